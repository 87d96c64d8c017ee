import { describe, expect, it } from 'vitest';
import { foldOffers, type Offer, type OfferCell } from '../diagnosis/offers.ts';
import type { PlainValue } from '../diagnosis/plain-value.ts';
import type { RungReport } from '../diagnosis/rungs/rung.ts';
import { PROTOCOLS, type Protocol } from '../tls/protocols.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { words } from './words.suite.ts';
import { cellWord, machineWords, momentText, plainWords, programWords, stepWords } from './words.ts';

const en = words('en');
const report = testReport();

it('names the time zone of a moment, which is the same on every PC', () => {
  expect(momentText('2026-11-03T10:12:59.000Z', en)).toBe('3 November 2026 at 10:12 UTC');
  expect(momentText('2026-11-03T23:59:00Z', words('nl'))).toBe('3 november 2026 om 23:59 UTC');
});

describe('the words for a PC', () => {
  const of = (machine: Partial<Report['machine']>, more: Partial<Report> = {}): string =>
    machineWords({ ...report, ...more, machine: { ...report.machine, ...machine } }, en);
  it.each<[string, string]>([
    [of({}), 'Windows 7 SP1, build 7601, 64-bit'],
    [of({ servicePack: 0 }), 'Windows 7, build 7601, 64-bit'],
    [of({ servicePack: null, build: null }), 'Windows 7, 64-bit'],
    [
      of({ release: 'windows-10', displayVersion: '22H2', servicePack: null, build: 19045, architecture: 'x86' }),
      'Windows 10 22H2, build 19045, 32-bit',
    ],
    [of({}, { releaseNamed: true }), 'Windows 7 SP1, build 7601, 64-bit, the Windows was named by the user'],
    [of({}, { architectureAssumed: true }), 'Windows 7 SP1, build 7601, 64-bit, 64-bit was assumed'],
  ])('are %s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('the words for a value', () => {
  const number = (hex: string): PlainValue => ({ type: 'REG_DWORD', hex });
  it.each<[string, PlainValue | null, string, string]>([
    ['no value', null, DEFAULT_SECURE_PROTOCOLS, 'no value'],
    ['protocols', number('0x00000A00'), DEFAULT_SECURE_PROTOCOLS, '0x00000A00 (TLS 1.1, TLS 1.2)'],
    ['a number without protocols', number('0x00000001'), DEFAULT_SECURE_PROTOCOLS, '0x00000001'],
    ['the number of another setting', number('0x00000A00'), 'schannel.tls-1.2.client.enabled', '2560'],
    ['bytes', { type: 'REG_BINARY', hex: null, data: '00ff' }, DEFAULT_SECURE_PROTOCOLS, 'REG_BINARY 00ff'],
    ['no bytes', { type: 'REG_NONE', hex: null }, DEFAULT_SECURE_PROTOCOLS, 'REG_NONE'],
  ])('tell of %s', (_what, value, setting, expected) => {
    expect(plainWords(value, setting, en)).toBe(expected);
  });
});

describe('the word for a cell', () => {
  it.each<[OfferCell['state'], OfferCell['why'], Protocol, string]>([
    ['offered', 'value', 'SSL 3.0', 'unsafe'],
    ['offered', 'value', 'TLS 1.0', 'old'],
    ['offered', 'value', 'TLS 1.2', 'offered'],
    ['not-offered', 'value', 'TLS 1.2', 'off'],
    ['not-offered', 'by-request', 'TLS 1.2', 'notByDefault'],
    ['not-offered', 'old-program', 'TLS 1.2', 'notByDefault'],
    ['blocked', 'schannel', 'TLS 1.2', 'blocked'],
    ['unsupported', 'release', 'TLS 1.3', 'na'],
    ['unknown', 'unreadable', 'TLS 1.2', 'unknown'],
  ])('that is %s by %s: %s', (state, why, protocol, word) => {
    expect(cellWord({ protocol, state, why })).toBe(word);
  });
});

describe('whose offer it is', () => {
  const { programs } = en.t.matrix;
  const cells = (state: OfferCell['state']): readonly OfferCell[] =>
    PROTOCOLS.map(({ protocol }) => ({ protocol, state, why: 'value' }));
  const offer = (program: Offer['program'], view: Offer['view'], state: OfferCell['state'] = 'offered'): Offer => ({
    program,
    view,
    cells: cells(state),
  });
  const named = (offers: readonly Offer[], hasTwoViews: boolean): readonly string[] =>
    foldOffers(offers).map((one) => programWords(one, hasTwoViews, en));

  it('names both views of WinHTTP, and one of .NET where both are alike', () => {
    const offers = (['native', 'wow64'] as const).flatMap((view) => [offer('winhttp', view), offer('dotnet4', view)]);
    expect(named([...offers, offer('wininet', 'native')], true)).toEqual([
      programs.native,
      programs.dotnet4,
      programs.wow64,
      programs.wininet,
    ]);
  });

  it('names the view of a .NET where they differ', () => {
    expect(named([offer('dotnet2', 'native'), offer('dotnet2', 'wow64', 'blocked')], true)).toEqual([
      `${programs.dotnet2}, ${en.m.views.native}`,
      `${programs.dotnet2}, ${en.m.views.wow64}`,
    ]);
  });

  it('names no view where there is one', () => {
    expect(named([offer('winhttp', 'native'), offer('dotnet4', 'native')], false)).toEqual([
      programs.only,
      programs.dotnet4,
    ]);
  });
});

describe('what to do about a rung', () => {
  const rung = (code: string, packages?: RungReport['packages']): RungReport => ({
    ...report.ladder.find((one) => one.rung === 'winhttp-value')!,
    code,
    ...(packages === undefined ? {} : { packages }),
  });
  const needed: RungReport['packages'] = [
    { kb: 'KB3140245', release: 'windows-7', architecture: 'x64', inDoubt: false, source: 's' },
  ];
  const need = 'Needs: KB3140245, Windows 7, 64-bit';

  it('is one step, then the packages that it needs', () => {
    const step = `Next step: ${en.m.rungs['winhttp-value'].nextSteps.missing ?? ''}`;
    expect(stepWords(rung('missing'), en)).toEqual([step]);
    expect(stepWords(rung('missing', needed), en)).toEqual([step, need]);
  });

  it('is nothing where there is no step and no package', () => {
    expect(stepWords(rung('a-later-code'), en)).toEqual([]);
    expect(stepWords(rung('a-later-code', needed), en)).toEqual([need]);
  });
});
