import { describe, expect, it } from 'vitest';
import type { Offer, OfferCell } from '../diagnosis/offers.ts';
import type { Report } from '../report/report.ts';
import { testReport } from '../report/sealed.suite.ts';
import { pageTexts } from '../text/texts.suite.ts';
import { cellView, offeredText, offerViews, reasonText, winhttpOffered, type OfferedView } from './cells.ts';
import type { Sign, Tone } from './sign.ts';

const report = testReport();
const { t, m } = pageTexts('en');

const offer = (program: Offer['program'], view: Offer['view'], ...cells: readonly Partial<OfferCell>[]): Offer => ({
  program,
  view,
  cells: cells.map((cell) => ({ protocol: 'TLS 1.2', state: 'offered', why: 'value', ...cell })),
});

describe('the sign of a cell', () => {
  const off = { state: 'not-offered' } as const;
  const blocked = { state: 'blocked', why: 'schannel' } as const;
  it.each<[Offer['program'], Partial<OfferCell>, Sign, Tone]>([
    ['winhttp', {}, 'ok', 'ok'],
    ['winhttp', off, 'fail', 'fail'],
    ['winhttp', blocked, 'stop', 'fail'],
    ['dotnet4', off, 'warn', 'warn'],
    ['wininet', blocked, 'blocked', 'warn'],
    ['wininet', { state: 'unknown', why: 'not-stored' }, 'unknown', 'warn'],
    ['winhttp', { protocol: 'TLS 1.1' }, 'old', 'quiet'],
    ['winhttp', { protocol: 'SSL 3.0' }, 'unsafe', 'warn'],
    ['winhttp', { protocol: 'TLS 1.1', ...blocked }, 'blocked', 'quiet'],
    ['dotnet4', { protocol: 'TLS 1.3', state: 'not-offered', why: 'by-request' }, 'off', 'quiet'],
  ])('of %s, %j, is %s and %s', (program, cell, sign, tone) => {
    const one = offer(program, 'native', cell);
    expect(cellView(one.cells[0]!, one, report)).toMatchObject({ sign, tone });
  });
});

describe('what decided a cell', () => {
  const held = { ...report.views.native!, state: 'set', type: 'REG_DWORD', hex: '0x00000800' } as const;
  const invalid = { ...report.views.native!, state: 'invalid', type: 'REG_SZ' } as const;
  const updated = report.ladder.filter(({ rung }) => rung !== 'update');
  const missing: Report['ladder'] = [{ rung: 'update', state: 'fail', code: 'update-missing', evidence: [] }];
  const off = 'not-offered';
  it.each<[OfferCell['state'], OfferCell['why'], Partial<Report>, string | null]>([
    ['offered', 'value', { views: { native: held, wow64: null } }, 'in the value 0x00000800'],
    [off, 'value', { views: { native: held, wow64: null } }, 'not in the value 0x00000800'],
    [off, 'value', { views: { native: invalid, wow64: null } }, t.matrix.whys.malformed],
    ['offered', 'default', {}, t.matrix.whys.inDefault],
    [off, 'default', { ladder: [...updated, ...missing] }, t.matrix.whys.update],
    [off, 'default', { ladder: [{ ...missing[0]!, state: 'unknown' }] }, t.matrix.whys.noValue],
    [off, 'default', { ladder: updated, views: { native: invalid, wow64: null } }, t.matrix.whys.malformed],
    [off, 'default', { ladder: updated }, t.matrix.whys.noValue],
    ['unknown', 'release', {}, t.matrix.whys.unknownRelease],
    ['unknown', 'update', {}, t.matrix.whys.updates],
    ['offered', 'target', {}, null],
    [off, 'target', {}, t.matrix.whys.target],
  ])('that is %s by %s', (state, why, part, expected) => {
    const one = offer('winhttp', 'native', { state, why });
    const { reason } = cellView(one.cells[0]!, one, { ...report, ...part });
    expect(reason === null ? null : reasonText(reason, t)).toBe(expected);
  });

  it('is never the value of WinHTTP or its update, if it is one of Internet Options', () => {
    const one = offer('wininet', 'native', { state: off, why: 'default' });
    const part = { ladder: missing, views: { native: invalid, wow64: null } };
    expect(cellView(one.cells[0]!, one, { ...report, ...part }).reason).toEqual({ key: 'inDefault' });
  });
});

describe('what is offered', () => {
  const viewOf = (...cells: readonly Partial<OfferCell>[]): OfferedView =>
    offerViews({ ...report, offers: [offer('wininet', 'native', ...cells)] })[0]!.offered;
  const of = (...cells: readonly Partial<OfferCell>[]): string => offeredText(viewOf(...cells), m);

  it('is a list, or why there is none', () => {
    expect(of({}, { protocol: 'TLS 1.3' }, { protocol: 'TLS 1.1', state: 'blocked' })).toBe('TLS 1.2, TLS 1.3');
    expect(of({ state: 'blocked' })).toBe('none');
    expect(of({}, { state: 'unknown', why: 'unreadable' })).toBe('couldn’t be read');
    expect(of({}, { state: 'unknown', why: 'not-stored' })).toBe('unknown');
    expect(viewOf({}, { state: 'unknown', why: 'not-stored' })).toEqual({ kind: 'notKnown' });
  });

  it('depends on what isn’t known, and is none only for certain', () => {
    const off = { state: 'not-offered' } as const;
    const doubted = { protocol: 'TLS 1.0', why: 'in-doubt', ...off } as const;
    expect(of({ protocol: 'TLS 1.0', why: 'target' }, { why: 'target', ...off })).toBe('depends on the program');
    expect(of(doubted, { why: 'target', ...off })).toBe('depends on the program');
    expect(of(doubted, {})).toBe('TLS 1.2 (TLS 1.0: unknown)');
    expect(of(doubted, { why: 'old-program', ...off })).toBe('unknown');
    expect(of({ why: 'patch-assumed' })).toBe('depends on an update');
    expect(of({ why: 'old-program', ...off })).toBe('none');
  });

  it('by WinHTTP programs couldn’t be read only if it would be known', () => {
    const effective = { ...report.effective, winhttp: { native: null, wow64: ['TLS 1.2'] as const } };
    const unread = { ...report, effective };
    expect(winhttpOffered(unread, 'native')).toEqual({ kind: 'unreadable' });
    expect(winhttpOffered(unread, 'wow64')).toEqual({ kind: 'protocols', protocols: ['TLS 1.2'] });
    const doubted = { ...unread, offers: [offer('winhttp', 'native', { state: 'unknown', why: 'update' })] };
    expect(winhttpOffered(doubted, 'native')).toEqual({ kind: 'notKnown' });
    for (const offers of [[], [offer('winhttp', 'wow64')], [offer('dotnet4', 'native')]]) {
      expect(winhttpOffered({ ...unread, offers }, 'native')).toEqual({ kind: 'notKnown' });
    }
  });
});
