if (@(Undo-TlsRemedy | Where-Object { $_.Reason -eq @@leftAlone@@ }).Count -gt 0) { throw @@leftAlone@@ }
Write-Output @@undone@@
exit 0
