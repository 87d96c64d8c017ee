import { describe, expect, it } from 'vitest';
import { createFindings, type TextFormat, type FoundWrite } from '../found.ts';
import { FORMAT_READERS } from './index.ts';

/** A write in short, with its line where that isn't the first, its labels and its problems. */
function short({ line, action, key, name, type, data, view, labels, problems }: FoundWrite): string {
  const what = data.kind === 'text' ? JSON.stringify(data.text) : data.kind === 'number' ? String(data.value) : '?';
  return [
    ...(line === 1 ? [] : [`${line}:`]),
    ...(action === 'write' ? [] : [action]),
    `${key}${name === null ? '' : `|${name}`}`,
    ...(action === 'write' ? [type ?? 'no type', what] : []),
    ...(view === null ? [] : [view]),
    ...labels.map(({ text }) => `'${text}'`),
    ...problems.map((code) => `!${code}`),
  ].join(' ');
}

/** What the first reader that recognises a text finds in it, after the name of its format. */
function read(text: string): readonly string[] {
  const reader = FORMAT_READERS.find((one) => one.recognises(text));
  if (reader === undefined) return ['nothing'];
  const findings = createFindings(text.length);
  reader.read(text, findings);
  return [
    [reader.format, ...[...findings.problems].filter((code) => code !== 'not-followed').map((code) => `!${code}`)].join(
      ' ',
    ),
    ...findings.writes.map(short),
    ...findings.notFollowed.map(({ line, text: lost }) => `? ${line}: ${lost}`),
  ];
}
const formatOf = (text: string): string => read(text)[0]!.split(' ')[0]!;

describe('a text is recognised as', () => {
  it.each<[TextFormat | 'nothing', readonly string[]]>([
    [
      'reg',
      [
        'REGEDIT4\n',
        ' \nWindows Registry Editor Version 5.00',
        '[HKEY_LOCAL_MACHINE\\A]',
        ' [-HKLM\\A]',
        '"A"=dword:1',
        ' "A" = dword:1',
      ],
    ],
    [
      'reg-command',
      ['reg add HKLM\\A', 'x reg.exe" delete a', 'REG  IMPORT a', 'reg query a', 'powershell -c a', '@pwsh.exe "a"'],
    ],
    ['reg-query', ['    A    REG_DWORD    0x1', '\tA\tREG_SZ\tx', 'x\n  A b    REG_NONE']],
    ['inno-setup', ['Root: HKLM; Subkey: "a"', 'x\n Root : HKA32 ;']],
    ['vbscript', ['x.RegWrite "a"', 'x.RegDelete("a")', 'o.SetDWORDValue h, "a"', 'GetObject("StdRegProv")']],
    ['gpp-xml', ['<RegistrySettings/>', '<Registry name="a"/>', '<Properties key="a"/>']],
    ['admx', ['<policyDefinitions/>', '<policy/>', '<policies/>']],
    [
      'dsc',
      [
        'Import-DscResource -ModuleName x',
        'Configuration A {',
        'Registry A {',
        "xRegistry 'A' {",
        'keyPath: HKLM\\A',
        '"keyPath": "a"',
        'type: Microsoft.Windows/Registry',
      ],
    ],
    [
      'powershell',
      [
        ...[
          'Set-ItemProperty a',
          'New-ItemProperty a',
          'Remove-ItemProperty a',
          'Get-ItemPropertyValue a',
          'New-PSDrive a',
        ],
        ...['Set-GPRegistryValue a', 'Set-GPPrefRegistryValue a', 'Set-RegistryKey a', 'Set-ADTRegistryKey a'],
        ...['cd Registry::HKLM', '[Microsoft.Win32.Registry]', 'cd HKLM:\\A', 'sp HKCU:\\A b 1', 'New-Item HKLM:\\A'],
        ...[
          '$a = 1\nreg add HKLM\\A',
          "foreach ($a in $b) { reg.exe 'add' a }",
          '& reg add a',
          'Start-Process reg -ArgumentList "add a"',
        ],
      ],
    ],
    [
      'nothing',
      ['hello', 'HKLM:\\A', '$a = 1', '[HKX]', 'A REG_SZ x', 'Root: x;', 'RegWrite a', '<a/>', 'registry a', 'dword:1'],
    ],
  ])('%s', (format, texts) => {
    expect(texts.map((text) => `${formatOf(text)} < ${text}`)).toEqual(texts.map((text) => `${format} < ${text}`));
  });

  it.each([
    ['@echo off\npowershell Set-ItemProperty a', 'reg-command'],
    ['echo  off\nSet-ItemProperty a\nreg add b', 'reg-command'],
    ['setlocal\nreg add HKLM\\A\nSet-ItemProperty', 'reg-command'],
    ['rem a\nSet-ItemProperty\nreg add a', 'reg-command'],
    ['set "a=b"\nSet-ItemProperty\nreg add a', 'reg-command'],
    ['Get-WmiObject StdRegProv\nx.RegWrite', 'nothing'],
    ['    A    REG_DWORD    0x1\nreg add HKLM\\A', 'reg-command'],
  ])('the one that it is most: %j as %s', (text, format) => {
    expect(formatOf(text)).toBe(format);
  });
});

describe('what reg query printed', () => {
  it.each<[string, readonly string[]]>([
    ['HKEY_LOCAL_MACHINE\\A\n    B    REG_DWORD    0x800', ['2: HKEY_LOCAL_MACHINE\\A|B REG_DWORD 2048']],
    ['HKEY_LOCAL_MACHINE\\A\n\tB\tREG_SZ\tx y ', ['2: HKEY_LOCAL_MACHINE\\A|B REG_SZ "x y"']],
    ['HKEY_LOCAL_MACHINE\\A\n    B c    REG_SZ', ['2: HKEY_LOCAL_MACHINE\\A|B c REG_SZ ""']],
    ['HKEY_LOCAL_MACHINE\\A\n    (Default)    REG_SZ    x', ['2: HKEY_LOCAL_MACHINE\\A| REG_SZ "x"']],
    ['HKEY_LOCAL_MACHINE\\A\n    <GEEN NAAM>    REG_SZ    x', ['2: HKEY_LOCAL_MACHINE\\A| REG_SZ "x"']],
    ['    B    REG_SZ    x', ['|B REG_SZ "x" !outside-key']],
    ['HKEY_USERS\n    B    REG_DWORD    x', ['2: HKEY_USERS|B REG_DWORD ? !invalid-data']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['reg-query', ...expected]);
  });
});

describe('commands for reg.exe', () => {
  it.each<[string, readonly string[]]>([
    [
      'reg add HKLM\\A ^\n /v B ^\n /d x\nreg add HKLM\\C /v D /d y',
      ['HKLM\\A|B REG_SZ "x"', '4: HKLM\\C|D REG_SZ "y"'],
    ],
    ['reg add HKLM\\A /v B /d x ^', ['HKLM\\A|B REG_SZ "x"']],
    ['\nreg add HKLM\\A /v B /d x^^', ['2: HKLM\\A|B REG_SZ "x^^"']],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['reg-command', ...expected]);
  });
});

describe('an Inno Setup script', () => {
  const SUBKEY = 'Subkey: "Software\\A"; ValueType: dword; ValueName: "B"; ValueData: "1"';
  const KEY = 'HKLM\\Software\\A';
  it.each<[string, readonly string[]]>([
    [`Root: HKLM64; ${SUBKEY}`, [`${KEY}|B REG_DWORD 1 native`]],
    [`Root: hklm32; ${SUBKEY}`, [`${KEY}|B REG_DWORD 1 wow64`]],
    [`Root: HKLM; ${SUBKEY}`, [`${KEY}|B REG_DWORD 1 !view-depends-on-setup`]],
    [`Root: HKCU; ${SUBKEY}`, [`HKCU\\Software\\A|B REG_DWORD 1`]],
    ['Root: HKLM; Subkey: System\\A; ValueType: string; ValueName: B; ValueData: x', ['HKLM\\System\\A|B REG_SZ "x"']],
    [`[Setup]\nRoot: HKLM; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 wow64`]],
    [`ArchitecturesInstallIn64BitMode=x64\nRoot: HKLM; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 native`]],
    [`[Setup]\n ArchitecturesInstallIn64BitMode = x64\nRoot: HKLM; ${SUBKEY}`, [`3: ${KEY}|B REG_DWORD 1 native`]],
    [`[Setup]\nArchitecturesInstallIn64BitMode=\nRoot: HKLM; ${SUBKEY}`, [`3: ${KEY}|B REG_DWORD 1 wow64`]],
    [`; one\nRoot: HKLM64; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 native 'one'`]],
    [` // one\nRoot: HKLM64; ${SUBKEY}`, [`2: ${KEY}|B REG_DWORD 1 native 'one'`]],
    [`Root: HKLM64; ${SUBKEY}; Check: c`, [`${KEY}|B REG_DWORD 1 native !conditional`]],
    [`Root: HKLM64; ${SUBKEY}; Tasks: t`, [`${KEY}|B REG_DWORD 1 native !conditional`]],
    [`Root: HKLM64; ${SUBKEY}; Components: t`, [`${KEY}|B REG_DWORD 1 native !conditional`]],
    ['Root: HKLM64; Subkey: "A"; ValueType: string; ValueData: "say ""x"""', ['HKLM\\A| REG_SZ "say \\"x\\"" native']],
    ['Root: HKLM64; Subkey: "A"', ['create-key HKLM\\A native']],
    ['Root: HKLM64; Subkey: "A"; Flags: uninsdeletekey deletekey', ['delete HKLM\\A native']],
    ['Root: HKLM64; Subkey: "A"; ValueName: B; Flags: deletevalue', ['delete HKLM\\A|B native']],
    [
      'Root: HKLM64; Subkey: "A"; ValueName: B; ValueType: string; ValueData: x; Flags: deletekey deletevalue',
      ['delete HKLM\\A native', 'HKLM\\A|B REG_SZ "x" native'],
    ],
    [
      'Root: HKLM64; Subkey: "A"; ValueName: B; ValueType: string; ValueData: "{code:F}"',
      ['HKLM\\A|B REG_SZ ? native !value-not-followed'],
    ],
    ['Root: HKLM64; Subkey: "{code:F}"', ['? 1: Root: HKLM64; Subkey: "{code:F}"']],
    ['Root: HKLM64; Subkey: "{#K}"', ['? 1: Root: HKLM64; Subkey: "{#K}"']],
    ['#define K "A"\nRoot: HKLM64; Subkey: "{#K}"', ['2: create-key HKLM\\A native']],
    [' #define  public K A\nRoot: HKLM64; Subkey: "{#emit k}\\B"', ['2: create-key HKLM\\A\\B native']],
    [`Root: HKLM64; ${SUBKEY.replace('"1"', '"x"')}`, [`${KEY}|B REG_DWORD ? native !invalid-data`]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['inno-setup', ...expected]);
  });
});

describe('preference items', () => {
  const item = (attributes: string): string => `<Properties ${attributes}/>`;
  it.each<[string, readonly string[]]>([
    [item('key="A" name="B" type="REG_DWORD" value="00000A00"'), ['HKEY_LOCAL_MACHINE\\A|B REG_DWORD 2560']],
    [item('hive="HKEY_USERS" key="A" name="B" type="REG_SZ" value=" x "'), ['HKEY_USERS\\A|B REG_SZ "x"']],
    [item('action="D" key="A" name="B" type="REG_SZ" value="x"'), ['delete HKEY_LOCAL_MACHINE\\A|B']],
    [item('action="d" key="A"'), ['delete HKEY_LOCAL_MACHINE\\A']],
    [item('action="R" key="A" name="B" type="REG_SZ" value="x"'), ['HKEY_LOCAL_MACHINE\\A|B REG_SZ "x"']],
    [item('key="A"'), ['create-key HKEY_LOCAL_MACHINE\\A']],
    [item('key="A" default="1" name="B" type="REG_SZ" value="x"'), ['HKEY_LOCAL_MACHINE\\A| REG_SZ "x"']],
    [item('key="A" default="1"'), ['HKEY_LOCAL_MACHINE\\A| no type ""']],
    [item('key="A" default="0" name="" type="REG_SZ" value="x"'), ['HKEY_LOCAL_MACHINE\\A| REG_SZ "x"']],
    [item('key="A" name="B" type="REG_DWORD" value="x"'), ['HKEY_LOCAL_MACHINE\\A|B REG_DWORD ? !invalid-data']],
    [
      item('key="A" name="B" type="REG_DWORD" value="123456789"'),
      ['HKEY_LOCAL_MACHINE\\A|B REG_DWORD ? !invalid-data'],
    ],
    [item('key="A" name="B" type="REG_DWORD"'), ['HKEY_LOCAL_MACHINE\\A|B REG_DWORD ? !invalid-data']],
    [item('name="B" type="REG_SZ" value="x"'), []],
    [
      `<Registry name="n" status="s" desc="d">${item('key="A" name="B" type="REG_SZ" value="x"')}</Registry>`,
      [`HKEY_LOCAL_MACHINE\\A|B REG_SZ "x" 'n' 's' 'd'`],
    ],
    [
      `<RegistrySettings disabled="1"><Registry>${item('key="A"')}</Registry></RegistrySettings>`,
      ['create-key HKEY_LOCAL_MACHINE\\A !item-disabled'],
    ],
    [`<Registry disabled="1"></Registry>${item('key="A"')}`, ['create-key HKEY_LOCAL_MACHINE\\A']],
    [`<Registry disabled="0">${item('key="A"')}`, ['create-key HKEY_LOCAL_MACHINE\\A']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(['gpp-xml', ...expected]);
  });

  it.each([
    ['<!DOCTYPE a><Registry/>', 'gpp-xml !doctype-refused'],
    ['<Registry/><1>', 'gpp-xml !broken-xml'],
    ['<Registry>'.repeat(100), 'gpp-xml'],
    ['<Registry>'.repeat(101), 'gpp-xml !too-much'],
    ['<policy/><1>', 'admx !broken-xml'],
    ['<!DOCTYPE a><policy/>', 'admx !doctype-refused'],
    ['<policy>'.repeat(100), 'admx'],
    ['<policy>'.repeat(101), 'admx !too-much'],
  ])('what is wrong with %j', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});

describe('a policy template', () => {
  it.each<[string, readonly string[]]>([
    [
      '<policy key="A" valueName="B"><enabledValue><decimal value="1"/></enabledValue><disabledValue><delete/></disabledValue></policy>',
      ['HKLM\\A|B REG_DWORD 1', 'delete HKLM\\A|B'],
    ],
    ['<policy class="User" key="A" valueName="B"><longDecimal value="2"/></policy>', ['HKCU\\A|B REG_DWORD 2']],
    ['<policy class="User"/><policy class="Machine" key="A" valueName="B"><delete/></policy>', ['delete HKLM\\A|B']],
    [
      '<policy key="A" valueName="B"><item key="C" valueName="D"><decimal value="1"/></item></policy>',
      ['HKLM\\C|D REG_DWORD 1'],
    ],
    [
      '<policy key="A"><list defaultKey="C"><item valueName="D"><decimal value="1"/></item></list></policy>',
      ['HKLM\\C|D REG_DWORD 1'],
    ],
    ['<policy key="A" valueName="B"><value><string> x </string></value></policy>', ['HKLM\\A|B REG_SZ "x"']],
    ['<policy key="A" valueName="B"><decimal/></policy>', ['HKLM\\A|B REG_DWORD ? !invalid-data']],
    ['<policy key="A"><decimal value="1"/></policy>', []],
    ['<policy valueName="B"><decimal value="1"/><string>x</string></policy>', []],
    [
      '<policy key="A" valueName="B"><item displayName="l"><decimal value="1"/></item></policy>',
      ["HKLM\\A|B REG_DWORD 1 'l'"],
    ],
    ['<policy key="A" valueName="B" displayName="p"><decimal value="1"/></policy>', ['HKLM\\A|B REG_DWORD 1']],
    [
      '<policy key="A" valueName="B"><item displayName="$(string.TLS_1)"><decimal value="1"/></item></policy>',
      ["HKLM\\A|B REG_DWORD 1 'TLS 1'"],
    ],
    [
      '<policy key="A" valueName="B"><item displayName="$(string.T)"><decimal value="1"/></item></policy><stringTable><string id="T"> it </string></stringTable>',
      ["HKLM\\A|B REG_DWORD 1 'it'"],
    ],
    ...['decimal', 'longDecimal', 'text', 'multiText', 'list'].map((name): [string, readonly string[]] => [
      `<policy key="A"><elements><${name} valueName="B"/></elements></policy>`,
      ['? 1: A\\B'],
    ]),
    ['<policy key="A"><elements><text key="C"/></elements></policy>', ['? 1: C\\']],
    ['<policy><elements><text/></elements></policy>', ['? 1: \\']],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(['admx', ...expected]);
  });
});

describe('DSC 3', () => {
  it.each<[string, readonly string[]]>([
    ['keyPath: HKLM\\A\nvalueName: B\nvalueData:\n  DWord: 1', ['HKLM\\A|B REG_DWORD 1']],
    ['"keyPath": "HKLM\\\\A", "valueName": "B", "valueData": { "String": "x" }', ['HKLM\\A|B REG_SZ "x"']],
    ["keyPath: 'HKLM\\A'\nvalueName: 'B'\nQWord: '7'", ['HKLM\\A|B REG_QWORD 7']],
    ['keyPath: HKLM\\A\nvalueName: B\nExpandString: x', ['HKLM\\A|B REG_EXPAND_SZ "x"']],
    ['keyPath: HKLM\\A\nvalueName: B\n_exist: false', ['delete HKLM\\A|B']],
    ['keyPath: HKLM\\A\nvalueName: B\n_exist: true\nDWord: 1', ['HKLM\\A|B REG_DWORD 1']],
    ['keyPath: HKLM\\A\nvalueName: B', ['HKLM\\A|B no type ? !value-not-followed']],
    ['keyPath: HKLM\\A\nDWord: 1', []],
    ['DWord: 7\nkeyPath: HKLM\\A\nvalueName: B\nDWord: 1', ['2: HKLM\\A|B REG_DWORD 1']],
    [
      'keyPath: HKLM\\A\nvalueName: B\nDWord: 1\nkeyPath: HKLM\\C\nvalueName: D\nDWord: 2',
      ['HKLM\\A|B REG_DWORD 1', '4: HKLM\\C|D REG_DWORD 2'],
    ],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['dsc', ...expected]);
  });
});

describe('VBScript', () => {
  const W = (args: string): string => `s.RegWrite ${args}`;
  it.each<[string, readonly string[]]>([
    [W('"HKLM\\A\\B", 1, "REG_DWORD"'), ['HKLM\\A|B REG_DWORD 1']],
    [W('("HKLM\\A\\B", &HA00, "REG_DWORD")'), ['HKLM\\A|B REG_DWORD 2560']],
    [W('"HKLM\\A\\B", "say ""x"""'), ['HKLM\\A|B REG_SZ "say \\"x\\""']],
    [W('"HKLM\\A\\", "x"'), ['HKLM\\A| REG_SZ "x"']],
    [W('"HKLM\\A\\B", x, "REG_SZ"'), ['HKLM\\A|B REG_SZ ? !value-not-followed']],
    [W('"HKLM\\A\\B", 1, "REG_ODD"'), ['HKLM\\A|B no type ? !value-not-followed']],
    [W('x, 1'), ['? 1: s.RegWrite x, 1']],
    [`k = "HKLM\\A"\n${W('k & "\\B", "x"')}`, ['2: HKLM\\A|B REG_SZ "x"']],
    [`Const K = "HKLM\\A\\"\n${W('K + "B", "x"')}`, ['2: HKLM\\A|B REG_SZ "x"']],
    [`set k = x\n${W('k, "x"')}`, ['? 2: s.RegWrite k, "x"']],
    [`For Each k In l\n${W('k, "x"')}`, ['? 2: s.RegWrite k, "x"']],
    [`k = "a"\nFor k = 1 To 2\n${W('k, "x"')}`, ['? 3: s.RegWrite k, "x"']],
    [W('"HKLM\\A\\B" "C", 1'), ['? 1: s.RegWrite "HKLM\\A\\B" "C", 1']],
    [W('"HKLM\\A\\B" &, 1'), ['? 1: s.RegWrite "HKLM\\A\\B" &, 1']],
    ['s.RegDelete "HKLM\\A\\B"', ['delete HKLM\\A|B']],
    ['s.RegDelete "HKLM\\A\\"', ['delete HKLM\\A']],
    [`If x Then ${W('"HKLM\\A\\B", "x"')}`, ['HKLM\\A|B REG_SZ "x" !conditional']],
    [
      `If x Then\n${W('"HKLM\\A\\B", "x"')}\nEnd If\n${W('"HKLM\\C\\D", "x"')}`,
      ['2: HKLM\\A|B REG_SZ "x" !conditional', '4: HKLM\\C|D REG_SZ "x"'],
    ],
    [`End If\nIf x Then\n${W('"HKLM\\A\\B", "x"')}`, ['3: HKLM\\A|B REG_SZ "x" !conditional']],
    [`${W('"HKLM\\A\\B", _')}\n "x"\n${W('"HKLM\\C\\D", "y"')}`, ['HKLM\\A|B REG_SZ "x"', '3: HKLM\\C|D REG_SZ "y"']],
    [W('"HKLM\\A\\B", "x" _'), ['HKLM\\A|B REG_SZ "x"']],
    [`' one\n${W('"HKLM\\A\\B", "it\'s" \' two')}`, [`2: HKLM\\A|B REG_SZ "it's" 'one' 'two'`]],
    ['o.SetDWORDValue &H80000002, "A", "B", 1', ['HKLM\\A|B REG_DWORD 1']],
    ['o.SetDWORDValue &H80000002&, "A", "B", 1', ['HKLM\\A|B REG_DWORD 1']],
    ['o.SetStringValue 2147483650, "A", "B", "x"', ['HKLM\\A|B REG_SZ "x"']],
    ['o.SetQWORDValue HKEY_CURRENT_USER, "A", "B", 1', ['HKCU\\A|B REG_QWORD 1']],
    ['o.SetDWORDValue HKLM, "A", "B", 1', ['HKLM\\A|B REG_DWORD 1']],
    ['o.SetDWORDValue hkcu, "A", "B", 1', ['HKCU\\A|B REG_DWORD 1']],
    ['o.SetDWORDValue HKEY_LOCAL_MACHINE, "A", "B", 1', ['HKLM\\A|B REG_DWORD 1']],
    ['o.SetDWORDValue &H80000003, "A", "B", 1', ['HKU\\A|B REG_DWORD 1']],
    ['o.SetDWORDValue &H80000001, "A", "B", 1', ['HKCU\\A|B REG_DWORD 1']],
    ['o.SetDWORDValue 2147483649, "A", "B", 1', ['HKCU\\A|B REG_DWORD 1']],
    ['o.SetDWORDValue 7, "A", "B", 1', ['? 1: o.SetDWORDValue 7, "A", "B", 1']],
    ['o.SetDWORDValue HKLM, x, "B", 1', ['? 1: o.SetDWORDValue HKLM, x, "B", 1']],
    ['o.SetDWORDValue HKLM, "A", x, 1', ['? 1: o.SetDWORDValue HKLM, "A", x, 1']],
    ['o.SetDWORDValue HKLM, "A", "B", x', ['HKLM\\A|B REG_DWORD ? !value-not-followed']],
    ['\'StdRegProv\no.SetExpandedStringValue HKLM, "A", "B", "x"', ['2: HKLM\\A|B REG_EXPAND_SZ "x" \'StdRegProv\'']],
    [
      '\'StdRegProv\no.SetBinaryValue HKLM, "A", "B", 1',
      ["2: HKLM\\A|B REG_BINARY ? 'StdRegProv' !value-not-followed"],
    ],
    ['\'StdRegProv\no.DeleteValue HKLM, "A", "B"', ["2: delete HKLM\\A|B 'StdRegProv'"]],
    ['\'StdRegProv\no.CreateKey HKLM, "A"', ["2: create-key HKLM\\A 'StdRegProv'"]],
  ])('%j', (text, expected) => {
    expect(read(text)).toEqual(['vbscript', ...expected]);
  });
});
