// What the page needs of the contract at run time. The schemas stay with the gate, which checks both ways: a page that
// carried them too would weigh a fifth more.

export const CHANNEL_NAMES = [
  'context',
  'check',
  'apply',
  'undo',
  'history',
  'explain',
  'recover',
  'discard',
  'samples',
  'practise',
  'prove',
  'probe-host',
  'cancel-proof',
  'export-contents',
  'export',
  'report',
  'save-report',
  'set-language',
] as const;
export type Channel = (typeof CHANNEL_NAMES)[number];

/**
 * What the main process sends the page by itself. An event carries nothing; the page then asks. `proving`: a change is
 * written, and Windows is being asked what it offers now.
 */
export const EVENTS = ['changed', 'proving'] as const;
export type PageEvent = (typeof EVENTS)[number];

/** The name under which the bridge stands on the page's `window`. */
export const BRIDGE_NAME = 'tlsRemedy';

/** The largest file that the window explains, in bytes; the command line takes more. */
export const MAX_EXPLAINED_BYTES = 2 * 1024 * 1024;

export const SAVE_FORMATS = ['html', 'pdf', 'json'] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];
