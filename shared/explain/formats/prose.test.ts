import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { shortWrite } from '../short-write.suite.ts';
import { readProse } from './prose.ts';
import { isOnlyFields } from './prose-tokens.ts';

/** Returns writes and lines that aren’t followed. The claims contain the meaning of sentences in four languages. */
function read(text: string): readonly string[] {
  const findings = createFindings(text.length);
  readProse(text, findings);
  expect(findings.writes.filter(({ isCertain }) => isCertain)).toEqual([]);
  return [
    ...findings.writes.map((write) => `${write.line}: ${shortWrite(write)}`),
    ...findings.notFollowed().shown.map(({ line, text: lost }) => `? ${line}: ${lost}`),
  ];
}

const NAME = 'DefaultSecureProtocols';
const WINHTTP = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';

describe('a key in a sentence', () => {
  const set = `set ${NAME} to 0x800`;
  it.each([
    [`In HKLM\\AA, ${set}`, 'HKLM\\AA'],
    [`In HKLM:\\AA. Then ${set}`, 'HKLM:\\AA'],
    [`In HKEY_LOCAL_MACHINE\\AA b\\CC: ${set}`, 'HKEY_LOCAL_MACHINE\\AA b\\CC'],
    [`In "HKLM\\AA" ${set}`, 'HKLM\\AA'],
    [`In HKLM\\AA and then ${set}`, 'HKLM\\AA'],
    [`In HKLM\\AA ${set}`, 'HKLM\\AA'],
    [`In HKLM\\AA (64-bit) ${set}`, 'HKLM\\AA'],
    [`In HKLM\\AA\\ ${set}`, 'HKLM\\AA'],
    [`In [HKLM\\AA] ${set}`, 'HKLM\\AA'],
    [`In HKLM > AA > CC\n${set}`, 'HKLM\\AA\\CC'],
    [`In ${WINHTTP} de DWORD ${NAME} op 0x800`, WINHTTP],
    [`In ${WINHTTP} whatever comes then, ${set}`, WINHTTP],
  ])('ends in the right place: %j', (text, key) => {
    expect(read(text).map((line) => line.replace(/^\d: /, ''))).toEqual([`${key}|${NAME} REG_DWORD 2048`]);
  });
});

describe('a number', () => {
  it.each([
    ['0x800', '2048'],
    ['2048 (decimal)', '2048'],
    ['2048 dec', '2048'],
    ['800 hex', '2048'],
    ['a00', '2560'],
    ['00000001', '1'],
    ['0', '0'],
    ['800', '2048 !ambiguous-number'],
    ['2048', '2048 !ambiguous-number'],
    ['2080', '? !ambiguous-number'],
    ['4294967296 dec', '? !ambiguous-number'],
    ['4294967295 dec', '4294967295'],
  ])('is read as a set of protocols: %s', (digits, data) => {
    expect(read(`Under HKLM\\AA set ${NAME} to ${digits}`)).toEqual([`1: HKLM\\AA|${NAME} REG_DWORD ${data}`]);
  });

  it('isn’t read in another base if it isn’t a set of protocols', () => {
    expect(read('Under HKLM\\AA set SchUseStrongCrypto to 10')).toEqual([
      '1: HKLM\\AA|SchUseStrongCrypto REG_DWORD ? !ambiguous-number',
    ]);
  });
});

describe('a sentence', () => {
  it.each([
    'Don’t set {} to 0x800',
    'Zet {} niet op 0x800',
    'Setzen Sie {} nie auf 0x800',
    'Ne mettez pas {} à 0x800',
    'We set {} to 0x800',
    '{} was set to 0x800',
    'Is {} = 0x800 right?',
    'set My{} to 0x800',
    'set {} to x',
    'set Other to 0x800',
  ])('isn’t an instruction to write: %s', (sentence) => {
    expect(read(`Under HKLM\\AA:\n${sentence.replace('{}', NAME)}`)).toEqual([]);
  });

  it('refers to a key a few lines above or below', () => {
    const set = `set ${NAME} to 0x800`;
    expect(read(`HKLM\\AA${'\nx'.repeat(11)}\n${set}`)).toHaveLength(1);
    expect(read(`HKLM\\AA${'\nx'.repeat(14)}\n${set}`)).toEqual([]);
    expect(read(`${set}\nHKLM\\AA`)).toHaveLength(1);
    expect(read(`${set}\nx\nx\nx\nHKLM\\AA`)).toEqual([]);
    expect(read(`HKLM\\AA\nis a key.\nHKCU\\CC\n${set}`)).toEqual([
      `4: HKCU\\CC|${NAME} REG_DWORD 2048`,
      '? 1: HKLM\\AA',
    ]);
  });

  it('isn’t read in a line that is too long or that is program code', () => {
    expect(read(`HKLM\\AA\n${' '.repeat(4000)}set ${NAME} to 0x800`)).toEqual([]);
    expect(read(`// Registry.SetValue("HKLM\\AA", "${NAME}", 0x800)`)).toEqual([]);
  });
});

describe('fields', () => {
  it.each([
    [['Value name: B12', 'Value data: 0x800'], 'B12 REG_DWORD 2048'],
    [['naam:B12', 'gegevens:1'], 'B12 REG_DWORD 1'],
    [['- Name: Mask', '- Data: 0x800 (hexadecimal)'], 'Mask REG_DWORD 2048'],
    [['Name: B12', 'Data: a00 dec'], 'B12 REG_DWORD ? !ambiguous-number'],
    [['Name: B12', 'Type: REG_QWORD', 'Data: 1'], 'B12 REG_QWORD 1'],
  ])('are read: %j', (lines, expected) => {
    const [found] = read(['Key: HKLM\\AA', ...lines].join('\n'));
    expect(found?.replace(/^\d: /, '')).toBe(`HKLM\\AA|${expected}`);
  });

  it.each([[['Name: B12', 'Type: REG_SZ', 'Data: 1']], [['Data: 1']], [['Name: B12', 'Data: x']]])(
    'aren’t read if one is missing: %j',
    (lines) => {
      expect(read(['Key: HKLM\\AA', ...lines].join('\n'))).toEqual([]);
    },
  );

  it('are a text of their own if no other line is present', () => {
    expect(isOnlyFields(`${WINHTTP}\n${NAME} = 0x800`)).toBe(true);
    expect(isOnlyFields(`$x = 1\n${NAME} = 0x800`)).toBe(false);
    expect(isOnlyFields(`"${NAME}"=dword:00000800`)).toBe(false);
    expect(isOnlyFields(WINHTTP)).toBe(false);
  });
});
