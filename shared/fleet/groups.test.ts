import { expect, it } from 'vitest';
import { FLEET_GROUPS, groupOf, type FleetGroup } from './groups.ts';
import { brokenInput, inputOf } from './input.suite.ts';
import { listedPc } from './listed.ts';
import type { FleetInput, FleetPc } from './input.ts';

const first = (rung: string, code: string): Pick<FleetPc, 'first'> => ({
  first: { kind: 'unfit', rung, code, side: 'out', kbs: [] },
});

it.each<[string, FleetInput, FleetGroup]>([
  ['a PC that a setting repairs', inputOf(), 'to-fix'],
  [
    'one that lacks the update',
    inputOf({ verdict: 'cannot-be-fixed-here', ...first('update', 'update-missing') }),
    'update-first',
  ],
  [
    'one that lacks the service pack',
    inputOf({ verdict: 'cannot-be-fixed-here', ...first('release', 'service-pack-missing') }),
    'update-first',
  ],
  ['one that is too old', inputOf({ verdict: 'cannot-be-fixed-here', ...first('release', 'too-old') }), 'elsewhere'],
  ['one that isn’t clear', inputOf({ verdict: 'undetermined' }), 'doubtful'],
  ['settings that serve', inputOf({ verdict: 'no-change-needed', readiness: 'likely' }), 'ok'],
  ['a proven one', inputOf({ verdict: 'no-change-needed', readiness: 'proven' }), 'ok'],
  ['one of a first version, which says no readiness', inputOf({ verdict: 'no-change-needed', readiness: null }), 'ok'],
  ['one that could be better', inputOf({ verdict: 'improvement-available', readiness: 'likely' }), 'ok'],
  [
    'settings that serve, with something in the way',
    inputOf({ verdict: 'no-change-needed', readiness: 'doubtful' }),
    'doubtful',
  ],
  [
    'settings that what Windows offers contradicts',
    inputOf({ verdict: 'no-change-needed', readiness: 'no' }),
    'doubtful',
  ],
  [
    'a server that refuses TLS 1.2 of others',
    inputOf({ verdict: 'no-change-needed', readiness: 'likely', ...first('tls12', 'off') }),
    'to-fix',
  ],
  [
    'a server whose product is too old',
    inputOf({ verdict: 'improvement-available', readiness: 'doubtful', ...first('products', 'sql-2012') }),
    'elsewhere',
  ],
  [
    'a server that still accepts old TLS',
    inputOf({ verdict: 'no-change-needed', readiness: 'likely', ...first('old-protocols', 'old-tls') }),
    'ok',
  ],
  ['what can’t be read', brokenInput(), 'unreadable'],
])('%s is in its group', (_what, input, group) => {
  expect(groupOf(listedPc(input))).toBe(group);
  expect(FLEET_GROUPS).toContain(group);
});

it('a listed PC has the name of its report, or of its file, and why it couldn’t be read', () => {
  const { pc, rung, code, release } = listedPc(brokenInput('front'));
  expect([pc, rung, code, release]).toEqual(['front', null, 'not-json', null]);
  expect(listedPc(inputOf({ name: 'DESK' }, 'front')).pc).toBe('DESK');
});
