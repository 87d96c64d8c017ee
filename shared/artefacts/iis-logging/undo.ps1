# @@undo@@ @@madeBy@@
$ErrorActionPreference = 'Stop'
Import-Module WebAdministration
$root = 'MACHINE/WEBROOT/APPHOST'
$record = Join-Path (Split-Path -Parent $MyInvocation.MyCommand.Path) 'added.txt'
if (-not (Test-Path -LiteralPath $record)) { Write-Output '@@noRecord@@'; exit 5 }
foreach ($line in Get-Content -LiteralPath $record) {
    $name, $place = $line -split ' ', 2
    if ($null -eq $place) { continue }
    $filter = "system.applicationHost/sites/$place/logFile/customFields"
    Remove-WebConfigurationProperty -PSPath $root -Filter $filter -Name '.' -AtElement @{ logFieldName = $name }
}
Remove-Item -LiteralPath $record
Write-Output '@@undone@@'
