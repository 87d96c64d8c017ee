import { describe, expect, it } from 'vitest';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf, type Short, type TestPc } from '../diagnosis/test-pc.suite.ts';
import { snapshotAfter, makePlan } from '../remediation/plan.ts';
import type { Retirement } from '../remediation/retire/retirement.ts';
import type { ForecastRow, RetireEvidence, RowProduct } from '../remediation/retire/review.ts';
import { retiring } from '../remediation/selection.ts';
import { retireTexts } from '../text/en/retire.ts';
import type { UsageRow } from '../usage/usage.ts';
import { schannelIdOf } from '../windows/catalogue/protocols.ts';
import { keyed } from './keyed.suite.ts';
import {
  becauseSays,
  countLosses,
  cutOffClients,
  dotnetFirst,
  forecastRows,
  incomingBoxes,
  sidesAfter,
  sidesOfChange,
  usualSide,
  isOffAlready,
  stillOn,
} from './retire.ts';
import { planItems } from '../report/plan-items.ts';

const SERVER_2016: TestPc = { build: 14393, server: true };
const WINDOWS_7: TestPc = { build: 7601, servicePack: 1, files: '6.1.7601.24168', native: 0xa00, wow64: 0xa00 };
const of = (pc: TestPc) => factsOf(snapshotOf(pc));

describe('what is chosen at first', () => {
  it('is what comes in on a server, and what goes out elsewhere', () => {
    expect([usualSide(of(SERVER_2016), []), usualSide(of(WINDOWS_7), [])]).toEqual(['server', 'client']);
  });

  it('is each protocol that would need a write to be off', () => {
    expect(stillOn(of(SERVER_2016), 'server')).toEqual(['tls10', 'tls11']);
    const values = {
      [schannelIdOf('TLS 1.0', 'server', 'enabled')]: 0,
      [schannelIdOf('TLS 1.0', 'server', 'disabled-by-default')]: 1,
    };
    expect(stillOn(of({ ...SERVER_2016, values }), 'server')).toEqual(['tls11']);
    expect(isOffAlready(of(SERVER_2016), 'server', 'ssl3')).toBe(true);
  });

  it('isn’t known if the rules of a Windows aren’t', () => {
    expect(isOffAlready(of({ build: null }), 'client', 'tls10')).toBeNull();
    expect(stillOn(of({ build: null }), 'client')).toEqual([]);
  });
});

describe('incoming connections', () => {
  const values = (protocol: 'SSL 3.0' | 'TLS 1.0' | 'TLS 1.2', enabled: Short, disabledByDefault: Short) => ({
    [schannelIdOf(protocol, 'server', 'enabled')]: enabled,
    [schannelIdOf(protocol, 'server', 'disabled-by-default')]: disabledByDefault,
  });
  it.each<[string, TestPc, string]>([
    ['by default', SERVER_2016, 'na off self self self na'],
    ['with SSL turned on', { ...SERVER_2016, values: values('SSL 3.0', 1, 0) }, 'na set-unsafe self self self na'],
    ['in doubt', { build: 26100, server: true }, 'na off unknown unknown self self'],
    ['of a PC', { build: 14393 }, ''],
  ])('have a box for each protocol: those %s', (_what, pc, expected) => {
    expect(
      incomingBoxes(snapshotOf(pc))
        .map(({ box }) => box)
        .join(' '),
    ).toBe(expected);
  });
});

const boxes = (rows: readonly { readonly cells: readonly { readonly box: string; readonly isChanged: boolean }[] }[]) =>
  rows.map(({ cells }) => cells.map(({ box, isChanged }) => (isChanged ? `${box}!` : box)).join(' '));

describe('the protocols now and after', () => {
  const both: Retirement = { side: 'both', protocols: ['tls10', 'tls11'] };

  it('have a group for what comes in, and the views for what goes out', () => {
    const snapshot = snapshotOf(SERVER_2016);
    const plan = planItems(makePlan(factsOf(snapshot), retiring(both)));
    const groups = sidesAfter(snapshot, plan, both);
    expect(groups.map(({ side, views }) => `${side} ${String(views)}`)).toEqual(['client both', 'server null']);
    expect(boxes(groups[1]?.rows ?? [])).toEqual(['na off self self self na', 'na off off! off! self na']);
    expect(groups[1]?.rows.map(({ when }) => when)).toEqual(['now', 'after']);
  });

  it('are those of before and now once it was written', () => {
    const before = snapshotOf(SERVER_2016);
    const server: Retirement = { ...both, side: 'server' };
    const writes = makePlan(factsOf(before), retiring(server));
    const [group] = sidesOfChange(snapshotAfter(before, writes), planItems(writes), server);
    expect(boxes(group?.rows ?? [])).toEqual(['na off self self self na', 'na off off! off! self na']);
    expect(group?.rows.map(({ when }) => when)).toEqual(['before', 'now']);
  });
});

const thing = (
  what: ForecastRow['what'],
  loses: ForecastRow['loses'],
  view: ForecastRow['view'] = null,
  because: ForecastRow['because'] = [],
): ForecastRow => ({ what, loses, because, view, side: 'client', found: null });

it('lists what loses its connections first, and views that are alike share a row', () => {
  const forecast = [
    thing('eap', 'no'),
    thing('dotnet4', 'may', 'native'),
    thing('dotnet4', 'may', 'wow64'),
    thing('winhttp', 'yes', 'wow64'),
    thing('own-tls', 'unknown'),
  ];
  expect(forecastRows(forecast).map(({ what, view }) => `${what} ${String(view)}`)).toEqual([
    'winhttp wow64',
    'dotnet4 both',
    'own-tls null',
    'eap null',
  ]);
  expect(countLosses(forecast)).toEqual({ yes: 1, may: 1, unknown: 1, no: 1 });
});

describe('.NET comes first', () => {
  it.each<[boolean, string, ForecastRow]>([
    [true, 'each program decides', thing('dotnet4', 'may', 'native', ['target'])],
    [false, 'something else loses its connections', thing('winhttp', 'yes', 'native', ['nothing-left'])],
  ])('%s if %s', (expected, _what, row) => {
    expect(dotnetFirst([row])).toBe(expected);
    expect(dotnetFirst([thing('eap', 'yes'), row])).toBe(expected);
  });
});

describe('what is chosen at first by what was seen', () => {
  it.each(['exchange-2010', 'exchange-2016', 'exchange'] as const)('is both sides if %s is or might be', (what) => {
    expect(usualSide(of(SERVER_2016), [thing(what, 'may')])).toBe('both');
    expect(usualSide(of(SERVER_2016), [thing('sql-2016', 'may')])).toBe('server');
  });
});

const PRODUCT: RowProduct = { instance: null, recency: 'yes', needs: null, missing: [], unseen: [] };

describe('why something loses connections', () => {
  const t = keyed(retireTexts.forecast);
  it.each<[ForecastRow['because'], Partial<RowProduct> | null, readonly string[]]>([
    [['has-tls12'], null, ['because.has-tls12']],
    [['clients-unseen', 'too-old', 'missing'], null, ['because.too-old', 'because.missing', 'because.clients-unseen']],
    [
      ['before-both', 'clients-unseen', 'one-side', 'too-old', 'version-unseen', 'missing', 'unseen'],
      { recency: 'no', needs: 'CU9', missing: ['dotnet4', 'dotnet35'], unseen: ['farm', 'sql-clients', 'winhttp'] },
      [
        'because.one-side',
        'product.recencyNeeds.no(CU9)',
        'product.missing([product.askNames.dotnet4 product.askNames.dotnet35])',
        'product.unseen(2)',
        'because.clients-unseen',
      ],
    ],
  ])('is said in words: %j, %j', (because, product, said) => {
    const more = product === null ? {} : { product: { ...PRODUCT, ...product } };
    expect(becauseSays({ because, ...more }, t)).toBe(said.join('; '));
  });
});

const used = (more: Partial<UsageRow>): UsageRow => ({
  protocol: 'TLS 1.0',
  client: '10.0.0.1',
  agent: 'Old/1',
  site: 'W3SVC1',
  side: 'server',
  count: 1,
  first: null,
  last: '2026-11-24T08:15:02Z',
  ...more,
});
const evidence = (...cutOff: readonly UsageRow[]): RetireEvidence => ({
  seen: 100,
  old: 10,
  clients: 1,
  more: false,
  limits: [],
  unread: 0,
  cutOff,
  covers: { first: '2026-11-01T00:00:00Z', last: '2026-11-25T00:00:00Z' },
});

describe('clients that would be cut off', () => {
  it('are each one row, with all its programs, most connections first', () => {
    const [first, second] = cutOffClients(
      evidence(
        used({ client: '10.0.0.2', count: 3 }),
        used({ count: 2, protocol: 'TLS 1.1', last: '2026-11-23T08:15:02Z' }),
        used({ count: 4, agent: 'Other/2' }),
      ),
    );
    expect(first).toEqual({
      client: '10.0.0.1',
      agents: ['Old/1', 'Other/2'],
      protocols: ['TLS 1.1', 'TLS 1.0'],
      count: 6,
      last: '2026-11-24T08:15:02Z',
      advice: 'other',
    });
    expect(second?.client).toBe('10.0.0.2');
  });

  it.each<[string, Partial<UsageRow>, Partial<UsageRow>?]>([
    ['windows', { agent: 'Microsoft+Office/14.0+(Windows+NT+6.1;+Microsoft+Outlook+14.0)' }],
    ['other', { agent: 'Canon iR-ADV 4525' }],
    ['quiet', { agent: 'Outlook/14.0', last: '2026-11-03T09:40:00Z' }],
    ['unnamed', { agent: null, client: null }],
    ['windows', { agent: null, client: null }, { agent: 'WinHTTP' }],
  ])('are helped as %s: %j %j', (advice, one, more) => {
    const others = more === undefined ? [] : [used({ ...one, ...more })];
    expect(cutOffClients(evidence(used(one), ...others)).map((client) => client.advice)).toEqual([advice]);
  });

  it('are apart by side and site if they have no address, and aren’t known to be quiet without an end of the logs', () => {
    const none = { client: null, agent: null };
    const others = [{ site: null }, { side: 'client' }, { site: 'W3SVC2' }] as const;
    const apart = cutOffClients(
      evidence(used(none), used(none), ...others.map((other) => used({ ...none, ...other }))),
    );
    expect(apart.map(({ count, agents, client }) => [count, agents, client])).toEqual(
      [2, 1, 1, 1].map((count) => [count, [], null]),
    );
    const late = used({ last: '2026-01-01T00:00:00Z' });
    expect(cutOffClients({ ...evidence(late), covers: null })[0]?.advice).toBe('other');
    const two = cutOffClients(evidence(used({ last: '2026-11-24T08:15:02Z' }), used({ last: null }), late));
    expect(two[0]?.last).toBe('2026-11-24T08:15:02Z');
  });
});
