@echo off
rem Starts the build that fits this Windows. Only what the shell of Windows 7 has, and nothing from the current folder or the PATH.
setlocal DisableDelayedExpansion
set "BUILD=legacy-x64"
rem Windows 10 was the first to have this value; one that isn't Windows may say 6 there.
set "QUERY=%SystemRoot%\System32\reg.exe query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentMajorVersionNumber"
for /f "tokens=3" %%m in ('%QUERY% 2^>nul') do if not "%%m"=="0x6" set "BUILD=current-x64"
rem A 32-bit shell on 64-bit Windows names the real processor in the second one.
set "PROCESSOR=%PROCESSOR_ARCHITECTURE%"
if defined PROCESSOR_ARCHITEW6432 set "PROCESSOR=%PROCESSOR_ARCHITEW6432%"
if /i "%PROCESSOR%"=="x86" set "BUILD=legacy-ia32"
if not exist "%~dp0%BUILD%\TLS Remedy.exe" goto missing
start "" "%~dp0%BUILD%\TLS Remedy.exe" %*
exit /b 0

:missing
echo "%~dp0%BUILD%\TLS Remedy.exe" is missing. Nothing was changed. Copy the whole folder again.
echo "%~dp0%BUILD%\TLS Remedy.exe" ontbreekt. Er is niets gewijzigd. Kopieer de hele map opnieuw.
pause
exit /b 1
