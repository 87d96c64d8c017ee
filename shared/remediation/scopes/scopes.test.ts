import { describe, expect, it } from 'vitest';
import { RUNGS } from '../../diagnosis/rungs/index.ts';
import type { CodeMeaning } from '../../diagnosis/rungs/rung.ts';
import { SERVER_REPAIRS } from '../../diagnosis/server/ids.ts';
import { FAMILIES, rulesOf } from '../../windows/families.ts';
import { REGISTRY_VIEWS } from '../../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting } from '../../windows/settings.ts';
import { EXTRA_SCOPES, SCOPES, targetsFor } from './index.ts';
import { holds, isNoneOf, isOneOf, NO_NUMBER } from './target.ts';

describe.each(SCOPES)('the scope %s', (scope) => {
  it.each(FAMILIES)('has targets of only its own settings, once each, on $id', (family) => {
    const choice = { kind: 'profile', profile: 'recommended' } as const;
    const targets = targetsFor([scope], { choice, rules: rulesOf(family), views: REGISTRY_VIEWS });
    expect(targets).not.toEqual([]);
    for (const target of targets) expect(setting(target.setting).scope).toBe(scope);
    expect(new Set(targets.map(({ setting: id, view }) => `${id} ${view}`)).size).toBe(targets.length);
  });
});

it.each([
  ['a number of the list', { state: 'value', type: 'REG_DWORD', data: '01000000' }, [1], true, false],
  ['another number', { state: 'value', type: 'REG_DWORD', data: '02000000' }, [1], false, true],
  ['a text', { state: 'value', type: 'REG_SZ', data: '31000000' }, [0, NO_NUMBER], true, false],
  ['nothing', { state: 'absent', keyExists: false }, [0, NO_NUMBER], true, false],
  ['what can’t be read', { state: 'unreadable', reason: 'denied', code: 5 }, [0, NO_NUMBER], false, false],
] as const)('a test on %s', (_what, reading, numbers, isIn, isOut) => {
  expect(holds(isOneOf(DEFAULT_SECURE_PROTOCOLS, 'native', numbers), reading)).toBe(isIn);
  expect(holds(isNoneOf(DEFAULT_SECURE_PROTOCOLS, 'native', numbers), reading)).toBe(isOut);
});

it('the scopes are named when the code of a rung states what fixes it', () => {
  const repairs = Object.values(RUNGS).flatMap(({ codes }) =>
    Object.values<CodeMeaning>(codes).flatMap(({ repair }) => (repair === undefined ? [] : [repair])),
  );
  expect(repairs).toEqual(expect.arrayContaining(['recommended', 'dotnet', 'stray']));
  expect(repairs.filter((repair) => ![...EXTRA_SCOPES, 'recommended', 'user'].includes(repair))).toEqual([]);
  const ofServers = SERVER_REPAIRS.filter((repair) => repair !== 'retire' && repair !== 'retire-both');
  expect(SCOPES).toEqual(expect.arrayContaining(ofServers));
});
