$open = @(Get-Mine | Where-Object { -not (Test-Item $_) })
if ($open.Count -eq 0) { Write-Output 'Compliant' } else { Write-Output 'NonCompliant' }
exit 0
