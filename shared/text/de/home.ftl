window-rail-main = Hauptbereiche
window-rail-skip = Zum Inhalt springen
window-rail-home = Startseite
window-rail-checks = Prüfungen
# Facts: $count (number)
window-rail-wrong = { $count } nicht in Ordnung
# Facts: $count (number)
window-rail-warned = { -warnings($count) }
window-rail-protocols = Protokolle
window-rail-explain = Erklären
window-rail-history = Verlauf
window-rail-many = Viele PCs
window-rail-retire = Abschalten
window-rail-more = Mehr
window-rail-samplePc = Beispiel-PC
window-rail-thisPc = Dieser PC
window-rail-reading = PC wird gelesen
window-pages-guided = Was bekommt keine Verbindung?
window-pages-path = Wo Sie sind
window-pages-connection = Verbindungstest
window-pages-checklist = Outlook bekommt immer noch keine Verbindung?
window-pages-practice = Übung
window-pages-glossary = Begriffe und Tasten
window-pages-commands = Befehlszeile
window-pages-about = Info
window-language = Sprache
window-today = Heute
# The same inside a line.
window-todayInLine = heute
window-nextStep = Nächster Schritt
window-copy-done = Kopiert
window-copy-failed = Kopieren fehlgeschlagen
window-doors-test = Verbindung testen
window-doors-testAgain = Erneut testen
window-doors-seeTest = Test ansehen
window-doors-packages = In dieser Reihenfolge installieren
window-doors-onePackage = Installieren
# Button, longest: 44
window-doors-openPage = Downloadseite öffnen
# Button, longest: 44
window-doors-copyAddress = Adresse kopieren
window-doors-catalogueRow-x64 = Wählen Sie in der Liste den Eintrag für x64-basierte Systeme.
window-doors-catalogueRow-x86 = Wählen Sie in der Liste den Eintrag ohne „x64“ im Namen.
window-doors-phone = Die Seite öffnet sich hier nicht? Nehmen Sie ein Handy
window-doors-scan = Scannen Sie den Code, laden Sie die Datei herunter, und bringen Sie sie auf einem USB-Stick hierher.
# Facts: $address (text)
window-doors-qr = QR-Code von { $address }
window-doors-offline = Kein Internet
window-doors-offlineSaid = QR-Code und Adresse, um die Datei auf einem USB-Stick zu holen
window-doors-refused = Abgelehnt
# Facts: $count (number)
window-doors-refusedSaid =
    { $count ->
        [one] Zuerst { $count } älteres Update installieren
       *[other] Zuerst { $count } ältere Updates installieren
    }
window-doors-meanwhile = Bis dahin
window-doors-refusedMore = Windows lehnt das Update ab? Installieren Sie zuerst diese
window-doors-prepareMore = Einstellungen schon jetzt schreiben; sie wirken nach dem Update
window-doors-windows-internet-options = Internetoptionen öffnen
window-doors-windows-date-and-time = Datum und Uhrzeit öffnen
window-doors-windows-regedit = Registrierungs-Editor hier öffnen
window-doors-regeditMore = Der Schlüssel ist kopiert. Fügen Sie ihn in die Adressleiste ein. Vor Windows 10 öffnen Sie die Ordner nacheinander.
window-doors-regeditNotCopied = Der Schlüssel konnte nicht kopiert werden. Öffnen Sie die Ordner nacheinander.
# Button, longest: 44
window-doors-folder = Ordner öffnen
window-share-name = Teilen
window-share-short = Kurzfassung kopieren
# Facts: $lines (number)
window-share-shortSaid = { $lines } Zeilen, für einen Chat oder eine E-Mail
window-share-ticket = Für ein Ticket kopieren
window-share-ticketSaid = Mit Pfaden und Werten
window-share-save-html = Als Webseite speichern…
window-share-save-pdf = Als PDF speichern…
window-share-save-json = Als JSON speichern…
window-share-saveSaid-html = Überall zu öffnen, gut zu drucken
window-share-saveSaid-pdf = Ein oder zwei Seiten
window-share-saveSaid-json = Für viele PCs und Skripte
window-share-beside = Neben dem Programm speichern
window-share-besideSaid = JSON mit dem Namen des PCs, für „Viele PCs“
window-share-names = Namen einschließen
window-share-namesOut = Von diesem PC, seinem Konto und den Proxyservern. Zurzeit weggelassen.
window-share-namesIn = Von diesem PC, seinem Konto und den Proxyservern. Der Dateiname enthält den Namen des PCs.
window-share-working = Einen Moment…
window-share-copied = Kopiert. Fügen Sie den Text in eine E-Mail oder ein Ticket ein.
window-share-saved = Gespeichert
window-share-savedMore = Der Bericht enthält eine Prüfsumme. Sie zeigt, ob er später verändert wurde.
window-share-copyPath = Pfad kopieren
window-stick-ask = Bericht jedes PCs auf diesem Stick speichern?
window-stick-askMore = Wird nur einmal gefragt. Die Datei heißt wie der PC und bleibt auf dem Stick.
window-stick-yes = Ja, immer
window-stick-no = Nein
# Facts: $pc (text)
window-stick-saved = Bericht auf dem Stick gespeichert: { $pc }
window-stick-next = Bereit für den nächsten PC. Schließen Sie TLS Remedy, und ziehen Sie dann den Stick ab.
window-stick-close = TLS Remedy schließen
# Facts: $count (number)
window-stick-pcs =
    { $count ->
        [one] Dieser Stick: { $count } PC
       *[other] Dieser Stick: { $count } PCs
    }
window-stick-always = Bericht jedes PCs auf diesem Stick speichern
window-machine-architectures-x64 = 64-Bit
window-machine-architectures-x86 = 32-Bit
window-machine-architectures-unknown = 64-Bit angenommen
window-home-fix = Diesen PC reparieren
window-home-fixSample = Beispiel-PC reparieren
window-home-improve = Einstellung verbessern
# Facts: $count (number)
window-home-remove =
    { $count ->
        [one] Wert entfernen
       *[other] Werte entfernen
    }
window-home-prepare = Einstellungen jetzt schreiben
window-home-turnOnIncoming = Eingehendes TLS 1.2 aktivieren
window-home-fixDotnet = .NET-Programme reparieren
window-home-dotnet-all = PowerShell, NuGet und andere .NET-Programme verwenden noch TLS 1.0
window-home-dotnet-some = PowerShell, NuGet und andere .NET-Programme verwenden vielleicht noch TLS 1.0
window-home-dotnet-without = PowerShell, NuGet und andere .NET-Programme bekommen keine Verbindung: TLS 1.0 ist deaktiviert
window-home-dotnetMay = Manche Programme verwenden vielleicht noch TLS 1.0
window-home-whoUsesOld = Wer verwendet noch altes TLS?
window-home-checkAgain = Erneut prüfen
window-home-checking = Wird geprüft…
# Facts: $time (text)
window-home-checkedAt = Geprüft um { $time }
window-home-guide = Schritt für Schritt zeigen
window-home-pendingFirst = Wählen Sie zuerst bei der abgebrochenen Änderung „Wiederherstellen“ oder „Zu Ende führen“.
window-home-unreadableFirst = Verwerfen Sie zuerst den Eintrag im Verlauf, der nicht gelesen werden kann.
window-home-allHave = Alle haben TLS 1.2
# Facts: $name (text)
window-home-oneLacks = { $name }: kein TLS 1.2
# Facts: $name (text)
window-home-notAlways = { $name }: nicht immer
# Facts: $count (number), $all (number)
window-home-someLack = { $count } von { $all } haben kein TLS 1.2
window-home-testSaid = Gesendet wird erst etwas, wenn Sie den Test starten
# Facts: $count (number), $all (number or none), $first (text), $more (number)
window-home-checked-wrong =
    { $all ->
        [none] { $count } nicht in Ordnung: { -andMore }
       *[other] { $count } von { $all } nicht in Ordnung: { -andMore }
    }
# Facts: $count (number), $first (text), $more (number), $unknown (number)
window-home-checked-warned =
    { $unknown ->
        [0] Kein Fehler. { -warnings($count) }: { -andMore }
       *[other] Kein Fehler. { -warnings($count) }: { -andMore }, { $unknown } unbekannt
    }
# Facts: $count (number)
window-home-checked-unknown = Kein Fehler. { $count } unbekannt
# Facts: $all (number or none)
window-home-checked-right =
    { $all ->
        [none] alles OK
       *[other] Alle { $all } sind OK
    }
window-home-detailsTitle = Details
window-home-found = Was gefunden wurde
# Facts: $writes (number), $removals (number)
window-home-takes-writes = Die Reparatur { -deeds }.
# Facts: $protocols (list), $who
window-home-takes-stops = { -programsOf } bieten { OR($protocols) } standardmäßig nicht mehr an.
# Facts: $protocols (list), $who
window-home-takes-starts = { -programsOf } bieten dann auch { $protocols } an.
# Facts: $profile (text)
window-home-takes-keeps = Mit dem Profil „{ $profile }“ fällt das nicht weg.
window-home-takes-afterUpdate = Starten Sie den PC nach der Installation neu, und prüfen Sie dann erneut.
window-home-takes-afterUpdateToo = Reparieren Sie ihn dann hier.
window-home-toWhy = Warum? Prüfung für Prüfung ansehen
window-writes-where = Wo
window-writes-name = Name
window-writes-now = Jetzt
window-writes-after = Danach
window-writes-caption = Was geschrieben wird
window-writes-onlyView = Windows-Programme
# Facts: $view
window-writes-places-winhttp =
    { $view ->
        [none] Windows-Programme
       *[other] { $view }
    }
# Facts: $protocol
window-writes-places-schannel = Schannel, { $protocol }
# Facts: $runtime (v2, v4 or none), $view (text or none). Such as: .NET 4, 64-bit view
window-writes-places-dotnet = .NET{ $runtime ->
        [v2] {" "}2.0 bis 3.5
        [v4] {" "}4
       *[none] {""}
    }{ $view ->
        [none] {""}
       *[other] , { $view }
    }
window-writes-places-certificates = Stammzertifikate
# Facts: $path
window-writes-places-stray = Am falschen Ort, { $path }
# Facts: $protocol
window-writes-places-schannel-server = Schannel, eingehend, { $protocol }
window-core-titles-now = Protokolle jetzt
window-core-titles-after = Protokolle, jetzt und danach
window-core-titles-changed = Protokolle, vorher und jetzt
window-core-titles-seen = Einstellungen, und was Windows tut
window-core-view = Programme
window-core-time = Wann
window-core-value = Wert
window-core-legend = Legende
window-core-when-before = Vorher
window-core-when-now = Jetzt
window-core-when-after = Danach
window-core-when-stays = Bleibt
window-core-when-set = Festgelegt
window-core-when-seen = Beobachtet
window-core-inLine-set = laut Einstellung
window-core-inLine-seen = tatsächlich
window-core-both-name = 64-Bit und 32-Bit
window-core-both-who = Windows und Office
window-core-boxes-set = festgelegt
window-core-boxes-set-unsafe = festgelegt, unsicher
window-core-boxes-self = von selbst an
window-core-boxes-self-unsafe = von selbst an, unsicher
window-core-boxes-off = aus
window-core-boxes-lost = aus, wird aber gebraucht
window-core-boxes-na = nicht verfügbar
window-core-boxes-unknown = unbekannt
window-core-ring-after = ändert sich
window-core-ring-changed = geändert
window-core-ring-seen = weicht ab
# Facts: $box (text), $ring (text)
window-core-withRing = { $box }, { $ring }
window-core-on = an
window-core-becomes-after = wird
window-core-becomes-changed = wurde
window-core-seenNothing = nichts
window-claim-signs-ok = In Ordnung
window-claim-signs-warn = Warnung
window-claim-signs-fail = Nicht in Ordnung
window-claim-signs-unknown = Ungewiss
window-claim-signs-half = Warnung
# Facts: $who (text or none), $before (text), $now (text)
window-claim-proofSaid =
    { $who ->
        [none] { $before } vorher, { $now } jetzt
       *[other] { $who }: { $before } vorher, { $now } jetzt
    }
window-claim-copySay = Text zum Weitergeben kopieren
window-claim-stillNot = Outlook bekommt immer noch keine Verbindung?
window-claim-noHelp = Hilft nicht? 5 Punkte zum Prüfen
window-ticks-name = Was noch zu tun ist
window-ticks-done = Erledigt
window-ticks-toDo = Zu erledigen
window-ticks-written = Einstellungen geschrieben und zurückgelesen
# Facts: $count (number), $time (text)
window-ticks-when = { -settings($count) }, { $time }
# Facts: $programs (list)
window-ticks-closeThese = { $programs } schließen und wieder öffnen:
# Facts: $count (number)
window-ticks-isOpen = noch geöffnet
window-ticks-closed = Kein Office-Programm hat noch die alten Einstellungen
window-ticks-answers = Microsoft 365 antwortet
# Facts: $count (number)
window-ticks-asks =
    { $count ->
        [one] Verbindet sich mit der wichtigsten Adresse
       *[other] Verbindet sich mit den { $count } wichtigsten Adressen
    }
window-ticks-notAll = Nicht bei jeder Adresse
window-ticks-test = Testen
window-ticks-tryAgain = Versuchen Sie erneut, was nicht ging
window-ticks-oneTest-fixed = Behoben. Es fehlt nur noch ein Test
window-ticks-oneTest-done = Fertig. Es fehlt nur noch ein Test
window-sides-out = Von diesem Server aus
window-sides-in = Zu diesem Server
window-sides-right = Nichts steht im Weg.
window-sides-details = Details
window-sides-missing = Ansehen, was fehlt
window-matrix-title = Was jede Art von Programm anbietet
window-matrix-kind = Programmart
window-matrix-needed = Das braucht Microsoft 365
window-matrix-programs-native-name = 64-Bit-Programme
window-matrix-programs-native-who = Windows selbst, 64-Bit-Office
window-matrix-programs-wow64-name = 32-Bit-Programme
window-matrix-programs-wow64-who = zum Beispiel 32-Bit-Office mit Outlook
window-matrix-programs-only-name = Windows-Programme
window-matrix-programs-only-who = zum Beispiel Office und Outlook
window-matrix-programs-dotnet4-name = .NET-Programme
window-matrix-programs-dotnet4-who = OneDrive, SharePoint-Tools
window-matrix-programs-dotnet2-name = Alte .NET-Programme
window-matrix-programs-dotnet2-who = für .NET 2.0 bis 3.5 gebaut
window-matrix-programs-wininet-name = Internetoptionen
window-matrix-programs-wininet-who = Anmeldefenster dieses Benutzerkontos
# Facts: $hex (text)
window-matrix-whys-inValue = im Wert { $hex }
# Facts: $hex (text)
window-matrix-whys-notInValue = nicht im Wert { $hex }
window-matrix-whys-inDefault = Standard von Windows
window-matrix-whys-noValue = nicht festgelegt
window-matrix-whys-twoReadings = Windows ignoriert den Wert vielleicht
window-matrix-whys-malformed = der Wert ist fehlerhaft
window-matrix-whys-schannel = in Schannel festgelegt
window-matrix-whys-shipped = Standard von Schannel
window-matrix-whys-update = das Update fehlt
window-matrix-whys-unreadable = ein Wert war nicht lesbar
window-matrix-whys-unknownRelease = unbekannte Windows-Version
window-matrix-whys-system = richtet sich nach Windows
window-matrix-whys-strong = durch SchUseStrongCrypto festgelegt
window-matrix-whys-target = nur wenn für ein neueres .NET gebaut
window-matrix-whys-byAllSwitch = für alle .NET-Programme festgelegt
window-matrix-whys-updates = hängt von unbekannten Updates ab
window-matrix-whys-suites = keine Verschlüsselungssammlung übrig
window-matrix-whys-inDoubt = Quellen widersprechen sich
window-matrix-whys-oldProgram = nur wenn sie es verlangen
window-matrix-whys-patchAssumed = richtet sich nach Windows, falls .NET den Patch hat
window-matrix-whys-byRequest = nur wenn sie es verlangen
window-matrix-whys-user = in diesem Benutzerkonto gewählt
window-matrix-whys-policy = per Richtlinie festgelegt
window-matrix-whys-notStored = für dieses Benutzerkonto ist nichts gespeichert
window-change-permission = Windows fragt Sie gerade. Klicken Sie in dem Fenster auf „Ja“.
window-change-notYet = Noch wurde nichts geändert.
# Facts: $count (number)
window-change-writing =
    { $count ->
        [0] Die Einstellungen werden geschrieben
        [one] { $count } Einstellung wird geschrieben
       *[other] { $count } Einstellungen werden geschrieben
    }
window-change-undoing = Der frühere Zustand wird wiederhergestellt
window-change-leaveOn = Das dauert ein oder zwei Sekunden. Lassen Sie den PC an.
window-change-written = Die Einstellungen sind geschrieben
window-change-restored = Die Einstellungen sind wiederhergestellt
window-change-testing = Jetzt wird getestet, ob Windows sie verwendet. Sie müssen nicht warten.
window-change-skip = Test überspringen
window-change-opening = PC wird geöffnet…
window-change-givingUp = Eintrag wird verworfen…
# Button, longest: 44
window-change-undo = Rückgängig
# Button, longest: 44
window-change-close = Schließen
# Facts: $writes (number), $removals (number)
window-change-committed =
    { $removals ->
        [0] Fertig: { -settings($writes) } geschrieben und zur Kontrolle zurückgelesen
       *[other] { $writes ->
            [0] Fertig: { -settings($removals) } entfernt und zur Kontrolle zurückgelesen
           *[other] Fertig: { -settings($writes) } geschrieben, { $removals } entfernt und zur Kontrolle zurückgelesen
        }
    }
window-change-notEqual = Die Änderung blieb nicht bestehen
window-change-refused = Windows hat gefragt, und die Antwort war „Nein“. Deshalb wurde nichts geändert. Versuchen Sie es erneut, und klicken Sie auf „Ja“.
window-change-copyWhat = Kopieren, was passiert ist
window-change-readBack = Der Wert wurde geschrieben, aber ein anderer wurde zurückgelesen.
window-change-notEqualMore = Etwas hat den Wert überschrieben: eine Gruppenrichtlinie oder ein Programm, das die Registrierung schützt. Das würde wieder passieren, deshalb muss er dort geändert werden. Fragen Sie die Person, die diesen PC verwaltet.
# Facts: $id (number)
window-change-entry = Änderung { $id } im Verlauf. „Rückgängig“ stellt genau wieder her, was vorher da war.
window-change-reopenOutlook = Schließen Sie Outlook, und öffnen Sie es wieder.
# Facts: $programs (list)
window-change-reopen = Schließen und wieder öffnen: { $programs }.
window-change-restart = Programme übernehmen das, wenn sie starten. Um sicherzugehen, starten Sie Windows neu.
# Facts: $count (number)
window-change-undone = Rückgängig gemacht: { -settings($count) } genau wiederhergestellt
# Facts: $back (number), $left (number)
window-change-undonePartly = Teilweise rückgängig gemacht: { -settings($back) } wiederhergestellt, { $left } unverändert
window-change-leftAlone = Diese wurden inzwischen noch einmal geändert und blieben deshalb, wie sie sind:
window-change-nothing = Es gab nichts zu tun
window-change-nothingMore = Alles ist schon so festgelegt, wie Sie es gewählt haben.
window-change-failed = Nichts wurde geändert
window-change-stillOpen = Programme können es noch nicht verwenden. Der Grund steht unten.
# Facts: $place (text)
window-brokenPlace-title = „{ $place }“ kann gerade nicht angezeigt werden
window-brokenPlace-lead = Die anderen Seiten funktionieren weiterhin, und im Verlauf steht, was geändert wurde.
window-brokenPlace-command = Oder in einer Eingabeaufforderung:
window-failure-checkAgain = Erneut prüfen
window-failure-tryAgain = Erneut versuchen
window-failure-toHistory = Zum Verlauf
window-failure-changedMeanwhile = Die Einstellungen wurden inzwischen geändert
# Facts: $path (text)
window-failure-changedAt = Etwas anderes hat in { $path } geschrieben.
window-failure-look = Prüfen Sie erneut, und entscheiden Sie nach dem, was jetzt dort steht.
window-failure-allow = Versuchen Sie es erneut, und klicken Sie im Windows-Fenster auf „Ja“.
window-failure-recover = Wählen Sie zuerst bei der früheren Änderung „Wiederherstellen“ oder „Zu Ende führen“.
window-failure-confirm-without-tls12 = Wählen Sie einen Wert mit TLS 1.2, oder schreiben Sie diesen trotzdem.
window-failure-confirm-from-writable-folder = Fahren Sie nur fort, wenn Sie allem in diesem Ordner vertrauen. Ist TLS Remedy installiert, können nur Administratoren es ändern.
window-failure-anyway = Trotzdem fortfahren
window-failure-again = Prüfen Sie erneut. Hilft das nicht, starten Sie TLS Remedy neu.
# Facts: $writes (number), $removals (number)
window-own-how =
    { $removals ->
        [0] Schreibt { $writes } Ihrer eigenen Einstellungen, sonst nichts. { -ownMore }
       *[other] { $writes ->
            [0] Entfernt { $removals } Ihrer eigenen Einstellungen, sonst nichts. { -ownMore }
           *[other] Schreibt { $writes } Ihrer eigenen Einstellungen und entfernt { $removals }, sonst nichts. { -ownMore }
        }
    }
window-own-yours = Ihre Einstellungen
# Facts: $count (number)
window-own-yoursSaid = { -settings($count) } zu ändern, nur für Sie
window-own-takes = Schreibt Ihre eigenen Einstellungen. { -ownMore }
window-own-fix = Meine Einstellungen reparieren
window-own-mine = Meine Einstellungen
# Facts: $id (number)
window-own-entry = Meine Änderung { $id }
# Facts: $id (number)
window-own-undoEntry = Meine Änderung { $id } rückgängig machen
# Facts: $id (number)
window-own-journalEntry = Änderung { $id } in Ihrem Verlauf. „Rückgängig“ stellt genau wieder her, was vorher da war.
window-own-stopped = Eine Änderung Ihrer eigenen Einstellungen ist mittendrin abgebrochen
# Facts: $id (number)
window-own-unreadable = Eintrag { $id } Ihres eigenen Verlaufs kann nicht gelesen werden
window-scopes-dotnet-name = .NET-Programme
window-scopes-dotnet-why = Für OneDrive und SharePoint-Tools. Office selbst braucht das nicht.
window-scopes-certificates-name = Download von Stammzertifikaten
window-scopes-certificates-why = Vielleicht wurde er absichtlich deaktiviert. Microsoft 365 braucht neuere Stammzertifikate, als eine alte Windows-Version hat.
window-scopes-stray-name = Werte am falschen Ort
window-scopes-stray-why = Sie bewirken nichts, sehen aber wie eine Reparatur aus. Das Entfernen ändert für Programme nichts.
window-scopes-schannel-server-name = TLS 1.2 für eingehende Verbindungen
window-scopes-schannel-server-why = Für einen PC, mit dem sich andere verbinden, zum Beispiel einen Server. Wirkt nach einem Neustart.
