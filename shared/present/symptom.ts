import { rowOf } from '../row-of.ts';
import { DEFAULT_SCOPES } from '../remediation/scopes/index.ts';
import type { Symptom, SymptomId } from '../symptoms/symptom.ts';
import type { SharedMessages } from '../text/messages.ts';
import type { StepsOf } from '../text/rungs.ts';
import { causeStep, causeText } from './cause.ts';

/** Windows itself connects for these, and reads the settings when it starts. */
export const OF_WINDOWS: readonly SymptomId[] = ['windows-update', 'remote-desktop', 'wifi', 'device'];

interface SymptomText {
  readonly name: string;
  /** What is wrong, or that nothing is. */
  readonly found: string;
  /** What to do by hand; null if the fix that this program writes is all of it. */
  readonly step: string | null;
  /** What can't be seen of it here. */
  readonly unseen: string;
}

/** Returns what is said of a symptom, in the words of the window or of the command line. */
export function symptomText(
  { id, state, cause, fix, elsewhere }: Symptom,
  m: SharedMessages,
  where: StepsOf,
): SymptomText {
  const { names, unseen, ok, own, elsewhere: others } = m.symptoms;
  const said = (): Pick<SymptomText, 'found' | 'step'> => {
    if (cause !== null) {
      const ofOwn = rowOf<{ readonly found: string; readonly step?: string }>(own, `${cause.rung}.${cause.code}`);
      if (ofOwn !== undefined) return { step: m.everyRung.asAdministrator, ...ofOwn };
      const isByHand = fix === null || cause.kind === 'unfit';
      return { found: causeText(cause, m).found, step: isByHand ? causeStep(cause, m, where) : null };
    }
    if (state !== 'ok' && elsewhere !== null) return others[elsewhere];
    return OF_WINDOWS.includes(id) ? { ...ok, step: ok.again } : ok;
  };
  return { name: names[id], ...said(), unseen: unseen[id] };
}

export function fixCommand(fix: NonNullable<Symptom['fix']>): string {
  if (fix === 'user') return 'tls-remedy apply --user';
  if (fix.includes('winhttp') && fix.every((scope) => DEFAULT_SCOPES.includes(scope))) return 'tls-remedy apply';
  return `tls-remedy apply --scope ${fix.length > 1 ? `"${fix.join(',')}"` : fix.join('')}`;
}
