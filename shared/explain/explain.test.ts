import { describe, expect, it } from 'vitest';
import { readText } from './explain.ts';
import { explain } from './texts.suite.ts';
import { MAX_TEXT } from './found.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';
import { explainedSchema, type ExplainedDocument } from './document.ts';
import * as v from 'valibot';

describe('explain of a number', () => {
  it.each([
    ['2080', { code: 'ambiguous-number', details: { text: '2080', hex: '0x00002080 (8320)', decimal: 2080 } }],
    [' 2080\n', { code: 'ambiguous-number', details: { text: '2080' } }],
    ['0x100000000', { code: 'number-too-large', details: { text: '0x100000000' } }],
    ['10.0.19045', { code: 'nothing-recognised' }],
    ['12.25', { code: 'nothing-recognised' }],
    ['-1', { code: 'bad-number', details: { text: '-1' } }],
    ['Enabled for the domain', { code: 'nothing-recognised', details: {} }],
    ['Do NOT set DefaultSecureProtocols to 0x20.', { details: { warningLine: 1 } }],
    ['Hallo,\nzet SchUseStrongCrypto nooit op 0.', { details: { warningLine: 2 } }],
    ['If DefaultSecureProtocols isn’t there, Windows decides.', { details: { name: 'DefaultSecureProtocols' } }],
    ['', { code: 'nothing-recognised' }],
  ])('fails with the facts about %j', (text, expected) => {
    expect(explain(text)).toMatchObject({ ok: false, ...expected });
  });

  it.each([
    ['800', { value: 0x800, assumedBase: 16 }],
    ['00000A80', { value: 0xa80, assumedBase: 16 }],
    ['2560', { value: 0xa00 }],
    ['0x800', { value: 0x800 }],
  ])('reads %s, and reports if it assumed hexadecimal as the base', (text, expected) => {
    const read = explain(text);
    expect(read).toMatchObject({ ok: true, value: expected });
    expect(read.ok && read.value.kind === 'value' && read.value.assumedBase).toBe(
      'assumedBase' in expected ? 16 : undefined,
    );
  });

  it('reads numbers of up to 64 signs', () => {
    const zeros = (count: number): string => `0x${'0'.repeat(count - 5)}800`;
    expect(explain(zeros(64))).toMatchObject({ ok: true, value: { kind: 'value', value: 0x800 } });
    expect(explain(zeros(65))).toMatchObject({ ok: false, code: 'nothing-recognised' });
  });
});

describe('a text', () => {
  const ADD = 'reg add HKLM\\SOFTWARE\\A /v B';
  const writeOf = (text: string): unknown => {
    const read = explain(text);
    return read.ok && read.value.kind === 'document' ? read.value.writes[0] : null;
  };

  it('may begin with the mark of its encoding', () => {
    expect(explain('\ufeff0x800')).toEqual(explain('0x800'));
    expect(explain(`\ufeffREGEDIT4\n[HKEY_LOCAL_MACHINE\\A]\n"B"=dword:1`).ok).toBe(true);
  });

  it.each([' \n', '?', '{}'])('isn’t recognised without a letter or digit (%j), and needs no grammar', (text) => {
    const parsePowerShell = (): never => {
      throw new Error('asked for');
    };
    expect(explain(text, { parsePowerShell })).toMatchObject({ ok: false, code: 'nothing-recognised' });
  });

  it('is read up to its bound', () => {
    expect(readText(' '.repeat(MAX_TEXT)).result).toMatchObject({ code: 'nothing-recognised' });
    expect(readText(' '.repeat(MAX_TEXT + 1))).toEqual({
      result: { ok: false, code: 'text-too-large', details: { most: MAX_TEXT } },
      steps: 0,
    });
  });

  it('states the data that is written if it isn’t the number of a REG_DWORD', () => {
    expect(writeOf(`${ADD} /t REG_SZ /d x`)).toMatchObject({ type: 'REG_SZ', data: 'x', value: null, hex: null });
    expect(writeOf(`${ADD} /t REG_QWORD /d 7`)).toMatchObject({ type: 'REG_QWORD', data: '7', value: null });
    expect(writeOf(`${ADD} /t REG_DWORD /d 7`)).toMatchObject({ value: 7, hex: '0x00000007', unknownBits: null });
    expect(writeOf(`${ADD} /t REG_DWORD /d 7`)).not.toHaveProperty('data');
    expect(writeOf(`${ADD} /t REG_SZ /d ${'x'.repeat(2000)}`)).toMatchObject({ data: 'x'.repeat(1000) });
    expect(writeOf('reg delete HKLM\\SOFTWARE\\A /v B /f')).toMatchObject({ type: null, deletes: true, problems: [] });
  });
});

describe('a write', () => {
  const KEY = 'HKLM\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\WinHttp';
  const NAME = 'DefaultSecureProtocols';
  const documentOf = (text: string): ExplainedDocument => {
    const read = explain(text, { release: 'windows-11' });
    return read.ok && read.value.kind === 'document' ? read.value : expect.fail();
  };
  const problemsOf = (command: string): readonly string[] =>
    documentOf(command).writes.flatMap(({ problems }) => problems);

  it('has only the problem that causes the others', () => {
    expect(problemsOf(`reg add "${KEY}" /v ${NAME} /t REG_DWORD /d 0x2560`)).toEqual([
      'decimal-hex-mix-up',
      'lacks-tls-1.2',
      'ssl',
    ]);
    expect(problemsOf(`reg add "${KEY}" /v ${NAME} /t REG_DWORD /d 0x80`)).toEqual([
      'lacks-tls-1.2',
      'tls-1.3-removed',
    ]);
  });

  it('has a condition as its last problem, unless it is refused on every path', () => {
    const last = (data: string): string | undefined =>
      problemsOf(`if exist a reg add "${KEY}" /v ${NAME} /t REG_DWORD /d ${data}`).at(-1);
    expect([last('0x80'), last('five')]).toEqual(['conditional', 'invalid-data']);
    expect(documentOf(`Set ${NAME} to 0x80 in ${KEY} now, please.`).problems).not.toContain('conditional');
  });

  it.each<[string, number | undefined]>([
    ['echo a\nif exist a (\nif exist b (\nADD\n)\n)', 3],
    ['echo a\nif exist a (\necho b\n)\nADD', undefined],
    ['Look:\n\n```cmd\nif exist a ADD\n```', 4],
    [
      'Set sh = CreateObject("WScript.Shell")\nIf a Then\nsh.RegWrite "HKLM\\SOFTWARE\\A\\B", 1, "REG_DWORD"\nEnd If',
      2,
    ],
  ])('names the line of the test that it depends on: %j', (text, line) => {
    const [write] = documentOf(text.replace('ADD', 'reg add HKLM\\SOFTWARE\\A /v B /d 1 /f')).writes;
    expect(write?.dependsOn).toBe(line);
  });

  it('is judged by all that it deletes', () => {
    expect(problemsOf(`reg delete "${KEY}" /f`)).toEqual(['deletes-whole-key']);
    expect(problemsOf(`reg delete "${KEY}" /v ${NAME} /f`)).toEqual([]);
    expect(problemsOf('reg delete HKCU\\Software\\Policies /v DefaultSecureProtocol /f')).toEqual([]);
  });

  it('is reported for a key without a value if the key is the mistake, or if the text does nothing else', () => {
    expect(problemsOf(`reg add "${KEY}\\${NAME}"`)).toEqual(['subkey-named-like-value']);
    const alone = documentOf('reg add HKLM\\SOFTWARE\\A');
    expect(alone).toMatchObject({ writes: [{ action: 'create-key' }], problems: ['nothing-about-tls'] });
    expect(alone.answer).toEqual({ does: 'other', run: 'no-need', because: 'creates-key' });
    expect(documentOf('reg add HKLM\\SOFTWARE\\A\nreg add HKLM\\SOFTWARE\\A /v B /f').writes).toHaveLength(1);
  });

  it('is reported before a thousand that don’t matter, at its own position', () => {
    const others = (count: number): string => 'reg add HKLM\\SOFTWARE\\A /v B /t REG_SZ /d 1 /f\n'.repeat(count);
    const setting = `reg add "${KEY}" /v ${NAME} /t REG_DWORD /d 0x2800 /f\n`;
    const faulty = 'reg add HKLM\\SOFTWARE\\A /v C /t REG_DWORD /d five /f\n';
    const { writes, problems } = documentOf(`${others(600)}${setting}${others(600)}${faulty}`);
    expect(problems).toContain('too-much');
    expect(writes.map(({ name, line }, at) => (name === 'B' ? [] : [at, line])).flat()).toEqual([600, 601, 999, 1202]);
    expect(documentOf(others(1000)).problems).not.toContain('too-much');
  });

  it('isn’t said to be the only one, or none, if reading became too much work', () => {
    const loops = ['a', 'b', 'c'].map((letter) => `for %%${letter} in (${'1 '.repeat(60)}) do `).join('');
    const document = documentOf(`${loops}ver\n`);
    expect(document).toMatchObject({ writes: [], problems: ['too-much'], notFollowed: [], cut: true });
    expect(v.is(explainedSchema, document)).toBe(true);
  });

  it.each([
    [
      'a script for the grammar',
      `Set-ItemProperty HKLM:\\A B 1\n${'# x\n'.repeat(50_000)}Set-ItemProperty HKLM:\\A C 1\n`,
    ],
    ['a page with many commands', `Use \`reg add HKLM\\A /v B /d 1\`.\n${'`reg query x`.\n'.repeat(5000)}`],
  ])('is given with what was found before %s became too much', (_, text) => {
    const { result } = readText(text, { parsePowerShell });
    expect(result).toMatchObject({ ok: true, value: { writes: [{ name: 'B', line: 1 }], cut: true } });
  });

  it('isn’t followed in a statement that nobody writes', () => {
    const document = documentOf(
      `sh.RegWrite "HKLM\\A\\B", 1\nx = y${'.a'.repeat(40_000)}\nsh.RegWrite "HKLM\\A\\C", 1\n`,
    );
    expect(document.writes.map(({ name, certainty }) => [name, certainty])).toEqual([
      ['B', 'certain'],
      ['C', 'possible'],
    ]);
    expect(document.notFollowed).toMatchObject([{ line: 2 }]);
  });
});

it.each([
  ['a\r\nreg add HKLM\\A /v B /d 1', 2],
  ['a\n\rreg add HKLM\\A /v B /d 1', 3],
])('finds the write of %j in line %s', (text, line) => {
  const read = explain(text);
  expect(read.ok && read.value.kind === 'document' && read.value.writes[0]?.line).toBe(line);
});

describe('PowerShell', () => {
  const KEY = 'HKLM:\\SOFTWARE\\Contoso';
  const read = (text: string): ExplainedDocument => {
    const result = explain(text, { parsePowerShell });
    return result.ok && result.value.kind === 'document' ? result.value : expect.unreachable();
  };

  it('with an error runs nothing of a file', () => {
    expect(read(`Set-ItemProperty ${KEY} A 1 -Type DWord\nWrite-Host "a\n`)).toMatchObject({
      answer: { does: 'unknown', run: 'no', because: 'syntax-error' },
      syntaxErrorLine: 2,
      writes: [{ name: 'A', certainty: 'possible' }],
    });
  });

  it.each([
    ['Don’t do this by hand:\n\n```powershell\nGet-Date\n```', 'a fence'],
    [`Here's what to run.\nSet-ItemProperty ${KEY} A 1 -Type DWord`, 'a sentence'],
    [`PS C:\\> Set-ItemProperty ${KEY} A 1 -Type DWord\nIt's`, 'a prompt'],
    [`- Set-ItemProperty ${KEY} A 1 -Type DWord\n- Set-ItemProperty ${KEY} B "1`, 'a list'],
  ])('on a page isn’t a file (%j has %s)', (text) => {
    expect(read(text)).not.toHaveProperty('syntaxErrorLine');
  });

  it.each([
    [`Set-ItemProperty ${KEY} A 1`, true],
    ['Set-ItemProperty HKLM:\\SOFTWARE\\Wow6432Node\\Contoso A 1', true],
    ['if ($x) { reg add HKLM\\SOFTWARE\\Contoso /v A /d 1 /f }', true],
    ['if ($x) { reg add HKLM\\SOFTWARE\\Contoso /v A /d 1 /f /reg:64 }', false],
    ['Set-ItemProperty HKLM:\\SYSTEM\\Contoso A 1', false],
    ['Set-ItemProperty HKLM:\\SOFTWARE\\Policies\\Contoso A 1', false],
    ['Set-ItemProperty HKCU:\\SOFTWARE\\Contoso A 1', false],
    [`& "$env:windir\\Sysnative\\reg.exe" query HKLM\\A; Set-ItemProperty ${KEY} A 1`, false],
    ['reg add HKLM\\SOFTWARE\\Contoso /v A /d 1 /f', false],
  ])('of 32 bits writes one view (%j: %s)', (text, isNamed) => {
    expect(read(text).problems.includes('host-32-bit')).toBe(isNamed);
  });
});
