# Runs scripts of PowerShell one after another, and says what each of them left in the registry. It is started once, with a folder
# for temporary files: a request there is `N.json`, the answers to it are the lines of `N.jsonl`, and `N.done` ends them. It serves
# Windows PowerShell 3 to 5.1 and PowerShell 7, so it has nothing that only one of them has.
param([Parameter(Mandatory = $true)][string] $Folder)
$ErrorActionPreference = 'Stop'

$Most = 3000 # objects that a script may put out
$State = [System.Management.Automation.Runspaces.InitialSessionState]::CreateDefault2()
$Environment = [Environment]::GetEnvironmentVariables()
$Own = (Get-Process -Id $PID).Path
$Unicode = [Text.Encoding]::Unicode
$Utf8 = New-Object Text.UTF8Encoding $false
$Hives = @{
    HKLM = [Microsoft.Win32.Registry]::LocalMachine
    HKLM64 = [Microsoft.Win32.RegistryKey]::OpenBaseKey('LocalMachine', 'Registry64') # whatever kind of PowerShell this is
    HKCU = [Microsoft.Win32.Registry]::CurrentUser
}

# A key by its path, such as HKLM\SOFTWARE\X; $null where it isn't there.
function Open-Key([string] $Path, [bool] $ToWrite) {
    $hive, $rest = $Path.Split([char[]] '\', 2)
    if ($ToWrite) { return , $Hives[$hive].CreateSubKey([string] $rest) }
    return , $Hives[$hive].OpenSubKey([string] $rest)
}

function Remove-Key([string] $Path) {
    $hive, $rest = $Path.Split([char[]] '\', 2)
    $Hives[$hive].DeleteSubKeyTree($rest, $false)
}

# A value as its type's number and its bytes.
function Get-Stored($Key, [string] $Name) {
    $kind = [int] $Key.GetValueKind($Name)
    $data = $Key.GetValue($Name, $null, 'DoNotExpandEnvironmentNames')
    $bytes = switch ($kind) {
        1 { $Unicode.GetBytes($data + [char] 0) }
        2 { $Unicode.GetBytes($data + [char] 0) }
        4 { [BitConverter]::GetBytes([int] $data) }
        7 { $Unicode.GetBytes((($data | ForEach-Object { $_ + [char] 0 }) -join '') + [char] 0) }
        11 { [BitConverter]::GetBytes([long] $data) }
        default { $data }
    }
    return "$([Math]::Max($kind, 0)):$([BitConverter]::ToString([byte[]] @($bytes)).Replace('-', '').ToLowerInvariant())"
}

function Set-Stored($Key, [string] $Name, [string] $Stored) {
    $kind, $hex = $Stored.Split([char[]] ':', 2)
    $bytes = [byte[]] @(for ($at = 0; $at -lt $hex.Length; $at += 2) { [Convert]::ToByte($hex.Substring($at, 2), 16) })
    $data = switch ([int] $kind) {
        1 { $Unicode.GetString($bytes).TrimEnd([char] 0) }
        2 { $Unicode.GetString($bytes).TrimEnd([char] 0) }
        4 { [BitConverter]::ToInt32($bytes, 0) }
        11 { [BitConverter]::ToInt64($bytes, 0) }
        7 { , [string[]] $Unicode.GetString($bytes).TrimEnd([char] 0).Split([char] 0) }
        default { , $bytes }
    }
    $as = if ([int] $kind -eq 0) { 'None' } else { [Microsoft.Win32.RegistryValueKind] [int] $kind }
    $Key.SetValue($Name, $data, $as)
}

# All keys at and below some, each with its values, but for those that are skipped.
function Read-Keys($Roots, $Skipped) {
    $found = @{}
    $open = New-Object Collections.Generic.Stack[string]
    foreach ($root in $Roots) { $open.Push($root) }
    while ($open.Count -gt 0) {
        $path = $open.Pop()
        if ($Skipped -contains $path) { continue }
        # Some can't be opened, and those of performance counters can't be read.
        try {
            $key = Open-Key $path $false
            if ($null -eq $key) { continue }
            $names = $key.GetValueNames()
        } catch { continue }
        $values = @{}
        foreach ($name in $names) { $values[$name] = Get-Stored $key $name }
        $found[$path] = $values
        foreach ($name in $key.GetSubKeyNames()) { $open.Push("$path\$name") }
        $key.Dispose()
    }
    return $found
}

# What differs between two such states: `key`, `name` ($null for the key itself) and `stored`, which is $null for what is gone.
function Compare-Keys($Before, $After) {
    foreach ($key in $After.Keys) {
        $old = $Before[$key]
        if ($null -eq $old) { @{ key = $key; name = $null; stored = '' } ; $old = @{} }
        foreach ($name in $After[$key].Keys) {
            if ($old[$name] -cne $After[$key][$name]) { @{ key = $key; name = $name; stored = $After[$key][$name] } }
        }
        foreach ($name in $old.Keys) {
            if (-not $After[$key].ContainsKey($name)) { @{ key = $key; name = $name; stored = $null } }
        }
    }
    foreach ($key in $Before.Keys) { if (-not $After.ContainsKey($key)) { @{ key = $key; name = $null; stored = $null } } }
}

# Makes the registry what it was.
function Reset-Keys($Before, $Changes) {
    foreach ($change in $Changes) {
        if ($null -eq $change.name -and $null -ne $change.stored) { Remove-Key $change.key }
    }
    foreach ($path in @($Changes | ForEach-Object { $_.key } | Sort-Object -Unique)) {
        if (-not $Before.ContainsKey($path)) { continue }
        $key = Open-Key $path $true
        foreach ($name in $key.GetValueNames()) { if (-not $Before[$path].ContainsKey($name)) { $key.DeleteValue($name) } }
        foreach ($name in $Before[$path].Keys) { Set-Stored $key $name $Before[$path][$name] }
        $key.Dispose()
    }
}

# A change of the state before a script: a key that goes, a key, or a value.
function Set-Before($Change) {
    if ($null -eq $Change.stored) { Remove-Key $Change.key; return }
    $key = Open-Key $Change.key $true
    if ($null -ne $Change.name) { Set-Stored $key $Change.name $Change.stored }
    $key.Dispose()
}

# Ends what a script started and left: a `reg` that asks, for example.
function Stop-Children {
    if ($PSVersionTable.PSVersion.Major -ge 7) {
        foreach ($process in Get-Process) {
            if ($process.Parent.Id -eq $PID -and $process.Name -ne 'conhost') { try { $process.Kill($true) } catch { } }
        }
        return
    }
    foreach ($process in Get-CimInstance Win32_Process -Filter "ParentProcessId = $PID") {
        if ($process.Name -ne 'conhost.exe') { taskkill.exe /T /F /PID $process.ProcessId 2>&1 | Out-Null }
    }
}

# Runs a script in a runspace of its own; whether it ended in time, what it put out, and with which code.
function Invoke-Script([string] $File, [int] $Seconds, [string] $Language) {
    $State.LanguageMode = $Language
    $space = [runspacefactory]::CreateRunspace($State)
    $space.Open()
    [void] $space.SessionStateProxy.Path.SetLocation($Folder)
    $shell = [powershell]::Create()
    $shell.Runspace = $space
    [void] $shell.AddCommand($File)
    $none = New-Object System.Management.Automation.PSDataCollection[psobject]
    $none.Complete()
    $output = New-Object System.Management.Automation.PSDataCollection[psobject]
    $clock = [Diagnostics.Stopwatch]::StartNew()
    $running = $shell.BeginInvoke($none, $output)
    while (-not $running.AsyncWaitHandle.WaitOne(20)) {
        if ($clock.Elapsed.TotalSeconds -lt $Seconds -and $output.Count -lt $Most) { continue }
        Stop-Children
        $stopping = $shell.BeginStop($null, $null)
        return @{ ended = $false; stopped = $stopping.AsyncWaitHandle.WaitOne(5000) }
    }
    $errors = @($shell.Streams.Error | ForEach-Object { "$_" })
    try { [void] $shell.EndInvoke($running) } catch { $errors += "$_" }
    $code = $space.SessionStateProxy.GetVariable('LASTEXITCODE')
    $shell.Dispose()
    $space.Dispose()
    return @{ ended = $true; errors = $errors; code = $code; output = @($output | ForEach-Object { "$_" }) }
}

# Runs a script in a process of its own: one that ends its process would end this one.
function Start-Script([string] $File, [int] $Seconds) {
    $start = New-Object Diagnostics.ProcessStartInfo $Own, "-NoLogo -NoProfile -NonInteractive -ExecutionPolicy Bypass -File `"$File`""
    $start.UseShellExecute = $false
    $process = [Diagnostics.Process]::Start($start)
    if ($process.WaitForExit(1000 * $Seconds)) { return @{ ended = $true; code = $process.ExitCode } }
    Stop-Children
    return @{ ended = $false; stopped = $true }
}

# Whether a node of a tree is what Windows PowerShell 3 doesn't know. It goes by names, as an older one has no such nodes and properties.
$IsNewer = {
    param($node)
    switch ($node.GetType().Name) {
        { 'TernaryExpressionAst', 'PipelineChainAst', 'TypeDefinitionAst', 'UsingStatementAst', 'ConfigurationDefinitionAst' -contains $_ } { return $true }
        'PipelineAst' { return $node.Background -eq $true }
        'ScriptBlockAst' { return $null -ne $node.CleanBlock }
        { 'MemberExpressionAst', 'IndexExpressionAst' -contains $_ } { return $node.NullConditional -eq $true }
        { 'BinaryExpressionAst', 'AssignmentStatementAst' -contains $_ } { return "$($node.Operator)" -like 'QuestionQuestion*' }
        'InvokeMemberExpressionAst' {
            $name = $node.Member.Extent.Text
            return $node.NullConditional -eq $true -or ($node.Static -and $name -eq 'new') -or 'Where', 'ForEach' -contains $name
        }
        'CommandParameterAst' { return $node.ParameterName -eq 'Parallel' }
        'CommandAst' { return 'Get-ItemPropertyValue', 'Get-FileHash', 'New-Guid', 'Get-ComputerInfo', 'Join-String' -contains $node.GetCommandName() }
    }
    return $false
}

# What the parser says of a text: the line of each error, and its name; or of each piece that PowerShell 3 lacks, and its kind.
function Test-Syntax([string] $File, [bool] $IsForNewer) {
    $tokens = $errors = $null
    $text = [IO.File]::ReadAllText($File)
    $tree = [System.Management.Automation.Language.Parser]::ParseInput($text, [ref] $tokens, [ref] $errors)
    $lines = @($errors | ForEach-Object { "$($_.Extent.StartLineNumber) $($_.ErrorId)" })
    if ($IsForNewer) {
        $lines += @($tree.FindAll($IsNewer, $true) | ForEach-Object { "$($_.Extent.StartLineNumber) $($_.GetType().Name)" })
    }
    return @{ errors = $lines }
}

# Runs one of a request's files, and says what is different after it.
function Invoke-File([string] $File, $Request, $Script, $Baseline) {
    $language = if ($Script.language) { $Script.language } else { 'FullLanguage' }
    $seconds = if ($Script.seconds) { $Script.seconds } else { $Request.seconds }
    # A process needs many times as long to begin where the machine is busy.
    $result = if ($Script.alone) { Start-Script $File (4 * $seconds) } else { Invoke-Script $File $seconds $language }
    [Environment]::CurrentDirectory = $Folder
    $now = [Environment]::GetEnvironmentVariables()
    foreach ($name in @($now.Keys) + @($Environment.Keys)) {
        if ($now[$name] -cne $Environment[$name]) { [Environment]::SetEnvironmentVariable($name, $Environment[$name]) }
    }
    $result.changes = @(Compare-Keys $Baseline (Read-Keys $Script.roots $Request.skipped))
    return $result
}

# Runs a script, and those after it from what it left.
function Invoke-One($Request, $Script, $Baseline) {
    if ('parse', 'newer' -contains $Request.do) { return Test-Syntax $Script.file ($Request.do -eq 'newer') }
    if ($Request.do -eq 'read') { return @{ changes = @(Compare-Keys @{} (Read-Keys $Request.roots $Request.skipped)) } }
    foreach ($change in @($Script.before)) { Set-Before $change }
    $result = Invoke-File $Script.file $Request $Script $Baseline
    $last = $result
    $result.more = @(foreach ($file in @($Script.more)) {
        if (-not $last.ended) { break }
        $last = Invoke-File $file $Request $Script $Baseline
        $last
    })
    Reset-Keys $Baseline $last.changes
    $result.ended = $last.ended
    if ($last.ContainsKey('stopped')) { $result.stopped = $last.stopped }
    return $result
}

function Complete-Request([string] $Name) {
    $request = [IO.File]::ReadAllText("$Name.json") | ConvertFrom-Json
    $baseline = if ($request.do -eq 'run') { Read-Keys $request.roots $request.skipped }
    foreach ($script in $request.scripts) {
        $result = Invoke-One $request $script $baseline
        $result.id = $script.id
        [IO.File]::AppendAllText("$Name.jsonl", "$(ConvertTo-Json $result -Depth 6 -Compress)`n", $Utf8)
        # It holds the registry no longer, but this process may be full of it.
        if ($result.ended -eq $false -and -not $result.stopped) { [Environment]::Exit(3) }
    }
    [IO.File]::WriteAllText("$Name.done", '')
}

Set-Location $Folder
for ($number = 1; ; $number++) {
    while (-not [IO.File]::Exists("$Folder\$number.json")) { Start-Sleep -Milliseconds 15 }
    try { Complete-Request "$Folder\$number" } catch {
        [IO.File]::WriteAllText("$Folder\$number.failed", "$_`n$($_.ScriptStackTrace)")
        exit 1
    }
}
