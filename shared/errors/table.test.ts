import { describe, expect, it } from 'vitest';
import { SOURCES } from '../links/sources.ts';
import { LANGUAGES } from '../text/languages.ts';
import { loadErrorCodeTexts } from '../text/load.ts';
import { decodeMask } from '../tls/mask.ts';
import { MEANINGS, type MeaningId } from './meanings.ts';
import { alertOfNumber, errorOfName, errorOfNumber, KNOWN_ERRORS, shortNumber, stateOfNumber } from './table.ts';

const IDS = Object.keys(MEANINGS) as MeaningId[];

describe('the table of error codes', () => {
  it('has more than 250 codes, each once, of every kind', () => {
    expect(KNOWN_ERRORS.length).toBeGreaterThan(250);
    expect(new Set(KNOWN_ERRORS.map(({ code }) => code)).size).toBe(KNOWN_ERRORS.length);
    const kinds = KNOWN_ERRORS.map(({ kind }) => kind);
    expect([...new Set(kinds)].sort()).toEqual(['alert', 'event', 'hresult', 'message', 'named', 'state']);
  });

  it('has no code that is a set of protocols: such a number stays a number', () => {
    const numbers = KNOWN_ERRORS.flatMap((error) => {
      const { kind, number } = error;
      return number === null || (kind !== 'hresult' && kind !== 'event') ? [] : [number, shortNumber(error) ?? number];
    });
    expect(numbers.length).toBeGreaterThan(400);
    expect(numbers.filter((number) => decodeMask(number >>> 0).unknownBits === 0)).toEqual([]);
  });

  it('uses every meaning, and names each rung once', () => {
    const byText = ['alert-about-certificate', 'own-certificate-refused', 'unknown-code'] as const;
    const used = new Set<MeaningId>([...KNOWN_ERRORS.map(({ meaning }) => meaning), ...byText]);
    expect(IDS.filter((id) => !used.has(id))).toEqual([]);
    for (const [id, rungs] of Object.entries(MEANINGS)) expect([id, new Set(rungs).size]).toEqual([id, rungs.length]);
  });

  it('has sources for every code, each once, and tells which number Windows’ sign-in created', () => {
    for (const { code, sources } of KNOWN_ERRORS) {
      expect([code, sources.length > 0, new Set(sources).size]).toEqual([code, true, sources.length]);
      expect([code, sources.filter((tag) => !Object.hasOwn(SOURCES, tag))]).toEqual([code, []]);
    }
    expect(errorOfNumber(0xcaa82f8f)).toMatchObject({ code: '0xCAA82F8F', number: 0xcaa82f8f, sources: ['H11', 'H1'] });
  });

  it('finds a code by each of its names, except names of alerts that other protocols share', () => {
    const names = KNOWN_ERRORS.flatMap((error) => error.names.map((name) => name));
    const lost = names.filter((name) => errorOfName(name)?.names.includes(name) !== true);
    expect(lost).toEqual(['access_denied', 'internal_error', 'user_canceled']);
  });

  it.each([
    [0x80072f8f, 12175],
    [0x80090326, null],
    [0xcaa82f8f, null],
    [0x8024402c, null],
    [36871, null],
  ])('returns for %s WinHTTP’s own number, or null: %s', (number, short) => {
    expect(shortNumber(errorOfNumber(number) ?? { kind: 'message', number: null })).toBe(short);
  });

  it('accepts no number as WinHTTP’s own only because of its range', () => {
    const short = (low: number): number | null => shortNumber({ kind: 'hresult', number: 0x80070000 + low });
    expect([12_000, 12_001, 12_199, 12_200].map(short)).toEqual([null, 12_001, 12_199, null]);
    expect(shortNumber({ kind: 'event', number: 0x80072f8f })).toBeNull();
    expect(shortNumber({ kind: 'hresult', number: null })).toBeNull();
  });

  it('knows no number that Windows’ sign-in would derive from one that isn’t WinHTTP’s', () => {
    expect(errorOfNumber(0xcaa80000)?.sources).toEqual(['H8', 'H28']);
    expect([0xcaaa0326, 0xcaa5de40, 0xcaa90102].map(errorOfNumber)).toEqual([null, null, null]);
  });

  it('knows only alerts, states and names', () => {
    expect(alertOfNumber(70)).toMatchObject({ code: 'TLS alert 70', names: ['protocol_version'] });
    expect(stateOfNumber(10013)?.meaning).toBe('state-all-off');
    expect(errorOfName('sec_e_untrusted_root')?.code).toBe('0x80090325');
    expect(errorOfName('handshake_failure')?.code).toBe('TLS alert 40');
    expect([errorOfNumber(0), errorOfNumber(0x80004005), errorOfNumber(0xcaa80001), alertOfNumber(255)]).toEqual([
      null,
      null,
      null,
      null,
    ]);
    expect(errorOfNumber(0xcaa82fff)).toBeNull();
    expect(errorOfName('access_denied')).toBeNull();
  });
});

describe.each(LANGUAGES)('the meanings in %s', (language) => {
  it('are complete sentences, each different', async () => {
    const { meanings } = await loadErrorCodeTexts(language);
    expect(Object.keys(meanings).sort()).toEqual([...IDS].sort());
    for (const text of Object.values(meanings))
      expect(text).toMatch(/^(?:winget|[\p{Lu}\p{Lo}\p{Pi}\p{Ps}.]).{20,}\p{Po}$/u);
    expect(new Set(Object.values(meanings)).size).toBe(IDS.length);
  });
});
