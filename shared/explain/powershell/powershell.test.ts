import { expect, it } from 'vitest';
import { explain } from '../explain.ts';
import { said } from '../said.suite.ts';

const set = (name: string, value = '1'): string => `Set-ItemProperty HKLM:\\A ${name} ${value}`;
const one = (name: string, value = 1): string => `HKLM\\A|${name} REG_DWORD ${value}`;
const maybe = (name: string, value = 1): string => `perhaps ${one(name, value)}`;
const lost = (line: number, text: string): string => `? ${line}: ${text}`;
const NOT_KNOWN = '!value-not-followed';

it.each<[string, string, readonly string[]]>([
  ['a write', set('B'), [one('B')]],
  [
    'its types',
    "Set-ItemProperty HKLM:\\A B '5' -Type DWord\nSet-ItemProperty HKLM:\\A C '5'",
    [one('B', 5), 'HKLM\\A|C REG_SZ "5"'],
  ],
  ['a type of reg.exe', `${set('B')} -Type REG_DWORD`, [lost(1, `${set('B')} -Type REG_DWORD`)]],
  ['a sum', `$m = 0x200 -bor 0x800\n${set('B', '$m')}`, [one('B', 2560)]],
  [
    'an operator without a rule',
    `$k = 'HKLM:\\A' -replace 'A','B'\nSet-ItemProperty $k B 1`,
    [lost(2, 'Set-ItemProperty $k B 1')],
  ],
  ['a key without its colon', "Set-ItemProperty 'HKLM\\A' B 1", [lost(1, "Set-ItemProperty 'HKLM\\A' B 1")]],
  ['a file', 'New-Item C:\\x -ItemType Directory\nSet-ItemProperty C:\\x IsReadOnly $true', []],
  ['a pattern', "Set-ItemProperty 'HKLM:\\*' B 1", [lost(1, "Set-ItemProperty 'HKLM:\\*' B 1")]],
  ['both branches', `if ($x) { ${set('B')} } else { ${set('C')} }\n${set('D')}`, [maybe('B'), maybe('C'), one('D')]],
  ['the end in a branch', `if ($x) { exit 1 }\n${set('B')}`, [maybe('B')]],
  ['the end', `return\n${set('B')}`, []],
  ['a loop over a list', `foreach ($n in 'B','C') { ${set('$n')} }`, [one('B'), one('C')]],
  [
    'a loop that nobody knows',
    `$m = 1\nwhile ($x) { $m = 2 }\n${set('B', '$m')}`,
    [`HKLM\\A|B no type ? ${NOT_KNOWN}`],
  ],
  [
    'a way out of a loop',
    `foreach ($n in 'B','C') { if ($x) { break }; ${set('$n')} }\n${set('D')}`,
    [maybe('B'), maybe('C'), one('D')],
  ],
  [
    'cases that nobody knows',
    `switch ($x) {\n 'a' { ${set('B')} }\n default { ${set('D')} }\n}`,
    [maybe('B'), maybe('D')],
  ],
  ['a handler', `try { ${set('B')} } catch { ${set('C')} }\n${set('D')}`, [one('B'), maybe('C'), one('D')]],
  [
    'what a handler may find',
    `$m = 1\ntry { $m = 2 } catch { ${set('B', '$m')} }`,
    [`perhaps HKLM\\A|B no type ? ${NOT_KNOWN}`],
  ],
  ['an error that is thrown', `throw 'x'\n${set('B')}`, []],
  ['what runs at last', `try { if ($x) { throw 'x' } } finally { ${set('B')} }\n${set('C')}`, [maybe('B'), maybe('C')]],
  ['a function that nobody calls', `function F {\n ${set('B')}\n}`, [lost(2, set('B'))]],
  ['a function that may end the script', `function F {\n if ($x) { exit }\n}\nF\n${set('B')}`, [maybe('B')]],
  [
    'a function that comes back early',
    `function F {\n if ($x) { return }\n ${set('B')}\n}\nF\n${set('C')}`,
    [maybe('B'), one('C')],
  ],
  ['only as a test', `${set('B')} -WhatIf`, []],
  ['perhaps as a test', `${set('B')} -WhatIf:$x\n${set('C')} -Confirm`, [maybe('B'), maybe('C')]],
  ['a command that nobody knows', `Set-AcmeThing HKLM:\\A\n${set('B')}`, [one('B'), lost(1, 'Set-AcmeThing HKLM:\\A')]],
  [
    'another script',
    `$m = 1\n. .\\x.ps1\n${set('B', '$m')}`,
    [`perhaps HKLM\\A|B no type ? ${NOT_KNOWN}`, lost(2, '. .\\x.ps1')],
  ],
  [
    'a block that is run',
    `& { $m = 2; ${set('B')} }\n${set('C', '$m')}`,
    [one('B'), `HKLM\\A|C no type ? ${NOT_KNOWN}`],
  ],
  ['a block in a variable', `$b = { ${set('B')} }\n& $b`, [lost(2, '& $b')]],
  [
    'writes in what nobody knows',
    `Invoke-Acme { ${set('B')} }`,
    [lost(1, `Invoke-Acme { ${set('B')} }`), lost(1, set('B'))],
  ],
  ['a method that nobody knows', `$x.DoIt('HKLM')`, [lost(1, "$x.DoIt('HKLM')")]],
  ['methods that are known', `$x = $y.ToString().Trim()\n${set('B')}`, [one('B')]],
  ['a property of an object', `$x.Mode = 1`, [lost(1, '$x.Mode = 1')]],
  ['the protocols of the process alone', `[Net.ServicePointManager]::SecurityProtocol = 3072`, []],
  [
    'a pipeline of keys',
    `'HKLM:\\A','HKLM:\\C' | ForEach-Object { Set-ItemProperty $_ B 1 }`,
    [one('B'), 'HKLM\\C|B REG_DWORD 1'],
  ],
  ['reg.exe', `$m = 1\nreg add HKLM\\A /v B /d $m /f`, ['HKLM\\A|B REG_SZ "1"']],
  ['cmd', `$m = 1\ncmd /c "reg add HKLM\\A /v B /d 1 /f"`, ['HKLM\\A|B REG_SZ "1"']],
  ['an error of the grammar', `$x = (1\n${set('B')}`, ['? 1-2: $x = (1']],
  ['a here-string', `$s = @'\n${set('B')}\n'@\nWrite-Host $s`, []],
])('%s', (_, text, expected) => {
  expect(said(text)).toEqual(['powershell', ...expected]);
});

it('follows nothing without the grammar', () => {
  const explained = explain(`Write-Host 'x'\n${set('B')}`);
  expect(explained).toMatchObject({
    ok: true,
    value: { writes: [], problems: ['not-followed'], notFollowed: [{ line: 1 }] },
  });
});
