import { describe, expect, it } from 'vitest';
import { CLAIM_FILES, readClaims, wrongClaims, type Claimed } from './claims.suite.ts';
import type { Explained, ExplainedDocument } from './document.ts';
import { explain } from './explain.ts';
import { parsePowerShell } from './powershell-grammar.suite.ts';
import { succeed, type Result } from '../result.ts';

const explainClaimed = ({ text }: Claimed): Result<Explained> =>
  explain(text, { release: 'windows-7', parsePowerShell });

describe.each(CLAIM_FILES)('%s', (file) => {
  it.each(readClaims(file).map((one) => [one.title, one] as const))('%s', (_, one) => {
    expect(wrongClaims(one, explainClaimed(one))).toEqual([]);
  });
});

describe('the claims', () => {
  const all = CLAIM_FILES.flatMap(readClaims);

  it('have at least 250 different texts, each with a claim', () => {
    expect(all.length).toBeGreaterThanOrEqual(250);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
    expect(all.filter(({ claims }) => claims.length === 0)).toEqual([]);
  });

  const text = 'reg add HKLM\\SOFTWARE\\A /v B /t REG_DWORD /d 5 /f\nreg add HKLM\\SOFTWARE\\A /v C /d five /f\n';
  type Change = (document: ExplainedDocument) => Partial<ExplainedDocument>;
  const says = (change: Change): Result<Explained> => {
    const truth = explain(text);
    const document = truth.ok && truth.value.kind === 'document' ? truth.value : expect.fail();
    return succeed({ ...document, ...change(document) });
  };
  const truly: Change = () => ({});
  const possible: Change = ({ writes }) => ({
    writes: writes.map((write) => ({ ...write, certainty: 'possible' as const })),
  });
  const nothing: Change = () => ({ writes: [], problems: ['nothing-written' as const] });
  const left: Change = () => ({ writes: [], notFollowed: [{ line: 1, text: 'reg add' }] });
  const sure = ['writes HKLM\\SOFTWARE\\A\\B 0x5', 'writes HKLM\\SOFTWARE\\A\\C "five"'];
  const as = (verb: string): readonly string[] => sure.map((line) => line.replace('writes', verb));
  const either = sure.map((line) => `${line} or 0x6`);

  it.each([
    [sure, truly, []],
    [sure, possible, ['missing', 'missing']],
    [sure, left, ['missing', 'missing']],
    [sure.slice(1), truly, ['false']],
    [[...sure, 'open'], truly, ['it says that all was followed']],
    [as('read'), possible, []],
    [as('read'), left, ['missing', 'missing']],
    [as('perhaps'), truly, ['too sure', 'too sure']],
    [as('perhaps'), possible, []],
    [as('perhaps'), left, []],
    [as('perhaps'), nothing, ['missing', 'missing', 'it says that nothing is written']],
    [as('stated'), truly, []],
    [as('stated'), left, []],
    [as('stated'), nothing, ['missing', 'missing', 'it says that nothing is written']],
    [as('may'), truly, ['too sure', 'too sure']],
    [as('may'), nothing, []],
    [either, truly, ['too sure', 'too sure']],
    [either, possible, []],
    [['nothing'], nothing, []],
    [['nothing'], left, ['left open']],
    [['none'], left, []],
    [['none'], possible, ['false', 'false']],
    [['open'], nothing, ['it says that all was followed', 'it says that nothing is written']],
  ] as const)('hold: %j of what %o makes', (claims, change, wrong) => {
    const found = wrongClaims({ title: '', text, claims }, says(change));
    expect(found.map((line) => line.split(':')[0])).toEqual(wrong);
  });

  it('count a refusal as a missing statement, unless none was due', () => {
    const refused = explain('hello');
    const claims = [...sure, 'stated HKLM\\SOFTWARE\\A\\D 0x1', 'read HKLM\\SOFTWARE\\A\\E deleted'];
    expect(wrongClaims({ title: '', text, claims }, refused)).toEqual([
      ...sure.map((line) => `refused: ${line}`),
      'refused: read HKLM\\SOFTWARE\\A\\E deleted',
    ]);
    expect(wrongClaims({ title: '', text, claims: ['none'] }, refused)).toEqual([]);
  });
});
