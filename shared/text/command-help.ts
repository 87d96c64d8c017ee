import type { ExitCode } from '../failures.ts';

/** Every way to use the command line that `--help` shows, in that order. */
export const USAGE_IDS = [
  'check',
  'check --events',
  'check --explain',
  'check --answer',
  'check --role',
  'plan',
  'apply',
  'undo',
  'undo --scheduled',
  'recover',
  'recover --discard',
  'history',
  'explain',
  'explain --this-pc',
  'report',
  'report verify',
  'fleet',
  'fleet --rows',
  'fleet --since',
  'usage',
  'retire',
  'retire --keep',
  'plan --retire',
  'probe',
  'probe --host',
  'probe --microsoft365',
  'probe --port',
  'export',
  'export --this-pc',
  'export --retire',
  'help',
  'version',
] as const;
export type UsageId = (typeof USAGE_IDS)[number];

/** The options, without their dashes, in the order in which `--help` shows them. */
export const OPTION_IDS = [
  'profile',
  'mask',
  'scope',
  'user',
  'explain',
  'events',
  'answer',
  'role',
  'scheduled',
  'digest',
  'discard',
  'finish',
  'html',
  'with-names',
  'csv',
  'rows',
  'since',
  'retire',
  'side',
  'protocols',
  'usage',
  'in-spite-of-usage',
  'in-spite-of-remote-session',
  'in-spite-of-forecast',
  'undo-after',
  'keep',
  'host',
  'microsoft365',
  'tenant',
  'port',
  'starttls',
  'format',
  'for',
  'this-pc',
  'out',
  'force',
  'yes',
  'without-tls12',
  'from-writable-folder',
  'registry',
  'registry-driver',
  'release',
  'arch',
  'json',
  'lang',
  'help',
  'version',
] as const;
export type OptionId = (typeof OPTION_IDS)[number];

/** What somebody has to put in the place of a word in capitals. */
export type Placeholder = 'command' | 'id' | 'text' | 'file' | 'folder' | 'path' | 'name' | 'value' | 'number' | 'list';

/** What `--help` says, and the command-line reference with it. */
export interface CommandHelp {
  readonly lead: string;
  readonly usage: Readonly<Record<UsageId, string>>;
  readonly optionsHead: string;
  /** Above the options that every command takes. */
  readonly everywhereHead: string;
  readonly examplesHead: string;
  /** That nothing has colours, whatever NO_COLOR is. */
  readonly colours: string;
  /** The last line of the help for all commands. */
  readonly more: string;
  readonly options: Readonly<Record<OptionId, string>>;
  readonly placeholders: Readonly<Record<Placeholder, string>>;
  readonly exitsHead: string;
  readonly exits: Readonly<Record<ExitCode, string>>;
}
