import { describe, expect, it } from 'vitest';
import { said } from '../said.suite.ts';

const WRITE = 'sh.RegWrite "HKLM\\A\\B", m';
const SUBS = [
  ...['Sub S(d)', 'd = 2', 'End Sub', 'Sub Deep', 'If x Then', 'm = 2', 'End If', 'End Sub'],
  ...['Function F(d)', 'd = 2', 'F = 1', 'End Function', 'Function G', 'Deep', 'End Function'],
];

/** What is said of a write of `m`, which was 1 before the loop, on its turns. */
function onTurns(lines: readonly string[]): readonly string[] {
  const text = ['Set sh = CreateObject("WScript.Shell")', 'm = 1', 'Do While x', WRITE, ...lines, 'Loop', ...SUBS];
  return said(text.join('\n'))
    .slice(1)
    .filter((line) => line.startsWith('perhaps'));
}

describe('on each turn of a loop it may be changed', () => {
  it.each<readonly string[]>([
    ['m = 2'],
    ['Set m = y'],
    ['x = 1 : m = 2'],
    ['S m'],
    ['Call S(m)'],
    ['S (m)'],
    ['x = F(m)'],
    ['x = 1 + F(m)'],
    ['Deep'],
    ['x = G'],
    ['r.GetDWORDValue 1, "A", "B", m'],
    ['x = r.EnumKey(1, "A", m)'],
    ['m(1) = 2'],
    ['ReDim m(2)'],
    ['ReDim Preserve m(2)'],
    ['For m = 1 To 2', 'Next'],
    ['For Each m In y', 'Next'],
    ['For i = 1 To 2', 'm = i', 'Next'],
    ['Do', 'm = 2', 'Exit Do', 'Loop'],
    ['Do', 'Exit Do', 'Loop Until F(m)'],
    ['Do While F(m)', 'Loop'],
    ['While G()', 'Wend'],
    ['If y Then m = 2'],
    ['If y Then x = 1 Else m = 2'],
    ['If F(m) Then x = 1'],
    ['If y Then', 'x = 1', 'ElseIf F(m) Then', 'End If'],
    ['If y Then', 'x = 1', 'Else', 'm = 2', 'End If'],
    ['Select Case F(m)', 'Case 1', 'End Select'],
    ['Select Case y', 'Case F(m)', 'End Select'],
    ['Select Case y', 'Case 1', 'm = 2', 'End Select'],
    ['With sh', 'm = 2', 'End With'],
  ])('%s', (...lines) => {
    expect(onTurns(lines)).toEqual(['perhaps HKLM\\A|B REG_SZ ? !value-not-followed']);
  });
});

describe('on each turn of a loop it stays', () => {
  it.each<readonly string[]>([
    ['x = m'],
    ['x = m + 1'],
    ['x = "m"'],
    ['x = "deep"'],
    ['x = y("m")'],
    ['S "m"'],
    ['S 1'],
    ['WScript.Echo m'],
    ['x = o.Count(m)'],
    ['MsgBox m'],
    ['If m = 1 Then x = 1'],
    ['Select Case m', 'Case m', 'End Select'],
    ['For i = m To m', 'Next'],
    ['For Each i In Array(m)', 'Next'],
    ['Do', 'Exit Do', 'Loop Until m'],
  ])('%s', (...lines) => {
    expect(onTurns(lines)).toEqual(['perhaps HKLM\\A|B REG_SZ "1"']);
  });

  it('where it is written too', () => {
    expect(onTurns(['sh.RegWrite "HKLM\\A\\C", m'])).toEqual([
      'perhaps HKLM\\A|B REG_SZ "1"',
      'perhaps HKLM\\A|C REG_SZ "1"',
    ]);
  });
});

describe('declares', () => {
  const after = (lines: readonly string[]): string | undefined =>
    said(['Set sh = CreateObject("WScript.Shell")', 'm = 1', 'T', WRITE, 'Sub T', ...lines, 'End Sub'].join('\n'))[1];
  const known = (value: number): string => `HKLM\\A|B REG_SZ "${value}"`;

  it.each<readonly string[]>([
    ['Dim m', 'm = 2'],
    ['Dim x, m(2), y', 'm = 2'],
    ['Const m = 2'],
    ['Const x = 1, m = 2'],
    ['m = 2', 'Dim m'],
    ['If x Then', 'Dim m', 'End If', 'm = 2'],
    ['If x Then', 'Else', 'Dim m', 'End If', 'm = 2'],
    ['Select Case x', 'Case 1', 'Dim m', 'End Select', 'm = 2'],
    ['For i = 1 To 2', 'Dim m', 'Next', 'm = 2'],
    ['Dim x : Dim m : m = 2'],
  ])('a variable of its own: %s', (...lines) => {
    expect(after(lines)).toBe(known(1));
  });

  it.each<readonly string[]>([
    ['m = 2'],
    ['Dim x', 'm = 2'],
    ['Dim x(m)', 'm = 2'],
    ['Const x = 1', 'm = 2'],
    ['Dim', 'm = 2'],
  ])('none: %s', (...lines) => expect(after(lines)).toBe(known(2)));

  it('a constant for everybody', () => {
    for (const word of ['Const', 'Public Const', 'Private Const'])
      expect(said(`Set sh = CreateObject("WScript.Shell")\n${word} a = 3, m = 4\n${WRITE}`)).toEqual([
        'vbscript',
        known(4),
      ]);
    for (const line of ['Public m = 4', 'Private m = 4', 'Const m 4', 'Set a = 1, m = 4', 'Const a = 1 2, m = 4'])
      expect(said(`Set sh = CreateObject("WScript.Shell")\nOption Explicit\n${line}`)).toEqual([
        'vbscript',
        `? 3: ${line}`,
      ]);
  });
});
