:noreg
echo @@noReg@@
exit /b 5

:noadmin
echo @@noAdmin@@
exit /b 3

:nowindows
echo @@otherWindows@@
exit /b 5
