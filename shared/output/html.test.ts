import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HIDDEN } from './plain-text.ts';
import { escapeHtml, unescapeHtml } from './html.ts';

describe('escapeHtml', () => {
  it('shows control characters and direction marks as their numbers', () => {
    expect(escapeHtml('a\0b\rc\u0085d\ne\tf\u202eg')).toBe('a\\u0000b\\u000dc\\u0085d\ne\tf\\u202eg');
  });

  // guards: html-text
  it('leaves no character that ends an element or an attribute, or that is hidden', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).toMatch(
          /^(?:[^<>"'&\p{Cc}\p{Bidi_Control}\u2028\u2029]|[\n\t]|&(?:amp|lt|gt|quot|#39);)*$/u,
        );
      }),
    );
  });
});

describe('unescapeHtml', () => {
  it('restores what was escaped', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(text.search(HIDDEN) < 0);
        expect(unescapeHtml(escapeHtml(text))).toBe(text);
      }),
    );
  });

  it.each(['<b>', 'a & b', '&nbsp;', '"', '&#x27;', '&lt'])('rejects %s', (text) => {
    expect(unescapeHtml(text)).toBeNull();
  });
});
