import { describe, expect, test } from 'vitest';
import { factsOf, type Facts } from '../../shared/diagnosis/facts.ts';
import type { Snapshot } from '../../shared/diagnosis/snapshot.ts';
import { dwordValue, type Reading, type RegistryView } from '../../shared/windows/registry.ts';
import type { KnownRelease } from '../../shared/windows/releases.ts';
import { DEFAULT_SECURE_PROTOCOLS, SETTINGS } from '../../shared/windows/settings.ts';
import {
  addedSsl,
  choiceOfMask,
  draftPlan,
  draftReducer,
  INITIAL_DRAFT,
  toggled,
  type Draft,
  type DraftEvent,
  type Shown,
} from './draft.ts';

const ABSENT: Reading = { state: 'absent', keyExists: true };
const dword = (number: number): Reading => ({ state: 'value', ...dwordValue(number) });

function facts(release: KnownRelease, values: Partial<Record<RegistryView, Reading>>, isOneView = false): Facts {
  const views: readonly RegistryView[] = isOneView ? ['native'] : ['native', 'wow64'];
  const settings: Snapshot['settings'] = SETTINGS.flatMap((row) =>
    row.views
      .filter((view) => views.includes(view))
      .map((view) => ({
        setting: row.id,
        view,
        reading: row.id === DEFAULT_SECURE_PROTOCOLS ? (values[view] ?? ABSENT) : ABSENT,
      })),
  );
  return factsOf({ settings, files: [], named: { release, architecture: isOneView ? 'x86' : 'x64' } });
}

const after = (...events: readonly DraftEvent[]): Draft => events.reduce(draftReducer, INITIAL_DRAFT);
const choose = (shown: Shown, mask: number): DraftEvent => ({ kind: 'choose', shown, choice: choiceOfMask(mask) });

test('the bits of SSL that a choice adds to a value are those that aren’t in it yet', () => {
  const seven = facts('windows-7', { native: dword(0x820) });
  const chosen = after(choose('both', 0x828));
  expect([addedSsl(seven, chosen, 'native'), addedSsl(seven, chosen, 'wow64')]).toEqual([0x8, 0x28]);
  expect(addedSsl(seven, INITIAL_DRAFT, 'native')).toBe(0);
});

describe('what can’t be applied', () => {
  test('a number with unknown bits keeps them until they are taken out', () => {
    const odd = facts('windows-7', { native: dword(0xc00), wow64: dword(0xc00) });
    const result = { kind: 'number', mask: 0xc00 } as const;
    expect(toggled(result, ['TLS 1.0'], 'TLS 1.1', true)).toBe(0xe00);
    expect(draftPlan(odd, after(choose('both', 0xe00)))).toMatchObject({ plan: [], problem: 'mask' });
  });

  test('TLS 1.3 before Windows 11, and an empty number', () => {
    const windows7 = facts('windows-7', {});
    expect(draftPlan(windows7, after(choose('both', 0x2800))).problem).toBe('mask');
    expect(draftPlan(windows7, after(choose('both', 0))).problem).toBe('mask');
    expect(draftPlan(facts('windows-11', {}), after(choose('both', 0x2800))).problem).toBe(null);
  });
});
