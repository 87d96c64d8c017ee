; What an uninstall has to know of the journal. Whether a change stopped halfway, and whether one is to be undone by a task: 1 or 0.
Var IsHalfDone
Var IsAwaited

; Goes through the journal, and sets whether a change stopped halfway and whether a task is to undo one. With PURGE, such a task goes: it
; would find no program. The change stays then, and its moment goes too, so that nobody waits for it. A change that stopped halfway may
; have a task without a moment: the task is made first.
!macro EACH_CHANGE PURGE
  StrCpy $0 0
  ${Do}
    EnumRegKey $1 HKLM "${JOURNAL_KEY}\Journal" $0
    ${If} $1 == ""
      ${ExitDo}
    ${EndIf}
    IntOp $0 $0 + 1
    ReadRegStr $2 HKLM "${JOURNAL_KEY}\Journal\$1" "State"
    StrCpy $2 $2 7
    ${If} $2 == "pending"
      StrCpy $IsHalfDone 1
    ${EndIf}
    ReadRegStr $3 HKLM "${JOURNAL_KEY}\Journal\$1" "UndoAt"
    ${If} $3 != ""
      StrCpy $IsAwaited 1
    ${EndIf}
!if ${PURGE} == 1
    ${If} $2 == "pending"
    ${OrIf} $3 != ""
      StrCpy $3 $1
      ; A task has the number without the zeros before it.
      ${Do}
        StrCpy $2 $3 1
        ${If} $2 != "0"
          ${ExitDo}
        ${EndIf}
        StrCpy $3 $3 "" 1
      ${Loop}
      nsExec::Exec '"$SYSDIR\schtasks.exe" /delete /tn "${PRODUCT} undo $3" /f'
      Pop $2
      DeleteRegValue HKLM "${JOURNAL_KEY}\Journal\$1" "UndoAt"
    ${EndIf}
!endif
  ${Loop}
!macroend

!macro ASK_ABOUT_CHANGES
  StrCpy $IsHalfDone 0
  StrCpy $IsAwaited 0
  !insertmacro EACH_CHANGE 0
  ; Without anybody to ask, a change is left to its end, unless it is to be forgotten.
  ${If} $KeepsJournal == 1
    ${If} $IsHalfDone == 1
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(HALF_DONE)" /SD IDNO IDYES +3
      SetErrorLevel 6
      Quit
    ${EndIf}
    ${If} $IsAwaited == 1
      MessageBox MB_YESNO|MB_ICONEXCLAMATION|MB_DEFBUTTON2 "$(AWAITED)" /SD IDNO IDYES +3
      SetErrorLevel 6
      Quit
    ${EndIf}
  ${EndIf}
!macroend
