@@head@@
set "LEFT="
@@dispatch@@

@@sections@@
:done
set "MADE=2"
set "AT=HKEY_LOCAL_MACHINE\SOFTWARE\TLS Remedy\Before"
call :eachkey
set "AT=HKEY_LOCAL_MACHINE\SOFTWARE\TLS Remedy"
call :eachkey
if defined LEFT goto left
echo @@undone@@
exit /b 0

:left
echo @@leftAlone@@
exit /b 6

@@refusals@@

:failed
echo @@notUndone@@
exit /b 5

@@values@@
:restore
if not defined ID exit /b 0
set "PLACE=HKLM\SOFTWARE\TLS Remedy\Before\%ID%"
"%REG%" query "%PLACE%" /v Complete >nul 2>&1
if errorlevel 1 goto forget
if not defined NAME goto restoredefault
call :same
if defined SAME goto restored
set "AT=%KEY%"
set "OF=%NAME%"
call :number
if /i not "%SEEN%"=="%GOAL%" set "LEFT=1"
if /i not "%SEEN%"=="%GOAL%" exit /b 0
set "HAD="
for /f "tokens=1,2,*" %%A in ('%REG% query "%PLACE%" /v Value 2^>nul') do if /i "%%A"=="Value" (
  set "HAD=1"
  "%REG%" add "%KEY%" /v "%NAME%" /t %%B /d "%%C" /f >nul 2>&1
)
if not defined HAD "%REG%" delete "%KEY%" /v "%NAME%" /f >nul 2>&1
call :same
if not defined SAME exit /b 1
goto restored
:restoredefault
"%REG%" copy "%PLACE%\Key" "%KEY%" /f >nul 2>&1
if errorlevel 1 exit /b 1
:restored
set "MADE=0"
for /f "tokens=1,2,*" %%A in ('%REG% query "%PLACE%" /v MissingKeys 2^>nul') do if /i "%%A"=="MissingKeys" set /a MADE=%%C
if defined KEYS call :%KEYS%
:forget
"%REG%" delete "%PLACE%" /f >nul 2>&1
exit /b 0

rem Removes MADE keys, deepest first, as long as they hold nothing.
:eachkey
if "%MADE%"=="0" exit /b 0
set /a MADE-=1
set "HELD="
for /f "delims=" %%L in ('%REG% query "%AT%" 2^>nul') do if /i not "%%L"=="%AT%" set "HELD=1"
if defined HELD set "MADE=0"
if not defined HELD "%REG%" delete "%AT%" /f >nul 2>&1
exit /b 0

@@compare@@
