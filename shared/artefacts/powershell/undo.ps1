$changes = @(Undo-TlsRemedy)
if ($changes.Count -eq 0) { Write-Output @@otherWindows@@; exit 0 }
if ($changes.Reason -contains @@leftAlone@@) { throw @@leftAlone@@ }
if ($changes.Result -contains 'Restored') { Write-Output @@undone@@ } else { Write-Output @@notWritten@@ }
exit 0
