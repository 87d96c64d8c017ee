import { brokenPromises } from '../../shared/proof/compare.ts';
import { servicesOfProof, type JudgedProof } from '../../shared/proof/proof-report.ts';
import { EXIT, type ExitCode } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { CheckedPc } from '../services/check.ts';
import { prove, proveHost, UNATTENDED } from '../services/prove.ts';
import { CHECK_EXITS } from './check-command.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';
import { renderHost, renderProof, type ShownProof } from './render-proof.ts';

export function probeCommand(run: CommandRun): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    const { host } = run.args;
    const { signal } = UNATTENDED;
    if (host !== null) {
      const found = await proveHost(pc, host, signal);
      if (!found.ok) return found;
      const exit = found.value.found === 'works' ? EXIT.ok : EXIT.notHere;
      const json = { schema: 1, host: found.value };
      return succeed(answerOf(json, exit, async (shown) => renderHost(shown.host, await run.texts())));
    }
    const { checked, ...judged } = await prove(pc, signal);
    const cipherSuites = servicesOfProof(judged.proof);
    const json = { schema: 1, ranOn: pc.ranOn, ...judged, ...(cipherSuites === null ? {} : { cipherSuites }) };
    const text = async (shown: ShownProof): Promise<string> => renderProof(shown, await run.texts());
    return succeed(answerOf(json, probeExit(judged, checked), text));
  });
}

/** 4 for a promised TLS that isn't offered; 5 where nothing was seen; what `check` says where TLS 1.2 is missing as promised. */
function probeExit({ proof, differences }: JudgedProof, { report }: CheckedPc): ExitCode {
  if (brokenPromises(differences).length > 0) return EXIT.disagrees;
  const seen = [proof.native, proof.wow64].filter((observation) => observation?.state === 'seen');
  if (seen.length === 0) return EXIT.notHere;
  const isMissing = seen.some((observation) => observation?.offered.includes('TLS 1.2') === false);
  return isMissing ? CHECK_EXITS[report.verdict] : EXIT.ok;
}
