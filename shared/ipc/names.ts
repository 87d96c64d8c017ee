// What the page needs of the contract at run time. The gate keeps the schemas and checks both ways: with them the page
// would be a fifth larger.
import { fail, type Failure } from '../failures.ts';

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
  'open-programs',
  'listen',
  'heard',
  'stop-listening',
  'export-contents',
  'export',
  'read-fleet',
  'fleet',
  'cancel-fleet',
  'fleet-rows',
  'fleet-pc',
  'save-fleet',
  'save-reminder',
  'report',
  'save-report',
  'stick',
  'print-report',
  'open-door',
  'open-link',
  'retire-look',
  'retire',
  'retire-keep',
  'read-usage',
  'usage',
  'cancel-usage',
  'forget-usage',
  'set-language',
] as const;
export type Channel = (typeof CHANNEL_NAMES)[number];

/** Those that write to the PC. */
const WRITING: readonly string[] = ['apply', 'undo', 'recover', 'discard', 'retire', 'retire-keep'];

/** A bug behind a channel. One that only reads can have changed nothing. */
export const bugOn = (channel: string): Failure => fail('internal', WRITING.includes(channel) ? {} : { onlyReads: 1 });

/** The preload’s own channel, which the page doesn't see: the paths of what the user dropped on the window. */
export const DROP_CHANNEL = 'drop';

export const MOST_DROPPED = 1000;

/**
 * What the main process sends the page unasked. An event carries nothing; the page then makes a request. `writing`:
 * Windows has given permission for a change. `proving`: a change is written, and Windows is being tested for what it
 * offers now. `connecting`: the connection test has progressed. `reading-usage`: the reading of logs has. `language`:
 * another one was chosen in the menu.
 */
export const EVENTS = ['changed', 'writing', 'proving', 'connecting', 'reading-usage', 'language'] as const;

export const LOG_PICKS = ['files', 'folder', 'dropped'] as const;
export type LogPick = (typeof LOG_PICKS)[number];

export const MOST_SHOWN = 1000;

export const MOST_ADDRESSES = 50;
export type PageEvent = (typeof EVENTS)[number];

export const BRIDGE_NAME = 'tlsRemedy';

/** The largest file that the window explains, in bytes; the command line accepts more. */
export const MAX_EXPLAINED_BYTES = 2 * 1024 * 1024;

/** Parts of Windows that the window can open. */
export const WINDOWS_DOORS = ['internet-options', 'date-and-time', 'regedit'] as const;
export type WindowsDoor = (typeof WINDOWS_DOORS)[number];

/** Folders that it can open: where this window last saved something. */
export const SAVED_DOORS = ['saved-report', 'saved-export'] as const;
export type SavedDoor = (typeof SAVED_DOORS)[number];

export const DOORS = [...WINDOWS_DOORS, ...SAVED_DOORS] as const;
export type DoorId = (typeof DOORS)[number];

export const SAVE_FORMATS = ['html', 'pdf', 'json'] as const;
export type SaveFormat = (typeof SAVE_FORMATS)[number];

/** What of a fleet to read: the current folder, an earlier one to compare with, the samples, or the stick. */
export const FLEET_PARTS = ['now', 'before', 'samples', 'stick'] as const;
export type FleetPart = (typeof FLEET_PARTS)[number];

/** How the rows of a fleet are saved: for a spreadsheet, or as the command line prints them for programs. */
export const FLEET_FORMS = ['csv', 'json'] as const;
export type FleetForm = (typeof FLEET_FORMS)[number];

export const FLEET_CHUNK = 1000;

/** The maximum number of PCs listed in the window; of more there are counts. The command line has no limit. */
export const MOST_LISTED = 100_000;
