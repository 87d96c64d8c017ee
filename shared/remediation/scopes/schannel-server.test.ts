import { describe, expect, it } from 'vitest';
import { factsOf } from '../../diagnosis/facts.ts';
import { reportOn, schannel } from '../../diagnosis/server/states.suite.ts';
import type { Snapshot } from '../../diagnosis/snapshot.ts';
import { snapshotOf, type Short } from '../../diagnosis/test-pc.suite.ts';
import { snapshotAfter, snapshotBefore, makePlan, type Plan } from '../plan.ts';
import { lookAtRetirement } from '../retire/look.ts';
import { RECOMMENDED } from '../selection.ts';
import { dwordOf } from '../../windows/registry.ts';

const SERVER_ONLY = { ...RECOMMENDED, scopes: ['schannel-server'] } as const;
const RETIREMENT = { side: 'server', protocols: ['tls10', 'tls11'] } as const;
const NOTHING_BESIDE = { usage: null, remoteSession: null, products: null } as const;
const DENIED = { denied: true } as const;

const planOn = (snapshot: Snapshot): Plan => makePlan(factsOf(snapshot), SERVER_ONLY);
const refusedOn = (snapshot: Snapshot): readonly string[] =>
  lookAtRetirement(factsOf(snapshot), RETIREMENT, NOTHING_BESIDE).refusals.map(({ code }) => code);

/** Build; both values before; what they become: `=` stays. */
type State = readonly [what: string, build: number, before: readonly [Short, Short], writes: readonly [string, string]];

/** Source: facts 22.1 and 3.1 [R1][R2]. */
const WRITTEN: readonly State[] = [
  ['2008 R2 as it comes', 7601, [null, null], ['1', '0']],
  ['2008 R2, off', 7601, [0, 1], ['1', '0']],
  ['2008 R2, only Enabled', 7601, [1, null], ['=', '0']],
  ['2008 R2, off though DisabledByDefault is 0', 7601, [0, 0], ['1', '=']],
  ['2008 R2, a text for DisabledByDefault', 7601, [1, '0'], ['=', '0']],
  ['2012, off', 9200, [0, null], ['1', '=']],
  ['2012 R2, off', 9600, [0, 1], ['1', '0']],
  ['2016, by request', 14393, [null, 1], ['1', '0']],
  ['2019, on and by request', 17763, [1, 1], ['=', '0']],
  ['2022, off', 20348, [0, 1], ['1', '0']],
  ['2025, off', 26100, [0, 1], ['1', '0']],
];

const LEFT: readonly (readonly [what: string, build: number | null, before: readonly [Short, Short]])[] = [
  ['2008 R2, on', 7601, [1, 0]],
  ['2008 R2, on by another number', 7601, [0xffffffff, 0]],
  ['2008 R2, on without Enabled', 7601, [null, 0]],
  ['2012 as it comes', 9200, [null, null]],
  ['2016, on by another number', 14393, [0xffffffff, null]],
  ['2022 as it comes', 20348, [null, null]],
  ['2008 R2 that can’t be read', 7601, [DENIED, DENIED]],
  ['Server 2008 SP2', 6002, [0, 1]],
  ['no Windows known', null, [0, 1]],
];

const snapshotWith = (build: number | null, [enabled, disabledByDefault]: readonly [Short, Short]): Snapshot =>
  snapshotOf({ build, server: true, values: schannel('server', 'TLS 1.2', enabled, disabledByDefault) });

describe('TLS 1.2 for incoming connections', () => {
  it.each(WRITTEN)('is turned on: %s', (_what, build, before, [enabled, disabledByDefault]) => {
    const snapshot = snapshotWith(build, before);
    const plan = planOn(snapshot);
    const writes = ['enabled', 'disabled-by-default'].map((value) => {
      const item = plan.find(({ setting }) => setting === `schannel.tls-1.2.server.${value}`);
      return item?.after ? String(dwordOf(item.after)) : '=';
    });
    expect([writes, plan.length]).toEqual([[enabled, disabledByDefault], writes.filter((one) => one !== '=').length]);
    const after = snapshotAfter(snapshot, plan);
    expect(planOn(after)).toEqual([]);
    expect(planOn(snapshotBefore(after, plan))).toEqual(plan);
  });

  it.each(LEFT)('is left alone: %s', (_what, build, before) => {
    expect(planOn(snapshotWith(build, before))).toEqual([]);
  });

  it.each(WRITTEN)('is then found by check, and retire isn’t refused any more: %s', (_what, build, before, writes) => {
    const tls12 = (values: Readonly<Record<string, Short>>) => reportOn({ build, values }).findings[0];
    expect(tls12(schannel('server', 'TLS 1.2', ...before))).toMatchObject({ state: 'fail', repair: 'schannel-server' });
    const snapshot = snapshotWith(build, before);
    expect(refusedOn(snapshot)).toEqual([expect.stringMatching(/^tls12-(off|unknown)$/)]);
    expect(refusedOn(snapshotAfter(snapshot, planOn(snapshot)))).toEqual([]);
    const [enabled, disabledByDefault] = writes.map((now, at) => (now === '=' ? before[at] : Number(now)));
    expect(tls12(schannel('server', 'TLS 1.2', enabled ?? null, disabledByDefault ?? null))?.code).toBe('on');
  });
});
