import { STRAY_SETTINGS, SUBKEY_DEFAULT } from '../../../windows/catalogue/protocols.ts';
import type { Facts } from '../../facts.ts';
import { settingsOf, type SettingInView } from '../../machine.ts';
import { readingAt } from '../../snapshot.ts';
import { settingEvidence, shown, type ShownPlace } from '../evidence.ts';
import type { Find, Finding } from '../rung.ts';
import type { Code } from './codes.ts';

interface StrayPlace extends ShownPlace {
  readonly isInMachine: boolean;
}

/** By the settings of an architecture, of which there is one list each. */
const STRAYS_OF = new WeakMap<readonly SettingInView[], readonly StrayPlace[]>();

/** The places on this PC where a stray value may be. */
function strayPlaces(facts: Facts): readonly StrayPlace[] {
  const settings = settingsOf(facts.machine);
  const known = STRAYS_OF.get(settings);
  if (known !== undefined) return known;
  const strays = settings
    .filter(({ row }) => STRAY_SETTINGS.includes(row))
    .map(({ row, view }) => ({ ...shown(row.id, view), isInMachine: row.hive === 'HKLM' }));
  STRAYS_OF.set(settings, strays);
  return strays;
}

/** What is at a place: a value, an empty subkey named like the value, nothing that can be told, or nothing. */
type Trace = 'value' | 'empty-subkey' | 'unreadable' | 'nothing';

function traceAt({ snapshot }: Facts, place: StrayPlace): Trace {
  const reading = readingAt(snapshot, place);
  if (reading.state !== 'absent') return reading.state;
  return reading.keyExists && place.id === SUBKEY_DEFAULT ? 'empty-subkey' : 'nothing';
}

/**
 * Values that somebody meant for WinHTTP or SChannel and that Windows doesn't read: in the user's hive, in the parent key,
 * in a subkey named like the value, misspelt, or under `Wow6432Node` of a 32-bit Windows. They never change the verdict.
 * Source: facts 1.7 [L4], 3.5, 3.6 [B1].
 */
export const find: Find<Code> = (facts) => {
  const marked = strayPlaces(facts).filter((place) => traceAt(facts, place) !== 'nothing');
  if (marked.length === 0) return { code: 'none', evidence: [] };
  const withTrace = (trace: Trace): readonly StrayPlace[] => marked.filter((place) => traceAt(facts, place) === trace);
  const shownAs = (code: Code, places: readonly StrayPlace[]): Finding<Code> => ({
    code,
    evidence: places.map((place) => settingEvidence(facts, place)),
  });
  const values = withTrace('value');
  if (values.some(({ isInMachine }) => isInMachine)) return shownAs('in-machine', values);
  if (values.length > 0) return shownAs('in-user', values);
  const subkeys = withTrace('empty-subkey');
  return subkeys.length > 0 ? shownAs('empty-subkey', subkeys) : shownAs('unreadable', withTrace('unreadable'));
};
