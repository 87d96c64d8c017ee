// Every command with its parser: all of them take longer to load than a check. They are in the order used by help.
import type { CommandName } from '../../../shared/text/command-help.ts';
import type { Command, Commands } from '../command.ts';

const FILES = {
  check: () => import('./check.ts'),
  plan: () => import('./plan.ts'),
  apply: () => import('./apply.ts'),
  undo: () => import('./undo.ts'),
  recover: () => import('./recover.ts'),
  history: () => import('./history.ts'),
  explain: () => import('./explain.ts'),
  report: () => import('./report.ts'),
  fleet: () => import('./fleet.ts'),
  usage: () => import('./usage.ts'),
  retire: () => import('./retire.ts'),
  probe: () => import('./probe.ts'),
  export: () => import('./export.ts'),
  help: () => import('./help.ts'),
  version: () => import('./version.ts'),
} satisfies Readonly<Record<CommandName, () => Promise<{ readonly command: Command }>>>;

export const COMMAND_NAMES = Object.keys(FILES) as readonly CommandName[];

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(FILES, name);

export const commandOf = async (name: CommandName): Promise<Command> => (await FILES[name]()).command;

/** Loads some commands by their names, or all. */
export async function commandsOf(names: readonly CommandName[] = COMMAND_NAMES): Promise<Commands> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await commandOf(name)] as const)));
}

/** True if an argument is one of our commands or asks for help; anything else opens the window. */
export const isCommand = (argument = ''): boolean =>
  isCommandName(argument) || ['--help', '-h', '--version'].includes(argument);
