:number
set "SEEN=absent"
for /f "tokens=1,2,*" %%A in ('%REG% query "%AT%" /v "%OF%" 2^>nul') do if /i "%%A"=="%OF%" (
  set "SEEN=odd"
  if /i "%%B"=="REG_DWORD" set "SEEN=%%C"
)
if not defined SEEN set "SEEN=odd"
exit /b 0

:same
set "SAME="
set "HERE="
for /f "tokens=1,2,*" %%A in ('%REG% query "%KEY%" /v "%NAME%" 2^>nul') do if /i "%%A"=="%NAME%" (
  set "HERE=1"
  for /f "tokens=1,2,*" %%D in ('%REG% query "%PLACE%" /v Value 2^>nul') do if /i "%%D"=="Value" if "%%B %%C"=="%%E %%F" set "SAME=1"
)
if defined HERE exit /b 0
"%REG%" query "%PLACE%" /v Value >nul 2>&1
if errorlevel 1 set "SAME=1"
exit /b 0
