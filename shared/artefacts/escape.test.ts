import { describe, expect, it } from 'vitest';
import { cmdText, powershellText, xmlText, yamlText } from './escape.ts';

describe('an escaped text keeps its meaning with', () => {
  it.each([
    [cmdText, 'a%b & c', 'a%%b & c'],
    [cmdText, '~', '~'],
    [xmlText, '<a href="b">&amp;', '&lt;a href=&quot;b&quot;&gt;&amp;amp;'],
    [xmlText, '\u{1f600}', '\u{1f600}'],
    [powershellText, "it's ‘so’ ‚x‛", "'it''s ‘‘so’’ ‚‚x‛‛'"],
    [powershellText, '$x `n "', "'$x `n \"'"],
    [yamlText, 'a "b" \\c', '"a \\"b\\" \\\\c"'],
    [yamlText, 'a\u0085b\u2028\ufeff\uffff', '"a\\u0085b\\u2028\\ufeff\\uffff"'],
    [yamlText, 'a { b }} { {', '"a { b }} { {"'],
  ])('%o', (escape, text, expected) => {
    expect(escape(text)).toBe(expected);
  });
});

describe('a text that can’t be escaped is rejected by', () => {
  it.each([
    [cmdText, 'a"b', 'a command script'],
    [cmdText, 'é', 'a command script'],
    [cmdText, 'a\nb', 'a command script'],
    [xmlText, 'a\0b', 'an XML attribute'],
    [xmlText, 'a\ufffeb', 'an XML attribute'],
    [xmlText, 'a\ud800b', 'an XML attribute'],
    [xmlText, 'a\udc00b', 'an XML attribute'],
    [powershellText, 'a\nb', 'a PowerShell script'],
    [powershellText, 'a\u2028b', 'a PowerShell script'],
    [yamlText, 'a {{ b', 'a playbook'],
    [yamlText, 'a {% b', 'a playbook'],
    [yamlText, 'a {# b', 'a playbook'],
    [yamlText, 'a\ud800', 'a playbook'],
  ])('%o: %j', (escape, text, where) => {
    expect(() => escape(text)).toThrow(RangeError);
    expect(() => escape(text)).toThrow(where);
  });
});
