import type { RungId } from '../diagnosis/rungs/ids.ts';
import { meaningOf, type FoundCode } from '../diagnosis/rungs/meanings.ts';
import { rowOf } from '../row-of.ts';
import type { VerdictFacts } from './facts.ts';
import type { SharedMessages, StartMessages } from './messages.ts';
import type { AnyRungText, VerdictLine } from './rung-text.ts';

type Texts = Pick<StartMessages, 'rungs' | 'everyRung'>;
export type StepsOf = 'window' | 'line';
/** A rung explained: what it is, why it matters, how we know, and what we don't know. */
export type Explanation = SharedMessages['explanations'][RungId];

const textOf = ({ rungs }: Texts, rung: string): AnyRungText | undefined => rowOf<AnyRungText>(rungs, rung);

/** Returns the sentence for a code of a rung in the report; the code itself if it is one of a newer version. */
export function rungText(texts: Texts, rung: string, code: string): { readonly name: string; readonly found: string } {
  const known = textOf(texts, rung);
  const general = known === undefined ? undefined : rowOf<string>(texts.everyRung.found, code);
  return { name: known?.name ?? rung, found: rowOf(known?.codes ?? {}, code) ?? general ?? code };
}

/** Returns what codes of a kind need; null if there is nothing to do, or the code is unknown. */
function generalStep({ everyRung }: Texts, rung: string, code: string, where: StepsOf): string | null {
  const meaning = meaningOf({ rung, code });
  if (meaning === undefined) return null;
  if (code === 'unreadable') return everyRung.asAdministrator;
  if (meaning.repair === 'recommended') return everyRung.recommended;
  return rowOf<Readonly<Record<StepsOf, string>>>(everyRung.scopes, meaning.repair ?? '')?.[where] ?? null;
}

/** What to do about a code of a rung, at most one step; null if there is nothing to do, or the code is unknown. */
export function nextStep(texts: Texts, rung: string, code: string, where: StepsOf): string | null {
  const { nextSteps = {}, windowSteps = {} } = textOf(texts, rung) ?? {};
  const ofWindow = where === 'window' ? rowOf(windowSteps, code) : undefined;
  return ofWindow ?? rowOf(nextSteps, code) ?? generalStep(texts, rung, code, where);
}

/** The explanation of a rung; null for one that is unknown. */
export function explanation({ explanations }: Pick<SharedMessages, 'explanations'>, rung: string): Explanation | null {
  return rowOf<Explanation>(explanations, rung) ?? null;
}

/** Returns what Home says if this rung decided; null for a code that decides nothing, or is unknown. */
export function verdictLine(
  texts: Texts,
  { rung, code }: Pick<FoundCode, 'rung' | 'code'>,
  facts: VerdictFacts,
): VerdictLine | null {
  const headline = rowOf(textOf(texts, rung)?.headlines ?? {}, code) ?? null;
  if (code === 'unreadable' && meaningOf({ rung, code })?.verdict === 'undetermined')
    return texts.everyRung.unreadable(rungText(texts, rung, code).name);
  if (typeof headline === 'string') return { headline, reason: rungText(texts, rung, code).found };
  return typeof headline === 'function' ? headline(facts) : headline;
}
