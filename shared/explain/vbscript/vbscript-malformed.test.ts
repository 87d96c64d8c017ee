import { expect, it } from 'vitest';
import { saidOfVbscript } from './table.suite.ts';

const START = 'Set sh = CreateObject("WScript.Shell")\nOption Explicit\nDim x\nDim y\n';
const WRITE = 'sh.RegWrite "HKLM\\A\\B", 1';
const WRITTEN = 'HKLM\\A|B REG_SZ "1"';

it.each<[string, readonly string[]]>([
  ['Select without Case', ['Select 2', 'Case 2', 'End Select']],
  ['a Private loop', ['Private While x', 'Wend']],
  ['a Public loop', ['Public For i = 1 To 2', 'Next']],
  ['a property outside of a class', ['Property Get P', WRITE, 'End Property']],
  ['a class with a property', ['Class C', 'Public Property Get P', WRITE, 'End Property', 'End Class']],
  ['a class without its end', ['Class C', WRITE]],
  ['Case outside of Select', ['Case 1', 'Case Else']],
  ['Else outside of If', ['Else', 'ElseIf x Then']],
  ['ends of nothing', ['Next', 'Wend', 'Loop', 'End Sub', 'End Function', 'End Select', 'End With', 'End Class']],
  ['a loop that ends as another does', ['Do', WRITE, 'Next']],
  ['If that ends as a loop does', ['If x Then', WRITE, 'Loop']],
  ['a list of cases that ends as If does', ['Select Case x', 'Case 1', WRITE, 'End If']],
])('reports %s line by line', (_, lines) => {
  expect(saidOfVbscript(START + lines.join('\n'))).toEqual(lines.map((line, at) => `? ${at + 5}: ${line}`));
});

it.each<[string, string, readonly string[]]>([
  [
    'Else twice on one line',
    'If x Then y = 1 Else y = 2 : Else y = 3',
    ['? 5: If x Then y = 1 Else y = 2', '? 5: Else y = 3'],
  ],
  ['a comment behind a condition on one line', `If True Then ${WRITE} ' x`, [`perhaps ${WRITTEN}`]],
  ['a blank and a line in a text', `x = "a _ b"\n${WRITE}`, [WRITTEN]],
  ['a line at the end of a text', `x = "a _"\n${WRITE}`, [WRITTEN]],
  ['a line before a text', `x = _\n"a" & _\n"b"\n${WRITE}`, [WRITTEN]],
  ['a name before Then', `If thenx Then\n${WRITE}\nEnd If`, [`perhaps ${WRITTEN}`]],
  ['a text before Then', `If "then" = "then" Then\n${WRITE}\nEnd If`, [`perhaps ${WRITTEN}`]],
])('%s', (_, text, expected) => {
  expect(saidOfVbscript(START + text)).toEqual(expected);
});

it.each([
  ['Do', 'Loop While x'],
  ['For i = 1 To 1', 'Next'],
  ['Select Case 1\nCase 1', 'End Select'],
  ['If True Then', 'End If'],
])('reads up to forty nested %j', (begin, end) => {
  const nested = (count: number): string =>
    saidOfVbscript(`${START}${`${begin}\n`.repeat(count)}${WRITE}\n${`${end}\n`.repeat(count)}`).join('\n');
  expect([nested(40).includes(WRITTEN), nested(41).includes(WRITTEN)]).toEqual([true, false]);
});

it('reads a statement of up to two hundred lines', () => {
  const joined = (lines: number): readonly string[] =>
    saidOfVbscript(`${START}x = 1 _\n${'& 1 _\n'.repeat(lines)}& 1\nsh.RegWrite "HKLM\\A\\B", x`);
  expect(joined(198)[0]).toBe(`HKLM\\A|B REG_SZ "${'1'.repeat(200)}"`);
  expect(joined(300).join()).toContain('?');
});
