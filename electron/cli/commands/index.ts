// Every command is a file here, with its parser: all of them take longer to load than a check.
import { rowOf } from '../../../shared/row-of.ts';
import type { CommandName } from '../../../shared/text/command-help.ts';
import type { Command, Commands } from '../command.ts';

declare global {
  interface ImportMeta {
    /** What the bundler and the test runner make of files by their names, each with what loads it. */
    glob<T>(patterns: readonly string[]): Readonly<Record<string, () => Promise<T>>>;
  }
}

const FILES = import.meta.glob<{ readonly command: Command }>(['./*.ts', '!./index.ts', '!./*.*.ts']);

const fileOf = (name: string): string => `./${name}.ts`;

export const COMMAND_NAMES = Object.keys(FILES).map((file) => file.slice(2, -3)) as readonly CommandName[];

export const isCommandName = (name: string): name is CommandName => Object.hasOwn(FILES, fileOf(name));

export async function commandOf(name: CommandName): Promise<Command> {
  const load = rowOf(FILES, fileOf(name));
  if (load === undefined) throw new Error(`no command ${name}`);
  return (await load()).command;
}

export async function commandsOf(names: readonly CommandName[] = COMMAND_NAMES): Promise<Commands> {
  return Object.fromEntries(await Promise.all(names.map(async (name) => [name, await commandOf(name)] as const)));
}

const ASKING: readonly string[] = ['--help', '-h', '-?', '/?', '--version', '-v'];

/** True if an argument is one of our commands or asks for help; anything else opens the window. */
export function isCommand(argument = ''): boolean {
  const name = argument.toLowerCase();
  return isCommandName(name) || ASKING.includes(name);
}
