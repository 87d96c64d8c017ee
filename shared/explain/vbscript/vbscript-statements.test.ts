import { describe, expect, it } from 'vitest';
import { saidOfVbscript } from './table.suite.ts';

const SHELL = 'Set sh = CreateObject("WScript.Shell")\n';
/** Enough lines that a short statement next to them is read as one of VBScript. */
const LONG = `${SHELL}Option Explicit\nOn Error GoTo 0\n`;

const READERS = [
  ...['regread', 'expandenvironmentstrings', 'execquery', 'getspecialfolder', 'getparentfoldername', 'buildpath'],
  ...['fileexists', 'folderexists', 'readall', 'readline', 'atendofstream', 'stdout', 'exitcode', 'enumkey'],
  ...['echo', 'popup', 'sleep', 'arguments', 'scriptfullname', 'scriptname', 'fullname', 'version', 'enumvalues'],
  ...[
    'caption',
    'osarchitecture',
    'computername',
    'username',
    'count',
    'number',
    'description',
    'clear',
    'checkaccess',
  ],
  ...[
    'getdwordvalue',
    'getqwordvalue',
    'getstringvalue',
    'getexpandedstringvalue',
    'getbinaryvalue',
    'getmultistringvalue',
  ],
];
const FUNCTIONS = [
  ...['cint', 'cbool', 'cdbl', 'hex', 'int', 'abs', 'asc', 'now', 'date', 'time', 'year', 'month', 'day', 'len', 'mid'],
  ...['left', 'right', 'ltrim', 'rtrim', 'split', 'join', 'instr', 'instrrev', 'space', 'string', 'isnull', 'isempty'],
  ...['isobject', 'isarray', 'isnumeric', 'typename', 'vartype', 'strcomp', 'filter', 'ubound', 'lbound', 'msgbox'],
  ...['inputbox', 'array', 'cstr', 'replace', 'ucase', 'lcase', 'trim', 'chr', 'clng', 'createobject', 'getobject'],
];

describe('VBScript that only reads or computes', () => {
  it.each(READERS)('accepts the member %s', (name) => {
    expect(saidOfVbscript(`${SHELL}x = y.${name}(1)\ny.${name} 1`)).toEqual([]);
  });
  it.each(FUNCTIONS)('accepts the function %s', (name) => {
    expect(saidOfVbscript(`${SHELL}x = ${name}(1)`)).toEqual([]);
  });
  it.each([
    'msgbox "x"',
    'InputBox "x"',
    'Call MsgBox("x", 1)',
    'MsgBox("x")',
    'Randomize',
    'Option Explicit',
    'Dim a, b(2)',
  ])('accepts the statement %s', (text) => expect(saidOfVbscript(LONG + text)).toEqual([]));
  it.each([
    ...[
      'CStr 1',
      'x',
      '1 = 1',
      '"x"',
      '"msgbox" 1',
      '(x)',
      '.x',
      'Execute "x"',
      'Public x',
      'Set x',
      'Set 1 = 2',
      'Const A',
      'Const A = 1, B',
    ],
    ...[
      'x = 1 2',
      'Set x = New RegExp',
      'x(1) = 2',
      'On Error',
      'On Error GoTo 1',
      'Exit Property',
      'Exit Subs',
      'x Exit Sub',
      'Exit Fors',
      'x Exit Do',
      'Randomize 1',
    ],
    ...[
      'Call',
      'Call 1',
      'Call (x)',
      'x..y',
      'x.y.',
      'y(1',
      'o.y(1)z',
      'y.(1)',
      'End If',
      'Stop',
      'x "=", 1',
      'Call x = 1',
    ],
  ])('doesn’t follow %s', (text) => {
    expect(saidOfVbscript(LONG + text)).toEqual([`? 4: ${text}`]);
  });
});
