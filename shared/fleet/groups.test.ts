import { expect, it } from 'vitest';
import { FLEET_GROUPS, groupOf, type FleetGroup } from './groups.ts';
import { brokenInput, inputOf } from './input.suite.ts';
import { listedPc } from './listed.ts';
import type { FleetInput, FleetPc } from './input.ts';

const first = (rung: string, code: string): Pick<FleetPc, 'first'> => ({
  first: { kind: 'unfit', rung, code, side: 'out', kbs: [] },
});

it.each<[string, FleetInput, FleetGroup]>([
  ['a PC that a setting fixes', inputOf(), 'to-fix'],
  [
    'one that lacks the update',
    inputOf({ verdict: 'cannot-be-fixed-here', ...first('update', 'update-missing') }),
    'update-first',
  ],
  ['one that is too old', inputOf({ verdict: 'cannot-be-fixed-here', ...first('release', 'too-old') }), 'elsewhere'],
  ['one that is unclear', inputOf({ verdict: 'undetermined', readiness: 'likely' }), 'doubtful'],
  ['settings that work', inputOf({ verdict: 'no-change-needed', readiness: 'likely' }), 'ok'],
  ['one that could be better', inputOf({ verdict: 'improvement-available', readiness: 'likely' }), 'ok'],
  [
    'settings that work, with a possible obstacle',
    inputOf({ verdict: 'no-change-needed', readiness: 'doubtful' }),
    'doubtful',
  ],
  [
    'settings contradicted by what Windows offers',
    inputOf({ verdict: 'no-change-needed', readiness: 'no' }),
    'doubtful',
  ],
  [
    'a server that refuses incoming TLS 1.2',
    inputOf({ verdict: 'no-change-needed', readiness: 'likely', ...first('tls12', 'off') }),
    'to-fix',
  ],
  [
    'a server whose Windows has no TLS 1.2',
    inputOf({ verdict: 'no-change-needed', readiness: 'likely', ...first('tls12', 'not-here') }),
    'elsewhere',
  ],
  [
    'a server whose product is too old',
    inputOf({ verdict: 'improvement-available', readiness: 'doubtful', ...first('products', 'sql-2012') }),
    'elsewhere',
  ],
  [
    'a server whose product lacks values',
    inputOf({
      verdict: 'no-change-needed',
      readiness: 'likely',
      first: { kind: 'fix', rung: 'products', code: 'exchange-2016', side: 'in', kbs: [] },
    }),
    'to-fix',
  ],
  [
    'a server that still accepts old TLS',
    inputOf({ verdict: 'no-change-needed', readiness: 'likely', ...first('old-protocols', 'old-tls') }),
    'ok',
  ],
  ['what can’t be read', brokenInput(), 'unreadable'],
])('puts %s into its group', (_what, input, group) => {
  expect(groupOf(listedPc(input))).toBe(group);
  expect(FLEET_GROUPS).toContain(group);
});
