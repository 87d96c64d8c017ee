@@head@@
if %BUILD% LSS @@from@@ goto nowindows
if %BUILD% GTR @@to@@ goto nowindows
if not "%BITS%"=="@@bits@@" goto nowindows
set "LEFT="
@@applies@@set "OPEN="

rem Look first.
@@looks@@
@@applies@@if defined CHECK goto checked

rem Write.
@@writes@@

rem Read back.
@@checks@@

@@tidies@@rem Remove the keys that the change made, if they are empty.
@@keys@@
@@tidies@@
@@undoes@@if defined LEFT goto conflict
@@applies@@echo @@done@@
@@undoes@@echo @@undone@@
exit /b 0

@@refusals@@

@@applies@@:checked
@@applies@@if defined OPEN exit /b 1
@@applies@@echo @@asDecided@@
@@applies@@exit /b 0
@@applies@@
@@applies@@:note
@@applies@@set "OPEN=1"
@@applies@@if defined CHECK echo @@notAsDecided@@ "%KEY%\%NAME%"
@@applies@@exit /b 0
@@applies@@
:conflict
@@applies@@echo @@conflict@@
@@undoes@@echo @@leftAlone@@
exit /b 6

:failed
echo @@failed@@
exit /b 5

:differs
echo @@differs@@
exit /b 4

@@values@@
rem FOUND becomes goal, start or other.
:look
set "FOUND=%ABSENT%"
for /f "tokens=1,2,*" %%A in ('%REG% query "%KEY%" /v "%NAME%" 2^>nul') do if /i "%%A"=="%NAME%" (
  set "FOUND=other"
  if /i "%%B"=="%STARTTYPE%" set "FOUND=start"
  if /i "%%B %%C"=="%START%" set "FOUND=start"
  if /i "%%B"=="%GOALTYPE%" set "FOUND=goal"
  if /i "%%B %%C"=="%GOAL%" set "FOUND=goal"
)
exit /b 0
@@tidies@@
@@tidies@@:tidy
@@tidies@@set "HELD="
@@tidies@@for /f "delims=" %%L in ('%REG% query "%KEY%" 2^>nul') do if /i not "%%L"=="%KEY%" set "HELD=1"
@@tidies@@if not defined HELD "%REG%" delete "%KEY%" /f >nul 2>&1
@@tidies@@exit /b 0
