@@write@@

# Removes the keys that were made for a value, deepest first, as long as they hold nothing.
function Remove-Made([string] $Path, [int] $Missing) {
    for ($left = $Missing; $left -gt 0; $left--) {
        $key = $base.OpenSubKey($Path)
        if ($null -ne $key) {
            $held = $key.ValueCount + $key.SubKeyCount
            $key.Close()
            if ($held -gt 0) { return }
            $base.DeleteSubKey($Path, $false)
        }
        $Path = $Path.Substring(0, $Path.LastIndexOf('\'))
    }
}

function Test-Equal($One, $Other) {
    if ($null -eq $One -or $null -eq $Other) { return $null -eq $One -and $null -eq $Other }
    if ($One.Kind -ne $Other.Kind) { return $false }
    return (@($One.Data) -join [char] 0) -ceq (@($Other.Data) -join [char] 0)
}

# True when it was put back, is as before already, or nothing was kept; false when something else changed it since.
# It may be interrupted anywhere and run again: what was kept goes last.
function Restore-Item($Item) {
    $place = $before + '\' + $Item.Id
    if ($null -eq (Read-Value $place 'Complete')) { $base.DeleteSubKeyTree($place, $false); return $true }
    $now = Read-Value $Item.Path $Item.Name
    $value = Read-Value $place 'Value'
    if (-not (Test-Equal $value $now)) {
        if (-not (Test-Same $Item $now)) { return $false }
        if ($null -eq $value) { Remove-Data $Item.Path $Item.Name } else { Write-Data $Item.Path $Item.Name $value.Data $value.Kind }
    }
    Remove-Made $Item.Path ([int] (Read-Value $place 'MissingKeys').Data)
    $base.DeleteSubKeyTree($place, $false)
    return $true
}

$mine = @(Get-Mine)
[array]::Reverse($mine)
$left = @($mine | Where-Object { -not (Restore-Item $_) })
Remove-Made $before 2 # and the key of ours above it, unless it still holds something
if ($left.Count -gt 0) { Write-Output @@leftAlone@@; exit 1 }
Write-Output @@undone@@
exit 0
