claim-close-outlook = Schließen Sie zum Abschluss Outlook
claim-close-onedrive = Schließen Sie zum Abschluss OneDrive und Teams
claim-close-dotnet = Schließen Sie zum Abschluss die .NET-Programme
claim-close-services = Starten Sie zum Abschluss die Dienste neu
claim-close-server = Starten Sie zum Abschluss diesen Server neu
claim-close-pc = Starten Sie zum Abschluss diesen PC neu
# Facts: $close
claim-fixed = Behoben. { -finish }
# Facts: $close
claim-done = Fertig. { -finish }
# The same where the headline says what isn’t right yet, or limits it.
# Facts: $close
claim-toFinish = { -finish }.
# Facts: $writes
claim-changed = { -settings($writes) } geändert und zur Kontrolle zurückgelesen.
claim-whenTheyStart-outlook = Programme lesen Einstellungen, wenn sie starten.
claim-whenTheyStart-onedrive = Programme lesen Einstellungen, wenn sie starten.
claim-whenTheyStart-dotnet = Programme lesen Einstellungen, wenn sie starten.
claim-whenTheyStart-services = Dienste lesen Einstellungen, wenn sie starten.
claim-whenTheyStart-server = Windows liest diese Einstellungen beim Start.
claim-whenTheyStart-pc = Windows liest diese Einstellungen beim Start.
claim-prepared = Die Einstellungen sind geschrieben. Das genügt noch nicht.
claim-preparedForUpdate = Die Einstellungen sind geschrieben. Vor dem Update kann Windows sie nicht verwenden.
claim-lost =
    { $isServer ->
        [true] { -clients } erreichen Microsoft 365 nicht mehr
       *[false] { -clients } erreicht Microsoft 365 nicht mehr
    }
claim-lostMore = Diese Änderung hat TLS 1.2 deaktiviert. Programme verlieren die Verbindung, sobald sie neu starten.
claim-refused = Behoben, aber eine Verbindung schlug fehl
# Longest headline: 70
claim-stopped-headline = Eine Änderung ist mittendrin abgebrochen
claim-stopped-apply = Einige ihrer Einstellungen sind geschrieben, andere vielleicht nicht.
claim-stopped-undo = Das Rückgängigmachen wurde nicht abgeschlossen: Einige Einstellungen sind wiederhergestellt, andere vielleicht nicht.
claim-stopped-steps-window = Wählen Sie auf der Startseite „Wiederherstellen“ oder „Zu Ende führen“.
claim-stopped-steps-line = tls-remedy recover stellt wieder her, was vorher da war. tls-remedy recover --finish führt sie zu Ende.
# Warnings that aren’t about reaching Microsoft 365.
# Facts: $checks (list)
claim-besides = Noch mit Warnung: { $checks }.
claim-limits-came-back = Der alte Zustand kam schon einmal zurück: Etwas anderes hat eine Einstellung geändert, die TLS Remedy geschrieben hatte. Das kann wieder passieren. Sagen Sie es der Person, die diesen PC verwaltet.
claim-limits-policy = Eine Richtlinie könnte es wieder festlegen.
