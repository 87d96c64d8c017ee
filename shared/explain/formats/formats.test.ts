import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';

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
    [`Root: HKLM64; ${SUBKEY}; Check: c`, [`${KEY}|B REG_DWORD 1 native possible`]],
    [`Root: HKLM64; ${SUBKEY}; Tasks: t`, [`${KEY}|B REG_DWORD 1 native possible`]],
    [`Root: HKLM64; ${SUBKEY}; Components: t`, [`${KEY}|B REG_DWORD 1 native possible`]],
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
      ['create-key HKEY_LOCAL_MACHINE\\A !item-disabled possible'],
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
