import { describe, expect, it } from 'vitest';
import { incomingOf } from './incoming.ts';
import type { ServerReport } from './server-report.ts';

type Finding = ServerReport['findings'][number];
type Product = ServerReport['products'][number];
type Ask = Product['asks'][number];

const finding = (rung: Finding['rung'], state: Finding['state'], rest: Partial<Finding> = {}): Finding => ({
  rung,
  code: `${rung}-code`,
  state,
  repair: null,
  evidence: [],
  links: [],
  ...rest,
});

const REPAIR = { repair: 'schannel-server' } as const;

const ask = (state: Ask['state'], rest: Partial<Ask> = {}): Ask => ({
  ask: 'tls12-server',
  state,
  isRequired: true,
  repair: null,
  evidence: [],
  ...rest,
});

const product = (state: Product['state'], asks: readonly Ask[], recency: Product['recency'] = 'yes'): Product => ({
  product: 'sql-2012',
  side: 'server',
  needs: null,
  version: null,
  instance: null,
  recency,
  state,
  evidence: [],
  asks,
  byHand: [],
  links: [],
  dated: null,
});

type Judged = Parameters<typeof incomingOf>[0];

const JUDGED: Judged = { verdict: 'fix-available', accepts: [], findings: [], products: [], services: [] };

/** Returns the cause, as `side kind rung.code`. */
function causeOf(findings: readonly Finding[], products: readonly Product[] = []): string {
  const { cause } = incomingOf({ ...JUDGED, findings, products });
  return cause === null ? 'none' : `${cause.side} ${cause.kind} ${cause.rung}.${cause.code}`;
}

describe('incomingOf', () => {
  it.each<readonly [string, string, readonly Finding[], readonly Product[]]>([
    ['nothing', 'none', [], []],
    ['a failure that a value fixes', 'in fix tls12.tls12-code', [finding('tls12', 'fail', REPAIR)], []],
    ['a failure that nothing here fixes', 'in unfit suites.suites-code', [finding('suites', 'fail')], []],
    [
      'a product before a warning',
      'in fix products.sql-2012',
      [finding('tls12', 'warn')],
      [product('fail', [ask('unmet', REPAIR)])],
    ],
    ['a warning', 'in unfit tls12.tls12-code', [finding('tls12', 'warn')], [product('unknown', [])]],
    [
      'suites that keep others out before old protocols that let them in',
      'in unfit suites.suites-code',
      [finding('old-protocols', 'warn', REPAIR), finding('suites', 'warn')],
      [],
    ],
    ['a limit', 'in limit tls12.not-here', [finding('tls12', 'warn', { code: 'not-here' })], []],
    ['an unknown that decides', 'in unknown suites.suites-code', [finding('suites', 'unknown')], []],
    ['an unknown that decides nothing', 'none', [finding('old-protocols', 'unknown')], []],
    ['an unknown product', 'in unknown products.sql-2012', [], [product('unknown', [])]],
    [
      'a product that warns before what is only assumed',
      'in fix products.sql-2012',
      [finding('dotnet', 'warn', REPAIR), finding('misspelt', 'warn')],
      [product('warn', [ask('unmet', { isRequired: false, ...REPAIR })])],
    ],
    ['what is only assumed', 'in unfit misspelt.misspelt-code', [finding('misspelt', 'warn')], []],
    [
      'a product that nothing here fixes before one that a value fixes',
      'in unfit products.iis',
      [],
      [product('fail', [ask('unmet', REPAIR)]), { ...product('fail', [], 'no'), product: 'iis' }],
    ],
  ])('returns for %s the cause %s', (_what, cause, findings, products) => {
    expect(causeOf(findings, products)).toBe(cause);
  });

  it.each<readonly [string, string, Product]>([
    ['too old', 'unfit', product('fail', [], 'no')],
    ['that lacks what another program writes', 'unfit', product('fail', [ask('unmet')])],
    ['that Microsoft’s service refuses', 'unfit', product('fail', [ask('unmet', REPAIR)], 'refused')],
    ['that needs an update before TLS 1.0 goes', 'unfit', product('warn', [], 'tls12-only')],
    ['that lacks what is recommended, by hand', 'unfit', product('warn', [ask('unmet', { isRequired: false })])],
    ['that misses what only helps', 'fix', product('fail', [ask('unmet', { isRequired: false }), ask('met')])],
  ])('calls a product %s: %s', (_what, kind, one) => {
    expect(causeOf([], [one])).toBe(`in ${kind} products.sql-2012`);
  });

  it('accepts the protocols that are on, knows nothing of those in doubt, and keeps its verdict', () => {
    const accepts = [
      { protocol: 'TLS 1.0', state: 'off', isDefault: false },
      { protocol: 'TLS 1.1', state: 'in-doubt', isDefault: false },
      { protocol: 'TLS 1.2', state: 'on', isDefault: true },
    ] as const;
    const report: Judged = { ...JUDGED, verdict: 'improvement-available', accepts };
    expect(incomingOf(report)).toMatchObject({
      verdict: 'improvement-available',
      cause: null,
      accepts: ['TLS 1.2'],
      notKnown: ['TLS 1.1'],
    });
    expect(incomingOf(JUDGED).notKnown).toHaveLength(6);
  });
});
