import { describe, expect, it } from 'vitest';
import { looksLikeXml } from './xml.ts';

describe('looksLikeXml', () => {
  const names = ['policyDefinitions', 'Registry'];
  it.each<[string, boolean]>([
    ['<Registry/>', true],
    ['\ufeff \n<Registry/>', true],
    ['<?xml version="1.0"?>\n<!-- a --><x:policyDefinitions>', true],
    ['<a><b/><Registry/></a>', true],
    ['x <Registry/>', false],
    ['<!DOCTYPE Registry><Registry/>', true],
    [`${'<a/>'.repeat(60)}<Registry/>`, true],
    [`<a x="${'b'.repeat(70_000)}"/><Registry/>`, false],
    [`<!DOCTYPE a>${' '.repeat(70_000)}<Registry/>`, false],
  ])('recognises %j: %s', (text, expected) => {
    expect(looksLikeXml(text, names)).toBe(expected);
  });
});
