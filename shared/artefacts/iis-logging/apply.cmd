set "PLACE=siteDefaults"
if defined SITE set "PLACE=[name='%SITE%']"
rem Without a record there would be no way back.
type nul >>"%RECORD%" 2>nul || goto norecord
call :add @@fields@@
if defined FAILED goto failed
echo @@done@@
exit /b 0

:add
"%APPCMD%" set config -section:system.applicationHost/sites /+"%PLACE%.logFile.customFields.[logFieldName='%1',sourceName='%2',sourceType='ServerVariable']" /commit:apphost >nul 2>&1
set "CODE=%errorlevel%"
if "%CODE%"=="183" exit /b 0
if not "%CODE%"=="0" set "FAILED=%CODE%"
if not "%CODE%"=="0" exit /b 0
rem The redirection comes first: a digit just before it would be read as a handle.
>>"%RECORD%" echo %1 %PLACE%
exit /b 0
