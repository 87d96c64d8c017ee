import { expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import { shortWrite } from '../said.suite.ts';
import { addLiteral, type Literal } from './reader.ts';

const GIVEN: Literal = { line: 7, source: 'source', key: 'HKLM\\A', name: 'B', type: 'REG_SZ', data: 'x' };

function added(given: Partial<Literal>): string {
  const findings = createFindings(0);
  addLiteral(findings, { ...GIVEN, ...given });
  const [write] = findings.writes;
  const [lost] = findings.notFollowed().shown;
  if (write === undefined) return `? ${lost?.line}: ${lost?.text}`;
  return `${write.line}: ${shortWrite(write)} ${write.data.kind}${write.isCertain ? '' : ' possible'}`;
}

it.each<[Partial<Literal>, string]>([
  [{}, '7: HKLM\\A|B REG_SZ "x" text'],
  [{ isAbsent: true }, '7: delete HKLM\\A|B none'],
  [{ name: undefined }, '7: create-key HKLM\\A none'],
  // numbers in the notation of their languages
  [{ type: 'dword', data: '2_048' }, '7: HKLM\\A|B REG_DWORD 2048 number'],
  [{ type: 'dword', data: '_1' }, '7: HKLM\\A|B REG_DWORD ? !invalid-data unknown'],
  [{ data: '1_0' }, '7: HKLM\\A|B REG_SZ "1_0" text'],
  // writes that get another problem
  [
    { type: 'dword', data: 'x', problems: ['view-depends-on-setup'] },
    '7: HKLM\\A|B REG_DWORD ? !view-depends-on-setup !invalid-data unknown',
  ],
  [
    { type: null, problems: ['view-depends-on-setup'] },
    '7: HKLM\\A|B no type ? !view-depends-on-setup !value-not-followed unknown',
  ],
  // what is unknown
  [{ data: null }, '7: HKLM\\A|B REG_SZ ? !value-not-followed unknown'],
  ...['{{c}}', '${c}', '#{c}', '%c%', '%SystemRoot%\\c'].map((data): [Partial<Literal>, string] => [
    { data },
    '7: HKLM\\A|B REG_SZ ? !value-not-followed unknown',
  ]),
  ...['{c}', '%%', '5%', '% c%', 'x{c'].map((data): [Partial<Literal>, string] => [
    { data },
    `7: HKLM\\A|B REG_SZ ${JSON.stringify(data)} text`,
  ]),
  [{ key: null }, '? 7: source'],
  [{ key: 'C\\A' }, '? 7: source'],
  [{ name: null }, '? 7: source'],
  [{ key: 'HKLM\\A\nC' }, '? 7: source'],
])('reads %j as %s', (given, expected) => {
  expect(added(given)).toBe(expected);
});
