$settings = @(Test-TlsRemedy)
if ($settings.Count -eq 0) { Write-Output @@otherWindows@@; exit 0 }
$open = @($settings | Where-Object { -not $_.AsDecided })
if ($open.Count -eq 0) { Write-Output @@asDecided@@; exit 0 }
throw @@notAsDecided@@ + (($open | ForEach-Object { "$($_.Id) $($_.View)" }) -join ', ')
