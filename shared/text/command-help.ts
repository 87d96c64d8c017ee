import type { Messages } from './messages.ts';

/** What `--help` and the command-line reference say. The English words say which commands and options there are. */
export type CommandHelp = Messages['cli']['help'];

/** A way to use the command line, such as `check` or `check --events`. */
export type UsageId = keyof CommandHelp['usage'];

export type CommandName = Exclude<UsageId, `${string} ${string}`>;

export type OptionId = keyof CommandHelp['options'];

export type Placeholder = keyof CommandHelp['placeholders'];
