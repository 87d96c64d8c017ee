# Runs exports on this PC as a person does, by the shells that are named: two values are broken, then found, removed, found in order and
# restored, and what reg.exe exports is as before, byte for byte. Everything is tried; ends with 1 if anything was different.
# .ci/exports.ps1 -Exports FOLDER -Results FOLDER -Name NAME -PowerShell powershell.exe -Cmd cmd.exe
param(
  [Parameter(Mandatory)] [string] $Exports,
  [Parameter(Mandatory)] [string] $Results,
  [Parameter(Mandatory)] [string] $Name,
  [Parameter(Mandatory)] [string] $PowerShell,
  [Parameter(Mandatory)] [string] $Cmd
)
$ErrorActionPreference = 'Stop'
$reg = Join-Path $env:SystemRoot 'System32\reg.exe'
$broken = @(
  'HKLM\SOFTWARE\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp',
  'HKLM\SOFTWARE\Wow6432Node\Microsoft\Windows\CurrentVersion\Internet Settings\WinHttp'
)
$keys = $broken + @('HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL', 'HKLM\SOFTWARE\TLS Remedy')
$Exports = (Resolve-Path -LiteralPath $Exports).ProviderPath # cmd takes a slash in a path for an option.
$out = (New-Item -ItemType Directory -Force (Join-Path $Results $Name)).FullName
$script:failed = 0
$script:steps = 0

# Runs a program, and keeps what it prints. Returns its exit code and that text.
function Invoke-Step([string] $Program, [string[]] $Arguments) {
  $script:steps++
  $file = Join-Path $out ('{0:d3}.txt' -f $script:steps)
  $quoted = $Arguments | ForEach-Object { if ($_ -match '\s') { '"' + $_ + '"' } else { $_ } }
  $started = Start-Process $Program $quoted -Wait -PassThru -NoNewWindow -RedirectStandardOutput $file -RedirectStandardError "$file.err"
  $text = (@(Get-Content -LiteralPath $file) + @(Get-Content -LiteralPath "$file.err")) -join "`n"
  return @{ Code = $started.ExitCode; Text = $text.Trim() }
}

function Show-Result([string] $What, [bool] $IsRight, [string] $Found) {
  if ($IsRight) { Write-Output "ok     $Name, $What"; return }
  $script:failed++
  Write-Output "FAILED $Name, ${What}: $Found"
}

# The bytes of what reg.exe exports of each key, or that there is none.
function Get-State([string] $What) {
  $state = foreach ($key in $keys) {
    $file = Join-Path $out ('{0} {1}.reg' -f $What, [array]::IndexOf($keys, $key))
    Remove-Item -LiteralPath $file -Force -ErrorAction SilentlyContinue
    $null = Invoke-Step $reg @('export', $key, $file, '/y', '/reg:64')
    if (Test-Path -LiteralPath $file) { [BitConverter]::ToString([IO.File]::ReadAllBytes($file)) } else { 'none' }
  }
  return $state -join '|'
}

function Test-Removed {
  foreach ($key in $broken) {
    if ((Invoke-Step $reg @('query', $key, '/v', 'DefaultSecureProtocols', '/reg:64')).Code -eq 0) { return $false }
  }
  return $true
}

function Get-Script([string] $File) { return @('-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', (Join-Path $Exports $File)) }

# What is run, in order: the exit code, and what has to be in the text or in the registry then.
$rows = @(
  @{ Format = 'intune'; Program = $PowerShell; Arguments = (Get-Script 'intune\detect.ps1'); Code = 1; Text = 'Not as chosen' },
  @{ Format = 'intune'; Program = $PowerShell; Arguments = (Get-Script 'intune\remediate.ps1'); Code = 0; Removed = $true },
  @{ Format = 'intune'; Program = $PowerShell; Arguments = (Get-Script 'intune\detect.ps1'); Code = 0; Text = 'As chosen' },
  @{ Format = 'intune'; Program = $PowerShell; Arguments = (Get-Script 'intune\undo.ps1'); Code = 0; Restored = $true },
  @{ Format = 'configmgr'; Program = $PowerShell; Arguments = (Get-Script 'configmgr\discover.ps1'); Code = 0; Text = 'NonCompliant' },
  @{ Format = 'configmgr'; Program = $PowerShell; Arguments = (Get-Script 'configmgr\remediate.ps1'); Code = 0; Removed = $true },
  @{ Format = 'configmgr'; Program = $PowerShell; Arguments = (Get-Script 'configmgr\discover.ps1'); Code = 0; Text = 'Compliant' },
  @{ Format = 'configmgr'; Program = $PowerShell; Arguments = (Get-Script 'configmgr\undo.ps1'); Code = 0; Restored = $true },
  @{ Format = 'powershell'; Program = $PowerShell; Arguments = (Get-Script 'powershell\scripts\Repair.ps1'); Code = 0; Removed = $true },
  @{ Format = 'powershell'; Program = $PowerShell; Arguments = (Get-Script 'powershell\scripts\Undo.ps1'); Code = 0; Restored = $true },
  @{ Format = 'cmd'; Program = $Cmd; Arguments = @('/d', '/c', (Join-Path $Exports 'cmd\apply.cmd')); Code = 0; Removed = $true },
  @{ Format = 'cmd'; Program = $Cmd; Arguments = @('/d', '/c', (Join-Path $Exports 'cmd\undo.cmd')); Code = 0; Restored = $true },
  @{ Format = 'reg'; Program = $reg; Arguments = @('import', (Join-Path $Exports 'reg\apply-windows-11-x64.reg'), '/reg:64'); Code = 0; Removed = $true },
  @{ Format = 'reg'; Program = $reg; Arguments = @('import', (Join-Path $out 'before reg 0.reg'), '/reg:64'); Code = 0 },
  @{ Format = 'reg'; Program = $reg; Arguments = @('import', (Join-Path $out 'before reg 1.reg'), '/reg:64'); Code = 0; Restored = $true }
)

foreach ($key in $broken) { $null = Invoke-Step $reg @('add', $key, '/v', 'DefaultSecureProtocols', '/t', 'REG_DWORD', '/d', '0x80', '/f', '/reg:64') }
$before = @{}
foreach ($row in $rows) {
  if (-not $before[$row.Format]) { $before[$row.Format] = Get-State "before $($row.Format)" }
  $what = '{0}: {1}' -f $row.Format, (Split-Path -Leaf $row.Arguments[-1])
  if ($row.Format -eq 'reg') { $what = 'reg: import ' + (Split-Path -Leaf $row.Arguments[1]) }
  try {
    $result = Invoke-Step $row.Program $row.Arguments
    Show-Result "$what ends with $($row.Code)" ($result.Code -eq $row.Code) "$($result.Code) $($result.Text)"
    if ($row.Text) { Show-Result "$what says $($row.Text)" ($result.Text.StartsWith($row.Text)) $result.Text }
    if ($row.Removed) { Show-Result "$what removes both values" (Test-Removed) 'they are there' }
    if ($row.Restored) {
      $after = Get-State "after $($row.Format)"
      Show-Result "$what leaves everything as before" ($after -eq $before[$row.Format]) "compare the files in $out"
    }
  } catch {
    Show-Result $what $false ([string] $_)
  }
}
foreach ($key in $broken) { $null = Invoke-Step $reg @('delete', $key, '/v', 'DefaultSecureProtocols', '/f', '/reg:64') }
Write-Output "$Name, failed: $script:failed"
if ($script:failed -gt 0) { exit 1 }
exit 0
