import { describe, expect, it } from 'vitest';
import type { ScriptLanguage } from '../reading.ts';
import { guessLanguage } from './languages.ts';

/** Lines that only one language has: each of them outweighs two that another language may have. */
const OWN: Readonly<Record<ScriptLanguage, readonly string[]>> = {
  batch: [
    ...[
      'echo off',
      '@echo on',
      'rem a',
      ':: a',
      '@setlocal',
      'goto a',
      'goto :a',
      'goto:a',
      'set a=b',
      'set "a=b"',
      'set a=',
      'if exist a b',
    ],
    ...[
      'if not exist a',
      'if /i not defined a',
      'if errorlevel 1',
      'for %%a in',
      'for /f %a in',
      'for a b %%c',
      'exit /b',
      ':a',
      ':tls_1',
    ],
  ],
  powershell: [
    ...[
      '$a',
      '$_',
      '${a',
      '$:a',
      '$é',
      'function a {',
      'function a-b(',
      'function a:b  (',
      'param(',
      'param (',
      'if (',
      'elseif(',
      'foreach (',
      'while (',
      'switch (',
    ],
    ...[
      '}',
      '<# a #>',
      '[int]::a',
      '[a.b]$c',
      'try {',
      'finally{',
      'else {',
      'Get-Item',
      'Set-Item',
      'New-Item',
      'Remove-Item',
      'Write-Host',
      'Test-Path',
    ],
    ...['Import-Module', 'Add-Type', 'Start-Process', 'Invoke-Command', 'Configuration A'],
  ],
  vbscript: [
    ...[
      'option explicit',
      'dim a',
      'set a = CreateObject',
      'set a = GetObject',
      'set ab = WScript',
      'set a = New b',
      'on error a',
      'if a then',
      'if a = b then c',
    ],
    ...[
      'end if',
      'end sub',
      'end function',
      'end select',
      'for each a in',
      'for each ab in b',
      'next',
      'next ',
      'sub a',
      'wscript.a',
      'select case',
      'a.RegWrite b',
    ],
    ...['ab.RegDelete', 'a.Run b', 'a.SetDWORDValue b', 'CreateObject(', 'GetObject('],
  ],
};

/** Lines that another language may have, and none has alone. */
const OTHER: Readonly<Record<ScriptLanguage, string>> = { batch: '-path a', powershell: 'a = b', vbscript: '-path a' };
const amongOthers = (language: ScriptLanguage, line: string): string | undefined =>
  guessLanguage([line, OTHER[language], OTHER[language]].join('\n'))?.language;

describe.each(['batch', 'powershell', 'vbscript'] as const)('%s', (language) => {
  it.each(OWN[language])('%s', (line) => {
    expect(amongOthers(language, line)).toBe(language);
    expect(amongOthers(language, `  ${line.toUpperCase().replaceAll(' ', ' \t')}`)).toBe(language);
  });

  it.each(OWN[language].filter((line) => !/^(?:<#|::) |^ab?\./.test(line)))('not behind something else: %s', (line) => {
    expect(amongOthers(language, `x ${line}`)).not.toBe(language);
    expect(amongOthers(language, `x${line}`)).not.toBe(language);
  });
});

it.each<[ScriptLanguage, readonly string[]]>([
  ['batch', ['a %b% c', '"%b_1%"', 'x%a%']],
  ['vbscript', ['x a.RegWrite', 'If a.RegDelete(b) Then']],
])('%s is recognised by %j, wherever it stands', (language, lines) => {
  for (const line of lines) expect(guessLanguage(`${line}\n${OTHER[language]}`)?.language).toBe(language);
});

it.each<[ScriptLanguage, readonly string[]]>([
  [
    'batch',
    [
      'echo offer',
      'echo a',
      'echo',
      'remark a',
      ':a b',
      ':',
      ':1',
      '%%',
      '% a %',
      '50% of 100%',
      'set a==b',
      'set =a',
      'set a',
      'if existing',
      'if exists a',
      'for a in b',
      'exit',
      'exit b',
      'setlocals',
    ],
  ],
  [
    'powershell',
    [
      '$ a',
      '$(a',
      'function a',
      'functions a {',
      'params(',
      'ifs (',
      'if',
      '{',
      '<',
      '[a]',
      '[1]::a',
      '[ab] $c',
      'try',
      'tried {',
      'else',
      'Get-it',
      'Gets-Item',
      'Out-Null',
      'Configuration',
      'Configurations a',
    ],
  ],
  [
    'vbscript',
    [
      'options explicit',
      'option',
      'dims a',
      'set a = b',
      'set a = Newer',
      'one error a',
      'if (a) then',
      'if {a} then',
      'if a thence',
      'end with',
      'ending if',
      'for a in b',
      'for each a inb',
      'next a',
      'subs a',
      'sub',
      'wscripts.a',
      'select',
      'a.Runs',
      'a.SetAValue b',
      'a.SetDWORDValues',
      'a = CreateObject(',
      'CreateObject',
    ],
  ],
])('%s isn’t recognised by any of %j', (language, lines) => {
  for (const line of lines) expect([line, amongOthers(language, line)]).not.toEqual([line, language]);
});
