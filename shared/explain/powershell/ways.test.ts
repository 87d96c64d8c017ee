import { describe } from 'vitest';

import { lost, maybe, one, rows, set, unknown } from './rows.suite.ts';

const here = 'Set-ItemProperty . B 1';
describe('a loop that is written out', () => {
  rows([
    ['begins with something', `for (${set('B')}; $x; ${set('C')}) { ${set('D')} }`, [one('B'), maybe('D'), maybe('C')]],
    [
      'asks something',
      `while (Test-Acme) { ${set('B')} }\ndo { ${set('C')} } until (Test-Acme)\nfor (; Test-Acme;) { Get-Date }`,
      [maybe('B'), maybe('C'), lost(1, 'Test-Acme'), lost(2, 'Test-Acme'), lost(3, 'Test-Acme')],
    ],
    [
      'over nobody knows what, that comes back from it',
      `foreach ($n in $x) { if ($n) { return } }\n${set('B')}`,
      [maybe('B')],
    ],
    [
      'while nobody knows what, that comes back from it',
      `while ($x) { if ($y) { return } }\n${set('B')}`,
      [maybe('B')],
    ],
    [
      'while nobody knows what, that is left',
      `while ($x) { if ($y) { break }; ${set('B')} }\n${set('C')}`,
      [maybe('B'), one('C')],
    ],
    ['forever', `while (1) { Get-Date }\n${set('B')}`, [maybe('B')]],
    ['until something, which comes to an end', `do { Get-Date } while ($true)\n${set('B')}`, [one('B')]],
    [
      'over 64 things',
      `foreach ($n in ${Array.from({ length: 64 }, (_, i) => `'${i}'`).join(',')}) { ${set('$n')} }`,
      Array.from({ length: 64 }, (_, i) => one(String(i))),
    ],
    [
      'over 65 things isn’t followed one by one',
      `foreach ($n in ${Array.from({ length: 65 }, (_, i) => `'${i}'`).join(',')}) { ${set('$n')} }`,
      [lost(1, set('$n'))],
    ],
    [
      'over a key runs once',
      `$k = [Microsoft.Win32.Registry]::LocalMachine\nforeach ($n in $k) { ${set('B')} }`,
      [one('B')],
    ],
    [
      'over things that it goes on with early, at one place',
      `cd HKLM:\\A\nforeach ($n in 1,2) { if ($x) { continue } }\n${here}`,
      [one('B')],
    ],
    [
      'knows nothing of what comes',
      `5 | ForEach-Object { $x | ForEach-Object { ${set('B', '$_')} } }`,
      [`perhaps ${unknown('B')}`],
    ],
  ]);
});

describe('clauses', () => {
  rows([
    [
      'that begin or end like the one for all others',
      `switch ('c') {\n mydefault { ${set('B')} }\n defaults { ${set('C')} }\n c { ${set('D')} }\n}`,
      [one('D')],
    ],
    [
      'in double quotation marks',
      `switch ('bc') {\n "bc" { ${set('B')} }\n "b$x" { ${set('C')} }\n}\nswitch ('bc') {\n "bc" { ${set('D')} }\n}`,
      [maybe('B'), maybe('C'), one('D')],
    ],
    ['with a sign in them', `switch ('a-b') {\n a-b { ${set('B')} }\n}`, [maybe('B')]],
    [
      'of what isn’t known, one after the other',
      `$m = 1\nswitch ($x) {\n a { $m = 2 }\n b { ${set('B', '$m')} }\n}`,
      [maybe('B', 2), maybe('B')],
    ],
    ['of a list look at one thing each', `switch (1,2) { 1 { ${set('B', '$_.Count')} } }`, [`perhaps ${unknown('B')}`]],
    ['of nothing', `switch ($x) { }\n${set('B')}`, [one('B')]],
  ]);
});

describe('trying', () => {
  rows([
    [
      'lets an error out behind its last block',
      `try { try { throw 'x' } finally { Get-Date }; ${set('B')} } catch { ${set('C')} }`,
      [one('C')],
    ],
    ['runs its last block behind an error', `try { throw 'x' } finally { ${set('B')} }`, [maybe('B')]],
    ['runs its last block where nothing fails', `try { Get-Date } finally { ${set('B')} }`, [one('B')]],
    ['keeps the place where nothing moved', `cd HKLM:\\A\ntry { Get-Date } catch { Get-Host }\n${here}`, [one('B')]],
    ['keeps a variable that it doesn’t assign', `$m = 1\ntry { Get-Date } catch { ${set('B', '$m')} }`, [maybe('B')]],
    [
      'knows no other variable behind a script that is run',
      `$m = 1\ntry { . .\\x.ps1 } catch { ${set('B', '$m')} }`,
      [`perhaps ${unknown('B')}`, lost(2, '. .\\x.ps1')],
    ],
    ['goes on where a handler ends the script', `try { throw 'x' } catch { exit }\n${set('B')}`, []],
  ]);
});

describe('a place', () => {
  rows([
    ['of two branches', `if ($x) { cd HKLM:\\A } else { cd HKLM:\\C }\n${here}`, [lost(2, here)]],
    [
      'that a function leaves early without having moved',
      `cd HKLM:\\A\nfunction F { if ($x) { return }; Get-Date }\nF\n${here}`,
      [one('B')],
    ],
  ]);
});
