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
  'cancel-proof',
  'test-connections',
  'connections',
  'cancel-connections',
  'export-contents',
  'export',
  'report',
  'save-report',
  'print-report',
  'open-door',
  'open-link',
  'set-language',
] as const;
export type Channel = (typeof CHANNEL_NAMES)[number];

/**
 * What the main process sends the page by itself. An event carries nothing; the page then asks. `proving`: a change is
 * written, and Windows is being asked what it offers now. `connecting`: the connection test has come further. `language`: another one was
 * chosen in the menu.
 */
export const EVENTS = ['changed', 'proving', 'connecting', 'language'] as const;

/** How many addresses one connection test may have. */
export const MOST_ADDRESSES = 50;
export type PageEvent = (typeof EVENTS)[number];

/** The name under which the bridge stands on the page's `window`. */
export const BRIDGE_NAME = 'tlsRemedy';

/** The largest file that the window explains, in bytes; the command line takes more. */
export const MAX_EXPLAINED_BYTES = 2 * 1024 * 1024;

/** Parts of Windows that the window can open. */
export const WINDOWS_DOORS = ['internet-options', 'date-and-time', 'regedit'] as const;
export type WindowsDoor = (typeof WINDOWS_DOORS)[number];

/** Folders that it can open: where this window saved something last. */
export const SAVED_DOORS = ['saved-report', 'saved-export'] as const;
export type SavedDoor = (typeof SAVED_DOORS)[number];

export const DOORS = [...WINDOWS_DOORS, ...SAVED_DOORS] as const;
export type DoorId = (typeof DOORS)[number];

export const SAVE_FORMATS = ['html', 'pdf', 'json'] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];
