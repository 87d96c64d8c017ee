# Starts `npm start` as a person does, waits for its window, keeps a picture of the screen, and closes it. Everything is tried; ends with 1 if
# anything was different. What npm printed is in out/results.
$ErrorActionPreference = 'Stop'
$minutes = 10 # It installs the packages and fetches Electron first.
$script:failed = 0
New-Item -ItemType Directory -Force out/results, out/start | Out-Null

function Show-Result([string] $What, [bool] $IsRight) {
  if ($IsRight) { Write-Output "ok     $What"; return }
  $script:failed++
  Write-Output "FAILED $What"
}

$shell = Join-Path $env:SystemRoot 'System32\cmd.exe'
$npm = Start-Process $shell '/d', '/c', 'npm start' -PassThru -NoNewWindow -RedirectStandardOutput out/results/start.out.txt -RedirectStandardError out/results/start.err.txt
$null = $npm.Handle # Else the exit code is lost.
$end = (Get-Date).AddMinutes($minutes)
do {
  Start-Sleep -Seconds 2
  $window = Get-Process | Where-Object { $_.ProcessName -in 'electron', 'msedge', 'chrome' -and $_.MainWindowTitle -like '*TLS Remedy*' } | Select-Object -First 1
} until ($window -or $npm.HasExited -or (Get-Date) -gt $end)
Show-Result 'a window of TLS Remedy opens' ($null -ne $window)
if ($window) {
  Show-Result "it is Electron's, and not $($window.ProcessName)'s" ($window.ProcessName -eq 'electron')
  Start-Sleep -Seconds 10 # It reads this PC.
  try {
    Add-Type -AssemblyName System.Drawing, System.Windows.Forms
    $screen = [Windows.Forms.Screen]::PrimaryScreen.Bounds
    $picture = New-Object Drawing.Bitmap $screen.Width, $screen.Height
    [Drawing.Graphics]::FromImage($picture).CopyFromScreen($screen.Location, [Drawing.Point]::Empty, $screen.Size)
    $picture.Save((Join-Path $PWD 'out/start/window.png'))
  } catch {
    Show-Result "its picture: $_" $false
  }
  $window.Refresh()
  Show-Result 'it answers' $window.Responding
  $null = $window.CloseMainWindow()
  Show-Result 'it closes, and npm ends with 0' ($npm.WaitForExit(60000) -and $npm.ExitCode -eq 0)
}
if (-not $npm.HasExited) { & (Join-Path $env:SystemRoot 'System32\taskkill.exe') /pid $npm.Id /t /f }
Get-Content out/results/start.out.txt, out/results/start.err.txt
exit [int] ($script:failed -gt 0)
