import { expect, it } from 'vitest';
import { said } from '../said.suite.ts';

const shell = 'Set sh = CreateObject("WScript.Shell")\n';
const write = (name: string, data = '1'): string => `sh.RegWrite "HKLM\\A\\${name}", ${data}, "REG_DWORD"`;
const one = (name: string, data = 1): string => `HKLM\\A|${name} REG_DWORD ${data}`;
const maybe = (name: string, data = 1): string => `perhaps ${one(name, data)}`;

it.each<[string, string, readonly string[]]>([
  ['a write', write('B'), [one('B')]],
  [
    'hexadecimal, and a sum',
    `${write('B', '&HA00&')}\n${write('C', '&H200 Or &H800')}`,
    [one('B', 2560), one('C', 2560)],
  ],
  ['a constant', `Const M = 5\n${write('B', 'M')}`, [one('B', 5)]],
  ['statements in one line', `m = 2 : ${write('B', 'm')} ' x`, [one('B', 2)]],
  ['a line that goes on', `sh.RegWrite "HKLM\\A\\B", _\n  1, _\n  "REG_DWORD"`, [one('B')]],
  ['without a type', 'sh.RegWrite "HKLM\\A\\B", 1', ['HKLM\\A|B REG_SZ "1"']],
  [
    'a type that it doesn’t take',
    'sh.RegWrite "HKLM\\A\\B", 1, "DWORD"',
    ['? 1: sh.RegWrite "HKLM\\A\\B", 1, "DWORD"'],
  ],
  ['a key that isn’t known', `k = InputBox("?")\nsh.RegWrite k & "\\B", 1`, ['? 2: sh.RegWrite k & "\\B", 1']],
  ['another object', `Set sh = CreateObject("Acme.Tools")\n${write('B')}`, [`? 2: ${write('B')}`]],
  ['a method that nobody knows', `${shell}sh.DoIt "HKLM"`, ['? 2: sh.DoIt "HKLM"']],
  ['a property that is set', `${shell}sh.Environment("SYSTEM")("X") = 1`, ['? 2: sh.Environment("SYSTEM")("X") = 1']],
  [
    'a process by WMI',
    'GetObject("winmgmts:Win32_Process").Create "reg add HKLM\\A"',
    ['? 1: GetObject("winmgmts:Win32_Process").Create "reg add HKLM\\A"'],
  ],
  ['a procedure that isn’t there', `${shell}DoIt\n${write('B')}`, [maybe('B'), '? 2: DoIt']],
  ['errors that are passed over', `On Error Resume Next\n${shell}DoIt\n${write('B')}`, [one('B'), '? 3: DoIt']],
  [
    'an error in a procedure, which goes on behind the call',
    `On Error Resume Next\n${shell}Call W\n${write('B')}\nSub W\n${write('C')}\nx = 1 / 0\n${write('D')}\nEnd Sub`,
    [one('C'), maybe('D'), maybe('B')],
  ],
  [
    'a procedure that passes its own errors over',
    `${shell}Call W\n${write('B')}\nSub W\nOn Error Resume Next\nx = 1 / 0\n${write('D')}\nEnd Sub`,
    [one('D'), one('B')],
  ],
  [
    'a condition',
    `If x Then\n${write('B')}\nElse\n${write('C')}\nEnd If\n${write('D')}`,
    [maybe('B'), maybe('C'), one('D')],
  ],
  ['a condition in one line', `If x Then m = 1 Else m = 2\n${write('B', 'm')}`, [maybe('B', 1), maybe('B', 2)]],
  [
    'a condition that is met',
    `x = 1\nIf x = 1 Then\n${write('B')}\nElseIf x = 2 Then\n${write('C')}\nEnd If`,
    [one('B')],
  ],
  [
    'cases',
    `x = "b"\nSelect Case x\nCase "a"\n${write('B')}\nCase "b", "c"\n${write('C')}\nCase Else\n${write('D')}\nEnd Select`,
    [one('C')],
  ],
  [
    'cases that nobody knows',
    `Select Case x\nCase 1\n${write('B')}\nCase Else\n${write('C')}\nEnd Select`,
    [maybe('B'), maybe('C')],
  ],
  [
    'a loop over a list',
    `For Each n In Array("B", "C")\nsh.RegWrite "HKLM\\A\\" & n, 1, "REG_DWORD"\nNext`,
    [one('B'), one('C')],
  ],
  [
    'a loop that counts',
    `For i = 1 To 2\nsh.RegWrite "HKLM\\A\\N" & i, i, "REG_DWORD"\nNext`,
    [one('N1', 1), one('N2', 2)],
  ],
  [
    'a loop over what nobody knows',
    `m = 1\nFor Each n In x\nm = 2\nNext\n${write('B', 'm')}`,
    ['HKLM\\A|B REG_DWORD ? !value-not-followed'],
  ],
  ['a loop with a condition', `Do While x\n${write('B')}\nLoop\n${write('C')}`, [maybe('B'), one('C')]],
  ['a way out of a loop', `For i = 1 To 2\nIf x Then Exit For\n${write('B')}\nNext`, [maybe('B'), maybe('B')]],
  [
    'a Sub',
    `Sub S(n, d)\nsh.RegWrite "HKLM\\A\\" & n, d, "REG_DWORD"\nEnd Sub\nS "B", 1\nCall S("C", 2)`,
    [one('B', 1), one('C', 2)],
  ],
  ['a Sub that nobody calls', `Sub S\n${write('B')}\nEnd Sub`, [`? 2: ${write('B')}`]],
  ['a Function', `Function F(x)\nF = x + 1\nEnd Function\n${write('B', 'F(2)')}`, [one('B', 3)]],
  [
    'what a Sub changes of its caller',
    `Sub S(d)\nd = 9\nEnd Sub\nm = 1\nS m\n${write('B', 'm')}`,
    ['HKLM\\A|B REG_DWORD ? !value-not-followed'],
  ],
  ['the end', `WScript.Quit\n${write('B')}`, []],
  ['the end in a condition', `If x Then WScript.Quit 1\n${write('B')}`, [maybe('B')]],
  ['a block of With', `${shell}With sh\n.RegWrite "HKLM\\A\\B", 1, "REG_DWORD"\nEnd With`, [one('B')]],
  ['a block that stays open', `If x Then\n${write('B')}`, ['? 1: If x Then', `? 2: ${write('B')}`]],
  [
    'a class',
    `Class C\nSub S\n${write('B')}\nEnd Sub\nEnd Class`,
    ['? 1: Class C', '? 2: Sub S', `? 3: ${write('B')}`, '? 4: End Sub', '? 5: End Class'],
  ],
  ['a command', `${shell}sh.Run "reg add HKLM\\A /v B /d 1 /f", 0, True`, ['HKLM\\A|B REG_SZ "1"']],
  ['a command with quotes', `${shell}sh.Run "cmd /c reg add ""HKLM\\A"" /v B /d 1 /f"`, ['HKLM\\A|B REG_SZ "1"']],
  [
    'StdRegProv',
    'Set r = GetObject("winmgmts:\\\\.\\root\\default:StdRegProv")\nr.SetDWORDValue &H80000002, "A", "B", 1\nr.DeleteValue &H80000002, "A", "C"',
    [one('B'), 'delete HKLM\\A|C'],
  ],
  [
    'what it reads into a variable',
    `d = 1\nr.GetDWORDValue &H80000002, "A", "B", d\n${write('C', 'd')}`,
    ['HKLM\\A|C REG_DWORD ? !value-not-followed'],
  ],
  ['deletions', 'sh.RegDelete "HKLM\\A\\B"\nsh.RegDelete "HKLM\\A\\"', ['delete HKLM\\A|B', 'delete HKLM\\A']],
  ['what only says something', 'WScript.Echo "sh.RegWrite"\nMsgBox "x"', []],
])('%s', (_, text, expected) => {
  expect(said(text)).toEqual(['vbscript', ...expected]);
});
