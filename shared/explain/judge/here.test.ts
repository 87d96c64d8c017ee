import { describe, expect, it } from 'vitest';
import type { ExplainedDocument } from '../document.ts';
import { explain } from '../texts.suite.ts';
import { parsePowerShell } from '../powershell-grammar.suite.ts';
import { standingOf } from '../standing.suite.ts';

const K = 'HKLM\\SOFTWARE\\Contoso';
/** A key with a value and a subkey. */
const FILLED = `Windows Registry Editor Version 5.00
[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]
"A"=dword:000000a0
[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso\\Sub]
"W"=dword:00000001`;
const NO_KEY = 'Windows Registry Editor Version 5.00\n[HKEY_LOCAL_MACHINE\\SOFTWARE]';
const EMPTY = `${NO_KEY}\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]`;

function documentOf(text: string, file?: string): ExplainedDocument {
  const explained = explain(text, { parsePowerShell, ...(file === undefined ? {} : { standing: standingOf(file) }) });
  if (!explained.ok || explained.value.kind !== 'document') throw new Error(text);
  return explained.value;
}

/** What becomes of each row: from a key that isn't there, one that is empty, and one that is filled. */
const everywhere = (text: string): readonly string[] =>
  [NO_KEY, EMPTY, FILLED].map((file) =>
    documentOf(text, file)
      .writes.map(({ here }) => here ?? '?')
      .join(' '),
  );

const VBS = (...lines: readonly string[]): string =>
  ['Set s = CreateObject("WScript.Shell")', ...lines.map((line) => `s.${line}`)].join('\n');

/** A key without /f asks, so every other has it. */
const add = (name: string, more = '/f'): string => `reg add ${K} /v ${name} /t REG_DWORD /d 1 ${more}`;
const remove = (name: string): string => `reg delete ${K} /v ${name} /f`;
const query = (name = ''): string => `reg query ${K}${name === '' ? '' : ` /v ${name}`} >nul 2>&1`;
const same = (all: string): readonly string[] => [all, all, all];

describe('what becomes of a row on a PC', () => {
  it.each<[string, string, readonly string[]]>([
    ['reg add with /f', add('A'), same('happens')],
    ['reg add without /f', add('A', ''), ['happens', 'happens', 'asks']],
    ['reg delete of a value', remove('A'), ['fails', 'fails', 'happens']],
    ['reg delete of a value without /f', `reg delete ${K} /v A`, same('asks')],
    ['reg delete of a key', `reg delete ${K} /f`, ['fails', 'happens', 'happens']],
    ['a value that was written before', `${add('B')}\n${remove('B')}`, same('happens happens')],
    ['a value that may have been written', `if exist x ${add('B')}\n${remove('B')}`, same('? ?')],
    ['a value behind a line that isn’t followed', `foo.exe\n${remove('A')}\n${add('A')}`, same('? happens')],
    [
      'a value in a key that was made again',
      `reg delete ${K} /f\n${add('B')}\n${remove('A')}`,
      ['fails happens', 'happens happens', 'happens happens'],
    ],
    [
      'a key in one that was deleted',
      `${add('B')}\nreg delete ${K} /f\nreg delete ${K}\\Sub /f`,
      same('happens happens'),
    ],
    [
      'a command behind &&',
      `${remove('A')} && ${add('B')}`,
      ['fails not-reached', 'fails not-reached', 'happens happens'],
    ],
    [
      'commands behind several',
      `${remove('A')} && ${remove('W')} && ${add('B')}`,
      ['fails not-reached not-reached', 'fails not-reached not-reached', 'happens fails not-reached'],
    ],
    ['a command behind ||', `${remove('A')} || ${add('B')}`, ['fails happens', 'fails happens', 'happens not-reached']],
    ['a test for a key', `${query()} && ${add('B')}`, ['not-reached', 'happens', 'happens']],
    ['a test for a value', `${query('A')} || ${add('A')}`, ['happens', 'happens', 'not-reached']],
    ['an exit code of a number', `${query('A')}\nif errorlevel 1 ${add('A')}`, same('?')],
    [
      'an exit code, and its other way',
      `${query('A')}\nif %errorlevel% equ 0 (${remove('A')}) else (${add('A')})`,
      same('? ?'),
    ],
    [
      'what a deletion that always fails keeps from running',
      VBS(`RegDelete "${K}\\A"`, `RegDelete "${K}\\A"`, `RegWrite "${K}\\B", 1, "REG_DWORD"`),
      ['fails', 'fails', 'happens'],
    ],
    [
      'what a deletion in a block may keep from running',
      `${VBS()}\nIf x = 1 Then\ns.RegDelete "${K}\\Gone"\nEnd If\ns.RegWrite "${K}\\B", 1, "REG_DWORD"`,
      same('? ?'),
    ],
    ['a guard', `${query('A')} || exit /b\n${add('B')}`, ['not-reached', 'not-reached', 'happens']],
    ['a guard by its exit code', `${query()}\nif %errorlevel% neq 0 exit /b\n${add('B')}`, same('?')],
    ['RegDelete of a value', VBS(`RegDelete "${K}\\A"`), ['fails', 'fails', 'happens']],
    ['RegDelete of a key with subkeys', VBS(`RegDelete "${K}\\"`), ['fails', 'happens', 'fails']],
    [
      'a line behind a RegDelete',
      VBS(`RegDelete "${K}\\A"`, `RegWrite "${K}\\B", 1, "REG_DWORD"`),
      ['fails not-reached', 'fails not-reached', 'happens happens'],
    ],
    [
      'a line behind a RegDelete and its error',
      `On Error Resume Next\n${VBS(`RegDelete "${K}\\A"`, `RegWrite "${K}\\B", 1, "REG_DWORD"`)}`,
      ['fails happens', 'fails happens', 'happens happens'],
    ],
    [
      'a line behind a RegRead',
      VBS(`RegWrite "${K}\\B", 1, "REG_DWORD"`, `RegRead("${K}\\A")`, `RegWrite "${K}\\C", 1, "REG_DWORD"`),
      ['happens not-reached', 'happens not-reached', 'happens happens'],
    ],
    [
      'a key that a call makes before its data is refused',
      `[Microsoft.Win32.Registry]::SetValue('HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso', 'B', '0x1', 'DWord')\nSet-ItemProperty HKLM:\\SOFTWARE\\Contoso C 1 -Type DWord`,
      same('happens'),
    ],
    ['a key and a value of a .reg file', `${NO_KEY}\n[-HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]`, same('happens')],
  ])('%s', (_, text, expected) => {
    expect(everywhere(text)).toEqual(expected);
  });
});

describe('a value that is there', () => {
  const TYPED = `${NO_KEY}\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Contoso]\n"D"=dword:000000a0\n"S"="x"\n"M"=hex(7):00,00`;
  const PS = 'HKLM:\\SOFTWARE\\Contoso';
  it.each<[string, string]>([
    [`Set-ItemProperty '${PS}' D '0x00000A00'`, 'null ?'],
    [`Set-ItemProperty '${PS}' D 160`, 'REG_DWORD 0x000000A0'],
    [`Set-ItemProperty '${PS}' S 2560`, 'REG_SZ 2560'],
    [`Set-ItemProperty '${PS}' S 0xA00`, 'REG_SZ 0xA00'],
    [`Set-ItemProperty '${PS}' S abc`, 'REG_SZ abc'],
    [`New-ItemProperty '${PS}' S -Value 2560 -Force`, 'REG_SZ 2560'],
    [`Set-ItemProperty '${PS}' S 2560 -Type DWord`, 'REG_DWORD 0x00000A00'],
    [`Set-ItemProperty '${PS}' M 2560`, 'null ?'],
    [`Set-ItemProperty '${PS}' New 2560`, 'REG_DWORD 0x00000A00'],
  ])('keeps its type: %s', (text, expected) => {
    const [{ here, type, hex, data } = {}] = documentOf(text, TYPED).writes;
    expect([here, `${type} ${hex ?? data ?? '?'}`]).toEqual(['happens', expected]);
  });

  it('keeps that of a row before it, without a PC too', () => {
    const text = `New-ItemProperty '${PS}' Q -Value 0 -PropertyType QWord -Force\nSet-ItemProperty '${PS}' Q 2560`;
    const [, then] = documentOf(text).writes;
    expect(then).toMatchObject({ type: null, value: null });
    expect(then).not.toHaveProperty('keepsType');
  });

  it('leaves it open behind a row that kept one that isn’t known', () => {
    const set = `Set-ItemProperty '${PS}' Q 2560`;
    expect(documentOf(`${set}\n${set}`).writes.map(({ keepsType }) => keepsType)).toEqual([true, true]);
  });
});

describe('without a PC', () => {
  it.each<[string, string, readonly unknown[]]>([
    ['a value is settled by a row before', `${add('B')}\n${remove('B')}`, [undefined, undefined]],
    ['a value isn’t', `${add('B')}\n${remove('C')}`, [undefined, ['value-present']]],
    [
      'a value was written only if its key was there, which a row between makes',
      `New-ItemProperty HKLM:\\SOFTWARE\\Contoso A -Value 1 -Force\n${add('B')}\nNew-ItemProperty HKLM:\\SOFTWARE\\Contoso A -Value 2`,
      [['key-present'], undefined, ['value-absent']],
    ],
    [
      'a key is made where it isn’t, if the one above it is there',
      `if (!(Test-Path HKLM:\\SOFTWARE\\A\\B)) { New-Item HKLM:\\SOFTWARE\\A\\B }\nsp HKLM:\\SOFTWARE\\A\\B C 1 -Type DWord`,
      [['parent-present'], ['key-present']],
    ],
    ['a row depends on the one before', `${remove('A')} && ${add('B')}`, [['value-present'], undefined]],
  ])('%s', (_, text, expected) => {
    expect(documentOf(text).writes.map(({ needs }) => needs)).toEqual(expected);
  });

  it('an answer where nothing is reached says that nothing changes', () => {
    const text = VBS('RegRead "HKLM\\SOFTWARE\\Contoso\\No"', 'RegWrite "HKLM\\SOFTWARE\\Contoso\\B", 1, "REG_DWORD"');
    const { answer, writes } = documentOf(text, EMPTY);
    expect(writes.map(({ here }) => here)).toEqual(['not-reached']);
    expect(answer).toEqual({ does: 'nothing', run: 'no-need', because: 'nothing-written' });
  });

  it('a row that the rows before it rule out is none, and leaves nothing open', () => {
    const { writes, notFollowed, problems } = documentOf(`reg delete ${K} /f\n${remove('A')}\n${add('B')}`);
    expect(writes.map(({ line }) => line)).toEqual([1, 3]);
    expect(notFollowed).toEqual([{ line: 2, text: remove('A'), why: 'always-fails' }]);
    expect(problems).not.toContain('not-followed');
  });

  it('a row names the line that it depends on', () => {
    expect(documentOf(`${remove('A')} && ${add('B')}`).writes[1]).toMatchObject({ certainty: 'certain', dependsOn: 1 });
    expect(documentOf(`${query()} && ${add('B')}`).writes[0]).toMatchObject({ certainty: 'possible', dependsOn: 1 });
  });
});
