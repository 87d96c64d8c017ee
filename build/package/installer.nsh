; The installer. What differs between packages is defined by the file that includes this one: see installer.mjs.
; One place for everybody, C:\Program Files\TLS Remedy: only administrators can write there, so nobody can put a program of
; theirs in the place of ours before it asks for an administrator's rights.
; Exit codes: 0 done, 1 cancelled, 2 failed, 3 not for this Windows, 4 not for this processor, 5 the program is in use, 6 a change
; isn't at its end.

Unicode true
ManifestSupportedOS all
ManifestDPIAware true
RequestExecutionLevel admin
SetCompressor /SOLID lzma
; The same files give the same installer, whenever they were written.
SetDateSave off
AllowSkipFiles off

!include MUI2.nsh
!include LogicLib.nsh
!include x64.nsh
!include WinVer.nsh
!include FileFunc.nsh

!define UNINSTALLER "Uninstall ${PRODUCT}.exe"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${PRODUCT}"
!define SHORTCUT "$SMPROGRAMS\${PRODUCT}.lnk"

Name "${PRODUCT}"
OutFile "${OUTPUT}"
BrandingText "${PRODUCT} ${VERSION}"
VIProductVersion "${FILE_VERSION}"
VIAddVersionKey /LANG=0 ProductName "${PRODUCT}"
VIAddVersionKey /LANG=0 ProductVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileVersion "${VERSION}"
VIAddVersionKey /LANG=0 FileDescription "${PRODUCT} Setup"
VIAddVersionKey /LANG=0 CompanyName "${PUBLISHER}"
VIAddVersionKey /LANG=0 LegalCopyright "${COPYRIGHT}"

!define MUI_ICON "${ICON}"
!define MUI_UNICON "${ICON}"
!define MUI_ABORTWARNING
!insertmacro MUI_PAGE_WELCOME
!insertmacro MUI_PAGE_INSTFILES
; No "start now": it would start with the installer's rights.
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro LANGUAGES

; How often it is tried, every half second, whether the program can be replaced.
!define TRIES 20

; Whether the earlier version stands aside, and whether to keep the journal: 1 or 0.
Var IsAside
Var KeepsJournal

; Stops unless the program can be replaced: Windows refuses to open a running program for writing. Electron's other processes end
; a little after its window, so it is tried for some seconds.
!macro STOP_IF_IN_USE
  ${If} ${FileExists} "$INSTDIR\${EXECUTABLE}"
    ${For} $1 1 ${TRIES}
      ClearErrors
      FileOpen $0 "$INSTDIR\${EXECUTABLE}" a
      ${IfNot} ${Errors}
        FileClose $0
        ${ExitFor}
      ${EndIf}
      Sleep 500
      SetErrors
    ${Next}
    ${If} ${Errors}
      !insertmacro STOP 5 $(IN_USE)
    ${EndIf}
  ${EndIf}
!macroend

!macro STOP CODE TEXT
  MessageBox MB_OK|MB_ICONSTOP "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend

; Whatever the command line (/D=) or the uninstaller's place says. 32-bit Windows has one view and one Program Files.
!macro SET_PLACES
  ${If} ${RunningX64}
    SetRegView 64
  ${EndIf}
  SetShellVarContext all
  StrCpy $INSTDIR "$PROGRAMFILES64\${PRODUCT}"
!macroend

!include "${PLACE}/installer-changes.nsh"

Function .onInit
  ${IfNot} ${AtLeastWin${FIRST_WINDOWS}}
    !insertmacro STOP 3 $(WRONG_WINDOWS)
  ${EndIf}
!if ${FIRST_WINDOWS} == 7
  ${If} ${AtLeastWin10}
    !insertmacro STOP 3 $(WRONG_WINDOWS)
  ${EndIf}
  ${If} ${IsWin7} ; And Server 2008 R2, its sibling.
  ${OrIf} ${IsWin2008R2}
    ${IfNot} ${AtLeastServicePack} 1
      !insertmacro STOP 3 $(WRONG_WINDOWS)
    ${EndIf}
  ${EndIf}
!endif
  ${IfNot} ${IS_RIGHT_PROCESSOR}
    !insertmacro STOP 4 $(WRONG_PROCESSOR)
  ${EndIf}
  !insertmacro SET_PLACES
  StrCpy $IsAside 0
FunctionEnd

Section
  !insertmacro STOP_IF_IN_USE
  ; The earlier version stands aside until the new one is complete: no file of it stays, and a failure brings it back whole.
  ${If} ${FileExists} "$INSTDIR\*.*"
    RMDir /r "$INSTDIR.previous"
    ${For} $1 1 ${TRIES}
      ClearErrors
      Rename "$INSTDIR" "$INSTDIR.previous"
      ${IfNot} ${Errors}
        ${ExitFor}
      ${EndIf}
      Sleep 500
      SetErrors
    ${Next}
    ${If} ${Errors}
      !insertmacro STOP 5 $(IN_USE)
    ${EndIf}
    StrCpy $IsAside 1
  ${EndIf}

  !insertmacro PAYLOAD
  SetOutPath "$INSTDIR"
  ClearErrors
  WriteUninstaller "$INSTDIR\${UNINSTALLER}"
  CreateShortcut "${SHORTCUT}" "$INSTDIR\${EXECUTABLE}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\${EXECUTABLE},0"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\${UNINSTALLER}"'
  WriteRegStr HKLM "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\${UNINSTALLER}" /S'
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "EstimatedSize" ${SIZE_KIB}
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${UNINSTALL_KEY}" "NoRepair" 1
  ${If} ${Errors}
    Abort
  ${EndIf}
  StrCpy $IsAside 0
  RMDir /r /REBOOTOK "$INSTDIR.previous"
SectionEnd

Function .onInstFailed
  SetOutPath "$TEMP" ; A folder that is the current one can't be removed.
  ${If} $IsAside == 1
    RMDir /r "$INSTDIR"
    Rename "$INSTDIR.previous" "$INSTDIR"
  ${EndIf}
FunctionEnd

; /FORGET: don't keep the journal. Nobody is asked then.
Function un.onInit
  !insertmacro SET_PLACES
  StrCpy $KeepsJournal 1
  ${GetParameters} $0
  ClearErrors
  ${GetOptions} $0 "/FORGET" $1
  ${IfNot} ${Errors}
    StrCpy $KeepsJournal 0
  ${EndIf}
FunctionEnd

Section Uninstall
  !insertmacro STOP_IF_IN_USE
  !insertmacro ASK_ABOUT_CHANGES
  ${If} $KeepsJournal == 1
    MessageBox MB_YESNO|MB_ICONQUESTION "$(KEEP_JOURNAL)" /SD IDYES IDYES keep
    StrCpy $KeepsJournal 0
    keep:
  ${EndIf}
  !insertmacro EACH_CHANGE 1
  SetOutPath "$TEMP"
  ; This is a copy of the uninstaller: the one in the folder may take a moment to end, and Windows keeps its file until then.
  ${For} $1 1 ${TRIES}
    ClearErrors
    RMDir /r "$INSTDIR"
    ${IfNot} ${Errors}
      ${ExitFor}
    ${EndIf}
    Sleep 500
  ${Next}
  RMDir /r /REBOOTOK "$INSTDIR"
  RMDir /r /REBOOTOK "$INSTDIR.previous"
  Delete "${SHORTCUT}"
  ${If} $KeepsJournal == 0
    DeleteRegKey HKLM "${JOURNAL_KEY}"
  ${EndIf}
  DeleteRegKey HKLM "${UNINSTALL_KEY}" ; Last: as long as Windows lists the program, this can be tried again.
SectionEnd
