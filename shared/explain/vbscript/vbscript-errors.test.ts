import { holds, maybe, one, write } from './table.suite.ts';

holds('errors', [
  [
    'are passed over only where that was reached',
    ['If x Then On Error Resume Next', 'y = 1 / 0', write('B')],
    [maybe('B')],
  ],
  [
    'are passed over on every way',
    ['If x Then', 'On Error Resume Next', 'Else', 'On Error Resume Next', 'End If', 'y = 1 / 0', write('B')],
    [one('B')],
  ],
  ['end the script again', ['On Error Resume Next', 'On Error GoTo 0', 'y = 1 Mod 0', write('B')], [maybe('B')]],
  [
    'are still passed over behind what isn’t known',
    ['On Error Resume Next', 'DoIt', 'DoIt', write('B')],
    [one('B'), '? 3: DoIt', '? 4: DoIt'],
  ],
]);

holds('the end', [
  ['is none of a shell', ['sh.Quit', write('B')], [maybe('B'), '? 2: sh.Quit']],
  [
    'is none of an object like WScript',
    ['Set x = CreateObject("MyWScript")', 'x.Quit', 'Set x = CreateObject("WScript2")', 'x.Quit', write('B')],
    [maybe('B'), '? 3: x.Quit', '? 5: x.Quit'],
  ],
  ['in a loop that counts', ['For i = 1 To 3', write('B', 'i'), 'WScript.Quit', 'Next', write('C')], [one('B')]],
  ['may be that of another program', ['x.Quit', write('B')], [maybe('B'), '? 2: x.Quit']],
  [
    'of another program is none',
    ['Set ie = CreateObject("InternetExplorer.Application")', 'ie.Quit', write('B')],
    [maybe('B'), '? 3: ie.Quit'],
  ],
]);
