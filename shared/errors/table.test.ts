import { describe, expect, it } from 'vitest';
import { RUNG_IDS } from '../diagnosis/rungs/ids.ts';
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

  it('uses every meaning, and names each rung once and in an order', () => {
    const used = new Set(KNOWN_ERRORS.map(({ meaning }) => meaning));
    expect(IDS.filter((id) => !used.has(id))).toEqual([]);
    const ladder: readonly string[] = [...RUNG_IDS, 'certificates', 'network', 'office'];
    for (const [id, rungs] of Object.entries<readonly string[]>(MEANINGS)) {
      expect([id, new Set(rungs).size]).toEqual([id, rungs.length]);
      expect([id, rungs.filter((rung) => !ladder.includes(rung))]).toEqual([id, []]);
    }
  });

  it('answers with rungs that the ladder has', () => {
    const named = KNOWN_ERRORS.flatMap(({ rungs }) => rungs);
    expect(named.filter((rung) => !RUNG_IDS.includes(rung))).toEqual([]);
    expect(errorOfNumber(0x8004de40)?.rungs.slice(0, 3)).toEqual(['cipher-suites', 'winhttp-value', 'wininet']);
  });

  it.each([
    [0x80072f8f, 'ERROR_WINHTTP_SECURE_FAILURE', 'secure-failure'],
    [12175, 'ERROR_WINHTTP_SECURE_FAILURE', 'secure-failure'],
    [0x80072ee7, 'ERROR_WINHTTP_NAME_NOT_RESOLVED', 'name-not-found'],
    [0xcaa82f8f, 'ERROR_WINHTTP_SECURE_FAILURE', 'secure-failure'],
    [0xcaa70004, 'ERROR_INET_RESOURCE_NOT_FOUND', 'sign-in-not-reached'],
    [0x80090326, 'SEC_E_ILLEGAL_MESSAGE', 'message-not-expected'],
    [0x80090331, 'SEC_E_ALGORITHM_MISMATCH', 'nothing-in-common'],
    [0x800b0109, 'CERT_E_UNTRUSTEDROOT', 'root-not-trusted'],
    [0x8024402c, 'WU_E_PT_WINHTTP_NAME_NOT_RESOLVED', 'name-not-found'],
    [0x800ccc1a, 'SECURE_CONNECT_FAILED', 'mail-not-secure'],
    [0x8004de88, undefined, 'onedrive-no-connection'],
    [36871, undefined, 'event-no-credential'],
  ])('knows %s as %s', (number, name, meaning) => {
    const found = errorOfNumber(number);
    expect([found?.names[0], found?.meaning]).toEqual([name, meaning]);
  });

  it('knows alerts, states and names, and nothing else', () => {
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
    expect([errorOfName('toString'), errorOfName('access_denied')]).toEqual([null, null]);
  });
});

describe.each(LANGUAGES)('the meanings in %s', (language) => {
  it('are whole sentences, each of its own', async () => {
    const { meanings } = await loadErrorCodeTexts(language);
    expect(Object.keys(meanings).sort()).toEqual([...IDS].sort());
    for (const text of Object.values(meanings)) expect(text).toMatch(/^[A-Z“].{20,}\.$/);
    expect(new Set(Object.values(meanings)).size).toBe(IDS.length);
  });
});
