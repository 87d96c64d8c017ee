import { settingKey } from '../pc-plan.ts';
import { powershellText } from '../escape.ts';
import { asksOthers, type Decision, type ExportTarget, type ExportTest, type FamilyTargets } from '../decision.ts';

const list = (items: readonly (string | number)[]): string => `@(${items.join(', ')})`;
const bool = (value: boolean): string => (value ? '$true' : '$false');

const testText = ({ name, numbers, negated }: ExportTest): string =>
  `@{ Name = ${powershellText(name)}; Numbers = ${list(numbers)}; Negated = ${bool(negated)} }`;

const testAtText = (test: ExportTest): string =>
  testText(test).replace('@{ ', `@{ Path = ${powershellText(test.path)}; `);

function itemText({ family }: FamilyTargets, target: ExportTarget): string {
  const parts = [
    `Id = ${powershellText(settingKey(target.setting, target.view))}`,
    `From = ${family.from}`,
    `To = ${family.to ?? '$null'}`,
    `Only64 = ${bool(target.view === 'wow64')}`,
    `Path = ${powershellText(target.path)}`,
    `Name = ${powershellText(target.name)}`,
    `Value = ${target.value ?? '$null'}`,
    `Unless = ${list(target.leaveAloneIf.map(testText))}`,
    ...(target.onlyIf.length === 0 ? [] : [`OnlyIf = ${list(target.onlyIf.map(testAtText))}`]),
  ];
  return `    @{ ${parts.join('; ')} }`;
}

/** The table that the scripts go by: one line for each value and group of releases. */
function tableLines(decision: Decision): readonly string[] {
  const items = decision.families.flatMap((one) => one.targets.map((target) => itemText(one, target)));
  return ['$items = @(', items.join(',\n'), ')'].flatMap((line) => line.split('\n')).filter((line) => line !== '');
}

/** Where a value would do harm as others stand, it is left alone. Only in scripts that have such a value. */
const LOOK_AT_OTHERS: readonly string[] = [
  '    foreach ($test in $Item.OnlyIf) {',
  '        $number = Get-Number (Read-Value $test.Path $test.Name)',
  '        if (($test.Numbers -contains $number) -eq $test.Negated) { return $true }',
  '    }',
];

/** Reading, for every script. The 64-bit view is opened by name, so a 32-bit host sees the same. Needs PowerShell 3. */
const readLines = (decision: Decision): readonly string[] => [
  '$base = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)',
  "$before = 'SOFTWARE\\TLS Remedy\\Before'",
  '',
  'function Read-Value([string] $Path, [string] $Name) {',
  '    $key = $base.OpenSubKey($Path)',
  '    if ($null -eq $key) { return $null }',
  '    try {',
  '        if ($key.GetValueNames() -notcontains $Name) { return $null }',
  '        $data = $key.GetValue($Name, $null, [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)',
  '        return @{ Kind = $key.GetValueKind($Name); Data = $data }',
  '    } finally { $key.Close() }',
  '}',
  '',
  '# The number of a DWORD of four bytes; -1 for anything else.',
  'function Get-Number($Value) {',
  '    if ($null -eq $Value -or $Value.Kind -ne [Microsoft.Win32.RegistryValueKind]::DWord -or $Value.Data -isnot [int]) { return -1 }',
  '    return [long] [BitConverter]::ToUInt32([BitConverter]::GetBytes($Value.Data), 0)',
  '}',
  '',
  'function Test-Same($Item, $Value) {',
  '    if ($null -eq $Item.Value) { return $null -eq $Value }',
  '    return (Get-Number $Value) -eq $Item.Value',
  '}',
  '',
  '# Whether a value is as decided, or serves and is left alone.',
  'function Test-Item($Item) {',
  '    if (Test-Same $Item (Read-Value $Item.Path $Item.Name)) { return $true }',
  ...(asksOthers(decision) ? LOOK_AT_OTHERS : []),
  '    if ($Item.Unless.Count -eq 0) { return $false }',
  '    foreach ($test in $Item.Unless) {',
  '        $number = Get-Number (Read-Value $Item.Path $test.Name)',
  '        if (($test.Numbers -contains $number) -eq $test.Negated) { return $false }',
  '    }',
  '    return $true',
  '}',
  '',
  '# The values that are for this Windows.',
  'function Get-Mine {',
  "    $build = [int] (Read-Value 'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion' 'CurrentBuildNumber').Data",
  '    $items | Where-Object {',
  '        $build -ge $_.From -and ($null -eq $_.To -or $build -le $_.To) -and ([Environment]::Is64BitOperatingSystem -or -not $_.Only64)',
  '    }',
  '}',
];

/** Writing and keeping what was there, for the remediation and its undo. */
const WRITE: readonly string[] = [
  '',
  'function Write-Data([string] $Path, [string] $Name, $Data, $Kind) {',
  '    $key = $base.CreateSubKey($Path)',
  '    try { $key.SetValue($Name, $Data, $Kind) } finally { $key.Close() }',
  '}',
  '',
  'function Remove-Data([string] $Path, [string] $Name) {',
  '    $key = $base.OpenSubKey($Path, $true)',
  '    if ($null -eq $key) { return }',
  '    try { $key.DeleteValue($Name, $false) } finally { $key.Close() }',
  '}',
  '',
  'function ConvertTo-Dword([long] $Number) {',
  '    return [BitConverter]::ToInt32([BitConverter]::GetBytes($Number), 0)',
  '}',
  '',
  'function Test-Key([string] $Path) {',
  '    $key = $base.OpenSubKey($Path)',
  '    if ($null -eq $key) { return $false }',
  '    $key.Close()',
  '    return $true',
  '}',
];

const SAVE_AND_SET: readonly string[] = [
  '',
  '# Keeps what is there now, once: a second run must not take our own value for the earlier one.',
  'function Save-Item($Item) {',
  "    $place = $before + '\\' + $Item.Id",
  "    if ($null -ne (Read-Value $place 'Complete')) { return }",
  '    # What an interrupted run kept may be out of date.',
  '    $base.DeleteSubKeyTree($place, $false)',
  '    $value = Read-Value $Item.Path $Item.Name',
  '    $missing = 0',
  '    $path = $Item.Path',
  "    while (-not (Test-Key $path)) { $missing++; $path = $path.Substring(0, $path.LastIndexOf('\\')) }",
  "    $odd = $null -ne $value -and ('String', 'ExpandString', 'Binary', 'DWord', 'MultiString', 'QWord') -notcontains [string] $value.Kind",
  "    $odd = $odd -or ($null -ne $value -and [string] $value.Kind -eq 'DWord' -and $value.Data -isnot [int])",
  "    if ($odd) { throw ('a value of this type could not be put back: ' + $Item.Path + '\\' + $Item.Name) }",
  "    if ($null -ne $value) { Write-Data $place 'Value' $value.Data $value.Kind }",
  "    Write-Data $place 'MissingKeys' $missing ([Microsoft.Win32.RegistryValueKind]::DWord)",
  "    Write-Data $place 'Complete' 1 ([Microsoft.Win32.RegistryValueKind]::DWord)",
  '}',
  '',
  'function Set-Value($Item) {',
  '    if ($null -eq $Item.Value) { Remove-Data $Item.Path $Item.Name; return }',
  '    Write-Data $Item.Path $Item.Name (ConvertTo-Dword $Item.Value) ([Microsoft.Win32.RegistryValueKind]::DWord)',
  '}',
];

const RESTORE: readonly string[] = [
  '',
  '# Removes the keys that were made for a value, deepest first, as long as they hold nothing.',
  'function Remove-Made([string] $Path, [int] $Missing) {',
  '    for ($left = $Missing; $left -gt 0; $left--) {',
  '        $key = $base.OpenSubKey($Path)',
  '        if ($null -ne $key) {',
  '            $held = $key.ValueCount + $key.SubKeyCount',
  '            $key.Close()',
  '            if ($held -gt 0) { return }',
  '            $base.DeleteSubKey($Path, $false)',
  '        }',
  "        $Path = $Path.Substring(0, $Path.LastIndexOf('\\'))",
  '    }',
  '}',
  '',
  'function Test-Equal($One, $Other) {',
  '    if ($null -eq $One -or $null -eq $Other) { return $null -eq $One -and $null -eq $Other }',
  '    if ($One.Kind -ne $Other.Kind) { return $false }',
  '    return (@($One.Data) -join [char] 0) -ceq (@($Other.Data) -join [char] 0)',
  '}',
  '',
  '# True when it was put back, is as before already, or nothing was kept; false when something else changed it since.',
  '# It may be interrupted anywhere and run again: what was kept goes last.',
  'function Restore-Item($Item) {',
  "    $place = $before + '\\' + $Item.Id",
  "    if ($null -eq (Read-Value $place 'Complete')) { $base.DeleteSubKeyTree($place, $false); return $true }",
  '    $now = Read-Value $Item.Path $Item.Name',
  "    $value = Read-Value $place 'Value'",
  '    if (-not (Test-Equal $value $now)) {',
  '        if (-not (Test-Same $Item $now)) { return $false }',
  '        if ($null -eq $value) { Remove-Data $Item.Path $Item.Name } else { Write-Data $Item.Path $Item.Name $value.Data $value.Kind }',
  '    }',
  "    Remove-Made $Item.Path ([int] (Read-Value $place 'MissingKeys').Data)",
  '    $base.DeleteSubKeyTree($place, $false)',
  '    return $true',
  '}',
];

const OLD_POWERSHELL = "if ($PSVersionTable.PSVersion.Major -lt 3) { throw 'PowerShell 3 or later is needed' }";

/** The body of a script between what it needs and how it ends. */
export type ScriptPart = 'look' | 'remedy' | 'undo';

const PARTS: Readonly<Record<ScriptPart, readonly string[]>> = {
  look: [],
  remedy: [...WRITE, ...SAVE_AND_SET],
  undo: [...WRITE, ...RESTORE],
};

/**
 * A script up to its `catch`: the heading, the table, the functions that it needs and its last lines. All of it is in one `try`,
 * behind the check of the version: an older PowerShell has to read the rest, and runs none of it.
 */
export function scriptLines(
  heading: string,
  decision: Decision,
  part: ScriptPart,
  last: readonly string[],
): readonly string[] {
  const body = [
    OLD_POWERSHELL,
    "$ErrorActionPreference = 'Stop'",
    '',
    ...tableLines(decision),
    '',
    ...readLines(decision),
    ...PARTS[part],
    '',
    ...last,
  ];
  return [`# ${heading}`, 'try {', ...body.map((line) => (line === '' ? '' : `    ${line}`))];
}
