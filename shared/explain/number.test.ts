import { describe, expect, it } from 'vitest';
import { explainNumber, numberSaid, shownNumber } from './number.ts';

describe('explainNumber', () => {
  it('is the object of the command line', () => {
    expect(explainNumber(2560)).toEqual({
      schema: 1,
      kind: 'value',
      answer: { does: 'turns-on', run: null, because: 'tls-1.2-on' },
      value: 2560,
      hex: '0x00000A00',
      protocols: ['TLS 1.1', 'TLS 1.2'],
      unknownBits: '0x00000000',
      problems: [],
    });
  });

  it.each([
    [0, ['zero']],
    [0x80, ['lacks-tls-1.2']],
    [0xaa8, ['ssl']],
    [0x80000800, ['unknown-bits']],
    [0x400, ['unknown-bits', 'lacks-tls-1.2']],
    [0x2800, ['tls-1.3-not-in-this-windows']],
  ])('%i has these flaws: %j', (mask, problems) => {
    expect(explainNumber(mask).problems).toEqual(problems);
  });
});

it.each([
  ...['0x00000aa0 (2720)', '0x00000aa0(2720 dec)', '2720 dec', '2720(dezimal)', 'aa0 hex', '0xAA0hexadecimal'],
  ...['REG_DWORD 2720 dec', 'REG_DWORD := 2720 dec'],
])('reads %j as a number that names its base', (text) => {
  expect(shownNumber(text)).toBe('0xaa0');
});

it.each(['0xaa0 (2721)', '0xaa0 (2720) x', '2720 dec x', 'aa0 hex x', 'aa0 hex1', 'x REG_DWORD 2720', '2720'])(
  'leaves %j as it is',
  (text) => {
    expect(shownNumber(text)).toBe(text);
  },
);

it.each([
  ['DefaultSecureProtocols staat bij ons op 0x2a0, is dat goed zo?', 0x2a0],
  ['Our DefaultSecureProtocols is set to 0xA00.', 0xa00],
  ['Is DefaultSecureProtocols = 0x2A80 fine for all PCs?', 0x2a80],
  ['SecureProtocols ist bei uns 2720 (KB3140245 ist da)', 2720],
  ['DefaultSecureProtocols is 0xA00 or 0x800?', undefined],
  ['DefaultSecureProtocols is 0xA00, and the error is 12175', undefined],
  ['Set DefaultSecureProtocols to 0xA00.', undefined],
  ['In HKLM\\SOFTWARE DefaultSecureProtocols is 0xA00', undefined],
])('%j says that the value is %j', (text, value) => {
  expect(numberSaid(text)?.value).toBe(value);
});
