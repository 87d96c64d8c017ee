@echo off
rem @@heading@@
setlocal EnableExtensions DisableDelayedExpansion
set "CODE=0"
set "CHECK="
if [%1]==[] goto start
if [%1]==[/?] goto help
@@applies@@if /i [%1]==[/check] if [%2]==[] set "CHECK=1"
if not defined CHECK goto usage
:start
rem A 32-bit shell sees the 64-bit programs of Windows under Sysnative.
set "REG=%SystemRoot%\System32\reg.exe"
if defined PROCESSOR_ARCHITEW6432 set "REG=%SystemRoot%\Sysnative\reg.exe"
set "BITS=64"
if /i "%PROCESSOR_ARCHITECTURE%"=="x86" if not defined PROCESSOR_ARCHITEW6432 set "BITS=32"
if not exist "%REG%" goto noreg
@@applies@@if defined CHECK goto mayread
rem Only an administrator may read this key.
"%REG%" query "HKU\S-1-5-19" >nul 2>&1
if errorlevel 1 goto noadmin
@@applies@@:mayread
set "BUILD="
for /f "tokens=1,3" %%A in ('%REG% query "HKLM\SOFTWARE\Microsoft\Windows NT\CurrentVersion" /v CurrentBuildNumber 2^>nul') do if /i "%%A"=="CurrentBuildNumber" set "BUILD=%%B"
if not defined BUILD goto nowindows
