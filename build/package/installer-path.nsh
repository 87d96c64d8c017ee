; The launcher on the PATH of everybody. A PATH may be longer than a string of NSIS, which would cut it, so it is read, changed and
; written in memory of our own, with its type. What is added at the end is what is taken out again; all else stays as it is.
; $1 the key, $2 the type, $3 bytes, $4 the text, $5 our folder in it, $6 behind that.

; Opens the key and reads the PATH into zeroed memory with room for our folder; $0 is 0 where that worked.
!macro READ_PATH
  System::Call 'advapi32::RegOpenKeyExW(p -2147483646, w "${ENVIRONMENT}", i 0, i 3, *p .r1) i .r0'
  StrCpy $4 0
  ${If} $0 == 0
    System::Call 'advapi32::RegQueryValueExW(p r1, w "Path", p 0, *i .r2, p 0, *i .r3) i .r0'
    ${If} $0 == 0
    ${AndIf} $2 <> 1 ; REG_SZ
    ${AndIf} $2 <> 2 ; REG_EXPAND_SZ
      StrCpy $0 1
    ${EndIf}
    ${If} $0 == 0
      IntOp $5 $3 + 4096
      System::Call 'kernel32::GlobalAlloc(i 0x40, p r5) p .r4'
      System::Call 'advapi32::RegQueryValueExW(p r1, w "Path", p 0, *i .r2, p r4, *i r3r3) i .r0'
    ${EndIf}
  ${EndIf}
!macroend

; Finds our folder as a whole entry: $5 is 0 where it isn't there.
!macro FIND_FOLDER
  StrLen $9 $INSTDIR
  IntOp $9 $9 * 2
  StrCpy $5 $4
  ${Do}
    System::Call 'shlwapi::StrStrIW(p r5, w "$INSTDIR") p .r5'
    ${If} $5 == 0
      ${ExitDo}
    ${EndIf}
    IntPtrOp $6 $5 + $9
    System::Call '*$6(&i2 .r8)'
    StrCpy $7 59
    ${If} $5 != $4
      IntPtrOp $7 $5 - 2
      System::Call '*$7(&i2 .r7)'
    ${EndIf}
    ${If} $7 == 59 ; a semicolon
      ${If} $8 == 59
      ${OrIf} $8 == 0
        ${ExitDo}
      ${EndIf}
    ${EndIf}
    IntPtrOp $5 $5 + 2
  ${Loop}
!macroend

; Programs that start later see it: Explorer reads the environment again.
!macro WRITE_PATH
  System::Call 'kernel32::lstrlenW(p r4) i .r3'
  IntOp $3 $3 * 2
  IntOp $3 $3 + 2
  System::Call 'advapi32::RegSetValueExW(p r1, w "Path", i 0, i r2, p r4, i r3) i .r0'
  SendMessage ${HWND_BROADCAST} ${WM_SETTINGCHANGE} 0 "STR:Environment" /TIMEOUT=2000
!macroend

!macro CLOSE_PATH
  ${If} $4 != 0
    System::Call 'kernel32::GlobalFree(p r4)'
  ${EndIf}
  System::Call 'advapi32::RegCloseKey(p r1)'
!macroend

Function AddToPath
  !insertmacro READ_PATH
  ${If} $0 == 0
    !insertmacro FIND_FOLDER
    System::Call 'kernel32::lstrlenW(p r4) i .r7'
    StrLen $8 $INSTDIR
    IntOp $7 $7 + $8
    ${If} $5 == 0
    ${AndIf} $7 < ${LONGEST_PATH}
      System::Call 'kernel32::lstrcatW(p r4, w ";$INSTDIR")'
      !insertmacro WRITE_PATH
    ${EndIf}
  ${EndIf}
  !insertmacro CLOSE_PATH
FunctionEnd

Function un.RemoveFromPath
  !insertmacro READ_PATH
  ${If} $0 == 0
    !insertmacro FIND_FOLDER
    ${If} $5 != 0
      ${If} $5 != $4
        IntPtrOp $5 $5 - 2 ; with the semicolon before it
      ${ElseIf} $8 == 59
        IntPtrOp $6 $6 + 2 ; the first entry: with the one behind it
      ${EndIf}
      System::Call 'kernel32::lstrlenW(p r6) i .r7'
      IntOp $7 $7 * 2
      IntOp $7 $7 + 2
      System::Call 'kernel32::RtlMoveMemory(p r5, p r6, p r7)'
      !insertmacro WRITE_PATH
    ${EndIf}
  ${EndIf}
  !insertmacro CLOSE_PATH
FunctionEnd
