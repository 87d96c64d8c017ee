# What each value is to be, in the order in which it is written, for the builds of Windows from one to another.
$items = @(
@@items@@
)

$before = 'SOFTWARE\TLS Remedy\Before'

# The 64-bit view of HKEY_LOCAL_MACHINE, whatever kind of PowerShell this is.
function Open-Base {
    [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64')
}

# Constrained Language forbids most of .NET, so nothing of it may be used before this, or where this error is shown.
function Assert-Usable {
    if ($PSVersionTable.PSVersion.Major -lt 3) { throw @@tooOld@@ }
    if ($ExecutionContext.SessionState.LanguageMode -ne 'FullLanguage') { throw @@constrained@@ }
}

function Invoke-Failure($Cmdlet, [string] $Id, [string] $Category, [string] $Message, $Target) {
    $exception = New-Object System.InvalidOperationException $Message
    $Cmdlet.ThrowTerminatingError((New-Object System.Management.Automation.ErrorRecord $exception, $Id, $Category, $Target))
}

function Assert-Elevated($Cmdlet) {
    $me = [Security.Principal.WindowsPrincipal] [Security.Principal.WindowsIdentity]::GetCurrent()
    if ($me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) { return }
    Invoke-Failure $Cmdlet 'TlsRemedy.NotElevated' 'PermissionDenied' @@noAdmin@@ $null
}

function Invoke-WriteFailure($Cmdlet, $Item, $Failure, [string] $Message) {
    $place = Get-Place $Item
    Invoke-Failure $Cmdlet 'TlsRemedy.WriteFailed' 'WriteError' "${place}: $($Failure.Exception.GetBaseException().Message) $Message" $place
}

function Read-Value([string] $Path, [string] $Name) {
    $key = (Open-Base).OpenSubKey($Path)
    if ($null -eq $key) { return $null }
    try {
        if ($key.GetValueNames() -notcontains $Name) { return $null }
        $data = $key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
        return @{ Kind = [string] $key.GetValueKind($Name); Data = $data }
    } finally { $key.Close() }
}

# The number of a DWORD of four bytes; -1 for anything else.
function Get-Number($Value) {
    if ($null -eq $Value -or $Value.Kind -ne 'DWord' -or $Value.Data -isnot [int]) { return [long] -1 }
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
    $mine = @($items | Where-Object {
        $build -ge $_.From -and ($null -eq $_.To -or $build -le $_.To) -and ([Environment]::Is64BitOperatingSystem -or $_.View -ne 'wow64')
    })
    if ($mine.Count -eq 0) { Write-Verbose @@otherWindows@@ }
    return $mine
}

function Get-Place($Item) { return "HKLM\$($Item.Path)\$($Item.Name)" }

function Get-Kept($Item) { return "$before\$($Item.Id) $($Item.View)" }

# What is done to a value, as -WhatIf, -Confirm, and -Verbose say it.
function Get-Action([string] $Verb, $Shown) {
    if ($null -eq $Shown) { return 'Remove' }
    if ($Shown -is [string]) { return "$Verb $Shown" }
    return "$Verb 0x{0:X8}" -f $Shown
}

# What a value is: nothing, its number, or in words.
function Get-Shown($Value) {
    $number = Get-Number $Value
    if ($number -ge 0) { return $number }
    if ($null -ne $Value) { return "$($Value.Kind): $($Value.Data -join ' ')" }
}

function Get-Change($Item, [string] $Result, [string] $Reason = '') {
    return [pscustomobject] @{
        PSTypeName = 'TlsRemedy.Change'
        Id = $Item.Id
        Path = "HKLM\$($Item.Path)"
        Name = $Item.Name
        View = $Item.View
        Result = $Result
        Reason = $Reason
    }
}

function Write-Data([string] $Path, [string] $Name, $Data, [string] $Kind) {
    $key = (Open-Base).CreateSubKey($Path)
    try { $key.SetValue($Name, $Data, $Kind) } finally { $key.Close() }
}

function Clear-Data([string] $Path, [string] $Name) {
    $key = (Open-Base).OpenSubKey($Path, $true)
    if ($null -eq $key) { return }
    try { $key.DeleteValue($Name, $false) } finally { $key.Close() }
}

function Test-Key([string] $Path) {
    $key = (Open-Base).OpenSubKey($Path)
    if ($null -eq $key) { return $false }
    $key.Close()
    return $true
}

# Keeps what is there now, once: a second run must not take our own value for the earlier one.
function Save-Item($Item) {
    $kept = Get-Kept $Item
    if ($null -ne (Read-Value $kept 'Complete')) { return }
    # What an interrupted run kept may be out of date.
    (Open-Base).DeleteSubKeyTree($kept, $false)
    $value = Read-Value $Item.Path $Item.Name
    $missing = 0
    $path = $Item.Path
    while (-not (Test-Key $path)) { $missing++; $path = $path.Substring(0, $path.LastIndexOf('\')) }
    if ($null -ne $value) {
        $isKnown = 'String', 'ExpandString', 'Binary', 'DWord', 'MultiString', 'QWord' -contains $value.Kind
        if (-not $isKnown -or ($value.Kind -eq 'DWord' -and $value.Data -isnot [int])) { throw @@notKept@@ }
        Write-Data $kept 'Value' $value.Data $value.Kind
    }
    Write-Data $kept 'MissingKeys' $missing 'DWord'
    Write-Data $kept 'Complete' 1 'DWord'
    Write-Verbose "Keep HKLM\$kept"
}

function Write-Item($Item) {
    if ($null -eq $Item.Value) { Clear-Data $Item.Path $Item.Name; return }
    Write-Data $Item.Path $Item.Name ([BitConverter]::ToInt32([BitConverter]::GetBytes([long] $Item.Value), 0)) 'DWord'
}

# Removes the keys that were made for a value, deepest first, as long as they hold nothing.
function Clear-Made([string] $Path, [int] $Missing) {
    for ($left = $Missing; $left -gt 0; $left--) {
        $key = (Open-Base).OpenSubKey($Path)
        if ($null -ne $key) {
            $held = $key.ValueCount + $key.SubKeyCount
            $key.Close()
            if ($held -gt 0) { return }
            (Open-Base).DeleteSubKey($Path, $false)
            Write-Verbose "Remove HKLM\$Path"
        }
        $Path = $Path.Substring(0, $Path.LastIndexOf('\'))
    }
}

function Test-Equal($One, $Other) {
    if ($null -eq $One -or $null -eq $Other) { return $null -eq $One -and $null -eq $Other }
    if ($One.Kind -ne $Other.Kind) { return $false }
    return (@($One.Data) -join [char] 0) -ceq (@($Other.Data) -join [char] 0)
}

# It may be interrupted anywhere and run again: what was kept goes last.
function Restore-Item($Item, $Value, $Now) {
    $kept = Get-Kept $Item
    if (-not (Test-Equal $Value $Now)) {
        if ($null -eq $Value) { Clear-Data $Item.Path $Item.Name } else { Write-Data $Item.Path $Item.Name $Value.Data $Value.Kind }
    }
    Clear-Made $Item.Path ([int] (Read-Value $kept 'MissingKeys').Data)
    (Open-Base).DeleteSubKeyTree($kept, $false)
}

function Test-TlsRemedy {
    <#
    .SYNOPSIS
    Checks whether the TLS settings of this PC are as chosen. Changes nothing.
    .DESCRIPTION
    Reads each value that was chosen for this version of Windows, in both views of the registry. A value that already serves
    counts as chosen. It needs no administrator.
    .EXAMPLE
    Test-TlsRemedy
    Shows each value: what it is now, and what it is to be.
    .EXAMPLE
    Test-TlsRemedy | Where-Object { -not $_.AsDecided }
    Shows only what Repair-TlsRemedy would write.
    .OUTPUTS
    TlsRemedy.Setting: Id, Path, Name, View, Now, Decided, and AsDecided. Now and Decided are numbers, or empty for no value.
    .LINK
    about_TlsRemedy
    #>
    [CmdletBinding()]
    [OutputType('TlsRemedy.Setting')]
    param()
    $ErrorActionPreference = 'Stop'
    Assert-Usable
    foreach ($item in @(Get-Mine)) {
        [pscustomobject] @{
            PSTypeName = 'TlsRemedy.Setting'
            Id = $item.Id
            Path = "HKLM\$($item.Path)"
            Name = $item.Name
            View = $item.View
            Now = Get-Shown (Read-Value $item.Path $item.Name)
            Decided = $item.Value
            AsDecided = Test-Item $item
        }
    }
}

function Repair-TlsRemedy {
    <#
    .SYNOPSIS
    Writes the TLS settings that were chosen, where they differ.
    .DESCRIPTION
    Before a value is written, what was there is kept under HKLM\SOFTWARE\TLS Remedy\Before, for Undo-TlsRemedy. It needs an
    administrator, and can be run again. With -Verbose it says each write.
    .EXAMPLE
    Repair-TlsRemedy -WhatIf
    Says what would be written, and writes nothing.
    .EXAMPLE
    Repair-TlsRemedy -Verbose
    Writes, and says each write.
    .EXAMPLE
    Invoke-Command -ComputerName PC1, PC2 -FilePath .\scripts\Repair.ps1
    Writes on other PCs, where nothing has to be installed.
    .OUTPUTS
    TlsRemedy.Change: Id, Path, Name, View, Result (Written, AsDecided, or LeftAlone), and Reason.
    .LINK
    about_TlsRemedy
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    [OutputType('TlsRemedy.Change')]
    param()
    $ErrorActionPreference = 'Stop'
    Assert-Usable
    if (-not $WhatIfPreference) { Assert-Elevated $PSCmdlet }
    # One after the other: whether a value serves may depend on the one before it.
    foreach ($item in @(Get-Mine)) {
        if (Test-Item $item) { Get-Change $item 'AsDecided'; continue }
        if (-not $PSCmdlet.ShouldProcess((Get-Place $item), (Get-Action 'Write' $item.Value))) {
            Get-Change $item 'LeftAlone' @@notConfirmed@@
            continue
        }
        try { Save-Item $item; Write-Item $item } catch { Invoke-WriteFailure $PSCmdlet $item $_ @@failed@@ }
        $reason = if (Test-Item $item) { '' } else { @@differs@@ }
        Get-Change $item 'Written' $reason
    }
}

function Undo-TlsRemedy {
    <#
    .SYNOPSIS
    Restores what was there before Repair-TlsRemedy.
    .DESCRIPTION
    Restores each value that was kept, and removes the keys that were made for it if they are empty. A value that something else
    has changed in the meantime is left alone. It needs an administrator, and can be run again.
    .EXAMPLE
    Undo-TlsRemedy
    Restores what was kept on this PC.
    .EXAMPLE
    Undo-TlsRemedy -WhatIf
    Says what would be restored, and writes nothing.
    .OUTPUTS
    TlsRemedy.Change: Id, Path, Name, View, Result (Restored or LeftAlone), and Reason.
    .LINK
    about_TlsRemedy
    #>
    [CmdletBinding(SupportsShouldProcess = $true)]
    [OutputType('TlsRemedy.Change')]
    param()
    $ErrorActionPreference = 'Stop'
    Assert-Usable
    if (-not $WhatIfPreference) { Assert-Elevated $PSCmdlet }
    $mine = @(Get-Mine)
    [array]::Reverse($mine)
    foreach ($item in $mine) {
        $kept = Get-Kept $item
        $value = Read-Value $kept 'Value'
        $now = Read-Value $item.Path $item.Name
        if ($null -eq (Read-Value $kept 'Complete')) {
            # What an interrupted run kept goes with the rest.
            if (-not $WhatIfPreference) { (Open-Base).DeleteSubKeyTree($kept, $false) }
            Get-Change $item 'LeftAlone' @@notWritten@@
            continue
        }
        if (-not (Test-Equal $value $now) -and -not (Test-Same $item $now)) {
            Get-Change $item 'LeftAlone' @@leftAlone@@
            continue
        }
        if (-not $PSCmdlet.ShouldProcess((Get-Place $item), (Get-Action 'Restore' (Get-Shown $value)))) {
            Get-Change $item 'LeftAlone' @@notConfirmed@@
            continue
        }
        try { Restore-Item $item $value $now } catch { Invoke-WriteFailure $PSCmdlet $item $_ @@notUndone@@ }
        Get-Change $item 'Restored'
    }
    # And the key of ours above it, unless it still holds something.
    if (-not $WhatIfPreference) { Clear-Made $before 2 }
}
