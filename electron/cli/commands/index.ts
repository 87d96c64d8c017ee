// Every command, in the order in which a misspelt one is looked for.
import type { CommandName } from '../../../shared/text/command-help.ts';
import { optionsOf, type Command } from '../define.ts';
import { apply } from './apply.ts';
import { check } from './check.ts';
import { explain } from './explain.ts';
import { exportFiles } from './export.ts';
import { fleet } from './fleet.ts';
import { helpOf } from './help.ts';
import { history } from './history.ts';
import { plan } from './plan.ts';
import { probe } from './probe.ts';
import { recover } from './recover.ts';
import { report } from './report.ts';
import { retire } from './retire.ts';
import { undo } from './undo.ts';
import { usage } from './usage.ts';
import { version } from './version.ts';

export const COMMANDS: Readonly<Record<CommandName, Command>> = {
  check,
  plan,
  apply,
  undo,
  recover,
  history,
  explain,
  report,
  fleet,
  usage,
  retire,
  probe,
  export: exportFiles,
  help: helpOf(() => COMMANDS),
  version,
};

export const COMMAND_NAMES = Object.keys(COMMANDS) as readonly CommandName[];

/** Every option, whichever command takes it. */
export const OPTIONS = optionsOf(Object.values(COMMANDS));

/** Whether an argument is one of our commands, or asks for help; anything else opens the window. */
export function isCommand(argument: string | undefined): boolean {
  return COMMAND_NAMES.some((name) => name === argument) || ['--help', '-h', '--version'].includes(argument ?? '');
}
