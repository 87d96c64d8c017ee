import { expect, it } from 'vitest';
import { createFindings } from '../found.ts';
import type { Host, Reading } from '../reading.ts';
import { shortWrite } from '../short-write.suite.ts';
import { readVbscript } from './read.ts';

const SHELL = 'Set sh = CreateObject("WScript.Shell")\n';

it.each<[Host, string]>([
  [32, ' wow64'],
  [64, ' native'],
  [null, ''],
])('writes for a script of a program of %s bits in the view%s', (host, view) => {
  const findings = createFindings(1000);
  const never = (): never => expect.fail();
  const reading: Reading = {
    findings,
    parsePowerShell: undefined,
    read: { batch: never, powershell: never, vbscript: never },
  };
  const text = `${SHELL}sh.RegWrite "HKLM\\A\\B", 1\n' x\nsh.RegWrite "HKLM\\A\\C", 1`;
  readVbscript({ text, lineOf: (row) => row + 10, isCertain: false, host, depth: 0, labels: [] }, reading);
  expect(findings.writes.map(shortWrite)).toEqual([`HKLM\\A|B REG_SZ "1"${view}`, `HKLM\\A|C REG_SZ "1"${view}`]);
  expect(findings.writes.map(({ line, isCertain }) => [line, isCertain])).toEqual([
    [11, false],
    [13, false],
  ]);
  expect(findings.writes.map(({ labels }) => labels)).toEqual([[], [{ kind: 'comment', text: 'x' }]]);
});

it('reports a deletion without data, and a write of an unknown value with unknown data', () => {
  const findings = createFindings(1000);
  const never = (): never => expect.fail();
  const read = { batch: never, powershell: never, vbscript: never };
  const text = [
    'sh.RegDelete "HKLM\\A\\B"',
    'sh.RegWrite "HKLM\\A\\B", x',
    'sh.RegWrite "HKLM\\A\\B", "x", "REG_DWORD"',
  ].join('\n');
  const part = { text, lineOf: (row: number) => row, isCertain: true, host: null, depth: 0, labels: [] };
  readVbscript(part, { findings, parsePowerShell: undefined, read });
  expect(findings.writes.map(({ data }) => data.kind)).toEqual(['none', 'unknown', 'unknown']);
});
