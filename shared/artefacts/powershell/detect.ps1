$open = @(Get-Mine | Where-Object { -not (Test-Item $_) })
if ($open.Count -eq 0) { Write-Output @@asDecided@@; exit 0 }
$names = ($open | ForEach-Object { $_.Id }) -join ', '
$message = @@notAsDecided@@ + $names
Write-Output $message.Substring(0, [Math]::Min(@@mostOutput@@, $message.Length))
exit 1
