import { EXIT } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { checkCommand } from './check-command.ts';
import type { CommandName } from './command-table.ts';
import type { CommandAnswer, CommandRun } from './command.ts';

const retiring = (): Promise<typeof import('./retire-command.ts')> => import('./retire-command.ts');

const changes = (): Promise<typeof import('./change-commands.ts')> => import('./change-commands.ts');

/**
 * What each command does. Each but `check`, which scripts run again and again, is read when it is asked for: reading all of
 * them takes longer than a check.
 */
export const COMMAND_BODIES: Readonly<Record<CommandName, (run: CommandRun) => Promise<Result<CommandAnswer>>>> = {
  check: checkCommand,
  plan: async (run) => {
    const { retire } = run.args;
    if (retire === null || 'keep' in retire) return (await changes()).planCommand(run);
    return (await retiring()).planRetireCommand(run, retire);
  },
  apply: async (run) => (await changes()).applyCommand(run),
  undo: async (run) => (await changes()).undoCommand(run),
  recover: async (run) => (await changes()).recoverCommand(run),
  history: async (run) => (await changes()).historyCommand(run),
  explain: async (run) => (await import('./explain-command.ts')).explainCommand(run),
  report: async (run) => (await import('./report-command.ts')).reportCommand(run),
  fleet: async (run) => (await import('./fleet-command.ts')).fleetCommand(run),
  usage: async (run) => (await import('./usage-command.ts')).usageCommand(run),
  retire: async (run) => (await retiring()).retireCommand(run),
  probe: async (run) => (await import('./probe-command.ts')).probeCommand(run),
  export: async (run) => (await import('./export-command.ts')).exportCommand(run),
  help: async ({ texts, args: { topic } }) => {
    const [{ cli }, { renderHelp, renderCommandHelp }] = await Promise.all([texts(), import('./render-help.ts')]);
    const usage = topic === null ? renderHelp(cli.help) : renderCommandHelp(topic, cli.help);
    return succeed({ json: { schema: 1, usage }, text: usage, exit: EXIT.ok });
  },
  version: ({ host }) =>
    Promise.resolve(succeed({ json: { schema: 1, version: host.version }, text: host.version, exit: EXIT.ok })),
};
