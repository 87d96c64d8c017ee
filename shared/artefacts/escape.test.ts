import { describe, expect, it } from 'vitest';
import { cmdText, powershellText, xmlText, yamlText } from './escape.ts';

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
