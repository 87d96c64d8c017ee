import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { RUNG_IDS } from '../diagnosis/rungs/rung.ts';
import type { Report } from '../report/report.ts';
import { nextStep } from '../text/rungs.ts';
import type { Scope } from '../windows/settings.ts';
import type { Sign } from './sign.ts';
import type { WindowWords } from './window-words.ts';
import { decidingCode } from './verdict.ts';

/** A scope that is written only when it is ticked. */
type ExtraScope = Exclude<Scope, 'winhttp' | 'schannel'>;

export const RUNG_SIGNS: Readonly<Record<RungReport['state'], Sign>> = {
  pass: 'ok',
  fail: 'fail',
  warn: 'warn',
  unknown: 'unknown',
  'not-applicable': 'na',
};

/** One rung as it is shown. */
export interface RungView extends Pick<RungReport, 'rung' | 'code' | 'state'> {
  readonly sign: Sign;
  readonly packages: NonNullable<RungReport['packages']>;
}

/** The ladder. `first` is the place of the rung to look at first, from 0; null where all hold. */
export interface LadderView {
  readonly rungs: readonly RungView[];
  readonly first: number | null;
  /** Rungs that don't hold in the order in which to look at them: the first, then what fails, is unknown, warns. */
  readonly toLookAt: readonly RungView[];
}

/** The place of the first broken rung, from 0: one that fails, or the one that asked for the verdict; null where all hold. */
export function firstBroken(report: Report): number | null {
  const code = decidingCode(report);
  const first = report.ladder.findIndex((rung) => rung.state === 'fail' || `${rung.rung}.${rung.code}` === code);
  return first >= 0 ? first : null;
}

export function rungView({ rung, code, state, packages = [] }: RungReport): RungView {
  return { rung, code, state, sign: RUNG_SIGNS[state], packages };
}

export function ladderView(report: Report): LadderView {
  const rungs = report.ladder.map(rungView);
  const first = firstBroken(report);
  const others = (['fail', 'unknown', 'warn'] as const).flatMap((state) =>
    rungs.filter((rung, place) => rung.state === state && place !== first),
  );
  const [one] = first === null ? [] : rungs.slice(first);
  return { rungs, first, toLookAt: one === undefined ? others : [one, ...others] };
}

export interface StepView {
  readonly text: string;
  /** Settled by a write that Home offers too, by ticking a scope on Protocols, or outside this program. */
  readonly by: 'recommended' | ExtraScope | 'elsewhere';
}

/** Codes whose repair is a scope that has to be ticked. */
const SCOPE_OF_CODE: Readonly<Record<string, ExtraScope>> = {
  'schannel.misspelt': 'stray',
  'stray-values.in-machine': 'stray',
};

/** Rungs whose broken codes the recommended plan repairs. */
const REPAIRED_BY_PLAN = ['winhttp-value', 'schannel'];

function scopeOf({ rung, code }: RungReport, step: string, { m }: WindowWords): ExtraScope | null {
  const scope = SCOPE_OF_CODE[`${rung}.${code}`];
  if (scope !== undefined) return scope;
  // every code of .NET that shares this step is settled by the scope
  return rung === 'dotnet' && step === m.nextSteps.dotnet['old-both'] ? 'dotnet' : null;
}

/** What to do about a rung, at most one step, in the window's words; null where there is nothing to do. */
export function stepView(rung: RungReport, texts: WindowWords): StepView | null {
  const step = nextStep(texts.m, rung.rung, rung.code);
  if (step === null) return null;
  const scope = scopeOf(rung, step, texts);
  const own: Readonly<Partial<Record<string, string>>> = texts.t.why.steps;
  const text = own[scope === 'dotnet' ? 'dotnet' : `${rung.rung}.${rung.code}`] ?? step;
  if (scope !== null) return { text, by: scope };
  const isRepaired = REPAIRED_BY_PLAN.includes(rung.rung) && (rung.state === 'fail' || rung.state === 'warn');
  return { text, by: isRepaired && step === texts.m.nextSteps['winhttp-value'].missing ? 'recommended' : 'elsewhere' };
}

/** The explanation of a rung; null for one that a newer report has. */
export function explanationOf(rung: string, { m }: WindowWords): WindowWords['m']['explanations']['release'] | null {
  const id = RUNG_IDS.find((one) => one === rung);
  return id === undefined ? null : m.explanations[id];
}
