import { EXIT } from '../../shared/failures.ts';
import { isAnswered, type AskedPort, type PortReport } from '../../shared/proof/port.ts';
import { succeed, type Result } from '../../shared/result.ts';
import { loadServerTexts } from '../../shared/text/load.ts';
import type { ServerTexts } from '../../shared/text/server.ts';
import { askPortLazily } from '../proof/ask-port-lazily.ts';
import { answerOf, type CommandAnswer, type CommandRun } from './command.ts';

function renderPort(report: PortReport, { port: t }: ServerTexts): string {
  const { port, address, state, protocols } = report;
  return [
    t.asked(port, address),
    ...(state === 'asked' ? [] : [t.states[state]]),
    ...protocols.map(({ protocol, result, cipherSuite, alert }) => {
      const more = cipherSuite ?? (alert === null ? null : t.alert(alert));
      return `  ${protocol}  ${t.results[result]}${more === null ? '' : ` (${more})`}`;
    }),
    ...(protocols.length === 0 ? [] : ['', t.counts]),
  ].join('\n');
}

/** `probe --port`: 0 where every version was answered and one was taken, else 5. JSON: `{ schema, port: PortReport }`. */
export async function probePort(run: CommandRun, asked: AskedPort): Promise<Result<CommandAnswer>> {
  const port = await askPortLazily(asked);
  const json = { schema: 1, port };
  const exit = isAnswered(port) ? EXIT.ok : EXIT.notHere;
  return succeed(answerOf(json, exit, async (shown) => renderPort(shown.port, await loadServerTexts(run.language()))));
}
