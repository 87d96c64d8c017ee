import { join } from 'node:path';
import { QUESTIONS, type Received } from '../../shared/proof/questions.ts';
import { readCodeLines } from '../../shared/proof/probe-request.ts';
import {
  observationOf,
  unknownObservation,
  unknownProof,
  withSecondOpinion,
  type Observation,
  type Proof,
  type ReceivedByProtocol,
  type UnknownReason,
} from '../../shared/proof/proof.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import type { Prober, SelfProgram } from '../ports.ts';
import { OWN_KIND } from '../win32/own-kind.ts';
import { windowsFolder } from '../win32/windows-folder.ts';
import { askHost } from './ask-host.ts';
import {
  DOTNET,
  enginesOf,
  isRestricted,
  SECOND_ENGINES,
  type Engine,
  type EngineContext,
  type ProofPatience,
} from './engines.ts';
import { ask, type OpenQuestion } from './listener.ts';
import { runProgram, type ProgramToRun, type ProgramRun, type RunProgram } from './run-program.ts';

/** For current PCs, and for those of the legacy build (Node 16): they are slower, especially in starting Electron. */
const PATIENCE: ProofPatience = { startMs: 8_000, deadlineMs: 2_800, takesAfterMs: 400 };
const OLD_PATIENCE: ProofPatience = { startMs: 25_000, deadlineMs: 6_000, takesAfterMs: 800 };

/** @param node The version of the engine's Node, such as `16.17.1`. */
export const patienceOf = (node: string): ProofPatience => (Number.parseInt(node, 10) < 18 ? OLD_PATIENCE : PATIENCE);

const REASONS: Readonly<Record<Exclude<ProgramRun['kind'], 'ended'>, UnknownReason>> = {
  missing: 'no-engine',
  blocked: 'engine-blocked',
  'timed-out': 'timed-out',
  cancelled: 'cancelled',
};

function receivedByProtocol(received: readonly Received[]): ReceivedByProtocol {
  return Object.fromEntries(
    QUESTIONS.flatMap((question, index) => (question.kind === 'accepts' ? [[question.protocol, received[index]]] : [])),
  );
}

/** Returns the program's failure, if that explains why nothing was received. */
function failureOf(engine: Engine, program: ProgramToRun, run: ProgramRun): Observation | null {
  if (run.kind === 'ended')
    return isRestricted(run.out) ? unknownObservation('engine-restricted', engine.id, program.file) : null;
  return unknownObservation(
    REASONS[run.kind],
    engine.id,
    'detail' in run ? `${program.file}: ${run.detail}` : program.file,
  );
}

interface Asking {
  readonly context: EngineContext;
  readonly signal: AbortSignal;
  readonly run: RunProgram;
}

/** Has one engine connect to a port for each question; closes all ports when it has ended or the time is up. */
async function askThrough(
  engine: Engine,
  view: RegistryView,
  startMs: number,
  { context, signal, run }: Asking,
): Promise<Observation> {
  const { deadlineMs } = context.patience;
  const mostMs = startMs + deadlineMs;
  const questions: readonly OpenQuestion[] = await Promise.all(
    QUESTIONS.map((question) => ask(question, { ...context.patience, deadlineMs: mostMs })),
  );
  const over = new AbortController();
  const end = (): void => over.abort();
  let timer = setTimeout(end, startMs);
  void Promise.race(questions.map(({ connected }) => connected)).then(() => {
    clearTimeout(timer);
    timer = setTimeout(end, deadlineMs);
  });
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  try {
    const program = engine.program(
      questions.map(({ port }) => port),
      view,
      context,
    );
    const stopped = await run(program, mostMs, over.signal);
    const isTimeUp = stopped.kind === 'cancelled' && over.signal.aborted && !signal.aborted;
    const ended = isTimeUp ? ({ kind: 'timed-out' } as const) : stopped;
    await Promise.all(questions.map((question) => question.end()));
    const received = await Promise.all(questions.map((question) => question.received));
    const [offers = { kind: 'nobody' } as const] = received;
    const failure = failureOf(engine, program, ended);
    // a hello that was received is a fact, whatever happened to the program later; but not after the user cancelled
    if (failure !== null && (offers.kind !== 'hellos' || failure.reason === 'cancelled')) return failure;
    const codes = readCodeLines(ended.kind === 'ended' ? ended.out : '');
    if (offers.kind === 'nobody' && codes.size === 0 && ended.kind === 'ended') {
      return unknownObservation('engine-failed', engine.id, `${program.file}: ${String(ended.exit)}`);
    }
    return observationOf(engine.id, offers, receivedByProtocol(received), codes.get(questions[0]?.port ?? 0) ?? null);
  } finally {
    await Promise.all(questions.map((question) => question.end()));
    clearTimeout(timer);
    signal.removeEventListener('abort', end);
  }
}

/** Another engine may still find out. */
const WITHOUT_ASKING: readonly unknown[] = ['no-engine', 'engine-blocked', 'engine-restricted', 'engine-failed'];

async function askFirst(engines: readonly Engine[], view: RegistryView, asking: Asking): Promise<Observation> {
  const start = performance.now();
  let first: Observation | null = null;
  for (const engine of engines) {
    const left = asking.context.patience.startMs - (performance.now() - start);
    if (left <= 0) break;
    const found = await askThrough(engine, view, left, asking);
    if (!WITHOUT_ASKING.includes(found.reason)) return found;
    first ??= found;
  }
  return first ?? unknownObservation('timed-out');
}

/** A new process of each kind connects to our ports on loopback, all at once. Always ends in time. */
export async function prove(
  has32BitPrograms: boolean,
  context: EngineContext,
  signal: AbortSignal,
  run: RunProgram = runProgram,
): Promise<Proof> {
  const asking: Asking = { context, signal, run };
  const [native, second, wow64, dotnet, dotnetWow64] = await Promise.all([
    askFirst(enginesOf('native', context.own), 'native', asking),
    askFirst(SECOND_ENGINES, 'native', asking),
    has32BitPrograms ? askFirst(enginesOf('wow64', context.own), 'wow64', asking) : null,
    askFirst([DOTNET], 'native', asking),
    has32BitPrograms ? askFirst([DOTNET], 'wow64', asking) : null,
  ]);
  return { native: withSecondOpinion(native, second), wow64, dotnet: { native: dotnet, wow64: dotnetWow64 } };
}

const HTTPS_PORT = 443;

/** Next to the bundle; inside a package, next to the asar. */
const scriptFile = (name: string): string =>
  join(import.meta.dirname, name).replace(/\bapp\.asar\b/, 'app.asar.unpacked');

async function contextOf(self: SelfProgram, patience: ProofPatience): Promise<EngineContext | null> {
  const folder = await windowsFolder();
  if (!folder.ok) return null;
  const [script, hostScript] = [scriptFile('winhttp-request.js'), scriptFile('winhttp-host.js')];
  return { self, patience, own: OWN_KIND, windowsFolder: folder.value, script, hostScript };
}

/** Creates a prober of this PC, which starts processes of `self` and of Windows' own programs. */
export function createWindowsProber(self: SelfProgram, patience = patienceOf(process.versions.node)): Prober {
  return {
    async probe(signal) {
      const context = await contextOf(self, patience);
      const has32BitPrograms = OWN_KIND !== '32-bit';
      if (context === null) return unknownProof('no-engine', has32BitPrograms);
      return prove(has32BitPrograms, context, signal);
    },
    async connect(host, view, signal, port = HTTPS_PORT) {
      const context = await contextOf(self, patience);
      if (context === null) return { host, view, reason: 'no-engine' };
      return askHost({ host, port, view }, context, signal, runProgram);
    },
  };
}
