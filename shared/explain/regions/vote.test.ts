import { expect, it } from 'vitest';
import { readBatch } from '../batch/read.ts';
import { createFindings } from '../found.ts';
import { parsePowerShell } from '../powershell-grammar.suite.ts';
import { readPowerShell } from '../powershell/read.ts';
import { readVbscript } from '../vbscript/read.ts';
import { voteOnLanguage } from './vote.ts';

const vote = (text: string): readonly [string, number] => {
  const { language, share } = voteOnLanguage(
    { text, lineOf: (row) => row + 1, isCertain: true, host: null, depth: 0, labels: [] },
    {
      findings: createFindings(0),
      parsePowerShell,
      read: { batch: readBatch, powershell: readPowerShell, vbscript: readVbscript },
    },
  );
  return [language, share];
};

it.each([
  ['', 'batch', 0],
  ['reg add HKLM\\A', 'batch', 1],
  ['Get-It x', 'powershell', 1],
  ['Dim a', 'vbscript', 1],
  ['sh.RegWrite "HKLM\\A\\B", 1', 'vbscript', 1],
  ['  abc  =  1\n  \nb = "x"', 'vbscript', 0],
  ['a = 1\nDim b', 'vbscript', 1],
  ['x = sh.RegWrite("HKLM\\A\\B", 1)', 'vbscript', 1],
] as const)('%j is a text of %s, with a share of %s', (text, language, share) => {
  expect(vote(text)).toEqual([language, share]);
});

it.each([
  ...['hello you', 'Then run it again.', '| a | $b | ', '  [HKLM\\A = x', '[-HKLM\\A = x', '"a b"=$x'],
  'Name of the value: $x',
])('%j next to a command is words', (line) => {
  expect(vote(`reg add HKLM\\A\n \n${line}`)).toEqual(['batch', 0.5]);
});

it.each(['| a | $b', 'a:$x', '  Get-it x', 'reg copy x', '  reg copy x', 'a-b: $x'])(
  '%j next to a command is a statement that isn’t followed',
  (line) => {
    expect(vote(`reg add HKLM\\A\n${line}`)[1]).toBe(1);
  },
);
