$changes = @(Repair-TlsRemedy)
if (@(Test-TlsRemedy | Where-Object { -not $_.AsDecided }).Count -gt 0) { throw @@differs@@ }
if ($changes.Count -eq 0) { Write-Output @@otherWindows@@; exit 0 }
if ($changes.Result -contains 'Written') { Write-Output @@done@@ } else { Write-Output @@asDecided@@ }
exit 0
