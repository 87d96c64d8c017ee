import { describe, expect, it } from 'vitest';
import { factsOf } from '../../diagnosis/facts.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { updateFiles } from '../../diagnosis/update-state.ts';
import { displayPath, REGISTRY_VIEWS } from '../../windows/registry.ts';
import { DNS_DOMAIN, refOf, SETTINGS } from '../../windows/settings.ts';
import { COLLECTED_FILES, COLLECTED_KEYS, COLLECTED_TREES, GUARDED_KEYS, isCollected, isWithin } from './places.ts';

/** The keys of all settings that don't belong to a user, in their views. */
const PLACES = SETTINGS.flatMap((row) =>
  REGISTRY_VIEWS.filter((view) => row.views.includes(view)).map((view) => ({
    row,
    key: displayPath(refOf(row, view)),
  })),
);

/** Returns the queries that include a key. */
const questionsFor = (key: string): readonly string[] => [
  ...COLLECTED_TREES.filter((tree) => isWithin(key, tree)),
  ...[...COLLECTED_KEYS, ...GUARDED_KEYS.flatMap(({ keys }) => keys)].filter((one) => one === key),
];

describe('the queries of a collector', () => {
  it('include the key of every machine setting once: separately, in its tree or after the key that guards it', () => {
    for (const { row, key } of PLACES) {
      if (isCollected(row)) expect([key, questionsFor(key).length]).toEqual([key, 1]);
    }
  });

  it('include no key of a user, not the one with the PC’s domain, and none without a setting', () => {
    const known = new Set(PLACES.filter(({ row }) => isCollected(row)).map(({ key }) => key));
    const asked = [...COLLECTED_KEYS, ...GUARDED_KEYS.flatMap(({ keys }) => keys)];
    expect(asked.filter((key) => !known.has(key) || !key.startsWith('HKLM\\'))).toEqual([]);
    expect(SETTINGS.filter((row) => !isCollected(row) && row.hive === 'HKLM').map(({ id }) => id)).toEqual([
      DNS_DOMAIN,
    ]);
    expect(SETTINGS.filter((row) => isCollected(row) && row.hive !== 'HKLM')).toEqual([]);
  });

  it('follow a guard only if that key or one under it is wanted', () => {
    expect(GUARDED_KEYS.map(({ guard }) => guard)).toEqual([
      'HKLM\\SOFTWARE\\Microsoft\\Office',
      'HKLM\\SOFTWARE\\Wow6432Node\\Microsoft\\Office',
    ]);
    for (const { guard, keys } of GUARDED_KEYS) {
      expect(keys.length).toBeGreaterThan(0);
      expect(keys.filter((key) => !isWithin(key, guard))).toEqual([]);
      expect(COLLECTED_KEYS.filter((key) => isWithin(key, guard))).toEqual([]);
    }
  });

  it('include the version of every file that shows an update on 64-bit Windows', () => {
    const { machine } = factsOf(snapshotOf({ build: 7601 }));
    expect([...COLLECTED_FILES].sort()).toEqual([...updateFiles(machine)].sort());
    expect(COLLECTED_FILES).toHaveLength(4);
  });
});

it.each([
  ['HKLM\\A\\B', 'HKLM\\A\\B', true],
  ['HKLM\\a\\b\\c', 'hklm\\A\\B', true],
  ['HKLM\\A\\BC', 'HKLM\\A\\B', false],
  ['HKLM\\X\\HKLM\\A\\B', 'HKLM\\A\\B', false],
])('compares %s with %s: inside is %s', (key, root, expected) => {
  expect(isWithin(key, root)).toBe(expected);
});
