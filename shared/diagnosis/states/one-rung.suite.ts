// States by what has to be done. In most, only one rung matters, and nothing is written.
import type { RungId } from '../rungs/ids.ts';
import type { Short, TestPc } from '../test-pc.suite.ts';
import type { State, Windows } from './state.suite.ts';

/** Other settings by their id. */
export type Values = Readonly<Record<string, Short>>;

interface OneRung extends Pick<State, 'title' | 'source' | 'on'> {
  readonly rung: RungId;
  /** With its sign, such as `!proxy`. */
  readonly code: string;
  readonly values: Values;
}

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

const oneRung = ({ title, source, on, values, rung, code }: OneRung): Omit<State, 'ready'> => ({
  title,
  source,
  on,
  pc: { values },
  rungs: { [rung]: code },
});

/** It passes, or affects nothing. */
export const holds = (given: OneRung): State => ({ ...oneRung(given), ready: levelOf(given.on) });

/** It may be an obstacle, and is fixed outside the program. */
export const hinders = (given: OneRung): State => ({
  ...oneRung(given),
  ready: `doubtful: ${given.rung}`,
  step: `${given.rung} elsewhere`,
});

/** The same, fixed by the user's own values. */
export const settledByUser = (state: State, ...own: readonly string[]): State => ({
  ...state,
  ...(state.step === undefined ? {} : { step: state.step.replace('elsewhere', 'user') }),
  own,
});

/** It is an obstacle, so no write helps. */
const endsIt = (given: OneRung): State => ({
  ...oneRung(given),
  verdict: 'cannot-be-fixed-here',
  ready: `no: ${given.rung}`,
  step: `${given.rung} elsewhere`,
});

type Found = (title: string, source: string, on: Windows, code: string, values: Values) => State;

/** Returns the outcomes of a rung, by its code: passes, warns, ends it, or warns of what isn't Microsoft 365. */
export function statesOf(rung: RungId): Readonly<Record<'passes' | 'warns' | 'fails' | 'ofOthers', Found>> {
  return {
    passes: (title, source, on, code, values) => holds({ rung, title, source, on, code: `+${code}`, values }),
    warns: (title, source, on, code, values) => hinders({ rung, title, source, on, code: `!${code}`, values }),
    ofOthers: (title, source, on, code, values) => holds({ rung, title, source, on, code: `!${code}`, values }),
    fails: (title, source, on, code, values) => endsIt({ rung, title, source, on, code: `x${code}`, values }),
  };
}
