function Write-Data([string] $Path, [string] $Name, $Data, $Kind) {
    $key = $base.CreateSubKey($Path)
    try { $key.SetValue($Name, $Data, $Kind) } finally { $key.Close() }
}

function Remove-Data([string] $Path, [string] $Name) {
    $key = $base.OpenSubKey($Path, $true)
    if ($null -eq $key) { return }
    try { $key.DeleteValue($Name, $false) } finally { $key.Close() }
}

function ConvertTo-Dword([long] $Number) {
    return [BitConverter]::ToInt32([BitConverter]::GetBytes($Number), 0)
}

function Test-Key([string] $Path) {
    $key = $base.OpenSubKey($Path)
    if ($null -eq $key) { return $false }
    $key.Close()
    return $true
}
