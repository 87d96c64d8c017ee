import { connectionsText, needWords } from '../../shared/present/connections.ts';
import { brokenPromises } from '../../shared/proof/compare.ts';
import type { ConnectionTest } from '../../shared/proof/connections.ts';
import { hostReportOf, type HostReport } from '../../shared/proof/host.ts';
import { servicesOfProof, type JudgedProof } from '../../shared/proof/proof-report.ts';
import { EXIT, fail, type ExitCode } from '../../shared/failures.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { Messages } from '../../shared/text/messages.ts';
import { withEvidence } from '../../shared/report/report.ts';
import { check, type CheckedPc } from '../services/check.ts';
import { createConnectionTests } from '../services/connection-test.ts';
import type { Pc } from '../services/pc.ts';
import { prove, UNATTENDED } from '../services/prove.ts';
import { CHECK_EXITS } from './check-command.ts';
import { answerOf, withPc, type CommandAnswer, type CommandRun } from './command.ts';
import { renderProof, type ShownProof } from './render-proof.ts';

/** The hosts that Windows is to connect to; none where it looks at this PC alone. */
type ProbeRun = CommandRun<{ readonly addresses: readonly string[] }>;

/** `--host` with one name has that one's answer in a shape of its own as well: of the kind of program that this is itself. */
function hostOf(
  addresses: readonly string[],
  { connections, notAsked }: ConnectionTest,
): { readonly host?: HostReport } {
  const [host] = addresses;
  if (host === undefined || addresses.length > 1) return {};
  const one = [...connections, ...notAsked].find(({ view }) => view === 'native');
  return { host: hostReportOf(one ?? { host }) };
}

/** Asks named addresses, which are listed before anything is sent. 0 where every one was reached from each view that there is. */
async function probeAddresses(pc: Pc, { host: cli, args, texts }: ProbeRun): Promise<Result<CommandAnswer>> {
  if (pc.prober === null) return fail('proof-not-this-pc');
  const m = await texts();
  const { addresses } = args;
  let shown = -1;
  const tests = createConnectionTests(pc, () => {
    const { running, connections, notAsked } = tests.progress();
    if (running === null) return;
    const done = connections.length + notAsked.length;
    if (shown < 0) cli.note(contactNote(addresses, running.questions.length, m));
    else if (done > shown) cli.note(m.connections.progress(done, running.questions.length));
    shown = done;
  });
  const tested = await tests.run(addresses);
  if (!tested.ok) return tested;
  const { connections, notAsked } = tested.value;
  const { diagnosis, report } = await check(pc);
  const { cause } = withEvidence(diagnosis, { ...report, connections });
  const isReached = notAsked.length === 0 && connections.every(({ result }) => result === 'reached');
  const json = { schema: 1, ranOn: pc.ranOn, ...hostOf(addresses, tested.value), connections, notAsked, cause };
  return succeed(answerOf(json, isReached ? EXIT.ok : EXIT.notHere, (plain) => connectionsText(plain, m)));
}

function contactNote(addresses: readonly string[], count: number, m: Messages): string {
  const { connections: t } = m;
  const list = addresses.map((host) => `  ${host} (${needWords(host, m)})`);
  return [t.willContact(count), ...list, t.nothingElse].join('\n');
}

export function probeCommand(run: ProbeRun): Promise<Result<CommandAnswer>> {
  return withPc(run, async (pc) => {
    if (run.args.addresses.length > 0) return probeAddresses(pc, run);
    const { signal } = UNATTENDED;
    const { checked, ...judged } = await prove(pc, signal);
    const cipherSuites = servicesOfProof(judged.proof);
    const { proof } = judged;
    const { cause } = withEvidence(checked.diagnosis, {
      ...checked.report,
      proof: { before: proof, after: proof, ...judged },
    });
    const json = { schema: 1, ranOn: pc.ranOn, ...judged, ...(cipherSuites === null ? {} : { cipherSuites }), cause };
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
