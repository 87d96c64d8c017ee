rungs-release-name = Windows-Version
rungs-release-codes-supported = Diese Windows-Version wird unterstützt.
rungs-release-codes-named = Sie haben diese Windows-Version angegeben, aus der Registrierung geht sie nicht hervor.
rungs-release-codes-newer-than-known = TLS Remedy kennt diese Windows-Version noch nicht und verwendet die Regeln der neuesten bekannten.
rungs-release-codes-service-pack-missing = Windows 7 fehlt das Service Pack 1. Ohne dieses lässt sich das Update nicht installieren.
rungs-release-codes-server-2008 = Das Update KB4019276 bringt TLS 1.2 auf Windows Server 2008, aber TLS Remedy richtet das nicht ein.
rungs-release-codes-too-old = Diese Windows-Version ist zu alt für TLS Remedy. Nur für POSReady 2009 gibt es ein Update: KB4467770.
rungs-release-codes-unknown = Aus der Registrierung geht nicht hervor, welche Windows-Version das ist.
rungs-release-nextSteps-newer-than-known = Sehen Sie nach, ob es eine neuere Version von TLS Remedy gibt.
rungs-release-nextSteps-service-pack-missing = Installieren Sie Service Pack 1, und prüfen Sie dann erneut.
rungs-release-nextSteps-server-2008 = Installieren Sie das Update, und folgen Sie der Anleitung auf seiner Seite, oder wechseln Sie zu einer neueren Windows-Version.
rungs-release-nextSteps-too-old = Wechseln Sie zu einer neueren Windows-Version. Bei POSReady 2009 installieren Sie KB4467770 und folgen der Anleitung auf der Seite dazu.
rungs-release-nextSteps-unknown = Geben Sie die Windows-Version an, zum Beispiel mit --release windows-7.
rungs-release-windowSteps-unknown = Fragen Sie die Person, die diesen PC verwaltet, nach der Windows-Version. In der Befehlszeile geben Sie sie mit --release an.
# Longest headline: 70
rungs-release-headlines-service-pack-missing = Windows 7 braucht zuerst Service Pack 1
# Longest headline: 70
rungs-release-headlines-server-2008 = Windows Server 2008 lässt sich hier nicht reparieren
# Longest headline: 70
rungs-release-headlines-too-old = Diese Windows-Version lässt sich hier nicht reparieren
# Longest headline: 70
rungs-release-headlines-unknown =
    .headline = Die Windows-Version ist nicht bekannt
    .reason = Die Buildnummer konnte nicht gelesen werden. Es wurde nicht geraten, und hier wird nichts geändert.
rungs-update-name = Update
rungs-update-codes-not-needed = Diese Windows-Version braucht für die Einstellung kein Update.
rungs-update-codes-update-present = KB3140245 oder ein späteres Update ist installiert.
rungs-update-codes-update-missing = KB3140245 fehlt. Ohne dieses Update liest Windows die Einstellung nicht.
rungs-update-codes-update-incomplete = KB3140245 ist nur teilweise installiert: Eine Datei ist älter als die des Updates.
rungs-update-codes-update-probably-missing = KB3140245 fehlt wahrscheinlich: Die Dateien sehen zu alt aus, aber manche mit niedrigerer Nummer enthalten es schon.
rungs-update-codes-update-unknown = Die Versionen der Dateien konnten nicht gelesen werden. Vielleicht fehlt das Update.
rungs-update-nextSteps-update-missing = Installieren Sie das Update, und prüfen Sie dann erneut.
rungs-update-nextSteps-update-incomplete = Installieren Sie das Update noch einmal, und prüfen Sie dann erneut.
rungs-update-nextSteps-update-probably-missing = Installieren Sie das Update, und prüfen Sie dann erneut. Ist es schon vorhanden, meldet das sein Installationsprogramm.
rungs-update-nextSteps-update-unknown = Überprüfen Sie die Dateiversionen selbst, oder installieren Sie das Update.
# Facts: $release, $architecture
# Longest headline: 70
rungs-update-headlines-update-missing =
    .headline = Windows braucht zuerst ein Update
    .reason = { $release } ({ $architecture }) braucht das Update KB3140245, um die Einstellung lesen zu können. Installieren Sie es, und prüfen Sie dann erneut.
# Facts: $file
# Longest headline: 70
rungs-update-headlines-update-incomplete =
    .headline = Ein Update ist nicht vollständig installiert
    .reason = { $file } ist älter als das Update KB3140245, deshalb lesen manche Programme die Einstellung nicht. Installieren Sie das Update noch einmal, und prüfen Sie dann erneut.
# Facts: $release, $architecture
# Longest headline: 70
rungs-update-headlines-update-probably-missing =
    .headline = Windows braucht wahrscheinlich zuerst ein Update
    .reason = { $release } ({ $architecture }) braucht das Update KB3140245, um die Einstellung lesen zu können. Die Dateien sehen zu alt aus, aber gewiss ist das nicht. Installieren Sie es, und prüfen Sie dann erneut.
# Facts: $file
# Longest headline: 70
rungs-update-headlines-update-unknown =
    .headline = Das lässt sich noch nicht sagen
    .reason = Die Version von { $file } konnte nicht gelesen werden. Vielleicht fehlt KB3140245. Es wurde nicht geraten.
rungs-winhttp-value-name = WinHTTP-Wert
rungs-winhttp-value-codes-serves = Der Wert bietet TLS 1.2 an.
rungs-winhttp-value-codes-ssl-stays = Der Wert bietet TLS 1.2 an. Auch SSL 3.0 ist aktiviert, wie ohne den Wert: „Abschalten“ kann es deaktivieren.
rungs-winhttp-value-codes-not-set = Der Wert ist nicht festgelegt, und Windows bietet TLS 1.2 standardmäßig an.
rungs-winhttp-value-codes-malformed = Der Wert ist fehlerhaft: Vielleicht ignoriert Windows ihn oder bietet TLS 1.2 nicht an.
rungs-winhttp-value-codes-lacks-tls-1_2 = Im Wert fehlt TLS 1.2.
rungs-winhttp-value-codes-missing = Der Wert ist nicht festgelegt, und ohne ihn bietet diese Windows-Version TLS 1.2 nicht an.
rungs-winhttp-value-codes-missing-in-native = In der 64-Bit-Sicht fehlt der Wert.
rungs-winhttp-value-codes-missing-in-wow64 = In der 32-Bit-Sicht fehlt der Wert.
rungs-winhttp-value-codes-malformed-harmless = Der Wert ist fehlerhaft, aber TLS 1.2 ist trotzdem aktiviert.
rungs-winhttp-value-codes-ssl-enabled = Der Wert verlangt SSL, und das ist nicht sicher.
rungs-winhttp-value-codes-tls-1_3-removed = Der Wert deaktiviert TLS 1.3.
# Facts: $fix
# Longest headline: 70
rungs-winhttp-value-headlines-malformed =
    .headline =
        { $isServer ->
            [true] { -clients } können sich nicht auf TLS 1.2 verlassen
           *[false] { -clients } kann sich nicht auf TLS 1.2 verlassen
        }
    .reason = Eine Einstellung hat die falsche Form, deshalb ignoriert Windows sie vielleicht. Um das zu beheben, müssen Sie sie { -toFix }.
# Facts: $found, $protocols, $fix
# Longest headline: 70
rungs-winhttp-value-headlines-lacks-tls-1_2 =
    .headline = Eine Einstellung deaktiviert TLS 1.2
    .reason =
        { $protocols ->
            [0] Der Wert { $found } erlaubt nichts. Um das zu beheben, müssen Sie ihn { -toFix }.
           *[other] Der Wert { $found } erlaubt nur { $protocols }. Um das zu beheben, müssen Sie ihn { -toFix }.
        }
# Facts: $best, $release, $who, $writes
# Longest headline: 70
rungs-winhttp-value-headlines-missing =
    .headline =
        { $isServer ->
            [true] { -clients } erreichen Microsoft 365 nicht
           *[false] { -clients } erreicht Microsoft 365 nicht
        }
    .reason =
        { $best ->
            [none] { $release } bietet { -toPrograms } nichts an, was Microsoft 365 akzeptiert. { -missing($writes) }
           *[other] { $release } bietet { -toPrograms } höchstens { $best } an. { -missing($writes) }
        }
# Facts: $fix
# Longest headline: 70
rungs-winhttp-value-headlines-malformed-harmless =
    .headline = TLS 1.2 ist aktiviert, trotz einer fehlerhaften Einstellung
    .reason = Sie hat die falsche Form, aber TLS 1.2 ist trotzdem aktiviert. Sie zu { -toFix } schafft Gewissheit.
# Facts: $offersSsl, $found, $protocols, $fix
# Longest headline: 70
rungs-winhttp-value-headlines-ssl-enabled =
    .headline =
        { $offersSsl ->
            [true] TLS 1.2 ist aktiviert, aber SSL ist erlaubt
           *[false] TLS 1.2 ist aktiviert, mit einem alten Wert
        }
    .reason =
        { $offersSsl ->
            [true] Der Wert { $found } verlangt { $protocols }. SSL ist gebrochen, und Microsoft 365 verwendet es nicht. Sicherer ist es, ihn zu { -toFix }.
           *[false] Windows ignoriert den SSL-Teil des Werts { $found }. Sauberer ist es, ihn zu { -toFix }.
        }
# Facts: $found, $release, $fix
# Longest headline: 70
rungs-winhttp-value-headlines-tls-1_3-removed =
    .headline = TLS 1.2 ist aktiviert, aber TLS 1.3 nicht
    .reason = Ein alter Wert, { $found }, deaktiviert TLS 1.3 unter { $release }. Um es wieder zu aktivieren, müssen Sie ihn { -toFix }.
rungs-schannel-codes-on = TLS 1.2 ist für diesen PC aktiviert.
rungs-schannel-codes-disabled = In Schannel ist TLS 1.2 für alle Programme deaktiviert, und das hat Vorrang vor allen anderen Einstellungen.
rungs-schannel-codes-disabled-by-default = TLS 1.2 ist für Programme deaktiviert, die es nicht ausdrücklich verlangen.
rungs-schannel-codes-not-configured = TLS 1.2 ist nicht aktiviert. Diese Windows-Version braucht das zusätzlich zum Wert.
rungs-schannel-codes-only-server = TLS 1.2 ist nur im Schlüssel Server aktiviert. Programme, die von diesem PC aus Verbindungen herstellen, lesen den Schlüssel Client.
rungs-schannel-codes-default-missing = In TLS 1.2\Client fehlt der Wert DisabledByDefault. Diese Windows-Version braucht ihn als 0, neben Enabled.
rungs-schannel-codes-tls-1_3-forced = TLS 1.2 ist aktiviert. TLS 1.3 ist hier erzwungen, und das nennt Microsoft unsicher.
rungs-schannel-codes-fragments-refused = TLS 1.2 ist aktiviert. Ein Grenzwert lässt Handshakes scheitern, wenn die Gegenseite Nachrichten in Teilen sendet.
rungs-schannel-codes-odd-value = Ein Wert hat hier einen Typ, den Windows nicht dokumentiert. Er blieb unverändert.
rungs-schannel-codes-tls-1_3-off = TLS 1.2 ist aktiviert. TLS 1.3 ist durch eine Einstellung deaktiviert, obwohl diese Windows-Version es hat. Microsoft 365 funktioniert auch ohne.
rungs-schannel-codes-misspelt = TLS 1.2 ist aktiviert. Außerdem gibt es einen falsch geschriebenen Wert DisableByDefault. Er bewirkt nichts.
rungs-schannel-nextSteps-fragments-refused = Bitten Sie die Person, die diesen PC verwaltet, MessageLimitClient unter SCHANNEL\Messaging zu entfernen, und starten Sie dann neu.
rungs-schannel-nextSteps-tls-1_3-off = Muss es nicht deaktiviert sein, entfernen Sie Enabled und DisabledByDefault unter TLS 1.3\Client, und starten Sie dann neu.
rungs-schannel-nextSteps-odd-value = Überprüfen Sie den Wert, und entfernen Sie ihn, wenn nichts ihn braucht.
# Longest headline: 70
rungs-schannel-headlines-disabled = TLS 1.2 ist für den ganzen PC deaktiviert
# Longest headline: 70
rungs-schannel-headlines-disabled-by-default = TLS 1.2 ist für die meisten Programme deaktiviert
# Longest headline: 70
rungs-schannel-headlines-only-server = TLS 1.2 ist im falschen Schlüssel aktiviert
# Longest headline: 70
rungs-schannel-headlines-default-missing = Ein Wert für TLS 1.2 fehlt
# Longest headline: 70
rungs-schannel-headlines-tls-1_3-forced = TLS 1.2 ist aktiviert, TLS 1.3 erzwungen
# Facts: $release
# Longest headline: 70
rungs-schannel-headlines-not-configured =
    .headline = Ein Teil der Einstellung fehlt
    .reason = Der WinHTTP-Wert ist richtig. Bei { $release } muss TLS 1.2 auch in Schannel aktiviert sein.
# With a soft hyphen (U+00AD): the page Checks has no room for the whole word.
rungs-cipher-suites-name = Verschlüsselungs­sammlungen
rungs-cipher-suites-codes-no-shared-suite = Eine Richtlinie listet keine Verschlüsselungssammlung auf, die Microsoft 365 akzeptiert und diese Windows-Version hat.
rungs-cipher-suites-codes-local-list-cut = In der Liste von Windows ist keine Verschlüsselungssammlung übrig, die Microsoft 365 akzeptiert.
rungs-cipher-suites-codes-algorithms-off = In Schannel sind Algorithmen deaktiviert. Deshalb ist keine Verschlüsselungssammlung übrig, die Microsoft 365 akzeptiert.
rungs-cipher-suites-codes-suffixes-missing = Eine Richtlinie listet ECDHE-Sammlungen ohne _P256 oder _P384 auf. Diese Windows-Version braucht eine dieser Endungen.
rungs-cipher-suites-codes-services-not-in-policy = Einige Dienste von Microsoft 365 akzeptieren keine der Verschlüsselungssammlungen in der Liste der Richtlinie.
rungs-cipher-suites-codes-services-not-in-list = Einige Dienste von Microsoft 365 akzeptieren keine der Verschlüsselungssammlungen in der Liste von Windows.
rungs-cipher-suites-codes-services-suffixes-missing = Sammlungen in der Richtlinie haben kein _P256 oder _P384. Deshalb ist für einige Dienste von Microsoft 365 keine übrig.
rungs-cipher-suites-codes-services-algorithms-off = In Schannel sind Algorithmen deaktiviert. Deshalb ist für einige Dienste von Microsoft 365 keine Verschlüsselungssammlung übrig.
rungs-cipher-suites-codes-algorithms-in-doubt = In Schannel sind Algorithmen deaktiviert. Ob Windows die anderen Sammlungen verwendet, ist nicht dokumentiert.
rungs-cipher-suites-codes-curves-in-doubt = Die Kurvenliste enthält weder NistP256 noch NistP384. Von diesen ist bekannt, dass Microsoft 365 sie akzeptiert.
rungs-cipher-suites-codes-key-length-in-doubt = Die RSA-Schlüssellängen, die dieser PC akzeptiert, schließen vielleicht die 2.048 Bit von Microsoft 365 aus.
rungs-cipher-suites-codes-odd-list = Die Liste der Richtlinie ist leer oder kein Text. Sie wurde nicht beurteilt.
rungs-cipher-suites-codes-list-too-long = Die Liste der Richtlinie ist länger als 1.023 Zeichen. Vielleicht schneidet Windows sie ab.
rungs-cipher-suites-codes-some-algorithms-off = In Schannel sind Algorithmen deaktiviert. Einige Dienste von Microsoft 365 sind vielleicht nicht erreichbar.
rungs-cipher-suites-codes-some-services = Die Liste der Richtlinie hat mit einigen Diensten von Microsoft 365 nichts gemeinsam.
rungs-cipher-suites-codes-local-list-short = Die Liste von Windows wurde gekürzt. Einige Dienste von Microsoft 365 sind vielleicht nicht erreichbar.
rungs-cipher-suites-codes-tls12-not-in-policy = Die Richtlinie listet nur Sammlungen für TLS 1.3 auf. Nur Adressen mit TLS 1.3 sind erreichbar.
rungs-cipher-suites-codes-tls12-not-in-list = Die Liste von Windows enthält nur Sammlungen für TLS 1.3. Nur Adressen mit TLS 1.3 sind erreichbar.
rungs-cipher-suites-codes-tls12-algorithms-off = In Schannel sind Algorithmen deaktiviert, und für TLS 1.2 ist keine Sammlung übrig. TLS 1.3 funktioniert vielleicht noch.
rungs-cipher-suites-codes-blanks-in-list = Die Liste der Richtlinie enthält Leerzeichen. Das sollte sie nicht, und wie Windows damit umgeht, ist nicht bekannt.
rungs-cipher-suites-codes-tls13-only = Von den Sammlungen der Richtlinie akzeptieren die meisten Dienste von Microsoft 365 nur die für TLS 1.3, und einige Adressen unterstützen TLS 1.3 nicht.
rungs-cipher-suites-codes-some-suffixes-missing = Einigen Sammlungen in der Richtlinie fehlt _P256 oder _P384. Diese Windows-Version überspringt sie deshalb.
rungs-cipher-suites-codes-gcm-missing = Es gibt gemeinsame Sammlungen, aber keine ECDHE-Sammlung mit GCM: Endpunkte, die nur solche akzeptieren, sind nicht erreichbar.
rungs-cipher-suites-codes-master-secret = „Extended Master Secret“ ist deaktiviert. Server, die es verlangen, lehnen diesen PC ab. Dass Microsoft 365 dazugehört, ist nicht belegt.
rungs-cipher-suites-codes-sha1-off = SHA-1 ist in Schannel deaktiviert und damit auch seine Verschlüsselungssammlungen. Microsoft 365 braucht sie nicht, ältere Server und manche Spiele schon.
rungs-cipher-suites-codes-key-length = Dieser PC lehnt Server mit kurzen Diffie-Hellman-Schlüsseln ab. Microsoft 365 verwendet sie nicht, ältere Server und Geräte schon.
rungs-cipher-suites-codes-cut-off = Die Liste der Richtlinie wurde abgeschnitten: Ihr letzter Name bricht mittendrin ab, und die Sammlungen danach fehlen.
rungs-cipher-suites-codes-fewer-than-default = Dieser PC bietet weniger Verschlüsselungssammlungen an, als Windows mitbringt. Microsoft 365 braucht die anderen nicht, andere Server, Spiele und Sicherungsprogramme vielleicht schon.
rungs-cipher-suites-codes-fips = Der FIPS-Modus ist aktiviert. Microsoft 365 akzeptiert Sammlungen, die er erlaubt.
rungs-cipher-suites-codes-release-limit = Dieser PC und Microsoft 365 haben gemeinsame Sammlungen, innerhalb der Grenzen dieser Windows-Version.
rungs-cipher-suites-codes-windows-order = Keine Richtlinie: Es gelten die Sammlungen von Windows, und mehrere davon akzeptiert Microsoft 365.
rungs-cipher-suites-codes-shared = Die Richtlinie enthält Sammlungen, die Microsoft 365 akzeptiert.
rungs-cipher-suites-nextSteps-no-shared-suite = Bitten Sie die Person, die diesen PC verwaltet, die „Reihenfolge der SSL-Verschlüsselungssammlungen“ zu ergänzen oder zu deaktivieren.
rungs-cipher-suites-nextSteps-local-list-cut = Führen Sie in PowerShell als Administrator aus: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vor Windows 10 bitten Sie die Person, die diesen PC verwaltet, die Liste wiederherzustellen.
rungs-cipher-suites-nextSteps-algorithms-off = Bitten Sie die Person, die diesen PC verwaltet, Enabled = 0 unter Ciphers, Hashes und KeyExchangeAlgorithms zu entfernen, und starten Sie dann neu.
rungs-cipher-suites-nextSteps-suffixes-missing = Bitten Sie die Person, die diesen PC verwaltet, an die Namen in der „Reihenfolge der SSL-Verschlüsselungssammlungen“ _P256 oder _P384 anzuhängen.
rungs-cipher-suites-nextSteps-services-not-in-policy = Bitten Sie die Person, die diesen PC verwaltet, in der Richtlinie „Reihenfolge der SSL-Verschlüsselungssammlungen“ weitere Sammlungen hinzuzufügen: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 oder vor Windows 10 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.
rungs-cipher-suites-nextSteps-services-not-in-list = Führen Sie in PowerShell als Administrator aus: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vor Windows 10 bitten Sie die Person, die diesen PC verwaltet, die Liste wiederherzustellen.
rungs-cipher-suites-nextSteps-services-suffixes-missing = Bitten Sie die Person, die diesen PC verwaltet, an die Namen in der „Reihenfolge der SSL-Verschlüsselungssammlungen“ _P256 oder _P384 anzuhängen.
rungs-cipher-suites-nextSteps-services-algorithms-off = Bitten Sie die Person, die diesen PC verwaltet, Enabled = 0 unter Ciphers, Hashes und KeyExchangeAlgorithms zu entfernen, und starten Sie dann neu.
rungs-cipher-suites-nextSteps-algorithms-in-doubt = Bitten Sie die Person, die diesen PC verwaltet, Enabled = 0 unter Ciphers, Hashes und KeyExchangeAlgorithms zu entfernen, und starten Sie dann neu.
rungs-cipher-suites-nextSteps-curves-in-doubt = Bitten Sie die Person, die diesen PC verwaltet, NistP256 und NistP384 in der „ECC-Kurvenreihenfolge“ hinzuzufügen.
rungs-cipher-suites-nextSteps-key-length-in-doubt = Wenn Verbindungen fehlschlagen, entfernen Sie ClientMinKeyBitLength und ClientMaxKeyBitLength unter PKCS.
rungs-cipher-suites-nextSteps-odd-list = Bitten Sie die Person, die diesen PC verwaltet, die Richtlinie „Reihenfolge der SSL-Verschlüsselungssammlungen“ zu überprüfen.
rungs-cipher-suites-nextSteps-list-too-long = Bitten Sie die Person, die diesen PC verwaltet, die Liste zu kürzen.
rungs-cipher-suites-nextSteps-some-algorithms-off = Bitten Sie die Person, die diesen PC verwaltet, Enabled = 0 unter Ciphers, Hashes und KeyExchangeAlgorithms zu entfernen, und starten Sie dann neu.
rungs-cipher-suites-nextSteps-some-services = Bitten Sie die Person, die diesen PC verwaltet, in der Richtlinie „Reihenfolge der SSL-Verschlüsselungssammlungen“ weitere Sammlungen hinzuzufügen: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 oder vor Windows 10 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.
rungs-cipher-suites-nextSteps-local-list-short = Führen Sie in PowerShell als Administrator aus: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vor Windows 10 bitten Sie die Person, die diesen PC verwaltet, die Liste wiederherzustellen.
rungs-cipher-suites-nextSteps-tls12-not-in-policy = Bitten Sie die Person, die diesen PC verwaltet, in der Richtlinie „Reihenfolge der SSL-Verschlüsselungssammlungen“ TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 und TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 hinzuzufügen.
rungs-cipher-suites-nextSteps-tls12-not-in-list = Führen Sie in PowerShell als Administrator aus: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vor Windows 10 bitten Sie die Person, die diesen PC verwaltet, die Liste wiederherzustellen.
rungs-cipher-suites-nextSteps-tls12-algorithms-off = Bitten Sie die Person, die diesen PC verwaltet, Enabled = 0 unter Ciphers, Hashes und KeyExchangeAlgorithms zu entfernen, und starten Sie dann neu.
rungs-cipher-suites-nextSteps-blanks-in-list = Bitten Sie die Person, die diesen PC verwaltet, die Leerzeichen aus der „Reihenfolge der SSL-Verschlüsselungssammlungen“ zu entfernen.
rungs-cipher-suites-nextSteps-tls13-only = Bitten Sie die Person, die diesen PC verwaltet, in der Richtlinie „Reihenfolge der SSL-Verschlüsselungssammlungen“ TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 und TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 hinzuzufügen.
rungs-cipher-suites-nextSteps-some-suffixes-missing = Bitten Sie die Person, die diesen PC verwaltet, an die Namen in der „Reihenfolge der SSL-Verschlüsselungssammlungen“ _P256 oder _P384 anzuhängen.
rungs-cipher-suites-nextSteps-gcm-missing = Bitten Sie die Person, die diesen PC verwaltet, in der Richtlinie „Reihenfolge der SSL-Verschlüsselungssammlungen“ TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 und TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 hinzuzufügen.
rungs-cipher-suites-nextSteps-master-secret = Wenn ein Programm nicht funktioniert, entfernen Sie DisableClientExtendedMasterSecret unter SCHANNEL. Microsoft rät von diesem Wert ab.
rungs-cipher-suites-nextSteps-sha1-off = Wenn ein Programm nicht funktioniert, entfernen Sie Enabled unter SCHANNEL\Hashes\SHA, und starten Sie dann neu.
rungs-cipher-suites-nextSteps-cut-off = Bitten Sie die Person, die diesen PC verwaltet, die Liste auf 1.023 Zeichen zu kürzen, die wichtigen Sammlungen zuerst.
rungs-cipher-suites-nextSteps-fewer-than-default = Wenn ein solches Programm nicht funktioniert, bitten Sie die Person, die diesen PC verwaltet, die ausgelassenen Sammlungen zuzulassen: in der „Reihenfolge der SSL-Verschlüsselungssammlungen“ oder durch Entfernen von Enabled = 0 unter SCHANNEL.
rungs-cipher-suites-nextSteps-key-length = Wenn ein Programm nicht funktioniert, entfernen Sie ClientMinKeyBitLength unter SCHANNEL\KeyExchangeAlgorithms\Diffie-Hellman.
# Facts: $services
# Longest headline: 70
rungs-cipher-suites-headlines-services-not-in-policy =
    .headline = Einige Dienste von Microsoft 365 sind nicht erreichbar
    .reason =
        { $services ->
            [0] Einige Dienste akzeptieren keine Verschlüsselungssammlung dieses PCs. Die Person, die diesen PC verwaltet, kann das ändern.
           *[other] Keine Verschlüsselungssammlung dieses PCs wird akzeptiert von: { $services }. Die Person, die diesen PC verwaltet, kann das ändern.
        }
# Longest headline: 70
rungs-cipher-suites-headlines-no-shared-suite = Keine gemeinsame Verschlüsselungssammlung mit Microsoft 365
# Longest headline: 70
rungs-cipher-suites-headlines-local-list-cut = Keine gemeinsame Verschlüsselungssammlung mit Microsoft 365
# Longest headline: 70
rungs-cipher-suites-headlines-algorithms-off = Keine gemeinsame Verschlüsselungssammlung mit Microsoft 365
# Longest headline: 70
rungs-cipher-suites-headlines-tls12-not-in-policy = Auf diesem PC funktioniert nur TLS 1.3
# Longest headline: 70
rungs-cipher-suites-headlines-tls12-not-in-list = Auf diesem PC funktioniert nur TLS 1.3
# Longest headline: 70
rungs-cipher-suites-headlines-tls12-algorithms-off = Auf diesem PC funktioniert nur TLS 1.3
# Facts: $release
# Longest headline: 70
rungs-cipher-suites-headlines-suffixes-missing =
    .headline = Eine Richtlinie lässt keine Verschlüsselungssammlung übrig
    .reason = Bei { $release } müssen die Namen auf _P256 oder _P384 enden, deshalb ist keine gemeinsame übrig. Die Person, die diesen PC verwaltet, kann das ändern.
rungs-certificates-name = Stammzertifikate
rungs-certificates-codes-distrusted = Ein Stammzertifikat für Microsoft 365 steht auf der Liste der Zertifikate, denen dieser PC nicht vertraut.
rungs-certificates-codes-root-updates-off = Ein Stammzertifikat für Microsoft 365 fehlt, und Windows darf es nicht herunterladen.
rungs-certificates-codes-fetched-from-elsewhere = Ein Stammzertifikat fehlt, und Windows lädt sie von einer hier festgelegten Adresse herunter.
rungs-certificates-codes-fetch-service-off = Ein Stammzertifikat fehlt, und der Dienst, der sie herunterlädt, ist deaktiviert.
rungs-certificates-codes-roots-limited = Eine Richtlinie schränkt die vertrauenswürdigen Stammzertifikate ein. Vielleicht fehlt eines für Microsoft 365.
rungs-certificates-codes-user-only = Ein Stammzertifikat für Microsoft 365 ist nur für dieses Benutzerkonto vorhanden. Dienste und andere Konten haben es nicht, und vielleicht lädt Windows es für sie nicht herunter.
rungs-certificates-codes-when-needed-in-doubt = Ein Stammzertifikat ist noch nicht vorhanden. Vielleicht kann Windows es nicht mehr herunterladen.
rungs-certificates-codes-when-needed = Ein Stammzertifikat ist noch nicht vorhanden. Windows lädt es herunter, wenn es zum ersten Mal gebraucht wird.
rungs-certificates-codes-present-without-updates = Die Stammzertifikate sind vorhanden. Neuere darf Windows nicht herunterladen.
rungs-certificates-codes-present = Die Stammzertifikate für Microsoft 365 sind vorhanden.
rungs-certificates-nextSteps-distrusted = Fragen Sie die Person, die diesen PC verwaltet, warum ihm nicht vertraut wird, und bitten Sie sie, es aus „Nicht vertrauenswürdige Zertifikate“ zu entfernen.
rungs-certificates-nextSteps-fetched-from-elsewhere = Bitten Sie die Person, die diesen PC verwaltet, „DigiCert Global Root G2“ und „Microsoft RSA Root Certificate Authority 2017“ für den ganzen PC zu importieren.
rungs-certificates-nextSteps-fetch-service-off = Stellen Sie den Starttyp des Diensts „Kryptografiedienste“ auf „Automatisch“.
rungs-certificates-nextSteps-roots-limited = Bitten Sie die Person, die diesen PC verwaltet, „DigiCert Global Root G2“ und „Microsoft RSA Root Certificate Authority 2017“ per Gruppenrichtlinie zu verteilen oder Flags unter Root\ProtectedRoots auf 0 zu setzen.
rungs-certificates-nextSteps-user-only = Bitten Sie die Person, die diesen PC verwaltet, „DigiCert Global Root G2“ und „Microsoft RSA Root Certificate Authority 2017“ für den ganzen PC zu importieren.
rungs-certificates-nextSteps-when-needed-in-doubt = Wird einem Zertifikat nicht vertraut, importieren Sie „DigiCert Global Root G2“ und „Microsoft RSA Root Certificate Authority 2017“.
rungs-stray-values-name = Werte am falschen Ort
rungs-stray-values-codes-none = Kein Wert steht an einem Ort, den Windows nicht liest.
rungs-stray-values-codes-in-machine = Ein Wert steht an einem Ort, den Windows nicht liest. Er bewirkt nichts.
rungs-stray-values-codes-in-user = Ein Wert steht im Benutzerteil der Registrierung. Dort liest WinHTTP ihn nicht.
rungs-stray-values-codes-empty-subkey = Es gibt einen Schlüssel namens DefaultSecureProtocols. Das müsste ein Wert sein, so bewirkt er nichts.
rungs-stray-values-nextSteps-in-user = Entfernen Sie ihn selbst, wenn Sie möchten. TLS Remedy schreibt dort nicht.
rungs-stray-values-nextSteps-empty-subkey = Entfernen Sie den Schlüssel selbst, wenn Sie möchten.
rungs-dotnet-codes-not-installed = Es wurde kein .NET Framework gefunden.
rungs-dotnet-codes-no-suite = Nicht beurteilt, weil auf diesem PC keine Verschlüsselungssammlung für TLS 1.2 übrig ist: siehe „Verschlüsselungssammlungen“.
rungs-dotnet-codes-malformed = Eine .NET-Einstellung hat einen Typ, den .NET nicht dokumentiert.
rungs-dotnet-codes-switched-off = Eine .NET-Einstellung deaktiviert neueres TLS. Dadurch können Programme bei TLS 1.0 bleiben.
rungs-dotnet-codes-schannel-not-on = .NET-Programme richten sich nach Windows, und dort ist TLS 1.2 für sie nicht aktiviert.
rungs-dotnet-codes-too-old = .NET 4 hat auf diesem PC die Version 4.0, und die hat kein TLS 1.2. Keine Einstellung ändert das.
rungs-dotnet-codes-left-without = TLS 1.0 ist deaktiviert. .NET-Programme für 4.5 oder älter verwenden es standardmäßig und können deshalb keine Verbindung herstellen.
rungs-dotnet-codes-one-view = .NET-Programme bekommen TLS 1.2 nur in einer Sicht.
rungs-dotnet-codes-old-4 = Programme für .NET 4.5 und älter bleiben bei TLS 1.0, wenn sie nichts Neueres verlangen.
rungs-dotnet-codes-old-2 = Programme für .NET 2.0 bis 3.5 bleiben bei TLS 1.0, wenn sie nichts Neueres verlangen.
rungs-dotnet-codes-old-2-by-target = Programme für .NET 2.0 bis 3.5 bleiben bei TLS 1.0, wenn sie nichts Neueres verlangen. Bei .NET 4 kommt es darauf an: Programme für 4.7 oder höher richten sich nach Windows, ältere brauchen die beiden Werte.
rungs-dotnet-codes-old-both = .NET-Programme wie die SharePoint-Tools bleiben bei TLS 1.0, wenn sie nichts Neueres verlangen.
rungs-dotnet-codes-patch-assumed = Die Einstellungen sind richtig. .NET 3.5 braucht außerdem einen Patch oder ein Rollup ab September 2017. Keine Einstellung zeigt, ob er da ist.
rungs-dotnet-codes-by-target = Es kommt auf das Programm an: Eines für .NET 4.7 oder höher richtet sich nach Windows, eines für eine ältere Version braucht die beiden Werte. Windows PowerShell 5.1, Entra Connect und AD FS können solche Programme sein.
rungs-dotnet-codes-follows = .NET-Programme bieten TLS 1.2 an.
rungs-dotnet-nextSteps-schannel-not-on = Übernehmen Sie die empfohlene Einstellung: Sie aktiviert TLS 1.2 in Schannel.
rungs-dotnet-nextSteps-too-old = Installieren Sie .NET Framework 4.5.2 oder höher, zum Beispiel 4.8, und prüfen Sie dann erneut.
rungs-dotnet-nextSteps-patch-assumed = Wenn ein .NET-3.5-Programm weiterhin nicht funktioniert, installieren Sie den Patch.
rungs-dotnet-nextSteps-by-target = Wenn ein solches Programm nicht funktioniert: tls-remedy apply --scope dotnet.
rungs-dotnet-windowSteps-by-target = Wenn ein solches Programm nicht funktioniert, wählen Sie unter „Protokolle“ „.NET-Programme“ und dann „Übernehmen“.
rungs-wininet-name = Internetoptionen
rungs-wininet-codes-malformed = Der Wert der Internetoptionen hat den falschen Typ.
rungs-wininet-codes-policies-differ = Zwei Richtlinien legen die Internetoptionen unterschiedlich fest. Es ist nicht bekannt, welche gilt.
rungs-wininet-codes-policy-lacks-tls-1_2 = Eine Richtlinie lässt TLS 1.2 in den Internetoptionen weg und sperrt sie.
rungs-wininet-codes-user-lacks-tls-1_2 = In den Internetoptionen dieses Benutzerkontos ist TLS 1.2 nicht ausgewählt.
rungs-wininet-codes-ssl-enabled = In den Internetoptionen ist TLS 1.2 ausgewählt, aber auch SSL, und das ist unsicher.
rungs-wininet-codes-system-lacks-tls-1_2 = Das Systemkonto, unter dem Dienste laufen, hat eigene Internetoptionen ohne TLS 1.2.
rungs-wininet-codes-not-stored = Für dieses Benutzerkonto ist keine Auswahl gespeichert, und die Version von Internet Explorer ist nicht bekannt.
rungs-wininet-codes-old-explorer = Diese Version von Internet Explorer lässt TLS 1.2 weg, bis es ausgewählt wird. Das gilt für die Versionen 8 bis 10.
rungs-wininet-codes-default-offers = Für dieses Benutzerkonto ist keine Auswahl gespeichert. Windows wählt dann TLS 1.2 standardmäßig aus.
rungs-wininet-codes-policy-offers = Eine Richtlinie legt die Internetoptionen fest, mit TLS 1.2.
rungs-wininet-codes-user-offers = In den Internetoptionen dieses Benutzerkontos ist TLS 1.2 ausgewählt.
rungs-wininet-nextSteps-malformed = Öffnen Sie die Internetoptionen, und wählen Sie unter „Erweitert“ TLS 1.2 aus.
rungs-wininet-nextSteps-policies-differ = Bitten Sie die Person, die diesen PC verwaltet, „Unterstützung der Verschlüsselung deaktivieren“ nur an einer Stelle festzulegen.
rungs-wininet-nextSteps-policy-lacks-tls-1_2 = Bitten Sie die Person, die diesen PC verwaltet, in „Unterstützung der Verschlüsselung deaktivieren“ TLS 1.2 hinzuzufügen.
rungs-wininet-nextSteps-user-lacks-tls-1_2 = Öffnen Sie die Internetoptionen, und wählen Sie unter „Erweitert“ TLS 1.2 aus.
rungs-wininet-nextSteps-ssl-enabled = Öffnen Sie die Internetoptionen, und deaktivieren Sie SSL unter „Erweitert“.
rungs-wininet-nextSteps-system-lacks-tls-1_2 = Bitten Sie die Person, die diesen PC verwaltet, SecureProtocols unter HKEY_USERS\S-1-5-18 zu entfernen.
rungs-wininet-nextSteps-not-stored = Öffnen Sie die Internetoptionen, und prüfen Sie unter „Erweitert“, ob TLS 1.2 ausgewählt ist.
rungs-wininet-nextSteps-old-explorer = Öffnen Sie die Internetoptionen, und wählen Sie unter „Erweitert“ TLS 1.2 aus. Oder installieren Sie Internet Explorer 11.
rungs-proxy-name = Proxy
rungs-proxy-codes-malformed = TLS Remedy kennt das Format der WinHTTP-Proxyeinstellungen auf diesem PC nicht.
rungs-proxy-codes-views-differ = In der 64-Bit- und der 32-Bit-Sicht stehen verschiedene Proxys.
rungs-proxy-codes-local-proxy = Der Proxy der WinHTTP-Programme ist ein Programm auf diesem PC. Ohne dieses Programm stellen sie keine Verbindung her.
rungs-proxy-codes-proxy = WinHTTP-Programme verwenden einen Proxy, der TLS 1.2 durchlassen muss.
rungs-proxy-codes-direct = WinHTTP-Programme verbinden sich ohne Proxy.
rungs-proxy-nextSteps-malformed = Überprüfen Sie, was netsh winhttp show proxy anzeigt.
rungs-proxy-nextSteps-views-differ = Führen Sie als Administrator netsh winhttp set proxy aus System32 und aus SysWOW64 aus, mit demselben Proxy.
rungs-proxy-nextSteps-local-proxy = Prüfen Sie, ob dieses Programm läuft. Gibt es das Programm nicht mehr, führen Sie als Administrator mit netsh aus System32 und aus SysWOW64 diesen Befehl aus: netsh winhttp reset proxy.
rungs-proxy-nextSteps-proxy = Wenn Verbindungen fehlschlagen, fragen Sie die Person, die den Proxy verwaltet, ob er TLS 1.2 durchlässt.
rungs-network-name = Netzwerk
rungs-network-codes-awareness-off = Ein Dienst, mit dem Office eine Internetverbindung erkennt, ist deaktiviert.
rungs-network-codes-probing-off = Windows testet die Internetverbindung nicht. Office glaubt deshalb vielleicht, es gebe keine.
rungs-network-codes-auto-proxy-off = Der Dienst, der für Windows-Programme einen Proxy sucht, ist deaktiviert.
rungs-network-codes-probing-malformed = EnableActiveProbing oder NoActiveProbe hat den falschen Typ. Was sie bewirken, ist deshalb nicht bekannt.
rungs-network-codes-malformed = Ein Wert des Benutzerproxys hat den falschen Typ.
rungs-network-codes-local-proxy = Der Benutzerproxy ist ein Programm auf diesem PC. Ohne dieses Programm gibt es keine Verbindung.
rungs-network-codes-user-script = Ein Skript wählt den Benutzerproxy aus. Er muss TLS 1.2 durchlassen.
rungs-network-codes-user-proxy = Die Programme dieses Benutzerkontos verwenden einen Proxy, der TLS 1.2 durchlassen muss.
rungs-network-codes-system-proxy = Das Systemkonto, unter dem Dienste laufen, hat einen eigenen Proxy.
rungs-network-codes-clear = Die Dienste sind aktiviert, und für das Benutzerkonto ist kein Proxy festgelegt.
rungs-network-nextSteps-awareness-off = Stellen Sie den Starttyp der Dienste „NLA (Network Location Awareness)“ und „Netzwerklistendienst“ auf „Manuell“, und starten Sie den PC neu.
rungs-network-nextSteps-probing-off = Wenn Office keine Internetverbindung meldet, setzen Sie EnableActiveProbing auf 1 und NoActiveProbe auf 0.
rungs-network-nextSteps-auto-proxy-off = Setzen Sie Start unter SYSTEM\CurrentControlSet\Services\WinHttpAutoProxySvc auf 3, und starten Sie dann neu.
rungs-network-nextSteps-probing-malformed = Setzen Sie EnableActiveProbing auf 1 und NoActiveProbe auf 0, beide als REG_DWORD.
rungs-network-nextSteps-malformed = Öffnen Sie in den Internetoptionen auf der Registerkarte „Verbindungen“ die LAN-Einstellungen, und legen Sie sie neu fest.
rungs-network-nextSteps-local-proxy = Prüfen Sie, ob dieses Programm läuft. Gibt es das Programm nicht mehr, deaktivieren Sie den Proxy in den Internetoptionen.
rungs-network-nextSteps-user-script = Wenn Verbindungen fehlschlagen, fragen Sie die Person, die den Proxy verwaltet, ob er TLS 1.2 durchlässt.
rungs-network-nextSteps-user-proxy = Wenn Verbindungen fehlschlagen, fragen Sie die Person, die den Proxy verwaltet, ob er TLS 1.2 durchlässt.
rungs-network-nextSteps-system-proxy = Wenn sich ein Dienst nicht verbinden kann, fragen Sie die Person, die diesen PC verwaltet, ob dieser Proxy noch gewollt ist.
rungs-office-codes-not-installed = Es wurde kein Office gefunden.
rungs-office-codes-too-old = Office 2010 und älter haben keine moderne Authentifizierung und können sich deshalb nicht mit Microsoft 365 verbinden.
rungs-office-codes-office-2013-outdated = Dieses Outlook 2013 ist älter als 15.0.4971.1000, die älteste Version, die Microsoft 365 akzeptiert.
rungs-office-codes-office-2013-old-sign-in = Office 2013 ist installiert, und für dieses Benutzerkonto ist die moderne Authentifizierung nicht aktiviert.
rungs-office-codes-policy-old-sign-in = Eine Richtlinie deaktiviert die moderne Authentifizierung für dieses Benutzerkonto. Microsoft 365 akzeptiert keine andere.
rungs-office-codes-old-sign-in = Die moderne Authentifizierung von Office ist für dieses Benutzerkonto deaktiviert. Microsoft 365 akzeptiert keine andere.
rungs-office-codes-broker-off = Office verwendet für dieses Benutzerkonto nicht die Anmeldung von Windows. Microsoft rät davon ab.
rungs-office-codes-apps-ended-here = Auf dieser Windows-Version endeten die Microsoft 365 Apps mit Version 2002, die bis zum 10. Januar 2023 unterstützt wurde.
rungs-office-codes-office-2013 = Office 2013 mit moderner Authentifizierung: Vielleicht funktioniert die Verbindung, aber der Support endete am 11. April 2023.
rungs-office-codes-onedrive-ended = OneDrive synchronisiert hier nicht mehr: privat nur bis zum 1. März 2022, geschäftlich nur bis zum 10. Januar 2023.
rungs-office-codes-microsoft-365-apps = Microsoft 365 Apps. Sie werden unterstützt, solange sie aktuell gehalten werden.
rungs-office-codes-office-2024 = Office 2024. Es wird mit Microsoft 365 bis zum 9. Oktober 2029 unterstützt.
rungs-office-codes-office-2021 = Office 2021: Der Support mit Microsoft 365 endete am 13. Oktober 2026. Vielleicht funktioniert die Verbindung noch.
rungs-office-codes-office-2016-2019 = Office 2016 oder 2019: Der Support mit Microsoft 365 endete am 10. Oktober 2023. Vielleicht funktioniert die Verbindung noch.
rungs-office-codes-modern-sign-in = Office 2016 oder neuer, mit moderner Authentifizierung.
rungs-office-nextSteps-too-old = Verwenden Sie eine neuere Office-Version oder Microsoft 365 im Browser.
rungs-office-nextSteps-office-2013-outdated = Verwenden Sie eine neuere Office-Version oder Microsoft 365 im Browser.
rungs-office-nextSteps-office-2013-old-sign-in = Setzen Sie EnableADAL und Version in Office\15.0\Common\Identity auf 1, oder verwenden Sie eine neuere Office-Version.
rungs-office-nextSteps-policy-old-sign-in = Bitten Sie die Person, die diesen PC verwaltet, EnableADAL aus den Richtlinien dieses Benutzerkontos zu entfernen.
rungs-office-nextSteps-old-sign-in = Entfernen Sie EnableADAL unter Office\16.0\Common\Identity dieses Benutzerkontos, oder setzen Sie den Wert auf 1.
rungs-office-nextSteps-broker-off = Wenn die Anmeldung fehlschlägt, entfernen Sie DisableADALatopWAMOverride und DisableAADWAM unter Office\16.0\Common\Identity.
rungs-office-nextSteps-apps-ended-here = Verwenden Sie eine neuere Windows-Version oder Microsoft 365 im Browser.
rungs-office-nextSteps-office-2013 = Verwenden Sie eine neuere Office-Version oder Microsoft 365 im Browser.
rungs-office-nextSteps-office-2021 = Verwenden Sie eine neuere Office-Version oder Microsoft 365 im Browser.
rungs-office-nextSteps-office-2016-2019 = Verwenden Sie eine neuere Office-Version oder Microsoft 365 im Browser.
rungs-office-nextSteps-onedrive-ended = Verwenden Sie eine neuere Windows-Version oder OneDrive im Browser.
everyRung-found-no-rules = Nicht beurteilt, weil diese Windows-Version nicht bekannt ist.
everyRung-found-unreadable = Etwas, das für diese Prüfung nötig ist, konnte nicht gelesen werden.
# Facts: $name (text)
everyRung-unreadable =
    .headline = Das lässt sich noch nicht sagen
    .reason = Nicht lesbar: { $name }. Es wurde nicht geraten.
everyRung-recommended = Übernehmen Sie die empfohlene Einstellung.
everyRung-scopes-dotnet-line = tls-remedy apply --scope dotnet schreibt beide Werte für jedes installierte .NET.
everyRung-scopes-dotnet-window = Wählen Sie unter „Protokolle“ „.NET-Programme“ und dann „Übernehmen“: Beide Werte werden für jedes installierte .NET geschrieben.
everyRung-scopes-certificates-line = tls-remedy apply --scope certificates erlaubt Windows den Download. Oder importieren Sie das Zertifikat.
everyRung-scopes-certificates-window = Wählen Sie unter „Protokolle“ „Download von Stammzertifikaten“ und dann „Übernehmen“, oder importieren Sie das Zertifikat.
everyRung-scopes-stray-line = tls-remedy apply --scope stray entfernt ihn.
everyRung-scopes-stray-window = Zum Entfernen wählen Sie unter „Protokolle“ „Werte am falschen Ort“ und dann „Übernehmen“. Der Wert schadet nicht.
explanations-release-what = Welche Windows-Version das ist und ob es ein Client oder ein Server ist.
explanations-release-why = Von der Version hängt ab, was WinHTTP standardmäßig anbietet und welche Reparatur die richtige ist. Windows 7 braucht für das Update Service Pack 1.
explanations-release-how = Aus der Buildnummer und der Installationsart in der Registrierung, nie aus dem Produktnamen, denn der lautet auch unter Windows 11 noch Windows 10. Die Revision des Builds (UBR) zeigt, ob die Änderung vom September 2022 enthalten ist. [V1][V2][V3][K7][K10]
explanations-release-unknown = Ein Build, der neuer ist als alle, die TLS Remedy kennt, wird nach den Regeln des neuesten bekannten beurteilt. Für einige Server nennen unsere Quellen kein Supportende. Ist die Revision nicht lesbar, ist nicht bekannt, ob WinHTTP noch TLS 1.0 und 1.1 anbietet.
explanations-update-what = KB3140245: das Update, mit dem WinHTTP unter Windows 7, Windows 8 und den Servern dazu DefaultSecureProtocols liest.
explanations-update-why = Ohne das Update wird der Wert nicht gelesen, dann hilft keine Einstellung.
explanations-update-how = Aus den Versionen von winhttp.dll und webio.dll auf beiden Seiten, nie aus der Hotfixliste, denn Rollups ersetzen die Hotfixes. [T1][T2][D1]
explanations-update-unknown = Unter Windows 8 und Server 2012 haben manche Builds niedrigere Nummern und enthalten es trotzdem. Die Liste des Updates nennt Windows 8 nicht. Welche Rollups es enthalten, wissen wir nicht.
explanations-winhttp-value-what = DefaultSecureProtocols: welche Protokolle WinHTTP für Programme anbietet, die keine nennen, zum Beispiel Office.
explanations-winhttp-value-why = Windows speichert den Wert zweimal. Unter 64-Bit-Windows lesen 32-Bit-Programme nur die 32-Bit-Sicht.
explanations-winhttp-value-how = Aus dem Typ und den Bytes in beiden Sichten, verglichen mit dem Standard dieser Windows-Version. [W1][K1][M1]
explanations-winhttp-value-unknown = Ob Windows einen Wert ignoriert, der 0 ist oder ein unbekanntes Bit enthält, ist nicht dokumentiert. [U1]
explanations-schannel-what = Schannel ist der Teil von Windows, der TLS ausführt. Er kann ein Protokoll für alle Programme deaktivieren.
explanations-schannel-why = Schannel hat Vorrang vor allen anderen Einstellungen. Bei Windows 7 ist TLS 1.2 standardmäßig deaktiviert.
explanations-schannel-how = Aus Enabled und DisabledByDefault im Clientschlüssel von TLS 1.2. Jede Zahl außer 0 bedeutet aktiviert. [R1][R2][K1]
explanations-schannel-unknown = Dafür, was Enabled allein unter Windows 7 bewirkt, haben wir keine Quelle. Deshalb werden dort beide Werte geschrieben. Die Quellen sind sich nicht einig, ob TLS 1.0 und 1.1 unter Windows 11 24H2 und Server 2025 noch aktiviert sind und ob ein Programm unter Windows 11 ein Protokoll verlangen kann, das DisabledByDefault anderen vorenthält.
explanations-cipher-suites-what = Verschlüsselungssammlungen (Cipher-Suites) legen fest, wie verschlüsselt wird. Beide Seiten müssen eine gemeinsam haben. Eine Richtlinie kann die Liste von Windows ersetzen, und Einstellungen in Schannel können Algorithmen deaktivieren.
explanations-cipher-suites-why = Ohne gemeinsame Sammlung gibt es keine Verbindung, egal mit welchen Protokollen.
explanations-cipher-suites-how = Aus der geltenden Liste, ohne das, was Einstellungen und Kurven herausnehmen, verglichen mit dem, was jeder Dienst akzeptiert. Was ein Programm nachweislich angeboten hat, zählt mehr. [F1][R3][R4][R6][X1][O2]
explanations-cipher-suites-unknown = Keine Seite listet alle Adressen auf. Ob manche Einstellungen noch gelten und für welche Sammlungen, ist nicht dokumentiert. [R1][R3] Windows 7 bis 8.1 haben keine ECDHE-Sammlung mit RSA und GCM, und Azure Front Door akzeptiert seit dem 1. April 2026 kein DHE mehr: Welche Adressen deshalb nicht erreichbar sind, ist nicht veröffentlicht. [Z2][X1] Verbindungen mit DHE können hin und wieder fehlschlagen, wenn Windows die Updates vom Februar 2020 nicht hat. [X2]
explanations-certificates-what = Die Stammzertifikate, zu denen die Zertifikate von Microsoft 365 führen: DigiCert Global Root G2 und Microsoft RSA Root 2017.
explanations-certificates-why = Ohne das Stammzertifikat ist die Gegenseite nicht vertrauenswürdig, und es gibt keine Verbindung, egal mit welchen Protokollen. [Q3][Q4]
explanations-certificates-how = Aus ihren Fingerabdrücken in den Zertifikatspeichern des PCs, der Richtlinien und des Benutzerkontos sowie aus DisableRootAutoUpdate. [Q1][Q2]
explanations-certificates-unknown = Ob die Adresse erreichbar ist, von der Windows herunterlädt, welchen Zertifikaten die heruntergeladene Liste misstraut und ob Windows 7 ohne spätere Updates diese Liste noch bekommt.
explanations-stray-values-what = Werte, die hierfür gedacht waren, aber an einem Ort stehen oder einen Namen haben, den Windows nicht liest.
explanations-stray-values-why = Sie sehen wie eine Reparatur aus, sind aber keine. Sie schaden nicht, verdecken aber, was wirklich fehlt.
explanations-stray-values-how = Aus den Orten und Schreibweisen, die in der Praxis vorkommen: der Benutzerteil, der übergeordnete Schlüssel, ein Schlüssel mit dem Namen des Werts und falsch geschriebene Namen. [L4][B1]
explanations-stray-values-unknown = Andere Orte und Schreibweisen werden nicht geprüft.
explanations-dotnet-what = Zwei Werte für jedes .NET Framework, in beiden Sichten: SystemDefaultTlsVersions und SchUseStrongCrypto.
explanations-dotnet-why = OneDrive- und SharePoint-Tools, Windows PowerShell 5.1, Entra Connect und AD FS sind .NET-Programme. Ohne die Werte bleiben solche, die für ein älteres .NET gebaut sind, bei TLS 1.0. Wenn eines davon nicht funktioniert, schreiben Sie die Werte: mit --scope dotnet oder unter „Protokolle“ mit „.NET-Programme“.
explanations-dotnet-how = Aus den Werten in der Registrierung und aus den Einstellungen für alle Programme unter AppContext. Die installierte Version zeigt nur, wofür Programme gebaut sein können. Unter Windows 7 bedeutet „nach Windows richten“ TLS 1.0, bis TLS 1.2 in Schannel aktiviert ist. [N1][N2][N3][C1][E1]
explanations-dotnet-unknown = Für welches .NET jedes Programm gebaut ist und was seine eigene Konfigurationsdatei enthält. Was Windows PowerShell 5.1 standardmäßig tut, hängt von der Windows-Version ab, und die Quellen sind sich nicht einig. Ob .NET 3.5 den nötigen Patch hat, zeigt die Registrierung nicht.
explanations-wininet-what = Die Protokolle, die in den Internetoptionen dieses Benutzerkontos ausgewählt sind oder von einer Richtlinie festgelegt und gesperrt werden.
explanations-wininet-why = Anmeldefenster verwenden sie vielleicht. Die Artikel von Microsoft zur Aktivierung verlangen TLS 1.2 auch dort. [O1]
explanations-wininet-how = Aus SecureProtocols des Benutzerkontos und beider Richtlinien. Ist nichts gespeichert, aus den Versionen von Windows und Internet Explorer. Auf WinHTTP wirkt es sich nicht aus. [I1][I2][O3][K7]
explanations-wininet-unknown = Welche von zwei verschiedenen Richtlinien gilt und ob Office irgendetwas davon liest.
explanations-proxy-what = Der Proxy, den WinHTTP-Programme verwenden, einer für jede Sicht.
explanations-proxy-why = Ein Proxy, der nur altes TLS akzeptiert, blockiert, was Windows jetzt anbietet.
explanations-proxy-how = Aus dem Wert WinHttpSettings, in beiden Sichten decodiert.
explanations-proxy-unknown = Unsere Quellen dokumentieren das Format dieses Werts nicht, und was der Proxy akzeptiert, ist von hier aus nicht zu sehen.
explanations-network-what = Die Dienste und Tests, mit denen Windows eine Internetverbindung erkennt, und die Proxys in den Internetoptionen.
explanations-network-why = Office verlässt sich auf das, was Windows meldet: Es kann „offline“ sein, obwohl der Browser funktioniert. Nichts davon ist TLS. [Q5]
explanations-network-how = Aus dem Starttyp der Dienste, aus EnableActiveProbing und NoActiveProbe sowie aus ProxyEnable, ProxyServer und AutoConfigURL. [Q5][P3]
explanations-network-unknown = Ob der Proxy funktioniert, was sein Skript auswählt und ob das Netzwerk selbst einen Proxy ankündigt. Ob Office den Benutzerproxy oder den von WinHTTP verwendet.
explanations-office-what = Welches Office installiert ist, wie es sich anmeldet und bis wann Microsoft es mit Microsoft 365 unterstützt.
explanations-office-why = Alte Office-Versionen können sich nicht anmelden, egal was mit TLS ist. [Q6][Q7]
explanations-office-how = Aus den Schlüsseln von Klick-und-Los und Windows Installer sowie aus EnableADAL, Version und zwei Werten daneben. [Q7][Q8]
explanations-office-unknown = Unsere Quellen dokumentieren nicht, welche Schlüssel Office anzeigen und wie aktuell ein Office aus Windows Installer ist. Office aus dem Store wurde nicht untersucht. [P2]
window-half-title = Eine Änderung ist mittendrin abgebrochen
# Facts: $time (text)
window-half-applying = Begonnen: { $time }. Nichts ist verloren: Die früheren Werte sind im Verlauf gespeichert.
# Facts: $time (text)
window-half-undoing = Das Rückgängigmachen der Änderung ({ $time }) wurde nicht abgeschlossen. Alle Werte sind im Verlauf gespeichert.
window-half-restore = Wiederherstellen
window-half-finish = Zu Ende führen
window-half-restoreMore = Stellt die überschriebenen Werte wieder her. Der PC ist dann wie vor der Änderung.
window-half-finishMore = Schreibt auch die übrigen Werte. Die Änderung ist dann vollständig.
window-half-finishUndo = Stellt auch die übrigen Werte wieder her. Der PC ist dann wie vor der Änderung.
window-half-stopUndoing = Schreibt jeden Wert wieder so, wie er war, bevor das Rückgängigmachen begann. Die Änderung gilt dann wieder.
window-unreadable-next = Um fortzufahren, verwerfen Sie diesen Eintrag.
window-unreadable-newer = Verwenden Sie die neuere Version, oder verwerfen Sie diesen Eintrag.
window-unreadable-giveUp = Diesen Eintrag verwerfen…
window-unreadable-sure = Das ändert keine Einstellung. Was dieser Eintrag geändert hat, können Sie dann aber nicht mehr rückgängig machen.
# Facts: $id (number)
window-unreadable-giveUpNow = Eintrag { $id } verwerfen
window-checklist-lead = Die Protokolle sind in Ordnung. Prüfen Sie als Nächstes diese fünf Punkte, das Wahrscheinlichste zuerst.
window-checklist-leadOpen = Zuerst kommen die Einstellungen: Auf der Startseite steht, was zu tun ist. Danach folgen diese fünf Punkte.
window-checklist-list = Was Sie prüfen können
window-checklist-states-ok = OK
window-checklist-states-warn = Hier nachsehen
window-checklist-states-open = Noch unbekannt
window-checklist-office-title-ok = An Office liegt es wahrscheinlich nicht
window-checklist-office-title-warn = Vielleicht liegt es an Office
window-checklist-office-title-open = Welches Office ist das?
# Facts: $version (text)
window-checklist-office-version = Version { $version }.
window-checklist-office-none = Es wurde nichts gefunden. In Outlook finden Sie die Version unter „Datei“ > „Office-Konto“.
window-checklist-clock-title-ok = Die Uhr geht richtig
window-checklist-clock-title-warn = Die Uhr geht falsch
window-checklist-clock-title-open = Geht die Uhr richtig?
window-checklist-clock-ok = Richtig genug: Zertifikate wurden akzeptiert, und die hängen vom Datum ab.
window-checklist-clock-warn = Deshalb sehen Zertifikate ungültig aus. Stellen Sie Datum, Uhrzeit und Zeitzone ein, und testen Sie dann erneut.
# Facts: $now (text)
window-checklist-clock-open = Dieser PC zeigt { $now }. Vergleichen Sie das mit einem Handy, und überprüfen Sie auch die Zeitzone.
window-checklist-connection-title-ok = Microsoft 365 wurde erreicht
window-checklist-connection-title-warn = Ein Teil von Microsoft 365 wurde nicht erreicht
window-checklist-connection-title-open = Erreicht dieser PC Microsoft 365?
# Facts: $reached (number), $tried (number)
window-checklist-connection-said = { $reached } von { $tried } Verbindungen waren erfolgreich.
window-checklist-connection-open = Noch nicht getestet. Gesendet wird erst etwas, wenn Sie den Test starten.
window-checklist-connection-notHere = Ein Beispiel-PC stellt keine Verbindungen her.
window-checklist-connection-test = Jetzt testen
window-checklist-connection-results = Ergebnisse ansehen
window-checklist-signIn-title = Bei Office ab- und wieder anmelden
window-checklist-signIn-more = Wählen Sie in Outlook „Datei“ > „Office-Konto“ > „Abmelden“. Schließen Sie dann Outlook, öffnen Sie es wieder, und melden Sie sich an.
window-checklist-code-title = Wird ein Fehlercode angezeigt?
window-checklist-code-more = Zum Beispiel 0x8004de40 oder AADSTS1002016. Geben Sie ihn ein, um zu sehen, was er bedeutet.
window-checklist-code-label = Fehlercode
window-checklist-code-go = Nachschlagen
window-why-lead = Das alles muss in Ordnung sein, von oben nach unten.
window-why-list = Die Prüfungen, der Reihe nach
window-why-links = Mehr dazu
window-why-opensBrowser = Wird im Browser geöffnet
window-why-seen = Beobachtet, nicht nur aus Einstellungen gelesen
window-why-explanation = Erklärung dieser Prüfung
window-why-byHand = Unter „Protokolle“ von Hand wählen
window-why-chooseScope = Unter „Protokolle“ wählen
window-why-whose-signed-in = Die Benutzereinstellungen sind die des angemeldeten Kontos, nicht die des Kontos, unter dem dieses Programm läuft.
window-why-whose-account = Die Benutzereinstellungen sind die des Kontos, unter dem dieses Programm läuft, nicht die des angemeldeten Kontos.
