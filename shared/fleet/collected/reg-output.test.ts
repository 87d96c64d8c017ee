import { describe, expect, it } from 'vitest';
import { dwordValue, stringValue, type Reading, type RegistryType } from '../../windows/registry.ts';
import { notFound, readFound } from './reg-output.ts';

const KEY = 'HKLM\\SOFTWARE\\A';
const LONG = 'HKEY_LOCAL_MACHINE\\SOFTWARE\\A';

/** Returns the values of the keys printed by `reg query`: `KEY name`, and what was read. */
function valuesIn(lines: readonly string[], isTree = false): Readonly<Record<string, Reading>> {
  const queried = readFound(KEY, isTree, lines);
  if (queried.state !== 'found') return {};
  return Object.fromEntries(
    [...queried.keys].flatMap(([key, values]) =>
      [...values].map(([name, reading]) => [`${key.slice('HKLM\\SOFTWARE\\'.length)} ${name}`, reading] as const),
    ),
  );
}

const of = (type: RegistryType, data: string): Reading => ({ state: 'value', type, data });
const UNREADABLE: Reading = { state: 'unreadable', reason: 'other', code: null };

describe('a value printed by `reg query`', () => {
  it.each<readonly [string, string, Reading]>([
    ['a number', 'REG_DWORD    0xa00', { state: 'value', ...dwordValue(0xa00) }],
    ['a number of nine digits', 'REG_DWORD    0x123456789', UNREADABLE],
    ['a number with something after it', 'REG_DWORD    0xa00 (2560)', UNREADABLE],
    ['no number', 'REG_DWORD', UNREADABLE],
    ['a large number', 'REG_QWORD    0x123456789a', of('REG_QWORD', '9a78563412000000')],
    ['a text', 'REG_SZ    a  b ', { state: 'value', ...stringValue('a  b ') }],
    ['a text with variables', 'REG_EXPAND_SZ    %A%', of('REG_EXPAND_SZ', stringValue('%A%').data)],
    ['no texts', 'REG_MULTI_SZ', of('REG_MULTI_SZ', '0000')],
    ['several texts', 'REG_MULTI_SZ    a\\0b', of('REG_MULTI_SZ', '6100000062000000' + '0000')],
    ['bytes', 'REG_BINARY    00FF', of('REG_BINARY', '00ff')],
    ['half a byte', 'REG_BINARY    00F', UNREADABLE],
    ['a type that can’t be read back', 'REG_LINK    x', UNREADABLE],
    ['a text with a letter beyond ASCII', 'REG_SZ    \u00e9', UNREADABLE],
    ['the longest text', `REG_NONE    ${'0'.repeat(1024 * 1024)}`, of('REG_NONE', '0'.repeat(1024 * 1024))],
    ['a longer text', `REG_NONE    ${'0'.repeat(1024 * 1024 + 2)}`, UNREADABLE],
  ])('is read as %s', (_what, printed, reading) => {
    expect(valuesIn([LONG, `    Name    ${printed}`])).toEqual({ 'A NAME': reading });
  });

  const one = { state: 'value', ...stringValue('1') };
  it.each<readonly [string, string, string]>([
    ['that has blanks', 'a b  c', 'A B  C'],
    ['that contains a type with more after it', 'a    REG_SZ c', 'A    REG_SZ C'],
    ['of the default value in another language', '(Standaard)', ''],
  ])('has a name %s', (_what, name, known) => {
    expect(valuesIn([LONG, `    ${name}    REG_SZ    1`])).toEqual({ [`A ${known}`]: one });
  });

  it.each(['Name    REG_SZ    1', '        REG_SZ    1', '    Name    reg_sz    1', '    Name  REG_SZ  1', ''])(
    'isn’t the line %j',
    (line) => {
      expect(valuesIn([LONG, line])).toEqual({});
    },
  );
});

describe('a key printed by `reg query`', () => {
  const lines = [
    '',
    ` ${LONG.toLowerCase()} `,
    '    One    REG_SZ    1',
    ` ${LONG}\\B `,
    '    Two    REG_SZ    1',
    LONG,
    '    Three    REG_SZ    1',
  ];

  it('has only its own values; of those under it only their names are printed', () => {
    expect(Object.keys(valuesIn(lines))).toEqual(['A ONE']);
  });

  it('includes as a tree the values of every key, in any position', () => {
    expect(Object.keys(valuesIn(lines, true)).sort()).toEqual(['A ONE', 'A THREE', 'A\\B TWO']);
  });

  it('isn’t a line that only mentions one', () => {
    const spoken = valuesIn(
      [LONG, `see ${LONG}\\B`, `${LONG}\\B\rC`, '    One    REG_SZ    1', 'HKEY_LOCAL_MACHINE\\'],
      true,
    );
    expect(Object.keys(spoken)).toEqual(['A ONE']);
  });

  it('exists without values', () => {
    expect(readFound(KEY, false, [])).toEqual({ state: 'found', keys: new Map([[KEY.toUpperCase(), new Map()]]) });
  });
});

it.each<readonly [string, readonly string[], string, string]>([
  ['as for a missing key', ['ERROR: not found.'], 'ERROR: not found.', 'absent'],
  ['with blanks around it', ['', '  ERROR: ', 'not found.  ', ''], 'ERROR:\nnot found.', 'absent'],
  ['in one line instead of two', ['ERROR:not found.'], 'ERROR:\nnot found.', 'unreadable'],
  ['otherwise', ['ERROR: denied.'], 'ERROR: not found.', 'unreadable'],
  ['nothing', [], 'ERROR: not found.', 'unreadable'],
  ['nothing, with an unknown message for a missing key', [], '', 'unreadable'],
])('handles a key for which Windows printed %s', (_what, lines, missing, state) => {
  expect(notFound(lines, missing)).toEqual({ state });
});
