if (@(Test-TlsRemedy | Where-Object { -not $_.AsDecided }).Count -eq 0) { Write-Output 'Compliant' } else { Write-Output 'NonCompliant' }
exit 0
