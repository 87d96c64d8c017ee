import { describe, expect, it } from 'vitest';
import { ADDRESSES } from '../links/links.ts';
import { diagnose } from './diagnose.ts';
import { factsOf } from './facts.ts';
import { describeRows, W10, W11, W7, W8, W81 } from '../report/ladder-rows.suite.ts';
import { snapshotOf } from './test-pc.suite.ts';

const OLD = 'S3 1.0/S3 1.0';
const DSP = 'winhttp.default-secure-protocols';
const BOTH = [`native ${DSP}=0x800`, `wow64 ${DSP}=0x800`];
const REMOVE = [`native ${DSP}=-`, `wow64 ${DSP}=-`];
const ENABLED = 'native schannel.tls-1.2.client.enabled';
const BY_DEFAULT = 'native schannel.tls-1.2.client.disabled-by-default';

describeRows('the ten worked examples of facts 3.3', [
  {
    what: '1: Windows 7, nothing set',
    base: W7,
    pc: { native: null, wow64: null, schannel: {} },
    verdict: 'fix-available',
    codes: { 'winhttp-value': 'xmissing', schannel: 'xnot-configured' },
    offered: { winhttp: OLD },
    plan: [...BOTH, `${ENABLED}=0x1`, `${BY_DEFAULT}=0x0`],
  },
  {
    what: '2: Windows 7, one view',
    base: W7,
    pc: { native: 0xa00, wow64: null },
    verdict: 'fix-available',
    codes: { 'winhttp-value': 'xmissing-in-wow64' },
    offered: { winhttp: '1.1 1.2/S3 1.0' },
    plan: [`wow64 ${DSP}=0x800`],
  },
  {
    what: '3: Windows 7, Schannel untouched',
    base: W7,
    pc: { native: 0xa00, wow64: 0xa00, schannel: {} },
    verdict: 'fix-available',
    codes: { schannel: 'xnot-configured' },
    offered: { winhttp: '1.1 1.2/1.1 1.2' },
    plan: [`${ENABLED}=0x1`, `${BY_DEFAULT}=0x0`],
  },
  {
    what: '4: Windows 7, Schannel off',
    base: W7,
    pc: { native: 0xa00, wow64: 0xa00, schannel: { 'TLS 1.2': { enabled: 0 } } },
    verdict: 'fix-available',
    codes: { schannel: 'xdisabled' },
    offered: { winhttp: '1.1/1.1' },
    plan: [`${ENABLED}=0x1`, `${BY_DEFAULT}=0x0`],
  },
  {
    what: '5: Windows 7, update missing',
    base: W7,
    pc: { native: 0xa00, wow64: 0xa00, files: '6.1.7601.17514' },
    verdict: 'cannot-be-fixed-here',
    codes: { update: 'xupdate-missing' },
    offered: { winhttp: OLD },
  },
  {
    what: '6: Windows 8, nothing set',
    base: W8,
    pc: { native: null, wow64: null },
    verdict: 'fix-available',
    codes: { 'winhttp-value': 'xmissing' },
    offered: { winhttp: OLD },
    plan: BOTH,
  },
  { what: '7: Windows 8.1, nothing set', base: W81 },
  {
    what: '8: Windows 10, stale value',
    base: W10,
    pc: { native: 0x80, wow64: 0x80 },
    verdict: 'fix-available',
    codes: { 'winhttp-value': 'xlacks-tls-1.2' },
    offered: { winhttp: '1.0/1.0' },
    plan: REMOVE,
  },
  {
    what: '9: Windows 11, TLS 1.3 lost',
    base: W11,
    pc: { native: 0xa00, wow64: 0xa00 },
    verdict: 'improvement-available',
    codes: { 'winhttp-value': '!tls-1.3-removed' },
    offered: { winhttp: '1.2/1.2' }, // TLS 1.1 of 24H2 is uncertain
    plan: REMOVE,
  },
  {
    what: '10: Windows 7, 0x2A00',
    base: W7,
    pc: { native: 0x2a00, wow64: 0x2a00 },
    verdict: 'fix-available',
    codes: { 'winhttp-value': 'xmalformed' },
    offered: { winhttp: '/' },
    plan: BOTH,
  },
]);

describe('evidence', () => {
  it('always names its source', () => {
    for (const pc of [
      { build: 7601, files: '6.1.7601.17514' },
      { build: 9200 },
      { build: 19045, values: { 'stray.user': 1 } },
      { build: null },
    ]) {
      for (const { evidence } of diagnose(factsOf(snapshotOf(pc))).ladder) {
        for (const { source } of evidence) expect(source).toMatch(/^([A-Z][0-9]{1,2}|not-looked-up)$/);
      }
    }
  });
});

describe('the links of findings', () => {
  it('may be opened, are listed for every finding of every base, and have Microsoft’s own first', () => {
    for (const { pc } of [
      W7,
      W8,
      W81,
      W10,
      W11,
      { pc: { build: 7601, files: '6.1.7601.17514' } },
      { pc: { build: null } },
    ]) {
      for (const { rung, code, links = [] } of diagnose(factsOf(snapshotOf(pc))).ladder) {
        expect([rung, code, links.length > 0]).toEqual([rung, code, true]);
        expect(links.filter((link) => !ADDRESSES.includes(link))).toEqual([]);
        const isOurs = links.map((link) => link.includes('microsoft.com/'));
        expect(isOurs).toEqual([...isOurs].sort((a, b) => Number(b) - Number(a)));
      }
    }
  });
});
