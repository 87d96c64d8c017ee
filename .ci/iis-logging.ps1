# Gives IIS on this PC the fields for TLS in its logs, and takes them back, by each pair of scripts of an export. Ends at what is different.
# .ci/iis-logging.ps1 -Exports FOLDER
param([Parameter(Mandatory)] [string] $Exports)
$ErrorActionPreference = 'Stop'
$appcmd = Join-Path $env:SystemRoot 'System32\inetsrv\appcmd.exe'

function Test-Field([string] $Script, [int] $Count) {
  & (Join-Path $Exports $Script)
  $found = @(& $appcmd list config -section:system.applicationHost/sites | Select-String 'crypt-').Count
  if ($found -ne $Count) { throw "$Script left $found fields instead of $Count." }
}

Install-WindowsFeature Web-Server, Web-Scripting-Tools | Out-Null
foreach ($pair in @('cmd\apply.cmd', 'cmd\undo.cmd'), @('powershell\apply.ps1', 'powershell\undo.ps1')) {
  Test-Field $pair[0] 4
  Test-Field $pair[1] 0
}
