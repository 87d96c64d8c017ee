import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareErrorCodes, errorCodesIn } from './errors-in.ts';
import { KNOWN_ERRORS, MESSAGE_ERRORS, shortNumber } from './table.ts';

const bare = (text: string): readonly string[] => bareErrorCodes(text).map(({ code }) => code);
const within = (text: string): readonly string[] => errorCodesIn(text).map(({ code }) => code);

describe('bareErrorCodes', () => {
  it.each([
    ['0x8004de40', '0x8004DE40'],
    ['-2147164608', '0x8004DE40'],
    ['AADSTS1002016', 'AADSTS1002016'],
    ['12175', '0x80072F8F'],
    ['error code: 0x80072F8F', '0x80072F8F'],
    ['0x80072F8F - 0x20000', '0x80072F8F'],
    ['SEC_E_ALGORITHM_MISMATCH (0x80090331)', '0x80090331'],
    ['Event ID 36874', '36874'],
    ['421 4.7.66', '421 4.7.66'],
    ['  0x8004de40\r\n', '0x8004DE40'],
    ['Could not create SSL/TLS secure channel.', 'Could not create SSL/TLS secure channel'],
    [`0x8004de40${'.'.repeat(190)}`, '0x8004DE40'],
  ])('reads %j as %s', (text, code) => {
    expect(bare(text)).toEqual([code]);
  });

  it('returns several codes, each once, in order', () => {
    expect(bare('0x8004de40, 12175 and 0x80072f8f')).toEqual(['0x8004DE40', '0x80072F8F']);
  });

  it.each([
    '2560',
    '0xA00',
    '0x800',
    '40',
    '10013',
    '8',
    '',
    ' ',
    'a00',
    '00000a80',
    '0x00000000',
    '4294967295',
    '-1',
    '-4295000000',
  ])('rejects %j: protocols, or an unknown number', (text) => {
    expect(bare(text)).toEqual([]);
  });

  it.each([
    'reg add "HKLM\\SOFTWARE\\X" /v Y /t REG_DWORD /d 0x80072f8f /f',
    '# fixes 0x8004de40\nSet-ItemProperty HKLM:\\X Y 2048',
    '"DefaultSecureProtocols"=dword:80072f8f',
    'my telephone is 12175',
    `0x8004de40${'.'.repeat(191)}`,
  ])('rejects a text that says more: %j', (text) => {
    expect(bare(text)).toEqual([]);
  });
});

describe('errorCodesIn', () => {
  it.each([
    ['OneDrive says: Login was either interrupted or unsuccessful (Error Code: 0x8004de40). What now?', ['0x8004DE40']],
    [
      'A fatal alert was received from the remote endpoint. The TLS protocol defined fatal alert code is 70.',
      ['TLS alert 70', '36887'],
    ],
    ['Er is een fatale waarschuwing ontvangen. De code van de fatale waarschuwing is 40.', ['TLS alert 40', '36887']],
    ['the TLS-protocol 1.2 is used', []],
    ['WindowsUpdate_80244019', ['0x80244019']],
    ['X_80244019', []],
    [
      'A call to SSPI failed, see inner exception. ---> The message received was unexpected or badly formatted',
      ['0x80090326'],
    ],
    ['0x8a15005e : The server certificate did not match any of the expected values.', ['0x8A15005E']],
    ['state 10013: The internal error state is 10013, and 0x800704cf', ['0x800704CF', 'error state 10013']],
    ['SSLError: [SSL: TLSV1_ALERT_PROTOCOL_VERSION] tlsv1 alert protocol version', ['tlsv1 alert protocol version']],
    ['Received fatal alert: protocol_version', ['Received fatal alert: protocol_version']],
    ['Schannel 36887, alert code 70', ['TLS alert 70', '36887']],
    [
      'Event 36871: creating a TLS client credential. The internal error state is 10013.',
      ['error state 10013', '36871'],
    ],
    ["<EventID>36887</EventID><Data Name='AlertDesc'>48</Data>", ['TLS alert 48', '36887']],
    ['schannel: next InitializeSecurityContext failed: SEC_E_UNTRUSTED_ROOT (0x80090325)', ['0x80090325']],
    ['The request was aborted: Could not create SSL/TLS secure channel.', ['Could not create SSL/TLS secure channel']],
    ['Run-time error -2147012721 (80072f8f)', ['0x80072F8F']],
  ])('finds the codes of %s', (text, codes) => {
    expect(within(text)).toEqual(codes);
  });

  it.each([
    ['0x80248016', 'windows-update'],
    ['0x8A150001', 'winget'],
    ['-1978335231', 'winget'],
    ['0x80131501', 'dotnet'],
    ['0x80190194', 'http'],
    ['0xC0000135', 'windows-status'],
  ])('names %s by its kind', (text, facility) => {
    expect(bareErrorCodes(text)).toMatchObject([{ meaning: 'unknown-code', facility, rungs: [] }]);
  });

  it.each([
    ['WinHTTP (12007) was no answer', ['0x80072EE7']],
    ['failed with error 12007', ['0x80072EE7']],
    ['process 12007 ended', []],
    ['nr. 12007', ['0x80072EE7']],
    ['Fehler #12007', ['0x80072EE7']],
    ['the code is - 12007', []],
    ['an error, then process 12007', []],
    ['2147954575 seen', ['0x80072F8F']],
  ])('finds in a long text %j the codes %j', (end, codes) => {
    const filler = 'The quick brown fox jumps over the lazy dog. '.repeat(10);
    expect(within(`${filler}${end}`)).toEqual(codes);
  });

  it('accepts a bare number as a code up to a length of two hundred', () => {
    const text = (length: number): string => `12007 was seen${'.'.repeat(length - 14)}`;
    expect([within(text(200)), within(text(201))]).toEqual([['0x80072EE7'], []]);
  });

  it('returns codes that lead nowhere, and alerts in general, after those that lead somewhere', () => {
    expect(within('36880, 36887 and 0x80072f8f')).toEqual(['0x80072F8F', '36880', '36887']);
    expect(within('0x00090312 and then error state 10013, errorstate 10011')).toEqual([
      'error state 10013',
      'error state 10011',
      '0x00090312',
    ]);
  });

  it('searches the beginning of a very long text', () => {
    const at = (place: number): string => `${' '.repeat(place - 10)}0x8004de40`;
    expect([within(at(200_000)), within(at(200_001))]).toEqual([['0x8004DE40'], []]);
  });

  it('finds none in a version, a time, a path or a longer number', () => {
    for (const text of ['10.0.12175.1', '12:17:53', 'C:\\12007x', '121750', '1.12175', 'build 22631', 'x0x80072f8f'])
      expect([text, within(text)]).toEqual([text, []]);
  });

  it('returns at most twenty', () => {
    expect(within(KNOWN_ERRORS.map(({ code }) => code).join(', '))).toHaveLength(20);
  });
});

const NUMBERED = KNOWN_ERRORS.filter(({ kind }) => kind === 'hresult');

describe('every code', () => {
  it('is the same in all its spellings, bare and inside a sentence', () => {
    fc.assert(
      fc.property(fc.constantFrom(...NUMBERED), fc.boolean(), (error, isUpper) => {
        const number = error.number ?? 0;
        const hex = number.toString(16).padStart(8, '0');
        const digits = isUpper ? hex.toUpperCase() : hex;
        const short = shortNumber(error);
        const spellings = [
          `0x${digits}`,
          ...(number > 0x7fffffff ? [digits, String(number - 0x1_0000_0000)] : []),
          String(number),
          ...(short === null ? [] : [String(short), `0x${short.toString(16)}`, `${short} (0x${short.toString(16)})`]),
          ...error.names,
        ];
        for (const spelling of spellings) {
          const own = error.names.includes(spelling) ? NUMBERED.find(({ names }) => names.includes(spelling)) : error;
          expect([spelling, bare(spelling)]).toEqual([spelling, [own?.code]]);
          expect(within(`It fails with error ${spelling}, every time.`)).toEqual([own?.code]);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('is found by its canonical spelling, and a message by its words in each language', () => {
    for (const { code, kind } of KNOWN_ERRORS) {
      expect([code, within(code)]).toEqual([code, expect.arrayContaining([code])]);
      if (kind !== 'message') expect([code, bare(code)]).toEqual([code, [code]]);
    }
    for (const { error, phrases } of MESSAGE_ERRORS)
      for (const phrase of phrases) expect([phrase, within(phrase)]).toEqual([phrase, [error.code]]);
  });
});

const PIECES = [
  '0x',
  '8',
  '80072f8f',
  '-',
  ' ',
  '(',
  'alert ',
  'AADSTS',
  '12175',
  '\n',
  '_',
  'é',
  '\u202e',
  'SEC_E_',
  '9'.repeat(30),
];

describe('any text', () => {
  it('throws nothing, and contains the codes that it consists of', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 400 }),
      fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
    );
    fc.assert(
      fc.property(text, (given) => {
        const all = within(given);
        for (const code of bare(given)) expect(all).toContain(code);
      }),
      { numRuns: 500 },
    );
  });
});
