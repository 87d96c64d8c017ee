import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeHtml, unescapeHtml } from './escape-html.ts';

describe('escapeHtml', () => {
  it('means itself in an element and in both kinds of quotes', () => {
    expect(escapeHtml('<a href="x">it\'s & more</a>')).toBe(
      '&lt;a href=&quot;x&quot;&gt;it&#39;s &amp; more&lt;/a&gt;',
    );
  });

  it('shows control characters as what they are not', () => {
    expect(escapeHtml('a\0b\rc\u0085d\ne\tf')).toBe('a\ufffdb\ufffdc\ufffdd\ne\tf');
  });
});

describe('unescapeHtml', () => {
  it('gives back what was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.includes('\0'));
        expect(unescapeHtml(escapeHtml(text))).toBe(text);
      }),
    );
  });

  it.each(['<b>', 'a & b', '&nbsp;', '"', '&#x27;', '&lt'])('takes %s for nothing of ours', (text) => {
    expect(unescapeHtml(text)).toBeNull();
  });
});
