import { holds, maybe, one, unknown, write } from './table.suite.ts';

const LONG = Array.from({ length: 63 }, () => '1').join(', ');

holds('what a Sub or a Function changes', [
  [
    'the variable that a function is given',
    ['m = 1', 'x = F(m)', write('B', 'm'), 'Function F(d)', 'd = 9', 'F = 1', 'End Function'],
    [unknown('B')],
  ],
  [
    'the variable that a Sub is given, which it sees by its own name too',
    ['m = 1', 'S m', write('B', 'm'), 'Sub S(d)', 'd = 9', write('C', 'm'), 'End Sub'],
    [unknown('C'), unknown('B')],
  ],
  ['no variable that it doesn’t change', ['m = 1', 'S m', write('B', 'm'), 'Sub S(d)', 'x = d', 'End Sub'], [one('B')]],
  [
    'no variable of the script that it declares itself, deep inside too',
    ['m = 1', 'S', write('B', 'm'), 'Sub S', 'If True Then', 'Dim m', 'm = 2', 'End If', 'End Sub'],
    [one('B')],
  ],
  ['a variable that the script declares', ['Dim q', 'S', write('B', 'q'), 'Sub S', 'q = 5', 'End Sub'], [one('B', 5)]],
  ['a variable that the script has', ['q = 1', 'S', write('B', 'q'), 'Sub S', 'q = 5', 'End Sub'], [one('B', 5)]],
  ['perhaps its own variable alone', ['S', write('B', 'q'), 'Sub S', 'q = 5', 'End Sub'], [unknown('B')]],
  [
    'a size, and with it the list',
    ['a = Array(1, 2)', 'S', write('B', 'a(0)'), 'Sub S', 'ReDim a(5)', 'End Sub'],
    [unknown('B'), `? 4: ${write('B', 'a(0)')}`],
  ],
  [
    'nothing that the one that calls it has for itself',
    ['m = 1', 'S 2', write('B', 'm'), 'Sub S(m)', 'T', 'End Sub', 'Sub T', write('C', 'm'), 'End Sub'],
    [unknown('C'), one('B')],
  ],
  [
    'the variable of the script behind one of the same name',
    ['m = 1', 'S 2', write('B', 'm'), 'Sub S(m)', 'T', write('C', 'm'), 'End Sub', 'Sub T', 'm = 3', 'End Sub'],
    [one('C', 2), unknown('B')],
  ],
  [
    'what a call of a call of a call changes, on each turn of a loop',
    [
      ...['m = 1', 'Do While x', write('B', 'm'), 'P', 'Loop'],
      ...['Sub P', 'Q', 'End Sub', 'Sub Q', 'R', 'End Sub', 'Sub R', 'S', 'End Sub', 'Sub S', 'T', 'End Sub'],
      ...['Sub T', 'U', 'End Sub', 'Sub U', 'm = 2', 'End Sub'],
    ],
    [`perhaps ${unknown('B')}`],
  ],
  [
    'what a condition calls, on each turn of a loop',
    ['m = 1', 'Do While x', write('B', 'm'), 'If F() Then y = 1', 'Loop', 'Function F', 'm = 2', 'End Function'],
    [`perhaps ${unknown('B')}`],
  ],
  [
    'what it gives back so far, by its own name',
    [write('B', 'F(2)'), 'Function F(x)', 'F = x', 'F = F + 1', 'End Function'],
    [one('B', 3)],
  ],
  [
    'whether errors are passed over, in itself alone',
    ['S', 'x = 1 / 0', write('B'), 'Sub S', 'On Error Resume Next', 'End Sub'],
    [maybe('B')],
  ],
  [
    'who knows what, where it calls itself',
    ['S', write('B'), 'Sub S', 'S', write('C'), 'End Sub'],
    [maybe('C'), maybe('B'), '? 5: S'],
  ],
]);

holds('a list', [
  [
    'that is one of two',
    ['a = Array(1)', 'If x Then a = Array(2)', write('B', 'a(0)')],
    [maybe('B', 2), maybe('B', 1)],
  ],
  [
    'that may be none',
    ['a = Array(1)', 'If x Then a = 5', write('B', 'a(0)')],
    [unknown('B'), `? 4: ${write('B', 'a(0)')}`],
  ],
  ['that isn’t known', [write('B', 'a(0)')], [unknown('B'), `? 2: ${write('B', 'a(0)')}`]],
  [
    'that a function gives, which calls itself',
    [write('B', 'F(1)'), 'Function F(n)', 'F = F(n - 1)', 'End Function'],
    [`perhaps ${unknown('B')}`, '? 4: F = F(n - 1)'],
  ],
  [
    'in a loop with what isn’t VBScript',
    ['a = Array(1)', 'Do While x', 'If y', write('B', 'a(0)'), 'Loop'],
    [`perhaps ${unknown('B')}`, '? 4: If y', `? 5: ${write('B', 'a(0)')}`],
  ],
]);

holds('methods that fill in what they are given', [
  ['within an expression', ['d = 1', 'rc = r.GetDWORDValue(&H80000002, "A", "B", d)', write('C', 'd')], [unknown('C')]],
  ['as a statement', ['d = 1', 'r.GetDWORDValue &H80000002, "A", "B", d', write('C', 'd')], [unknown('C')]],
  ['not known ones too', ['d = 1', 'x = o.DoIt(d)', write('C', 'd')], [unknown('C'), '? 3: x = o.DoIt(d)']],
  ['but not those that only look', ['d = 1', 'WScript.Echo d', 'x = o.Count(d)', write('C', 'd')], [one('C')]],
]);

holds('the first way whose condition is met', [
  [
    'isn’t followed by the next question',
    ['If True Then', 'x = 1', 'ElseIf F() Then', 'y = 1', 'End If', 'Function F', write('B'), 'End Function'],
    [`? 8: ${write('B')}`],
  ],
  [
    'may be followed by the next question where that isn’t known',
    ['If x Then', 'x = 1', 'ElseIf F() Then', 'y = 1', 'End If', 'Function F', write('B'), 'End Function'],
    [maybe('B')],
  ],
  [
    'is the last of its cases',
    [
      'Select Case 1',
      'Case 1',
      write('B'),
      'Case F()',
      'y = 1',
      'End Select',
      'Function F',
      write('C'),
      'End Function',
    ],
    [one('B'), `? 9: ${write('C')}`],
  ],
  ['isn’t known of a text, which is converted', ['x = "False"', 'If x Then', write('B'), 'End If'], [maybe('B')]],
  ['is known of a number', ['x = 2', 'If x Then', write('B'), 'Else', write('C'), 'End If'], [one('B')]],
  ['with a comment behind Then', ["If x Then ' only here", write('B'), 'End If', write('C')], [maybe('B'), one('C')]],
  ['with a remark behind Then', ['If x Then Rem only here', write('B'), 'End If', write('C')], [maybe('B'), one('C')]],
  ['with more behind it on its line', [`If False Then : ${write('B')} : ${write('C')}`, write('D')], [one('D')]],
]);

holds('a loop', [
  ['leaves its variable one further', ['For i = 1 To 2', 'Next', write('B', 'i')], [one('B', 3)]],
  ['leaves its variable alone where it takes no turn', ['For i = 5 To 4', 'Next', write('B', 'i')], [one('B', 5)]],
  ['leaves none of a list behind', ['For Each e In Array(7, 8)', 'Next', write('B', 'e')], [unknown('B')]],
  [
    'leaves the variable as it was where it is left early',
    ['For i = 1 To 2', 'Exit For', 'Next', write('B', 'i')],
    [one('B', 1)],
  ],
  [
    'goes round who knows how often where its variable is changed',
    ['For i = 1 To 3', write('B', 'i'), 'i = 9', 'Next'],
    [one('B', 1), `perhaps ${unknown('B')}`],
  ],
  [
    'is left by the statement of its kind alone: Exit For',
    ['For i = 1 To 1', 'Do', 'Exit For', 'Loop', write('B'), 'Next', write('C')],
    [maybe('C')],
  ],
  [
    'is left by the statement of its kind alone: Exit Do',
    ['Do While x', 'For i = 1 To 2', 'Exit Do', 'Next', write('B'), 'Loop', write('C')],
    [one('C')],
  ],
  ['without an end never ends', ['Do', 'WScript.Sleep 10', 'Loop', write('B')], []],
  ['that always goes on never ends', ['Do While True', 'x = 1', 'Loop', write('B')], []],
  ['that never gets there never ends', ['Do', 'x = 1', 'Loop Until False', write('B')], []],
  ['ends where it may after a turn', ['Do', 'x = 1', 'Loop Until y', write('B')], [one('B')]],
  [
    'over a list goes on whatever its variable becomes',
    ['For Each e In Array(1, 2)', write('B', 'e'), 'e = 5', 'Next'],
    [one('B', 1), one('B', 2)],
  ],
  ['takes sixty-four turns', ['For i = 1 To 64', 'Next', write('B', 'i')], [one('B', 65)]],
  ['takes no more', ['For i = 1 To 65', 'Next', write('B', 'i')], [unknown('B')]],
  [
    'takes sixty-four of a list',
    ['n = 0', `For Each e In Array(${LONG}, 1)`, 'n = n + 1', 'Next', write('B', 'n')],
    [one('B', 64)],
  ],
  [
    'takes no more of a list',
    ['n = 0', `For Each e In Array(${LONG}, 1, 1)`, 'n = n + 1', 'Next', write('B', 'n')],
    [unknown('B')],
  ],
  ['from who knows where', ['n = 0', 'For i = x To 2', 'n = 1', 'Next', write('B', 'n')], [unknown('B')]],
  ['to who knows where', ['n = 0', 'For i = 1 To x', 'n = 1', 'Next', write('B', 'n')], [unknown('B')]],
  ['between texts', ['n = 0', 'For i = "1" To "2"', 'n = 1', 'Next', write('B', 'n')], [unknown('B')]],
  ['from a text on', ['n = 0', 'For i = "1" To 2', 'n = 1', 'Next', write('B', 'n')], [unknown('B')]],
  ['with steps', ['n = 0', 'For i = 1 To 2 Step 2', 'n = n + 1', 'Next', write('B', 'n')], [unknown('B')]],
  ['from nothing is named', ['For i = * To 2', 'Next'], ['? 2: For i = * To 2']],
  ['to nothing is named', ['For i = 1 To *', 'Next'], ['? 2: For i = 1 To *']],
  ['with another word than To is named', ['For i = 1 Till 2', 'Next'], ['? 2: For i = 1 Till 2']],
  ['that ends with something else is named', ['Do', 'Exit Do', 'Loop Foo'], []],
  ['that asks for something else is named', ['Do', 'x = 1', 'Loop Foo', write('B')], [one('B'), '? 2: Do']],
  ['with a way out ends', ['Do', 'If x Then Exit Do', 'Loop', write('B')], [one('B')]],
  ['ends where its condition may', ['While x', 'y = 1', 'Wend', write('B')], [one('B')]],
  [
    'asks on each turn, with what the turn before left',
    ['m = 1', 'Do While F(m)', 'm = 2', 'Loop', 'Function F(d)', write('B', 'd'), 'End Function'],
    [unknown('B')],
  ],
  [
    'asks at its end only where it comes there',
    ['Do', 'WScript.Quit', 'Loop Until F()', 'Function F', write('B'), 'End Function'],
    [`? 6: ${write('B')}`],
  ],
  ['with a name behind Next is none', ['For i = 1 To 2', 'Next i'], ['? 2: For i = 1 To 2', '? 3: Next i']],
  ['that asks for nothing is named', ['Do Foo', 'Exit Do', 'Loop'], ['? 2: Do Foo']],
  ['to nowhere is named', ['For i = 1', 'Next', write('B')], ['HKLM\\A|B REG_DWORD 1', '? 2: For i = 1']],
]);
