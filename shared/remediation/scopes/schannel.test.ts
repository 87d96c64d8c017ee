import { expect, it } from 'vitest';
import { factsOf } from '../../diagnosis/facts.ts';
import { snapshotOf, type Short } from '../../diagnosis/test-pc.suite.ts';
import type { Protocol } from '../../tls/protocols.ts';
import { dwordOf } from '../../windows/registry.ts';
import { makePlan } from '../plan.ts';
import { RECOMMENDED, type Choice } from '../selection.ts';

const STAYS = ['=', '='] as const;
const RECOMMENDED_CHOICE = RECOMMENDED.choice;
const NUMBER: Choice = { kind: 'mask', mask: 0x800 };

type Pair = readonly [enabled: Short, disabledByDefault: Short];

/** What both values of a protocol become: `=` stays, `-` is removed. */
it.each<readonly [string, Choice, number, Protocol, before: Pair, after: readonly [string, string]]>([
  ['Windows 7 as it comes', RECOMMENDED_CHOICE, 7601, 'TLS 1.2', [null, null], ['1', '0']],
  ['Windows 7, on', RECOMMENDED_CHOICE, 7601, 'TLS 1.2', [1, 0], STAYS],
  ['Windows 8.1, off by Enabled', RECOMMENDED_CHOICE, 9600, 'TLS 1.2', [0, 0], ['-', '=']],
  ['Windows 8.1, by request', RECOMMENDED_CHOICE, 9600, 'TLS 1.2', [1, 1], ['=', '-']],
  ['Windows 8.1, off by both', NUMBER, 9600, 'TLS 1.2', [0, 1], ['-', '-']],
  ['Windows 10 that lacks TLS 1.3, forced', RECOMMENDED_CHOICE, 19045, 'TLS 1.3', [1, 0], ['-', '-']],
  ['Windows 10 that lacks TLS 1.3, forced by Enabled', RECOMMENDED_CHOICE, 19045, 'TLS 1.3', [1, null], ['-', '=']],
  ['Windows 10 that lacks TLS 1.3, off', RECOMMENDED_CHOICE, 19045, 'TLS 1.3', [0, 1], STAYS],
  ['Windows 10 that lacks TLS 1.3, texts', RECOMMENDED_CHOICE, 19045, 'TLS 1.3', ['1', '0'], STAYS],
  ['Windows 10 that lacks TLS 1.3, if a number was chosen', NUMBER, 19045, 'TLS 1.3', [1, 0], STAYS],
  ['Windows 11, which has TLS 1.3', RECOMMENDED_CHOICE, 22631, 'TLS 1.3', [1, 0], STAYS],
])(
  'programs that connect get a protocol from Schannel that Windows has: %s',
  (_what, choice, build, protocol, before, after) => {
    const [enabled, disabledByDefault] = before;
    const facts = factsOf(snapshotOf({ build, schannel: { [protocol]: { enabled, disabledByDefault } } }));
    const plan = makePlan(facts, { choice, scopes: ['schannel'] });
    const key = `schannel.${protocol.toLowerCase().replace(' ', '-')}.client`;
    const now = ['enabled', 'disabled-by-default'].map((value) => {
      const write = plan.find(({ setting }) => setting === `${key}.${value}`);
      return write === undefined ? '=' : write.after === null ? '-' : String(dwordOf(write.after));
    });
    expect(now).toEqual(after);
  },
);
