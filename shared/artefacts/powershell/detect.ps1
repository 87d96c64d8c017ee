$open = @(Test-TlsRemedy | Where-Object { -not $_.AsDecided })
if ($open.Count -eq 0) { Write-Output @@asDecided@@; exit 0 }
throw @@notAsDecided@@ + (($open | ForEach-Object { "$($_.Id) $($_.View)" }) -join ', ')
