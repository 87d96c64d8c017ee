import { expect, it } from 'vitest';
import { joinBrokenLines } from './whole-text.ts';

it.each([
  [
    'a parameter of a cmdlet',
    "> New-ItemProperty -Path\n> 'HKLM:\\A' -Name B\n> -Value 1 -Force",
    "> New-ItemProperty -Path 'HKLM:\\A' -Name B -Value 1 -Force\n\n",
  ],
  ['a switch of reg.exe', 'reg add HKLM\\A\n/v B /f', 'reg add HKLM\\A /v B /f\n'],
  ['not what continues by itself', 'Set-ItemProperty HKLM:\\A `\n-Name B', 'Set-ItemProperty HKLM:\\A `\n-Name B'],
  [
    'not another command',
    'Remove-ItemProperty HKLM:\\A B\nSet-Item -Force',
    'Remove-ItemProperty HKLM:\\A B\nSet-Item -Force',
  ],
])('puts together what a mail broke at %s', (_, text, expected) => {
  expect(joinBrokenLines(text).text).toBe(expected);
});
