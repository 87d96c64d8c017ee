import type { RungReport } from '../../shared/diagnosis/rungs/rung.ts';
import { RUNG_IDS } from '../../shared/diagnosis/rungs/rung.ts';
import type { Report } from '../../shared/report/report.ts';
import { nextStep } from '../../shared/text/rungs.ts';
import type { GlyphName } from '../components/icons.tsx';
import type { ExtraScope } from '../../shared/remediation/scopes/index.ts';
import type { Texts } from './texts.ts';
import { decidingCode } from './verdict-view.ts';

export const RUNG_GLYPHS: Readonly<Record<RungReport['state'], GlyphName>> = {
  pass: 'ok',
  fail: 'fail',
  warn: 'warn',
  unknown: 'unknown',
  'not-applicable': 'na',
};

/** The place of the first broken rung, from 0: one that fails, or the one that asked for the verdict; null where all hold. */
export function firstBroken(report: Report): number | null {
  const code = decidingCode(report);
  const first = report.ladder.findIndex((rung) => rung.state === 'fail' || `${rung.rung}.${rung.code}` === code);
  return first >= 0 ? first : null;
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

function scopeOf({ rung, code }: RungReport, step: string, { m }: Texts): ExtraScope | null {
  const scope = SCOPE_OF_CODE[`${rung}.${code}`];
  if (scope !== undefined) return scope;
  // every code of .NET that shares this step is settled by the scope
  return rung === 'dotnet' && step === m.nextSteps.dotnet['old-both'] ? 'dotnet' : null;
}

/** What to do about a rung, at most one step, in the window's words; null where there is nothing to do. */
export function stepView(rung: RungReport, texts: Texts): StepView | null {
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
export function explanationOf(rung: string, { m }: Texts): Texts['m']['explanations']['release'] | null {
  const id = RUNG_IDS.find((one) => one === rung);
  return id === undefined ? null : m.explanations[id];
}
