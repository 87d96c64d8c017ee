import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { CodeOf, DecidingCodeOf, FoundCode } from '../diagnosis/rungs/meanings.ts';
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

/** All that is said of a rung in one language. What is missing doesn't compile. */
export interface RungText<Id extends RungId> {
  readonly name: string;
  /** What was found. */
  readonly codes: Readonly<Record<CodeOf<Id>, string>>;
  /** What to do about it, at most one step; null where there is nothing to do. */
  readonly nextSteps: Readonly<Record<CodeOf<Id>, string | null>>;
  /** Next steps in the window's own words, where the command line would name an option. */
  readonly windowSteps?: Readonly<Partial<Record<CodeOf<Id>, string>>>;
  /** Home's sentence and reason where this rung decides the verdict. */
  readonly headlines: Readonly<Record<DecidingCodeOf<Id>, Headline>>;
}

export type RungTexts = { readonly [Id in RungId]: RungText<Id> };

export type Explanations = Readonly<Record<RungId, Explanation>>;

/** As a report names it: its rung and code may be those of a newer program. */
interface AnyRungText {
  readonly name: string;
  readonly codes: Readonly<Partial<Record<string, string>>>;
  readonly nextSteps: Readonly<Partial<Record<string, string | null>>>;
  readonly windowSteps?: Readonly<Partial<Record<string, string>>>;
  readonly headlines: Readonly<Partial<Record<string, Headline>>>;
}

interface Texts {
  readonly rungs: RungTexts;
}

const textOf = ({ rungs }: Texts, rung: string): AnyRungText | undefined => rowOf<AnyRungText>(rungs, rung);

/** The sentence for a code of a rung in the report; the code itself where a newer report has one that we don't know. */
export function rungText(texts: Texts, rung: string, code: string): { readonly name: string; readonly found: string } {
  const known = textOf(texts, rung);
  return { name: known?.name ?? rung, found: rowOf(known?.codes ?? {}, code) ?? code };
}

/** What to do about a code of a rung, at most one step; null where there is nothing to do, or the code isn't known. */
export function nextStep(texts: Texts, rung: string, code: string): string | null {
  return rowOf(textOf(texts, rung)?.nextSteps ?? {}, code) ?? null;
}

/** The same in the window's words. */
export function windowStep(texts: Texts, rung: string, code: string): string | null {
  return rowOf(textOf(texts, rung)?.windowSteps ?? {}, code) ?? nextStep(texts, rung, code);
}

/** The explanation of a rung; null for one that isn't known. */
export function explanation(
  { explanations }: { readonly explanations: Explanations },
  rung: string,
): Explanation | null {
  return rowOf<Explanation>(explanations, rung) ?? null;
}

/** What Home says where this rung decided; null for a code that decides nothing, or isn't known. */
export function verdictLine(
  texts: Texts,
  { rung, code }: Pick<FoundCode, 'rung' | 'code'>,
  facts: VerdictFacts,
): VerdictLine | null {
  const headline = rowOf(textOf(texts, rung)?.headlines ?? {}, code) ?? null;
  return typeof headline === 'function' ? headline(facts) : headline;
}
