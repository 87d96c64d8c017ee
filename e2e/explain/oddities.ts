// What PowerShell does in a way that few expect. Each row is one cause, with the lines that show it.
import { KEYS, NAMES } from './make-batch.ts';
import { ROOT_MARK, type Dice, type Piece, type Script } from './pieces.ts';

/** Writes the parts of a line. */
export interface Pen extends Dice {
  readonly number: () => string;
  readonly key: () => string;
  readonly name: () => string;
  readonly write: () => string;
}

type Make = (pen: Pen) => Piece;

const PATH = `HKLM:\\${ROOT_MARK}\\WinHttp`;

/** Lines for a script that has `$root`, `$key`, `$name`, `$mask` and `$n`. */
const ODDITIES: Readonly<Record<string, readonly Make[]>> = {
  'New-Item -Force on a key that is there takes what is in it': [
    ({ key }) => `New-Item ${key()} -Force`,
    () => `New-Item 'HKLM:\\${ROOT_MARK}\\SCHANNEL\\Protocols' -Force | Out-Null`,
    ({ key, oneOf, number }) =>
      `foreach ($v in '${oneOf(NAMES)}', '${oneOf(NAMES)}') { New-Item ${key()} -Force | Out-Null; New-ItemProperty ${key()} -Name $v -Value ${number()} -PropertyType DWord | Out-Null }`,
    ({ key }) => `$made = @{ Path = ${key()}; Force = $true }; New-Item @made | Out-Null`,
    ({ key, number }) => `New-Item ${key()} -Force -Value ${number()} | Out-Null`,
    ({ key }) => `New-Item -ItemType Directory -Path ${key()} -Force | Out-Null`,
  ],
  'a value that is there keeps its type': [
    ({ key, name }) => `Set-ItemProperty ${key()} ${name()} '0x00000A00'`,
    ({ key, name, number }) => `New-ItemProperty ${key()} -Name ${name()} -Value ${number()} -Force | Out-Null`,
    ({ key, number }) =>
      `New-ItemProperty ${key()} -Name Enabled -Value ${number()} -PropertyType QWord -Force | Out-Null\nSet-ItemProperty ${key()} Enabled ${number()}`,
    ({ key, name }) => `Set-ItemProperty ${key()} ${name()} 'on'`,
    ({ key, name }) => `Set-ItemProperty ${key()} ${name()} $true`,
  ],
  'a command behind a pipe': [
    ({ key, name, number }) => `Get-Item $key | Set-ItemProperty -Path ${key()} -Name ${name()} -Value ${number()}`,
    ({ key, name, number }) =>
      `New-Item $key -Force | New-ItemProperty -Path ${key()} -Name ${name()} -Value ${number()} -PropertyType DWord`,
    ({ key, name, number }) => `@() | Set-ItemProperty -Path ${key()} -Name ${name()} -Value ${number()}`,
    ({ name, number }) => `Get-Item $key | Set-ItemProperty -Name ${name()} -Value ${number()} -Type DWord`,
  ],
  'nothing in a pipe runs a block once': [
    ({ key, name, number }) => `$null | ForEach-Object { Set-ItemProperty ${key()} ${name()} ${number()} }`,
  ],
  'blocks that are kept': [
    ({ key, name, number }) =>
      `$block = { Set-ItemProperty ${key()} ${name()} ${number()}; $true }\n'A' | Where-Object $block | Out-Null`,
    ({ key, name, number }) =>
      `'A' | Select-Object @{ n = 'x'; e = { Set-ItemProperty ${key()} ${name()} ${number()} } } | Out-Null`,
    ({ key, name, number }) => `& { Set-ItemProperty ${key()} ${name()} ${number()} }`,
    ({ key, name, number }) => `$block = { Set-ItemProperty ${key()} ${name()} ${number()} }\n& $block`,
  ],
  'a place that is set by a table': [
    ({ number }) =>
      `$place = @{ LiteralPath = 'HKLM:\\${ROOT_MARK}' }\nSet-Location @place\nSet-ItemProperty .\\WinHttp Enabled ${number()}`,
    ({ number }) => `Set-Location $root\nSet-ItemProperty WinHttp Enabled ${number()}`,
    ({ number }) =>
      `Push-Location $root\nNew-ItemProperty .\\WinHttp -Name Enabled -Value ${number()} -Force | Out-Null\nPop-Location`,
  ],
  'words keep their spelling': [
    ({ key, number }) => `Set-ItemProperty ${key()} 007 ${number()}`,
    ({ key, number }) => `Set-ItemProperty ${key()} 0x10 ${number()}`,
    ({ key, name }) => `Set-ItemProperty ${key()} ${name()} 0xA00 -Type String`,
    ({ key, name, oneOf }) => `Set-ItemProperty ${key()} ${name()} ${oneOf(['-1', '+5'])}`,
    () => 'New-Item $key -Name 0001 | Out-Null',
  ],
  'types of variables': [
    ({ key, name, number }) => `[string]$mask = ${number()}\nSet-ItemProperty ${key()} ${name()} $mask`,
    ({ key, name, number }) => `& { [string]$n = 'x' }\n$n = ${number()}\nSet-ItemProperty ${key()} ${name()} $n`,
    ({ key, name }) => `[string[]]$list = 1, 2\nSet-ItemProperty ${key()} ${name()} $list[0]`,
    ({ key, name }) => `[int]$mask = '0x800'\nSet-ItemProperty ${key()} ${name()} $mask`,
  ],
  'the environment has texts': [
    ({ key, name, number }) => `$env:JUDGED = ${number()}\nSet-ItemProperty ${key()} ${name()} $env:JUDGED`,
  ],
  scopes: [
    ({ key, name, number }) =>
      `& { $mask = ${number()}; Set-ItemProperty ${key()} ${name()} $mask }\nSet-ItemProperty ${key()} ${name()} $mask`,
    ({ key, name, number }) => `& { $mask = ${number()}; Set-ItemProperty ${key()} ${name()} $script:mask }`,
    ({ key, name, number }) =>
      `$global:mask = ${number()}\n$mask = ${number()}\nSet-ItemProperty ${key()} ${name()} $global:mask`,
  ],
  'variables that something else changes': [
    ({ key, name, number }) =>
      `${number()} | Tee-Object -Variable mask | Out-Null\nSet-ItemProperty ${key()} ${name()} $mask`,
    ({ key, name, number }) => `Set-Item variable:mask ${number()}\nSet-ItemProperty ${key()} ${name()} $mask`,
    ({ key, name, number }) => `Set-Variable mask ${number()}\nSet-ItemProperty ${key()} ${name()} $mask`,
    ({ key, name, number }) => `(Get-Variable mask).Value = ${number()}\nSet-ItemProperty ${key()} ${name()} $mask`,
    ({ key, name, number }) => `$block = { $mask = ${number()} }\n. $block\nSet-ItemProperty ${key()} ${name()} $mask`,
    ({ key, name }) =>
      `$null = [Environment]::SetEnvironmentVariable('JUDGED', '5')\nSet-ItemProperty ${key()} ${name()} $env:JUDGED`,
  ],
  'variables that are PowerShell’s own': [
    ({ name, number }) => `$home = $key\nSet-ItemProperty $home ${name()} ${number()}`,
    ({ name, number }) => `$host = $key\nSet-ItemProperty $host ${name()} ${number()}`,
  ],
  'what is set for all commands': [
    ({ key, name, number, oneOf }) =>
      `$PSDefaultParameterValues['${oneOf(['Set-ItemProperty:Type', 'New-ItemProperty:PropertyType'])}'] = 'QWord'\nSet-ItemProperty ${key()} ${name()} ${number()}`,
  ],
  'parameters that are refused': [
    ({ key, name, number }) => `Set-ItemProperty ${key()} -Name ${name()} -Value ${number()} -Force -Force`,
    ({ key, name, number }) => `New-ItemProperty ${key()} -Name ${name()} -Value ${number()} -PassThru`,
    ({ key, name }) => `Remove-ItemProperty ${key()} -Name ${name()} -Recurse`,
    ({ key, number }) => `Set-ItemProperty ${key()} -Name '' -Value ${number()}`,
    ({ key, name, number }) => `Set-ItemProperty ${key()} -Name ${name()} -V ${number()}`,
    ({ key, name, number }) => `Set-ItemProperty ${key()} -Name ${name()} -Value ${number()} -PropertyType DWord`,
    ({ key, name, number }) =>
      `New-ItemProperty ${key()} -Name ${name()} -Value ${number()} -PropertyType REG_DWORD -Force`,
  ],
  'paths that aren’t found': [
    ({ name, number }) => `Set-ItemProperty ' ${PATH}' ${name()} ${number()}`,
    ({ name, number }) =>
      `New-Item '${PATH} ' -Force | Out-Null\nNew-ItemProperty '${PATH} ' -Name ${name()} -Value ${number()} -Force | Out-Null`,
    ({ name, number }) => `Set-ItemProperty 'Registry::${PATH}' ${name()} ${number()}`,
    ({ name, number }) => `Set-ItemProperty 'HKEY_LOCAL_MACHINE\\${ROOT_MARK}\\WinHttp' ${name()} ${number()}`,
    ({ name, number }) => `Set-ItemProperty '${PATH.replaceAll('\\', '/')}' ${name()} ${number()}`,
    ({ name, number }) => `Set-ItemProperty '${PATH}\\' ${name()} ${number()}`,
  ],
  'ends of a script': [
    ({ write }) => `if (Test-Path $key) { Write-Error 'done' -ErrorAction Stop }\n${write()}`,
    ({ write }) => `if (Test-Path $key) { [Environment]::Exit(0) }\n${write()}`,
    () => `if (!(Test-Path $root)) { return }`,
    () => `if (-not (Test-Path $key)) { exit }`,
  ],
  'blocks that run beside': [
    ({ name, number }) => `'A' | ForEach-Object -Parallel { Set-ItemProperty $key ${name()} ${number()} }`,
  ],
  'what the script did itself': [
    ({ name, number }) => `Remove-Item $key -Recurse\nSet-ItemProperty $key ${name()} ${number()}`,
    ({ number, oneOf }) => {
      const name = oneOf(NAMES);
      return `New-ItemProperty $key -Name ${name} -Value ${number()} -PropertyType DWord\nNew-ItemProperty $key -Name ${name} -Value ${number()} -PropertyType DWord`;
    },
  ],
  'typographic quotes': [
    ({ key, name }) => `Set-ItemProperty ${key()} ${name()} "Contoso’s PC"`,
    ({ key, number }) => `Set-ItemProperty ${key()} “Enabled” ${number()}`,
    ({ key, name }) => `Set-ItemProperty ${key()} ${name()} 'say “hi”'`,
  ],
  'lists without a type': [
    ({ key, name }) => `Set-ItemProperty ${key()} ${name()} 1,2`,
    ({ key, name }) => `Set-ItemProperty ${key()} ${name()} 'x' -Type Binary`,
    ({ key, name }) => `New-ItemProperty ${key()} -Name ${name()} -Value @(5) -PropertyType DWord -Force`,
  ],
  'names as patterns': [
    ({ key, number }) => `Set-ItemProperty ${key()} 'a[1]' ${number()}\nRemove-ItemProperty ${key()} 'a[1]'`,
    ({ key, number }) => `Set-ItemProperty ${key()} '(default)' ${number()}\nRemove-ItemProperty ${key()} '(default)'`,
    ({ key }) => `Remove-ItemProperty ${key()} -Name *`,
  ],
  'what a pipe gives to New-Item': [({ key }) => `'x' | New-Item ${key()} -Force | Out-Null`],
  'errors that end': [
    ({ key, name, number }) =>
      `try { New-Item $key -ErrorAction Stop | Out-Null; Set-ItemProperty ${key()} ${name()} ${number()} } catch { }`,
    ({ write }) => `$ErrorActionPreference = 'Stop'\nNew-Item $key | Out-Null\n${write()}`,
    ({ write }) => `Get-ItemProperty $key -Name Enabled -ErrorAction Stop | Out-Null\n${write()}`,
  ],
  'words that aren’t casts': [
    ({ key, name }) => `Set-ItemProperty ${key()} -Name ${name()} -Value [int]'0xA00'`,
    ({ key, name }) => `Set-ItemProperty ${key()} -Name ${name()} -Value [int]'0xA00' -Type DWord`,
  ],
  'data that isn’t a number': [
    ({ key, name }) => `Set-ItemProperty ${key()} -Name ${name()} -Value ('a' + 'b') -Type DWord`,
    ({ key, name, oneOf }) =>
      `Set-ItemProperty ${key()} ${name()} '${oneOf(['A00', 'abc', '', '1kb', '1e3', '2.5', ' 7 '])}' -Type DWord`,
  ],
  'calls that can be read': [
    ({ key, name, number }) => `Set-ItemProperty ${key()} ${name()} ('0x{0:X}' -f ${number()})`,
    ({ oneOf, number }) =>
      `[Microsoft.Win32.Registry]::SetValue('HKEY_LOCAL_MACHINE\\${ROOT_MARK}\\${oneOf(KEYS)}', '${oneOf(NAMES)}', [uint32]${number()})`,
    ({ number }) =>
      `$base = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')\n$base.CreateSubKey('${ROOT_MARK}\\WinHttp').SetValue('Enabled', ${number()}, 'DWord')`,
  ],
};

/** Errors for which PowerShell refuses the whole text. */
const REFUSED: readonly Make[] = [
  () => 'Write-Host "Setting $name: done"',
  () => 'if ($true) {',
  () => 'Write-Host "done',
  ({ key, number }) => `try { Set-ItemProperty ${key()} Enabled ${number()} }`,
  () => '$table = @{ A = 1; A = 2 }',
  () => 'function { }',
  ({ write }) => `${write()} )`,
  () => 'foreach ($one in ) { }',
  () => '$x = 1 +',
  () => 'Get-Item $key |',
];

/** Whole texts. */
const TEXTS: readonly Make[] = [
  ({ number }) =>
    `'Enabled', 'DisabledByDefault' | ForEach-Object { New-Item '${PATH}' -Force | Out-Null; Set-ItemProperty '${PATH}' $_ ${number()} }`,
  ({ number }) => `'${PATH}' | Get-Item | Set-ItemProperty -Name Enabled -Value ${number()}`,
  ({ number }) => `ni ${PATH} -Force\nsi ${PATH} 'default'\nsp ${PATH} Enabled ${number()}`,
  ({ number }) => `clp ${PATH} Enabled\nsp ${PATH} Enabled ${number()}`,
  ({ number }) => `rnp ${PATH} Enabled Was\nsp ${PATH} SecureProtocols ${number()}`,
  ({ number }) =>
    `saps reg 'add HKLM\\${ROOT_MARK}\\WinHttp /v Enabled /t REG_DWORD /d ${number()} /f' -Wait\nsp ${PATH} SecureProtocols ${number()}`,
  ({ number }) => `sp ${PATH} Enabled ${number()}\n(gp ${PATH}).Enabled | Should -Be 1`,
  ({ number }) =>
    `Add-Type 'using System; public class Own { public static int One() { return 1; } }'\nni ${PATH} -Force\nsp ${PATH} Enabled ${number()} # Registry.SetValue(`,
  () => `reg add "HKLM\\${ROOT_MARK}\\WinHttp" /v SecureProtocols /d "$env:SystemRoot\\x" /f`,
  ({ number }) => `param($Key = (New-Item '${PATH}' -Force))\nSet-ItemProperty '${PATH}' Enabled ${number()}`,
  ({ number }) =>
    `param([string]$Mask)\n$Mask = ${number()}\nNew-Item '${PATH}' -Force | Out-Null\nSet-ItemProperty '${PATH}' Enabled $Mask`,
  ({ number }) =>
    `$drive = 'HKLM'\nNew-Item '${PATH}' -Force | Out-Null\nSet-ItemProperty "$drive:\\${ROOT_MARK}\\WinHttp" Enabled ${number()}`,
  ({ number }) => `#Requires -Version 99\nNew-Item '${PATH}' -Force\nSet-ItemProperty '${PATH}' Enabled ${number()}`,
  ({ number }) => `New-ItemProperty -Path '${PATH}' -Name 'Enabled' -Value ${number()} -PropertyType DWord`,
  ({ number }) => `$text = @"\nsaid\n"@\nNew-Item '${PATH}' -Force\nSet-ItemProperty '${PATH}' “Enabled” ${number()}`,
];

const ALL_ODDITIES = Object.values(ODDITIES);

/** Lines with something of it; few have an error for which nothing runs. */
export function oddPieces(pen: Pen): Piece {
  return pen.oneOf(pen.chance(0.06) ? REFUSED : pen.oneOf(ALL_ODDITIES))(pen);
}

export const makeOddText = (pen: Pen): Script => ({ head: '', pieces: [pen.oneOf(TEXTS)(pen)] });
