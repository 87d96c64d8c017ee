everyRung-asAdministrator = Prüfen Sie als Administrator erneut.
joined-comma = ,{" "}
joined-semicolon = ;{" "}
# Between sentences.
joined-space = {" "}
joined-capitalised = { CAPITAL($text) }
joined-label = { $label }:
# Facts: $label (text), $text (text)
joined-labelled = { $label }: { $text }
# Facts: $text (text), $more (text)
joined-bracketed = { $text } ({ $more })
# A headline, which has no full stop, and what follows it in the same line.
# Facts: $headline (text), $text (text)
joined-headed = { $headline }. { $text }
# A text without a full stop, as a sentence.
# Facts: $text (text)
joined-sentence = { $text }.
serviceNames-entra-sign-in = Entra-Anmeldung
serviceNames-office-content = Office-Inhalte (Azure Front Door)
window-terms-glossary-words-alert = Alert
window-terms-glossary-words-by-itself = Standardmäßig (von selbst)
window-terms-glossary-words-check = Prüfung
window-terms-glossary-words-cipher-suite = Verschlüsselungssammlung (Cipher-Suite)
window-terms-glossary-words-journal = Verlauf
window-terms-glossary-words-proof = Livetest
window-terms-glossary-words-protocol = Protokoll
window-terms-glossary-words-root = Stammzertifikat
window-terms-glossary-words-inspected = TLS-Überprüfung
window-terms-glossary-words-value = Wert
window-terms-glossary-words-view = Sicht
window-terms-glossary-texts-alert = Was ein Server sendet, wenn er eine Verbindung ablehnt (in Windows: Warnung), mit einer Nummer. 70 bedeutet, dass er keine der angebotenen Protokollversionen akzeptiert, 40, dass die beiden Seiten nichts gemeinsam haben.
window-terms-glossary-texts-by-itself = Nichts ist festgelegt, und diese Windows-Version tut es trotzdem. Ein Wert würde das ersetzen.
window-terms-glossary-texts-check = Eine der Fragen auf der Seite „Prüfungen“, die der Reihe nach gestellt werden. Die erste, die nicht in Ordnung ist, erklärt am meisten.
window-terms-glossary-texts-cipher-suite = Wie eine Verbindung verschlüsselt wird. Der PC bietet eine Liste davon an, und der Server muss eine akzeptieren.
window-terms-glossary-texts-client-hello = Die erste Nachricht einer Verbindung: die Protokolle und Verschlüsselungssammlungen, die ein Programm anbietet.
window-terms-glossary-texts-journal = Was TLS Remedy auf diesem PC geändert hat, mit dem Wert vor jeder Änderung. „Rückgängig“ stellt genau diesen wieder her.
window-terms-glossary-texts-proof = Windows stellt innerhalb dieses PCs eine Verbindung zu TLS Remedy her. So ist zu sehen, was Windows wirklich anbietet.
window-terms-glossary-texts-protocol = Die Regeln einer sicheren Verbindung. TLS 1.2 und 1.3 sind aktuell. SSL, TLS 1.0 und 1.1 sind alt und schwach.
window-terms-glossary-texts-root = Ein Zertifikat, dem Windows ohne Weiteres vertraut. Führt das Zertifikat eines Servers zu keinem davon, lehnt Windows die Verbindung ab.
window-terms-glossary-texts-schannel = Der Teil von Windows, der sichere Verbindungen herstellt. Er kann ein Protokoll für alle Programme deaktivieren, die ihn verwenden.
window-terms-glossary-texts-inspected = Ein Gateway oder ein Virenscanner öffnet eine Verbindung, um hineinzusehen, und signiert sie mit dem eigenen Zertifikat.
window-terms-glossary-texts-value = Eine Zahl in der Windows-Registrierung, in der jedes Protokoll sein Bit hat: 0x800 ist TLS 1.2, 0x200 ist TLS 1.1, und beide zusammen sind 0xA00.
window-terms-glossary-texts-view = 64-Bit-Windows speichert manche Einstellungen zweimal: einmal für 64-Bit-Programme und einmal für 32-Bit-Programme. 32-Bit-Office liest die 32-Bit-Sicht.
window-terms-glossary-texts-winhttp = Der Teil von Windows, mit dem Programme wie Office Server erreichen. Sein Wert legt fest, was sie anbieten.
window-terms-glossaryPage-search = In den Begriffen suchen
# Facts: $count (number)
window-terms-glossaryPage-count =
    { $count ->
        [one] 1 Begriff
       *[other] { $count } Begriffe
    }
window-terms-glossaryPage-keysTitle = Tastenkombinationen
window-terms-glossaryPage-keys-Ctrl_1_9 = Zu einem Bereich in der Liste links wechseln, von oben nach unten
window-terms-glossaryPage-keys-F1 = Den Begriff nachschlagen, bei dem Sie gerade sind
window-terms-glossaryPage-keys-F5 = Diesen PC erneut prüfen
window-terms-glossaryPage-keys-Ctrl_F = Suchen, auf einer Seite mit Suchfeld
window-terms-glossaryPage-keys-Alt_Left = Zur vorherigen Seite zurückkehren
window-terms-glossaryPage-keys-Esc = Eine Erklärung, ein Dialogfeld oder einen Hinweis schließen; ein Suchfeld leeren
window-terms-glossaryPage-keys-Alt = Das Menü zum Vergrößern und Verkleinern öffnen
# Passt im Nominativ, Akkusativ und Dativ.
-settings =
    { $count ->
        [one] { $count } Einstellung
       *[other] { $count } Einstellungen
    }
-values =
    { $count ->
        [one] { $count } Wert
       *[other] { $count } Werte
    }
-connections =
    { $count ->
        [one] { $count } Verbindung
       *[other] { $count } Verbindungen
    }
# Nach „höchstens“, ohne Präposition mit Dativ.
-minutes =
    { $count ->
        [one] { $count } Minute
       *[other] { $count } Minuten
    }
# Am Satzanfang. Office steht in der Einzahl, Programme in der Mehrzahl: Das Verb richtet sich nach $isServer.
-clients =
    { $isServer ->
        [true] { $who ->
            [native] 64-Bit-Programme
            [wow64] 32-Bit-Programme
           *[all] Programme
        }
       *[false] { $who ->
            [native] 64-Bit-Office
            [wow64] 32-Bit-Office
           *[all] Office
        }
    }
-warnings =
    { $count ->
        [one] { $count } Warnung
       *[other] { $count } Warnungen
    }
# Wessen Protokolle ein Plan ändert, am Satzanfang.
-programsOf =
    { $who ->
        [native] 64-Bit-Programme
        [wow64] 32-Bit-Programme
        [dotnet] .NET-Programme
       *[only] Programme
    }
-kind =
    { $programs ->
        [native] 64-Bit-Programme
        [wow64] 32-Bit-Programme
       *[only] Programme
    }
# Was die Lösung ist, als Infinitiv: Er passt zu „müssen“ und zu „zu“.
-toFix =
    { $fix ->
        [remove] entfernen
       *[replace] ersetzen
    }
-toPrograms =
    { $who ->
        [native] 64-Bit-Programmen
        [wow64] 32-Bit-Programmen
       *[all] Programmen
    }
-missing =
    { $count ->
        [one] Eine Einstellung fehlt.
       *[other] Es fehlen { $count } Einstellungen.
    }
-finish =
    { $close ->
        [outlook] Schließen Sie zum Abschluss Outlook
        [onedrive] Schließen Sie zum Abschluss OneDrive und Teams
        [dotnet] Schließen Sie zum Abschluss die .NET-Programme
        [services] Starten Sie zum Abschluss die Dienste neu
        [server] Starten Sie zum Abschluss diesen Server neu
       *[pc] Starten Sie zum Abschluss diesen PC neu
    }
-lastChanged =
    { $when ->
        [none] Zuletzt geändert
       *[other] Zuletzt geändert: { $when }
    }
-engine =
    { $engine ->
        [winhttp] durch einen Aufruf von TLS Remedy selbst
        [script-host] mit Windows Script Host
        [powershell] mit PowerShell
       *[dotnet] mit Windows PowerShell und .NET
    }
-andMore =
    { $more ->
        [0] { $first }
       *[other] { $first } und { $more } weitere
    }
-deeds =
    { $removals ->
        [0] schreibt { -settings($writes) }
       *[other] { $writes ->
            [0] entfernt { -settings($removals) }
           *[other] schreibt { -settings($writes) } und entfernt { -settings($removals) }
        }
    }
-ownMore = Administratorrechte sind nicht nötig, und es lässt sich vollständig rückgängig machen.
