import type { cipherSuitesRung } from '../diagnosis/rungs/cipher-suites.ts';
import type { dotnetRung } from '../diagnosis/rungs/dotnet.ts';
import type { proxyRung } from '../diagnosis/rungs/proxy.ts';
import type { releaseRung } from '../diagnosis/rungs/release.ts';
import type { Rung, RungId } from '../diagnosis/rungs/rung.ts';
import type { schannelRung } from '../diagnosis/rungs/schannel.ts';
import type { strayValuesRung } from '../diagnosis/rungs/stray-values.ts';
import type { updateRung } from '../diagnosis/rungs/update.ts';
import type { winhttpValueRung } from '../diagnosis/rungs/winhttp-value.ts';
import type { wininetRung } from '../diagnosis/rungs/wininet.ts';

/** Every rung by its id. A new one is a row here; without it the texts don't compile. */
interface RungTypes {
  readonly release: typeof releaseRung;
  readonly update: typeof updateRung;
  readonly 'winhttp-value': typeof winhttpValueRung;
  readonly schannel: typeof schannelRung;
  readonly 'cipher-suites': typeof cipherSuitesRung;
  readonly 'stray-values': typeof strayValuesRung;
  readonly dotnet: typeof dotnetRung;
  readonly wininet: typeof wininetRung;
  readonly proxy: typeof proxyRung;
}

type CodeOf<R> = R extends Rung<infer Code> ? Code : never;

/** The name of a rung, and a sentence for each of its codes. A missing one doesn't compile. */
export type RungTexts = {
  readonly [Id in RungId]: { readonly name: string; readonly codes: Readonly<Record<CodeOf<RungTypes[Id]>, string>> };
};

/** What to do about a code, at most one step; null where there is nothing to do. */
export type NextSteps = { readonly [Id in RungId]: Readonly<Record<CodeOf<RungTypes[Id]>, string | null>> };

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
