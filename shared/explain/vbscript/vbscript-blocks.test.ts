import { describe, expect, it } from 'vitest';
import { said } from '../said.suite.ts';

const START = 'Set sh = CreateObject("WScript.Shell")\n';
const write = (name: string, data = '1'): string => `sh.RegWrite "HKLM\\A\\${name}", ${data}, "REG_DWORD"`;
const one = (name: string, data = 1): string => `HKLM\\A|${name} REG_DWORD ${data}`;
const maybe = (name: string, data = 1): string => `perhaps ${one(name, data)}`;
const lost = (line: number, text: string): string => `? ${line}: ${text}`;

type Row = readonly [string, string, readonly string[]];
const holds = (title: string, rows: readonly Row[]): void => {
  describe(title, () => {
    it.each(rows)('%s', (_, text, expected) => {
      expect(said(START + text)).toEqual(['vbscript', ...expected]);
    });
  });
};

holds('a line', [
  ['goes on behind a line', `m = _\n\t_  \n  7\n${write('B', 'm')}`, [one('B', 7)]],
  ['doesn’t go on behind a name that ends in a line', `m_ = 1\n${write('B', 'm_')}`, [one('B')]],
  ['doesn’t go on behind the last one', `${write('B')} _`, [lost(2, `${write('B')} _`)]],
  [
    'may go on behind a comment: it isn’t known whether it is one',
    `' x _\n${write('B')}\n${write('C')}`,
    [maybe('C'), lost(3, write('B'))],
  ],
  ['behind a comment that goes on may be a comment', `' x _\n' y\n${write('C')}`, [one('C')]],
  ['is a comment from Rem on', `Rem ${write('B')}\nm = 2 : REM x\n${write('C', 'm')}`, [one('C', 2)]],
  [
    'isn’t a comment in a name or behind a point',
    `remark = 3\nx = o.Rem\n${write('B', 'remark')}`,
    [one('B', 3), lost(3, 'x = o.Rem')],
  ],
  ['is a comment from a quote on, but not in a text', `m = "'" : n = 1 ' : n = 2\n${write('B', 'n')}`, [one('B')]],
  ['has statements between colons, and none', `: m = ":" :: n = 4 :\n${write('B', 'n')}`, [one('B', 4)]],
  ['with a sign that VBScript lacks is named', `${write('B')} ; x`, [lost(2, `${write('B')} ; x`)]],
  ['with a sign that ends lines elsewhere is named', `x = 1 \u2028 y`, [lost(2, 'x = 1 \u2028 y')]],
  ['with a text that stays open is named', `x = "a\n${write('B')}`, [maybe('B'), lost(2, 'x = "a')]],
  ['names the statement that isn’t followed alone', `x = 1 : DoIt 2 : y = 1`, [lost(2, 'DoIt 2')]],
  ['with letters that names lack is named', 'größe = 6\n_m = 1', [lost(2, 'größe = 6'), lost(3, '_m = 1')]],
  ['takes a name in whatever case', `Size_2 = 6\n${write('B', 'SIZE_2')}`, [one('B', 6)]],
  [
    'is one of a text with carriage returns too',
    `x = "reg add HKLM\\A /v B /d 1"\r\nsh.Run x _\r\n\r\n`,
    ['HKLM\\A|B REG_SZ "1"'],
  ],
]);

holds('If', [
  ['without Then is named', `If x\n${write('B')}`, [maybe('B'), lost(2, 'If x')]],
  ['without a condition is named', `If Then\n${write('B')}\nEnd If`, [maybe('B'), lost(2, 'If Then')]],
  [
    'with ElseIf and Else',
    `If x Then\n${write('B')}\nElseIf y Then\n${write('C')}\nElse\n${write('D')}\nEnd If\n${write('E')}`,
    [maybe('B'), maybe('C'), maybe('D'), one('E')],
  ],
  [
    'whose Else has a statement beside it is named',
    `If x Then\nElse y = 1\n${write('B')}\nEnd If`,
    [lost(2, 'If x Then'), lost(3, 'Else y = 1'), lost(4, write('B')), lost(5, 'End If')],
  ],
  [
    'whose ElseIf lacks Then is named',
    `If x Then\nElseIf y\n${write('B')}\nEnd If`,
    [lost(2, 'If x Then'), lost(3, 'ElseIf y'), lost(4, write('B')), lost(5, 'End If')],
  ],
  ['in one line, with End If', `If x Then y = 1 : ${write('B')} : End If\n${write('C')}`, [maybe('B'), one('C')]],
  [
    'in one line, with more than one statement on either way',
    `If x Then y = 1 : ${write('B')} Else y = 2 : ${write('C')}\n${write('D')}`,
    [maybe('B'), maybe('C'), one('D')],
  ],
  ['in one line, with a way that is empty', `If True Then Else ${write('B')}\n${write('C')}`, [one('C')]],
  ['in one line in another', `If True Then If x Then ${write('B')}\n${write('C')}`, [maybe('B'), one('C')]],
  [
    'in one line in another with Else, whose it may be',
    `If x Then If y Then ${write('B')} Else z = 1 : ${write('C')}\n${write('D')}`,
    [maybe('D'), lost(2, `If x Then If y Then ${write('B')} Else z = 1`), lost(2, write('C'))],
  ],
  [
    'in one line with ElseIf',
    `If x Then y = 1 ElseIf z Then ${write('B')}`,
    [lost(2, `If x Then y = 1 ElseIf z Then ${write('B')}`)],
  ],
  [
    'in one line with Else twice',
    'If x Then y = 1 Else y = 2 Else y = 3',
    [lost(2, 'If x Then y = 1 Else y = 2 Else y = 3')],
  ],
  [
    'in one line with a loop',
    `If x Then For i = 1 To 2 : ${write('B', 'i')} : Next\n${write('C')}`,
    [maybe('B'), maybe('B', 2), one('C')],
  ],
]);

holds('Select Case', [
  [
    'with a comment before its cases',
    `Select Case 2\n' x\nCase 1\n${write('B')}\nCase 2 ' y\n${write('C')}\nEnd Select`,
    [one('C')],
  ],
  [
    'with a statement before its cases is named',
    `Select Case 2\ny = 1\nCase 2\n${write('C')}\nEnd Select`,
    [lost(2, 'Select Case 2'), lost(3, 'y = 1'), lost(4, 'Case 2'), lost(5, write('C')), lost(6, 'End Select')],
  ],
  [
    'with a block before its cases is named',
    `Select Case 2\nIf x Then\nEnd If\nCase 2\nEnd Select`,
    [lost(2, 'Select Case 2'), lost(3, 'If x Then'), lost(4, 'End If'), lost(5, 'Case 2'), lost(6, 'End Select')],
  ],
  ['without its end is named', 'Select Case 2\nCase 2', [lost(2, 'Select Case 2'), lost(3, 'Case 2')]],
  ['without cases', `Select Case 2\nEnd Select\n${write('B')}`, [one('B')]],
  [
    'of numbers and texts that aren’t alike',
    `Select Case 2\nCase "2"\n${write('B')}\nCase 2\n${write('C')}\nEnd Select`,
    [maybe('B'), maybe('C')],
  ],
  [
    'with one of several that is met, and one that isn’t known',
    `Select Case 2\nCase x, 2\n${write('B')}\nCase Else\n${write('C')}\nEnd Select`,
    [one('B')],
  ],
  [
    'with commas in brackets',
    `Select Case 2\nCase Array(1, 2)(1)\n${write('B')}\nCase Else\n${write('C')}\nEnd Select`,
    [one('B')],
  ],
  [
    'of what is no expression',
    `Select Case 1 +\nCase 1 2\n${write('B')}\nEnd Select`,
    [maybe('B'), lost(2, 'Select Case 1 +')],
  ],
]);

holds('a procedure', [
  [
    'with what its parameters are preceded by',
    `Private Sub S(ByVal n, ByRef d)\nsh.RegWrite "HKLM\\A\\" & n, d, "REG_DWORD"\nEnd Sub\nS "B", 2`,
    [one('B', 2)],
  ],
  ['of everybody', `Public Function F(x)\nF = x\nEnd Function\n${write('B', 'F(3)')}`, [one('B', 3)]],
  ['is left', `S\n${write('C')}\nSub S\nIf x Then Exit Sub\n${write('B')}\nEnd Sub`, [maybe('B'), one('C')]],
  [
    'gives back what it has where it is left',
    `${write('B', 'F()')}\nFunction F\nF = 2\nIf True Then Exit Function\nF = 3\nEnd Function`,
    [one('B', 2)],
  ],
  ['without its end is named', `Sub S\n${write('B')}`, [lost(2, 'Sub S'), lost(3, write('B'))]],
  ['that ends as another does is named', `Sub S\nEnd Function`, [lost(2, 'Sub S'), lost(3, 'End Function')]],
  [
    'may be called with fewer values',
    `S\nSub S(d)\n${write('B', 'd')}\nEnd Sub`,
    ['HKLM\\A|B REG_DWORD ? !value-not-followed'],
  ],
  [
    'that only one that nobody calls calls is named once',
    `Sub S\nT\nEnd Sub\nSub T\n${write('B')}\nEnd Sub`,
    [lost(6, write('B'))],
  ],
  ['of which there are two is the last', `S\nSub S\n${write('B')}\nEnd Sub\nSub S\n${write('C')}\nEnd Sub`, [one('C')]],
  [
    'is followed in seven others',
    `${[1, 2, 3, 4, 5, 6, 7].map((n) => `Sub Step${n}\nStep${n + 1}\nEnd Sub\n`).join('')}Sub Step8\n${write('B')}\nEnd Sub\nStep1`,
    [one('B')],
  ],
  [
    'isn’t followed in eight others',
    `${[1, 2, 3, 4, 5, 6, 7, 8].map((n) => `Sub Step${n}\nStep${n + 1}\nEnd Sub\n`).join('')}Sub Step9\n${write('B')}\nEnd Sub\nStep1\n${write('C')}`,
    [`perhaps HKLM\\A|C REG_DWORD 1`, lost(24, 'Step9'), lost(27, write('B'))],
  ],
]);

holds('With', [
  [
    'puts its object before every point that has none',
    [
      ...['With sh', 'If .Count And .Count Or .Count Then x = .Count Else x = (.Count)', 'Select Case .Count'],
      ...['Case .Count', 'Call .Echo(1)', 'End Select', 'For i = .Count To .Count', 'Next', 'For Each x In .Arguments'],
      ...['Next', 'Do While .Count', 'Loop', 'Do Until .Count', 'Loop', 'If x Then .Echo Else .Echo', 'x = Not .Count'],
      ...['x = CreateObject("x").Version', 'x = y.Version', write('B').replace('sh', ''), 'End With', write('C')],
    ].join('\n'),
    [one('B'), one('C')],
  ],
  [
    'over an expression is named',
    `With CreateObject("WScript.Shell")\n.Run "x"\nEnd With`,
    [lost(2, 'With CreateObject("WScript.Shell")'), lost(3, '.Run "x"'), lost(4, 'End With')],
  ],
  ['without its end is named', `With sh\n.Run "x"`, [lost(2, 'With sh'), lost(3, '.Run "x"')]],
  [
    'in another is named',
    `With sh\nWith x\n.Run "x"\nEnd With\nEnd With`,
    [lost(2, 'With sh'), lost(3, 'With x'), lost(4, '.Run "x"'), lost(5, 'End With'), lost(6, 'End With')],
  ],
  ['over nothing is named', 'With\nx = 1\nEnd With', [lost(2, 'With'), lost(3, 'x = 1'), lost(4, 'End With')]],
]);

holds('a class', [
  [
    'is named, and makes what follows uncertain',
    `m = 1\nClass C\nEnd Class\n${write('B', 'm')}`,
    ['perhaps HKLM\\A|B REG_DWORD ? !value-not-followed', lost(3, 'Class C'), lost(4, 'End Class')],
  ],
]);

it('blocks are read up to forty in each other', () => {
  const nested = (count: number): readonly string[] =>
    said(`${START}${'If True Then\n'.repeat(count)}${write('B')}\n${'End If\n'.repeat(count)}`);
  expect(nested(40)).toEqual(['vbscript', one('B')]);
  expect(nested(41).length).toBeGreaterThan(50);
  const inline = (count: number): readonly string[] => said(`${START}${'If True Then '.repeat(count)}${write('B')}`);
  expect(inline(40)).toEqual(['vbscript', one('B')]);
  expect(inline(41).slice(0, 1)).toEqual(['vbscript']);
  expect(inline(41).join()).not.toContain('HKLM\\A|B');
  expect(inline(2000).join()).not.toContain('HKLM\\A|B');
});
