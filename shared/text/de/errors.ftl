errors-titles-nothing-recognised = TLS Remedy kann nicht erkennen, was das bewirkt.
errors-titles-text-too-large = Der Text ist zu groß für eine Erklärung.
errors-titles-text-takes-too-long = Das Lesen des Textes dauert zu lange.
# Facts: $path
errors-titles-text-unreadable = Die Datei konnte nicht gelesen werden: { $path }
# Facts: $path
errors-titles-text-on-network = TLS Remedy hat diesen Netzwerkpfad nicht geöffnet: { $path }
errors-titles-without-tls12 = Damit haben Programme kein TLS 1.2 mehr.
# Facts: $path
errors-titles-from-unknown-folder = Windows hat nicht angegeben, wer dieses Programm ändern kann: { $path }
# Facts: $path
errors-titles-from-writable-folder = Nicht nur Administratoren können dieses Programm ändern: { $path }
# Facts: $id
errors-titles-no-such-entry = Im Verlauf gibt es keine Änderung { $id }.
errors-titles-other-user = Dieses Programm läuft unter einem anderen Konto als dem, das angemeldet ist.
# Facts: $path, $detail
errors-titles-file-unreadable = „{ $path }“ kann nicht gelesen werden ({ $detail }).
# Facts: $path, $detail
errors-titles-file-not-written = „{ $path }“ konnte nicht geschrieben werden ({ $detail }).
errors-titles-report-outdated = Dieser Bericht ist nicht mehr der neueste.
errors-titles-pdf-failed = Die PDF-Datei konnte nicht erstellt werden.
# Facts: $what
errors-titles-driver-unavailable = Auf die Registrierung kann nicht zugegriffen werden: { $what }
# Facts: $what
errors-titles-not-permitted = Windows hat das Schreiben von { $what } verweigert.
errors-titles-elevation-refused = Die Zustimmung wurde verweigert.
# Facts: $code
errors-titles-elevation-blocked = Eine Richtlinie dieses PCs lässt das nicht zu (Code { $code }).
errors-titles-elevation-blocked-8235 = Eine Richtlinie dieses PCs gibt nur signierten Programmen Administratorrechte (Code 8235).
errors-titles-elevation-blocked-225 = Der Virenscanner dieses PCs hat TLS Remedy gestoppt (Code 225).
errors-titles-helper-not-started = Das Hilfsprogramm mit Administratorrechten konnte nicht gestartet werden.
errors-titles-helper-timed-out = Das Hilfsprogramm mit Administratorrechten antwortet nicht.
# Facts: $code
errors-titles-helper-lost = Das Hilfsprogramm mit Administratorrechten wurde vorzeitig beendet (Code { $code }).
# Facts: $what
errors-titles-write-failed = { $what } konnte nicht geschrieben werden.
# Facts: $what
errors-titles-left-half-done =
    { $what ->
        [none] Die Änderung ist mittendrin abgebrochen, bei einem Wert.
       *[other] Die Änderung ist mittendrin abgebrochen, bei { $what }.
    }
# Facts: $what
errors-titles-verify-mismatch = Geschrieben, aber aus { $what } wurde ein anderer Wert zurückgelesen.
# Facts: $what
errors-titles-conflict = Die Registrierung wurde inzwischen geändert: { $what }
errors-titles-undo-conflict = Nichts wurde rückgängig gemacht: Etwas anderes hat diese Werte inzwischen geändert.
# Facts: $later
errors-titles-undo-conflict-later = Nichts wurde rückgängig gemacht: Zuerst muss die spätere Änderung { $later } rückgängig gemacht werden.
# Facts: $id
errors-titles-pending-change = Eine frühere Änderung wurde nicht zu Ende geführt: Änderung { $id } im Verlauf.
errors-titles-pending-change-unnumbered = Eine frühere Änderung wurde nicht zu Ende geführt.
# Facts: $id
errors-titles-entry-unreadable = Eintrag { $id } im Verlauf kann nicht gelesen werden.
# Facts: $id
errors-titles-entry-newer = Eintrag { $id } im Verlauf stammt von einer neueren Version von TLS Remedy.
# Facts: $id
errors-titles-entry-readable = Eintrag { $id } im Verlauf ist lesbar und wird deshalb nicht verworfen.
errors-titles-entry-not-kept = Was jetzt dort steht, kann im Verlauf nicht gespeichert werden. Die Änderung ließe sich also nicht rückgängig machen.
errors-titles-entry-no-number = Im Verlauf ist keine Nummer mehr für eine weitere Änderung frei.
errors-titles-writer-at-work = Ein anderes Programm ändert gerade diese Einstellungen.
errors-titles-lock-unavailable = TLS Remedy kann nicht sicherstellen, dass nicht gleichzeitig etwas anderes schreibt.
errors-titles-journal-unreadable = Der Verlauf kann nicht gelesen werden, deshalb wird nichts geschrieben.
errors-titles-proof-not-this-pc = Dieser PC ist eine Registrierungsdatei, es gibt also kein Windows, das getestet werden könnte.
# Facts: $text
errors-titles-bad-host = „{ $text }“ ist kein Hostname.
errors-titles-link-not-opened = Windows konnte die Seite nicht im Browser öffnen.
errors-titles-print-failed = Der Bericht konnte nicht gedruckt werden.
errors-titles-door-not-opened = Windows konnte das nicht öffnen.
errors-titles-nothing-saved = Hier wurde noch nichts gespeichert, deshalb gibt es keinen Ordner zu öffnen.
# Facts: $text
errors-titles-bad-tenant = „{ $text }“ ist nicht der Name einer Organisation in SharePoint.
# Facts: $port
errors-titles-port-not-opened = Port { $port } konnte nicht geöffnet werden. Vielleicht verwendet ihn ein anderes Programm.
errors-titles-busy = Eine andere Änderung läuft noch.
errors-titles-refused = Das Fenster hat etwas angefordert, das nicht erlaubt ist.
errors-titles-internal = In TLS Remedy selbst ist ein Fehler aufgetreten.
errors-details-text-too-large = Nichts davon wurde gelesen.
# Facts: $seconds
errors-details-text-takes-too-long = Nach { $seconds } Sekunden Rechenzeit wurde das Lesen beendet. Über den Text ist deshalb nichts bekannt.
errors-details-text-on-network = Windows meldet sich bei dem Computer an, den ein solcher Pfad nennt. Deshalb öffnet „Erklären“ dort keine Datei.
errors-details-without-tls12 = Outlook, OneDrive und andere Programme, die WinHTTP die Wahl lassen, erreichen Microsoft 365 dann nicht mehr.
errors-details-from-writable-folder = Ein anderes Programm könnte an seine Stelle treten, bevor es Administratorrechte bekommt.
errors-details-other-user = Nichts wurde geändert. Es kann nur die Einstellungen des Kontos schreiben, unter dem es läuft, und das ist nicht das angemeldete Konto.
errors-details-report-outdated = Nichts wurde gespeichert, und an diesem PC wurde nichts geändert.
errors-details-pdf-failed = Es wurde keine PDF-Datei gespeichert, und an diesem PC wurde nichts geändert.
errors-details-driver-unavailable = Dort wurde nichts geschrieben.
errors-details-helper-timed-out = Vielleicht schreibt es noch. Was es bisher geschrieben hat, können Sie rückgängig machen.
errors-details-helper-lost = Die Registrierung wurde noch einmal gelesen: Nichts wurde geändert.
errors-details-write-failed = Was davor geschrieben wurde, ist rückgängig gemacht.
# Facts: $id
errors-details-left-half-done = Die früheren Werte sind im Verlauf als Änderung { $id } gespeichert.
errors-details-verify-mismatch = Etwas hat den Wert überschrieben: eine Gruppenrichtlinie oder ein Programm, das die Registrierung schützt.
errors-details-conflict = Keine Ihrer Änderungen wurde geschrieben.
# Facts: $what
errors-details-undo-conflict = Sie blieben, wie sie sind: { $what }
# Facts: $later, $what
errors-details-undo-conflict-later = Änderung { $later } hat diese hier überschrieben. Unverändert blieben: { $what }
# Facts: $stopped
errors-details-entry-unreadable = { $stopped } Bis dahin wird nichts geschrieben.
# Facts: $writer
errors-details-writer-at-work = { $writer } Nichts wurde geändert.
errors-details-internal = Prüfen Sie, bevor Sie fortfahren: Vielleicht wurde etwas geschrieben.
errors-nextSteps-nothing-recognised = Fügen Sie den ganzen Text ein, oder geben Sie den Pfad einer Datei an. Nichts davon wird ausgeführt.
errors-nextSteps-text-too-large = Fügen Sie nur den Teil ein, um den es geht.
errors-nextSteps-text-takes-too-long = Fügen Sie nur den Teil ein, um den es geht.
errors-nextSteps-text-unreadable = Überprüfen Sie den Pfad und die Berechtigungen, oder fügen Sie den Text selbst ein.
errors-nextSteps-text-on-network = Übergeben Sie den Text (type FILE | tls-remedy explain -), oder kopieren Sie die Datei auf diesen PC.
errors-nextSteps-without-tls12 = Wählen Sie einen Wert mit TLS 1.2, oder schreiben Sie diesen mit --without-tls12.
errors-nextSteps-from-writable-folder = Installieren Sie es, oder verwenden Sie --from-writable-folder, wenn Sie allem in diesem Ordner vertrauen.
errors-nextSteps-no-such-entry = tls-remedy history listet die Änderungen auf.
errors-nextSteps-other-user = Starten Sie es mit dem angemeldeten Konto, ohne Administratorrechte.
errors-nextSteps-file-unreadable = Prüfen Sie, ob die Datei vorhanden ist und Sie sie lesen dürfen, und versuchen Sie es erneut.
errors-nextSteps-file-not-written = Wählen Sie einen vorhandenen Ordner, in den Sie schreiben dürfen, auf einem Laufwerk mit freiem Platz.
errors-nextSteps-report-outdated = Sehen Sie sich den jetzigen Bericht an, und speichern Sie diesen.
errors-nextSteps-pdf-failed = Speichern Sie den Bericht stattdessen als Webseite, öffnen Sie diese im Browser, und drucken Sie sie von dort.
errors-nextSteps-driver-unavailable = Versuchen Sie es erneut. Hilft das nicht, verwenden Sie --registry-driver script-host.
errors-nextSteps-not-permitted = Führen Sie es als Administrator aus. Bei einer Registrierungsdatei müssen Sie in deren Ordner schreiben dürfen.
errors-nextSteps-elevation-refused = Versuchen Sie es erneut, und klicken Sie im Windows-Fenster auf „Ja“, oder bitten Sie eine Person mit Administratorrechten.
errors-nextSteps-elevation-blocked = Fragen Sie die Person, die diesen PC verwaltet, oder melden Sie sich als Administrator an.
errors-nextSteps-elevation-blocked-8235 = Verwenden Sie eine signierte Ausgabe von TLS Remedy, oder fragen Sie die Person, die diesen PC verwaltet.
errors-nextSteps-elevation-blocked-225 = Bitten Sie die Person, die diesen PC verwaltet, TLS Remedy im Virenscanner zuzulassen.
errors-nextSteps-helper-not-started = Starten Sie das Programm als Administrator, und versuchen Sie es erneut.
errors-nextSteps-helper-timed-out = Warten Sie eine Minute, und prüfen Sie dann erneut.
errors-nextSteps-helper-lost = Versuchen Sie es erneut. Vielleicht hat ein Virenscanner es gestoppt.
errors-nextSteps-write-failed = Prüfen Sie, ob der Datenträger voll ist, und versuchen Sie es erneut.
# Facts: $user
errors-nextSteps-left-half-done = Mit tls-remedy recover { $user }--yes stellen Sie sie wieder her.
errors-nextSteps-verify-mismatch = Finden Sie heraus, was den Wert schreibt, und versuchen Sie es dann erneut.
errors-nextSteps-conflict = Prüfen Sie erneut, und entscheiden Sie nach dem, was jetzt dort steht.
errors-nextSteps-undo-conflict = tls-remedy check zeigt, was jetzt dort steht.
# Facts: $later
errors-nextSteps-undo-conflict-later = Machen Sie zuerst Änderung { $later } rückgängig, dann diese.
# Facts: $user
errors-nextSteps-pending-change = Mit tls-remedy recover { $user }--yes machen Sie sie rückgängig, mit tls-remedy recover { $user }--finish --yes führen Sie sie zu Ende.
# Facts: $user, $id
errors-nextSteps-entry-unreadable = Verwerfen Sie den Eintrag, das ändert keine Einstellung: tls-remedy recover { $user }--discard { $id } --yes
# Facts: $user, $id
errors-nextSteps-entry-newer = Verwenden Sie die neuere Version, oder verwerfen Sie den Eintrag: tls-remedy recover { $user }--discard { $id } --yes
errors-nextSteps-entry-readable = Machen Sie ihn mit tls-remedy undo rückgängig. Ist die Änderung mittendrin abgebrochen, beenden Sie sie mit tls-remedy recover.
errors-nextSteps-entry-not-kept = Prüfen Sie, ob die Uhr richtig geht und ob einer der Werte sehr groß ist, und versuchen Sie es erneut.
errors-nextSteps-entry-no-number = Entfernen Sie den Schlüssel 99999999 unter HKLM\SOFTWARE\TLS Remedy\Journal, und versuchen Sie es erneut.
errors-nextSteps-writer-at-work = Warten Sie, bis es fertig ist, und versuchen Sie es erneut.
errors-nextSteps-lock-unavailable = Starten Sie TLS Remedy neu. Hilft das nicht, starten Sie den PC neu.
errors-nextSteps-journal-unreadable = Führen Sie es als Administrator aus.
errors-nextSteps-proof-not-this-pc = Führen Sie es auf dem PC selbst aus, ohne --registry.
errors-nextSteps-bad-host = Geben Sie einen Namen wie login.microsoftonline.com an, ohne https:// und ohne Pfad.
errors-nextSteps-link-not-opened = Kopieren Sie die Adresse, und öffnen Sie sie auf einem anderen PC.
errors-nextSteps-print-failed = Speichern Sie ihn als PDF, und drucken Sie die PDF-Datei.
errors-nextSteps-door-not-opened = Öffnen Sie es selbst über das Startmenü.
errors-nextSteps-nothing-saved = Speichern Sie zuerst.
errors-nextSteps-bad-tenant = Geben Sie den ersten Teil der Adresse an: contoso für contoso.sharepoint.com.
errors-nextSteps-port-not-opened = Wählen Sie einen anderen Port oder gar keinen: Dann wird ein freier verwendet.
errors-nextSteps-busy = Warten Sie, bis sie fertig ist.
errors-nextSteps-refused = Schließen Sie das Programm, und starten Sie es neu.
errors-nextSteps-internal = Führen Sie tls-remedy check aus, und melden Sie, was Sie getan haben.
errors-left-all = Nichts wurde geändert.
errors-left-pc = An diesem PC wurde nichts geändert.
errors-left-files = Es wurde keine Datei geschrieben oder geändert.
errors-left-network = Es wurde nichts gesendet.
errorParts-stopped-yes = Es ist eine Änderung, die mittendrin abgebrochen ist.
errorParts-stopped-perhaps = Es könnte eine Änderung sein, die mittendrin abgebrochen ist.
# Facts: $id (number)
errorParts-writer-process = Prozess { $id }
# Facts: $name (text)
errorParts-writer-account = Konto { $name }
# Facts: $moment (text)
errorParts-writer-since = seit { $moment }
# Facts: $parts (text)
errorParts-writer-known = Es ist { $parts }.
errorParts-writer-unknown = Welches, ist nicht bekannt.
errorParts-seen-nothing = Es ist weder eine Zahl noch ein Befehl, ein Skript, eine Richtlinie oder eine REG-Datei.
# Facts: $name (text), $line (number)
errorParts-seen-inLine = { $name } (Zeile { $line })
# Facts: $name (text)
errorParts-seen-one = Genannt wird { $name }.
# Facts: $key (text), $name (text)
errorParts-seen-two = Genannt werden { $key } und { $name }.
# Facts: $line (number)
errorParts-seen-warns = Zeile { $line } scheint vor etwas zu warnen.
errorParts-seen-noFile = Keine Datei heißt so.
errorCodes-meanings-no-answer = Die Gegenseite hat nicht rechtzeitig geantwortet.
errorCodes-meanings-bad-address = Eine Adresse ist fehlerhaft. Es kann die Adresse eines Proxys oder seines Skripts sein.
errorCodes-meanings-name-not-found = Der Name des Servers oder des Proxys wurde nicht gefunden.
errorCodes-meanings-not-in-this-windows = Das Programm wollte etwas, das diese Windows-Version nicht hat, zum Beispiel ein neueres TLS.
errorCodes-meanings-sign-in-failed = Die Anmeldung beim Server oder bei einem Proxy ist fehlgeschlagen.
errorCodes-meanings-given-up = Das Programm hat aufgegeben, bevor die Verbindung stand. Vielleicht wurde ein Zertifikat abgelehnt.
errorCodes-meanings-mistake-in-program = Das Programm, das diesen Code anzeigt, hat einen Fehler gemacht. Keine Windows-Einstellung ist die Ursache.
errorCodes-meanings-no-connection = Es konnte keine Verbindung zum Server hergestellt werden.
errorCodes-meanings-connection-ended = Die Verbindung wurde beendet oder zurückgesetzt. Vielleicht haben die beiden Seiten keine TLS-Version gemeinsam. Geht es um Windows Update unter Windows 7, installieren Sie zuerst KB3138612, denn dessen eigenes Programm ist zu alt.
errorCodes-meanings-not-an-error = Das ist kein Fehler: Die Meldung gehört zu einer Verbindung, die weiterläuft, oder zu ihrem normalen Ende.
errorCodes-meanings-certificate-date = Das Zertifikat oder eines darüber in seiner Kette ist heute nicht gültig. Überprüfen Sie zuerst Datum, Uhrzeit und Zeitzone dieses PCs, dann, ob seine Stammzertifikate aktuell sind.
errorCodes-meanings-certificate-name = Das Zertifikat gehört zu einem anderen Namen. Vielleicht hat etwas dazwischen geantwortet.
errorCodes-meanings-client-certificate = Der Server verlangt von diesem PC ein Zertifikat, und ein passendes ist nicht vorhanden.
errorCodes-meanings-root-not-trusted = Das Stammzertifikat ist hier nicht vertrauenswürdig: Es fehlt, oder ein Proxy oder eine Sicherheitssoftware dazwischen antwortet mit einem eigenen.
errorCodes-meanings-root-not-fetched = Das Programm findet das Stammzertifikat des Servers nicht in der Liste von Windows. Öffnen Sie die Adresse des Servers einmal in Edge, damit Windows das Stammzertifikat abruft, und starten Sie das Programm dann neu.
errorCodes-meanings-certificate-refused = Das Programm vertraut dem Zertifikat des Servers nicht. Überprüfen Sie zuerst Datum und Uhrzeit dieses PCs, dann, wer das Zertifikat ausgestellt hat: Vielleicht fehlt hier das Stammzertifikat, oder ein Proxy oder eine Sicherheitssoftware öffnet die Verbindung.
errorCodes-meanings-revocation-not-checked = Windows konnte nicht prüfen, ob das Zertifikat gesperrt wurde.
errorCodes-meanings-certificate-revoked = Das Zertifikat wurde von seinem Aussteller gesperrt.
errorCodes-meanings-certificate-invalid = Das Zertifikat ist ungültig oder nicht für diesen Zweck bestimmt.
errorCodes-meanings-certificate-key = Der private Schlüssel eines Zertifikats fehlt, oder das Programm darf ihn nicht verwenden.
errorCodes-meanings-certificate-not-found = Windows konnte ein Zertifikat oder etwas, das zu einem gehört, nicht finden, zum Beispiel den privaten Schlüssel.
errorCodes-meanings-credentials-not-known = Windows konnte nicht verwenden, womit sich das Programm anmeldet: Der private Schlüssel eines Zertifikats fehlt oder ist für das Programm gesperrt, oder das Programm fragt auf eine Weise, die erst eine spätere Windows-Version kennt. Versuchen Sie es dann mit einer älteren Version des Programms.
errorCodes-meanings-chain-incomplete = Die Kette vom Zertifikat zu einem vertrauenswürdigen Stammzertifikat ist unvollständig.
errorCodes-meanings-explicitly-distrusted = Das Zertifikat steht auf der Liste der Zertifikate, denen Windows nicht vertrauen darf.
errorCodes-meanings-answer-not-read = Die Antwort konnte nicht gelesen werden. Oft kommt sie von einem Proxy.
errorCodes-meanings-redirect-failed = Der Server hat das Programm an eine andere Adresse verwiesen, und das ist fehlgeschlagen.
errorCodes-meanings-handshake-failed = Keine sichere Verbindung: Meist haben die beiden Seiten keine TLS-Version oder Verschlüsselungssammlung gemeinsam.
errorCodes-meanings-secure-failure = Die sichere Verbindung ist fehlgeschlagen. Es liegt an TLS, am Zertifikat, an Datum und Uhrzeit dieses PCs oder an einem alten Gerät oder Server ohne TLS 1.2.
errorCodes-meanings-no-internet = Windows meldet, dass keine Internetverbindung besteht.
errorCodes-meanings-server-not-reached = Der Server ist nicht erreichbar.
errorCodes-meanings-proxy-not-reached = Der Proxy ist nicht erreichbar.
errorCodes-meanings-proxy-script = Das Skript, das einen Proxy auswählt, konnte nicht abgerufen werden oder ist fehlerhaft.
errorCodes-meanings-proxy-not-found = Windows hat automatisch nach einem Proxy gesucht und keinen gefunden.
errorCodes-meanings-version-not-taken = Die Gegenseite akzeptiert die angebotene TLS-Version nicht, weil sie zu alt ist: Sorgen Sie dafür, dass das Programm TLS 1.2 anbietet.
errorCodes-meanings-security-internal = Das TLS von Windows selbst kam nicht weiter. Vielleicht sind Algorithmen, Verschlüsselungssammlungen oder Protokolle deaktiviert, oder das Programm wollte ein neueres TLS, als diese Windows-Version hat.
errorCodes-meanings-answer-not-tls = Die Antwort war kein TLS, oder der Server hat die TLS-Version nicht akzeptiert.
errorCodes-meanings-refused-by-rule = Eine Regel des Servers oder von etwas dazwischen lehnt diese Verbindung ab.
errorCodes-meanings-no-credential = Es ist nichts da, womit sich das Programm anmelden könnte, oder die Protokolle, die es verlangt, sind deaktiviert.
errorCodes-meanings-data-altered = Die Daten kamen nicht so an, wie sie gesendet wurden: Suchen Sie nach einem Proxy oder einer Sicherheitssoftware dazwischen und nach einer Verschlüsselungssammlung, die nicht funktioniert.
errorCodes-meanings-out-of-turn = Eine Nachricht kam in der falschen Reihenfolge. Oft antwortet etwas dazwischen.
errorCodes-meanings-domain-only = Hier geht es um die Anmeldung bei einer Domäne. TLS ist nicht die Ursache.
errorCodes-meanings-clocks-differ = Die Uhren der beiden Seiten weichen voneinander ab. Stellen Sie Datum, Uhrzeit und Zeitzone dieses PCs ein.
errorCodes-meanings-message-not-expected = Die Gegenseite hat mit einem Alert geantwortet, meist weil sie die angebotene TLS-Version oder die Verschlüsselungssammlungen ablehnt.
errorCodes-meanings-certificate-unknown-fault = Das Zertifikat wurde aus einem nicht genannten Grund abgelehnt.
errorCodes-meanings-encryption-failed = Daten konnten nicht ver- oder entschlüsselt werden. Vielleicht funktioniert eine Verschlüsselungssammlung nicht.
errorCodes-meanings-nothing-in-common = Die beiden Seiten haben keine TLS-Version, Verschlüsselungssammlung oder Kurve gemeinsam: Aktualisieren Sie die ältere Seite, oder aktivieren Sie, was hier deaktiviert ist.
errorCodes-meanings-ended-too-early = Die Verbindung wurde beendet, bevor sie bereit war.
errorCodes-meanings-ended-on-the-way = Die Verbindung wird unterwegs entschlüsselt, von einem Proxy oder einer Sicherheitssoftware.
errorCodes-meanings-no-application-protocol = Die beiden Seiten haben keine HTTP-Version gemeinsam. Oft antwortet etwas dazwischen.
errorCodes-meanings-crypto-function-missing = Eine benötigte Funktion der Windows-Kryptografie fehlt oder ist deaktiviert.
errorCodes-meanings-signature-not-read = Eine Signatur konnte nicht überprüft werden. Ältere Windows-Versionen brauchen dafür ein Update für SHA-2.
errorCodes-meanings-file-altered = Die Datei wurde nach dem Signieren verändert, oft von etwas dazwischen.
errorCodes-meanings-trust-failed = Das Vertrauen ließ sich nicht herstellen.
errorCodes-meanings-suites-too-weak = Dem Server sind die Verschlüsselungssammlungen dieses PCs zu schwach.
errorCodes-meanings-other-side-failed = Die Gegenseite meldet einen internen Fehler.
errorCodes-meanings-fallback-refused = Das Programm hat es noch einmal mit einer älteren TLS-Version versucht, und der Server hat das abgelehnt.
errorCodes-meanings-field-contradicts = Die Gegenseite lehnt einen Teil dessen ab, was dieser PC anbietet, zum Beispiel seine Kurven.
errorCodes-meanings-name-unknown-there = Der Server kennt den Namen nicht, nach dem gefragt wurde.
errorCodes-meanings-event-no-credential = Ein Programm konnte TLS nicht starten. Beim Status 10013 sind alle Protokolle deaktiviert, die es verlangt hat.
errorCodes-meanings-state-all-off = Alle TLS-Versionen, die das Programm verlangt, sind auf diesem PC deaktiviert. Sorgen Sie dafür, dass es TLS 1.2 verlangt (.NET-Programme: die .NET-Werte), oder aktivieren Sie in Schannel, was es verlangt.
errorCodes-meanings-state-not-tls = Was bei diesem PC ankam, war kein TLS, sondern zum Beispiel einfaches HTTP oder ein Scanner an einem Port für TLS. Beschwert sich niemand, ist nichts zu tun.
errorCodes-meanings-state-old-client = Ein Programm, das sich mit diesem PC verbunden hat, hat mit ihm keine TLS-Version oder Verschlüsselungssammlung gemeinsam. Beschwert sich niemand, war es ein Scanner oder ein altes Programm, und es ist nichts zu tun. Sonst aktualisieren Sie dieses Programm, oder sehen Sie sich die Verschlüsselungssammlungen hier an.
errorCodes-meanings-version-off-here = Die Gegenseite hat eine TLS-Version verlangt, die auf diesem PC deaktiviert ist. Beschwert sich niemand, war es ein Scanner oder ein altes Programm, und es ist nichts zu tun. Sonst aktualisieren Sie die Gegenseite.
errorCodes-meanings-event-no-suite-here = Dieser PC hat keine Verschlüsselungssammlung, mit der er eine Verbindung beginnen könnte.
errorCodes-meanings-event-client-suites = Ein Programm hat sich mit diesem PC verbunden, aber keine seiner Verschlüsselungssammlungen wird hier unterstützt. Beschwert sich niemand, war es ein Scanner oder ein altes Programm, und es ist nichts zu tun.
errorCodes-meanings-event-alert-received = Die Gegenseite hat eine Verbindung mit einem Alert beendet, dessen Nummer den Grund nennt. Ein einzelner ist harmlos, wenn sich niemand beschwert.
errorCodes-meanings-event-alert-sent = Dieser PC hat eine Verbindung mit einem Alert beendet, dessen Nummer den Grund nennt. Beschwert sich niemand, ist nichts zu tun.
errorCodes-meanings-event-handshake-made = Alles in Ordnung: Eine Verbindung wurde hergestellt. Das Ereignis nennt ihre TLS-Version und Verschlüsselungssammlung.
errorCodes-meanings-event-information = Nur zur Information: Alles ist in Ordnung.
errorCodes-meanings-event-server-only = Als Server vertraut dieser PC mehr Zertifikatausstellern, als er seinen Clients nennen kann. Das spielt nur eine Rolle, wenn sie sich mit Zertifikaten anmelden. Sonst ignorieren Sie dieses Ereignis.
errorCodes-meanings-event-no-server-certificate = Dieser PC hat kein Zertifikat für die Windows-Dienste, die TLS annehmen. Nur ein Domänencontroller braucht eines, für LDAPS. Auf jedem anderen PC ignorieren Sie dieses Ereignis.
errorCodes-meanings-event-module-missing = Ein Teil der Windows-Kryptografie konnte nicht geladen werden.
errorCodes-meanings-onedrive-no-connection = OneDrive erreicht die Cloud nicht, oft weil TLS 1.2 oder eine gemeinsame Verschlüsselungssammlung fehlt.
errorCodes-meanings-onedrive-identity = OneDrive bringt mehrere gespeicherte Konten durcheinander, oder seine Installation ist beschädigt. TLS ist nicht die Ursache.
errorCodes-meanings-onedrive-account = Das Konto fehlt, hat keine Lizenz oder ist von der falschen Art (privates Konto oder Geschäfts-, Schul- oder Unikonto). TLS ist nicht die Ursache.
errorCodes-meanings-onedrive-notebook = Ein Ordnername oder ein Notizbuch ist OneDrive im Weg. TLS ist nicht die Ursache.
errorCodes-meanings-onedrive-space = Das Konto ist voll oder gesperrt, oder OneDrive ist falsch eingerichtet. TLS ist nicht die Ursache.
errorCodes-meanings-sign-in-not-reached = Ein Dienst, der für die Anmeldung nötig ist, wurde nicht erreicht.
errorCodes-meanings-sign-in-access = Die Anmeldung wurde von einer Regel der Organisation abgelehnt, zum Beispiel vom bedingten Zugriff. TLS ist nicht die Ursache.
errorCodes-meanings-sign-in-broker = In der Kontoverwaltung von Windows ist ein Fehler aufgetreten. Vielleicht muss das Gerät oder das Konto neu verbunden werden.
errorCodes-meanings-http-refused = Der Server hat geantwortet und die Anfrage abgelehnt. TLS ist nicht die Ursache.
errorCodes-meanings-http-server = Der Server hat mit einem internen Fehler geantwortet. Versuchen Sie es später erneut. TLS ist nicht die Ursache.
errorCodes-meanings-proxy-wants-sign-in = Ein Proxy oder der Server verlangt eine Anmeldung.
errorCodes-meanings-update-not-reached = Windows Update bekam keine brauchbare Antwort.
errorCodes-meanings-entra-old-tls = Das Programm hat sich mit TLS 1.0, TLS 1.1 oder 3DES angemeldet, und das lehnt Microsoft Entra ab.
errorCodes-meanings-entra-malformed = Die Anmeldeanforderung war fehlerhaft. Office zeigt das an, wenn TLS 1.2 deaktiviert ist.
errorCodes-meanings-entra-account = Hier geht es um das Konto, das Kennwort, das Gerät oder eine Regel der Organisation. TLS ist nicht die Ursache.
errorCodes-meanings-mail-not-secure = Keine sichere E-Mail-Verbindung: falscher Port, falsche Verschlüsselungsart oder keine gemeinsame TLS-Version.
errorCodes-meanings-mail-no-connection = Der E-Mail-Server wurde nicht erreicht, oder die Verbindung brach ab.
errorCodes-meanings-mail-relay-refused = Der E-Mail-Server weigert sich, die Nachricht weiterzuleiten. Das kann an einer Firewall liegen, die E-Mails verändert.
errorCodes-meanings-mail-sign-in = Der E-Mail-Server hat die Anmeldemethode nicht akzeptiert. TLS ist nicht die Ursache.
errorCodes-meanings-smtp-old-tls = Exchange Online lehnt die TLS-Version dieses Programms oder Geräts ab: Sie ist zu alt.
errorCodes-meanings-dotnet-no-channel = Ein .NET-Programm konnte keine Verbindung herstellen. Viele bieten altes TLS an, solange keine .NET-Einstellung das ändert: Sehen Sie sich zuerst .NET an.
errorCodes-meanings-dotnet-on-send = Der Server hat die Verbindung eines .NET-Programms beendet, meist weil es nur altes TLS angeboten hat. Ist .NET richtig eingestellt, suchen Sie im Skript nach einem Zertifikat-Callback, denn der führt zur selben Meldung.
errorCodes-meanings-dotnet-on-receive = Die Verbindung eines .NET-Programms endete, während es auf die Antwort wartete. An TLS liegt das selten: Sehen Sie sich das Netzwerk, den Proxy und den Server an.
errorCodes-meanings-forcibly-closed = Die Gegenseite oder etwas dazwischen hat die Verbindung geschlossen. Achten Sie auf den Zeitpunkt: Geschieht es sofort beim Verbinden, wird oft die TLS-Version oder die Verschlüsselungssammlung abgelehnt. Geschieht es später, ist TLS selten die Ursache.
errorCodes-meanings-browser-own-tls = Der Browser konnte die Antwort des Servers nicht lesen: Suchen Sie nach einem Proxy oder einer Sicherheitssoftware dazwischen oder nach einem Fehler des Servers. Chrome und Edge haben ihr eigenes TLS, deshalb ist keine TLS-Einstellung von Windows die Ursache.
errorCodes-meanings-browser-nothing-in-common = Das Programm und der Server haben keine TLS-Version oder Verschlüsselungssammlung gemeinsam, meist weil der Server zu alt ist: Aktualisieren Sie ihn. Chrome, Edge, Firefox und Thunderbird haben ihr eigenes TLS, deshalb hilft keine TLS-Einstellung von Windows.
errorCodes-meanings-turn-on-in-settings = Internet Explorer hat keine TLS-Version angeboten, die der Server akzeptiert.
errorCodes-meanings-alert-about-certificate = Eine Seite hat das Zertifikat der anderen abgelehnt. Wurde der Alert empfangen, akzeptiert die Gegenseite nicht, was dieser PC vorgezeigt hat. Wurde er gesendet, akzeptiert dieser PC nicht, was er bekommen hat.
errorCodes-meanings-own-certificate-refused = Die Gegenseite hat das Zertifikat abgelehnt, das dieser PC vorgezeigt hat. Überprüfen Sie auf der Gegenseite dieses Zertifikat, seinen Aussteller und sein Datum. Die Zertifikate, denen dieser PC vertraut, spielen hier keine Rolle.
errorCodes-meanings-read-inner = Das besagt nur, dass TLS fehlgeschlagen ist. Warum, steht in den Zeilen darum herum, oft „innere Ausnahme“ (inner exception) genannt: Fügen Sie auch diese ein.
errorCodes-meanings-read-inner-net = Ein .NET-Programm, zum Beispiel PowerShell 7, konnte TLS nicht aufbauen. Warum, sagt diese Zeile nicht. Zeigen Sie die innere Ausnahme an (in PowerShell 7 mit Get-Error), und fügen Sie diese ein. Gibt es einen Proxy, sehen Sie sich zuerst diesen an.
errorCodes-meanings-other-hung-up = Die Gegenseite hat während des Handshakes abgebrochen, meist weil sie weder die angebotene TLS-Version noch die Verschlüsselungssammlungen akzeptiert.
errorCodes-meanings-sql-pre-login = Die Verbindung zu SQL Server ist beim Aufbau von TLS fehlgeschlagen: Es gibt keine gemeinsame TLS-Version, oder es liegt am Zertifikat des Servers. Was davon, steht dahinter in Klammern.
errorCodes-meanings-sql-closed = SQL Server hat die Verbindung beim Aufbau von TLS beendet. Aktivieren Sie TLS 1.2 auf beiden Seiten, und überprüfen Sie dann das Zertifikat von SQL Server.
errorCodes-meanings-sql-nothing-in-common = Das Programm und SQL Server haben keine TLS-Version oder Verschlüsselungssammlung gemeinsam. SQL Server 2014 und älter brauchen für TLS 1.2 ein Update: Installieren Sie es oder einen neueren SQL Server, und sehen Sie sich dann diesen PC an.
errorCodes-meanings-sql-server-old = Die Verbindung funktioniert, aber mit einer TLS-Version, die nicht mehr sicher ist, weil SQL Server keine neuere anbietet. Aktualisieren Sie SQL Server.
errorCodes-meanings-sql-driver-old = Das Programm verbindet sich mit einem alten SQL-Server-Treiber, der auf den meisten Windows-Versionen kein TLS 1.2 hat. Installieren Sie einen aktuellen ODBC- oder OLE-DB-Treiber für SQL Server, und wählen Sie ihn im Programm aus.
errorCodes-meanings-sql-certificate = Der Treiber vertraut dem Zertifikat von SQL Server nicht. Oft hat SQL Server es selbst erstellt. Geben Sie SQL Server ein vertrauenswürdiges Zertifikat. Die TLS-Version ist nicht die Ursache.
errorCodes-meanings-other-side-old = Die Gegenseite hat nur altes TLS, und das lehnt dieses Programm ab. Aktivieren Sie dort TLS 1.2 für eingehende Verbindungen, oder aktualisieren Sie sie. Die Einstellungen dieses PCs spielen keine Rolle.
errorCodes-meanings-own-tls-version = Das Programm und der Server haben keine TLS-Version oder Verschlüsselungssammlung gemeinsam: Aktualisieren Sie die ältere Seite. Das Programm hat sein eigenes TLS, deshalb gilt dafür keine TLS-Einstellung von Windows.
errorCodes-meanings-own-tls-too-old = Die Gegenseite hat die TLS-Version abgelehnt, die dieses Programm angeboten hat. Das Programm ist also die alte Seite: Aktualisieren Sie es oder das OpenSSL, Java oder Go, das es mitbringt. Es hat sein eigenes TLS, deshalb hilft keine TLS-Einstellung von Windows.
errorCodes-meanings-own-tls-turned-off = Die eigenen Einstellungen des Programms deaktivieren die TLS-Version oder die Verschlüsselungssammlungen, die es bräuchte (in Java jdk.tls.disabledAlgorithms). Aktualisieren Sie die Gegenseite, oder sorgen Sie dafür, dass das Programm TLS 1.2 verlangt. Keine TLS-Einstellung von Windows gilt dafür.
errorCodes-meanings-own-answer-not-tls = Die Antwort war kein TLS: Die Adresse oder der Port ist für Verbindungen ohne TLS. Oft beginnt die Adresse eines Proxys mit https://, wo http:// stehen muss. Das Programm hat sein eigenes TLS, deshalb hilft keine TLS-Einstellung von Windows.
errorCodes-meanings-own-other-side-weak = Der Schlüssel oder das Zertifikat des Servers ist diesem Programm zu schwach. Lassen Sie den Server aktualisieren. Das Programm hat sein eigenes TLS, deshalb hilft keine TLS-Einstellung von Windows.
errorCodes-meanings-no-secure-renegotiation = Die Gegenseite ist zu alt für dieses Programm: Ihr fehlt die sichere Neuaushandlung (secure renegotiation). Aktualisieren Sie den Server oder den Proxy, der die Verbindung öffnet. Das Programm hat sein eigenes TLS, deshalb hilft keine TLS-Einstellung von Windows.
errorCodes-meanings-own-tls-certificate = Das Programm vertraut dem Zertifikat des Servers nicht. Es hat sein eigenes TLS und seine eigene Liste vertrauenswürdiger Zertifikate, deshalb gilt die von Windows nicht: Fügen Sie das Stammzertifikat dem Programm hinzu, oder finden Sie heraus, was die Verbindung unterwegs öffnet.
errorCodes-meanings-gallery-old-tls = Windows PowerShell konnte den Katalog nicht erreichen, meist weil .NET nur altes TLS anbietet. Reparieren Sie .NET, und öffnen Sie dann ein neues Fenster.
errorCodes-meanings-gallery-not-registered = Der PowerShell-Katalog ist nicht registriert, oft weil TLS fehlschlug, als das geschehen sollte. Reparieren Sie .NET, und führen Sie dann in einem neuen Fenster Register-PSRepository -Default aus.
errorCodes-meanings-nuget-index = NuGet konnte seine Liste nicht laden. Warum, steht in den Zeilen darunter. Bei älteren Windows-Versionen liegt es meist an .NET oder an einer Verschlüsselungssammlung.
errorCodes-meanings-dotnet-too-old = Das installierte .NET Framework ist zu alt und kennt TLS 1.2 nicht beim Namen. Installieren Sie .NET Framework 4.5 oder höher, besser 4.8, und öffnen Sie ein neues Fenster.
errorCodes-meanings-winget-certificate = winget akzeptiert das Zertifikat des Store nicht. Aktualisieren Sie den App-Installer, und suchen Sie nach einem Proxy, der Verbindungen öffnet.
errorCodes-meanings-curl-asks-tls13 = Das Programm hat von curl TLS 1.3 verlangt, das diese Windows-Version nicht hat. Lassen Sie diese Option weg.
errorCodes-meanings-winrm-nothing-in-common = Die Windows-Remoteverwaltung hat mit dem anderen PC keine TLS-Version oder Verschlüsselungssammlung gemeinsam. Sie richtet sich nach dem WinHTTP-Wert und nach Schannel.
errorCodes-meanings-broker-needs-tls10 = Auf Server 2012 R2 und 2016 erreicht der Remotedesktop-Verbindungsbroker seine interne Datenbank nur mit TLS 1.0. Wurde TLS 1.0 deaktiviert, aktivieren Sie es wieder, verlegen Sie die Datenbank auf SQL Server, oder wechseln Sie zu Server 2019.
errorCodes-meanings-update-client-old = Windows Update konnte nicht suchen. Unter Windows 7 ist oft sein eigenes Programm zu alt: Installieren Sie KB3138612, dann KB4474419 und KB4490628.
errorCodes-meanings-update-file-expired = Die Registrierung eines Updatediensts ist abgelaufen. Unter Windows 7 lag das an einer Datei von Microsoft, also an keiner Einstellung dieses PCs. Versuchen Sie es später erneut.
errorCodes-meanings-update-proxy = Windows Update kam nicht durch, meist wegen des WinHTTP-Proxys. Mit netsh winhttp show proxy sehen Sie ihn.
errorCodes-meanings-store-network = Windows fand keinen Weg ins Netzwerk. Schalten Sie zum Testen Tunnel und VPNs aus. Die TLS-Einstellungen sind nicht die Ursache.
errorCodes-meanings-easyfix = Das ist „Easy Fix“ von Microsoft: Es setzt den WinHTTP-Wert auf TLS 1.1 und 1.2. In Schannel aktiviert es TLS 1.2 nicht, obwohl Windows 7 auch das braucht, und ohne das Update KB3140245 bewirkt es nichts.
errorCodes-meanings-unknown-code = Dieser Code steht nicht in der Liste von TLS Remedy. Deshalb ist nicht bekannt, ob er mit TLS zu tun hat.
errorCodes-direction-received = Die Gegenseite hat diesen Alert gesendet, und dieser PC hat ihn empfangen (Ereignis 36887).
errorCodes-direction-sent = Dieser PC hat diesen Alert an die Gegenseite gesendet (Ereignis 36888).
# Facts: $name (text)
errorCodes-process = Das Programm ist { $name }.
errorCodes-unknown-facilities-com = Ein allgemeiner Code von Windows-Komponenten.
errorCodes-unknown-facilities-rpc = Ein Code von Remoteprozeduraufrufen.
errorCodes-unknown-facilities-script = Ein Code von Skripten und Office-Makros.
errorCodes-unknown-facilities-storage = Ein Code von Dateien und Speicher.
errorCodes-unknown-facilities-own = Ein Code, den das Programm selbst vergeben hat, zum Beispiel Office oder OneDrive.
errorCodes-unknown-facilities-win32 = Ein allgemeiner Windows-Code.
errorCodes-unknown-facilities-security = Ein Code der Windows-Anmeldung und von TLS.
errorCodes-unknown-facilities-certificates = Ein Code zu Zertifikaten.
errorCodes-unknown-facilities-smart-card = Ein Code von Smartcards.
errorCodes-unknown-facilities-internet = Ein Code der E-Mail in Outlook oder eines Downloads.
errorCodes-unknown-facilities-dotnet = Ein Code von .NET. Die Meldung dazu sagt mehr.
errorCodes-unknown-facilities-http = Die Antwort eines Webservers.
errorCodes-unknown-facilities-bits = Ein Code von Hintergrunddownloads (BITS).
errorCodes-unknown-facilities-windows-update = Ein Code von Windows Update.
errorCodes-unknown-facilities-windows-setup = Ein Code von Windows Setup.
errorCodes-unknown-facilities-winrm = Ein Code der Windows-Remoteverwaltung.
errorCodes-unknown-facilities-store = Ein Code des Microsoft Store.
errorCodes-unknown-facilities-defender = Ein Code von Microsoft Defender.
errorCodes-unknown-facilities-delivery-optimization = Ein Code der Übermittlungsoptimierung.
errorCodes-unknown-facilities-winget = Ein Code von winget.
errorCodes-unknown-facilities-configuration-manager = Ein Code von Configuration Manager.
errorCodes-unknown-facilities-sign-in = Ein Code der Microsoft-Anmeldung.
errorCodes-unknown-facilities-windows-status = Ein Statuscode von Windows selbst.
errorCodes-unknown-other = Ein Windows-Fehlercode.
errorCodes-unknown-where = Suchen Sie danach zusammen mit dem Namen des Programms.
# Facts: $number (number)
errorCodes-unknown-netHelp = Mit net helpmsg { $number } in der Eingabeaufforderung sehen Sie, was er bedeutet.
errorCodes-names = Name
errorCodes-spellings = Andere Schreibweisen
errorCodes-same = Gleicher Fehler, andere Codes
errorCodes-nowhere = Keine der Ursachen, die TLS Remedy prüft, führt zu diesem Code.
errorCodes-whereToLook = Hier nachsehen
