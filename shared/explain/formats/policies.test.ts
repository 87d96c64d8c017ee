import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { readItems } from './gpp-xml.ts';
import { admxReader } from './xml-formats.ts';
import { read } from './read-format.suite.ts';

describe('preference items', () => {
  const item = (attributes: string): string => `<Properties ${attributes}/>`;
  it.each<[string, readonly string[]]>([
    [item('hive="HKEY_USERS" key="A" name="B" type="REG_SZ" value=" x "'), ['HKEY_USERS\\A|B REG_SZ "x"']],
    [item('action="d" key="A"'), ['delete HKEY_LOCAL_MACHINE\\A']],
    [item('action="c" key="A"'), ['create-key HKEY_LOCAL_MACHINE\\A possible']],
    [item('hive="HKXX" key="A"'), []],
    [item('key="A"'), ['create-key HKEY_LOCAL_MACHINE\\A']],
    [item('key="A" default="1" name="B" type="REG_SZ" value="x"'), ['HKEY_LOCAL_MACHINE\\A| REG_SZ "x"']],
    [item('key="A" default="1"'), ['HKEY_LOCAL_MACHINE\\A| no type ? !value-not-followed']],
    [item('key="A" name="B" type="REG_DWORD" value="x"'), ['HKEY_LOCAL_MACHINE\\A|B REG_DWORD ? !invalid-data']],
    [item('name="B" type="REG_SZ" value="x"'), []],
    [
      `<Registry name="n" status="s" desc="d">${item('key="A" name="B" type="REG_SZ" value="x"')}</Registry>`,
      [`HKEY_LOCAL_MACHINE\\A|B REG_SZ "x" 'n' 's' 'd'`],
    ],
    [
      `<RegistrySettings disabled="1"><Registry>${item('key="A"')}</Registry></RegistrySettings>`,
      ['create-key HKEY_LOCAL_MACHINE\\A !item-disabled possible'],
    ],
    // a deletion, another type and no type
    [item('action="D" key="A" default="1"'), ['delete HKEY_LOCAL_MACHINE\\A|']],
    [item('key="A" name="B" type="REG_QWORD" value="a00"'), ['HKEY_LOCAL_MACHINE\\A|B REG_QWORD 2560']],
    [item('key="A" name="B"'), ['HKEY_LOCAL_MACHINE\\A|B no type ? !value-not-followed']],
    [
      `<Registry desc="">${item('key="A"')}<Filters><FilterOs/></Filters></Registry><Registry>${item('key="C"')}</Registry>`,
      ['create-key HKEY_LOCAL_MACHINE\\A possible', 'create-key HKEY_LOCAL_MACHINE\\C'],
    ],
    [
      `<Collection><Registry>${item('key="A"')}</Registry><Filters><FilterOs/></Filters><Registry>${item('key="C"')}</Registry></Collection>`,
      ['create-key HKEY_LOCAL_MACHINE\\A possible', 'create-key HKEY_LOCAL_MACHINE\\C possible'],
    ],
    [
      `<RegistrySettings>${item('key="A"')}<Registry>${item('key="C"')}`,
      ['create-key HKEY_LOCAL_MACHINE\\A', 'create-key HKEY_LOCAL_MACHINE\\C'],
    ],
    [`<Registry>${item('key="A"')}<Filters/></Registry>`, ['create-key HKEY_LOCAL_MACHINE\\A']],
    [
      `<Registry>${item('key="A"')}<Filters><FilterRunOnce id="{B}"/></Filters></Registry>`,
      ['create-key HKEY_LOCAL_MACHINE\\A possible'],
    ],
  ])('reads %s', (text, expected) => {
    expect(read(text)).toEqual([`gpp-xml`, ...expected]);
  });

  it('have identifiers, filters and a name for an item that is applied once', () => {
    const once =
      '<Filters><FilterRunOnce id="{1}"/><FilterCollection><FilterRunOnce id="{2}"/></FilterCollection></Filters>';
    const text = `<R><Registry uid="{A}">${item('key="A"')}${once}</Registry><Registry>${item('key="B"')}
      <Filters><FilterOs/></Filters></Registry><Files>${item('path="C"')}<Other key="D"/></Files></R>`;
    const findings = createFindings(1000);
    const { items, isWhole } = readItems(text, findings);
    expect(items.map(({ write, ...more }) => [write.key, more])).toEqual([
      ['HKEY_LOCAL_MACHINE\\A', { uid: '{A}', isFiltered: true, onceId: '{1}' }],
      ['HKEY_LOCAL_MACHINE\\B', { uid: null, isFiltered: true, onceId: null }],
    ]);
    expect(isWhole).toBe(true);
    expect(readItems(text.replace('</R>', ''), findings).isWhole).toBe(false);
    findings.problem('broken-xml');
    expect(readItems(text, findings).isWhole).toBe(false);
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
  ])('reports the problem of %j', (text, expected) => {
    expect(read(text)[0]).toBe(expected);
  });
});

describe('a policy template', () => {
  /** Returns a policy with explicit values that contains an element. */
  const policy = (value: string, attributes = 'key="A" valueName="B"'): string =>
    `<policy ${attributes}><enabledValue/>${value}</policy>`;
  it.each<[string, readonly string[]]>([
    [
      '<policy key="A" valueName="B"><enabledValue><decimal value="1"/></enabledValue><disabledValue><delete/></disabledValue></policy>',
      ['HKLM\\A|B REG_DWORD 1', 'delete HKLM\\A|B'],
    ],
    [policy('<longDecimal value="2"/>', 'class="User" key="A" valueName="B"'), ['HKCU\\A|B REG_DWORD 2']],
    [`<policy class="User"/>${policy('<delete/>', 'class="Machine" key="A" valueName="B"')}`, ['delete HKLM\\A|B']],
    [policy('<item key="C" valueName="D"><decimal value="1"/></item>'), ['HKLM\\C|D REG_DWORD 1']],
    [policy('<item key="C" valueName="D"/><decimal value="1"/>'), ['HKLM\\A|B REG_DWORD 1']],
    [
      policy('<list defaultKey="C"><item valueName="D"><decimal value="1"/></item></list>', 'key="A"'),
      ['HKLM\\C|D REG_DWORD 1'],
    ],
    [policy('<value><string> x </string></value>'), ['HKLM\\A|B REG_SZ "x"']],
    [
      policy('<decimal value="1"/>').replace('<policy', '<policies').replace('</policy', '</policies'),
      ['HKLM\\A|B REG_DWORD 1'],
    ],
    [policy('<stringTable><string id="T">x</string></stringTable>'), []],
    [policy('<decimal/>'), ['HKLM\\A|B REG_DWORD ? !invalid-data']],
    [policy('<decimal value="1"/>', 'key="A"'), []],
    [policy('<decimal value="1"/><string>x</string>', 'valueName="B"'), []],
    [policy('<item displayName="l"><decimal value="1"/></item>'), ["HKLM\\A|B REG_DWORD 1 'l'"]],
    [policy('<decimal value="1"/>', 'key="A" valueName="B" displayName="p"'), ['HKLM\\A|B REG_DWORD 1']],
    [policy('<item displayName="$(string.TLS_1)"><decimal value="1"/></item>'), ["HKLM\\A|B REG_DWORD 1 'TLS_1'"]],
    // without values of its own, Windows writes 1 or deletes
    ['<policy key="A" valueName="B"/>', ['? 1: A\\B']],
    ['<policy key="A"/>', []],
    ['<policy key="A" valueName="B"><disabledValue/></policy>', []],
    ['<policy key="A">\n<elements><boolean valueName="B"/></elements></policy>', ['? 2: A\\B']],
    ['<policy key="A"><elements><boolean key="C"/></elements></policy>', ['? 1: C\\']],
    ['<policy key="A"><boolean valueName="B"><trueValue/></boolean></policy>', []],
    [
      '<policy key="A"><boolean valueName="B"><falseValue><decimal value="0"/></falseValue></boolean></policy>',
      ['HKLM\\A|B REG_DWORD 0'],
    ],
    ...['decimal', 'longDecimal', 'text', 'multiText', 'list'].map((name): [string, readonly string[]] => [
      `<policy key="A"><elements><${name} valueName="B"/></elements></policy>`,
      ['? 1: A\\B'],
    ]),
    ['<policy key="A"><elements><text key="C"/></elements></policy>', ['? 1: C\\']],
  ])('reads %s', (text, expected) => {
    // none of its states is certain
    const stated = expected.map((line) => (line.startsWith('?') ? line : `${line} possible`));
    expect(read(text)).toEqual(['admx', ...stated]);
  });

  it('reports in which state of the policy each value is written', () => {
    const states =
      '<enabledValue><decimal value="1"/></enabledValue><disabledValue><decimal value="0"/></disabledValue>';
    const findings = createFindings(1000);
    admxReader.read(`<policy key="A" valueName="B">${states}</policy>`, findings);
    expect(findings.writes.map(({ when, data }) => [when, data])).toEqual([
      ['enabled', { kind: 'number', value: 1 }],
      ['disabled', { kind: 'number', value: 0 }],
    ]);
  });
});
