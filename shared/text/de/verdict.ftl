readiness-title = Wie gewiss das ist
readiness-levels-proven = Bereit für Microsoft 365: Alle getesteten Adressen haben geantwortet.
readiness-levels-likely = TLS 1.2 ist aktiviert. Ob Microsoft 365 antwortet, wurde nicht getestet.
readiness-levels-doubtful = Es ist ungewiss, ob alle Adressen von Microsoft 365 erreichbar sind.
readiness-levels-no = Nicht bereit für Microsoft 365.
readiness-claims-connection-name = Verbindung
readiness-claims-connection-states-holds = Alle getesteten Adressen haben geantwortet.
readiness-claims-connection-states-fails = Nicht jede Verbindung konnte bestätigt werden.
readiness-claims-connection-states-unknown = Nicht jede Art von Programm konnte getestet werden.
readiness-claims-connection-states-not-asked = Nicht getestet.
readiness-claims-offer-name = Livetest
readiness-claims-offer-states-holds = Windows hat nachweislich TLS 1.2 oder höher angeboten.
readiness-claims-offer-states-fails = Windows hat nachweislich kein TLS 1.2 angeboten.
readiness-claims-offer-states-unknown = Der Test konnte nicht zeigen, was Windows anbietet.
readiness-claims-offer-states-not-asked = Nicht getestet.
readiness-claims-settings-name = Einstellungen
readiness-claims-settings-states-holds = Mit ihnen können Programme TLS 1.2 verwenden.
readiness-claims-settings-states-fails = Sie hindern manche Programme daran, TLS 1.2 zu verwenden, oder etwas anderes fehlt.
readiness-claims-settings-states-unknown = Etwas, worauf es ankommt, ist nicht bekannt.
readiness-claims-settings-states-not-asked = Nicht gelesen.
readiness-because = Hier nachsehen
readiness-results-tls-refused = Eine Adresse hat den Handshake abgelehnt.
readiness-results-certificate = Ein Zertifikat war nicht vertrauenswürdig.
readiness-results-proxy = Ein Proxy stand im Weg.
readiness-results-name = Der Name einer Adresse wurde nicht gefunden.
readiness-results-route = Eine Adresse war nicht erreichbar.
readiness-results-clock = Die Uhr dieses PCs geht falsch, deshalb sehen Zertifikate ungültig aus.
readiness-results-timeout = Eine Adresse hat nicht rechtzeitig geantwortet.
readiness-limits-front-door-without-dhe = Einige Adressen von Microsoft 365 sind mit dieser Windows-Version nicht erreichbar: Sie akzeptieren nur Verschlüsselungssammlungen, die sie nicht hat, und keine Einstellung kann sie hinzufügen.
origin-setBy = Festgelegt durch
# Facts: $name (text)
origin-policies-named = Gruppenrichtlinie „{ $name }“
# Facts: $number (number or none)
origin-policies-ofDomain =
    { $number ->
        [none] Eine Gruppenrichtlinie der Domäne
       *[other] Gruppenrichtlinie { $number } der Domäne
    }
# Facts: $number (number or none)
origin-policies-unknown =
    { $number ->
        [none] Eine Gruppenrichtlinie
       *[other] Gruppenrichtlinie { $number }
    }
origin-policies-local = Die lokale Richtlinie dieses PCs
# Facts: $name (text)
origin-policies-managed = Geräteverwaltung ({ $name })
# Facts: $who
origin-says-preferences = { $who } legt diesen Wert fest. Eine Reparatur hier hält deshalb vielleicht nicht. Ändern Sie ihn dort.
# Facts: $who
origin-says-local-policy = { $who } legt diesen Wert fest. Ändern Sie ihn dort oder in dem Tool, das sie gefüllt hat.
# Facts: $who
origin-says-own-export = { $who } legt diesen Wert fest, mit einer Datei, die TLS Remedy erstellt hat. Ersetzen Sie diese Datei dort.
# Facts: $who
origin-says-conditional = { $who } legt diesen Wert auf manchen PCs fest. Ob dieser PC dazugehört, ist hier nicht zu sehen.
# Facts: $who
origin-says-once = { $who } hat diesen Wert einmal festgelegt. Noch einmal geschieht das nicht.
# Facts: $who
origin-says-removes = { $who } entfernt diesen Wert. Eine Reparatur hier hält deshalb vielleicht nicht. Ändern Sie das dort.
# Facts: $besides, $who
origin-says-several = Mehrere Richtlinien legen diesen Wert fest: { $besides }; { $who }. Ändern Sie ihn in der letzten.
# Facts: $who
origin-says-untrusted = { $who } legt diesen Wert vielleicht fest. Das steht in einer Kopie, die nicht nur Administratoren ändern können.
# Facts: $who, $wants
origin-says-other =
    { $wants ->
        [none] { $who } will hier einen anderen Wert und legt ihn vielleicht wieder fest.
       *[other] { $who } will hier { $wants } und legt das vielleicht wieder fest.
    }
# Facts: $who
origin-says-other-none = { $who } will hier keinen Wert und entfernt ihn vielleicht wieder.
# Facts: $when
origin-says-ours =
    { $when ->
        [none] Zuletzt von TLS Remedy geändert. Seitdem hat ihn nichts geändert.
       *[other] Zuletzt von TLS Remedy geändert, { $when }. Seitdem hat ihn nichts geändert.
    }
# Facts: $when
origin-says-group-policy = { -lastChanged }, während Gruppenrichtlinien verarbeitet wurden.
# Facts: $when
origin-says-start = { -lastChanged }, kurz nachdem Windows gestartet war.
# Facts: $when
origin-says-update = { -lastChanged }, höchstens einen Tag vor oder nach einer Installation oder einem Update von Windows.
origin-says-place-of-policies = Dort stehen nur Richtlinien: Vielleicht legt eine Richtlinie den Wert fest, oder er wurde von Hand geschrieben.
# Facts: $when
origin-says-not-known = { -lastChanged }. Windows speichert keinen Namen.
origin-says-not-known-undated = Unbekannt. Windows speichert keinen Namen.
# Facts: $who (text)
origin-keepsRight = { $who } sorgt dafür, dass das richtig bleibt.
# Facts: $ours (text or none), $at (text), $now (text or none), $since (text or none)
origin-cameBack = Es kam zurück: TLS Remedy hat { $ours ->
        [none] den Wert entfernt ({ $at })
       *[other] { $ours } festgelegt ({ $at })
    }, und der Wert ist { $now ->
        [none] weg
       *[other] wieder { $now }
    }{ $since ->
        [none] {""}
       *[other] , seit { $since }
    }.
origin-where-preferences = Sehen Sie unter „Computerkonfiguration“, „Einstellungen“, „Windows-Einstellungen“, „Registrierung“ nach.
origin-where-template = Sehen Sie unter „Computerkonfiguration“, „Richtlinien“, „Administrative Vorlagen“ nach.
origin-where-local-policy = Sehen Sie auf diesem PC in gpedit.msc nach. Windows Home hat es nicht.
origin-where-mdm = Sehen Sie in Ihrer Geräteverwaltung nach.
origin-where-own-export = Sehen Sie unter „Computerkonfiguration“, „Einstellungen“, „Windows-Einstellungen“, „Registrierung“ nach.
origin-basis-preferences = In der Kopie der Richtlinie auf diesem PC gesehen.
origin-basis-template = In der Kopie der Richtlinie auf diesem PC gesehen.
origin-basis-own-export = In der Kopie der Richtlinie auf diesem PC gesehen.
origin-basis-removes = In der Kopie der Richtlinie auf diesem PC gesehen.
origin-basis-other = In der Kopie der Richtlinie auf diesem PC gesehen.
origin-basis-once = In der Kopie der Richtlinie auf diesem PC gesehen.
origin-basis-local-policy = Vielleicht hat ein Härtungsskript sie gefüllt. Dafür ist keine Domäne nötig.
origin-basis-mdm = Windows führt ihn unter den geltenden Richtlinien auf.
origin-basis-conditional = Die Kopie der Richtlinie auf diesem PC enthält Bedingungen.
origin-basis-several = In den Kopien der Richtlinien auf diesem PC gesehen.
origin-basis-ours = Das steht fest: Die Zeit seines Schlüssels ist die, die nach der Änderung gespeichert wurde.
origin-basis-group-policy = Keine Kopie auf diesem PC nennt ihn: Vielleicht war es das Skript einer Richtlinie.
origin-basis-start = Vielleicht war es ein Startskript oder ein Dienst.
origin-basis-update = Vielleicht lag es daran.
origin-basis-not-known = Fragen Sie die Person, die diesen PC verwaltet. gpresult und Process Monitor können mehr zeigen.
origin-unread = Nicht alle Kopien der Gruppenrichtlinien konnten gelesen werden. Als Administrator sehen Sie mit gpresult mehr.
origin-wrongClock = Diese Zeit liegt noch in der Zukunft: Die Uhr dieses PCs ging damals falsch.
origin-copyWhat = Kopieren, was zu ändern ist
rungStates-pass = OK
rungStates-warn = Warnung
rungStates-fail = nicht OK
rungStates-unknown = unbekannt
rungStates-not-applicable = nicht zutreffend
rungStateTitles-pass = OK
rungStateTitles-warn = Warnung
rungStateTitles-fail = Nicht OK
rungStateTitles-unknown = Unbekannt
rungStateTitles-not-applicable = Nicht zutreffend
releases-server-sac = Windows Server (halbjährlicher Kanal)
releases-older = Eine Version vor Windows 7
releases-unknown = Eine unbekannte Windows-Version
# Facts: $view (text), $protocols (list)
goes = { $view }: Programme bieten { OR($protocols) } standardmäßig nicht mehr an.
profiles-recommended = Empfohlen
profiles-tls12 = TLS 1.2
profiles-tls11-12 = TLS 1.1 + 1.2
profiles-tls10-12 = TLS 1.0 bis 1.2
profiles-tls10_12 = TLS 1.0 + 1.2
profiles-remove = Nicht festgelegt
views-native = 64-Bit-Sicht
views-wow64 = 32-Bit-Sicht
values-noValue = nicht festgelegt
values-unreadable = nicht lesbar
values-none = keine
values-notKnown = unbekannt
values-byProgram = hängt vom Programm ab
values-byUpdate = hängt von einem Update ab
# Facts: $count (number)
values-bytes = { $count } Byte
cells-offered = angeboten
cells-old = angeboten, alt
cells-unsafe = angeboten, unsicher
cells-off = nicht angeboten
cells-blocked = blockiert
cells-na = nicht verfügbar
cells-unknown = nicht lesbar
cells-notByDefault = nicht von selbst
cells-notKnown = unbekannt
cellTitles-offered = Angeboten
cellTitles-old = Angeboten, alt
cellTitles-unsafe = Angeboten, unsicher
cellTitles-off = Nicht angeboten
cellTitles-blocked = Blockiert
cellTitles-na = Nicht verfügbar
cellTitles-unknown = Nicht lesbar
cellTitles-notByDefault = Nicht von selbst
cellTitles-notKnown = Unbekannt
outcomes-committed = Fertig.
outcomes-undone = Rückgängig gemacht.
outcomes-nothing-to-do = Es gab nichts zu tun.
outcomes-failed = Nichts wurde geändert.
standings-all = Wirksam
standings-some = Danach teilweise geändert
standings-none = Danach geändert
standings-pending = Mittendrin abgebrochen
standings-undone = Rückgängig gemacht
standings-undone-in-part = Teils rückgängig gemacht
standings-changed-after-undo = Rückgängig gemacht, dann wieder geändert
standings-failed = Fehlgeschlagen, nichts wurde geändert
proof-title = Livetest
proof-how = TLS Remedy hat Testprogramme gestartet, die Windows die Wahl lassen. Sie haben sich mit TLS Remedy selbst verbunden, nichts verließ den PC.
proof-programs-both = 64-Bit- und 32-Bit-Programme
proof-programs-native = 64-Bit-Programme
proof-programs-wow64 = 32-Bit-Programme
proof-programs-only = Programme
# Facts: $program
proof-dotnet =
    { $program ->
        [native] 64-Bit-Programme mit .NET Framework (Windows PowerShell)
        [wow64] 32-Bit-Programme mit .NET Framework (Windows PowerShell)
       *[only] Programme mit .NET Framework (Windows PowerShell)
    }
proof-dotnetHow = Programme, die .NET die Wahl lassen, stehen für sich: Sie lesen andere Einstellungen.
proof-before = Vorher
proof-after = Danach
# Facts: $programs (text)
proof-beforeOf = { $programs }: vorher
# Facts: $programs (text)
proof-afterOf = { $programs }: danach
proof-offersNothing = gar kein Protokoll
# Facts: $protocol (text)
proof-atMost = höchstens { $protocol }
proof-notKnown = Unbekannt
proof-reasons-not-this-pc = Dieser PC ist eine Registrierungsdatei, es gibt also kein Windows, das getestet werden könnte.
proof-reasons-no-engine = Auf diesem PC gibt es kein Programm, das den Test ausführen könnte.
proof-reasons-engine-blocked = Windows blockiert das Testprogramm.
proof-reasons-engine-restricted = Eine Richtlinie dieses PCs schränkt PowerShell ein, deshalb war keine Verbindung möglich.
proof-reasons-engine-failed = Das Testprogramm endete, ohne den Test auszuführen.
proof-reasons-no-connection = Das Testprogramm hat TLS Remedy auf diesem PC nicht erreicht.
proof-reasons-no-answer = Das Programm hat sich verbunden, aber nichts gesendet.
proof-reasons-not-tls = Das Programm hat etwas anderes als TLS gesendet.
proof-reasons-timed-out = Das Programm wurde nicht rechtzeitig fertig.
proof-reasons-cancelled = Sie haben den Test abgebrochen.
proof-suites = Verschlüsselungssammlungen, die Microsoft 365 akzeptiert
# Facts: $shared (number), $of (number)
proof-suitesOf = { $shared } von { $of }
proof-helloVersion = Version im ClientHello
# Facts: $protocols (list)
proof-fallback = Bei Ablehnung folgt ein neuer Versuch mit { $protocols }.
# Facts: $protocols (list)
proof-unclear = Unbekannt: { $protocols }.
# Facts: $engine
proof-secondOpinion = Eine zweite Prüfung, { -engine }, ergab dasselbe.
# Facts: $engine
proof-otherOpinion = Eine zweite Prüfung, { -engine }, ergab etwas anderes.
# Facts: $protocol (text), $programs
proof-differences-promised-not-offered = { -kind } bieten { $protocol } nicht an, obwohl die Einstellungen es versprechen.
# Facts: $protocol (text), $programs
proof-differences-offered-not-promised = { -kind } bieten { $protocol } an, obwohl die Einstellungen es nicht versprechen.
proof-agrees = Windows bietet an, was die Einstellungen versprechen.
proof-disagrees = Windows verwendet diese Einstellungen noch nicht
# Facts: $rung (text)
proof-lookFirst = Sehen Sie sich zuerst das an: { $rung }.
proof-asking = Es wird getestet, was Windows anbietet.
proof-askNow = Jetzt testen
proof-notTried = Noch nicht getestet
proof-askNowMore = TLS Remedy startet Testprogramme, die Windows die Wahl lassen. Sie verbinden sich mit TLS Remedy selbst, nichts verlässt den PC.
proof-cancel = Abbrechen
proof-notThisPc = Das ist ein Beispiel-PC, es gibt also kein Windows, das getestet werden könnte.
# Only here it is said that nothing needs to change.
# Facts: $who, $protocols
cause-none =
    .headline = TLS 1.2 ist aktiviert
    .reason =
        { $who ->
            [native] Windows-Programme bieten { $protocols } an. Es muss nichts geändert werden.
           *[other] 64-Bit- und 32-Bit-Windows-Programme bieten { $protocols } an. Es muss nichts geändert werden.
        }
# Every address was reached; `found` is what still fails in the settings.
# Facts: $found (text or none), $who
cause-proven =
    .headline = Dieser PC ist bereit für Microsoft 365
    .reason =
        { $who ->
            [native] { $found ->
                [none] Alle getesteten Adressen haben Windows-Programmen geantwortet. Es muss nichts geändert werden.
               *[other] Alle getesteten Adressen haben Windows-Programmen geantwortet. { $found }
            }
           *[other] { $found ->
                [none] Alle getesteten Adressen haben 64-Bit- und 32-Bit-Windows-Programmen geantwortet. Es muss nichts geändert werden.
               *[other] Alle getesteten Adressen haben 64-Bit- und 32-Bit-Windows-Programmen geantwortet. { $found }
            }
        }
# Facts: $name (text), $found (text), $isOn (true/false)
cause-lookAt =
    .headline =
        { $isOn ->
            [true] TLS 1.2 ist aktiviert, aber prüfen Sie „{ $name }“
           *[false] Noch nicht klar – prüfen Sie „{ $name }“
        }
    .reason = { $found }
# Facts: $said (text)
cause-limit =
    .headline = TLS 1.2 ist aktiviert, mit einer Einschränkung
    .reason = { $said }
# Facts: $found (text)
cause-connection =
    .headline = Die Einstellungen stimmen, aber eine Verbindung schlug fehl
    .reason = { $found } Der Verbindungstest zeigt, welche Adresse und warum.
# Facts: $protocol (text), $isSet (true/false)
cause-contradicts =
    { $isSet ->
        [true] Windows bietet { $protocol } nicht an, obwohl es festgelegt ist
       *[false] Windows bietet { $protocol } nicht an, obwohl es zu erwarten ist
    }
# Facts: $offered (text or none)
cause-restartFirst =
    { $offered ->
        [none] Das hat ein Test auf diesem PC gezeigt. Starten Sie den PC neu, und prüfen Sie dann erneut.
       *[other] Ein Test auf diesem PC hat höchstens { $offered } gefunden. Starten Sie den PC neu, und prüfen Sie dann erneut.
    }
cause-connectionSteps-tls-refused = Überprüfen Sie die Verschlüsselungssammlungen dieses PCs. Fragen Sie die Person, die das Netzwerk verwaltet, ob ein Gerät TLS verändert.
cause-connectionSteps-certificate = Überprüfen Sie, wer das Zertifikat ausgestellt hat. Ein Programm, das den Datenverkehr überprüft, braucht ein Stammzertifikat, dem dieser PC vertraut.
cause-connectionSteps-proxy = Bitten Sie die Person, die den Proxy verwaltet, diese Adressen durchzulassen.
cause-connectionSteps-name = Prüfen Sie, ob dieser PC mit einem Netzwerk verbunden ist und welchen DNS-Server er verwendet.
cause-connectionSteps-route = Prüfen Sie, ob dieser PC mit einem Netzwerk verbunden ist und ob eine Firewall Port 443 blockiert.
cause-connectionSteps-clock = Stellen Sie Datum und Uhrzeit dieses PCs ein, und testen Sie dann erneut.
cause-connectionSteps-timeout = Testen Sie erneut. Hilft das nicht, fragen Sie die Person, die das Netzwerk verwaltet, ob eine Firewall Port 443 blockiert.
cause-limitSteps-front-door-without-dhe = Der Verbindungstest zeigt, welche Adressen das sind. Sie brauchen eine neuere Windows-Version.
architectures-x64 = 64-Bit
architectures-x86 = 32-Bit
architectures-unknown = 64-Bit
answer-cause = Ursache
answer-toDo = Was zu tun ist
ladder-heads-what = Was das ist
ladder-heads-why = Warum es wichtig ist
ladder-heads-how = Woher wir das wissen
ladder-heads-unknown = Was wir nicht wissen
# Facts: $kb (text), $release (text), $architecture (text), $neededFor, $inDoubt
ladder-neededPackage =
    { $neededFor ->
        [none] { $inDoubt ->
            [true] { $kb } für { $release }, { $architecture } (seine eigene Liste nennt diese Windows-Version nicht)
           *[false] { $kb } für { $release }, { $architecture }
        }
       *[other] { $inDoubt ->
            [true] { $kb } für { $release }, { $architecture }: nur wenn Windows neuere Updates ablehnt, denn damit kann Windows deren SHA-2-Signaturen prüfen (seine eigene Liste nennt diese Windows-Version nicht)
           *[false] { $kb } für { $release }, { $architecture }: nur wenn Windows neuere Updates ablehnt, denn damit kann Windows deren SHA-2-Signaturen prüfen
        }
    }
# Facts: $bitness (text), $view
ladder-officeReads =
    { $view ->
        [native] Auf diesem PC ist { $bitness }-Bit-Office installiert. Es liest die 64-Bit-Sicht.
       *[wow64] Auf diesem PC ist { $bitness }-Bit-Office installiert. Es liest die 32-Bit-Sicht.
    }
connections-needs-sign-in = Anmeldung
connections-needs-mail = E-Mail
connections-needs-settings = Office-Konfiguration
connections-needs-start-page = Office-Startseite
connections-needs-graph = Daten für Apps
connections-needs-updates = Office-Updates
connections-needs-other = von Ihnen hinzugefügt
connections-states-reached = Erreicht
connections-states-inspected = Vielleicht TLS-Überprüfung
connections-states-tls-refused = Abgelehnt
connections-states-certificate = Zertifikat nicht akzeptiert
connections-states-proxy = Vom Proxy aufgehalten
connections-states-name = Name nicht gefunden
connections-states-route = Nicht erreichbar
connections-states-clock = Uhr geht falsch
connections-states-timeout = Keine Antwort
connections-states-not-asked = Nicht getestet
connections-views-both = beide
connections-views-native = 64-Bit
connections-views-wow64 = 32-Bit
connections-views-only = alle
# Facts: $host
connections-why-name-not-found = Der Name { $host } wurde nicht gefunden. Überprüfen Sie die Schreibweise und das Netzwerk des PCs (DNS).
# Facts: $host
connections-why-no-route = { $host } ist nicht erreichbar. Überprüfen Sie das Netzwerk, die Firewall und ob ein Proxy nötig ist.
# Facts: $host
connections-why-no-answer = { $host } hat nicht rechtzeitig geantwortet. Überprüfen Sie das Netzwerk und die Firewall, und testen Sie dann erneut.
# Facts: $host
connections-why-proxy = Windows erreicht { $host } nicht über seinen Proxy. Bitten Sie die Person, die den Proxy verwaltet, diese Adresse zuzulassen.
# Facts: $host
connections-why-tls-refused = { $host } und Windows haben kein Protokoll oder keine Verschlüsselungssammlung gemeinsam.
# Facts: $host
connections-why-not-tls = Was unter { $host } antwortet, ist kein TLS, vielleicht eine Anmeldeseite des Netzwerks: Öffnen Sie einen Browser.
# Facts: $host
connections-why-cut-off = Die Verbindung zu { $host } wird sofort getrennt. Das kann an einer Firewall liegen. Fragen Sie die Person, die sie verwaltet.
# Facts: $host
connections-why-not-trusted = Windows vertraut dem Zertifikat von { $host } nicht. Aktualisieren Sie die Stammzertifikate, oder suchen Sie nach einer TLS-Überprüfung.
# Facts: $host
connections-why-wrong-name = Das Zertifikat ist nicht für { $host }: Vielleicht ist etwas dazwischen. Fragen Sie die Person, die diesen PC verwaltet.
# Facts: $host
connections-why-clock-wrong = Die Uhr dieses PCs geht falsch, deshalb sieht das Zertifikat von { $host } ungültig aus. Stellen Sie sie richtig.
# Facts: $host
connections-why-expired = Das Zertifikat von { $host } ist abgelaufen. Nur der Betreiber kann es erneuern.
# Facts: $issuer (text)
connections-inspected = Das Zertifikat kommt von { $issuer }, und das ist kein bekannter Aussteller von Microsoft. Vielleicht überprüft ein Gateway oder ein Virenscanner den Datenverkehr. Office lehnt eine solche Verbindung vielleicht ab: Bitten Sie die Person, die dafür zuständig ist, diese Adresse auszunehmen.
# Facts: $alert (number), $name (text)
connections-alert = Der Server hat den Alert { $alert } gesendet ({ $name }).
connections-alertUnknown = unbekannt
connections-seeWhy = Unter „Prüfungen“ oder mit tls-remedy check sehen Sie, was dieser Windows-Version fehlt.
connections-alerts-40 = Er akzeptiert keine der Verschlüsselungssammlungen, die Windows anbietet.
connections-alerts-70 = Er akzeptiert keines der Protokolle, die Windows anbietet.
connections-alerts-71 = Er will eine stärkere Verschlüsselung, als Windows anbietet.
connections-alerts-112 = Er kennt den Namen nicht, den Windows gesendet hat.
# Facts: $code (text)
connections-code = WinHTTP-Fehler { $code }.
# Facts: $issuer (text)
connections-certificateFrom = Zertifikat von { $issuer }
# Facts: $connections (number)
connections-willContact = Diese Adressen werden kontaktiert, insgesamt { -connections($connections) }:
connections-nothingElse = Jede bekommt eine Anfrage nach ihrer Seite „/“, ohne Konto, Cookie oder Namen dieses PCs, sonst nichts.
# Facts: $done (number), $of (number)
connections-progress = { $done } von { $of }
# Facts: $reached (number), $of (number), $inspected (number), $notAsked (number)
# Facts: $reached, $of, $inspected, $notAsked (numbers). $inspected and $notAsked can be 0.
connections-summary =
    { $inspected ->
        [0] { $notAsked ->
            [0] { $reached } von { $of } Verbindungen waren erfolgreich.
           *[other] { $reached } von { $of } Verbindungen waren erfolgreich, { $notAsked } ließen sich nicht testen.
        }
       *[other] { $notAsked ->
            [0] { $reached } von { $of } Verbindungen waren erfolgreich, davon { $inspected } über ein Programm, das vielleicht den Datenverkehr überprüft.
           *[other] { $reached } von { $of } Verbindungen waren erfolgreich, davon { $inspected } über ein Programm, das vielleicht den Datenverkehr überprüft. Nicht testen ließen sich { $notAsked }.
        }
    }
window-connection-lead = Versucht, sichere Verbindungen zu Adressen von Microsoft 365 herzustellen, so wie 64-Bit- und 32-Bit-Programme es tun. Gesendet wird erst etwas, wenn Sie den Test starten.
window-connection-willContact = Diese Adressen werden kontaktiert
window-connection-add = Hinzufügen
window-connection-addLabel = Eine weitere Adresse oder der Name Ihrer Organisation in SharePoint
window-connection-addHint = Zum Beispiel mail.contoso.com oder contoso für contoso.sharepoint.com.
window-connection-badAddress = Geben Sie einen Hostnamen oder den Namen einer Organisation ein, zum Beispiel mail.contoso.com oder contoso.
window-connection-sentTitle = Was gesendet wird
window-connection-sent = Eine Begrüßung (ClientHello) mit dem Namen der Adresse und den Protokollen, die dieser PC anbietet. Gelingt das, folgt eine Anfrage nach der Seite „/“. Eine Adresse wird vielleicht noch einmal kontaktiert, um zu sehen, was vereinbart wurde oder was an ihrem Zertifikat nicht stimmt. Die Server sehen die öffentliche IP-Adresse dieses PCs.
window-connection-notSentTitle = Was nicht gesendet wird
window-connection-notSent = Kein Konto, kein Kennwort, kein Cookie, kein Dokument, kein PC-Name. TLS Remedy kontaktiert keine andere Adresse.
# Facts: $connections (number), $minutes (number)
window-connection-count = { -connections($connections) }. Meist 10 Sekunden, höchstens { -minutes($minutes) }.
window-connection-none = Wählen Sie mindestens eine Adresse.
window-connection-start = Test starten
window-connection-asking = Wird getestet…
window-connection-waiting = Wartet
window-connection-patience = Sie können inzwischen andere Seiten öffnen.
window-connection-staysIfCancelled = Wenn Sie abbrechen, bleiben die bisherigen Ergebnisse erhalten.
window-connection-results = Ergebnisse
window-connection-columns-address = Adresse
window-connection-columns-view = Sicht
window-connection-columns-result = Ergebnis
window-connection-titles-ok = Alle Adressen wurden erreicht
window-connection-titles-warn = Erreicht, aber vielleicht überprüft ein Programm den Datenverkehr
window-connection-titles-fail = Nicht jede Adresse wurde erreicht
window-connection-titles-incomplete = Einige Adressen ließen sich nicht testen
window-connection-copy = Ergebnisse kopieren
window-connection-copySaid = Jede Adresse mit dem, was sie geantwortet hat
cause-incoming-halves-out = Ausgehend
cause-incoming-halves-in = Eingehend
cause-incoming-names-tls12 = Eingehendes TLS 1.2
cause-incoming-names-old-protocols = Eingehende alte Protokolle
cause-incoming-names-tls13 = Eingehendes TLS 1.3
cause-incoming-names-dotnet = .NET auf diesem Server
cause-incoming-names-suites = Eingehende Verschlüsselungs­sammlungen
cause-incoming-names-misspelt = Falsch geschriebene Werte
cause-incoming-names-products = Serverprodukte
cause-incoming-names-services = Dienste
