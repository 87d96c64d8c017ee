import { describe, expect, it } from 'vitest';
import { COMMAND, isOdd, isProse, WRITES } from './lines.ts';

/** Lines that a test accepts, and those that it doesn't. */
type Table = Readonly<Record<'yes' | 'no', readonly string[]>>;
const wrong = (test: (line: string) => boolean, { yes, no }: Table): readonly string[] => [
  ...yes.filter((line) => !test(line)),
  ...no.filter((line) => test(line)),
];

describe('a line', () => {
  it('is prose if plain words make a sentence', () => {
    const yes = [
      ...['Then run it again.', '  -  Then run it again.', '12.  Then run it again:', '• Then  run  it  again!  '],
      ...['Don’t, it is (not) safe?', 'Then echo this to all.', 'Reecho this text to all.'],
    ];
    const no = [
      ...[
        'then run it again.',
        'Then run it again',
        'Then run it again. And more',
        'Then run again.',
        'Then run itagain.',
      ],
      ...['x Then run it again.', 'xThen run it again.', '-xThen run it again.', '1.xThen run it again.'],
      ...['123. Then run it again.', '12, Then run it again.', 'ab. Then run it again.', 'Then run it again.x'],
      ...['Echo this text to all.', '  Rem this text to all.', 'Then run $a for it.', 'Then run C:\\a for it.'],
    ];
    expect(wrong(isProse, { yes, no })).toEqual([]);
  });

  it('may be part of a script if it has signs of one', () => {
    const yes = [
      ...['$a', 'f(x', '<# a b', 'a | b', 'word', '  word-1.x  ', 'goto a', '  exit now', 'return it', 'if it is so'],
      ...['if a. b', 'else do it', 'for all of us'],
    ];
    const no = [
      ...['hello you', 'word!', '!word', 'we exit now', 'xif it is', 'format it', 'if it is so. ', 'For the servers:'],
      ...['if you can,', 'Then run it again.', ''],
    ];
    expect(wrong(isOdd, { yes, no })).toEqual([]);
  });

  it('begins with a command by which a value can be written', () => {
    const yes = [
      ...[
        'reg add',
        '@REG  query x',
        '&  reg.exe import x',
        '"C:\\a\\reg.exe" delete',
        '%windir%\\reg export',
        'a/reg load',
      ],
      ...['powershell -c', "pwsh.exe  'x'", '"C:/a/powershell" "x"', 'cmd /c', 'a\\cmd.exe  /k', '%x%\\powershell -c'],
      ...['Set-Item -Path', 'Get-ItemPropertyValue  "HKLM:"', "New-Item 'x'", 'Remove-Item $x', 'Get-ItemProperty -a'],
      ...['Set-ItemProperty', 'New-ItemProperty .', 'Start-Process x', 'sp HKLM:', 'ni  "HKLM:', "rp 'HKCU:"],
    ];
    const no = [
      ...[
        'reg',
        'reg addx',
        'regadd',
        'x reg add',
        '1\\reg add',
        'a b\\reg add',
        'a"b\\reg add',
        'areg add',
        '&reg add',
      ],
      ...['powershell is', 'powershell', '1\\powershell -c', 'a b\\pwsh -c', 'apwsh -c', 'cmd', 'cmd /cd', 'cmd c'],
      ...[
        '1\\cmd /c',
        'a b\\cmd /c',
        'acmd /c',
        'Get-Item x',
        'Get-ItemProperty',
        'Set-Item',
        'Set-Items -a',
        '&x reg add',
      ],
      ...['Set-ItemPropertyX', 'Start-Processes', 'Start-Process', 'sp x', 'sp-HK', 'xsp HKLM:', 'sp xHKLM:'],
    ];
    expect(wrong((line) => COMMAND.test(line), { yes, no })).toEqual([]);
  });

  it('names what writes a value, in any language', () => {
    const yes = [
      ...[
        'reg add',
        'x reg.exe"  import',
        "reg' load",
        'a.RegWrite',
        'regdelete',
        'Set-ItemProperty',
        'k.SetValue(',
        'x.DeleteValue',
      ],
      ...[
        'SetDWORDValue',
        'RegSetValueExW',
        'RegSetKeyValueA',
        'RegCreateKeyEx',
        'SetValueEx',
        'WriteRegStr',
        'SetDWord',
      ],
      ...['regedit /s a.reg', 'regedit.exe x.reg', 'WriteValue', 'registrySetDwordValue', 'WriteInteger'],
    ];
    const no = [
      ...[
        'reg query',
        'xreg add',
        'regx add',
        'reg addx',
        'RegWrites',
        'Get-ItemProperty',
        'MySetValue',
        'regedit',
        'regedit\na.reg',
      ],
      ...['SetMultiStringValue', 'registrySetValue', 'registryGetDwordValue', `regedit ${'x'.repeat(90)}.reg`],
    ];
    expect(wrong((line) => WRITES.test(line), { yes, no })).toEqual([]);
  });
});
