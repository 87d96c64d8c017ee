import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { html } from './markup.ts';

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc
    .array(fc.constantFrom('<', '>', '"', "'", '&', '&lt;', '</pre>', '<script>', '-->', '\0', '\r', 'a'))
    .map((all) => all.join('')),
);

describe('html', () => {
  it('lets no text out of an element or an attribute', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { markup } = html`<p title="${text}">${text}</p>`;
        expect(markup).toMatch(/^<p title="[^<>"']*">[^<>"']*<\/p>$/);
        expect(markup.replaceAll(/&(amp|lt|gt|quot|#39);/g, '')).not.toContain('&');
      }),
      { numRuns: 2000 },
    );
  });

  it('takes markup as it is, and puts a list one after another', () => {
    expect(html`<b>${html`<i>${'<'}</i>`}${['a', html`<u>${2}</u>`]}</b>`.markup).toBe('<b><i>&lt;</i>a<u>2</u></b>');
  });
});
