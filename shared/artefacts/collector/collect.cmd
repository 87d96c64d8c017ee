@echo off
rem @@collects@@ @@madeBy@@
setlocal EnableExtensions DisableDelayedExpansion
set "TARGET=%~1"
if not defined TARGET (
  echo @@usage@@
  exit /b 2
)
if not exist "%TARGET%\" (
  echo @@noFolder@@ "%TARGET%"
  exit /b 1
)
rem A 32-bit shell sees the 64-bit programs of Windows under Sysnative.
set "SYS=%SystemRoot%\System32"
if defined PROCESSOR_ARCHITEW6432 set "SYS=%SystemRoot%\Sysnative"
set "REG=%SYS%\reg.exe"
set "OUT=%TARGET%\%COMPUTERNAME%.part"
>"%OUT%" echo @@mark@@
if errorlevel 1 exit /b 1
>>"%OUT%" echo @pc %COMPUTERNAME%
>>"%OUT%" echo @no-key
"%REG%" query "HKLM\SOFTWARE\TLS Remedy\No such key" >>"%OUT%" 2>&1
call :key "@@trees@@" /s
call :key "@@keys@@"
@@guarded@@
"%REG%" query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentMajorVersionNumber >nul 2>&1
if not errorlevel 1 goto done
call :file @@files@@
:done
>>"%OUT%" echo @end
move /y "%OUT%" "%TARGET%\%COMPUTERNAME%.txt" >nul
set "RESULT=%ERRORLEVEL%"
if exist "%OUT%" del "%OUT%" >nul 2>&1
exit /b %RESULT%

:key
>>"%OUT%" echo @key %~1
"%REG%" query "%~1" %2 >>"%OUT%" 2>&1
if errorlevel 1 exit /b 1
rem Of a key without values reg prints no name.
>>"%OUT%" echo @found
exit /b 0

:file
>>"%OUT%" echo @file %~1\%~2
set "SEEN=%SystemRoot%\%~1"
if /i "%~1"=="System32" set "SEEN=%SYS%"
if not exist "%SEEN%\%~2" (
  >>"%OUT%" echo missing
  goto :eof
)
"%SYS%\cscript.exe" //nologo "%~dp0version.vbs" "%SEEN%\%~2" >>"%OUT%" 2>nul
goto :eof
