import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { CodeOf } from '../diagnosis/rungs/meanings.ts';

/** The name of a rung, and a sentence for each of its codes. A missing one doesn't compile. */
export type RungTexts = {
  readonly [Id in RungId]: { readonly name: string; readonly codes: Readonly<Record<CodeOf<Id>, string>> };
};

/** What to do about a code, at most one step; null where there is nothing to do. */
export type NextSteps = { readonly [Id in RungId]: Readonly<Record<CodeOf<Id>, string | null>> };

/** A rung explained: what it is, why it matters, how we know, and what we don't know. */
export interface Explanation {
  readonly what: string;
  readonly why: string;
  readonly how: string;
  readonly unknown: string;
}

export type Explanations = Readonly<Record<RungId, Explanation>>;

/** The sentence for a code of a rung in the report; the code itself where a newer report has one that we don't know. */
export function rungText(
  texts: { readonly rungs: RungTexts },
  rung: string,
  code: string,
): { readonly name: string; readonly found: string } {
  const known = (texts.rungs as unknown as Readonly<Record<string, RungTexts['release']>>)[rung];
  const codes: Readonly<Record<string, string>> = known?.codes ?? {};
  return { name: known?.name ?? rung, found: codes[code] ?? code };
}

/** What to do about a code of a rung, at most one step; null where there is nothing to do, or the code isn't known. */
export function nextStep(texts: { readonly nextSteps: NextSteps }, rung: string, code: string): string | null {
  const steps = (texts.nextSteps as unknown as Readonly<Record<string, Readonly<Record<string, string | null>>>>)[rung];
  return steps?.[code] ?? null;
}
