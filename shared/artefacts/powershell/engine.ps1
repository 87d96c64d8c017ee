# @@heading@@
try {
    if ($PSVersionTable.PSVersion.Major -lt 3) { throw 'PowerShell 3 or later is needed' }
    $ErrorActionPreference = 'Stop'

    $items = @(
@@items@@
    )

    $base = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, [Microsoft.Win32.RegistryView]::Registry64)
    $before = 'SOFTWARE\TLS Remedy\Before'

    function Read-Value([string] $Path, [string] $Name) {
        $key = $base.OpenSubKey($Path)
        if ($null -eq $key) { return $null }
        try {
            if ($key.GetValueNames() -notcontains $Name) { return $null }
            $data = $key.GetValue($Name, $null, [Microsoft.Win32.RegistryValueOptions]::DoNotExpandEnvironmentNames)
            return @{ Kind = $key.GetValueKind($Name); Data = $data }
        } finally { $key.Close() }
    }

    # The number of a DWORD of four bytes; -1 for anything else.
    function Get-Number($Value) {
        if ($null -eq $Value -or $Value.Kind -ne [Microsoft.Win32.RegistryValueKind]::DWord -or $Value.Data -isnot [int]) { return -1 }
        return [long] [BitConverter]::ToUInt32([BitConverter]::GetBytes($Value.Data), 0)
    }

    function Test-Same($Item, $Value) {
        if ($null -eq $Item.Value) { return $null -eq $Value }
        return (Get-Number $Value) -eq $Item.Value
    }

    # Whether a value is as decided, or serves and is left alone.
    function Test-Item($Item) {
        if (Test-Same $Item (Read-Value $Item.Path $Item.Name)) { return $true }
        @@others@@foreach ($test in $Item.OnlyIf) {
        @@others@@    $number = Get-Number (Read-Value $test.Path $test.Name)
        @@others@@    if (($test.Numbers -contains $number) -eq $test.Negated) { return $true }
        @@others@@}
        if ($Item.Unless.Count -eq 0) { return $false }
        foreach ($test in $Item.Unless) {
            $number = Get-Number (Read-Value $Item.Path $test.Name)
            if (($test.Numbers -contains $number) -eq $test.Negated) { return $false }
        }
        return $true
    }

    # The values that are for this Windows.
    function Get-Mine {
        $build = [int] (Read-Value 'SOFTWARE\Microsoft\Windows NT\CurrentVersion' 'CurrentBuildNumber').Data
        $items | Where-Object {
            $build -ge $_.From -and ($null -eq $_.To -or $build -le $_.To) -and ([Environment]::Is64BitOperatingSystem -or -not $_.Only64)
        }
    }

    @@part@@
} catch {
    $message = [string] $_.Exception.Message
    Write-Output $message.Substring(0, [Math]::Min(@@mostOutput@@, $message.Length))
    exit 1
}
