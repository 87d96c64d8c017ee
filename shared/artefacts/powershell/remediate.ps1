$null = Repair-TlsRemedy
if (@(Test-TlsRemedy | Where-Object { -not $_.AsDecided }).Count -gt 0) { throw @@differs@@ }
Write-Output @@done@@
exit 0
