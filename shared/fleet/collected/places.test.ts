import { describe, expect, it } from 'vitest';
import { factsOf } from '../../diagnosis/facts.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { updateFiles } from '../../diagnosis/update-state.ts';
import { displayPath, REGISTRY_VIEWS } from '../../windows/registry.ts';
import { DNS_DOMAIN, refOf, SETTINGS } from '../../windows/settings.ts';
import { COLLECTED_FILES, COLLECTED_KEYS, COLLECTED_TREES, GUARDED_KEYS, isCollected, isWithin } from './places.ts';

/** The keys of all settings that aren't a user's, in the views in which they are. */
const PLACES = SETTINGS.flatMap((row) =>
  REGISTRY_VIEWS.filter((view) => row.views.includes(view)).map((view) => ({
    row,
    key: displayPath(refOf(row, view)),
  })),
);

/** The questions that ask for a key. */
const questionsFor = (key: string): readonly string[] => [
  ...COLLECTED_TREES.filter((tree) => isWithin(key, tree)),
  ...[...COLLECTED_KEYS, ...GUARDED_KEYS.flatMap(({ keys }) => keys)].filter((one) => one === key),
];

describe('what a collector asks for', () => {
  it('is the key of every setting of the machine, by itself, in its tree or behind the key that guards it, and once', () => {
    for (const { row, key } of PLACES) {
      if (isCollected(row)) expect([key, questionsFor(key).length]).toEqual([key, 1]);
    }
  });

  it('is no key of a user, not the one with the PC’s domain, and none that no setting has', () => {
    const known = new Set(PLACES.filter(({ row }) => isCollected(row)).map(({ key }) => key));
    const asked = [...COLLECTED_KEYS, ...GUARDED_KEYS.flatMap(({ keys }) => keys)];
    expect(asked.filter((key) => !known.has(key) || !key.startsWith('HKLM\\'))).toEqual([]);
    expect(SETTINGS.filter((row) => !isCollected(row) && row.hive === 'HKLM').map(({ id }) => id)).toEqual([
      DNS_DOMAIN,
    ]);
    expect(SETTINGS.filter((row) => isCollected(row) && row.hive !== 'HKLM')).toEqual([]);
  });

  it('is asked behind a guard where that key or one below it is meant, and nowhere else', () => {
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

  it('has a tree only where it spares questions', () => {
    for (const tree of COLLECTED_TREES) {
      const keys = new Set(PLACES.map(({ key }) => key).filter((key) => isWithin(key, tree)));
      expect([tree, keys.size > 3]).toEqual([tree, true]);
    }
  });

  it('is the version of every file that shows an update on a 64-bit Windows', () => {
    const { machine } = factsOf(snapshotOf({ build: 7601 }));
    expect([...COLLECTED_FILES].sort()).toEqual([...updateFiles(machine)].sort());
    expect(COLLECTED_FILES).toHaveLength(4);
  });
});

it.each([
  ['HKLM\\A\\B', 'HKLM\\A\\B', true],
  ['HKLM\\A\\B\\C', 'HKLM\\A\\B', true],
  ['HKLM\\a\\b\\c', 'hklm\\A\\B', true],
  ['HKLM\\A\\BC', 'HKLM\\A\\B', false],
  ['HKLM\\A', 'HKLM\\A\\B', false],
  ['HKLM\\X\\HKLM\\A\\B', 'HKLM\\A\\B', false],
])('%s is %s or stands below it: %s', (key, root, expected) => {
  expect(isWithin(key, root)).toBe(expected);
});
