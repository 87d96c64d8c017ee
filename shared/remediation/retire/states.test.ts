import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { SERVER_SETTINGS } from '../../windows/catalogue/servers.ts';
import { diagnose } from '../../diagnosis/diagnose.ts';
import { factsOf } from '../../diagnosis/facts.ts';
import { serverFacts } from '../../diagnosis/server/facts.ts';
import { sqlInstances } from '../../diagnosis/server/states.suite.ts';
import { snapshotOf } from '../../diagnosis/test-pc.suite.ts';
import { snapshotAfter, snapshotBefore, makePlan, type Plan } from '../plan.ts';
import { planItems, type PlanItem } from '../../report/plan-items.ts';
import { SCOPES } from '../scopes/index.ts';
import { RECOMMENDED, retiring } from '../selection.ts';
import { lookAtRetirement } from './look.ts';
import { DESKTOP_STATES } from './desktop.states.ts';
import { EVIDENCE_STATES } from './evidence.states.ts';
import { FORECAST_STATES } from './forecast.states.ts';
import { GOING_STATES } from './going.states.ts';
import { PRODUCT_STATES } from './products.states.ts';
import { RELEASE_STATES } from './releases.states.ts';
import type { RetireState } from './state.suite.ts';
import { VALUE_STATES } from './values.states.ts';
import type { Retirement } from './retirement.ts';
import { retireReviewSchema, type RetireReview } from './review.ts';

const STATES: readonly RetireState[] = [
  ...RELEASE_STATES,
  ...VALUE_STATES,
  ...EVIDENCE_STATES,
  ...FORECAST_STATES,
  ...PRODUCT_STATES,
  ...GOING_STATES,
  ...DESKTOP_STATES,
];

const hexOf = (item: PlanItem): string => item.after?.hex ?? '';

/** Returns the writes in the table's notation; an unexpected write stays as it is and matches no row. */
function shortPlan(plan: Plan): readonly string[] {
  const short: string[] = [];
  const pairs = new Map<string, string[]>();
  for (const item of planItems(plan)) {
    if (item.setting.startsWith('winhttp.')) {
      short.push(`${item.view} ${hexOf(item).toLowerCase()}`);
      continue;
    }
    const [, protocol = '', side = ''] = /\\Protocols\\([^\\]+)\\(Client|Server)$/.exec(item.path) ?? [];
    const wanted = item.name === 'Enabled' ? '0x00000000' : '0x00000001';
    const name = hexOf(item) === wanted ? item.name : `${item.name} ${hexOf(item)}`;
    const key = `${side.toLowerCase()} ${protocol}`;
    pairs.set(key, [...(pairs.get(key) ?? []), name]);
  }
  for (const [key, names] of pairs) {
    if (names.join() === 'Enabled,DisabledByDefault') short.push(key);
    else short.push(...names.map((name) => `${key} ${name}`));
  }
  return short;
}

const retirementOf = ({ side, protocols = ['tls10', 'tls11'] }: RetireState): Retirement => ({
  side,
  protocols: [...protocols],
});

function look(state: RetireState): { readonly plan: Plan; readonly review: RetireReview } {
  const snapshot = snapshotOf(state.pc, SERVER_SETTINGS);
  const products = serverFacts({ snapshot, sql: state.sql === null ? null : sqlInstances(state.sql ?? {}) });
  const { usage = null, remoteSession = null } = state;
  const facts = factsOf(snapshot);
  const review = lookAtRetirement(facts, retirementOf(state), { usage, remoteSession, products });
  return { plan: makePlan(facts, retiring(retirementOf(state))), review };
}

describe('the table of servers and clients', () => {
  it('has at least 80 states, each once', () => {
    expect(STATES.length).toBeGreaterThanOrEqual(80);
    expect(new Set(STATES.map(({ what }) => what)).size).toBe(STATES.length);
  });

  it.each(STATES.map((state) => [state.what, state] as const))('predicts %s', (_what, state) => {
    const { plan, review } = look(state);
    expect(v.is(retireReviewSchema, review)).toBe(true);
    expect(
      review.refusals.map(({ code, side, view }) => [code, side, ...(view === null ? [] : [view])].join(' ')),
    ).toEqual(state.refused ?? []);
    if (state.writes !== null) expect(shortPlan(plan)).toEqual(state.writes);
    expect(review.evidence === null).toBe(state.usage === undefined);
    const expected = state.forecast ?? {};
    const found = Object.fromEntries(
      review.forecast.map(({ what, side, view, loses, because }) => {
        const name = [what, side, ...(view === null ? [] : [view])].join(' ');
        const isShort = expected[name as keyof typeof expected]?.includes(' ') !== true;
        return [name, isShort ? loses : [loses, ...because].join(' ')];
      }),
    );
    expect(found).toMatchObject(expected);
    for (const name of state.without ?? []) expect(found).not.toHaveProperty([name]);
    expect(review.nothing === null).toBe(plan.length > 0);
    if (state.nothing !== undefined) expect(review.nothing).toBe(state.nothing);
  });
});

describe('a plan of the table', () => {
  const WRITTEN = STATES.filter((state) => (state.refused ?? []).length === 0 && (state.writes ?? []).length > 0);

  it.each(WRITTEN.map((state) => [state.what, state] as const))('can be applied and undone: %s', (_what, state) => {
    const before = snapshotOf(state.pc);
    const { plan } = look(state);
    const after = snapshotAfter(before, plan);
    const selection = retiring(retirementOf(state));
    expect(makePlan(factsOf(after), selection)).toEqual([]);
    const back = snapshotBefore(after, plan);
    expect(makePlan(factsOf(back), selection)).toEqual(plan);
    // what is recommended neither undoes it nor calls it broken
    const verdict = (snapshot: typeof before): string => diagnose(factsOf(snapshot)).verdict;
    expect([verdict(before), 'no-change-needed']).toContain(verdict(after));
    for (const scopes of [RECOMMENDED.scopes, SCOPES]) {
      const planned = (snapshot: typeof before): Plan => makePlan(factsOf(snapshot), { ...RECOMMENDED, scopes });
      expect(planned(before)).toEqual(expect.arrayContaining([...planned(after)]));
    }
  });
});
