import { expect, it } from 'vitest';
import { formatOfCheck } from './checks.ts';

const PESTER = "Describe 'TLS' { It 'is on' { (Get-ItemProperty 'HKLM:\\A').Enabled | Should -Be 1 } }";
const INSPEC = "describe registry_key('HKLM\\A') do\n  its('Enabled') { should eq 1 }\nend";
const C = 'RegGetValueW(HKEY_LOCAL_MACHINE, L"A", L"B", RRF_RT_REG_DWORD, NULL, &x, &size);';

it.each<[string, string, string | null]>([
  ['Pester', PESTER, 'powershell'],
  ['InSpec', INSPEC, 'code'],
  ['C', C, 'code'],
  ['Pester that sets something', `${PESTER}\nSet-Thing`, null],
  ['Pester that writes', `${PESTER}\nSet-ItemProperty HKLM:\\A B 1`, null],
  ['Pester that starts a program', `${PESTER}\n& $tool`, null],
  ['Pester that calls a method', `${PESTER}\n$key.SetValue('B', 1)`, null],
  ['InSpec that runs a command', `${INSPEC}\ndescribe command('x') do\nend`, null],
  ['C that starts a program', `${C}\nsystem("x");`, null],
  ['C that writes', `${C}\nRegSetValueEx(k, L"B", 0, REG_DWORD, x, 4);`, null],
  ['a text without a check', 'Get-ItemProperty HKLM:\\A', null],
])('a text that only looks at values, or does more: %s', (_, text, expected) => {
  expect(formatOfCheck(text)).toBe(expected);
});
