import { QUESTIONS, type Received } from '../../shared/proof/questions.ts';
import { readCodeLines } from '../../shared/proof/probe-request.ts';
import {
  observationOf,
  unknownObservation,
  withSecondOpinion,
  type Observation,
  type Proof,
  type ReceivedByProtocol,
  type UnknownReason,
} from '../../shared/proof/proof.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';
import type { RegistryView } from '../../shared/windows/registry.ts';
import { enginesOf, SECOND_ENGINES, type Engine, type EngineContext } from './engines.ts';
import { ask, type OpenQuestion, type Patience } from './listener.ts';
import { runProgram, type ProgramToRun, type ProgramRun } from './run-program.ts';

/** A proof takes less than three seconds in all, from its first process to its last. */
export const PATIENCE: Patience = { deadlineMs: 2_800, takesAfterMs: 400 };

/** Runs a program; another one stands here where a test can't have the real one. */
export type RunProgram = (program: ProgramToRun, timeoutMs: number, signal: AbortSignal) => Promise<ProgramRun>;

const REASONS: Readonly<Record<Exclude<ProgramRun['kind'], 'ended'>, UnknownReason>> = {
  missing: 'no-engine',
  blocked: 'engine-blocked',
  'timed-out': 'timed-out',
  cancelled: 'cancelled',
};

function receivedByProtocol(received: readonly Received[]): ReceivedByProtocol {
  const entries = QUESTIONS.flatMap((question, index): readonly (readonly [Protocol, Received])[] => {
    const found = received[index];
    return question.kind === 'accepts' && found !== undefined ? [[question.protocol, found]] : [];
  });
  return Object.fromEntries(entries);
}

/** What became of the program, where that says why nothing was received. */
function failureOf(engine: Engine, program: ProgramToRun, run: ProgramRun): Observation | null {
  if (run.kind === 'ended') return null;
  return unknownObservation(
    REASONS[run.kind],
    engine.id,
    'detail' in run ? `${program.file}: ${run.detail}` : program.file,
  );
}

/** Has one engine connect to a port for each question, and closes all ports when it has ended. */
async function askThrough(
  engine: Engine,
  view: RegistryView,
  context: EngineContext,
  deadlineMs: number,
  signal: AbortSignal,
  run: RunProgram,
): Promise<Observation> {
  const questions: readonly OpenQuestion[] = await Promise.all(
    QUESTIONS.map((question) => ask(question, { ...context.patience, deadlineMs })),
  );
  try {
    const program = engine.program(
      questions.map(({ port }) => port),
      view,
      context,
    );
    const ended = await run(program, deadlineMs, signal);
    await Promise.all(questions.map((question) => question.end()));
    const received = await Promise.all(questions.map((question) => question.received));
    const [offers = { kind: 'nobody' } as const] = received;
    const failure = failureOf(engine, program, ended);
    // a hello that was received is a fact, whatever became of the program afterwards; but not after the user called it off
    if (failure !== null && (offers.kind !== 'hellos' || failure.reason === 'cancelled')) return failure;
    const codes = readCodeLines(ended.kind === 'ended' ? ended.out : '');
    if (offers.kind === 'nobody' && codes.size === 0 && ended.kind === 'ended') {
      return unknownObservation('engine-failed', engine.id, `${program.file}: ${String(ended.exit)}`);
    }
    return observationOf(engine.id, offers, receivedByProtocol(received), codes.get(questions[0]?.port ?? 0) ?? null);
  } finally {
    await Promise.all(questions.map((question) => question.end()));
  }
}

const isElsewhereWorthTrying = ({ reason }: Observation): boolean =>
  reason === 'no-engine' || reason === 'engine-blocked' || reason === 'engine-failed';

/** The first engine's observation that isn't "there is none"; where there is none at all, the first one's reason. */
async function askFirst(
  engines: readonly Engine[],
  view: RegistryView,
  context: EngineContext,
  signal: AbortSignal,
  run: RunProgram,
): Promise<Observation> {
  const start = performance.now();
  let first: Observation | null = null;
  for (const engine of engines) {
    const left = context.patience.deadlineMs - (performance.now() - start);
    if (left <= 0) break;
    const found = await askThrough(engine, view, context, left, signal, run);
    if (!isElsewhereWorthTrying(found)) return found;
    first ??= found;
  }
  return first ?? unknownObservation('timed-out');
}

/**
 * Asks Windows itself what programs offer that leave the choice to WinHTTP: a new process of each kind connects to ports of
 * ours on loopback, all of them at once. Takes less than three seconds, whatever happens; what isn't known is `unknown`
 * with its reason.
 */
export async function prove(
  has32BitPrograms: boolean,
  context: EngineContext,
  signal: AbortSignal,
  run: RunProgram = runProgram,
): Promise<Proof> {
  const [native, second, wow64] = await Promise.all([
    askFirst(enginesOf('native', context.own), 'native', context, signal, run),
    askFirst(SECOND_ENGINES, 'native', context, signal, run),
    has32BitPrograms ? askFirst(enginesOf('wow64', context.own), 'wow64', context, signal, run) : null,
  ]);
  // an engine that already was the first can't confirm itself
  const isSame = second.engine === native.engine;
  return { native: isSame ? native : withSecondOpinion(native, second), wow64 };
}
