import { RUNG_IDS, type RungId } from './ids.ts';
import { RUNGS } from './index.ts';
import type { CodeMeaning, RungReport } from './rung.ts';

type CodesOf<Id extends RungId> = (typeof RUNGS)[Id]['codes'];

export type CodeOf<Id extends RungId> = keyof CodesOf<Id> & string;

/** Those that request a verdict; never for a rung that only warns. */
export type DecidingCodeOf<Id extends RungId> = {
  [Code in CodeOf<Id>]: CodesOf<Id>[Code] extends { readonly verdict: null } ? never : Code;
}[CodeOf<Id>];

export type RepairScope = 'dotnet' | 'certificates' | 'stray';

/** Codes with nothing to do, or with the same next step as every code of their kind. */
type GeneralStep =
  | { readonly state: 'pass' | 'not-applicable' }
  | { readonly repair: 'recommended' }
  | { readonly state: 'warn' | 'fail'; readonly repair: RepairScope };

export type OwnStepCodeOf<Id extends RungId> = {
  [Code in Exclude<CodeOf<Id>, 'unreadable'>]: CodesOf<Id>[Code] extends GeneralStep ? never : Code;
}[Exclude<CodeOf<Id>, 'unreadable'>];

interface KnownCode extends CodeMeaning {
  readonly rung: RungId;
  readonly code: string;
}

export const KNOWN_CODES: readonly KnownCode[] = RUNG_IDS.flatMap((rung) =>
  Object.entries<CodeMeaning>(RUNGS[rung].codes).map(([code, meaning]) => ({ rung, code, ...meaning })),
);

const MEANINGS = new Map(KNOWN_CODES.map((known) => [`${known.rung}.${known.code}`, known]));

export type FoundCode = Pick<RungReport, 'rung' | 'state' | 'code'>;

/** Returns the meaning of a code; undefined for one of a newer program. */
export const meaningOf = ({ rung, code }: Pick<FoundCode, 'rung' | 'code'>): KnownCode | undefined =>
  MEANINGS.get(`${rung}.${code}`);

/** True if a finding leaves Microsoft 365 in doubt: what fails or warns, and what decides and is unknown. */
export function hinders(found: FoundCode): boolean {
  const meaning = meaningOf(found);
  if (meaning?.hinders === false) return false;
  if (found.state === 'unknown') return meaning !== undefined && meaning.verdict !== null;
  return found.state === 'warn' || found.state === 'fail';
}
