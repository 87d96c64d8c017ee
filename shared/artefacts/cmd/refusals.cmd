:noreg
echo @@noReg@@
exit /b 5

:noadmin
echo @@noAdmin@@
exit /b 3

:nowindows
echo @@otherWindows@@
exit /b 5

:usage
set "CODE=2"
:help
echo @@heading@@
@@applies@@echo @@usage@@ @@file@@ [/check]
@@applies@@echo @@checkOnly@@
@@undoes@@echo @@usage@@ @@file@@
exit /b %CODE%
