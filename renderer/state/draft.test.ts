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
  extraWrites,
  INITIAL_DRAFT,
  resultOf,
  selectionOf,
  shownOf,
  shownView,
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
const show = (shown: Shown, from: RegistryView): DraftEvent => ({ kind: 'show', shown, from });

test('the bits of SSL that a choice adds to a value are those that aren’t in it yet', () => {
  const seven = facts('windows-7', { native: dword(0x820) });
  const chosen = after(choose('both', 0x828));
  expect([addedSsl(seven, chosen, 'native'), addedSsl(seven, chosen, 'wow64')]).toEqual([0x8, 0x28]);
  expect(addedSsl(seven, INITIAL_DRAFT, 'native')).toBe(0);
});

describe('what is chosen at first', () => {
  test('is Recommended, shown for the first view that it changes', () => {
    const half = facts('windows-7', { native: dword(0xa00) });
    expect([shownOf(half, INITIAL_DRAFT), shownView(half, INITIAL_DRAFT)]).toEqual(['wow64', 'wow64']);
    expect(resultOf(half, INITIAL_DRAFT, 'native')).toEqual({ kind: 'number', mask: 0xa00 });
    expect(resultOf(half, INITIAL_DRAFT, 'wow64')).toEqual({ kind: 'number', mask: 0x800 });
    expect(selectionOf(half, INITIAL_DRAFT).choice).toEqual({ kind: 'profile', profile: 'recommended' });
  });

  test('removes a stale value if Windows does better by itself', () => {
    const stale = facts('windows-8.1', { native: dword(0x80), wow64: dword(0x80) });
    expect(resultOf(stale, INITIAL_DRAFT, 'native')).toEqual({ kind: 'none' });
    expect(draftPlan(stale, INITIAL_DRAFT).plan).toHaveLength(2);
  });

  test('differs in nothing if all is well', () => {
    expect(draftPlan(facts('windows-11', {}), INITIAL_DRAFT)).toMatchObject({ plan: [], problem: 'nothing-differs' });
  });
});

describe('both views at once, or each of its own', () => {
  const windows7 = facts('windows-7', {});

  test('a choice for both goes out as a preset or a number', () => {
    expect(selectionOf(windows7, after(choose('both', 0xa00))).choice).toEqual({
      kind: 'profile',
      profile: 'tls11-12',
    });
    expect(selectionOf(windows7, after(choose('both', 0x820))).choice).toEqual({ kind: 'mask', mask: 0x820 });
  });

  test('separate choices go out as a target for each view', () => {
    const draft = after(choose('wow64', 0x880));
    expect(selectionOf(windows7, draft).choice).toEqual({
      kind: 'views',
      native: { kind: 'write', mask: 0x800 },
      wow64: { kind: 'write', mask: 0x880 },
    });
    expect(shownView(windows7, draft)).toBe('wow64');
  });

  test('both at once take the choice of the view that was shown', () => {
    const draft = after(choose('wow64', 0x880), show('both', 'wow64'));
    expect(selectionOf(windows7, draft).choice).toEqual({ kind: 'profile', profile: 'tls10+12' });
  });

  test('a Windows with one view never speaks of the other', () => {
    const draft = after(choose('native', 0x820));
    expect(selectionOf(facts('windows-7', {}, true), draft).choice).toEqual({ kind: 'mask', mask: 0x820 });
  });
});

describe('what is shown at first', () => {
  test('is both if the views hold the same, also if that is nothing', () => {
    expect(shownOf(facts('windows-7', {}), INITIAL_DRAFT)).toBe('both');
    expect(shownOf(facts('windows-11', { native: dword(0x80), wow64: dword(0x80) }), INITIAL_DRAFT)).toBe('both');
  });

  test('is the first view if they differ and nothing is to be changed, and the only one there is', () => {
    const apart = facts('windows-7', { native: dword(0xa00), wow64: dword(0x800) });
    expect(shownOf(apart, INITIAL_DRAFT)).toBe('native');
    expect(shownOf(facts('windows-7', {}, true), INITIAL_DRAFT)).toBe('native');
  });
});

test('a first tick makes a choice of what Windows does by itself, and takes nothing of it away', () => {
  const inherited = ['TLS 1.2', 'TLS 1.3'] as const;
  expect(toggled({ kind: 'none' }, inherited, 'TLS 1.0', true)).toBe(0x2880);
  expect(toggled({ kind: 'none' }, inherited, 'TLS 1.2', false)).toBe(0x2800);
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

describe('groups beside the protocols', () => {
  const stray = facts('windows-10', {});
  const withStray: Facts = {
    ...stray,
    readings: {
      ...stray.readings,
      native: new Map([...stray.readings.native, ['stray.parent-key', dword(0xa00)]]),
    },
  };

  test('are offered only if they have something to write, and are in the plan only when ticked', () => {
    expect(extraWrites(stray, INITIAL_DRAFT)).toEqual([]);
    const offered = extraWrites(withStray, INITIAL_DRAFT);
    expect(offered.map(({ scope }) => scope)).toEqual(['stray']);
    expect(offered[0]?.plan).toMatchObject([{ setting: 'stray.parent-key', view: 'native', after: null }]);
    const isIn = (draft: Draft): boolean =>
      draftPlan(withStray, draft).plan.some(({ setting }) => setting.startsWith('stray.'));
    expect(isIn(INITIAL_DRAFT)).toBe(false);
    const ticked = draftReducer(INITIAL_DRAFT, { kind: 'scope', scope: 'stray', isOn: true });
    expect(isIn(ticked)).toBe(true);
    expect(selectionOf(withStray, ticked).scopes).toEqual(['winhttp', 'schannel', 'stray']);
    expect(isIn(draftReducer(ticked, { kind: 'scope', scope: 'stray', isOn: false }))).toBe(false);
    expect(draftReducer(ticked, { kind: 'reset' })).toBe(INITIAL_DRAFT);
  });

  test('have TLS 1.2 for what comes in, if Windows doesn’t accept it by itself', () => {
    const offered = extraWrites(facts('server-2008-r2', {}), INITIAL_DRAFT);
    expect(offered.map(({ scope, plan }) => [scope, plan.map(({ setting }) => setting)])).toEqual([
      ['schannel-server', ['schannel.tls-1.2.server.enabled', 'schannel.tls-1.2.server.disabled-by-default']],
    ]);
  });
});
