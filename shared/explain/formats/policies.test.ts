import { describe, expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { readItems } from './gpp-xml.ts';
import { FORMAT_READERS } from './index.ts';
import { admxReader } from './xml-formats.ts';

describe('preference items', () => {
  const item = (attributes: string): string => `<Properties ${attributes}/>`;
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
  ])('reports the problem of %j', (text, expected) => {
    const reader = FORMAT_READERS.find((one) => one.recognises(text));
    const findings = createFindings(text.length);
    reader?.read(text, findings);
    expect([reader?.format, ...[...findings.problems].map((code) => `!${code}`)].join(' ')).toBe(expected);
  });
});

describe('a policy template', () => {
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
