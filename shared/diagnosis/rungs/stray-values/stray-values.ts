import { STRAY_SETTINGS, SUBKEY_DEFAULT } from '../../../windows/catalogue/protocols.ts';
import type { Facts } from '../../facts.ts';
import { inViews, type SettingInView } from '../../machine.ts';
import { readingOf } from '../../snapshot.ts';
import { settingEvidence } from '../evidence.ts';
import type { Codes, Find, Finding } from '../rung.ts';

const codes = {
  none: { state: 'pass', verdict: null, links: ['W1'] },
  'in-machine': { state: 'warn', verdict: null, repair: 'stray', hinders: false, links: ['K1', 'L4'] },
  'in-user': { state: 'warn', verdict: null, hinders: false, links: ['K1', 'L4'] },
  'empty-subkey': { state: 'warn', verdict: null, hinders: false, links: ['K1', 'L4'] },
  unreadable: { state: 'unknown', verdict: null, links: ['K1'] },
} as const satisfies Codes;

type Code = keyof typeof codes;

/** The content of a place: a value, an empty subkey with the name of the value, something unreadable, or nothing. */
type Trace = 'value' | 'empty-subkey' | 'unreadable' | 'nothing';

function traceAt({ readings }: Facts, { row, view }: SettingInView): Trace {
  const reading = readingOf(readings, row.id, view);
  if (reading.state !== 'absent') return reading.state;
  return reading.keyExists && row.id === SUBKEY_DEFAULT ? 'empty-subkey' : 'nothing';
}

const strayIn = inViews(STRAY_SETTINGS);

/** Values for WinHTTP or Schannel where Windows reads none. No verdict changes. Facts 1.7 [L4], 3.5, 3.6 [B1]. */
const find: Find<Code> = (facts) => {
  const marked = strayIn(facts.machine).filter((place) => traceAt(facts, place) !== 'nothing');
  if (marked.length === 0) return { code: 'none', evidence: [] };
  const withTrace = (trace: Trace): readonly SettingInView[] =>
    marked.filter((place) => traceAt(facts, place) === trace);
  const shownAs = (code: Code, places: readonly SettingInView[]): Finding<Code> => ({
    code,
    evidence: places.map(({ row, view }) => settingEvidence(facts, row.id, view)),
  });
  const values = withTrace('value');
  if (values.some(({ row }) => row.hive === 'HKLM')) return shownAs('in-machine', values);
  if (values.length > 0) return shownAs('in-user', values);
  const subkeys = withTrace('empty-subkey');
  return subkeys.length > 0 ? shownAs('empty-subkey', subkeys) : shownAs('unreadable', withTrace('unreadable'));
};

export const strayValues = { codes, find };
