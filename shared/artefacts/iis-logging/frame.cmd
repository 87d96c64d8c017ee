@echo off
rem @@heading@@
setlocal EnableExtensions DisableDelayedExpansion
rem A 32-bit shell sees the 64-bit programs of Windows under Sysnative.
set "SYSTEM=%SystemRoot%\System32"
if defined PROCESSOR_ARCHITEW6432 set "SYSTEM=%SystemRoot%\Sysnative"
set "APPCMD=%SYSTEM%\inetsrv\appcmd.exe"
set "RECORD=%~dp0added.txt"
if not exist "%APPCMD%" goto noiis
rem Only an administrator may read this key.
"%SYSTEM%\reg.exe" query "HKU\S-1-5-19" >nul 2>&1
if errorlevel 1 goto noadmin
set "FAILED="
@@body@@

:failed
echo @@failed@@ %FAILED%
exit /b 5
:noiis
echo @@noIis@@
exit /b 5
:noadmin
echo @@noAdmin@@
exit /b 3
:norecord
echo @@noRecord@@
exit /b 5
