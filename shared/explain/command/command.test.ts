import { describe, expect, it } from 'vitest';
import { programName, splitWords, UNKNOWN } from './words.ts';
import { typeOfSpelling } from './data.ts';
import { splitKey } from './keys.ts';
import { createLabelTrack } from './labels.ts';

describe('the words of a command line', () => {
  it.each<[string, readonly string[]]>([
    ['reg  add\tHKLM', ['reg', 'add', 'HKLM']],
    ['', []],
    ['"a b" c', ['"a b', 'c']],
    ['a"b c"d e', ['"ab cd', 'e']],
    ['"HKLM\\a\\\\" /v "b"', ['"HKLM\\a\\', '/v', '"b']],
    ['"a \\"b\\" c"', ['"a "b" c']],
    ['“a b” „c d“', ['"a b', '"c d']],
    [`a${UNKNOWN}b c`, ['?ab', 'c']],
    ['\\\\\\"a b', ['\\"a', 'b']],
  ])('%j are %j', (line, expected) => {
    const short = splitWords(line).map(
      ({ text, isQuoted, isKnown }) => `${isKnown ? '' : '?'}${isQuoted ? '"' : ''}${text}`,
    );
    expect(short).toEqual(expected);
  });
});

it.each([
  ['reg', 'reg'],
  ['REG.EXE', 'reg'],
  ['C:\\Windows\\System32\\Reg.exe', 'reg'],
])('the program of %j is %j', (text, expected) => {
  expect(programName(text)).toBe(expected);
});

describe('a key', () => {
  it.each<[string, string | null]>([
    ['HKLM\\SOFTWARE\\A', 'HKLM SOFTWARE\\A'],
    ['HKEY_LOCAL_MACHINE\\a', 'HKLM a'],
    ['HKLM:\\a\\b', 'HKLM a\\b'],
    ['HKLM\\a\\', 'HKLM a'],
    ['Microsoft.PowerShell.Core\\Registry::HKEY_USERS\\a', 'HKU a'],
    ['Computer\\HKEY_LOCAL_MACHINE\\a', 'HKLM a'],
    ['\\\\server1\\HKLM\\a', 'HKLM a'],
    ['HKLM/a', 'HKLM /a'],
    ['SOFTWARE\\HKLM', null],
  ])('%j is %s', (text, expected) => {
    const split = splitKey(text);
    expect(split === null ? null : `${split.hive} ${split.path}`).toBe(expected);
  });
});

describe('data', () => {
  it.each([
    ['REG_SZ', 'REG_SZ', 'String'],
    ['REG_EXPAND_SZ', 'REG_EXPAND_SZ', 'ExpandString', 'expandsz'],
    ['REG_DWORD', 'REG_DWORD', ' DWord ', 'REG_DWORD_LITTLE_ENDIAN'],
  ])('has the type %s in each of its spellings', (type, ...spellings) => {
    expect(spellings.map((spelling) => typeOfSpelling(spelling))).toEqual(spellings.map(() => type));
    expect(typeOfSpelling(`${type}X`)).toBeNull();
  });
});

describe('labels', () => {
  const texts = (labels: readonly { readonly text: string }[]): readonly string[] => labels.map(({ text }) => text);

  it('keep the comments of one block together, until the next block', () => {
    const track = createLabelTrack();
    expect(track.current()).toEqual([]);
    track.comment(1, ' one ');
    track.comment(2, 'two');
    track.comment(2, '  ');
    expect(track.current()).toEqual([
      { kind: 'comment', text: 'one' },
      { kind: 'comment', text: 'two' },
    ]);
    track.comment(4, 'four');
    expect(texts(track.current())).toEqual(['four']);
  });

  it('are the newest four comments of a block, each truncated', () => {
    const track = createLabelTrack();
    for (let line = 1; line <= 6; line++) track.comment(line, `${line}`);
    expect(texts(track.current())).toEqual(['3', '4', '5', '6']);
    track.comment(9, 'x'.repeat(400));
    expect(track.current()[0]?.text).toHaveLength(300);
  });
});
