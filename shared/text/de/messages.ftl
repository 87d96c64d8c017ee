pageGone-title = Die Seite in diesem Fenster wurde beendet.
pageGone-detail = Eine schon begonnene Änderung läuft weiter. Öffnen Sie die Seite erneut, um den Zustand dieses PCs zu sehen. Im Verlauf steht, was geändert wurde.
pageGone-openAgain = Erneut öffnen
pageGone-close = TLS Remedy schließen
# Facts: $folder (text)
pageGone-neverStarts =
    .title = Windows lässt nicht zu, dass TLS Remedy seine Seite aus diesem Ordner anzeigt.
    .detail = Der Ordner ist „{ $folder }“. Kopieren Sie ihn ganz nach C:\Program Files, oder verwenden Sie das Installationsprogramm. Nichts wurde geändert.
# Facts: $folder (text)
boxes-fromNetwork =
    .title = TLS Remedy kann sein Fenster nicht von einem Netzlaufwerk aus öffnen.
    .detail = Es liegt in „{ $folder }“. Kopieren Sie den ganzen Ordner auf diesen PC, und starten Sie es dort. Nichts wurde geändert.
# Facts: $folder (text)
boxes-notAlone =
    .title = TLS Remedy konnte sein Fenster nicht öffnen.
    .detail = Vielleicht ist es in einer anderen Sitzung dieses Kontos geöffnet, oder in „{ $folder }“ kann nicht geschrieben werden. Nichts wurde geändert.
boxes-bug-title = In TLS Remedy selbst ist ein Fehler aufgetreten.
boxes-bug-detail = Schließen Sie es, und starten Sie es neu. Im Verlauf steht dann, was geändert wurde.
installer-windows-current = Windows 10 und 11, Server 2016 und höher
installer-windows-legacy = Windows 7 SP1, 8 und 8.1, Server 2008 R2 SP1, 2012 und 2012 R2
# Facts: $windows (text)
installer-wrongWindows = Dieses Installationsprogramm ist für { $windows }. Nichts wurde geändert. Verwenden Sie das andere Installationsprogramm.
installer-processors-x64 = 64-Bit-Windows (x64)
installer-processors-ia32 = 32-Bit-Windows
installer-processors-arm64 = Windows auf Arm
# Facts: $windows (text)
installer-wrongProcessor = Dies ist für { $windows }. Nichts wurde geändert. Verwenden Sie ein anderes Installationsprogramm.
installer-inUse = TLS Remedy wird gerade verwendet. Nichts wurde geändert. Schließen Sie es, und versuchen Sie es dann erneut.
installer-keepJournal =
    Den Verlauf dessen behalten, was TLS Remedy auf diesem PC geändert hat?

    Ohne ihn lassen sich diese Änderungen mit keiner Kopie von TLS Remedy rückgängig machen. Das Entfernen des Programms ändert so oder so keine Einstellung.
installer-halfDone =
    Eine Änderung von TLS-Einstellungen ist mittendrin abgebrochen. Ohne TLS Remedy bleibt es dabei.

    Starten Sie TLS Remedy, um den früheren Zustand wiederherzustellen oder die Änderung zu Ende zu führen. Trotzdem deinstallieren?
installer-awaited =
    Windows wird gleich eine Änderung von TLS-Einstellungen automatisch rückgängig machen. Ohne TLS Remedy bleibt die Änderung bestehen.

    Warten Sie, bis sie rückgängig gemacht ist, oder machen Sie sie im Verlauf rückgängig. Trotzdem deinstallieren?
services-title = Verschlüsselungs­sammlungen nach Dienst
services-results-shared = gemeinsame vorhanden
services-results-some-addresses = manche Adressen nicht erreichbar
services-results-tls13-only = nur mit TLS 1.3
services-results-in-doubt = ungewiss
services-results-none = keine gemeinsame
services-results-unknown = unbekannt
services-sources-policy = laut Richtlinie
services-sources-local = laut Windows’ eigener Liste
services-sources-release = laut den Standardsammlungen dieser Windows-Version
services-sources-hello = laut dem, was ein Programm erkennbar angeboten hat
services-sources-none = welche Liste gilt, ist unbekannt
services-dated = veröffentlicht: { $month }
