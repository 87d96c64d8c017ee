import { describe } from 'vitest';
import { lost, maybe, one, rows, set } from './rows.suite.ts';

const goneB = 'delete HKLM\\A|B';

describe('only as a test', () => {
  rows([
    ['all by a parameter', `${set('B')} -WhatIf\n${set('B')} -wi\n${set('B')} -WhatIf:$true`, []],
    ['not where the parameter is switched off', `${set('B')} -WhatIf:$false`, [one('B')]],
    ['perhaps where that isn’t known', `${set('B')} -WhatIf:$x`, [maybe('B')]],
    [
      'perhaps by the preference',
      `$WhatIfPreference = $x\n${set('B')}\n${set('C')} -WhatIf:$false`,
      [lost(2, set('B')), lost(3, `${set('C')} -WhatIf:$false`)],
    ],
    ['perhaps by a default', `$PSDefaultParameterValues['*:WhatIf'] = $x\n${set('B')}`, [lost(2, set('B'))]],
    [
      'somebody may say no',
      `${set('B')} -Confirm\n${set('B')} -cf\n${set('B')} -Confirm:$x`,
      [maybe('B'), maybe('B'), maybe('B')],
    ],
    ['nobody is asked', `${set('B')} -Confirm:$false`, [one('B')]],
  ]);
});

describe('a key', () => {
  rows([
    ['is made below another', `New-Item HKLM:\\A -Name C`, ['create-key HKLM\\A\\C']],
    ['is made by a name that isn’t known', `New-Item HKLM:\\A -Name $n`, [lost(1, 'New-Item HKLM:\\A -Name $n')]],
    ['is made with its default value', `New-Item HKLM:\\A -Value x`, ['HKLM\\A| REG_SZ "x"']],
    [
      'is made with its default value of a type',
      `New-Item HKLM:\\A -ItemType DWord -Value '5'\nNew-Item HKLM:\\C -Type DWord -Value '5'`,
      ['HKLM\\A| REG_DWORD 5', 'HKLM\\C| REG_DWORD 5'],
    ],
    [
      'is made with a default value of no type',
      `New-Item HKLM:\\A -ItemType Directory -Value x`,
      [lost(1, 'New-Item HKLM:\\A -ItemType Directory -Value x')],
    ],
    [
      'isn’t made by a path that is taken as it stands',
      `New-Item -LiteralPath HKLM:\\A`,
      [lost(1, 'New-Item -LiteralPath HKLM:\\A')],
    ],
    ['has its values deleted', `Remove-ItemProperty HKLM:\\A 'B','C'`, [goneB, 'delete HKLM\\A|C']],
    [
      'has values deleted of which not all are known',
      `Remove-ItemProperty HKLM:\\A 'B',$x`,
      [goneB, lost(1, "Remove-ItemProperty HKLM:\\A 'B',$x")],
    ],
    ['isn’t named by a pipeline', `Get-Item HKLM:\\A | Remove-Item`, [lost(1, 'Remove-Item')]],
  ]);
});
