import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { explainedErrorSchema } from '../errors/answer.ts';
import { errorCodesIn } from '../errors/errors-in.ts';
import { KNOWN_ERRORS } from '../errors/table.ts';
import { ADDRESSES } from '../links/links.ts';
import { loadErrorCodeTexts } from '../text/load.ts';
import { errorAnswer, errorText } from './error-answer.ts';
import { keyed, KEYED } from './keyed.suite.ts';

const codeTexts = await loadErrorCodeTexts('en');
const answerTo = (text: string) => errorAnswer({ kind: 'errors', errors: errorCodesIn(text) }, codeTexts);

describe('the answer about an error code', () => {
  it('has its names, its meaning, its rungs in order and its other spellings', () => {
    expect(answerTo('12175')).toMatchObject({
      schema: 1,
      kind: 'error',
      code: '0x80072F8F',
      names: ['ERROR_WINHTTP_SECURE_FAILURE', 'ERROR_INTERNET_DECODING_FAILED'],
      meaning:
        'The secure connection failed: TLS, the certificate, the date and time of this PC, or an old device or server without TLS 1.2.',
      spellings: ['12175', '2147954575', '-2147012721'],
      others: [],
    });
    expect(answerTo('12175').rungs.slice(0, 3)).toEqual(['winhttp-value', 'schannel', 'cipher-suites']);
    expect(answerTo('0x8004de40').same).toEqual(['0x8004DE88']);
    expect(answerTo('36871').spellings).toEqual([]);
  });

  it('tells who sent an alert, and which program an event is about', () => {
    const text = 'Event 36887, alert 40. Event 36871. The SSPI client process is ldp (PID: 5148).';
    const [alert, event] = [answerTo(text).meaning, answerTo(text).others[0]?.meaning];
    expect(alert).toMatch(/^The two sides .*\. The other side sent this alert, .* \(event 36887\)\.$/);
    expect(event).toMatch(/^A program couldn’t start TLS\. .*\. The program is ldp\.$/);
  });

  it('is a text with a line for each part, of each code', () => {
    const lines = errorText(answerTo('12175 and 0x8004de40'), KEYED.m, keyed(codeTexts)).split('\n');
    const [first, second] = [lines.slice(0, lines.indexOf('')), lines.slice(lines.indexOf('') + 1)];
    expect(first[0]).toMatch(/^0x80072F8F \(ERROR_WINHTTP_SECURE_FAILURE, /);
    expect(first[2]).toMatch(/^ {2}whereToLook: rungs\.winhttp-value\.name, rungs\.schannel\.name, /);
    expect(first.slice(-2)).toEqual(['  spellings: 12175, 2147954575, -2147012721', '  same: 0x800C000E']);
    expect(second[0]).toBe('0x8004DE40');
  });

  it('of every known code has the shape that the window takes, and only addresses that may be opened', () => {
    for (const error of KNOWN_ERRORS) {
      const answer = errorAnswer({ kind: 'errors', errors: [error] }, codeTexts);
      expect(v.safeParse(explainedErrorSchema, answer).issues).toBeUndefined();
      expect(answer.links.filter((link) => !ADDRESSES.includes(link))).toEqual([]);
    }
    const unlinked = KNOWN_ERRORS.filter(
      (error) => errorAnswer({ kind: 'errors', errors: [error] }, codeTexts).links.length === 0,
    );
    expect(unlinked.every(({ sources }) => sources.some((tag) => ['H22', 'H41', 'H42'].includes(tag)))).toBe(true);
  });
});
