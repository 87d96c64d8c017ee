if not exist "%RECORD%" goto norecord
for /f "usebackq tokens=1,*" %%A in ("%RECORD%") do call :remove "%%A" "%%B"
if defined FAILED goto failed
del "%RECORD%"
echo @@undone@@
exit /b 0

:remove
"%APPCMD%" set config -section:system.applicationHost/sites /-"%~2.logFile.customFields.[logFieldName='%~1']" /commit:apphost >nul 2>&1
if errorlevel 1 set "FAILED=%errorlevel%"
exit /b 0
