import { describe, expect, it } from 'vitest';
import type { ExplainedDocument, ExplainedWrite } from '../../shared/explain/document.ts';
import { explain } from '../../shared/explain/texts.suite.ts';
import { keysWithAbove, slotOf, type Left, type RanScript, type Stored } from './interpreters.ts';
import { judge } from './verdict.ts';

const KEY = 'HKLM\\SOFTWARE\\TlsJudge\\1\\WinHttp';
const TEXT = [
  `reg add "${KEY}" /v Enabled /t REG_DWORD /d 5 /f`,
  `reg add "${KEY}" /v SecureProtocols /d "text 6" /f`,
  `if exist C:\\x reg add "${KEY}" /v DisabledByDefault /t REG_DWORD /d 7 /f`,
  '',
].join('\n');
const LEFT: Left = new Map([
  [slotOf(KEY, 'Enabled'), { type: 4, hex: '05000000' }],
  [slotOf(KEY, 'SecureProtocols'), { type: 1, hex: Buffer.from('text 6\0', 'utf16le').toString('hex') }],
]);

function documentOf(text: string): ExplainedDocument {
  const explained = explain(text);
  if (!explained.ok || explained.value.kind !== 'document') throw new Error('nothing was recognised');
  return explained.value;
}
const truth = documentOf(TEXT);
const changed = (at: number, change: Partial<ExplainedWrite>): ExplainedDocument => ({
  ...truth,
  writes: truth.writes.map((write, index) => (index === at ? { ...write, ...change } : write)),
});
const ran = (left: Left = LEFT, text = TEXT): RanScript => ({
  language: 'batch',
  text,
  before: new Map(),
  keys: keysWithAbove(['HKLM\\SOFTWARE\\TlsJudge']),
  left,
});
const wrongOf = (explained: ExplainedDocument | null, left: Left = LEFT): readonly string[] =>
  judge(explained, ran(left)).wrong;

describe('the judge of Explain', () => {
  it('agrees with the truth, and counts what is stated', () => {
    expect(judge(truth, ran())).toEqual({ wrong: [], stated: 2, left: 2 });
  });

  it.each([
    ['a write is left out', { ...truth, writes: truth.writes.slice(1) }],
    ['it has other data', changed(0, { value: 4, hex: '0x00000004' })],
    ['a text is another one', changed(1, { data: 'text 7' })],
    ['it has another type', changed(1, { type: 'REG_EXPAND_SZ' })],
    ['it has another name', changed(0, { name: 'Enable' })],
    ['it is in the other view', changed(0, { path: KEY.replace('SOFTWARE', 'SOFTWARE\\Wow6432Node') })],
    ['it is a deletion', changed(0, { deletes: true, action: 'delete' })],
    ['what may happen is certain', changed(2, { certainty: 'certain' })],
    ['nothing is recognised', null],
    ['nothing is written', { ...truth, problems: ['nothing-written'] }],
  ] as const)('notices where %s', (_, lie) => {
    expect(wrongOf(lie)).not.toEqual([]);
  });

  it('notices a value that a certain deletion should have taken', () => {
    const text = `reg delete "${KEY}" /f\n`;
    const explained = documentOf(text);
    expect(judge(explained, ran(new Map(), text)).wrong).toEqual([]);
    expect(judge(explained, ran(LEFT, text)).wrong).toEqual([
      expect.stringContaining('certain delete'),
      expect.stringContaining('certain delete'),
    ]);
  });

  it('takes what may have happened, and data that is left open', () => {
    const more = new Map([...LEFT, [slotOf(KEY, 'DisabledByDefault'), { type: 4, hex: '07000000' }]]);
    expect(wrongOf(truth, more)).toEqual([]);
    expect(wrongOf(changed(0, { value: null, hex: null }), more)).toEqual([]);
  });

  it('takes a value that a line which wasn’t followed can have written, and no other', () => {
    const without = { ...truth, writes: truth.writes.slice(1) };
    const says = (line: number): ExplainedDocument => ({ ...without, notFollowed: [{ line, text: '' }] });
    expect(wrongOf(says(1))).toEqual([]);
    expect(wrongOf(says(2))).not.toEqual([]);
  });

  it('takes no line that only writes for the reason why a certain write is missing', () => {
    const says = (line: string): readonly string[] =>
      judge({ ...truth, notFollowed: [{ line: 4, text: line }] }, ran(new Map([...LEFT].slice(1)), `${TEXT}${line}`))
        .wrong;
    expect(says('reg add "%K%" /v %N% /d 5 /f')).not.toEqual([]);
    expect(says('reg delete "%K%" /f')).toEqual([]);
  });
});

describe('the judge, of a script from a state', () => {
  const ID = KEY.toUpperCase();
  const dword = (number: number): Stored => ({ type: 4, hex: `0${number}000000` });
  const from = (before: Left, left: Left, keys = [KEY]): RanScript => ({
    language: 'powershell',
    text: '',
    before,
    keys: keysWithAbove(keys),
    left,
  });
  const holding = (stored: Stored): Left => new Map([[`${ID}\\ENABLED`, stored]]);
  const [none, one, two] = [new Map(), holding(dword(1)), holding(dword(2))] as const;
  const words = (text: string): Left => holding({ type: 1, hex: Buffer.from(`${text}\0`, 'utf16le').toString('hex') });
  const TWO = { value: 2, hex: '0x00000002' };
  const rows = (...given: readonly Partial<ExplainedWrite>[]): ExplainedDocument => ({
    ...truth,
    writes: given.flatMap((row) => truth.writes.slice(0, 1).map((first) => ({ ...first, ...TWO, ...row }))),
  });
  const emptied = { action: 'empties-key', name: null, deletes: true } as const;

  it.each([
    ['a value that is there, and has to be absent', rows({ needs: ['value-absent'] }), from(one, one)],
    ['a row that has what it needs', rows({ needs: ['key-present', 'value-absent'] }), from(none, two)],
    ['a row behind one that failed', rows({ needs: ['value-present'] }, { name: 'B', dependsOn: 1 }), from(none, none)],
    ['a key that goes with its values', rows(emptied), from(one, none)],
    ['a type that stays', rows({ keepsType: true }), from(words('1'), words('2'))],
    ['a key that may have been created', rows({ needs: ['key-present'] }), from(none, two, [])],
    ['what is perhaps written', rows({ certainty: 'possible' }), from(one, one)],
    ['a command that asks', rows({ asks: 'value-present' }), from(one, one)],
  ] as const)('takes %s', (_, explained, script) => {
    expect(judge(explained, script).wrong).toEqual([]);
  });

  it.each([
    ['nothing happened though all was there', rows({ needs: ['key-present'] }), from(one, one)],
    ['it happened though the value was there', rows({ needs: ['value-absent'] }), from(one, two)],
    ['values went of which nothing was said', rows({ name: 'Other', certainty: 'possible' }), from(one, none)],
    ['a key kept its values', rows(emptied), from(one, one)],
    ['all is refused', { ...rows({}), problems: ['syntax-error'] }, from(none, two)],
  ] as const)('notices where %s', (_, explained, script) => {
    expect(judge(explained, script).wrong).not.toEqual([]);
  });

  it('goes by what is said of the PC, where it is asked for that', () => {
    const wrong = (here: ExplainedWrite['here'], left: Left): number =>
      judge(rows({ here: here ?? null }), from(one, left), 'here').wrong.length;
    expect(wrong('happens', two)).toBe(0);
    expect(wrong('happens', one)).toBe(1);
    expect(wrong('fails', one)).toBe(0);
    expect(wrong('not-reached', two)).toBe(1);
    expect(wrong(null, one)).toBe(0);
    expect(wrong(null, two)).toBe(0);
  });
});
