import { expect, it } from 'vitest';
import { describeRows, evidenceInShort, findingOn, W10, W11, W8, W81 } from '../../../report/ladder-rows.suite.ts';

const DSP = 'winhttp.default-secure-protocols';

describeRows('values that mislead', [
  {
    what: 'a REG_QWORD on Windows 11',
    base: W11,
    pc: { native: { type: 'REG_QWORD', data: '000a000000000000' } },
    verdict: 'improvement-available',
    codes: { 'winhttp-value': '!malformed-harmless' },
    plan: [`native ${DSP}=-`],
  },
  {
    what: 'a value that can’t be read',
    base: W10,
    pc: { wow64: { denied: true } },
    verdict: 'undetermined',
    codes: { 'winhttp-value': '?unreadable' },
    offered: { winhttp: '1.2/?' },
  },
  {
    what: 'an unknown bit on Windows 8.1',
    base: W81,
    pc: { native: 0xc00 },
    verdict: 'improvement-available',
    codes: { 'winhttp-value': '!malformed-harmless' },
    offered: { winhttp: '1.2/S3 1.0 1.1 1.2' },
    plan: [`native ${DSP}=-`],
  },
  {
    what: 'SSL 2.0 and 3.0 in both values on Windows 8',
    base: W8,
    pc: { native: 0x8a8, wow64: 0x828 },
    verdict: 'improvement-available',
    codes: { 'winhttp-value': '!ssl-enabled' },
    offered: { winhttp: 'S3 1.0 1.2/S3 1.2' },
    plan: [`native ${DSP}=0x880`, `wow64 ${DSP}=0x800`],
  },
  {
    what: 'the default of Windows 8.1 as a value, which removing it wouldn’t change',
    base: W81,
    pc: { native: 0xaa0, wow64: 0x8a8 },
    codes: { 'winhttp-value': '+ssl-stays' },
    offered: { winhttp: 'S3 1.0 1.1 1.2/S3 1.0 1.2' },
  },
]);

it.each([
  ['a value that is denied', { build: 19045, native: { denied: true } }, ['DefaultSecureProtocols unreadable']],
  ['only the view that fails', { build: 7601, native: 0x800 }, ['DefaultSecureProtocols null']],
  [
    'both views if both work',
    { build: 7601, native: 0x800, wow64: 0xa00 },
    ['DefaultSecureProtocols 0x00000800', 'DefaultSecureProtocols 0x00000A00'],
  ],
] as const)('shows %s', (_what, pc, evidence) => {
  expect(evidenceInShort(findingOn(pc, 'winhttp-value'))).toEqual(evidence);
});

it('shows fallback values if they exist', () => {
  const rung = findingOn(
    { build: 19045, values: { 'winhttp.enable-insecure-tls-fallback wow64': 1 } },
    'winhttp-value',
  );
  expect(rung.evidence.map(({ name, source }) => [name, source])).toEqual([
    ['DefaultSecureProtocols', 'W1'],
    ['DefaultSecureProtocols', 'W1'],
    ['EnableInsecureTlsFallback', 'K7'],
  ]);
});
