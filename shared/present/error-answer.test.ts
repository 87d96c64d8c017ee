import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { explainedErrorSchema } from '../errors/answer.ts';
import { errorCodesIn } from '../errors/errors-in.ts';
import { KNOWN_ERRORS } from '../errors/table.ts';
import { ADDRESSES } from '../links/links.ts';
import { LANGUAGES } from '../text/languages.ts';
import { loadErrorCodeTexts } from '../text/load.ts';
import { messages } from '../text/texts.suite.ts';
import { errorAnswer, errorText } from './error-answer.ts';

const codeTexts = await loadErrorCodeTexts('en');
const answerTo = (text: string) => errorAnswer(errorCodesIn(text), codeTexts);

describe('the answer about an error code', () => {
  it('has its names, its meaning, its rungs in order and its other spellings', () => {
    expect(answerTo('12175')).toMatchObject({
      schema: 1,
      kind: 'error',
      code: '0x80072F8F',
      names: ['ERROR_WINHTTP_SECURE_FAILURE', 'ERROR_INTERNET_DECODING_FAILED'],
      meaning: 'The secure connection failed: TLS, the certificate, or the date and time of this PC.',
      spellings: ['12175', '2147954575', '-2147012721'],
      others: [],
    });
    expect(answerTo('12175').rungs.slice(0, 3)).toEqual(['winhttp-value', 'schannel', 'cipher-suites']);
    expect(answerTo('0x8004de40').same).toEqual(['0x8004DE88']);
    expect(answerTo('36871').spellings).toEqual([]);
  });

  it('has the other codes of the text behind the first', () => {
    const { code, others } = answerTo('0x8004de40 and 36871');
    expect([code, ...others.map((other) => other.code)]).toEqual(['0x8004DE40', '36871']);
  });

  it('of every known code has the shape that the window takes, and only addresses that may be opened', () => {
    for (const error of KNOWN_ERRORS) {
      const answer = errorAnswer([error], codeTexts);
      expect(v.safeParse(explainedErrorSchema, answer).issues).toBeUndefined();
      expect(answer.links.filter((link) => !ADDRESSES.includes(link))).toEqual([]);
    }
    const unlinked = KNOWN_ERRORS.filter((error) => errorAnswer([error], codeTexts).links.length === 0);
    expect(unlinked.every(({ sources }) => sources.includes('H22'))).toBe(true);
  });

  it.each(LANGUAGES)('is a text in %s', async (language) => {
    const own = await loadErrorCodeTexts(language);
    const m = messages(language);
    const text = errorText(errorAnswer(errorCodesIn('0x8004de40, 0xCAA20005'), own), m, own);
    expect(text).toContain(`${own.whereToLook}: ${m.rungs['cipher-suites'].name}, ${m.rungs['winhttp-value'].name}`);
    expect(text).toContain(own.nowhere);
    expect(text).toContain('https://learn.microsoft.com/');
    expect(text).toMatch(/^0xCAA20005\b/m);
  });
});
