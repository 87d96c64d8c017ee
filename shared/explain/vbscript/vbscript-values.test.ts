import { describe, expect, it } from 'vitest';
import { saidOfVbscript } from './table.suite.ts';

const START = 'Set sh = CreateObject("WScript.Shell")\n';
const NOT_KNOWN = '? !value-not-followed';

/** Returns the written text for the value of an expression; `null` if it isn't an expression. */
const asText = (expression: string): string | null => {
  const [found = '', more] = saidOfVbscript(`${START}sh.RegWrite "HKLM\\A\\B", ${expression}, "REG_SZ"`);
  return found.startsWith('?') || more !== undefined ? null : found.replace(/^(?:perhaps )?HKLM\\A\|B REG_SZ /, '');
};
const asNumber = (expression: string): string =>
  (saidOfVbscript(`${START}sh.RegWrite "HKLM\\A\\B", ${expression}, "REG_DWORD"`)[0] ?? '').replace(
    'HKLM\\A|B REG_DWORD ',
    '',
  );

describe('an expression', () => {
  it.each([
    ['-2', '-2'],
    ['- -3', '3'],
    ['+2', '2'],
    ['"a" & 1 & "b"', 'a1b'],
    ['"a" + "b"', 'ab'],
    ['&HA00', '2560'],
    ['&h7FFF', '32767'],
    ['&H8000', '-32768'],
    ['&HFFFF', '-1'],
    ['&HFFFF&', '65535'],
    ['&H10000', '65536'],
    ['&H7FFFFFFF', '2147483647'],
    ['&H80000002', '-2147483646'],
    ['&HFFFFFFFF&', '-1'],
    ['2.0', '2'],
    ['999999999999999', '999999999999999'],
    ['"a""b"', 'a"b'],
    ['""', ''],
    ['HKEY_CURRENT_USER & "\\"', 'HKCU\\'],
    ['CStr(12) & "."', '12.'],
    ['Chr(34)', '"'],
  ])('evaluates %s to "%s"', (expression, expected) => {
    expect(asText(expression)).toBe(JSON.stringify(expected));
  });

  it.each([
    ...['1.5', '1 + 2', '6 Or 3', '1 / 2', '7 \\ 2', '7 Mod 2', '"1" + 1', '1 + "1"', '"3" - 1'],
    ...[
      'True',
      '"a" & True',
      'CStr(True)',
      'UCase(True)',
      'Not 1',
      'Not True',
      'True Xor True',
      'True + 1',
      '-True',
      '-"1"',
    ],
    ...['3000000000 Or 1', '1 And 3000000000', '1 = 1', 'x', 'Array(1)', 'Array(1) & "a"', 'Array(5, 6)(1)'],
    ...['CLng(12)', 'CStr()', 'UCase("a")', 'Chr(65)', 'Chr("34")', 'Len("abc")'],
    ...[
      '10 - 2',
      '"a" = "b"',
      '"a" And "b"',
      '1 <= 2',
      '1 >= 2',
      '2 * 3',
      '1 & 2 + 3',
      '6 And 3',
      '6 Xor 3',
      '4 Or 2 + 1',
      'constructor',
      'hasOwnProperty',
    ],
  ])('doesn’t compute %s', (expression) => {
    expect(asText(expression)).toBe(NOT_KNOWN);
  });

  it.each([
    ...[
      '1 +',
      '1 2',
      '(1',
      '(1, 2)',
      '1)',
      '()',
      '* 1',
      '2 ^ 3',
      '1 ; 2',
      'Array(1',
      'Array(1 2)',
      'Array(1,)',
      'Array(,',
      'x.',
      'x.1',
      'x."y"',
    ],
    ...[
      'x.(1)',
      'x y',
      '#1/1/2020#',
      '&',
      '&HG',
      'Not',
      '1 = ',
      'Array(1)(',
      'Array(1)(0',
      '? 1',
      '__proto__',
      '1 "+" 2',
      'x "(" 1)',
      'Array(1 "," 2)',
      '(1 ")"',
      '1000000000000000',
    ],
  ])('rejects %s', (expression) => {
    expect(asText(expression)).toBeNull();
  });

  it.each(['constructor(1)', 'toString()', 'a.b(1)', '__proto__(1)'])('reports %s as not followed', (expression) => {
    expect(saidOfVbscript(`${START}x = ${expression}`)).toEqual([`? 2: x = ${expression}`]);
  });

  it('reads up to forty nested brackets', () => {
    const nested = (count: number): string => `${'('.repeat(count)}1${')'.repeat(count)}`;
    expect([asText(nested(39)), asText(nested(40))]).toEqual(['"1"', null]);
  });
});

describe('the number of a REG_DWORD', () => {
  it.each([
    ['5', '5'],
    ['"5"', '5'],
    ['-1', '4294967295'],
    ['-2147483648', '2147483648'],
    ['4294967295', '4294967295'],
    ['&H9C40', '4294941760'],
    ['"5.0"', NOT_KNOWN],
    ['"0x5"', NOT_KNOWN],
    ['2.5', NOT_KNOWN],
    ['x', NOT_KNOWN],
    ['True', NOT_KNOWN],
    ['" &hA00 "', NOT_KNOWN],
    ['"five"', 'perhaps ? !invalid-data'],
    ['Array(1)', 'perhaps ? !invalid-data'],
    ['4294967296', 'perhaps ? !invalid-data'],
    ['-2147483649', 'perhaps ? !invalid-data'],
  ])('converts %s to %s', (expression, expected) => {
    expect(asNumber(expression)).toBe(expected);
  });
});
