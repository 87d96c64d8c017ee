import { describe, expect, it } from 'vitest';
import type { ScriptLanguage } from '../reading.ts';
import { COMMAND, guessLanguage, isOdd, isProse, WRITES } from './languages.ts';

/** Lines that are statements of one language, as the only line of a text. */
const LINES: Readonly<Record<ScriptLanguage, readonly string[]>> = {
  batch: [
    'set abc=b',
    'if abc==b c',
    'exit /b 12',
    'exit 12',
    ...[
      'echo',
      'echo.',
      'echo:',
      'echo hello',
      '@echo off',
      'echo on',
      '(echo a',
      '@(echo a',
      'rem',
      'rem a',
      ':: a',
      ':: ',
    ],
    ...[
      'setlocal',
      'setlocal enabledelayedexpansion',
      'endlocal',
      'goto end',
      'goto :end',
      'goto:end',
      'call :tls',
      'call tls.cmd',
    ],
    ...['call "tls.cmd"', 'call %x%', 'set a=b', 'set "a=b"', 'set /a a=1', 'set /p a=', 'if exist a b'],
    ...[
      'if not exist a b',
      'if /i not exist a b',
      'if defined a b',
      'if errorlevel 1 b',
      'if "%a%"=="b" c',
      'if %a%==b c',
      'if !a!==b c',
    ],
    ...[
      'if a==b c',
      'if a == b c',
      'if /i a==b c',
      'for %%a in (b) do c',
      'for /f %%a in (b) do c',
      'for /f "tokens=2" %%a in (b) do c',
    ],
    ...[
      'exit',
      'exit /b',
      'exit /b 1',
      'exit 1',
      'pause',
      'pause ',
      ')',
      ') else (',
      ') else',
      ':tls',
      ':tls ',
      'pushd a',
      'popd',
    ],
    ...[
      'cls',
      'cls ',
      'title a',
      'timeout 5',
      'color 0a',
      'net start a',
      'net stop a',
      'net session',
      'tls.cmd',
      'tls.bat a',
      'tls.exe',
      'tls.com',
    ],
    ...[
      'tls.vbs',
      'tls.msi',
      '"C:\\tls.exe" a',
      'C:\\a\\tls.exe',
      '%a%\\tls.exe',
      'tls-1.2.exe',
      'start notepad',
      'start "a" b',
      'start /w b',
    ],
    ...[
      'reg add HKLM\\A',
      'reg.exe add HKLM\\A',
      'cmd /c a',
      'powershell -File a',
      'regedit /s a',
      'cscript a.vbs',
      'wscript "a"',
      'pwsh -c a',
    ],
    ...[
      '@reg add HKLM\\A',
      'C:\\Windows\\reg.exe add HKLM\\A',
      '"C:\\reg.exe" add HKLM\\A',
      'a/reg add HKLM\\A',
      'reg $a',
      "reg 'a'",
      'reg %a%',
    ],
  ],
  powershell: [
    "'abc' | b",
    "'abc',",
    'try{',
    "'abc' {",
    '"abc" {',
    'abc {',
    'Node abc {',
    'Node abc',
    'Registry abc {',
    ...[
      '$a = 1',
      '$a',
      '${a} = 1',
      '$(a)',
      '$?',
      '$é = 1',
      '@{',
      '@(',
      '@"',
      "@'",
      '"@',
      "'@",
      "'a' | b",
      "'a',",
      "'a')",
      'function a',
      'function a-b',
    ],
    ...[
      'function a:b',
      'filter a',
      'filter a-b',
      'param(',
      'param (',
      '[int]',
      '[a.b]',
      '[a(1)]',
      '[a.b("c")]',
      'if (',
      'elseif (',
      'foreach (',
      'while (',
    ],
    ...[
      'switch (',
      'for (',
      'until (',
      'try {',
      'finally {',
      'else {',
      'do {',
      'process {',
      'begin {',
      'end {',
      '}',
      '} else {',
      '{',
      '{ ',
      'catch {',
    ],
    ...[
      'catch [a] {',
      '# a',
      'Add-Type',
      'Clear-Item a',
      'Copy-Item a',
      'Disable-A1b a',
      'Enable-Tls',
      'Export-Csv',
      'Format-List',
    ],
    ...[
      'Get-Item a',
      'Get-Item(a)',
      'Get-Item|a',
      'Get-Item;a',
      'Import-Module a',
      'Install-App',
      'Invoke-App',
      'Join-Path a',
      'Move-Item a',
      'New-Item a',
    ],
    ...[
      'Out-Null',
      'Pop-Location',
      'Push-Location',
      'Read-Host',
      'Register-App',
      'Remove-Item a',
      'Rename-Item a',
      'Restart-Computer',
      'Select-Object a',
    ],
    ...[
      'Set-Item a',
      'Split-Path a',
      'Start-Process a',
      'Stop-Process a',
      'Test-Path a',
      'Update-Help',
      'Where-Object a',
      'Write-Host a',
      'ForEach-Object a',
    ],
    ...[
      '& "a"',
      "& 'a'",
      '& $a',
      '& a',
      '& {',
      '. "a"',
      ". 'a'",
      '. $a',
      '. .\\a',
      '. \\a',
      'return $a',
      'return (',
      'return [',
      'return',
      'throw a',
      'sp "a"',
    ],
    ...[
      "ni 'a'",
      'rp $a',
      'ri a',
      'sl a',
      'gp a',
      'iex a',
      'cd HKLM:\\A',
      'mkdir "HKLM:',
      "md 'Registry::",
      ') | a',
      ')| a',
      "'a' {",
      '"a" {',
      'a {',
      'a  {',
    ],
    ...[
      'Configuration A',
      'Node a',
      'Node a {',
      'Registry a',
      'xRegistry a {',
      'SChannelSettings a',
      '"a" = "b"',
      "a = 'b'",
      'a = $b',
      'a = @(',
      'a = (b',
      '"a-b" = 1',
      '-path a',
    ],
  ],
  vbscript: [
    'set abc = b',
    'for each abc in b',
    'for abc = 1',
    'abc = b',
    'abc.def',
    'abc.def ghi',
    'abc.def.ghi(j',
    ...[
      'option explicit',
      'dim a',
      'redim a',
      'set a = b',
      'const a',
      'public const a',
      'private const a',
      'on error resume next',
      'if a then',
    ],
    ...[
      'else',
      'elseif a then',
      'end if',
      'end sub',
      'end function',
      'end select',
      'end with',
      'end class',
      'for each a in b',
      'for a = 1',
      'next',
      'next a',
      'sub a',
    ],
    ...[
      'public sub a',
      'private function a',
      'exit sub',
      'exit function',
      'exit for',
      'exit do',
      'wscript.quit',
      'select case a',
      'case a',
      'case "a"',
      'do while a',
      'do until a',
    ],
    ...[
      'do',
      'loop',
      'loop until a',
      'while a',
      'wend',
      'msgbox a',
      'msgbox(a',
      'with a',
      'a = b',
      'a.b',
      'a.b c',
      'a.b(c',
      'a.b.c d',
      'CreateObject("a").b c',
      'GetObject("a").b',
    ],
  ],
};

describe.each(['batch', 'powershell', 'vbscript'] as const)('%s', (language) => {
  it.each(LINES[language])('%s', (line) => {
    expect(guessLanguage(line)).toEqual({ language, share: 1, lines: 1 });
    expect(guessLanguage(`  ${line.toUpperCase().replaceAll(' ', ' \t')}`)).toMatchObject({ language, share: 1 });
  });
});

/** Each isn't what it resembles. */
const NONE: readonly string[] = [
  '{ x',
  'Node a b',
  'else a',
  '-path',
  '-path-a',
  'wend-a',
  "'abc' x",
  ...[
    'xecho',
    'echoes',
    'echo1',
    'remark',
    'xrem',
    'setlocale',
    'got',
    'gotoend',
    'callable',
    'set a',
    'iffy',
    'if existing',
    'forty',
  ],
  ...[
    'exiting',
    'exit now',
    'exit 1 a',
    'pauses',
    'pause a',
    ') a',
    ') elsewhere',
    ':tls a',
    ':1',
    'pushed a',
    'cls a',
    'timeouts',
    'colors',
  ],
  ...[
    'net stopped',
    'network start',
    'startle',
    'started a',
    'regular a',
    'reg',
    'cmdlet a',
    'xreg add',
    'reg 1',
    'reg  1',
    'reg/a',
  ],
  ...[
    '$',
    '$ a',
    '@a',
    '@ "',
    "'a' b",
    'functional a',
    'params (',
    '[a b]',
    '[a',
    'ifs (',
    'trying',
    'catch a',
    'Get-it',
    'get-',
    'Gets-Item',
  ],
  ...[
    '&a',
    '.a',
    '. a',
    'returns $a',
    'return a',
    'return 1',
    'thrown',
    'nice',
    'ni',
    'ni -',
    'cd a',
    'mkdir a',
    ') a | b',
    '"a"',
    '- a',
    '-a',
    '-1 a',
  ],
  ...[
    'optional explicit',
    'dims a',
    'constant',
    'ones error',
    'ending if',
    'end iffy',
    'fore each a in b',
    'nextly',
    'subs a',
    'exit property',
    'wscripts',
    'cases',
    'done',
    'loops',
  ],
  ...[
    'whiled a',
    'wend a',
    'called a',
    'msgboxes',
    'withal',
    'a =',
    '= a',
    'a..b',
    'a.',
    '.b.c',
    'hello',
    'a b c',
    '1.',
    '',
  ],
];

describe('no language', () => {
  it.each(NONE)('%s', (line) => {
    expect(guessLanguage(line)).toBeNull();
  });
});

describe('a text of several lines', () => {
  const guess = (...lines: readonly string[]): unknown => {
    const { language, share, lines: count } = guessLanguage(lines.join('\n')) ?? {};
    return language === undefined ? null : [language, share, count];
  };

  it('is in the language of most of its lines, and has a share of them', () => {
    expect(guess('hello you', 'echo a', 'hello you', 'hello you')).toEqual(['batch', 0.25, 4]);
    expect(guess('hello you', 'hello me')).toBeNull();
    expect(guess('', ' ')).toBeNull();
    expect(guess('', 'echo a', '\t')).toEqual(['batch', 1, 1]);
  });

  it('is recognised by what only one language has', () => {
    expect(guess('a = 1', 'b = 2', 'wscript.echo a')).toEqual(['vbscript', 1, 3]);
    expect(guess('$a = 1', 'reg add HKLM\\A', 'x = 1')).toEqual(['powershell', 1, 3]);
    expect(guess('echo %a%', 'exit', 'function a')).toEqual(['batch', 2 / 3, 3]);
  });

  it('with programs alone is a batch file, whatever is assigned beside them', () => {
    expect(guess('reg add HKLM\\A', 'reg add HKLM\\B')).toEqual(['batch', 1, 2]);
    expect(guess('a = b', 'reg add HKLM\\A')).toEqual(['batch', 0.5, 2]);
    expect(guess('a = b', 'c = d')).toEqual(['vbscript', 1, 2]);
    expect(guess('dim a', 'reg add HKLM\\A')).toEqual(['vbscript', 1, 2]);
  });

  it('isn’t VBScript by its quotes alone', () => {
    expect(guess("'a", "'b")).toBeNull();
    expect(guess("' a", 'dim b')).toEqual(['vbscript', 1, 2]);
    expect(guess("' a", "' b", 'echo c')).toEqual(['batch', 1 / 3, 3]);
  });

  it('has lines that belong to the one above them', () => {
    for (const end of [' _', '^', '`', '|', ',', '(', '^  '])
      expect(guess(`echo a${end}`, 'hello you', 'echo b')).toEqual(['batch', 1, 2]);
    expect(guess('echo a^', 'b^', 'hello you', 'echo b')).toEqual(['batch', 1, 2]);
    expect(guess('echo a_', 'hello you')).toEqual(['batch', 0.5, 2]);
    expect(guess(`echo a${'x'.repeat(400)}`, 'hello you')).toEqual(['batch', 0.5, 2]);
  });

  it('has comments and texts of several lines', () => {
    expect(guess('<#', 'hello you', 'echo a', '#>', '$a = 1')).toEqual(['powershell', 1, 1]);
    expect(guess(' <# hello', 'you #>', '$a = 1')).toEqual(['powershell', 1, 1]);
    expect(guess('<# hello #>', 'echo a')).toEqual(['powershell', 0, 1]);
    expect(guess("$a = @'", 'echo a', " '@", "'@", '$b = 1')).toEqual(['powershell', 1, 2]);
    expect(guess('$a = @" ', 'echo a', "'@", '"@', '$b = 1')).toEqual(['powershell', 1, 2]);
    expect(guess('$a = @"x', 'echo a')).toEqual(['powershell', 0.5, 2]);
  });

  it('calls a program in PowerShell', () => {
    expect(guess('& reg add HKLM\\A', '& "C:\\a.exe" b')).toEqual(['powershell', 1, 2]);
    expect(guess(' &\ta', 'hello you')).toEqual(['powershell', 0.5, 2]);
    expect(guess('x & a', 'hello you')).toBeNull();
  });

  it('is judged by the beginning of each line and its first five thousand lines', () => {
    expect(guess(`${' '.repeat(500)}echo a`)).toBeNull();
    expect(guess(...Array.from({ length: 5000 }, () => 'hello you'), 'echo a')).toBeNull();
    expect(guess(...Array.from({ length: 4999 }, () => 'hello you'), 'echo a')).toEqual(['batch', 1 / 5000, 5000]);
  });
});

describe('a command by which a value can be written', () => {
  it.each([
    ...['add', 'delete', 'import', 'copy', 'restore', 'load', 'query', 'export'].map((verb) => `reg ${verb} HKLM\\A`),
    ...[
      '@reg add a',
      'reg.exe  add a',
      '"reg" add a',
      '"reg.exe" add a',
      'C:\\Windows\\reg.exe add a',
      '"C:\\a\\reg" add a',
      '%a%\\reg add a',
    ],
    ...['& reg add a', '&  "reg" add a', '@& reg add a', 'a/reg add a', 'REG ADD a'],
    ...[
      'powershell -a',
      'powershell.exe "a"',
      "pwsh 'a'",
      'C:\\a\\pwsh.exe -c',
      '"powershell"  -c',
      '%a%\\powershell -c',
    ],
    ...['cmd /c a', 'cmd.exe  /k a', '"cmd" /c a', 'C:\\a\\cmd /c', '"%a%\\cmd.exe" /c a'],
    ...[
      'Set-Item "a"',
      "New-Item  'a'",
      'Remove-Item $a',
      'Get-Item -a',
      'Get-ItemProperty "a"',
      'Get-ItemPropertyValue -a',
    ],
    ...[
      'Set-ItemProperty',
      'New-ItemProperty a',
      'Remove-ItemProperty a',
      'Start-Process a',
      'sp HKLM:',
      "ni 'HKCU:",
      'rp  "HK',
    ],
  ])('%s', (text) => {
    expect(COMMAND.test(text)).toBe(true);
    expect(COMMAND.test(`x ${text}`)).toBe(false);
  });

  it.each([
    ...[
      'reg',
      'reg adds',
      'reg save a',
      'regadd a',
      'xreg add a',
      'reg.ex add a',
      '@ reg add a',
      '&reg add a',
      '1\\reg add a',
      '"C:\\a b\\reg.exe" add a',
    ],
    ...[
      'powershell a',
      'powershell',
      'pwsh/c',
      'cmd c',
      'cmd /1',
      'cmd /cc',
      'cmd/c',
      'Set-Item a',
      'Set-Items "a"',
      'Get-ItemProperties $a',
      'Set-ItemPropertyX a',
    ],
    ...['Start-Process', 'Start-Processes a', 'sp', 'sp a', 'spHK', 'ri HKLM:'],
  ])('isn’t %s', (text) => {
    expect(COMMAND.test(text)).toBe(false);
  });
});

describe('words that say that something writes', () => {
  it.each([
    ...[
      'reg add',
      'reg.exe  delete',
      '"reg" import',
      "'reg.exe' copy",
      'reg restore',
      'reg load',
      'sh.RegWrite',
      'RegDelete(',
      'Set-ItemProperty',
    ],
    ...[
      'New-ItemProperty',
      'Remove-ItemProperty',
      'SetValue',
      '.DeleteValue(',
      'SetDWORDValue',
      'SetQWORDValue',
      'SetStringValue',
      'RegSetValueExW',
    ],
    ...[
      'RegSetKeyValueW',
      'RegCreateKeyEx',
      'SetValueEx',
      'WriteRegDWORD',
      'WriteRegStr',
      'regedit /s a.reg',
      'regedit.exe "a.reg"',
      'SetDWord',
      'WriteInteger',
    ],
  ])('%s', (text) => {
    expect(WRITES.test(text)).toBe(true);
    expect(WRITES.test(`a ${text} b`)).toBe(true);
  });

  it.each([
    ...[
      'reg',
      'reg adds',
      'xreg add',
      'reg query',
      'regadd',
      'RegWrites',
      'xRegWrite',
      'RegDeleted',
      'Set-ItemProperties',
      'Get-ItemProperty',
      'SetValues',
      'GetValue',
    ],
    ...[
      'SetBinaryValue',
      'RegSetKey',
      'RegSet',
      'xRegCreateKey',
      'SetValueExA',
      'WriteReg',
      'WriteRegStrX',
      'regedit',
      'regedit a.regx',
      'regedits a.reg',
      'SetDWords',
      'WriteInteger1',
    ],
    ...[`regedit ${'x'.repeat(100)}.reg`, 'regedit\n.reg', 'regedit areg'],
  ])('not %s', (text) => {
    expect(WRITES.test(text)).toBe(false);
  });
});

describe('words of people', () => {
  it.each([
    ...[
      'Run this command as an administrator.',
      '- Restart the PC now please!',
      '  12) Restart the PC (or wait), twice:',
      '1. Don’t restart the PC yet?',
      'Well, it is not so. ',
    ],
    ...['• Restart the PC a/b now.', "It's not a good-looking thing.", '> Please run it again now:'],
  ])('%s', (line) => {
    expect([isProse(line), isOdd(line)]).toEqual([true, false]);
  });

  it.each([
    ...[
      'restart the PC now please.',
      'Restart the PC.',
      'Restart the PC now please',
      'Set a = b for all of it.',
      'Use the {a} of all these.',
      'It costs 10% of what it was.',
    ],
    ...[
      'See C:\\a for all of the rest.',
      'Pay $5 for all of the rest.',
      'Echo is not what it was.',
      'Rem is not what it was.',
      '123. Restart the PC now please.',
      '-Restart the PC now please.',
    ],
  ])('not %s', (line) => {
    expect(isProse(line)).toBe(false);
  });

  it.each([
    ...[
      '$a',
      'a = b',
      '{',
      '}',
      '50%',
      'a | b',
      'a & b',
      '^',
      '@a',
      'f(x',
      'word',
      '  two-words.txt  ',
      'goto end',
      'exit now',
      ' return a',
      'if a',
      'else b',
      'for b',
    ],
  ])('beside %s a command may stand behind a condition', (line) => {
    expect(isOdd(line)).toBe(true);
  });

  it.each([
    'two words',
    '',
    'a (b',
    'for example,',
    'if you like:',
    'else it fails.',
    'exit now!',
    'return a?',
    'forty a',
    'a for b',
  ])('beside %j it stands alone', (line) => expect(isOdd(line)).toBe(false));
});
