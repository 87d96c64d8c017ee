import { describe } from 'vitest';
import { lost, rows, set } from './rows.suite.ts';

const here = 'Set-ItemProperty . B 1';
const at = (path: string): string => `Set-ItemProperty '${path}' B 1`;
const inKey = (key: string): string => `${key}|B REG_DWORD 1`;

describe('where the script is', () => {
  rows([
    [
      'a key that it went to',
      `Set-Location HKLM:\\A\n${here}\n${at('.\\C')}\n${at('C')}`,
      [inKey('HKLM\\A'), inKey('HKLM\\A\\C'), inKey('HKLM\\A\\C')],
    ],
    ['a key below the one where it was', `cd HKLM:\\A\nsl C\nchdir D\npushd E\n${here}`, [inKey('HKLM\\A\\C\\D\\E')]],
    ['isn’t known where it may have gone', `if ($x) { Set-Location HKLM:\\A }\n${here}`, [lost(2, here)]],
    ['is the same for every branch', `if ($x) { cd HKLM:\\A } else { ${here} }`, [lost(1, here)]],
    ['isn’t known behind a loop that goes on', `while ($x) { cd HKLM:\\A }\n${here}`, [lost(2, here)]],
    ['isn’t known behind `Pop-Location`', `Push-Location HKLM:\\A\nPop-Location\n${here}`, [lost(3, here)]],
    ['isn’t known where it goes to nobody knows what', `cd HKLM:\\A\ncd $x\n${here}`, [lost(3, here)]],
    [
      'isn’t known where it goes to one of two',
      `$k = 'HKLM:\\A'\nif ($x) { $k = 'HKLM:\\C' }\ncd $k\n${here}`,
      [lost(4, here)],
    ],
    ['isn’t known behind another script', `cd HKLM:\\A\n. .\\x.ps1\n${here}`, [lost(2, '. .\\x.ps1'), lost(3, here)]],
    [
      'isn’t known where an error came in between',
      `cd HKLM:\\A\ntry { cd HKLM:\\C } catch { ${here} }\n${here}`,
      [lost(2, here), lost(3, here)],
    ],
    ['may be left by a handler', `cd HKLM:\\A\ntry { Get-Item C:\\ } catch { cd HKLM:\\C }\n${here}`, [lost(3, here)]],
    [
      'isn’t known behind a loop that is left on the way',
      `foreach ($n in 'C','D') { cd "HKLM:\\$n"; if ($x) { break } }\n${here}`,
      [lost(2, here)],
    ],
    [
      'is the end of a loop that nothing leaves',
      `foreach ($n in 'C','D') { cd "HKLM:\\$n" }\n${here}`,
      [inKey('HKLM\\D')],
    ],
    [
      'isn’t known behind a function that comes back early',
      `function F { if ($x) { return }; cd HKLM:\\A }\nF\n${here}`,
      [lost(3, here)],
    ],
    ['is a folder at first', `${at('.\\x')}\n${at('\\x')}\n${at('~\\x')}\n${at('/x')}`, []],
    ['a name alone may be meant as a key', at('A'), [lost(1, at('A'))]],
    ['is a folder again', `cd HKLM:\\A\ncd C:\\\n${at('.\\x')}`, []],
    ['the root of the drive isn’t below it', `cd HKLM:\\A\n${at('\\C')}`, [lost(2, at('\\C'))]],
    [
      'the key above isn’t worked out',
      `cd HKLM:\\A\\C\n${at('..\\D')}\n${at('.\\..\\D')}\n${at('D\\..')}`,
      [lost(2, at('..\\D')), lost(3, at('.\\..\\D')), lost(4, at('D\\..'))],
    ],
    ['dots in a name are a part of it', `cd HKLM:\\A\n${at('v4.0..x')}`, [inKey('HKLM\\A\\v4.0..x')]],
  ]);
});

describe('a path', () => {
  rows([
    ['of the provider', at('Registry::HKLM\\A'), [inKey('HKLM\\A')]],
    [
      'of the provider by its full name',
      at('Microsoft.PowerShell.Core\\Registry::HKEY_LOCAL_MACHINE\\A'),
      [inKey('HKEY_LOCAL_MACHINE\\A')],
    ],
    ['of the provider with a back-slash', at('registry::\\HKLM\\A'), [inKey('HKLM\\A')]],
    ['of the provider without a hive', at('Registry::A\\C'), [lost(1, at('Registry::A\\C'))]],
    ['of another provider', at('FileSystem::C:\\x'), [lost(1, at('FileSystem::C:\\x'))]],
    ['with slashes and blanks around', at(' HKLM:/A/C '), [inKey('HKLM\\A\\C')]],
    ['without a back-slash, where the drive is at its root', at('HKLM:A'), [inKey('HKLM\\A')]],
    [
      'without a back-slash, where it may be elsewhere',
      `cd HKLM:\\A\ncd C:\\\n${at('HKLM:C')}\n${at('HKLM:\\C')}`,
      [inKey('HKLM\\C'), lost(3, at('HKLM:C'))],
    ],
    [
      'without a back-slash, where nobody knows where it is',
      `Set-Location $x\n${at('HKLM:C')}`,
      [lost(2, at('HKLM:C'))],
    ],
    ['of a hive alone', at('HKCU:'), [inKey('HKCU')]],
    [
      'with the key above in it',
      `${at('HKLM:\\A\\..\\C')}\n${at('Registry::HKLM\\A\\.\\C')}`,
      [lost(1, at('HKLM:\\A\\..\\C')), lost(2, at('Registry::HKLM\\A\\.\\C'))],
    ],
    [
      'of a drive that nobody made',
      `${at('HKU:\\A')}\n${at('HKCR:\\A')}`,
      [lost(1, at('HKU:\\A')), lost(2, at('HKCR:\\A'))],
    ],
    ['of a file', `${at('C:\\x\\..\\y')}\n${at('d:x')}\n${at('\\\\server\\x')}\n${at('env:\\X')}`, []],
    [
      'of what has no files',
      `${at('Cert:\\x')}\n${at('Variable:x')}`,
      [lost(1, at('Cert:\\x')), lost(2, at('Variable:x'))],
    ],
    [
      'with a pattern',
      `${at('HKLM:\\A*')}\n${at('HKLM:\\A?')}\n${at('HKLM:\\[AB]')}`,
      [lost(1, at('HKLM:\\A*')), lost(2, at('HKLM:\\A?')), lost(3, at('HKLM:\\[AB]'))],
    ],
  ]);
});

describe('a drive that the script makes', () => {
  const drive = (name: string, root: string): string => `New-PSDrive -Name ${name} -PSProvider Registry -Root ${root}`;
  rows([
    [
      'stands for its key',
      `${drive('X', 'HKLM\\A')}\n${at('X:\\C')}\n${at('x:')}`,
      [inKey('HKLM\\A\\C'), inKey('HKLM\\A')],
    ],
    [
      'by the hive’s drive or by the provider',
      `${drive('HKU', 'HKEY_USERS')}\n${drive('X', 'HKLM:\\A')}\n${drive('Y', 'Registry::HKLM\\C')}\n${at('HKU:\\A')}\n${at('X:\\C')}\n${at('Y:\\D')}`,
      [inKey('HKEY_USERS\\A'), inKey('HKLM\\A\\C'), inKey('HKLM\\C\\D')],
    ],
    [
      'of one name twice is one or the other',
      `${drive('X', 'HKLM\\A')}\n${drive('X', 'HKLM\\C')}\n${at('X:\\D')}`,
      [lost(2, drive('X', 'HKLM\\C')), lost(3, at('X:\\D'))],
    ],
    [
      'for a folder isn’t a key',
      `${drive('XY', 'C:\\x')}\n${at('XY:\\D')}`,
      [lost(1, drive('XY', 'C:\\x')), lost(2, at('XY:\\D'))],
    ],
    [
      'for what isn’t known',
      `${drive('XY', '$y')}\n${at('XY:\\D')}`,
      [lost(1, drive('XY', '$y')), lost(2, at('XY:\\D'))],
    ],
    ['by a name that isn’t known', drive('$y', 'HKLM\\A'), [lost(1, drive('$y', 'HKLM\\A'))]],
    ['by an alias', `mount -Name X -PSProvider Registry -Root HKLM\\A\n${at('X:\\C')}`, [inKey('HKLM\\A\\C')]],
  ]);
});

describe('a function', () => {
  rows([
    [
      'by the name of an alias is never called',
      `function sp { ${set('Z')} }\nsp HKLM:\\A B 2`,
      [lost(1, set('Z')), lost(2, 'sp HKLM:\\A B 2')],
    ],
    ['by the name of a command is called instead', `function Set-ItemProperty { Get-Date }\n${set('B')}`, []],
  ]);
});
