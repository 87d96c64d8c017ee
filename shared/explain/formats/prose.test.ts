import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { shortWrite } from '../short-write.suite.ts';
import { readProse } from './prose.ts';

/** How many it found, each write with its line, each line that isn't followed. */
function read(text: string): readonly (number | string)[] {
  const findings = createFindings(text.length);
  const count = readProse(text, findings);
  expect(findings.writes.filter(({ isCertain }) => isCertain)).toEqual([]);
  return [
    count,
    ...findings.writes.map((write) => `${write.line}: ${shortWrite(write)}`),
    ...findings.notFollowed().shown.map(({ line, text: lost }) => `? ${line}: ${lost}`),
  ];
}

const NAME = 'DefaultSecureProtocols';
const A = `HKLM\\AA|${NAME}`;

describe('the key', () => {
  const set = ` set ${NAME} to 0x800`;
  it.each<[string, string]>([
    [`HKLM\\AA,${set}`, 'HKLM\\AA'],
    [`HKLM:\\AA.${set}`, 'HKLM:\\AA'],
    [`hkcu\\AA;${set}`, 'hkcu\\AA'],
    [`HKEY_LOCAL_MACHINE\\AA b\\CC:${set}`, 'HKEY_LOCAL_MACHINE\\AA b\\CC'],
    [`HKEY_CURRENT_USER\\AA)${set}`, 'HKEY_CURRENT_USER\\AA'],
    [`"HKLM\\AA"${set}`, 'HKLM\\AA'],
    ['In the key HKLM\\AA and then', 'HKLM\\AA'],
    ['Naar HKLM\\AA en daar', 'HKLM\\AA'],
    [`HKLM\\AA${set}`, 'HKLM\\AA'],
    [`Change in HKLM\\AA ${NAME} to 0x800`, 'HKLM\\AA'],
    ['HKLM\\AA under x', 'HKLM\\AA'],
    ['HKLM\\AA\\', 'HKLM\\AA'],
    [`HKLM\\AA\\${NAME}`, 'HKLM\\AA'],
    [`HKLM\\AA\\${NAME.toLowerCase()}`, 'HKLM\\AA'],
    ['HKLM\\AA, B', 'HKLM\\AA'],
    ['HKLM\\AA (64-bit)', 'HKLM\\AA'],
    ['HKLM\\AA 1.2\\CC(x)', 'HKLM\\AA 1.2\\CC(x'],
    ['HKLM\\AA,B', 'HKLM\\AA,B'],
    ['HKLM\\inside\\AA', 'HKLM\\inside\\AA'],
  ])('in %j', (text, key) => {
    const more = text.includes('0x800') ? '' : `\n${set}`;
    expect(read(`${text}${more}`)).toEqual([1, `1: ${key}|${NAME} REG_DWORD 2048`]);
  });

  it.each([`MYHKLM\\AA,${set}`, `HKCR\\AA,${set}`, `HKLM A,${set}`, `HKLM\\,${set}`.replace(', ', '\n')])(
    'isn’t in %j',
    (text) => {
      expect(read(text)[0]).toBe(0);
    },
  );
});

describe('a sentence', () => {
  it.each<[string, string]>([
    [`Set ${NAME} to 0x800.`, '2048'],
    [`create ${NAME} with the value 0x800`, '2048'],
    [`add a DWORD ${NAME} with data of 0x800`, '2048'],
    [`change ${NAME} = 0x800`, '2048'],
    [`Zet ${NAME} op 0x800`, '2048'],
    [`stel ${NAME} in op 0x800`, '2048'],
    [`Maak ${NAME} met waarde 0x800`, '2048'],
    [`wijzig ${NAME} naar “0x800”`, '2048'],
    [`voeg ${NAME} toe met de waarde 0x800`, '2048'],
    [`set ${NAME} to 2048 (decimal)`, '2048'],
    [`set ${NAME} to 2048 dec`, '2048'],
    [`set ${NAME} to 800 hex`, '2048'],
    [`set ${NAME} to 800 (hexadecimal)`, '2048'],
    [`set ${NAME} to 0x800 (decimal)`, '2048'],
    [`set ${NAME} to 1`, '1'],
    [`set ${NAME} to 10`, '? !ambiguous-number'],
    [`set ${NAME} to \`0x800\``, '2048'],
    [`set ${NAME} to “0x800”`, '2048'],
    [`set ${NAME} to 0`, '0'],
    [`set ${NAME} to 00000001`, '1'],
    [`set ${NAME} to 800`, '? !ambiguous-number'],
    [`set ${NAME} to 2048`, '? !ambiguous-number'],
    [`set ${NAME} to 4294967296 dec`, '? !ambiguous-number'],
    [`set ${NAME} to 4294967295 dec`, '4294967295'],
    ['set SchUseStrongCrypto to 1', '1'],
  ])('%j', (text, data) => {
    const name = text.includes(NAME) ? NAME : 'SchUseStrongCrypto';
    expect(read(`Under HKLM\\AA\n${text}`)).toEqual([1, `1: HKLM\\AA|${name} REG_DWORD ${data}`]);
  });

  it.each([
    `Don't set ${NAME} to 0x800`,
    `Don’t set ${NAME} to 0x800`,
    `Zet ${NAME} niet op 0x800`,
    `set ${NAME} never to 0x800`,
    `settle ${NAME} to 0x800`,
    `set ${NAME}. Go to 0x800`,
    `set My${NAME} to 0x800`,
    `set ${NAME} to x`,
    `set ${NAME} toward 0x800`,
    'set Other to 0x800',
  ])('doesn’t say to write: %j', (text) => {
    const [count] = read(`Under HKLM\\AA\n${text}`);
    expect(count).toBe(text.startsWith('Don') ? count : 0);
  });

  it('is about the key in the line below or in the lines above it', () => {
    const set = `set ${NAME} to 0x800`;
    expect(read(`${set}\nHKLM\\AA`)).toEqual([1, `2: ${A} REG_DWORD 2048`]);
    expect(read(`${set}\nx\nHKLM\\AA`)).toEqual([0]);
    expect(read(`HKLM\\AA${'\nx'.repeat(10)}\n${set}`)).toEqual([1, `1: ${A} REG_DWORD 2048`]);
    expect(read(`HKLM\\AA${'\nx'.repeat(11)}\n${set}`)).toEqual([0]);
    expect(read(`HKLM\\AA\nHKCU\\CC\n${set}`)).toEqual([1, `2: HKCU\\CC|${NAME} REG_DWORD 2048`, '? 1: HKLM\\AA']);
    expect(read(`HKLM\\AA\n${'x'.repeat(1001)} ${set}`)).toEqual([0]);
    expect(read(`HKLM\\AA${' '.repeat(3993)}\n${set}`)).toEqual([1, `1: ${A} REG_DWORD 2048`]);
    expect(read(`HKLM\\AA${' '.repeat(3996)}\n${set}`)).toEqual([0]);
  });

  it('has both keys of one line', () => {
    expect(read(`Under HKLM\\AA and HKLM\\CC set ${NAME} to 0x800`)).toEqual([
      2,
      `1: ${A} REG_DWORD 2048`,
      `1: HKLM\\CC|${NAME} REG_DWORD 2048`,
    ]);
  });

  it.each([
    [`Under HKLM\\AA set ${NAME} to 0x800 or 0xA00`, 1],
    [`Onder HKLM\\AA zet ${NAME} op 0x800, of op 2560`, 1],
    [`Under HKLM\\AA set ${NAME} to 2048 OR 0xA00`, 1],
    [`Under HKLM\\AA set ${NAME} to 0x800. Or 0xA00`, 0],
    [`Under HKLM\\AA set ${NAME} to 0x800 or not`, 0],
  ])('with a choice isn’t followed: %j', (text, lost) => {
    expect(read(text)).toEqual(lost === 1 ? [1, `? 1: ${text}`] : [1, `1: ${A} REG_DWORD 2048`]);
  });

  it.each(['don’t', "don't", 'was', 'previously', 'the default is', 'standaard', 'nooit', 'not needed', 'do not'])(
    'is passed over where it speaks against it or of the past: %s',
    (word) => {
      expect(read(`HKLM\\AA ${word}\nset ${NAME} to 0x800`)).toEqual([0]);
      expect(read(`HKLM\\AA my${word}ly\nset ${NAME} to 0x800`)[0]).toBe(1);
    },
  );
});

describe('fields', () => {
  it.each<[string, readonly string[], string]>([
    ['of regedit', ['Value name: B12', 'Value data: 0x800'], 'B12 REG_DWORD 2048'],
    ['in Dutch', ['Waardenaam: B12', 'Waardegegevens: 0x800'], 'B12 REG_DWORD 2048'],
    ['in short', ['Name = B12', 'Data = 1'], 'B12 REG_DWORD 1'],
    ['in short Dutch', ['naam:B12', 'gegevens:1'], 'B12 REG_DWORD 1'],
    ['with a value', ['value: Mask', 'waarde: 1'], 'Mask REG_DWORD 1'],
    ['with a name that is a number too', ['value: B12', 'waarde: 1'], 'B12 REG_DWORD ? !ambiguous-number'],
    ['in a list, with blanks', ['-   Name: Mask', '-   Data: 0x800 (hexadecimal)'], 'Mask REG_DWORD 2048'],
    ['in a list', [' - Value name: “B12” ', '\t• Value data: “800” (hex).'], 'B12 REG_DWORD 2048'],
    ['with a base', ['* Registry value: `B12`', 'Value: 2048 decimal'], 'B12 REG_DWORD 2048'],
    ['without a base', ['Name: B12', 'Data: 800'], 'B12 REG_DWORD ? !ambiguous-number'],
    ['with letters', ['Name: B12', 'Data: a00'], 'B12 REG_DWORD ? !ambiguous-number'],
    ['with letters and the wrong base', ['Name: B12', 'Data: a00 dec'], 'B12 REG_DWORD ? !ambiguous-number'],
    ['with a type', ['Name: B12', 'Type: REG_QWORD', 'Data: 1'], 'B12 REG_QWORD 1'],
    ['with a DWORD', ['Naam van de waarde: B12', 'Type: dword', 'Data: 1'], 'B12 REG_DWORD 1'],
  ])('%s', (_what, lines, expected) => {
    expect(read(['Key: HKLM\\AA', ...lines].join('\n'))).toEqual([1, `1: HKLM\\AA|${expected}`]);
  });

  it.each<[string, readonly string[]]>([
    ['a text', ['Name: B12', 'Type: REG_SZ', 'Data: 1']],
    ['no name', ['Data: 1']],
    ['a name of two letters', ['Name: B1', 'Data: 1']],
    ['a name with more behind it', ['Name: B12 x', 'Data: 1']],
    ['another field', ['My name: B12', 'Data: 1']],
    ['no number', ['Name: B12', 'Data: x']],
    ['a number with more behind it', ['Name: B12', 'Data: 1 x']],
    ['nine digits', ['Name: B12', 'Data: 0x123456789']],
    ['the number above the key alone', ['Name: B12']],
  ])('aren’t all there: %s', (_what, lines) => {
    expect(read(['Key: HKLM\\AA', ...lines].join('\n'))).toEqual([0]);
  });
});
