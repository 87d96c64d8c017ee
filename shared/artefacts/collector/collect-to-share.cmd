@echo off
rem @@collects@@ @@madeBy@@
call "%~dp0..\collect.cmd" "\\server\tls"
exit /b %ERRORLEVEL%
