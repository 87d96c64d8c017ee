# @@heading@@
@@functions@@

try {
    $ErrorActionPreference = 'Stop'
    @@part@@
} catch {
    $message = "$($_.Exception.Message)"
    if ($message.Length -gt @@mostOutput@@) { $message = $message.Substring(0, @@mostOutput@@) }
    Write-Output $message
    exit 1
}
