// States by what has to be done. In most, only one rung matters, and nothing is written.
import type { RungId } from '../rungs/ids.ts';
import type { Short, TestPc } from '../test-pc.suite.ts';
import type { State, Windows } from './state.suite.ts';

/** Other settings by their id. */
export type Values = Readonly<Record<string, Short>>;

/** Returns the readiness of a PC on which every rung passes. */
export const levelOf = ({ limits }: Windows): string => (limits.length > 0 ? 'doubtful' : 'likely');

type Rungs = NonNullable<State['rungs']>;

/** Nothing has to be done. */
export const serves = (
  title: string,
  source: string,
  on: Windows,
  pc: Partial<TestPc>,
  rungs: Rungs = {},
  more: Partial<State> = {},
): State => ({ title, source, on, pc, rungs, ready: levelOf(on), ...more });

/** What fails is fixed by what is recommended, the first of it first. */
export function fixes(
  title: string,
  source: string,
  on: Windows,
  pc: Partial<TestPc>,
  rungs: Rungs,
  plan: readonly string[],
  more: Partial<State> = {},
): State {
  const failing = Object.entries(rungs).flatMap(([rung, code]) => (code.startsWith('x') ? [rung] : []));
  const [ready, step] = [`no: ${failing.join(' ')}`, `${failing[0] ?? ''} recommended`];
  return { title, source, on, pc, rungs, verdict: 'fix-available', ready, step, plan, ...more };
}

/** The value in each view works, and another one would be better. */
export const improves = (
  title: string,
  source: string,
  on: Windows,
  pc: Partial<TestPc>,
  code: string,
  write = 'removed',
): State => ({
  ...serves(title, source, on, pc, { 'winhttp-value': `!${code}` }),
  verdict: 'improvement-available',
  step: 'winhttp-value recommended',
  plan: [`winhttp both ${write}`],
});

/** A state is fixed by the user's own values. */
export const settledByUser = (state: State, ...own: readonly string[]): State => ({
  ...state,
  ...(state.step === undefined ? {} : { step: state.step.replace('elsewhere', 'user') }),
  own,
});

type Found = (title: string, source: string, on: Windows, code: string, values: Values) => State;

/**
 * Returns the outcomes of a rung, by its code. `holds` and `hinders` take it with its sign: it affects nothing, or may
 * be an obstacle that is fixed outside the program. The others have a sign of their own; what `fails` is an obstacle,
 * so no write helps.
 */
export function statesOf(
  rung: RungId,
): Readonly<Record<'holds' | 'hinders' | 'passes' | 'warns' | 'obstructs' | 'fails' | 'ofOthers', Found>> {
  const found =
    (sign: string, outcome: (on: Windows) => Partial<State> & Pick<State, 'ready'>): Found =>
    (title, source, on, code, values) => {
      return { title, source, on, pc: { values }, rungs: { [rung]: sign + code }, ...outcome(on) };
    };
  const step = `${rung} elsewhere`;
  const holds = (on: Windows): Pick<State, 'ready'> => ({ ready: levelOf(on) });
  const hinders = (): Pick<State, 'ready' | 'step'> => ({ ready: `doubtful: ${rung}`, step });
  return {
    holds: found('', holds),
    hinders: found('', hinders),
    passes: found('+', holds),
    ofOthers: found('!', holds),
    warns: found('!', hinders),
    obstructs: found('x', hinders),
    fails: found('x', () => ({ verdict: 'cannot-be-fixed-here', ready: `no: ${rung}`, step })),
  };
}
