report-title = Bericht von TLS Remedy
# Facts: $when (text)
report-outcome-fixed = Repariert am { $when }
# Facts: $when (text)
report-outcome-checked = Geprüft am { $when }
report-head-pc = PC
report-head-made = Erstellt
report-head-version = Programm
report-head-readOn = Gelesen auf
# Facts: $system (text), $driver (text)
report-head-readWith = { $system }, über den Registrierungstreiber { $driver }
report-head-journal = Verlauf
# Facts: $id (number)
report-head-journalEntry = Änderung { $id }
report-head-journalNone = keine Änderungen durch TLS Remedy
report-head-by = Erstellt von
# Facts: $user (text), $host (text)
report-head-byWhom = { $user } auf { $host }
report-head-namesLeftOut = weggelassen, ebenso die Namen von Proxyservern
report-head-language = Sprache
# Facts: $bitness (text), $view
report-head-officeReads =
    { $view ->
        [native] { $bitness }-Bit, liest die 64-Bit-Sicht
       *[wow64] { $bitness }-Bit, liest die 32-Bit-Sicht
    }
report-head-notMade = nicht erfasst
report-architectures-x64 = 64-Bit
report-architectures-x86 = 32-Bit
report-architectures-unknown = Architektur unbekannt
# Facts: $build (text)
report-buildNumber = Build { $build }
report-named = die Windows-Version wurde von Hand angegeben
report-assumed = 64-Bit wurde angenommen
report-ofSignedIn = die Benutzereinstellungen sind die des angemeldeten Kontos, nicht die des Kontos, unter dem geprüft wurde
report-ofAccount = die Benutzereinstellungen sind die des Kontos, unter dem geprüft wurde, nicht die des angemeldeten Kontos
report-nextStep = Nächster Schritt
report-needs = Braucht
report-matrix-title = Was jede Art von Programm anbietet
report-matrix-caption = Microsoft 365 braucht TLS 1.2 oder höher.
report-matrix-kind = Programmart
report-matrix-none = Für diese Windows-Version nicht bekannt.
report-matrix-programs-native = 64-Bit-Windows-Programme
report-matrix-programs-wow64 = 32-Bit-Windows-Programme
report-matrix-programs-only = Windows-Programme
report-matrix-programs-dotnet4 = .NET-4-Programme
report-matrix-programs-dotnet2 = Programme für .NET 2.0 bis 3.5
report-matrix-programs-wininet = Internetoptionen dieses Benutzerkontos
report-views-title = Der WinHTTP-Wert
report-views-caption = DefaultSecureProtocols, wie er jetzt ist
report-views-view = Sicht der Registrierung
report-views-only = die Registrierung
report-views-value = Wert
report-views-protocols = Protokolle darin
report-views-states-absent = nicht festgelegt
report-views-states-set = festgelegt
report-views-states-invalid = fehlerhaft
report-views-states-unreadable = nicht lesbar
report-views-state = Status
report-views-offers = Programme bieten deshalb an
report-ladder-title = Prüfungen
report-ladder-caption = In der Reihenfolge, in der geprüft wird
report-ladder-rung = Prüfung
report-ladder-state = Status
report-ladder-found = Ergebnis
report-changes-title = Vorher und danach
report-changes-none = Nichts wurde geschrieben, und das ist auch nicht nötig.
# Facts: $count (number)
report-changes-planned = TLS Remedy hat nichts geändert. Eine Reparatur würde { -values($count) } schreiben:
# Facts: $count (number)
report-changes-more = Noch zu schreiben: { -values($count) }
# Facts: $id (number), $at (text)
report-changes-wrote = Änderung { $id }, { $at }
report-changes-states-pending = mittendrin abgebrochen
report-changes-states-committed = geschrieben
report-changes-states-undone-in-part = teils rückgängig gemacht
report-changes-states-undone = rückgängig gemacht
report-changes-states-failed = fehlgeschlagen, nichts geändert
report-changes-inForce-all = noch wirksam
report-changes-inForce-some = teilweise wirksam
report-changes-inForce-none = nicht mehr wirksam
report-changes-verified = wie geschrieben zurückgelesen
report-changes-notVerified = zurückgelesen wurde ein anderer Wert
report-changes-name = Einstellung
report-changes-before = Vorher
report-changes-after = Danach
# Facts: $count (number)
report-changes-others = und { $count } weitere, im JSON aufgeführt
report-proof-title = Livetest
report-proof-none = Für diesen Bericht lief kein Livetest. Was Programme anbieten, ist aus der Registrierung abgeleitet.
report-proof-caption = Was Windows über WinHTTP angeboten hat, als es sich mit TLS Remedy verband
report-proof-when = Wann
report-proof-program = Programme
report-proof-before = Vorher
report-proof-after = Danach
report-proof-offered = Angeboten
report-proof-suites = Verschlüsselungssammlungen
report-proof-nothing = nichts
# Facts: $reason (text)
report-proof-unknown = unbekannt: { $reason }
# Facts: $count (number)
report-proof-suiteCount =
    { $count ->
        [one] 1 Sammlung
       *[other] { $count } Sammlungen
    }
report-foot-check = Ob dieser Bericht unverändert ist, prüfen Sie mit: tls-remedy report verify FILE
report-foot-limits = Die Prüfsumme zeigt versehentliche Änderungen. Sie ist keine Signatur: Jeder kann sie neu berechnen.
report-foot-json = Der Bericht als JSON
report-summary-causes = Zu beachten
report-summary-allHold = Alle zutreffenden Prüfungen sind OK.
report-connections-title = Verbindungstest
# Facts: $moment (text)
report-connections-at = Getestet am { $moment }
report-connections-caption = Das Ergebnis für jede Adresse
report-connections-address = Adresse
report-connections-programs = Programme
report-connections-result = Ergebnis
