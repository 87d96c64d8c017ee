import { EXIT, fail, type ExitCode, type Failure } from '../../../shared/failures.ts';
import { MOST_ADDRESSES } from '../../../shared/ipc/names.ts';
import { connectionsText, needWords } from '../../../shared/present/connections.ts';
import { listenedText } from '../../../shared/present/listened.ts';
import { brokenPromises } from '../../../shared/proof/compare.ts';
import type { ConnectionTest } from '../../../shared/proof/connections.ts';
import { readHostName } from '../../../shared/proof/host-name.ts';
import { hostReportOf, type HostReport } from '../../../shared/proof/host.ts';
import { listenedOf } from '../../../shared/proof/listened.ts';
import { MICROSOFT_365_ADDRESSES, readTenant, tenantAddresses } from '../../../shared/proof/microsoft365.ts';
import { isAnswered, type AskedPort, type PortReport } from '../../../shared/proof/port.ts';
import { servicesOfProof, type JudgedProof } from '../../../shared/proof/proof-report.ts';
import { withEvidence } from '../../../shared/report/claim.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import { loadServerTexts } from '../../../shared/text/load.ts';
import type { Messages } from '../../../shared/text/messages.ts';
import type { ServerTexts } from '../../../shared/text/pack.ts';
import { check, type CheckedPc } from '../../services/read/check.ts';
import { createConnectionTests } from '../../services/read/connection-test.ts';
import type { Pc } from '../../services/pc/pc.ts';
import { UNATTENDED } from '../../services/change/change-with-proof.ts';
import { prove } from '../../services/read/check.ts';
import { answerOf, define, withPc, type CommandAnswer, type CommandRun } from '../command.ts';
import { allOf, badUsage, clash, flag, taking, takingList, type Typed } from '../option.ts';
import { PORTS, refuseBesidePort } from '../port-options.ts';
import { renderProof, type ShownProof } from '../render-proof.ts';
import { CHECK_EXITS } from './check.ts';

/** Parses host names, separated by commas, without duplicates. */
function readHosts(text: string): Result<readonly string[]> {
  const hosts: string[] = [];
  for (const part of text.split(',')) {
    const host = readHostName(part);
    if (host === null) return fail('bad-host', { text: part });
    if (!hosts.includes(host)) hosts.push(host);
  }
  return hosts.length > MOST_ADDRESSES ? badUsage(`--host (${MOST_ADDRESSES})`) : succeed(hosts);
}

function readAddressesOf(text: string): Result<typeof MICROSOFT_365_ADDRESSES> {
  const tenant = readTenant(text);
  return tenant === null ? fail('bad-tenant', { text }) : succeed(tenantAddresses(tenant));
}

/** Adds the result of a single `--host` in its former shape: for this program's own kind. */
function hostOf(
  addresses: readonly string[],
  { connections, notAsked }: ConnectionTest,
): { readonly host?: HostReport } {
  const [host] = addresses;
  if (host === undefined || addresses.length > 1) return {};
  const one = [...connections, ...notAsked].find(({ view }) => view === 'native');
  return { host: hostReportOf(one ?? { host }) };
}

/** Tests named addresses, which are listed before anything is sent. 0 if each was reached from each available view. */
async function probeAddresses(
  pc: Pc,
  { host: cli, args, texts }: CommandRun<{ readonly addresses: readonly string[] }>,
): Promise<Result<CommandAnswer>> {
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
  const json = { ranOn: pc.ranOn, ...hostOf(addresses, tested.value), connections, notAsked, cause };
  return answerOf('probe-host', json, isReached ? EXIT.ok : EXIT.notHere, (plain) => connectionsText(plain, m));
}

function contactNote(addresses: readonly string[], count: number, m: Messages): string {
  const { connections: t } = m;
  const list = addresses.map((host) => `  ${host} (${needWords(host, m)})`);
  return [t.willContact(count), ...list, t.nothingElse].join('\n');
}

/** 4 if a promised TLS isn't offered; 5 if nothing was seen; the code of `check` if TLS 1.2 is missing as promised. */
function probeExit({ proof, differences }: JudgedProof, { report }: CheckedPc): ExitCode {
  if (brokenPromises(differences).length > 0) return EXIT.disagrees;
  const seen = [proof.native, proof.wow64].filter((observation) => observation?.state === 'seen');
  if (seen.length === 0) return EXIT.notHere;
  const isMissing = seen.some((observation) => observation?.offered.includes('TLS 1.2') === false);
  return isMissing ? CHECK_EXITS[report.verdict] : EXIT.ok;
}

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

/** `probe --port`: 0 if each version was answered and one accepted, else 5. JSON: `{ port: PortReport }`. */
async function probePort(run: CommandRun, asked: AskedPort): Promise<Result<CommandAnswer>> {
  const { askPort } = await import('../../proof/ask-port.ts');
  const port = await askPort(asked);
  const exit = isAnswered(port) ? EXIT.ok : EXIT.notHere;
  return answerOf('probe-port', { port }, exit, async (shown) =>
    renderPort(shown.port, await loadServerTexts(run.language())),
  );
}

const LISTEN_SECONDS = 600;
const MOST_SECONDS = 3600;

function readSeconds(text: string): Result<number> {
  const seconds = /^[0-9]{1,4}$/.test(text) ? Number(text) : 0;
  return seconds < 1 || seconds > MOST_SECONDS
    ? badUsage(`--timeout ${text} (1-${String(MOST_SECONDS)})`)
    : succeed(seconds);
}

/** The port to listen on, null without `--listen`; 0 for any that is free. */
function readListening({ has, operands: [text] }: Typed): Result<number | null> {
  if (!has('listen') || text === undefined) return succeed(has('listen') ? 0 : null);
  const port = /^[0-9]{1,5}$/.test(text) ? Number(text) : 0;
  return port < 1 || port > 65_535 ? badUsage(`--listen ${text} (1-65535)`) : succeed(port);
}

/** `probe --listen`: 0 if what came offers what Microsoft 365 needs, 1 if less, 5 if nothing came. */
async function waitForProgram(
  { host, texts }: CommandRun,
  asked: number,
  seconds: number,
): Promise<Result<CommandAnswer>> {
  const { listen } = await import('../../proof/listen.ts');
  const listener = await listen(asked, seconds);
  if (!listener.ok) return listener;
  const { port, heard, close } = listener.value;
  const m = await texts();
  host.note(m.listen.waits(port, Math.ceil(seconds / 60)));
  const release = host.onInterrupt(close);
  const { hello, saidOther } = await heard;
  release();
  const listened = listenedOf(hello);
  const exit = { ok: EXIT.ok, old: EXIT.available, suites: EXIT.available, none: EXIT.notHere }[listened.judged];
  return answerOf('probe-listen', { listened }, exit, (shown) => listenedText(shown.listened, saidOther, m));
}

const OF_PC = ['registry', 'registry-driver', 'release', 'arch'] as const;
const ADDRESSES = ['host', 'microsoft365', 'tenant'] as const;

function refuse(typed: Typed): Failure | null {
  if (typed.has('timeout') && !typed.has('listen')) return badUsage('--timeout', 'probe --listen --timeout');
  return (
    clash(typed, 'listen', [...ADDRESSES, 'port', 'starttls', ...OF_PC]) ??
    refuseBesidePort(typed, [...ADDRESSES, ...OF_PC])
  );
}

export const command = define({
  options: {
    host: takingList(readHosts),
    microsoft365: flag,
    tenant: taking('name', readAddressesOf),
    ...PORTS,
    listen: flag,
    timeout: taking('number', readSeconds),
  },
  usage: {
    probe: { exits: [0, 1, 4, 5] },
    'probe --host': { synopsis: 'probe --host {list}', exits: [0, 5] },
    'probe --microsoft365': { synopsis: 'probe --microsoft365 [--tenant {name}]', exits: [0, 5] },
    'probe --port': { synopsis: 'probe --port {number} [--starttls]', exits: [0, 5] },
    'probe --listen': { synopsis: 'probe --listen [{number}] [--timeout {number}]', exits: [0, 1, 5] },
  },
  examples: ['probe', 'probe --json', 'probe --host outlook.office.com'],
  operands: ({ has }) => [0, has('listen') ? 1 : 0],
  // a port is tested, and a program listened to, without reading any registry
  refuse,
  read(given, typed) {
    const listening = readListening(typed);
    if (!listening.ok) return listening;
    const asked = allOf(given);
    if (!asked.ok) return asked;
    const {
      host,
      microsoft365,
      tenant,
      port: [port = null, further],
      timeout,
    } = asked.value;
    if (further !== undefined) return badUsage('--port', null, 'once');
    const known = [...(microsoft365 ? MICROSOFT_365_ADDRESSES : []), ...(tenant ?? [])];
    const addresses = [...new Set([...known.map((row) => row.host), ...(host ?? [])])];
    return succeed({ port, addresses, listening: listening.value, seconds: timeout ?? LISTEN_SECONDS });
  },
  async run(run) {
    const { listening, seconds } = run.args;
    if (listening !== null) return waitForProgram(run, listening, seconds);
    if (run.args.port !== null) return probePort(run, run.args.port);
    return withPc(run, async (pc) => {
      if (run.args.addresses.length > 0) return probeAddresses(pc, run);
      const { signal } = UNATTENDED;
      const { checked, ...judged } = await prove(pc, signal);
      const cipherSuites = servicesOfProof(judged.proof);
      const { proof } = judged;
      const { cause } = withEvidence(checked.diagnosis, {
        ...checked.report,
        proof: { before: null, after: proof, differences: judged.differences, suspect: judged.suspect },
      });
      const json = { ranOn: pc.ranOn, ...judged, ...(cipherSuites === null ? {} : { cipherSuites }), cause };
      const text = async (shown: ShownProof): Promise<string> => renderProof(shown, await run.texts());
      return answerOf('probe', json, probeExit(judged, checked), text);
    });
  },
});
