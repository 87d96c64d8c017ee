@@write@@

# Keeps what is there now, once: a second run must not take our own value for the earlier one.
function Save-Item($Item) {
    $place = $before + '\' + $Item.Id
    if ($null -ne (Read-Value $place 'Complete')) { return }
    # What an interrupted run kept may be out of date.
    $base.DeleteSubKeyTree($place, $false)
    $value = Read-Value $Item.Path $Item.Name
    $missing = 0
    $path = $Item.Path
    while (-not (Test-Key $path)) { $missing++; $path = $path.Substring(0, $path.LastIndexOf('\')) }
    $odd = $null -ne $value -and ('String', 'ExpandString', 'Binary', 'DWord', 'MultiString', 'QWord') -notcontains [string] $value.Kind
    $odd = $odd -or ($null -ne $value -and [string] $value.Kind -eq 'DWord' -and $value.Data -isnot [int])
    if ($odd) { throw ('a value of this type could not be put back: ' + $Item.Path + '\' + $Item.Name) }
    if ($null -ne $value) { Write-Data $place 'Value' $value.Data $value.Kind }
    Write-Data $place 'MissingKeys' $missing ([Microsoft.Win32.RegistryValueKind]::DWord)
    Write-Data $place 'Complete' 1 ([Microsoft.Win32.RegistryValueKind]::DWord)
}

function Set-Value($Item) {
    if ($null -eq $Item.Value) { Remove-Data $Item.Path $Item.Name; return }
    Write-Data $Item.Path $Item.Name (ConvertTo-Dword $Item.Value) ([Microsoft.Win32.RegistryValueKind]::DWord)
}

# One after the other: whether a value serves may depend on the one before it.
foreach ($item in @(Get-Mine)) {
    if (Test-Item $item) { continue }
    Save-Item $item
    Set-Value $item
}
$open = @(Get-Mine | Where-Object { -not (Test-Item $_) })
if ($open.Count -gt 0) { Write-Output @@differs@@; exit 1 }
Write-Output @@done@@
exit 0
