import { describe, expect, it } from 'vitest';
import { read } from './read-format.suite.ts';
import { commandsInXml } from './xml-formats.ts';

describe('WiX', () => {
  const value = (attributes: string): string => `<RegistryValue Root="HKLM" Key="A" Name="B" ${attributes}/>`;
  const A = 'HKLM\\A|B';
  it.each<[string, readonly string[]]>([
    [value('Type="Expandable" Value="x"'), [`${A} REG_EXPAND_SZ "x"`]],
    [value('Value="x"'), [`${A} REG_SZ "x"`]],
    [value('Type="other" Value="x"'), [`${A} no type ? !value-not-followed`]],
    [value(''), [`${A} REG_SZ ? !value-not-followed`]],
    [value('Value="x" Action="append"'), [`${A} REG_SZ ? !value-not-followed`]],
    [value('Value="!(loc.X)"'), [`${A} REG_SZ ? !value-not-followed`]],
    [value('Value="[] (x)"'), [`${A} REG_SZ "[] (x)"`]],
    ['<RegistryValue Root="hkcu" Key="A" Value="x"/>', ['HKCU\\A| REG_SZ "x"']],
    // the key that is written
    [
      '<RegistryKey Root="HKLM" Key="A"><RegistryKey Key="C"><RegistryValue Value="x"/></RegistryKey><RegistryKey><RegistryValue Value="y"/></RegistryKey></RegistryKey>',
      ['HKLM\\A\\C| REG_SZ "x"', 'HKLM\\A| REG_SZ "y"'],
    ],
    [
      '<RegistryKey Root="HKLM" Key="A"><RegistryValue Root="HKCU" Key="C" Value="x"/></RegistryKey><RegistryValue/>',
      ['HKCU\\C| REG_SZ "x"', '? 1: '],
    ],
    // 32 or 64 bits
    [
      '<Component Win64="yes"><RegistryValue Root="HKLM" Key="A" Value="x"/></Component>',
      ['HKLM\\A| REG_SZ "x" native'],
    ],
    ['<a Bitness="always64"><RegistryValue Root="HKLM" Key="A" Value="x"/></a>', ['HKLM\\A| REG_SZ "x" native']],
    ['<a Win64="yes"><b Win64="$(c)"><RegistryValue Root="HKLM" Key="A" Value="x"/></b></a>', ['HKLM\\A| REG_SZ "x"']],
    [
      '<RegistryValue Root="HKLM" Key="Software\\A" Value="x"/>',
      ['HKLM\\Software\\A| REG_SZ "x" !view-depends-on-setup'],
    ],
    [
      '<a Win64="no"><RegistryValue Root="HKLM" Key="Software\\A" Value="x"/></a>',
      ['HKLM\\Software\\A| REG_SZ "x" wow64'],
    ],
    // what is unknown
    ['<RegistryValue Root="HKMU" Key="A" Value="x"/>', ['? 1: HKMU A x']],
    ['<RegistryValue Root="HKLM" Value="x"/>', ['? 1: HKLM x']],
    ['<RegistryValue Root="HKLM" Key="[A]" Value="x"/>', ['? 1: HKLM [A] x']],
    ['<RegistryValue Root="HKLM" Key="A" Name="$(var.B)" Value="x"/>', ['? 1: HKLM A $(var.B) x']],
    ...['CustomAction', 'RemoveRegistryKey'].flatMap((name): [string, string[]][] => [
      [`<Wix><${name} Id="c" Key="d"/></Wix>`, ['? 1: c d']],
      [`<Wix>\n<${name}/></Wix>`, [`? 2: ${name}`]],
    ]),
    ['<Registry Root="HKLM" Key="A" Action="remove"/>', ['? 1: HKLM A remove']],
  ])('reads %j', (text, expected) => {
    expect(read(text)).toEqual(['wix', ...expected.map((line) => (line.startsWith('?') ? line : `${line} possible`))]);
  });

  it.each([
    ['<Registry Root="HKLM"/>', 'wix'],
    ['<Registry><Properties Root="HKLM"/></Registry>', 'gpp-xml'],
    ['<a><b/></a>', 'nothing'],
  ])('recognises %s as %s', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});

it.each([
  ['<Wix/><1>', 'wix !broken-xml'],
  ['<!DOCTYPE a><Wix/>', 'wix !doctype-refused'],
  ['<Wix>'.repeat(100), 'wix'],
  ['<Wix>'.repeat(101), 'wix !too-much'],
])('reports the problem of %j', (text, expected) => {
  expect(read(text)[0]).toBe(expected);
});

describe('commands in other XML', () => {
  it.each<[string, readonly string[]]>([
    ['<a>reg add HKLM\\A</a>', ['0: reg add HKLM\\A']],
    ['<a>\n\n  reg add HKLM\\A\n</a>', ['2: reg add HKLM\\A']],
    ['<a b="c"\n d=" reg delete HKLM\\A "/>', ['0: reg delete HKLM\\A']],
    ['<a>run "reg add HKLM\\A" now</a>', ['0: reg add HKLM\\A']],
    ['<a>\n<b>\nreg add HKLM\\A</b><b c="reg add HKLM\\C"/></a>', ['2: reg add HKLM\\A', '2: reg add HKLM\\C']],
    ['<!-- reg add HKLM\\A --><a></a>', []],
    ['<a>reg add HKLM\\A</a>'.repeat(201), Array.from({ length: 201 }, () => '0: reg add HKLM\\A')],
  ])('are found in %j', (text, expected) => {
    expect(commandsInXml(text).map(({ row, text: one }) => `${row}: ${one}`)).toEqual(expected);
  });
});
