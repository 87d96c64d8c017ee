import { STRAY_SETTINGS, SUBKEY_DEFAULT } from '../../windows/catalogue/protocols.ts';
import type { RegistryView } from '../../windows/registry.ts';
import type { Facts } from '../facts.ts';
import { settingsOf, type SettingInView } from '../machine.ts';
import { readingOf } from '../snapshot.ts';
import { presentEvidence, settingEvidence } from './evidence.ts';
import type { Rung } from './rung.ts';

type Code = 'none' | 'in-machine' | 'in-user' | 'empty-subkey' | 'unreadable';

interface Place {
  readonly id: string;
  readonly view: RegistryView;
  readonly isInMachine: boolean;
}

/** By the settings of an architecture, of which there is one list each. */
const STRAYS_OF = new WeakMap<readonly SettingInView[], readonly Place[]>();

/** The places on this PC where a stray value may be. */
function strayPlaces(facts: Facts): readonly Place[] {
  const settings = settingsOf(facts.machine);
  const known = STRAYS_OF.get(settings);
  if (known !== undefined) return known;
  const strays = settings
    .filter(({ row }) => STRAY_SETTINGS.includes(row))
    .map(({ row, view }) => ({ id: row.id, view, isInMachine: row.hive === 'HKLM' }));
  STRAYS_OF.set(settings, strays);
  return strays;
}

function codeOf(facts: Facts, places: readonly Place[]): Code {
  const inState = (state: 'value' | 'unreadable'): readonly Place[] =>
    places.filter(({ id, view }) => readingOf(facts.snapshot, id, view).state === state);
  const found = inState('value');
  if (found.some(({ isInMachine }) => isInMachine)) return 'in-machine';
  if (found.length > 0) return 'in-user';
  const hasSubkey = places.some(({ id, view }) => {
    const reading = readingOf(facts.snapshot, id, view);
    return id === SUBKEY_DEFAULT && reading.state === 'absent' && reading.keyExists;
  });
  if (hasSubkey) return 'empty-subkey';
  return inState('unreadable').length > 0 ? 'unreadable' : 'none';
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
    const at = strayPlaces(facts);
    const code = codeOf(facts, at);
    if (code !== 'empty-subkey' && code !== 'unreadable') return { code, evidence: presentEvidence(facts, at) };
    const shown = at.filter(({ id, view }) => {
      const reading = readingOf(facts.snapshot, id, view);
      return code === 'unreadable'
        ? reading.state === 'unreadable'
        : id === SUBKEY_DEFAULT && reading.state === 'absent' && reading.keyExists;
    });
    return { code, evidence: shown.map(({ id, view }) => settingEvidence(facts, id, view)) };
  },
};
