// What PowerShell does in a way that few expect. Each row is one cause, with the lines that show it.
import { KEYS, NAMES } from './make-batch.ts';
import { ROOT_MARK, type Dice, type Piece, type Script } from './pieces.ts';
import type { Lines } from './powershell-lines.ts';
import { rowOf } from '../../shared/row-of.ts';

/** Writes the parts of a line. */
export type Pen = Dice & Pick<Lines, 'number' | 'key' | 'name'> & { readonly write: () => string };

const PATH = `HKLM:\\${ROOT_MARK}\\WinHttp`;

/** Lines for a script that has `$root`, `$key`, `$name`, `$mask` and `$n`. */
const ODDITIES: Readonly<Record<string, readonly string[]>> = {
  'New-Item -Force on a key that is there takes what is in it': [
    `New-Item @KEY@ -Force`,
    `New-Item 'HKLM:\\${ROOT_MARK}\\SCHANNEL\\Protocols' -Force | Out-Null`,
    `foreach ($v in '@SOME@', '@SOME@') { New-Item @KEY@ -Force | Out-Null; New-ItemProperty @KEY@ -Name $v -Value @NUMBER@ -PropertyType DWord | Out-Null }`,
    `$made = @{ Path = @KEY@; Force = $true }; New-Item @made | Out-Null`,
    `New-Item @KEY@ -Force -Value @NUMBER@ | Out-Null`,
    `New-Item -ItemType Directory -Path @KEY@ -Force | Out-Null`,
  ],
  'a value that is there keeps its type': [
    `Set-ItemProperty @KEY@ @NAME@ '0x00000A00'`,
    `New-ItemProperty @KEY@ -Name @NAME@ -Value @NUMBER@ -Force | Out-Null`,
    `New-ItemProperty @KEY@ -Name Enabled -Value @NUMBER@ -PropertyType QWord -Force | Out-Null\nSet-ItemProperty @KEY@ Enabled @NUMBER@`,
    `Set-ItemProperty @KEY@ @NAME@ 'on'`,
    `Set-ItemProperty @KEY@ @NAME@ $true`,
  ],
  'a command behind a pipe': [
    `Get-Item $key | Set-ItemProperty -Path @KEY@ -Name @NAME@ -Value @NUMBER@`,
    `New-Item $key -Force | New-ItemProperty -Path @KEY@ -Name @NAME@ -Value @NUMBER@ -PropertyType DWord`,
    `@() | Set-ItemProperty -Path @KEY@ -Name @NAME@ -Value @NUMBER@`,
    `Get-Item $key | Set-ItemProperty -Name @NAME@ -Value @NUMBER@ -Type DWord`,
  ],
  'nothing in a pipe runs a block once': [`$null | ForEach-Object { Set-ItemProperty @KEY@ @NAME@ @NUMBER@ }`],
  'blocks that are kept': [
    `$block = { Set-ItemProperty @KEY@ @NAME@ @NUMBER@; $true }\n'A' | Where-Object $block | Out-Null`,
    `'A' | Select-Object @{ n = 'x'; e = { Set-ItemProperty @KEY@ @NAME@ @NUMBER@ } } | Out-Null`,
    `& { Set-ItemProperty @KEY@ @NAME@ @NUMBER@ }`,
    `$block = { Set-ItemProperty @KEY@ @NAME@ @NUMBER@ }\n& $block`,
  ],
  'a place that is set by a table': [
    `$place = @{ LiteralPath = 'HKLM:\\${ROOT_MARK}' }\nSet-Location @place\nSet-ItemProperty .\\WinHttp Enabled @NUMBER@`,
    `Set-Location $root\nSet-ItemProperty WinHttp Enabled @NUMBER@`,
    `Push-Location $root\nNew-ItemProperty .\\WinHttp -Name Enabled -Value @NUMBER@ -Force | Out-Null\nPop-Location`,
  ],
  'words keep their spelling': [
    `Set-ItemProperty @KEY@ 007 @NUMBER@`,
    `Set-ItemProperty @KEY@ 0x10 @NUMBER@`,
    `Set-ItemProperty @KEY@ @NAME@ 0xA00 -Type String`,
    `Set-ItemProperty @KEY@ @NAME@ -1`,
    `Set-ItemProperty @KEY@ @NAME@ +5`,
    'New-Item $key -Name 0001 | Out-Null',
  ],
  'types of variables': [
    `[string]$mask = @NUMBER@\nSet-ItemProperty @KEY@ @NAME@ $mask`,
    `& { [string]$n = 'x' }\n$n = @NUMBER@\nSet-ItemProperty @KEY@ @NAME@ $n`,
    `[string[]]$list = 1, 2\nSet-ItemProperty @KEY@ @NAME@ $list[0]`,
    `[int]$mask = '0x800'\nSet-ItemProperty @KEY@ @NAME@ $mask`,
  ],
  'the environment has texts': [`$env:JUDGED = @NUMBER@\nSet-ItemProperty @KEY@ @NAME@ $env:JUDGED`],
  scopes: [
    `& { $mask = @NUMBER@; Set-ItemProperty @KEY@ @NAME@ $mask }\nSet-ItemProperty @KEY@ @NAME@ $mask`,
    `& { $mask = @NUMBER@; Set-ItemProperty @KEY@ @NAME@ $script:mask }`,
    `$global:mask = @NUMBER@\n$mask = @NUMBER@\nSet-ItemProperty @KEY@ @NAME@ $global:mask`,
  ],
  'variables that something else changes': [
    `@NUMBER@ | Tee-Object -Variable mask | Out-Null\nSet-ItemProperty @KEY@ @NAME@ $mask`,
    `Set-Item variable:mask @NUMBER@\nSet-ItemProperty @KEY@ @NAME@ $mask`,
    `Set-Variable mask @NUMBER@\nSet-ItemProperty @KEY@ @NAME@ $mask`,
    `(Get-Variable mask).Value = @NUMBER@\nSet-ItemProperty @KEY@ @NAME@ $mask`,
    `$block = { $mask = @NUMBER@ }\n. $block\nSet-ItemProperty @KEY@ @NAME@ $mask`,
    `$null = [Environment]::SetEnvironmentVariable('JUDGED', '5')\nSet-ItemProperty @KEY@ @NAME@ $env:JUDGED`,
  ],
  'variables that are PowerShell’s own': [
    `$home = $key\nSet-ItemProperty $home @NAME@ @NUMBER@`,
    `$host = $key\nSet-ItemProperty $host @NAME@ @NUMBER@`,
  ],
  'what is set for all commands': [
    `$PSDefaultParameterValues['Set-ItemProperty:Type'] = 'QWord'\nSet-ItemProperty @KEY@ @NAME@ @NUMBER@`,
    `$PSDefaultParameterValues['New-ItemProperty:PropertyType'] = 'QWord'\nSet-ItemProperty @KEY@ @NAME@ @NUMBER@`,
  ],
  'parameters that are refused': [
    `Set-ItemProperty @KEY@ -Name @NAME@ -Value @NUMBER@ -Force -Force`,
    `New-ItemProperty @KEY@ -Name @NAME@ -Value @NUMBER@ -PassThru`,
    `Remove-ItemProperty @KEY@ -Name @NAME@ -Recurse`,
    `Set-ItemProperty @KEY@ -Name '' -Value @NUMBER@`,
    `Set-ItemProperty @KEY@ -Name @NAME@ -V @NUMBER@`,
    `Set-ItemProperty @KEY@ -Name @NAME@ -Value @NUMBER@ -PropertyType DWord`,
    `New-ItemProperty @KEY@ -Name @NAME@ -Value @NUMBER@ -PropertyType REG_DWORD -Force`,
  ],
  'paths that aren’t found': [
    `Set-ItemProperty ' ${PATH}' @NAME@ @NUMBER@`,
    `New-Item '${PATH} ' -Force | Out-Null\nNew-ItemProperty '${PATH} ' -Name @NAME@ -Value @NUMBER@ -Force | Out-Null`,
    `Set-ItemProperty 'Registry::${PATH}' @NAME@ @NUMBER@`,
    `Set-ItemProperty 'HKEY_LOCAL_MACHINE\\${ROOT_MARK}\\WinHttp' @NAME@ @NUMBER@`,
    `Set-ItemProperty '${PATH.replaceAll('\\', '/')}' @NAME@ @NUMBER@`,
    `Set-ItemProperty '${PATH}\\' @NAME@ @NUMBER@`,
  ],
  'ends of a script': [
    `if (Test-Path $key) { Write-Error 'done' -ErrorAction Stop }\n@WRITE@`,
    `if (Test-Path $key) { [Environment]::Exit(0) }\n@WRITE@`,
    `if (!(Test-Path $root)) { return }`,
    `if (-not (Test-Path $key)) { exit }`,
  ],
  'blocks that run beside': [`'A' | ForEach-Object -Parallel { Set-ItemProperty $key @NAME@ @NUMBER@ }`],
  'what the script did itself': [
    `Remove-Item $key -Recurse\nSet-ItemProperty $key @NAME@ @NUMBER@`,
    `New-ItemProperty $key -Name $name -Value @NUMBER@ -PropertyType DWord\nNew-ItemProperty $key -Name $name -Value @NUMBER@ -PropertyType DWord`,
  ],
  'typographic quotes': [
    `Set-ItemProperty @KEY@ @NAME@ "Contoso’s PC"`,
    `Set-ItemProperty @KEY@ “Enabled” @NUMBER@`,
    `Set-ItemProperty @KEY@ @NAME@ 'say “hi”'`,
  ],
  'lists without a type': [
    `Set-ItemProperty @KEY@ @NAME@ 1,2`,
    `Set-ItemProperty @KEY@ @NAME@ 'x' -Type Binary`,
    `New-ItemProperty @KEY@ -Name @NAME@ -Value @(5) -PropertyType DWord -Force`,
  ],
  'names as patterns': [
    `Set-ItemProperty @KEY@ 'a[1]' @NUMBER@\nRemove-ItemProperty @KEY@ 'a[1]'`,
    `Set-ItemProperty @KEY@ '(default)' @NUMBER@\nRemove-ItemProperty @KEY@ '(default)'`,
    `Remove-ItemProperty @KEY@ -Name *`,
  ],
  'what a pipe gives to New-Item': [`'x' | New-Item @KEY@ -Force | Out-Null`],
  'errors that end': [
    `try { New-Item $key -ErrorAction Stop | Out-Null; Set-ItemProperty @KEY@ @NAME@ @NUMBER@ } catch { }`,
    `$ErrorActionPreference = 'Stop'\nNew-Item $key | Out-Null\n@WRITE@`,
    `Get-ItemProperty $key -Name Enabled -ErrorAction Stop | Out-Null\n@WRITE@`,
  ],
  'words that aren’t casts': [
    `Set-ItemProperty @KEY@ -Name @NAME@ -Value [int]'0xA00'`,
    `Set-ItemProperty @KEY@ -Name @NAME@ -Value [int]'0xA00' -Type DWord`,
  ],
  'data that isn’t a number': [
    `Set-ItemProperty @KEY@ -Name @NAME@ -Value ('a' + 'b') -Type DWord`,
    ...['A00', 'abc', '', '1kb', '1e3', '2.5', ' 7 '].map(
      (word) => `Set-ItemProperty @KEY@ @NAME@ '${word}' -Type DWord`,
    ),
  ],
  'calls that can be read': [
    `Set-ItemProperty @KEY@ @NAME@ ('0x{0:X}' -f @NUMBER@)`,
    `[Microsoft.Win32.Registry]::SetValue('HKEY_LOCAL_MACHINE\\${ROOT_MARK}\\@BELOW@', '@SOME@', [uint32]@NUMBER@)`,
    `$base = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')\n$base.CreateSubKey('${ROOT_MARK}\\WinHttp').SetValue('Enabled', @NUMBER@, 'DWord')`,
  ],
};

/** Errors for which PowerShell refuses the whole text. */
const REFUSED: readonly string[] = [
  'Write-Host "Setting $name: done"',
  'if ($true) {',
  'Write-Host "done',
  `try { Set-ItemProperty @KEY@ Enabled @NUMBER@ }`,
  '$table = @{ A = 1; A = 2 }',
  'function { }',
  `@WRITE@ )`,
  'foreach ($one in ) { }',
  '$x = 1 +',
  'Get-Item $key |',
];

/** Whole texts. */
const TEXTS: readonly string[] = [
  `'Enabled', 'DisabledByDefault' | ForEach-Object { New-Item '${PATH}' -Force | Out-Null; Set-ItemProperty '${PATH}' $_ @NUMBER@ }`,
  `'${PATH}' | Get-Item | Set-ItemProperty -Name Enabled -Value @NUMBER@`,
  `ni ${PATH} -Force\nsi ${PATH} 'default'\nsp ${PATH} Enabled @NUMBER@`,
  `clp ${PATH} Enabled\nsp ${PATH} Enabled @NUMBER@`,
  `rnp ${PATH} Enabled Was\nsp ${PATH} SecureProtocols @NUMBER@`,
  `saps reg 'add HKLM\\${ROOT_MARK}\\WinHttp /v Enabled /t REG_DWORD /d @NUMBER@ /f' -Wait\nsp ${PATH} SecureProtocols @NUMBER@`,
  `sp ${PATH} Enabled @NUMBER@\n(gp ${PATH}).Enabled | Should -Be 1`,
  `Add-Type 'using System; public class Own { public static int One() { return 1; } }'\nni ${PATH} -Force\nsp ${PATH} Enabled @NUMBER@ # Registry.SetValue(`,
  `reg add "HKLM\\${ROOT_MARK}\\WinHttp" /v SecureProtocols /d "$env:SystemRoot\\x" /f`,
  `param($Key = (New-Item '${PATH}' -Force))\nSet-ItemProperty '${PATH}' Enabled @NUMBER@`,
  `param([string]$Mask)\n$Mask = @NUMBER@\nNew-Item '${PATH}' -Force | Out-Null\nSet-ItemProperty '${PATH}' Enabled $Mask`,
  `$drive = 'HKLM'\nNew-Item '${PATH}' -Force | Out-Null\nSet-ItemProperty "$drive:\\${ROOT_MARK}\\WinHttp" Enabled @NUMBER@`,
  `#Requires -Version 99\nNew-Item '${PATH}' -Force\nSet-ItemProperty '${PATH}' Enabled @NUMBER@`,
  `New-ItemProperty -Path '${PATH}' -Name 'Enabled' -Value @NUMBER@ -PropertyType DWord`,
  `$text = @"\nsaid\n"@\nNew-Item '${PATH}' -Force\nSet-ItemProperty '${PATH}' “Enabled” @NUMBER@`,
];

const ALL_ODDITIES = Object.values(ODDITIES);

/** Puts the parts in place of their marks, such as `@KEY@`. */
function filled(text: string, { oneOf, ...pen }: Pen): string {
  const any = { SOME: () => oneOf(NAMES), BELOW: () => oneOf(KEYS) };
  const parts = { KEY: pen.key, NAME: pen.name, NUMBER: pen.number, WRITE: pen.write, ...any };
  return text.replace(/@([A-Z]+)@/g, (mark, part: string) => rowOf<() => string>(parts, part)?.() ?? mark);
}

/** Lines with something of it; few have an error for which nothing runs. */
export const oddPieces = (pen: Pen): Piece =>
  filled(pen.oneOf(pen.chance(0.06) ? REFUSED : pen.oneOf(ALL_ODDITIES)), pen);

export const makeOddText = (pen: Pen): Script => ({ head: '', pieces: [filled(pen.oneOf(TEXTS), pen)] });
