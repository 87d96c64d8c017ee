import { describe, expect, it } from 'vitest';
import type { Explained } from '../explain/document.ts';
import { succeed, type Result } from '../result.ts';
import { explain } from '../explain/texts.suite.ts';
import { mask, textOf } from '../present/explained.suite.ts';
import { explainOrFind } from './codes-or-text.ts';

const REFUSED: Result<Explained> = { ok: false, code: 'nothing-recognised', details: {} };

const NUMBER: Explained = {
  schema: 1,
  kind: 'value',
  answer: { does: 'turns-on', run: null, because: 'tls-1.2-on' },
  value: 0x800,
  hex: '0x00000800',
  protocols: ['TLS 1.2'],
  unknownBits: '0x00000000',
  problems: [],
};

const SENTENCE = 'OneDrive says: Error Code: 0x8004de40. What now?';
const NO_CODE = 'What now?';

/** Returns the codes that a text is about, otherwise what its reader returned. */
function foundIn(text: string, read: Result<Explained>): unknown {
  const found = explainOrFind(text, () => read);
  return found.ok && found.value.kind === 'errors' ? found.value.errors.map(({ code }) => code) : found;
}

describe('explainOrFind', () => {
  const answered = (text: string): unknown => {
    const found = explainOrFind(text, (given) => explain(given));
    return found.ok ? found.value : found.code;
  };

  it('never takes a number above 16 bits for protocols, in the list or not', () => {
    for (const text of ['0x12345678', '3735928559', '0x87654321'])
      expect(answered(text)).toMatchObject({ kind: 'errors', errors: [{ meaning: 'unknown-code', facility: null }] });
    expect(answered('dword:80248016')).toMatchObject({ kind: 'value' });
  });

  it('says both of a number that may be both', () => {
    expect(answered('40')).toMatchObject({ kind: 'errors', errors: [{ code: 'TLS alert 40' }], alsoMask: 40 });
    expect(answered('32')).toMatchObject({ kind: 'errors', errors: [{ code: '0x80070020' }], alsoMask: 32 });
    expect(answered('0x20')).toMatchObject({ kind: 'value' });
  });

  it.each<[string, string, Result<Explained>]>([
    ['a text that is a code', '0x8004de40', REFUSED],
    ['a text with a code that can’t be read otherwise', SENTENCE, REFUSED],
    ['a text with a code that writes nothing', SENTENCE, succeed(textOf({}))],
  ])('finds the code of %s', (_what, text, read) => {
    expect(foundIn(text, read)).toEqual(['0x8004DE40']);
  });

  it.each<[string, string, Result<Explained>]>([
    ['a script that mentions a code', SENTENCE, succeed(textOf({ writes: [mask] }))],
    ['a number with anything next to it', SENTENCE, succeed(NUMBER)],
    ['a number', '2048', succeed(NUMBER)],
    ['something unknown', NO_CODE, REFUSED],
  ])('keeps what the reader returned for %s', (_what, text, read) => {
    expect(foundIn(text, read)).toBe(read);
  });
});
