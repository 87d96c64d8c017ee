import { describe, expect, it } from 'vitest';
import type { ExplainedDocument, ExplainedWrite } from '../explain/document.ts';
import { dataText, documentText, headline, errorAnswer, errorText } from './answers.ts';
import { messages } from '../text/texts.suite.ts';
import * as v from 'valibot';
import { explainedErrorSchema } from '../errors/answer.ts';
import { errorCodesIn } from '../errors/errors-in.ts';
import { KNOWN_ERRORS } from '../errors/table.ts';
import { ADDRESSES, linkWords } from '../links/links.ts';
import { LANGUAGES } from '../text/languages.ts';
import { loadErrorCodeTexts } from '../text/load.ts';

const texts = messages('en');
const { explain, views } = texts;

const number: ExplainedWrite = {
  view: 'native',
  path: 'HKLM\\SOFTWARE\\A',
  name: 'Enabled',
  type: 'REG_DWORD',
  value: 1,
  hex: '0x00000001',
  protocols: [],
  unknownBits: null,
  deletes: false,
  action: 'write',
  certainty: 'certain',
  problems: [],
  setting: null,
  line: 7,
};
const mask: ExplainedWrite = {
  ...number,
  name: 'DefaultSecureProtocols',
  value: 0xa00,
  hex: '0x00000A00',
  protocols: ['TLS 1.1', 'TLS 1.2'],
  unknownBits: '0x00000000',
};
const unknown: ExplainedWrite = { ...number, type: 'REG_SZ', value: null, hex: null };
const text: ExplainedWrite = { ...unknown, data: 'a "b"' };

describe('dataText', () => {
  it.each<[string, ExplainedWrite, string]>([
    ['a number', number, 'REG_DWORD 1'],
    ['protocols', mask, 'REG_DWORD 0x00000A00 (2560 decimal): TLS 1.1, TLS 1.2'],
    ['no protocol', { ...mask, value: 0, hex: '0x00000000', protocols: [] }, 'REG_DWORD 0x00000000 (0 decimal)'],
    [
      'bits that no protocol owns',
      { ...mask, unknownBits: '0x00000001' },
      `REG_DWORD 0x00000A00 (2560 decimal): TLS 1.1, TLS 1.2, ${explain.unknownBits('0x00000001')}`,
    ],
    ['a text', text, 'REG_SZ "a \\"b\\""'],
    ['data that isn’t known', unknown, `REG_SZ ${explain.notKnown}`],
    ['a number that isn’t known', { ...number, value: null }, `REG_DWORD ${explain.notKnown}`],
    ['nothing known', { ...unknown, type: null }, explain.notKnown],
    ['a key that is made', { ...unknown, name: null }, explain.createsKey],
    ['a value that is deleted', { ...number, deletes: true }, explain.deletes],
    ['a key that is deleted', { ...number, deletes: true, name: null }, explain.deletesKey],
  ])('of %s', (_what, write, expected) => {
    expect(dataText(write, texts)).toBe(expected);
  });
});

const document = (part: Partial<ExplainedDocument>): ExplainedDocument => ({
  schema: 1,
  kind: 'document',
  format: 'reg',
  writes: [],
  problems: [],
  notFollowed: [],
  notFollowedCut: 0,
  ...part,
});
const deletion: ExplainedWrite = { ...number, deletes: true };
const notFollowed = [{ line: 3, text: 'Invoke-Expression $x' }];

describe('headline', () => {
  it.each<[string, Partial<ExplainedDocument>, string]>([
    ['nothing', {}, explain.nothing],
    ['nothing that could be followed', { notFollowed }, explain.unclear],
    ['what is written and deleted', { writes: [mask, deletion, number] }, explain.writes(2, 1)],
    ['what is shown', { format: 'reg-query', writes: [mask, number] }, explain.shows(2)],
  ])('of %s', (_what, part, expected) => {
    expect(headline(document(part), texts)).toBe(expected);
  });
});

describe('documentText', () => {
  it('has every write, what wasn’t followed, and each problem with what to do', () => {
    const writes: readonly ExplainedWrite[] = [
      { ...mask, problems: ['wrong-key', 'ssl', 'conditional'] },
      { ...number, view: 'other', path: '', name: '', line: 9 },
      { ...number, view: 'wow64', name: null, deletes: true, line: 12 },
    ];
    const text = documentText(document({ writes, problems: ['wrong-key', 'ssl', 'conditional'], notFollowed }), texts);
    const { problems } = explain;
    const problem = (sign: string, code: 'wrong-key' | 'ssl' | 'conditional'): readonly string[] => [
      `[${sign}] ${problems[code].title}`,
      `    ${problems[code].meaning}`,
      `    ${explain.nextStep} ${problems[code].todo}`,
    ];
    expect(text.split('\n')).toEqual([
      explain.readAs(explain.formats.reg),
      `${explain.writes(2, 1)}.`,
      '',
      '  HKLM\\SOFTWARE\\A\\DefaultSecureProtocols',
      `      ${dataText(mask, texts)} - ${views.native}, ${explain.line(7)}`,
      `      [x] ${problems['wrong-key'].title}`,
      `      [!] ${problems.ssl.title}`,
      `      [i] ${problems.conditional.title}`,
      '',
      `  ${explain.noPath}\\${explain.defaultValue}`,
      `      REG_DWORD 1 - ${explain.otherPlace}, ${explain.line(9)}`,
      '',
      `  HKLM\\SOFTWARE\\A\\${explain.wholeKey}`,
      `      ${explain.deletesKey} - ${views.wow64}, ${explain.line(12)}`,
      '',
      `${explain.notFollowed}:`,
      `  ${explain.line(3)}: Invoke-Expression $x`,
      '',
      ...problem('x', 'wrong-key'),
      ...problem('!', 'ssl'),
      ...problem('i', 'conditional'),
    ]);
  });

  it('says so where there is nothing wrong', () => {
    expect(documentText(document({}), texts).split('\n')).toEqual([
      explain.readAs(explain.formats.reg),
      `${explain.nothing}.`,
      '',
      `${explain.noProblems}.`,
    ]);
  });
});

const codeTexts = await loadErrorCodeTexts('en');
const answerTo = (text: string) => errorAnswer(errorCodesIn(text), codeTexts);

describe('the answer about an error code', () => {
  it('has its names, its meaning, its rungs in order and its other spellings', () => {
    expect(answerTo('12175')).toMatchObject({
      schema: 1,
      kind: 'error',
      code: '0x80072F8F',
      names: ['ERROR_WINHTTP_SECURE_FAILURE', 'ERROR_INTERNET_DECODING_FAILED'],
      meaning: 'The safe connection failed: TLS, the certificate, or the date and time of this PC.',
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

describe('the words of a link', () => {
  it.each([
    ['https://support.microsoft.com/kb/3140245', 'support.microsoft.com/kb/3140245'],
    ['https://learn.microsoft.com/windows/win32/winhttp/option-flags', 'learn.microsoft.com/…/option-flags'],
    ['https://www.electronjs.org/', 'electronjs.org'],
    ['https://blog.blackair.io', 'blog.blackair.io'],
  ])('of %s are %s', (address, words) => {
    expect(linkWords(address)).toBe(words);
  });
});
