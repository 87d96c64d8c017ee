@@head@@
set "WROTE="
set "OPEN="
@@dispatch@@

@@sections@@
:done
if defined OPEN goto open
if not defined WROTE goto aschosen
echo @@done@@
exit /b 0

:aschosen
echo @@asDecided@@
exit /b 0

:notkept
echo @@notKept@@
exit /b 5

:open
if defined CHECK exit /b 1
echo @@differs@@
exit /b 4

@@refusals@@

:failed
echo @@failed@@
exit /b 5

:note
set "OPEN=1"
if defined CHECK echo @@notAsDecided@@ "%KEY%\%NAME%"
exit /b 0

@@values@@
:change
call :keep
if errorlevel 1 exit /b 2
if not defined NAME goto dropdefault
set "WROTE=1"
if "%GOAL%"=="absent" goto drop
"%REG%" add "%KEY%" /v "%NAME%" /t REG_DWORD /d %GOAL% /f >nul 2>&1
if errorlevel 1 exit /b 1
exit /b 0
:drop
"%REG%" delete "%KEY%" /v "%NAME%" /f >nul 2>&1
if errorlevel 1 exit /b 1
exit /b 0
:dropdefault
rem reg.exe shows a default value and none alike, so it is not read.
"%REG%" delete "%KEY%" /ve /f >nul 2>&1
exit /b 0

:keep
set "PLACE=HKLM\SOFTWARE\TLS Remedy\Before\%ID%"
"%REG%" query "%PLACE%" /v Complete >nul 2>&1
if not errorlevel 1 exit /b 0
rem What an interrupted run kept may be out of date.
"%REG%" delete "%PLACE%" /f >nul 2>&1
set "MADE=0"
set "ENOUGH="
if defined KEYS call :%KEYS%
"%REG%" add "%PLACE%" /v MissingKeys /t REG_DWORD /d %MADE% /f >nul 2>&1
if errorlevel 1 exit /b 1
if not defined NAME goto keepdefault
for /f "tokens=1,2,*" %%A in ('%REG% query "%KEY%" /v "%NAME%" 2^>nul') do if /i "%%A"=="%NAME%" "%REG%" add "%PLACE%" /v Value /t %%B /d "%%C" /f >nul 2>&1
call :same
if not defined SAME exit /b 1
goto complete
:keepdefault
"%REG%" copy "%KEY%" "%PLACE%\Key" /f >nul 2>&1
if errorlevel 1 exit /b 1
:complete
"%REG%" add "%PLACE%" /v Complete /t REG_DWORD /d 1 /f >nul 2>&1
if errorlevel 1 exit /b 1
exit /b 0

rem MADE counts the keys that a write has to make.
:eachkey
if defined ENOUGH exit /b 0
"%REG%" query "%AT%" >nul 2>&1
if not errorlevel 1 set "ENOUGH=1"
if not defined ENOUGH set /a MADE+=1
exit /b 0

@@compare@@
