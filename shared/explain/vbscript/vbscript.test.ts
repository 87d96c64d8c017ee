import { expect, it } from 'vitest';
import { maybe, one, saidOfVbscript, unknown, write } from './table.suite.ts';

const shell = 'Set sh = CreateObject("WScript.Shell")\n';

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
  [
    'an object that may be of another class',
    `${shell}If x Then Set sh = CreateObject("Acme.Tools")\n${write('B')}\nr = sh.Run("reg add HKLM\\A /v C /t REG_DWORD /d 1")`,
    [maybe('B'), maybe('C')],
  ],
  [
    'an object of which one way is known',
    `If x Then Set sh = CreateObject("Acme.Tools")\n${write('B')}\nm = 1`,
    [maybe('B')],
  ],
  [
    'an object that a loop or a procedure may change',
    `${shell}Do While x\nSet sh = CreateObject("Acme.Tools")\nLoop\n${write('B')}`,
    [maybe('B')],
  ],
  [
    'what follows an object that isn’t known',
    `Set y = F\ny.RegWrite "HKLM\\A\\B", 1, "REG_DWORD"\n${write('C')}`,
    [maybe('B'), one('C')],
  ],
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
    'an error in a procedure, which may end it',
    `${shell}Call W\n${write('B')}\nSub W\n${write('C')}\nDoIt\nEnd Sub`,
    [maybe('C'), maybe('B'), '? 6: DoIt'],
  ],
  [
    'a procedure that passes its own errors over',
    `${shell}Call W\n${write('B')}\nSub W\nOn Error Resume Next\nx = 1 / 0\n${write('D')}\nEnd Sub`,
    [maybe('D'), one('B')],
  ],
  [
    'a condition',
    `If x Then\n${write('B')}\nElse\n${write('C')}\nEnd If\n${write('D')}`,
    [maybe('B'), maybe('C'), one('D')],
  ],
  [
    'a condition in one line',
    `If x Then m = 1 : ${write('B')} Else m = 2 : ${write('C')}\n${write('D', 'm')}\n${write('E')}`,
    [maybe('B'), maybe('C'), unknown('D'), one('E')],
  ],
  ['a condition that assigns what it was', `m = 1\nIf x Then m = 1\n${write('B', 'm')}`, [one('B')]],
  ['a variable of one branch', `If x Then m = 1\n${write('B', 'm')}`, [unknown('B')]],
  [
    'a condition, which isn’t evaluated',
    `If 1 = 1 Then\n${write('B')}\nElseIf x = 2 Then\n${write('C')}\nEnd If\n${write('D')}`,
    [maybe('B'), maybe('C'), one('D')],
  ],
  ['a command in a condition', `If sh.Run("reg add HKLM\\A /v B /d 1 /f") = 0 Then x = 1`, ['HKLM\\A|B REG_SZ "1"']],
  [
    'a condition in a condition',
    `If x Then\nIf y Then\n${write('B')}\nEnd If\nEnd If\n${write('C')}`,
    [maybe('B'), one('C')],
  ],
  [
    'cases',
    `m = 1\nSelect Case x\nCase "a"\n${write('B')}\nCase "b", "c"\nm = 2\nCase Else\n${write('D')}\nEnd Select\n${write('E', 'm')}`,
    [maybe('B'), maybe('D'), unknown('E')],
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
  [
    'a way out of a loop, behind which it goes on',
    `For i = 1 To 2\nIf x Then Exit For\nm = i\n${write('B', 'i')}\nNext\n${write('C')}\n${write('D', 'm')}`,
    [maybe('B', 1), maybe('B', 2), one('C'), unknown('D')],
  ],
  [
    'a way out of two loops at once',
    `For i = 1 To 2\nDo\nIf x Then Exit For\nLoop While y\n${write('B')}\nNext\n${write('C')}`,
    [maybe('B'), maybe('B'), maybe('C')],
  ],
  ['the end in a loop', `For i = 1 To 2\n${write('B')}\nWScript.Quit\nNext\n${write('C')}`, [one('B')]],
  ['a loop whose variable is changed', `For i = 1 To 2\ni = 5\n${write('B', 'i')}\nNext`, [one('B', 5), maybe('B', 5)]],
  ['a loop with a step', `For i = 1 To 9 Step 2\n${write('B', 'i')}\nNext`, [`perhaps ${unknown('B')}`]],
  ['a loop that counts too far', `For i = 1 To 65\n${write('B', 'i')}\nNext`, [`perhaps ${unknown('B')}`]],
  ['a loop without an end', `Do\n${write('B')}\nLoop\n${write('C')}`, [maybe('B'), maybe('C')]],
  [
    'a Sub, whose statements are possible',
    `k = "HKLM\\A\\B"\nS\nS\n${write('C')}\nSub S\nsh.RegWrite k, 1, "REG_DWORD"\nEnd Sub`,
    [maybe('B'), one('C')],
  ],
  [
    'a Sub isn’t entered with what it is given',
    `Sub S(n)\nsh.RegWrite n, 1\nEnd Sub\nS "HKLM\\A\\B"`,
    ['? 2: sh.RegWrite n, 1'],
  ],
  [
    'a Sub and a variable that is assigned twice',
    `m = 1\nm = 2\nS\nSub S\n${write('B', 'm')}\nEnd Sub`,
    [`perhaps ${unknown('B')}`],
  ],
  ['what a Sub assigns', `m = 1\nS\n${write('B', 'm')}\nSub S\nIf x Then m = 2\nEnd Sub`, [unknown('B')]],
  [
    'what a Sub assigns through another',
    `m = 1\nS\n${write('B', 'm')}\nSub S\nT\nEnd Sub\nSub T\nm = 2\nEnd Sub`,
    [unknown('B')],
  ],
  ['a Sub that ends the script', `S\n${write('B')}\nSub S\nIf x Then WScript.Quit\nEnd Sub`, [maybe('B')]],
  [
    'a Sub that ends',
    `S\n${write('B')}\nSub S\n${write('C')}\nExit Sub\n${write('D')}\nEnd Sub`,
    [maybe('C'), one('B')],
  ],
  ['a Sub that calls itself', `S\nSub S\nS\n${write('B')}\nEnd Sub`, [maybe('B')]],
  ['a Sub that nobody calls', `Sub S\n${write('B')}\nEnd Sub`, [`? 2: ${write('B')}`]],
  ['a Function', `Function F(x)\nF = x + 1\nEnd Function\n${write('B', 'F(2)')}`, [unknown('B')]],
  [
    'what a Sub changes of its caller',
    `Sub S(d)\nd = 9\nEnd Sub\nm = 1\nS m\n${write('B', 'm')}`,
    ['HKLM\\A|B REG_DWORD ? !value-not-followed'],
  ],
  [
    'blocks up to forty in each other',
    `${'If x Then\n'.repeat(40)}${write('B')}\n${'End If\n'.repeat(40)}`,
    [maybe('B')],
  ],
  ['the end', `WScript.Quit\n${write('B')}`, []],
  ['the end in a condition', `If x Then WScript.Quit 1\n${write('B')}`, [maybe('B')]],
  [
    'a block of With',
    `${shell}With sh\n.RegWrite "HKLM\\A\\B", 1, "REG_DWORD"\nEnd With\n${write('C')}`,
    [maybe('C'), '? 2: With sh', '? 3: .RegWrite "HKLM\\A\\B", 1, "REG_DWORD"', '? 4: End With'],
  ],
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
  expect(saidOfVbscript(text)).toEqual(expected);
});
