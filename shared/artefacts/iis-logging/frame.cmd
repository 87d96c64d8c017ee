@echo off
rem @@heading@@
setlocal EnableExtensions DisableDelayedExpansion
set "CODE=0"
set "SITE=%~1"
if [%1]==[] goto start
if "%SITE%"=="/?" goto help
@@undoes@@goto usage
@@applies@@if "%SITE:~0,1%"=="/" goto usage
@@applies@@if not [%2]==[] goto usage
:start
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
:usage
set "CODE=2"
:help
echo @@heading@@
@@applies@@echo @@usage@@ apply.cmd ["Default Web Site"]
@@undoes@@echo @@usage@@ undo.cmd
exit /b %CODE%
