import { describe } from 'vitest';
import { lost, maybe, one, rows, set, text } from './rows.suite.ts';

const gone = 'delete HKLM\\A';
const goneB = 'delete HKLM\\A|B';

describe('only as a test', () => {
  rows([
    ['all by a parameter', `${set('B')} -WhatIf\n${set('B')} -wi\n${set('B')} -WhatIf:$true`, []],
    ['not where the parameter is switched off', `${set('B')} -WhatIf:$false`, [one('B')]],
    ['perhaps where that isn’t known', `${set('B')} -WhatIf:$x`, [maybe('B')]],
    ['by the preference', `$WhatIfPreference = $true\n${set('B')}\nRemove-Item HKLM:\\A\nNew-Item HKLM:\\A`, []],
    ['not where the preference is switched off', `$WhatIfPreference = $false\n${set('B')}`, [one('B')]],
    ['perhaps by a preference of one branch', `if ($x) { $WhatIfPreference = $true }\n${set('B')}`, [maybe('B')]],
    ['perhaps by a preference that isn’t known', `$WhatIfPreference = $x\n${set('B')}`, [maybe('B')]],
    [
      'not by what may assign any other variable',
      `foreach ($i in $y) { Invoke-Expression $z }\n& { ${set('B')} }`,
      [maybe('B'), lost(1, 'Invoke-Expression $z')],
    ],
    ['the parameter goes before the preference', `$WhatIfPreference = $true\n${set('B')} -WhatIf:$false`, [one('B')]],
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
    [
      'goes through a pipeline when it is made',
      `New-Item HKLM:\\A -Name C | Set-ItemProperty -Name B -Value 1`,
      ['create-key HKLM\\A\\C', 'HKLM\\A\\C|B REG_DWORD 1'],
    ],
    ['is deleted where it came as a text', `'HKLM:\\A' | Remove-Item`, [gone]],
    ['has its values deleted', `Remove-ItemProperty HKLM:\\A 'B','C'`, [goneB, 'delete HKLM\\A|C']],
    [
      'has values deleted of which not all are known',
      `Remove-ItemProperty HKLM:\\A 'B',$x`,
      [goneB, lost(1, "Remove-ItemProperty HKLM:\\A 'B',$x")],
    ],
    ['is named for what comes next', `Get-Item HKLM:\\A | Remove-Item`, [gone]],
    ['with a pattern is named for what comes next', `Get-Item HKLM:\\A* | Remove-Item`, [lost(1, 'Remove-Item')]],
  ]);
});

describe('Group Policy and toolkits', () => {
  const gp = (rest: string, name = 'Set-GPPrefRegistryValue'): string =>
    `${name} -Name G -Key HKLM\\A -ValueName B -Type DWord -Value 1${rest}`;
  const kit = (rest: string): string => `Set-RegistryKey -Key HKLM\\A -Name B ${rest}`;
  rows([
    ['write below a key without a colon', gp('', 'Set-GPRegistryValue'), [one('B')]],
    ['take a key with a colon too', `Set-RegistryKey -Key HKLM:\\A -Name B -Value 1 -Type DWord`, [one('B')]],
    ['write for a user', gp('', 'Set-GPRegistryValue').replace('HKLM', 'HKCU'), ['HKCU\\A|B REG_DWORD 1']],
    [
      'write by the full name of a hive',
      kit('-Value 1 -Type DWord').replace('HKLM', 'HKEY_LOCAL_MACHINE'),
      ['HKEY_LOCAL_MACHINE\\A|B REG_DWORD 1'],
    ],
    ['take other parameters', gp(' -Context Computer -Order 1 -Domain y -Server z'), [one('B')]],
    [
      'write with an action that leaves the value there',
      `${gp(' -Action Create')}\n${gp(' -Action Replace')}\n${gp(' -Action Update')}`,
      [one('B'), one('B'), one('B')],
    ],
    ['delete with another action', gp(' -Action Delete'), [lost(1, gp(' -Action Delete'))]],
    ['do nobody knows what with an action that isn’t known', gp(' -Action $x'), [lost(1, gp(' -Action $x'))]],
    ['switch a policy off', gp(' -Disable'), [lost(1, gp(' -Disable'))]],
    ['don’t take the type from the data', kit('-Value 1'), [lost(1, kit('-Value 1'))]],
    ['take what they are given by place', `Set-ADTRegistryKey HKLM\\A B 1 -Type String`, [text('B', '1')]],
    ['write for another user', kit('-Value 1 -Type DWord -SID x'), [lost(1, kit('-Value 1 -Type DWord -SID x'))]],
    ['only others take a key with a colon', `Set-ItemProperty HKLM\\A B 1`, [lost(1, 'Set-ItemProperty HKLM\\A B 1')]],
  ]);
});
