import { describe, expect, it } from 'vitest';
import type { ExplainedDocument, ExplainedWrite } from '../explain/document.ts';
import { mask, number, perhaps, textOf } from './explained.suite.ts';
import { causeOf, dataText, documentText, writePlace } from './explained.ts';
import { headline } from './headline.ts';
import type { ShownWrite } from './shown-writes.ts';
import { messages } from '../text/texts.suite.ts';

const texts = messages('en');
const { explain, views } = texts;

describe('dataText', () => {
  it.each<[string, ShownWrite, string]>([
    ['a number', { ...number, name: 'A' }, 'REG_DWORD 1'],
    ['one of several numbers', { ...mask, hexes: ['0x1', '0x2'] }, `REG_DWORD ${explain.oneOf(['0x1', '0x2'])}`],
    [
      'what leaves one on by default',
      { ...number, name: 'disabledbydefault', value: 0 },
      `REG_DWORD 0 (${explain.on})`,
    ],
    ['what turns a protocol on', { ...number, value: 0xffffffff }, `REG_DWORD 0xFFFFFFFF (${explain.on})`],
    ['what turns one off', { ...number, value: 0 }, `REG_DWORD 0 (${explain.off})`],
    ['protocols', mask, 'REG_DWORD 0x00000A00 (2560 decimal): TLS 1.1, TLS 1.2'],
    [
      'bits that no protocol owns',
      { ...mask, unknownBits: '0x00000001' },
      `REG_DWORD 0x00000A00 (2560 decimal): TLS 1.1, TLS 1.2, ${explain.unknownBits('0x00000001')}`,
    ],
    ['a number that isn’t known', { ...number, value: null }, `REG_DWORD ${explain.notKnown}`],
    ['a value that is deleted', { ...number, deletes: true }, explain.deletes],
    ['a key that is deleted', { ...number, deletes: true, name: null }, explain.deletesKey],
  ])('of %s', (_what, write, expected) => {
    expect(dataText(write, texts)).toBe(expected);
  });
});

describe('what becomes of a write', () => {
  const NEEDS = ['key-present', 'value-absent'] as const;
  it.each<[string, Partial<ExplainedWrite>, string]>([
    ['nothing is said of one that needs nothing', {}, ''],
    ['its condition without a PC', { needs: [...NEEDS] }, 'only if the key is there and the value isn’t there yet'],
    ['that it asks', { asks: 'always' }, 'asks for confirmation'],
    ['what it comes to on a PC', { needs: [...NEEDS], here: 'fails' }, 'fails on this PC'],
    ['what is lost there', { here: 'happens', loses: ['A', 'B'] }, 'happens on this PC, takes away A, B'],
    ['that it isn’t certain there', { here: null }, explain.possible],
  ])('%s', (_, more, expected) => {
    const [, said] = writePlace({ ...number, ...more }, texts).split(explain.line(number.line));
    expect(said).toBe(expected === '' ? '' : `, ${expected}`);
  });

  it('is a condition of the sentence, of all of it or of some', () => {
    const needy: ExplainedWrite = { ...number, needs: ['value-absent'] };
    const other: ExplainedWrite = { ...number, name: 'Other' };
    expect(headline(textOf({ writes: [needy] }), texts)).toBe('It writes 1 value, only if the value isn’t there yet');
    expect(headline(textOf({ writes: [needy, other] }), texts)).toBe(
      'It writes 2 values, some of it only under a condition',
    );
    expect(headline(textOf({ writes: [{ ...needy, here: 'fails' }] }), texts)).toBe(explain.nothingHere);
  });

  it('is a sentence of its own for keys that are made', () => {
    const made: ExplainedWrite = { ...number, action: 'create-key', name: null, type: null, value: null, hex: null };
    expect(headline(textOf({ writes: [made] }), texts)).toBe('It creates an empty key');
    expect(headline(textOf({ writes: [made, number] }), texts)).toBe('It writes 1 value');
  });
});

const failing: ExplainedWrite = { ...perhaps, problems: ['unquoted-path'] };
const deletion: ExplainedWrite = { ...number, deletes: true };
const notFollowed = [{ line: 3, text: 'Invoke-Expression $x' }];

const elsewhere = { line: 4, lastLine: 6, text: 'Invoke-Command', why: 'another-pc' } as const;

it('names the line of an error of PowerShell', () => {
  const answer = { does: 'unknown', run: 'no', because: 'syntax-error' } as const;
  expect(
    documentText(textOf({ answer, syntaxErrorLine: 3 }), texts)
      .split('\n')
      .slice(0, 2),
  ).toEqual(['PowerShell can’t read it. Don’t use it as it is.', explain.answer.syntaxError('line 3')]);
});

describe('headline', () => {
  it.each<[string, Partial<ExplainedDocument>, string]>([
    ['nothing', {}, explain.nothing],
    ['nothing that could be followed', { notFollowed }, explain.unclear],
    ['what is written on another PC', { notFollowed: [elsewhere] }, explain.elsewhere],
    ['what is written and deleted', { writes: [mask, deletion] }, explain.writes(1, 1, 0)],
    [
      'one that is certain and one that isn’t',
      { writes: [number, perhaps] },
      explain.writes(1, 0, 0) + explain.mightChangeMore(1),
    ],
    ['nothing but what fails', { writes: [failing] }, explain.probablyNothing],
    ['what fails, and lines that couldn’t be followed', { writes: [failing], notFollowed }, explain.unclear],
    ['what a text says', { format: 'prose', writes: [{ ...mask, certainty: 'states' }] }, explain.says(1, 0, 0)],
    [
      'what a text says to delete',
      { format: 'prose', writes: [deletion, { ...deletion, name: null }] },
      explain.says(0, 1, 1),
    ],
    ['what is shown', { format: 'reg-query', writes: [mask, number] }, explain.shows(2)],
  ])('of %s', (_what, part, expected) => {
    expect(headline(textOf(part), texts)).toBe(expected);
  });
});

describe('documentText', () => {
  it('has every write, what wasn’t followed, and each problem with what to do', () => {
    const writes: readonly ExplainedWrite[] = [
      { ...mask, problems: ['wrong-key', 'ssl', 'conditional'] },
      { ...number, view: 'other', path: '', name: '', line: 9 },
      { ...number, view: 'wow64', name: null, deletes: true, line: 12 },
    ];
    const text = documentText(textOf({ writes, problems: ['wrong-key', 'ssl', 'conditional'], notFollowed }), texts);
    const { problems } = explain;
    const problem = (sign: string, code: 'wrong-key' | 'ssl' | 'conditional'): readonly string[] => [
      `[${sign}] ${problems.titles[code]}`,
      `    ${problems.meanings[code]}`,
      `    ${explain.nextStep} ${problems.todos[code]}`,
    ];
    expect(text.split('\n')).toEqual([
      explain.answer.does['turns-on'],
      explain.answer.reasons['tls-1.2-on'],
      '',
      explain.readAs(explain.formats.reg),
      `${explain.writes(2, 0, 1)}.`,
      '',
      '  HKLM\\SOFTWARE\\A\\DefaultSecureProtocols',
      `      ${dataText(mask, texts)} - ${views.native}, ${explain.line(7)}`,
      `      [x] ${problems.titles['wrong-key']}`,
      `      [!] ${problems.titles.ssl}`,
      `      [i] ${problems.titles.conditional}${explain.because(explain.afterGap(explain.line(3)))}`,
      '',
      `  ${explain.noPath} ${explain.defaultValue}`,
      `      REG_DWORD 1 - ${explain.line(9)}`,
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

  it('marks what names TLS among what wasn’t followed, and counts what isn’t listed', () => {
    const gaps = [{ line: 3, text: 'Set-Tls' }, ...notFollowed];
    const others = Array.from({ length: 11 }, (_, place) => ({ ...number, name: `V${place}` }));
    const about = { ...mask, setting: 'winhttp.default-secure-protocols' };
    const text = documentText(textOf({ writes: [about, ...others], notFollowed: gaps, notFollowedCut: 4 }), texts);
    expect(text.split('\n').slice(8)).toEqual([
      '',
      `  ${explain.othersLeft(11)}.`,
      '',
      `${explain.notFollowed}:`,
      `  [!] ${explain.line(3)}: Set-Tls`,
      `  ${explain.line(3)}: Invoke-Expression $x`,
      `  ${explain.notFollowedMore(4)}.`,
      '',
      `${explain.noProblems}.`,
    ]);
  });
});

it('calls nothing clear that isn’t judged', () => {
  const answer = { does: 'unknown', run: null, because: 'not-judged' } as const;
  expect(documentText(textOf({ writes: [number], problems: [], answer }), texts)).not.toContain(explain.noProblems);
});

describe('why a write is possible only', () => {
  it.each<[string, Partial<ExplainedWrite>, Partial<ExplainedDocument>, string]>([
    ['a state of a policy', { when: 'disabled' }, { format: 'admx' }, explain.causes.disabled],
    ['a setup', {}, { format: 'inf', notFollowed }, explain.causes.setup],
    ['a line before it', {}, { notFollowed }, explain.afterGap(explain.line(3))],
    ['a text that only names it', { when: 'mentioned' }, {}, explain.causes.mentioned],
    [
      'a line before it, in a text that names both',
      { when: 'mentioned' },
      { notFollowed },
      explain.afterGap(explain.line(3)),
    ],
    ['a test around it', { dependsOn: 2 }, { notFollowed }, explain.dependsOn(explain.line(2))],
  ])('is said: %s', (_, write, part, expected) => {
    expect(causeOf({ ...perhaps, ...write }, textOf(part), texts)).toBe(expected);
  });
});
