import { describe, expect, test } from 'vitest';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import { snapshotOf } from '../../../shared/diagnosis/test-pc.suite.ts';
import { settingById } from '../../../shared/windows/settings.ts';
import { extraPrice, guidedPlan, hasRepair, offeredScopes, OPTIONS } from './choice.ts';
import { INITIAL_GUIDED, type GuidedState } from './guided-state.ts';
import { symptomById } from './symptoms.ts';

const DOTNET = { 'dotnet-setup.v4-release': 379893, 'dotnet-setup.v4-full': 1 };
const seven = factsOf(
  snapshotOf({ build: 7601, servicePack: 1, files: '6.1.7601.24168', native: 0xa00, values: DOTNET }),
);
const eleven = factsOf(snapshotOf({ build: 22631, native: null, wow64: null }));
const guided = (more: Partial<GuidedState>): GuidedState => ({ ...INITIAL_GUIDED, ...more });

test('the recommended repair comes first', () => {
  expect(OPTIONS[0]).toBe('recommended');
});

describe('what would be written', () => {
  test('is the recommended plan for Outlook, in the usual scopes', () => {
    const { plan, selection } = guidedPlan(seven, symptomById('outlook'), guided({}));
    expect(selection.scopes).toEqual(['winhttp', 'schannel']);
    expect(plan.map(({ view, name }) => `${view} ${name}`)).toContain('wow64 DefaultSecureProtocols');
    expect(plan.map(({ view, name }) => `${view} ${name}`)).not.toContain('native DefaultSecureProtocols');
  });

  test('has .NET for OneDrive only where it is ticked', () => {
    const scopes = (ticked: GuidedState['scopes']): readonly (string | null | undefined)[] =>
      guidedPlan(seven, symptomById('onedrive'), guided({ scopes: ticked })).plan.map(
        (item) => settingById(item.setting)?.scope,
      );
    expect(scopes(['dotnet'])).toContain('dotnet');
    expect(scopes([])).not.toContain('dotnet');
  });

  test('leaves out a ticked scope that the symptom doesn’t offer', () => {
    const { selection } = guidedPlan(seven, symptomById('outlook'), guided({ scopes: ['dotnet'] }));
    expect(selection.scopes).not.toContain('dotnet');
  });
});

test('a scope without anything to write is not offered', () => {
  expect(offeredScopes(seven, symptomById('onedrive'), 'recommended')).toEqual(['dotnet']);
  expect(offeredScopes(seven, symptomById('broke'), 'recommended')).toEqual([]);
});

test('where nothing is to be done there is no repair', () => {
  expect(hasRepair(eleven, symptomById('outlook'))).toBe(false);
  expect(hasRepair(seven, symptomById('outlook'))).toBe(true);
});

test('an old set costs TLS 1.3 on Windows 11, and is for nothing on Windows 8.1', () => {
  const rules = (build: number): NonNullable<(typeof seven)['machine']['rules']> => {
    const found = factsOf(snapshotOf({ build })).machine.rules;
    if (found === null) throw new Error(`no rules for ${build}`);
    return found;
  };
  expect(extraPrice('tls10-12', rules(22631))).toBe('takes-tls-1.3');
  expect(extraPrice('tls10-12', rules(9600))).toBe('not-needed');
  expect(extraPrice('tls10-12', rules(7601))).toBeNull();
  expect(extraPrice('recommended', rules(22631))).toBeNull();
});
