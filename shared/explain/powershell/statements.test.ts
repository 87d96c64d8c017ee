import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { readPowerShell } from './read.ts';
import { findingsIn, saidIn, set } from '../said.suite.ts';

it('doesn’t follow a statement that is nested too deep', () => {
  const said = saidIn('powershell', `${'if ($true) { '.repeat(70)}${set('B')}${' }'.repeat(70)}`);
  expect(said).toHaveLength(1);
  expect(said[0]).toMatch(/^\? 1: .*if \(\$true\)/);
});

it('reports nothing as certain after functions that call one another too deeply', () => {
  const functions = Array.from({ length: 30 }, (_, at) => `function f${at} { f${at + 1} }`);
  expect(saidIn('powershell', [...functions, 'function f30 { exit }', 'f0', set('B')].join('\n'))[0]).toMatch(
    /^perhaps /,
  );
});

it('reports a script with all its lines if there is no grammar', () => {
  const findings = createFindings(100);
  readPowerShell(
    { text: 'a\nb', lineOf: (row) => row + 7, isCertain: true, host: null, depth: 0, labels: [] },
    {
      findings,
      parsePowerShell: undefined,
      read: { batch: () => undefined, powershell: () => undefined, vbscript: () => undefined },
    },
  );
  expect(findings.notFollowed().shown).toEqual([{ line: 7, lastLine: 8, text: 'a' }]);
});

it('passes the host of the script on to what it starts', () => {
  const add = 'reg add HKLM\\A /v B /d 1 /f';
  const written = 'HKLM\\A|B REG_SZ "1"';
  expect(saidIn('powershell', `${add}\ncmd /c ${add}`, { host: 32 })).toEqual([`${written} wow64`, `${written} wow64`]);
  expect(saidIn('powershell', set('B'), { host: 64 })).toEqual(['HKLM\\A|B REG_DWORD 1 native']);
  expect(saidIn('powershell', set('B'), { isCertain: false })).toEqual(['perhaps HKLM\\A|B REG_DWORD 1']);
});

describe('what a command needs of the PC', () => {
  it.each([
    ['New-ItemProperty HKLM:\\A B -Value 1', ['key-present', 'value-absent'], undefined],
    ['New-ItemProperty HKLM:\\A B -Value 1 -Force', ['key-present'], true],
    ['New-ItemProperty HKLM:\\A B -Value 1 -PropertyType DWord -Force', ['key-present'], undefined],
    ['Set-ItemProperty HKLM:\\A B 1', ['key-present'], true],
    ['Set-ItemProperty HKLM:\\A B 1 -Type DWord', ['key-present'], undefined],
    ['Remove-ItemProperty HKLM:\\A B', ['value-present'], undefined],
    ['New-Item HKLM:\\A', ['key-absent', 'parent-present'], undefined],
    ['New-Item HKLM:\\A -Force', ['key-present'], undefined],
    ['if (!(Test-Path HKLM:\\A)) { New-Item HKLM:\\A }', ['parent-present'], undefined],
    ['if (!(Test-Path HKLM:\\A)) { New-Item HKLM:\\A -Force }', [], undefined],
    ['Remove-Item HKLM:\\A -Recurse', ['key-present'], undefined],
  ])('%s', (text, needs, keepsType) => {
    expect(findingsIn('powershell', text).writes).toMatchObject([{ needs }]);
    expect(findingsIn('powershell', text).writes[0]?.keepsType).toBe(keepsType);
  });
});

describe('what an error would keep from running has the line of its command', () => {
  const stop = "$ErrorActionPreference = 'Stop'";
  const [make, after] = ['New-Item HKLM:\\A', set('B')];
  const guard = 'if (!$who.IsInRole("Administrators")) { exit }';
  it.each<[string, readonly (number | undefined)[]]>([
    [`${make}\n${after}`, [undefined, undefined]],
    [`${stop}\n${make}\n${after}`, [undefined, 2]],
    [`${stop}\n${make} -ErrorAction SilentlyContinue\n${after}`, [undefined, undefined]],
    [`${make} -EA Stop\n${after}`, [undefined, 1]],
    [`${stop}\nNew-Item HKLM:\\A -Force\n${after}`, [undefined, undefined]],
    [`try { ${make} -EA Stop\n${after} } catch { }\n${set('C')}`, [undefined, 1, undefined]],
    [`try { ${make} -EA Stop\n${after} } catch { exit 1 }\n${set('C')}`, [undefined, 1, 1]],
    [`function f { ${make} -EA Stop }\nf\n${after}`, [undefined, undefined]],
    [`${guard}\n${after}`, [1]],
    [`if (Test-Path HKLM:\\A) { ${after} }`, [1]],
    [`Get-ItemProperty HKLM:\\A -Name B -ErrorAction Stop | Out-Null\n${after}`, [1]],
    [`Get-ItemProperty HKLM:\\A -Name B | Out-Null\n${after}`, [undefined]],
    [`${stop}\n$home = 1\n${after}`, []],
  ])('%s', (text, lines) => {
    expect(findingsIn('powershell', text).writes.map(({ dependsOn }) => dependsOn)).toEqual(lines);
  });

  it('is certain behind a guard at the top, and not behind one that asks for a key', () => {
    expect(saidIn('powershell', `${guard}\n${after}`)).toEqual(['HKLM\\A|B REG_DWORD 1']);
    expect(saidIn('powershell', `function Test-Admin { }\nif (Test-Admin) { } else { throw 'x' }\n${after}`)).toEqual([
      'HKLM\\A|B REG_DWORD 1',
    ]);
    expect(saidIn('powershell', `if (!(Test-Path HKLM:\\A)) { exit }\n${after}`)).toEqual([
      'perhaps HKLM\\A|B REG_DWORD 1',
    ]);
  });
});

it('adds the writes of a function again for a call behind others, which it may undo', () => {
  const text = `function f { New-Item HKLM:\\A -Force }\nf\nf\n${set('B')}\nf`;
  const made = 'perhaps empties-key HKLM\\A';
  expect(saidIn('powershell', text)).toEqual([made, 'HKLM\\A|B REG_DWORD 1', made]);
  const uncalled = `function f { New-Item HKLM:\\A -Force }\nf\n${set('B')}\nInvoke-Other { f }`;
  const { writes } = findingsIn('powershell', uncalled);
  expect(writes.map(({ action }) => action)).toEqual(['empties-key', 'write']);
});

it('isn’t certain behind a key whose name ends with a blank, if an error stops', () => {
  const blank = "New-ItemProperty 'HKLM:\\A ' -Name B -Value 1 -Force";
  const last = (text: string): string | undefined => saidIn('powershell', text).at(0);
  expect(last(`${blank}\n${set('B')}`)).toBe('HKLM\\A|B REG_DWORD 1');
  expect(last(`$ErrorActionPreference = 'Stop'\n${blank}\n${set('B')}`)).toBe('perhaps HKLM\\A|B REG_DWORD 1');
});
