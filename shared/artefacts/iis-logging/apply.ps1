# @@apply@@ @@madeBy@@
param([string] $Site = '')
$ErrorActionPreference = 'Stop'
Import-Module WebAdministration
$root = 'MACHINE/WEBROOT/APPHOST'
$record = Join-Path (Split-Path -Parent $MyInvocation.MyCommand.Path) 'added.txt'
$place = 'siteDefaults'
if ($Site -ne '') { $place = "site[@name='$Site']" }
$filter = "system.applicationHost/sites/$place/logFile/customFields"
$fields = @(
    @{ @@fields@@ }
)
# Without a record there would be no way back.
if (-not (Test-Path -LiteralPath $record)) { New-Item -Path $record -ItemType File | Out-Null }
foreach ($field in $fields) {
    $name = $field.Name
    $found = Get-WebConfigurationProperty -PSPath $root -Filter "$filter/add[@logFieldName='$name']" -Name logFieldName
    if ($null -ne $found) { continue }
    $value = @{ logFieldName = $name; sourceName = $field.Source; sourceType = 'ServerVariable' }
    Add-WebConfigurationProperty -PSPath $root -Filter $filter -Name '.' -Value $value
    Add-Content -LiteralPath $record -Value "$name $place"
}
Write-Output '@@done@@'
