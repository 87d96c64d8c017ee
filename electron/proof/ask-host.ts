import { parseJson, pipe, safeParse, string } from 'valibot';
import type { Connection, NotAsked, NotAskedReason } from '../../shared/proof/connections.ts';
import {
  readHostLines,
  hostFinding,
  hostTriesSchema,
  refusalFinding,
  type HostFinding,
  type HostTries,
  MOST_ISSUER_LETTERS,
  RESULT_OF,
} from '../../shared/proof/host.ts';
import { cipherSuiteName } from '../../shared/proof/iana-names.ts';
import type { HostRequest } from '../../shared/proof/probe-request.ts';
import { PROTOCOLS, type Protocol } from '../../shared/tls/protocols.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import { isOwnView, scriptProbe, selfProbe, type EngineContext } from './engines.ts';
import { openRelay } from './relay.ts';
import type { ProgramToRun, RunProgram } from './run-program.ts';
import { X509Certificate } from 'node:crypto';

/** Returns the issuer of a certificate in DER, as `CN=..., O=..., C=...`; null if it can't be parsed. */
export function issuerOf(certificate: Uint8Array): string | null {
  try {
    const lines = new X509Certificate(certificate).issuer.split('\n').filter((line) => line !== '');
    return lines.length === 0 ? null : lines.reverse().join(', ').slice(0, MOST_ISSUER_LETTERS);
  } catch {
    return null;
  }
}

/** For all attempts on one address with one kind of program: the user is waiting. */
const HOST_DEADLINE_MS = 20_000;

export interface HostQuestion {
  readonly host: string;
  readonly port: number;
  readonly view: RegistryView;
}

interface HostEngine {
  readonly program: (request: HostRequest, view: RegistryView, context: EngineContext) => ProgramToRun;
  /** Parses its output; null if that isn't ours. */
  readonly read: (out: string) => HostTries | null;
}

const SELF: HostEngine = {
  program: (request, _view, context) => selfProbe(request, context),
  read: (out) => {
    const tries = safeParse(pipe(string(), parseJson(), hostTriesSchema), out);
    return tries.success ? tries.output : null;
  },
};

const SCRIPT_HOST: HostEngine = { program: scriptProbe, read: (out) => readHostLines(out, Date.now()) };

/** In order of preference. Only this program itself sees what was agreed on. */
const enginesFor = (view: RegistryView, context: EngineContext): readonly HostEngine[] =>
  isOwnView(view, context.own) ? [SELF, SCRIPT_HOST] : [SCRIPT_HOST];

type Seen = Pick<Connection, 'protocol' | 'cipherSuite' | 'issuer' | 'alert'>;

const NOTHING_SEEN: Seen = { protocol: null, cipherSuite: null, issuer: null, alert: null };

const protocolOfBit = (bits: number): Protocol | null =>
  PROTOCOLS.find(({ bit }) => (bits & bit) !== 0)?.protocol ?? null;

function seenByWinHttp({ plain, passingOver }: HostTries): Seen {
  const { agreed, issuer } = plain.stage === 'answered' ? plain : (passingOver?.everything ?? plain);
  if (agreed === null) return { ...NOTHING_SEEN, issuer };
  const { protocol, cipherSuite } = agreed;
  return { ...NOTHING_SEEN, protocol: protocolOfBit(protocol), cipherSuite: cipherSuiteName(cipherSuite), issuer };
}

/** Findings of which a relay may see more. A connection that never got that far has nothing to read. */
const RELAY_HELPS: readonly HostFinding[] = [
  ...(['works', 'tls-refused', 'not-trusted', 'wrong-name', 'clock-wrong', 'expired'] as const),
];

interface Asking {
  readonly question: HostQuestion;
  readonly context: EngineContext;
  readonly run: RunProgram;
  readonly signal: AbortSignal;
  /** Returns the remaining milliseconds. */
  readonly left: () => number;
}

/** Repeats the connection through our own relay between WinHTTP and the host, which inspects the handshake. */
async function askThroughRelay(
  engine: HostEngine,
  found: HostFinding,
  { question: { host, port, view }, context, run, signal, left }: Asking,
): Promise<{ readonly found: HostFinding; readonly seen: Seen }> {
  const relay = await openRelay(host, port);
  try {
    await run(engine.program({ kind: 'via', relay: relay.port, host, port }, view, context), left(), signal);
    if (!relay.wasUsed()) return { found, seen: NOTHING_SEEN };
    if (found === 'tls-refused') {
      const refusal = refusalFinding(relay.answer());
      return { found: refusal.found, seen: { ...NOTHING_SEEN, alert: refusal.alert } };
    }
    const { protocol, cipherSuite, certificate } = relay.handshake();
    const suite = cipherSuite === null ? null : cipherSuiteName(cipherSuite);
    const issuer = certificate === null ? null : issuerOf(certificate);
    return { found, seen: { protocol, cipherSuite: suite, issuer, alert: null } };
  } finally {
    await relay.close();
  }
}

async function connectionOf(engine: HostEngine, tries: HostTries, asking: Asking): Promise<Connection> {
  const { host, view } = asking.question;
  const { plain } = tries;
  const first = hostFinding(tries);
  const own = seenByWinHttp(tries);
  const isSeen = own.protocol !== null && own.issuer !== null;
  // a proxy of the PC leaves no room for a relay, which would bypass it
  const asksAgain = RELAY_HELPS.includes(first) && !isSeen && !tries.hasProxy && asking.left() > 0;
  const { found, seen } = asksAgain
    ? await askThroughRelay(engine, first, asking)
    : { found: first, seen: NOTHING_SEEN };
  return {
    host,
    view,
    result: RESULT_OF[found] ?? 'timeout',
    protocol: own.protocol ?? seen.protocol,
    cipherSuite: own.cipherSuite ?? seen.cipherSuite,
    issuer: own.issuer ?? seen.issuer,
    alert: seen.alert,
    found,
    code: plain.stage === 'answered' ? plain.status : plain.code,
  };
}

const REASONS = { missing: 'no-engine', blocked: 'engine-blocked' } as const;

/** Tests one address from one kind of program, always within its time limit. */
export async function askHost(
  question: HostQuestion,
  context: EngineContext,
  signal: AbortSignal,
  run: RunProgram,
): Promise<Connection | NotAsked> {
  const { host, port, view } = question;
  const start = performance.now();
  const left = (): number => HOST_DEADLINE_MS - (performance.now() - start);
  let reason: NotAskedReason | null = null;
  for (const engine of enginesFor(view, context)) {
    const ended = await run(engine.program({ kind: 'host', host, port }, view, context), left(), signal);
    if (ended.kind === 'timed-out')
      return { host, view, result: 'timeout', ...NOTHING_SEEN, found: 'no-answer', code: null };
    if (ended.kind === 'cancelled') return { host, view, reason: 'cancelled' };
    if (ended.kind === 'ended') {
      const tries = engine.read(ended.out);
      if (tries !== null) return connectionOf(engine, tries, { question, context, run, signal, left });
    }
    reason ??= ended.kind === 'ended' ? 'engine-failed' : REASONS[ended.kind];
  }
  return { host, view, reason: reason ?? 'no-engine' };
}
