@echo off
rem The command line: waits for the program, and gives its exit code. Behind -- neither Electron nor Chromium takes an argument for
rem its own. The folder is asked for below a label: a quoted name found by the PATH would have it in the current folder.
setlocal DisableDelayedExpansion
call :folder
"%TLS_REMEDY_FOLDER%TLS Remedy.exe" -- %*
exit /b %ERRORLEVEL%

:folder
set "TLS_REMEDY_FOLDER=%~dp0"
exit /b
