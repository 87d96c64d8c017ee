import type { RungId } from '../diagnosis/rungs/ids.ts';
import {
  meaningOf,
  type CodeOf,
  type DecidingCodeOf,
  type FoundCode,
  type OwnStepCodeOf,
  type RepairScope,
} from '../diagnosis/rungs/meanings.ts';
import { rowOf } from '../row-of.ts';
import type { Headline, VerdictFacts, VerdictLine } from './verdict-line.ts';

/** A rung explained: what it is, why it matters, how we know, and what we don't know. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  /** Tags in square brackets name the source. */
  readonly how: string;
  readonly unknown: string;
}

/** All that is said of a rung in one language, but for what several say alike. What is missing doesn't compile. */
export type RungText<Id extends RungId> = {
  readonly name: string;
  /** What was found. */
  readonly codes: Readonly<Record<Exclude<CodeOf<Id>, keyof EveryRungTexts['found']>, string>>;
  /** Next steps in the window's own words, if the command line would name an option. */
  readonly windowSteps?: Readonly<Partial<Record<CodeOf<Id>, string>>>;
} & Needed<'nextSteps', Exclude<OwnStepCodeOf<Id>, 'no-rules'>, string> &
  Needed<'headlines', Exclude<DecidingCodeOf<Id>, 'unreadable'>, Headline>;

/** A table that a rung has only if it has codes for it: what to do, at most one step; Home's sentence if it decides. */
type Needed<Table extends string, Code extends string, Text> = [Code] extends [never]
  ? unknown
  : Readonly<Record<Table, Readonly<Record<Code, Text>>>>;

export type RungTexts = { readonly [Id in RungId]: RungText<Id> };

/** What several rungs say alike. */
export interface EveryRungTexts {
  /** The finding if the version of Windows is unknown, and if something of a check couldn't be read. */
  readonly found: Readonly<Record<'no-rules' | 'unreadable', string>>;
  /** Home's sentence if what decides couldn't be read, by the name of the check. */
  readonly unreadable: (name: string) => VerdictLine;
  readonly asAdministrator: string;
  readonly recommended: string;
  readonly scopes: Readonly<Record<RepairScope, { readonly line: string; readonly window: string }>>;
}

export type Explanations = Readonly<Record<RungId, Explanation>>;

/** As a report names it: its rung and code may be those of a newer program. */
interface AnyRungText {
  readonly name: string;
  readonly codes: Readonly<Partial<Record<string, string>>>;
  readonly nextSteps?: Readonly<Partial<Record<string, string>>>;
  readonly windowSteps?: Readonly<Partial<Record<string, string>>>;
  readonly headlines?: Readonly<Partial<Record<string, Headline>>>;
}

interface Texts {
  readonly rungs: RungTexts;
  readonly everyRung: EveryRungTexts;
}

const textOf = ({ rungs }: Texts, rung: string): AnyRungText | undefined => rowOf<AnyRungText>(rungs, rung);

/** Returns the sentence for a code of a rung in the report; the code itself if it is one of a newer version. */
export function rungText(texts: Texts, rung: string, code: string): { readonly name: string; readonly found: string } {
  const known = textOf(texts, rung);
  const general = known === undefined ? undefined : rowOf<string>(texts.everyRung.found, code);
  return { name: known?.name ?? rung, found: rowOf(known?.codes ?? {}, code) ?? general ?? code };
}

/** Returns what codes of a kind need; null if there is nothing to do, or the code is unknown. */
function generalStep({ everyRung }: Texts, rung: string, code: string, where: 'line' | 'window'): string | null {
  const meaning = meaningOf({ rung, code });
  if (meaning === undefined || meaning.state === 'pass' || meaning.state === 'not-applicable') return null;
  if (code === 'unreadable') return everyRung.asAdministrator;
  if (meaning.repair === 'recommended') return everyRung.recommended;
  const scopes: Readonly<Record<string, EveryRungTexts['scopes'][RepairScope]>> = everyRung.scopes;
  return rowOf(scopes, meaning.repair ?? '')?.[where] ?? null;
}

/** Returns what to do about a code of a rung, at most one step; null if there is nothing to do, or the code is unknown. */
export function nextStep(texts: Texts, rung: string, code: string): string | null {
  return rowOf(textOf(texts, rung)?.nextSteps ?? {}, code) ?? generalStep(texts, rung, code, 'line');
}

/** Returns the same in the window's words. */
export function windowStep(texts: Texts, rung: string, code: string): string | null {
  const { nextSteps = {}, windowSteps = {} } = textOf(texts, rung) ?? {};
  return rowOf(windowSteps, code) ?? rowOf(nextSteps, code) ?? generalStep(texts, rung, code, 'window');
}

/** The explanation of a rung; null for one that is unknown. */
export function explanation(
  { explanations }: { readonly explanations: Explanations },
  rung: string,
): Explanation | null {
  return rowOf<Explanation>(explanations, rung) ?? null;
}

/** Returns what Home says if this rung decided; null for a code that decides nothing, or is unknown. */
export function verdictLine(
  texts: Texts,
  { rung, code }: Pick<FoundCode, 'rung' | 'code'>,
  facts: VerdictFacts,
): VerdictLine | null {
  const headline = rowOf(textOf(texts, rung)?.headlines ?? {}, code) ?? null;
  if (headline === null && code === 'unreadable' && meaningOf({ rung, code })?.verdict === 'undetermined')
    return texts.everyRung.unreadable(rungText(texts, rung, code).name);
  if (typeof headline === 'string') return { headline, reason: rungText(texts, rung, code).found };
  return typeof headline === 'function' ? headline(facts) : headline;
}
