import { expect, it } from 'vitest';
import type { Host } from '../script.ts';
import { findingsIn, shortWrite } from '../said.suite.ts';

it.each<[Host, string]>([
  [32, ' wow64'],
  [64, ' native'],
  [null, ''],
])('writes for a script of a program of %s bits in the view%s', (host, view) => {
  const text = 'Set sh = CreateObject("WScript.Shell")\nsh.RegWrite "HKLM\\A\\B", 1\n\' x\nsh.RegWrite "HKLM\\A\\C", 1';
  const { writes } = findingsIn('vbscript', text, { lineOf: (row) => row + 10, isCertain: false, host });
  expect(writes.map(shortWrite)).toEqual([`HKLM\\A|B REG_SZ "1"${view}`, `HKLM\\A|C REG_SZ "1"${view}`]);
  expect(writes.map(({ line, isCertain }) => [line, isCertain])).toEqual([
    [11, false],
    [13, false],
  ]);
  expect(writes.map(({ labels }) => labels)).toEqual([[], [{ kind: 'comment', text: 'x' }]]);
});
