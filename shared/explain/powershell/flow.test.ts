import { describe } from 'vitest';
import { lost, maybe, one, rows, set, unknown } from './rows.suite.ts';

const EITHER = `if ($x) { $m = 1; ${set('B')} } else { $m = 2; ${set('C')} }\n${set('D', '$m')}`;

describe('a branch', () => {
  rows([
    ['is possible, and what it assigns isn’t known behind it', EITHER, [maybe('B'), maybe('C'), unknown('D')]],
    [
      'isn’t chosen, whatever its condition',
      `if ($true) { ${set('B')} } elseif (1) { ${set('C')} }\n${set('D')}`,
      [maybe('B'), maybe('C'), one('D')],
    ],
    ['that assigns what was there before changes nothing', `$m = 1\nif ($x) { $m = 1 }\n${set('B', '$m')}`, [one('B')]],
    ['that leaves makes what follows possible', `if ($x) { exit }\n${set('B')}`, [maybe('B')]],
    ['both ways of which leave has nothing behind it', `if ($x) { exit } else { return }\n${set('B')}`, []],
    ['in a branch', `if ($x) { if ($y) { exit } }\n${set('B')}`, [maybe('B')]],
    ['has its condition run first', `if (${set('B')}) { } elseif (${set('C')}) { }`, [one('B'), maybe('C')]],
    [
      'of `switch`',
      `$m = 1\nswitch ('a') {\n'a' { ${set('B')}; break }\ndefault { $m = 2 }\n}\n${set('C', '$m')}`,
      [maybe('B'), unknown('C')],
    ],
    ['behind `-and`', `$y = $true -and (${set('B')})`, [maybe('B')]],
    [
      'of two places',
      `if ($x) { cd HKLM:\\A } else { cd HKLM:\\C }\nSet-ItemProperty . B 1`,
      [lost(2, 'Set-ItemProperty . B 1')],
    ],
  ]);
});

describe('a loop', () => {
  const list = (count: number): string => Array.from({ length: count }, (_, at) => `'${at}'`).join(',');
  rows([
    [
      'over constants is unrolled',
      `foreach ($n in 'B','C') { ${set('$n')} }\n'D' | ForEach-Object { ${set('$_')} }`,
      [one('B'), one('C'), one('D')],
    ],
    [
      'over 64 constants',
      `foreach ($n in ${list(64)}) { ${set('$n')} }`,
      Array.from({ length: 64 }, (_, at) => one(String(at))),
    ],
    ['over 65 constants isn’t', `foreach ($n in ${list(65)}) { ${set('$n')} }`, [lost(1, set('$n'))]],
    ['over nothing never runs', `$x = $null\nforeach ($n in $x) { ${set('B')} }`, []],
    [
      'over what nobody knows is possible, with what it assigns unknown',
      `$m = 1\nforeach ($n in $x) { ${set('B', '$m')}; $m = 2 }`,
      [`perhaps ${unknown('B')}`],
    ],
    [
      'with a condition',
      `$i = 1\nwhile ($x) { ${set('B', '$i')}; $i++ }\n${set('C')}`,
      [`perhaps ${unknown('B')}`, one('C')],
    ],
    ['without an end', `while ($true) { Get-Date }\n${set('B')}`, [maybe('B')]],
    [
      'that may be left goes on behind it',
      `foreach ($n in 'B','C') { if ($x) { break }; $m = $n; ${set('$n')} }\n${set('D')}\n${set('E', '$m')}`,
      [maybe('B'), maybe('C'), one('D'), unknown('E')],
    ],
    [
      'whose turn may be left',
      `foreach ($n in 'B','C') { if ($x) { continue }; ${set('$n')} }\n${set('D')}`,
      [maybe('B'), maybe('C'), one('D')],
    ],
    ['that comes back from the script', `foreach ($n in 'B','C') { ${set('$n')}; return }\n${set('D')}`, [one('B')]],
    ['that is left further out', `:o foreach ($n in 'B') { break :o }\n${set('C')}`, [maybe('C'), lost(1, 'break :o')]],
    [
      'by blocks that are left by `return`',
      `'B','C' | ForEach-Object { if ($x) { return }; ${set('$_')} }\n${set('D')}`,
      [maybe('B'), maybe('C'), one('D')],
    ],
    [
      'that moves and may be left',
      `foreach ($n in 1,2) { if ($x) { break }; cd HKLM:\\A }\nSet-ItemProperty . B 1`,
      [lost(2, 'Set-ItemProperty . B 1')],
    ],
  ]);
});

describe('a function', () => {
  rows([
    ['isn’t entered with what it is given', `function F($n) { ${set('$n')} }\nF B`, [lost(1, set('$n'))]],
    [
      'is possible, with what is assigned once',
      `$m = 5\nfunction F { ${set('B', '$m')} }\nF\nF\n${set('C')}`,
      [maybe('B', 5), one('C')],
    ],
    [
      'doesn’t know what is assigned twice',
      `$m = 5\n$m = 6\nfunction F { ${set('B', '$m')} }\nF`,
      [`perhaps ${unknown('B')}`],
    ],
    [
      'may assign variables of the script',
      `$m = 1\nfunction F { $script:m = 2 }\nF\n${set('B', '$m')}`,
      [unknown('B')],
    ],
    [
      'may assign them through another',
      `$m = 1\nfunction G { $global:m = 2 }\nfunction F { G }\nF\n${set('B', '$m')}`,
      [unknown('B')],
    ],
    ['keeps variables of its own', `$m = 1\nfunction F { $m = 2 }\nF\n${set('B', '$m')}`, [one('B')]],
    ['that is dotted assigns for the script', `$m = 1\nfunction F { $m = 2 }\n. F\n${set('B', '$m')}`, [unknown('B')]],
    [
      'may change a table',
      `$t = @{ a = 1 }\nfunction F($t) { $t.a = 2 }\nF $t\n${set('B', '$t.a')}`,
      [unknown('B'), lost(2, '$t.a = 2')],
    ],
    ['may end the script', `function F { if ($x) { exit } }\nF\n${set('B')}`, [maybe('B')]],
    ['may end it through another', `function G { throw 'x' }\nfunction F { G }\nF\n${set('B')}`, [maybe('B')]],
    [
      'that comes back ends nothing',
      `function F { foreach ($n in 1,2) { return }; ${set('C')} }\nF\n${set('B')}`,
      [maybe('C'), one('B')],
    ],
    [
      'may move',
      `function F { cd HKLM:\\C }\ncd HKLM:\\A\nF\nSet-ItemProperty . B 1`,
      [lost(4, 'Set-ItemProperty . B 1')],
    ],
    ['that calls itself', `function F { F; ${set('B')} }\nF`, [maybe('B')]],
    [
      'of which there are two',
      `function F { ${set('B')} }\nfunction F { ${set('C')} }\nF\n${set('D')}`,
      [maybe('D'), lost(2, `function F { ${set('C')} }`), lost(3, 'F')],
    ],
    [
      'that a branch defines may not be there, so that its name is another command’s',
      `if ($x) { function Set-ItemProperty { ${set('D').replace('Set', 'New')} } }\n${set('B')}\n${set('C')}`,
      [maybe('B'), maybe('C'), lost(1, 'New-ItemProperty HKLM:\\A D 1')],
    ],
    [
      'that another defines may not be there',
      `function F { function reg { exit } }\nF\nreg add HKLM\\A /v B /d 1 /f\n${set('C')}`,
      ['perhaps HKLM\\A|B REG_SZ "1"', maybe('C')],
    ],
    [
      'that a branch defines',
      `if ($x) { function F { ${set('B')} } }\nF\n${set('C')}`,
      [maybe('B'), one('C'), lost(2, 'F')],
    ],
    [
      'in one line with what it takes',
      `function F { param([string]$n = (1), $m) ${set('B')} }\nF\n${set('C')}`,
      [maybe('B'), one('C')],
    ],
    ['that nobody calls is named', `function F { ${set('B')} }`, [lost(1, set('B'))]],
  ]);
});

describe('an error', () => {
  rows([
    [
      'that is caught',
      `try { ${set('B')} } catch { ${set('C')}; exit }\n${set('D')}`,
      [one('B'), maybe('C'), one('D')],
    ],
    [
      'comes before or behind an assignment',
      `$m = 1\ntry { $m = 2; Get-Item C:\\ } catch { ${set('B', '$m')} }\n${set('C', '$m')}`,
      [`perhaps ${unknown('B')}`, unknown('C')],
    ],
    [
      'that is thrown makes what follows possible',
      `try { throw 'x' } catch { ${set('B')} }\n${set('C')}`,
      [maybe('B'), maybe('C')],
    ],
    ['has a last block', `try { throw 'x' } finally { ${set('B')} }\n${set('C')}`, [maybe('B')]],
    [
      'that nobody throws has a last block',
      `try { Get-Date } finally { ${set('B')} }\n${set('C')}`,
      [one('B'), one('C')],
    ],
  ]);
});

describe('a block', () => {
  rows([
    ['that `&` runs keeps its variables', `$m = 1\n& { $m = 2; return; ${set('C')} }\n${set('B', '$m')}`, [one('B')]],
    ['that `&` runs may assign the script’s', `$m = 1\n& { $script:m = 2 }\n${set('B', '$m')}`, [unknown('B')]],
    ['that `.` runs assigns for the script', `. { $m = 2; return }\n${set('B', '$m')}`, [one('B', 2)]],
    [
      'of Invoke-Command on this PC',
      `$m = 1\nInvoke-Command -ComputerName localhost { ${set('B', '$m')} }\nInvoke-Command { ${set('C', '$m')} }`,
      [one('B'), one('C')],
    ],
    [
      'on a PC by its name',
      `Invoke-Command -ComputerName $pc {\n ${set('B')}\n}\n${set('C')}`,
      [one('C'), lost(1, 'Invoke-Command -ComputerName $pc {')],
    ],
    ['in a session', `icm -Session $s { ${set('B')} }`, [lost(1, `icm -Session $s { ${set('B')} }`)]],
    ['in another machine', `icm -VMName A { ${set('B')} }`, [lost(1, `icm -VMName A { ${set('B')} }`)]],
    ['on a PC by the first word', `icm SRV01 { ${set('B')} }`, [lost(1, `icm SRV01 { ${set('B')} }`)]],
  ]);
});

describe('a text that is run', () => {
  rows([
    [
      'leaves what follows certain',
      `$m = 1\niex '${set('B')}'\n${set('C')}\n${set('D', '$m')}`,
      [one('B'), one('C'), unknown('D')],
    ],
    ['may end the script', `iex 'exit'\n${set('C')}`, [maybe('C')]],
    ['may be anything', `iex $x\n${set('C')}`, [maybe('C'), lost(1, 'iex $x')]],
  ]);
});

describe('quotation marks of a text processor', () => {
  rows([
    ['are plain ones', `Set-ItemProperty \u201cHKLM:\\A\u201d \u2018B\u2019 1`, [one('B')]],
    ['stay in a here-string', `$m = @'\n\u201c\n'@\n${set('B', '$m')}`, ['HKLM\\A|B REG_SZ "\u201c"']],
  ]);
});
