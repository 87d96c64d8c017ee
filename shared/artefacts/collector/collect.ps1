# @@collects@@ @@madeBy@@
$folder = '\\server\tls'
$place = Join-Path $env:TEMP ('tls-remedy-' + [Guid]::NewGuid())
$text = @'
@@collect@@
'@
try {
    $null = New-Item -ItemType Directory -Path $place -ErrorAction Stop
    $script = Join-Path $place 'collect.cmd'
    $lines = @($text -split "`r?`n")
    [IO.File]::WriteAllLines($script, $lines, [Text.Encoding]::ASCII)
    & $script $folder
    $code = $LASTEXITCODE
} catch {
    Write-Output ([string] $_.Exception.Message)
    $code = 1
} finally {
    Remove-Item -LiteralPath $place -Recurse -Force -ErrorAction SilentlyContinue
}
exit $code
