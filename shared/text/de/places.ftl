# Facts: $what (text)
evidence-needed = nötig: { $what }
# Facts: $version (text)
evidence-orLater = { $version } oder höher
# Facts: $windows (text)
evidence-supported = { $windows }: unterstützt
evidence-dates-end_of_support = Supportende
evidence-dates-end_of_paid_support = Ende des bezahlten Supports
evidence-dates-left_out = hier weggelassen
window-more-practice = Beispiel-PCs. Auf Ihrem eigenen PC wird nichts gelesen oder geändert
window-more-glossary = F1 schlägt den Begriff nach, bei dem Sie gerade sind. Alt+Nach-links führt zurück
window-more-commands = tls-remedy check, explain, fleet, export, retire: dieselben Antworten, als Text oder JSON
# Facts: $version (text)
window-more-about = Version { $version }, Lizenzen, worauf es läuft
window-more-languageMore = Auch für Berichte und für das, was „Teilen“ kopiert.
window-commands-lead = Dieselben Antworten ohne dieses Fenster, als Text oder mit --json für andere Programme.
window-commands-typed = Eingabe
window-commands-does = Zweck
window-commands-copy = Kopieren
# Facts: $line (text)
window-commands-copyLine = { $line } kopieren
window-commands-lines-check = diesen PC prüfen und sehen, was zu tun ist
window-commands-lines-plan = sehen, was eine Reparatur schreiben würde, ohne zu schreiben
window-commands-lines-apply_--yes = diesen PC reparieren
window-commands-lines-undo_--yes = die letzte Änderung rückgängig machen
window-commands-lines-explain_FILE = sehen, was ein Skript oder eine REG-Datei tun würde
window-commands-lines-fleet_FOLDER = die Berichte vieler PCs zählen
window-commands-lines-help = alle Befehle sehen; mit help und dem Namen eines Befehls wird dieser erklärt
window-filter-writes = In den Werten suchen
window-filter-none = Keine Treffer
# Facts: $shown (number), $all (number)
window-filter-count = { $shown } von { $all }
window-evidence-title = Belege
window-evidence-none = Dafür gibt es keinen Wert zu zeigen.
window-evidence-fileVersion = Dateiversion
window-evidence-defaultName = (Standard)
window-evidence-notLookedUp = Noch nicht auf einem echten Windows-PC überprüft
window-evidence-copyPlace = Ort und Wert kopieren
window-glossary-lead = Begriffe in TLS Remedy. F1 schlägt den Begriff nach, bei dem Sie gerade sind.
window-glossary-all = Alle Begriffe
window-glossary-asks-view = Was ist eine Sicht?
window-glossary-asks-schannel = Was ist Schannel?
window-glossary-asks-winhttp = Was ist WinHTTP?
window-history-title = Verlauf
window-history-lead = Jede Änderung mit dem Wert davor. „Rückgängig“ stellt genau diesen wieder her.
window-history-emptyTitle = Noch keine Änderungen
window-history-empty = Was Sie hier ändern, steht dann mit dem, was vorher da war, in dieser Liste.
# Facts: $id (number)
window-history-entry = Änderung { $id }
window-history-separate = Ein Wert für jede Sicht
# Facts: $protocols (list)
window-history-retired = { $protocols } abgeschaltet
# For which programs; null on a Windows version that has one kind.
# Facts: $programs (keyof typeof TURNED_ON or none)
window-history-turnedOn =
    { $programs ->
        [none] TLS 1.2 aktiviert
        [both] TLS 1.2 aktiviert für 64-Bit- und 32-Bit-Programme
        [native] TLS 1.2 aktiviert für 64-Bit-Programme
       *[wow64] TLS 1.2 aktiviert für 32-Bit-Programme
    }
# Facts: $count (number)
window-history-removed =
    { $count ->
        [one] Alter Wert entfernt
       *[other] Alte Werte entfernt
    }
# Facts: $what (text)
window-history-byHand = { $what }, von Hand gewählt
window-history-someLeft = Was danach geändert wurde, bleibt beim Rückgängigmachen unberührt.
window-history-noneLeft = Diese Werte wurden danach noch einmal geändert. Hier gibt es deshalb nichts rückgängig zu machen.
window-history-notAsBefore = Etwas anderes hat die markierten Werte geändert. Sie sind nicht wie vorher.
window-history-restMore = Die markierten Werte sind noch wie geschrieben, oder etwas anderes hat sie geändert. „Rückgängig“ stellt die wieder her, die noch wie geschrieben sind.
window-history-restLater = Etwas anderes hat die markierten Werte geändert, deshalb blieben sie, wie sie sind. Sobald sie wieder wie geschrieben sind, machen Sie den Rest rückgängig.
window-history-undoRest = Rest rückgängig machen
# Facts: $id (number)
window-history-undoRestOf = Rest von Änderung { $id } rückgängig machen
window-history-ofUserUnread = Die Änderungen Ihrer eigenen Einstellungen können auf diesem PC nicht gelesen werden und fehlen deshalb in der Liste.
# Facts: $id (number)
window-history-copyEntry = Änderung { $id } kopieren
window-history-before = Vorher
window-history-changedSince = danach geändert
window-history-afterPending = Andere Änderungen können Sie rückgängig machen, sobald Sie bei der abgebrochenen „Wiederherstellen“ oder „Zu Ende führen“ gewählt haben.
# Facts: $id (number)
window-history-undoEntry = Änderung { $id } rückgängig machen
window-about-title = Info
window-about-lead = Prüft und repariert die TLS-1.2-Einstellungen, die alte Windows-PCs für Microsoft 365 brauchen.
window-about-version = Version
window-about-window = Fenster
window-about-readsWith = Liest
# Facts: $system (text)
window-about-drivers-native = die Registrierung von { $system }, über Win32-Aufrufe
# Facts: $system (text)
window-about-drivers-script-host = die Registrierung von { $system }, über Windows Script Host
# Facts: $system (text)
window-about-drivers-reg-file = eine Registrierungsdatei, auf { $system }
window-about-system = Läuft auf
window-about-engine = Browsermodul
window-about-unknownEngine = unbekannt
window-about-copy = Diese Zeilen kopieren
window-about-publisher = Herausgeber
window-about-address = Adresse
window-about-noAddress = Noch keine: TLS Remedy hat keine öffentliche Seite.
window-about-newer = Eine neuere Version
window-about-newerText = TLS Remedy sucht nie nach Updates. Holen Sie eine neuere Version dort, wo Sie diese bekommen haben, und installieren Sie sie darüber. Ihr Verlauf bleibt erhalten.
# Facts: $day (text)
window-about-released = Diese Version wurde am { $day } veröffentlicht, vor mehr als einem Jahr.
window-about-licence = Lizenz
window-about-licenceText = MIT: kostenlos verwenden, ändern und weitergeben.
# Facts: $count (number)
window-about-parts = { $count } Bestandteile von anderen, mit ihren Lizenzen
window-about-part = Bestandteil
window-about-network = Netzwerk
window-about-networkText = Dieses Fenster verbindet sich mit nichts.
window-about-oldEngine = Altes Modul
window-about-oldEngineText = Diese Ausgabe verwendet Electron 22, das letzte für Windows 7 bis 8.1. Es bekommt keine Updates mehr. Hier ist das vertretbar: Dieses Fenster verwendet kein Netzwerk, zeigt nur, was im Programm steht, und läuft in einer Sandbox. Für anderes ist sie nicht gedacht. Unter Windows 10 und höher verwenden Sie die aktuelle Ausgabe.
