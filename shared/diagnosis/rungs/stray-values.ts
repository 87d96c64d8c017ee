import { STRAY_SETTINGS, SUBKEY_DEFAULT } from '../../windows/catalogue/protocols.ts';
import type { Facts } from '../facts.ts';
import { settingsOf, type SettingInView } from '../machine.ts';
import { readingOf } from '../snapshot.ts';
import { settingEvidence } from './evidence.ts';
import type { Rung } from './rung.ts';

type Code = 'none' | 'in-machine' | 'in-user' | 'empty-subkey' | 'unreadable';

/** The places on this PC where a stray value may be. */
function strayPlaces({ machine }: Facts): readonly SettingInView[] {
  return settingsOf(machine).filter(({ row }) => STRAY_SETTINGS.includes(row));
}

/** What is at a place: a value, an empty subkey named like the value, nothing that can be told, or nothing. */
type Trace = 'value' | 'empty-subkey' | 'unreadable' | 'nothing';

function traceAt({ readings }: Facts, { row, view }: SettingInView): Trace {
  const reading = readingOf(readings, row.id, view);
  if (reading.state !== 'absent') return reading.state;
  return reading.keyExists && row.id === SUBKEY_DEFAULT ? 'empty-subkey' : 'nothing';
}

/**
 * Values that somebody meant for WinHTTP or SChannel and that Windows doesn't read: in the user's hive, in the parent key,
 * in a subkey named like the value, misspelt, or under `Wow6432Node` of a 32-bit Windows. They never change the verdict.
 * Source: facts 1.7 [L4], 3.5, 3.6 [B1].
 */
export const strayValuesRung: Rung<Code> = {
  id: 'stray-values',
  codes: {
    none: { state: 'pass', verdict: null },
    'in-machine': { state: 'warn', verdict: null },
    'in-user': { state: 'warn', verdict: null },
    'empty-subkey': { state: 'warn', verdict: null },
    unreadable: { state: 'unknown', verdict: null },
  },
  find(facts) {
    const marked = strayPlaces(facts).filter((place) => traceAt(facts, place) !== 'nothing');
    if (marked.length === 0) return { code: 'none', evidence: [] };
    const withTrace = (trace: Trace): readonly SettingInView[] =>
      marked.filter((place) => traceAt(facts, place) === trace);
    const shownAs = (code: Code, places: readonly SettingInView[]): ReturnType<Rung<Code>['find']> => ({
      code,
      evidence: places.map(({ row, view }) => settingEvidence(facts, row.id, view)),
    });
    const values = withTrace('value');
    if (values.some(({ row }) => row.hive === 'HKLM')) return shownAs('in-machine', values);
    if (values.length > 0) return shownAs('in-user', values);
    const subkeys = withTrace('empty-subkey');
    return subkeys.length > 0 ? shownAs('empty-subkey', subkeys) : shownAs('unreadable', withTrace('unreadable'));
  },
};
