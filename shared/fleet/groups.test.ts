import { expect, it } from 'vitest';
import { FLEET_GROUPS, groupOf, type FleetGroup } from './groups.ts';
import { brokenInput, inputOf } from './input.suite.ts';
import { listedPc } from './listed.ts';
import type { FleetInput } from './input.ts';

const first = (rung: string, code: string) => ({ first: { rung, code, kbs: [] } });

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
