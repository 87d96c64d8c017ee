# @@undo@@ @@madeBy@@
$ErrorActionPreference = 'Stop'
Import-Module WebAdministration
$root = 'MACHINE/WEBROOT/APPHOST'
$record = Join-Path (Split-Path -Parent $MyInvocation.MyCommand.Path) 'added.txt'
if (-not (Test-Path $record)) { Write-Output '@@noRecord@@'; exit 5 }
foreach ($line in Get-Content -Path $record) {
    $name, $place = $line -split ' ', 2
    if ($null -eq $place) { continue }
    $filter = "system.applicationHost/sites/$place/logFile/customFields"
    Remove-WebConfigurationProperty -PSPath $root -Filter $filter -Name '.' -AtElement @{ logFieldName = $name }
}
Remove-Item -Path $record
Write-Output '@@undone@@'
