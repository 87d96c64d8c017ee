rungs-release-name = Windows-versie
rungs-release-codes-supported = Deze Windows-versie wordt ondersteund.
rungs-release-codes-named = Je hebt deze Windows-versie zelf opgegeven; het register toont die niet.
rungs-release-codes-newer-than-known = TLS Remedy kent deze Windows-versie nog niet, en gebruikt de regels van de nieuwste bekende.
rungs-release-codes-service-pack-missing = Windows 7 mist Service Pack 1. Zonder dat is de update niet te installeren.
rungs-release-codes-server-2008 = Update KB4019276 brengt TLS 1.2 naar Windows Server 2008, maar TLS Remedy stelt dat niet in.
rungs-release-codes-too-old = Deze Windows-versie is te oud voor TLS Remedy. Alleen POSReady 2009 heeft een update: KB4467770.
rungs-release-codes-unknown = Het register toont niet welke Windows-versie dit is.
rungs-release-nextSteps-newer-than-known = Zoek een nieuwere versie van TLS Remedy.
rungs-release-nextSteps-service-pack-missing = Installeer Service Pack 1 en controleer opnieuw.
rungs-release-nextSteps-server-2008 = Installeer de update en volg de pagina ervan, of stap over op een nieuwere Windows-versie.
rungs-release-nextSteps-too-old = Stap over op een nieuwere Windows-versie. Op POSReady 2009: installeer KB4467770, en volg de pagina.
rungs-release-nextSteps-unknown = Geef de Windows-versie op, bijvoorbeeld met --release windows-7.
rungs-release-windowSteps-unknown = Vraag aan wie deze pc beheert welke versie het is: op de opdrachtregel geef je die op met --release.
rungs-release-headlines-service-pack-missing = Windows 7 heeft eerst Service Pack 1 nodig
rungs-release-headlines-server-2008 = Windows Server 2008 kan hier niet worden hersteld
rungs-release-headlines-too-old = Deze Windows-versie kan hier niet worden hersteld
rungs-release-headlines-unknown =
    .headline = Het is niet duidelijk welke Windows-versie dit is
    .reason = Het buildnummer kon niet worden gelezen. Er is niets geraden, en hier wordt niets gewijzigd.
rungs-update-name = Update
rungs-update-codes-not-needed = Deze Windows-versie heeft geen update nodig voor de instelling.
rungs-update-codes-update-present = KB3140245 of later is geïnstalleerd.
rungs-update-codes-update-missing = KB3140245 ontbreekt. Zonder die update leest Windows de instelling niet.
rungs-update-codes-update-incomplete = KB3140245 is maar deels geïnstalleerd: een bestand is ouder dan dat van de update.
rungs-update-codes-update-probably-missing = KB3140245 ontbreekt waarschijnlijk: de bestanden lijken te oud, maar sommige met lagere nummers hebben de update wel.
rungs-update-codes-update-unknown = De versies van de bestanden konden niet worden gelezen, dus de update kan ontbreken.
rungs-update-nextSteps-update-missing = Installeer de update en controleer opnieuw.
rungs-update-nextSteps-update-incomplete = Installeer de update opnieuw en controleer dan opnieuw.
rungs-update-nextSteps-update-probably-missing = Installeer de update en controleer opnieuw. Als die er al is, blijkt dat dan.
rungs-update-nextSteps-update-unknown = Bekijk de bestandsversies zelf, of installeer de update.
rungs-update-headlines-update-missing =
    .headline = Windows heeft eerst een update nodig
    .reason = { $release } ({ $architecture }) heeft update KB3140245 nodig om de instelling te lezen. Installeer die en controleer opnieuw.
rungs-update-headlines-update-incomplete =
    .headline = Een update is niet volledig geïnstalleerd
    .reason = { $file } is ouder dan update KB3140245, dus sommige programma’s lezen de instelling niet. Installeer de update opnieuw en controleer dan opnieuw.
rungs-update-headlines-update-probably-missing =
    .headline = Windows heeft waarschijnlijk eerst een update nodig
    .reason = { $release } ({ $architecture }) heeft update KB3140245 nodig om de instelling te lezen. De bestanden lijken te oud, maar zeker is dat niet. Installeer die en controleer opnieuw.
rungs-update-headlines-update-unknown =
    .headline = Het is nog niet duidelijk
    .reason = De versie van { $file } kon niet worden gelezen, dus KB3140245 kan ontbreken. Er is niets geraden.
rungs-winhttp-value-name = WinHTTP-waarde
rungs-winhttp-value-codes-serves = De waarde biedt TLS 1.2 aan.
rungs-winhttp-value-codes-ssl-stays = De waarde biedt TLS 1.2 aan. SSL 3.0 staat ook aan, net als zonder de waarde: dat zet je uit bij Uitzetten.
rungs-winhttp-value-codes-not-set = De waarde is niet ingesteld, en Windows biedt TLS 1.2 standaard aan.
rungs-winhttp-value-codes-malformed = De waarde is ongeldig: Windows kan die negeren, of geen TLS 1.2 aanbieden.
rungs-winhttp-value-codes-lacks-tls-1_2 = In de waarde ontbreekt TLS 1.2.
rungs-winhttp-value-codes-missing = De waarde is niet ingesteld, en zonder die waarde biedt deze Windows-versie geen TLS 1.2 aan.
rungs-winhttp-value-codes-missing-in-native = De waarde ontbreekt in de 64-bitsweergave.
rungs-winhttp-value-codes-missing-in-wow64 = De waarde ontbreekt in de 32-bitsweergave.
rungs-winhttp-value-codes-malformed-harmless = De waarde is ongeldig, maar TLS 1.2 staat toch aan.
rungs-winhttp-value-codes-ssl-enabled = De waarde vraagt om SSL, en dat is niet veilig.
rungs-winhttp-value-codes-tls-1_3-removed = De waarde zet TLS 1.3 uit.
rungs-winhttp-value-headlines-malformed =
    .headline =
        { $isServer ->
            [true] { $who ->
                [native] 64-bits programma’s kunnen niet op TLS 1.2 rekenen
                [wow64] 32-bits programma’s kunnen niet op TLS 1.2 rekenen
               *[all] Programma’s kunnen niet op TLS 1.2 rekenen
            }
           *[false] { $who ->
                [native] 64-bits Office kan niet op TLS 1.2 rekenen
                [wow64] 32-bits Office kan niet op TLS 1.2 rekenen
               *[all] Office kan niet op TLS 1.2 rekenen
            }
        }
    .reason =
        { $fix ->
            [remove] Een instelling staat in de verkeerde vorm, dus Windows kan die negeren. Verwijder die om dit op te lossen.
           *[replace] Een instelling staat in de verkeerde vorm, dus Windows kan die negeren. Vervang die om dit op te lossen.
        }
rungs-winhttp-value-headlines-lacks-tls-1_2 =
    .headline = Een instelling zet TLS 1.2 uit
    .reason =
        { $protocols ->
            [0] { $fix ->
                [remove] De waarde { $found } laat niets over. Verwijder die om dit op te lossen.
               *[replace] De waarde { $found } laat niets over. Vervang die om dit op te lossen.
            }
           *[other] { $fix ->
                [remove] De waarde { $found } laat alleen { $protocols } over. Verwijder die om dit op te lossen.
               *[replace] De waarde { $found } laat alleen { $protocols } over. Vervang die om dit op te lossen.
            }
        }
rungs-winhttp-value-headlines-missing =
    .headline =
        { $isServer ->
            [true] { $who ->
                [native] 64-bits programma’s kunnen Microsoft 365 niet bereiken
                [wow64] 32-bits programma’s kunnen Microsoft 365 niet bereiken
               *[all] Programma’s kunnen Microsoft 365 niet bereiken
            }
           *[false] { $who ->
                [native] 64-bits Office kan Microsoft 365 niet bereiken
                [wow64] 32-bits Office kan Microsoft 365 niet bereiken
               *[all] Office kan Microsoft 365 niet bereiken
            }
        }
    .reason =
        { $best ->
            [none] { $who ->
                [native] { $writes ->
                    [one] { $release } biedt 64-bits programma’s niets aan dat Microsoft 365 accepteert. Er ontbreekt één instelling.
                   *[other] { $release } biedt 64-bits programma’s niets aan dat Microsoft 365 accepteert. Er ontbreken { $writes } instellingen.
                }
                [wow64] { $writes ->
                    [one] { $release } biedt 32-bits programma’s niets aan dat Microsoft 365 accepteert. Er ontbreekt één instelling.
                   *[other] { $release } biedt 32-bits programma’s niets aan dat Microsoft 365 accepteert. Er ontbreken { $writes } instellingen.
                }
               *[all] { $writes ->
                    [one] { $release } biedt programma’s niets aan dat Microsoft 365 accepteert. Er ontbreekt één instelling.
                   *[other] { $release } biedt programma’s niets aan dat Microsoft 365 accepteert. Er ontbreken { $writes } instellingen.
                }
            }
           *[other] { $who ->
                [native] { $writes ->
                    [one] { $release } biedt 64-bits programma’s hooguit { $best } aan. Er ontbreekt één instelling.
                   *[other] { $release } biedt 64-bits programma’s hooguit { $best } aan. Er ontbreken { $writes } instellingen.
                }
                [wow64] { $writes ->
                    [one] { $release } biedt 32-bits programma’s hooguit { $best } aan. Er ontbreekt één instelling.
                   *[other] { $release } biedt 32-bits programma’s hooguit { $best } aan. Er ontbreken { $writes } instellingen.
                }
               *[all] { $writes ->
                    [one] { $release } biedt programma’s hooguit { $best } aan. Er ontbreekt één instelling.
                   *[other] { $release } biedt programma’s hooguit { $best } aan. Er ontbreken { $writes } instellingen.
                }
            }
        }
rungs-winhttp-value-headlines-malformed-harmless =
    .headline = TLS 1.2 staat aan, ondanks een ongeldige instelling
    .reason =
        { $fix ->
            [remove] Die staat in de verkeerde vorm, maar TLS 1.2 staat toch aan. Die weghalen geeft zekerheid.
           *[replace] Die staat in de verkeerde vorm, maar TLS 1.2 staat toch aan. Die vervangen geeft zekerheid.
        }
rungs-winhttp-value-headlines-ssl-enabled =
    .headline =
        { $offersSsl ->
            [true] TLS 1.2 staat aan, maar SSL mag ook
           *[false] TLS 1.2 staat aan, met een oude waarde
        }
    .reason =
        { $offersSsl ->
            [true] { $fix ->
                [remove] De waarde { $found } vraagt om { $protocols }. SSL is gekraakt, en Microsoft 365 gebruikt het niet. Die weghalen is veiliger.
               *[replace] De waarde { $found } vraagt om { $protocols }. SSL is gekraakt, en Microsoft 365 gebruikt het niet. Die vervangen is veiliger.
            }
           *[false] { $fix ->
                [remove] Windows negeert het SSL-deel van de waarde { $found }. Die weghalen is netter.
               *[replace] Windows negeert het SSL-deel van de waarde { $found }. Die vervangen is netter.
            }
        }
rungs-winhttp-value-headlines-tls-1_3-removed =
    .headline = TLS 1.2 staat aan, maar TLS 1.3 uit
    .reason =
        { $fix ->
            [remove] Een oude waarde, { $found }, zet TLS 1.3 uit op { $release }. Die weghalen zet het weer aan.
           *[replace] Een oude waarde, { $found }, zet TLS 1.3 uit op { $release }. Die vervangen zet het weer aan.
        }
rungs-schannel-codes-on = TLS 1.2 staat aan voor deze pc.
rungs-schannel-codes-disabled = In Schannel staat TLS 1.2 uit voor elk programma, en dat gaat boven alle andere instellingen.
rungs-schannel-codes-disabled-by-default = TLS 1.2 staat uit voor programma’s die er niet uitdrukkelijk om vragen.
rungs-schannel-codes-not-configured = TLS 1.2 is niet aangezet. Deze Windows-versie heeft dat naast de waarde ook nodig.
rungs-schannel-codes-only-server = TLS 1.2 staat alleen in de sleutel Server aan. Wie verbinding maakt, leest de sleutel Client.
rungs-schannel-codes-default-missing = In TLS 1.2\Client ontbreekt DisabledByDefault. Deze Windows-versie heeft die naast Enabled nodig, met waarde 0.
rungs-schannel-codes-tls-1_3-forced = TLS 1.2 staat aan. TLS 1.3 is hier afgedwongen, en dat noemt Microsoft onveilig.
rungs-schannel-codes-fragments-refused = TLS 1.2 staat aan. Handshakes mislukken als de andere kant een bericht in delen stuurt.
rungs-schannel-codes-odd-value = Een waarde hier heeft een type dat Windows niet beschrijft. Die is ongewijzigd gelaten.
rungs-schannel-codes-tls-1_3-off = TLS 1.2 staat aan. TLS 1.3 is met een instelling uitgezet, al heeft deze Windows-versie het. Microsoft 365 werkt ook zonder.
rungs-schannel-codes-misspelt = TLS 1.2 staat aan. Er staat een verkeerd gespelde DisableByDefault bij, zonder effect.
rungs-schannel-nextSteps-fragments-refused = Vraag de beheerder om MessageLimitClient onder SCHANNEL\Messaging te verwijderen, en start opnieuw op.
rungs-schannel-nextSteps-tls-1_3-off = Verwijder Enabled en DisabledByDefault onder TLS 1.3\Client als niets dat nodig heeft, en start daarna opnieuw op.
rungs-schannel-nextSteps-odd-value = Bekijk de waarde, en verwijder die als niets die nodig heeft.
rungs-schannel-headlines-disabled = TLS 1.2 staat uit voor de hele pc
rungs-schannel-headlines-disabled-by-default = TLS 1.2 staat voor de meeste programma’s uit
rungs-schannel-headlines-only-server = TLS 1.2 staat in de verkeerde sleutel aan
rungs-schannel-headlines-default-missing = Eén waarde voor TLS 1.2 ontbreekt
rungs-schannel-headlines-tls-1_3-forced = TLS 1.2 staat aan, met TLS 1.3 afgedwongen
rungs-schannel-headlines-not-configured =
    .headline = Eén deel van de instelling ontbreekt
    .reason = De WinHTTP-waarde is goed. Op { $release } moet TLS 1.2 ook in Schannel aanstaan.
rungs-cipher-suites-name = Cipher suites
rungs-cipher-suites-codes-no-shared-suite = Een beleid noemt geen cipher suite die Microsoft 365 accepteert en deze Windows-versie heeft.
rungs-cipher-suites-codes-local-list-cut = In de eigen lijst van Windows staat geen cipher suite meer die Microsoft 365 accepteert.
rungs-cipher-suites-codes-algorithms-off = In Schannel zijn algoritmen uitgezet: er is geen suite meer die Microsoft 365 accepteert.
rungs-cipher-suites-codes-suffixes-missing = Een beleid noemt ECDHE-suites zonder _P256 of _P384, en deze Windows-versie heeft dat nodig.
rungs-cipher-suites-codes-services-not-in-policy = De lijst in het beleid heeft geen suite die sommige Microsoft 365-diensten accepteren.
rungs-cipher-suites-codes-services-not-in-list = Windows’ lijst heeft geen suite die sommige Microsoft 365-diensten accepteren.
rungs-cipher-suites-codes-services-suffixes-missing = Suites in het beleid missen _P256 of _P384: er blijft geen over die sommige Microsoft 365-diensten accepteren.
rungs-cipher-suites-codes-services-algorithms-off = In Schannel staan algoritmen uit: er blijft geen suite over die sommige Microsoft 365-diensten accepteren.
rungs-cipher-suites-codes-algorithms-in-doubt = Er staan algoritmen uit. Of Windows de andere suites gebruikt, is niet gedocumenteerd.
rungs-cipher-suites-codes-curves-in-doubt = In de lijst met curves ontbreken NistP256 en NistP384, waarvan bekend is dat Microsoft 365 ze accepteert.
rungs-cipher-suites-codes-key-length-in-doubt = De toegestane RSA-lengtes sluiten de 2.048 bits van Microsoft 365 mogelijk uit.
rungs-cipher-suites-codes-odd-list = De lijst in het beleid is leeg of geen tekst. Die is niet beoordeeld.
rungs-cipher-suites-codes-list-too-long = De lijst in het beleid is langer dan 1.023 tekens. Windows kan die afkappen.
rungs-cipher-suites-codes-some-algorithms-off = In Schannel staan algoritmen uit. Sommige diensten van Microsoft 365 zijn mogelijk onbereikbaar.
rungs-cipher-suites-codes-some-services = Sommige diensten van Microsoft 365 accepteren geen enkele suite uit de lijst in het beleid.
rungs-cipher-suites-codes-local-list-short = De lijst van Windows is ingekort. Sommige diensten van Microsoft 365 zijn mogelijk onbereikbaar.
rungs-cipher-suites-codes-tls12-not-in-policy = Het beleid noemt alleen suites van TLS 1.3. Alleen adressen met TLS 1.3 zijn bereikbaar.
rungs-cipher-suites-codes-tls12-not-in-list = Windows’ lijst heeft alleen suites van TLS 1.3. Alleen adressen met TLS 1.3 zijn bereikbaar.
rungs-cipher-suites-codes-tls12-algorithms-off = Er staan algoritmen uit, en er is geen suite van TLS 1.2 over. TLS 1.3 werkt misschien.
rungs-cipher-suites-codes-blanks-in-list = In de lijst van het beleid staan spaties. Wat Windows daarmee doet, is niet bekend.
rungs-cipher-suites-codes-tls13-only = Van de suites in het beleid accepteren de meeste diensten van Microsoft 365 alleen die van TLS 1.3, en sommige adressen ondersteunen TLS 1.3 niet.
rungs-cipher-suites-codes-some-suffixes-missing = Enkele suites in het beleid missen _P256 of _P384: deze Windows-versie slaat ze over.
rungs-cipher-suites-codes-gcm-missing = Er zijn gedeelde suites, maar geen ECDHE-suite met GCM: adressen die alleen zulke accepteren, zijn niet te bereiken.
rungs-cipher-suites-codes-master-secret = Extended master secret staat uit. Servers die het eisen, weigeren deze pc; niets wijst erop dat Microsoft 365 dat doet.
rungs-cipher-suites-codes-sha1-off = SHA-1 staat uit in Schannel, met alle cipher suites die het gebruiken. Microsoft 365 heeft ze niet nodig, oudere servers en sommige games wel.
rungs-cipher-suites-codes-key-length = Deze pc weigert servers met korte Diffie-Hellman-sleutels. Microsoft 365 gebruikt die niet, oudere servers en apparaten wel.
rungs-cipher-suites-codes-cut-off = De lijst van het beleid is afgekapt: de laatste naam houdt halverwege op, en de suites daarna ontbreken.
rungs-cipher-suites-codes-fewer-than-default = Deze pc biedt minder cipher suites aan dan Windows heeft. Microsoft 365 heeft de andere niet nodig, maar andere servers, games en back-upprogramma’s misschien wel.
rungs-cipher-suites-codes-fips = De FIPS-modus staat aan. Microsoft 365 accepteert suites die daarin zijn toegestaan.
rungs-cipher-suites-codes-release-limit = Er zijn gedeelde suites met Microsoft 365, voor zover deze Windows-versie ze heeft.
rungs-cipher-suites-codes-windows-order = Geen beleid: Windows gebruikt zijn eigen suites, en Microsoft 365 accepteert er meerdere.
rungs-cipher-suites-codes-shared = Het beleid heeft suites die Microsoft 365 accepteert.
rungs-cipher-suites-nextSteps-no-shared-suite = Vraag de beheerder om suites toe te voegen aan “SSL Cipher Suite Order”, of het uit te zetten.
rungs-cipher-suites-nextSteps-local-list-cut = Voer als administrator uit in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vraag vóór Windows 10 de beheerder van deze pc om de lijst te herstellen.
rungs-cipher-suites-nextSteps-algorithms-off = Vraag de beheerder van deze pc om de waarden Enabled met 0 onder Ciphers, Hashes en KeyExchangeAlgorithms te verwijderen, en start daarna opnieuw op.
rungs-cipher-suites-nextSteps-suffixes-missing = Vraag de beheerder van deze pc om _P256 of _P384 toe te voegen in “SSL Cipher Suite Order”.
rungs-cipher-suites-nextSteps-services-not-in-policy = Vraag de beheerder van deze pc om suites toe te voegen aan het beleid “SSL Cipher Suite Order”: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, of vóór Windows 10 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.
rungs-cipher-suites-nextSteps-services-not-in-list = Voer als administrator uit in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vraag vóór Windows 10 de beheerder van deze pc om de lijst te herstellen.
rungs-cipher-suites-nextSteps-services-suffixes-missing = Vraag de beheerder van deze pc om _P256 of _P384 toe te voegen in “SSL Cipher Suite Order”.
rungs-cipher-suites-nextSteps-services-algorithms-off = Vraag de beheerder van deze pc om de waarden Enabled met 0 onder Ciphers, Hashes en KeyExchangeAlgorithms te verwijderen, en start daarna opnieuw op.
rungs-cipher-suites-nextSteps-algorithms-in-doubt = Vraag de beheerder van deze pc om de waarden Enabled met 0 onder Ciphers, Hashes en KeyExchangeAlgorithms te verwijderen, en start daarna opnieuw op.
rungs-cipher-suites-nextSteps-curves-in-doubt = Vraag de beheerder van deze pc om NistP256 en NistP384 toe te voegen aan “ECC Curve Order”.
rungs-cipher-suites-nextSteps-key-length-in-doubt = Mislukken verbindingen, vraag dan de beheerder van deze pc om ClientMinKeyBitLength en ClientMaxKeyBitLength onder PKCS te verwijderen.
rungs-cipher-suites-nextSteps-odd-list = Vraag de beheerder van deze pc naar het beleid “SSL Cipher Suite Order”.
rungs-cipher-suites-nextSteps-list-too-long = Vraag de beheerder van deze pc om de lijst in te korten.
rungs-cipher-suites-nextSteps-some-algorithms-off = Vraag de beheerder van deze pc om de waarden Enabled met 0 onder Ciphers, Hashes en KeyExchangeAlgorithms te verwijderen, en start daarna opnieuw op.
rungs-cipher-suites-nextSteps-some-services = Vraag de beheerder van deze pc om suites toe te voegen aan het beleid “SSL Cipher Suite Order”: TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, of vóór Windows 10 TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384_P256.
rungs-cipher-suites-nextSteps-local-list-short = Voer als administrator uit in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vraag vóór Windows 10 de beheerder van deze pc om de lijst te herstellen.
rungs-cipher-suites-nextSteps-tls12-not-in-policy = Vraag de beheerder van deze pc om TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 en TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 toe te voegen aan het beleid “SSL Cipher Suite Order”.
rungs-cipher-suites-nextSteps-tls12-not-in-list = Voer als administrator uit in PowerShell: Enable-TlsCipherSuite -Name TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 -Position 0. Vraag vóór Windows 10 de beheerder van deze pc om de lijst te herstellen.
rungs-cipher-suites-nextSteps-tls12-algorithms-off = Vraag de beheerder van deze pc om de waarden Enabled met 0 onder Ciphers, Hashes en KeyExchangeAlgorithms te verwijderen, en start daarna opnieuw op.
rungs-cipher-suites-nextSteps-blanks-in-list = Vraag de beheerder van deze pc om de spaties uit “SSL Cipher Suite Order” te halen.
rungs-cipher-suites-nextSteps-tls13-only = Vraag de beheerder van deze pc om TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 en TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 toe te voegen aan het beleid “SSL Cipher Suite Order”.
rungs-cipher-suites-nextSteps-some-suffixes-missing = Vraag de beheerder van deze pc om _P256 of _P384 toe te voegen in “SSL Cipher Suite Order”.
rungs-cipher-suites-nextSteps-gcm-missing = Vraag de beheerder van deze pc om TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 en TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256 toe te voegen aan het beleid “SSL Cipher Suite Order”.
rungs-cipher-suites-nextSteps-master-secret = Verwijder DisableClientExtendedMasterSecret onder SCHANNEL als een programma mislukt. Microsoft raadt het af.
rungs-cipher-suites-nextSteps-sha1-off = Verwijder Enabled onder SCHANNEL\Hashes\SHA als een programma mislukt, en start daarna opnieuw op.
rungs-cipher-suites-nextSteps-cut-off = Vraag de beheerder van deze pc om de lijst in te korten tot 1.023 tekens, met de belangrijkste suites eerst.
rungs-cipher-suites-nextSteps-fewer-than-default = Mislukt zo’n programma, vraag dan de beheerder van deze pc om de weggelaten suites weer toe te staan: in “SSL Cipher Suite Order”, of door Enabled = 0 onder SCHANNEL te verwijderen.
rungs-cipher-suites-nextSteps-key-length = Verwijder ClientMinKeyBitLength onder SCHANNEL\KeyExchangeAlgorithms\Diffie-Hellman als een programma mislukt.
rungs-cipher-suites-headlines-services-not-in-policy =
    .headline = Een deel van Microsoft 365 is onbereikbaar
    .reason =
        { $services ->
            [0] Geen cipher suite van deze pc wordt geaccepteerd door sommige diensten. De beheerder van deze pc kan dat wijzigen.
           *[other] Geen cipher suite van deze pc wordt geaccepteerd door { $services }. De beheerder van deze pc kan dat wijzigen.
        }
rungs-cipher-suites-headlines-no-shared-suite = Geen gemeenschappelijke cipher suite met Microsoft 365
rungs-cipher-suites-headlines-local-list-cut = Geen gemeenschappelijke cipher suite met Microsoft 365
rungs-cipher-suites-headlines-algorithms-off = Geen gemeenschappelijke cipher suite met Microsoft 365
rungs-cipher-suites-headlines-tls12-not-in-policy = Op deze pc is alleen TLS 1.3 bruikbaar
rungs-cipher-suites-headlines-tls12-not-in-list = Op deze pc is alleen TLS 1.3 bruikbaar
rungs-cipher-suites-headlines-tls12-algorithms-off = Op deze pc is alleen TLS 1.3 bruikbaar
rungs-cipher-suites-headlines-suffixes-missing =
    .headline = Een beleid laat geen bruikbare cipher suite over
    .reason = { $release } heeft _P256 of _P384 achter hun naam nodig, dus blijft er geen gedeelde over. De beheerder van deze pc kan dat wijzigen.
rungs-certificates-name = Basiscertificaten
rungs-certificates-codes-distrusted = Een basiscertificaat voor Microsoft 365 staat bij de certificaten die deze pc niet vertrouwt.
rungs-certificates-codes-root-updates-off = Een basiscertificaat voor Microsoft 365 ontbreekt, en Windows mag het niet downloaden.
rungs-certificates-codes-fetched-from-elsewhere = Een basiscertificaat ontbreekt. Windows haalt ze van een adres dat hier is ingesteld.
rungs-certificates-codes-fetch-service-off = Een basiscertificaat ontbreekt, en de service die ze ophaalt, staat uit.
rungs-certificates-codes-roots-limited = Een beleid beperkt welke basiscertificaten deze pc vertrouwt, mogelijk zonder Microsoft 365.
rungs-certificates-codes-user-only = Een basiscertificaat voor Microsoft 365 is er alleen voor deze gebruiker. Services en andere gebruikers hebben het niet, en het is niet zeker dat Windows het voor hen ophaalt.
rungs-certificates-codes-when-needed-in-doubt = Een basiscertificaat is er nog niet. Of Windows het hier nog kan ophalen, is niet bekend.
rungs-certificates-codes-when-needed = Een basiscertificaat is er nog niet. Windows haalt het op zodra het voor het eerst nodig is.
rungs-certificates-codes-present-without-updates = De basiscertificaten voor Microsoft 365 zijn er. Nieuwere mag Windows niet downloaden.
rungs-certificates-codes-present = De basiscertificaten voor Microsoft 365 zijn er.
rungs-certificates-nextSteps-distrusted = Vraag de beheerder waarom, en of het uit “Niet-vertrouwde certificaten” kan.
rungs-certificates-nextSteps-fetched-from-elsewhere = Vraag de beheerder van deze pc om “DigiCert Global Root G2” en “Microsoft RSA Root Certificate Authority 2017” te importeren voor de hele pc.
rungs-certificates-nextSteps-fetch-service-off = Zet de service “Cryptografische services” op Automatisch.
rungs-certificates-nextSteps-roots-limited = Vraag de beheerder van deze pc om “DigiCert Global Root G2” en “Microsoft RSA Root Certificate Authority 2017” met groepsbeleid te verspreiden, of Flags onder Root\ProtectedRoots op 0 te zetten.
rungs-certificates-nextSteps-user-only = Vraag de beheerder van deze pc om “DigiCert Global Root G2” en “Microsoft RSA Root Certificate Authority 2017” te importeren voor de hele pc.
rungs-certificates-nextSteps-when-needed-in-doubt = Wordt een certificaat niet vertrouwd, importeer dan “DigiCert Global Root G2” en “Microsoft RSA Root Certificate Authority 2017”.
rungs-stray-values-name = Verdwaalde waarden
rungs-stray-values-codes-none = Er staat geen waarde op een plaats die Windows niet leest.
rungs-stray-values-codes-in-machine = Er staat een waarde op een plaats die Windows niet leest. Die heeft geen effect.
rungs-stray-values-codes-in-user = Er staat een waarde in het gebruikersdeel van het register, en dat leest WinHTTP niet.
rungs-stray-values-codes-empty-subkey = Er is een sleutel DefaultSecureProtocols. Het hoort een waarde te zijn; dit heeft geen effect.
rungs-stray-values-nextSteps-in-user = Verwijder die desgewenst zelf; TLS Remedy schrijft niet in het gebruikersdeel.
rungs-stray-values-nextSteps-empty-subkey = Verwijder de sleutel desgewenst zelf.
rungs-dotnet-codes-not-installed = Er is geen .NET Framework gevonden.
rungs-dotnet-codes-no-suite = Niet beoordeeld, omdat op deze pc geen cipher suite van TLS 1.2 over is: zie de cipher suites.
rungs-dotnet-codes-malformed = Een .NET-instelling heeft een type dat .NET niet beschrijft.
rungs-dotnet-codes-switched-off = Een .NET-instelling zet nieuwere TLS uit, en dat kan programma’s op TLS 1.0 houden.
rungs-dotnet-codes-schannel-not-on = .NET-programma’s volgen Windows, en Windows heeft TLS 1.2 voor hen niet aangezet.
rungs-dotnet-codes-too-old = De .NET 4 op deze pc is 4.0, en die heeft geen TLS 1.2. Daar verandert geen instelling iets aan.
rungs-dotnet-codes-left-without = TLS 1.0 staat uit, en .NET-programma’s voor 4.5 of ouder bieden standaard niets nieuwers aan.
rungs-dotnet-codes-one-view = .NET-programma’s krijgen TLS 1.2 in maar één weergave.
rungs-dotnet-codes-old-4 = Programma’s voor .NET 4.5 en ouder blijven op TLS 1.0, tenzij ze om meer vragen.
rungs-dotnet-codes-old-2 = Programma’s voor .NET 2.0 tot en met 3.5 blijven op TLS 1.0, tenzij ze om meer vragen.
rungs-dotnet-codes-old-2-by-target = Programma’s voor .NET 2.0 tot en met 3.5 blijven op TLS 1.0, tenzij ze om meer vragen. Bij .NET 4 hangt het ervan af: programma’s voor 4.7 of later volgen Windows, oudere hebben de twee waarden nodig.
rungs-dotnet-codes-old-both = .NET-programma’s, zoals die voor SharePoint, blijven op TLS 1.0, tenzij ze om meer vragen.
rungs-dotnet-codes-patch-assumed = De instellingen kloppen. .NET 3.5 vraagt ook een patch of verzamelupdate vanaf september 2017 (niet te zien).
rungs-dotnet-codes-by-target = Het hangt van het programma af: is het voor .NET 4.7 of later gemaakt, dan volgt het Windows; is het voor een oudere versie gemaakt, dan heeft het de twee waarden nodig. Windows PowerShell 5.1, Entra Connect en AD FS kunnen zulke programma’s zijn.
rungs-dotnet-codes-follows = .NET-programma’s bieden TLS 1.2 aan.
rungs-dotnet-nextSteps-schannel-not-on = Pas de aanbevolen instelling toe: die zet TLS 1.2 aan in Schannel.
rungs-dotnet-nextSteps-too-old = Installeer .NET Framework 4.5.2 of later, zoals 4.8, en controleer opnieuw.
rungs-dotnet-nextSteps-patch-assumed = Mislukt een .NET 3.5-programma nog, installeer dan de patch.
rungs-dotnet-nextSteps-by-target = Werkt zo’n programma niet: tls-remedy apply --scope dotnet.
rungs-dotnet-windowSteps-by-target = Werkt zo’n programma niet, vink dan .NET-programma’s aan in Protocollen, en pas toe.
rungs-wininet-name = Internetopties
rungs-wininet-codes-malformed = De waarde van de Internetopties heeft het verkeerde type.
rungs-wininet-codes-policies-differ = Twee beleidsregels zetten de Internetopties verschillend. Het is niet duidelijk welke wint.
rungs-wininet-codes-policy-lacks-tls-1_2 = Een beleid laat TLS 1.2 weg uit de Internetopties, en vergrendelt ze.
rungs-wininet-codes-user-lacks-tls-1_2 = TLS 1.2 is niet aangevinkt in de Internetopties van deze gebruiker.
rungs-wininet-codes-ssl-enabled = TLS 1.2 is aangevinkt in de Internetopties, en SSL ook, en dat is onveilig.
rungs-wininet-codes-system-lacks-tls-1_2 = Het systeemaccount, voor services, heeft eigen Internetopties zonder TLS 1.2.
rungs-wininet-codes-not-stored = Deze gebruiker heeft geen keuze opgeslagen, en de versie van Internet Explorer is niet bekend.
rungs-wininet-codes-old-explorer = Deze Internet Explorer laat TLS 1.2 weg tot het is aangevinkt, zoals versies 8 tot en met 10.
rungs-wininet-codes-default-offers = Deze gebruiker heeft geen keuze opgeslagen. Windows vinkt TLS 1.2 dan standaard aan.
rungs-wininet-codes-policy-offers = Een beleid stelt de Internetopties in, met TLS 1.2.
rungs-wininet-codes-user-offers = TLS 1.2 is aangevinkt in de Internetopties van deze gebruiker.
rungs-wininet-nextSteps-malformed = Open Internetopties, Geavanceerd, en vink TLS 1.2 aan.
rungs-wininet-nextSteps-policies-differ = Vraag de beheerder van deze pc om “Turn off encryption support” op één plaats in te stellen.
rungs-wininet-nextSteps-policy-lacks-tls-1_2 = Vraag de beheerder van deze pc om TLS 1.2 in “Turn off encryption support” te zetten.
rungs-wininet-nextSteps-user-lacks-tls-1_2 = Open Internetopties, Geavanceerd, en vink TLS 1.2 aan.
rungs-wininet-nextSteps-ssl-enabled = Open Internetopties, Geavanceerd, en haal het vinkje bij SSL weg.
rungs-wininet-nextSteps-system-lacks-tls-1_2 = Vraag de beheerder om SecureProtocols onder HKEY_USERS\S-1-5-18 te verwijderen.
rungs-wininet-nextSteps-not-stored = Open Internetopties, Geavanceerd, en kijk of TLS 1.2 is aangevinkt.
rungs-wininet-nextSteps-old-explorer = Open Internetopties, Geavanceerd, en vink TLS 1.2 aan. Of installeer Internet Explorer 11.
rungs-proxy-name = Proxy
rungs-proxy-codes-malformed = De proxy-instellingen van WinHTTP hebben een vorm die TLS Remedy niet kent.
rungs-proxy-codes-views-differ = De 64-bits- en de 32-bitsweergave hebben verschillende proxy’s.
rungs-proxy-codes-local-proxy = De proxy van WinHTTP-programma’s is een programma op deze pc. Zonder dat is er geen verbinding.
rungs-proxy-codes-proxy = WinHTTP-programma’s gaan via een proxy, en die moet TLS 1.2 doorlaten.
rungs-proxy-codes-direct = WinHTTP-programma’s maken verbinding zonder proxy.
rungs-proxy-nextSteps-malformed = Kijk wat netsh winhttp show proxy toont.
rungs-proxy-nextSteps-views-differ = Stel als administrator één proxy in met netsh van System32 en SysWOW64: netsh winhttp set proxy.
rungs-proxy-nextSteps-local-proxy = Kijk of dat programma draait. Is het weg, voer dan als administrator uit, met netsh van zowel System32 als SysWOW64: netsh winhttp reset proxy.
rungs-proxy-nextSteps-proxy = Mislukken verbindingen, vraag dan de beheerder van de proxy of die TLS 1.2 doorlaat.
rungs-network-name = Netwerk
rungs-network-codes-awareness-off = Een service waarmee Office ziet of er een internetverbinding is, staat uit.
rungs-network-codes-probing-off = Windows test niet of er een internetverbinding is, dus Office kan denken dat die er niet is.
rungs-network-codes-auto-proxy-off = De service die voor Windows-programma’s een proxy zoekt, staat uit.
rungs-network-codes-probing-malformed = EnableActiveProbing of NoActiveProbe heeft het verkeerde type; het effect is niet bekend.
rungs-network-codes-malformed = Een waarde van de proxy van de gebruiker heeft het verkeerde type.
rungs-network-codes-local-proxy = De proxy van de gebruiker is een programma op deze pc. Zonder dat is er geen verbinding.
rungs-network-codes-user-script = Een script kiest de proxy van de gebruiker, en die moet TLS 1.2 doorlaten.
rungs-network-codes-user-proxy = De programma’s van de gebruiker gaan via een proxy, en die moet TLS 1.2 doorlaten.
rungs-network-codes-system-proxy = Het systeemaccount, waaronder services draaien, heeft een eigen proxy.
rungs-network-codes-clear = De services staan aan, en voor de gebruiker is geen proxy ingesteld.
rungs-network-nextSteps-awareness-off = Zet “Network Location Awareness (NLA)” en “Netwerklijstservice” op Handmatig en herstart de pc.
rungs-network-nextSteps-probing-off = Meldt Office dat er geen internet is, zet dan EnableActiveProbing op 1 en NoActiveProbe op 0.
rungs-network-nextSteps-auto-proxy-off = Zet Start op 3 onder SYSTEM\CurrentControlSet\Services\WinHttpAutoProxySvc en herstart.
rungs-network-nextSteps-probing-malformed = Zet EnableActiveProbing op 1 en NoActiveProbe op 0, elk als REG_DWORD.
rungs-network-nextSteps-malformed = Open Internetopties, Verbindingen, LAN-instellingen, en stel ze opnieuw in.
rungs-network-nextSteps-local-proxy = Kijk of dat programma draait. Is het weg, zet de proxy dan uit in Internetopties.
rungs-network-nextSteps-user-script = Mislukken verbindingen, vraag dan de beheerder van de proxy of die TLS 1.2 doorlaat.
rungs-network-nextSteps-user-proxy = Mislukken verbindingen, vraag dan de beheerder van de proxy of die TLS 1.2 doorlaat.
rungs-network-nextSteps-system-proxy = Kan een service geen verbinding maken, vraag de beheerder dan of die proxy nog de bedoeling is.
rungs-office-codes-not-installed = Er is geen Office gevonden.
rungs-office-codes-too-old = Office 2010 en ouder hebben geen moderne verificatie, dus verbinding maken met Microsoft 365 kan niet.
rungs-office-codes-office-2013-outdated = Deze Outlook 2013 is ouder dan 15.0.4971.1000, de oudste die Microsoft 365 accepteert.
rungs-office-codes-office-2013-old-sign-in = Office 2013 is geïnstalleerd, zonder moderne verificatie voor deze gebruiker.
rungs-office-codes-policy-old-sign-in = Een beleid zet moderne verificatie uit. Microsoft 365 accepteert niets anders.
rungs-office-codes-old-sign-in = Moderne verificatie staat uit voor deze gebruiker. Microsoft 365 accepteert niets anders.
rungs-office-codes-broker-off = Office gebruikt voor deze gebruiker niet de aanmelding van Windows zelf. Microsoft raadt dat af.
rungs-office-codes-apps-ended-here = Microsoft 365-apps eindigden hier met versie 2002, ondersteund tot 10 januari 2023.
rungs-office-codes-office-2013 = Office 2013 met moderne verificatie: werkt misschien, maar niet meer ondersteund na 11 april 2023.
rungs-office-codes-onedrive-ended = OneDrive synchroniseert hier niet meer: privé tot 1 maart 2022, zakelijk tot 10 januari 2023.
rungs-office-codes-microsoft-365-apps = Microsoft 365-apps, ondersteund zolang ze worden bijgewerkt.
rungs-office-codes-office-2024 = Office 2024, met Microsoft 365 ondersteund tot 9 oktober 2029.
rungs-office-codes-office-2021 = Office 2021: de ondersteuning met Microsoft 365 stopte op 13 oktober 2026. Verbinden lukt mogelijk nog.
rungs-office-codes-office-2016-2019 = Office 2016 of 2019: de ondersteuning met Microsoft 365 stopte op 10 oktober 2023. Verbinden lukt mogelijk nog.
rungs-office-codes-modern-sign-in = Office 2016 of later, met moderne verificatie.
rungs-office-nextSteps-too-old = Gebruik een nieuwere Office-versie, of Microsoft 365 in een browser.
rungs-office-nextSteps-office-2013-outdated = Gebruik een nieuwere Office-versie, of Microsoft 365 in een browser.
rungs-office-nextSteps-office-2013-old-sign-in = Zet EnableADAL en Version op 1 in Office\15.0\Common\Identity, of gebruik een nieuwere Office-versie.
rungs-office-nextSteps-policy-old-sign-in = Vraag de beheerder van deze pc om EnableADAL uit het beleid van deze gebruiker te halen.
rungs-office-nextSteps-old-sign-in = Verwijder EnableADAL onder Office\16.0\Common\Identity van deze gebruiker, of zet het op 1.
rungs-office-nextSteps-broker-off = Lukt aanmelden niet, wis dan DisableADALatopWAMOverride en DisableAADWAM in Office\16.0\Common\Identity.
rungs-office-nextSteps-apps-ended-here = Gebruik een nieuwere Windows-versie, of Microsoft 365 in een browser.
rungs-office-nextSteps-office-2013 = Gebruik een nieuwere Office-versie, of Microsoft 365 in een browser.
rungs-office-nextSteps-office-2021 = Gebruik een nieuwere Office-versie, of Microsoft 365 in een browser.
rungs-office-nextSteps-office-2016-2019 = Gebruik een nieuwere Office-versie, of Microsoft 365 in een browser.
rungs-office-nextSteps-onedrive-ended = Gebruik een nieuwere Windows-versie, of OneDrive in een browser.
everyRung-found-no-rules = Niet beoordeeld, want deze Windows-versie is niet bekend.
everyRung-found-unreadable = Iets wat deze controle nodig heeft, kon niet worden gelezen.
everyRung-unreadable =
    .headline = Het is nog niet duidelijk
    .reason = Niet te lezen: { $name }. Er is niets geraden.
everyRung-recommended = Pas de aanbevolen instelling toe.
everyRung-scopes-dotnet-line = tls-remedy apply --scope dotnet schrijft beide waarden voor elke .NET die er is.
everyRung-scopes-dotnet-window = Vink .NET-programma’s aan in Protocollen en pas toe: elke geïnstalleerde .NET krijgt beide waarden.
everyRung-scopes-certificates-line = Met tls-remedy apply --scope certificates kan Windows het ophalen. Of importeer het.
everyRung-scopes-certificates-window = Vink bij Protocollen “Ophalen van basiscertificaten” aan en pas toe. Of importeer het certificaat.
everyRung-scopes-stray-line = tls-remedy apply --scope stray verwijdert die.
everyRung-scopes-stray-window = Vink verdwaalde waarden aan in Protocollen en pas toe, om die te verwijderen. Het doet geen kwaad.
explanations-release-what = Welke Windows-versie dit is, en of het een client of een server is.
explanations-release-why = Wat WinHTTP standaard aanbiedt en welk herstel goed is, verschilt per versie. Windows 7 heeft voor de update Service Pack 1 nodig.
explanations-release-how = Aan buildnummer en soort installatie in het register, nooit aan de productnaam, die ook op Windows 11 nog Windows 10 is. De revisie van de build (UBR) laat zien of de wijziging van september 2022 erin zit. [V1][V2][V3][K7][K10]
explanations-release-unknown = Een build die nieuwer is dan TLS Remedy kent, krijgt de regels van de nieuwste bekende. Einddata van enkele servers staan niet in onze bronnen. Is de revisie niet te lezen, dan is niet bekend of WinHTTP nog TLS 1.0 en 1.1 aanbiedt.
explanations-update-what = KB3140245, de update waardoor WinHTTP op Windows 7, 8 en hun servers DefaultSecureProtocols leest.
explanations-update-why = Zonder die update wordt de waarde niet gelezen, dus helpt geen instelling.
explanations-update-how = Aan de versie van winhttp.dll en webio.dll aan beide kanten, nooit aan de lijst met hotfixes, want verzamelupdates vervangen die. [T1][T2][D1]
explanations-update-unknown = Op Windows 8 en Server 2012 hebben sommige builds lagere nummers en toch de update. De lijst van de update noemt Windows 8 niet. Welke verzamelupdates die bevatten, is niet bekend.
explanations-winhttp-value-what = DefaultSecureProtocols: welke protocollen WinHTTP aanbiedt voor programma’s die er geen noemen, zoals Office.
explanations-winhttp-value-why = Windows bewaart die twee keer. Op 64-bits Windows lezen 32-bits programma’s alleen de 32-bitsweergave.
explanations-winhttp-value-how = Aan type en bytes in beide weergaven, vergeleken met de standaard van deze Windows-versie. [W1][K1][M1]
explanations-winhttp-value-unknown = Of Windows een waarde negeert die 0 is of een onbekende bit heeft, is niet beschreven. [U1]
explanations-schannel-what = Schannel is het deel van Windows dat TLS verzorgt. Het kan een protocol uitzetten voor elk programma.
explanations-schannel-why = Het gaat boven alle andere instellingen. Op Windows 7 staat TLS 1.2 standaard uit.
explanations-schannel-how = Aan Enabled en DisabledByDefault in de clientsleutel van TLS 1.2; elk getal behalve 0 is aan. [R1][R2][K1]
explanations-schannel-unknown = Voor wat Enabled op zichzelf doet op Windows 7 is er geen bron; daarom worden daar beide waarden geschreven. Bronnen verschillen erover of TLS 1.0 en 1.1 in Windows 11 24H2 en Server 2025 nog aanstaan, en of een programma op Windows 11 een protocol krijgt door erom te vragen als DisabledByDefault het voor andere uitzet.
explanations-cipher-suites-what = Cipher suites zijn de manieren van versleutelen die beide kanten moeten delen. Een beleid kan de lijst van Windows vervangen, en met instellingen van Schannel zijn algoritmen uit te zetten.
explanations-cipher-suites-why = Zonder gedeelde suite is er geen verbinding, wat de protocollen ook zijn.
explanations-cipher-suites-how = De lijst die geldt, zonder wat de instellingen en curves eruit halen, vergeleken met wat elke dienst accepteert. Wat een programma zichtbaar aanbood, telt zwaarder. [F1][R3][R4][R6][X1][O2]
explanations-cipher-suites-unknown = Geen pagina noemt elk adres. Of sommige instellingen nog gelden, en voor welke suites, is niet gedocumenteerd. [R1][R3] Windows 7 tot 8.1 hebben geen ECDHE-suite met RSA en GCM, en Azure Front Door stopte op 1 april 2026 met DHE: welke adressen daardoor onbereikbaar zijn, is niet gepubliceerd. [Z2][X1] Suites met DHE kunnen af en toe mislukken als Windows de updates van februari 2020 niet heeft. [X2]
explanations-certificates-what = De basiscertificaten waar de certificaten van Microsoft 365 op uitkomen: DigiCert Global Root G2 en Microsoft RSA Root 2017.
explanations-certificates-why = Zonder basiscertificaat wordt de andere kant niet vertrouwd, en komt er geen verbinding tot stand, welke protocollen ook aanstaan. [Q3][Q4]
explanations-certificates-how = Aan hun vingerafdrukken in de archieven van de pc, van beleid en van de gebruiker, en aan DisableRootAutoUpdate. [Q1][Q2]
explanations-certificates-unknown = Of het adres waarvan Windows ophaalt bereikbaar is, wat de opgehaalde lijst niet vertrouwt, en of Windows 7 zonder latere updates die lijst nog krijgt.
explanations-stray-values-what = Waarden die hiervoor bedoeld waren, op een plaats of met een naam die Windows niet leest.
explanations-stray-values-why = Ze lijken een oplossing, maar zijn het niet. Ze doen geen kwaad, maar verbergen wat er echt ontbreekt.
explanations-stray-values-how = Door de plaatsen en spellingen te lezen die in de praktijk voorkomen: het gebruikersdeel, de sleutel erboven, een sleutel met de naam van de waarde, verkeerd gespelde namen. [L4][B1]
explanations-stray-values-unknown = Naar andere plaatsen en spellingen wordt niet gezocht.
explanations-dotnet-what = Twee waarden voor elk .NET Framework, in beide weergaven: SystemDefaultTlsVersions en SchUseStrongCrypto.
explanations-dotnet-why = Tools voor OneDrive en SharePoint, Windows PowerShell 5.1, Entra Connect en AD FS zijn .NET-programma’s. Zonder de waarden blijven programma’s die voor een oudere .NET zijn gemaakt op TLS 1.0. Werkt er een niet, schrijf dan de waarden: de scope dotnet, of .NET-programma’s in Protocollen.
explanations-dotnet-how = Aan de waarden in het register, en aan de instellingen voor alle programma’s onder AppContext. De geïnstalleerde versie toont alleen waarvoor programma’s gemaakt kunnen zijn. Op Windows 7 betekent Windows volgen TLS 1.0, tot TLS 1.2 in Schannel aanstaat. [N1][N2][N3][C1][E1]
explanations-dotnet-unknown = Voor welke .NET elk programma is gemaakt, en wat er in zijn eigen configuratiebestand staat. Wat Windows PowerShell 5.1 standaard doet, verschilt per Windows-versie, en bronnen verschillen daarover. Of .NET 3.5 de nodige patch heeft, is in het register niet te zien.
explanations-wininet-what = De protocollen die in de Internetopties van deze gebruiker zijn aangevinkt, of door een beleid zijn ingesteld en vergrendeld.
explanations-wininet-why = Aanmeldvensters kunnen ze gebruiken. Microsofts artikelen over activering vragen ook hier om TLS 1.2. [O1]
explanations-wininet-how = Aan SecureProtocols van de gebruiker en van beide beleidsregels; is er niets opgeslagen, aan de versies van Windows en Internet Explorer. Het heeft geen invloed op WinHTTP. [I1][I2][O3][K7]
explanations-wininet-unknown = Welk beleid wint als er twee verschillen, en of Office er iets van leest.
explanations-proxy-what = De proxy waar WinHTTP-programma’s doorheen gaan, één voor elke weergave.
explanations-proxy-why = Een proxy die alleen oude TLS ondersteunt, blokkeert wat Windows nu aanbiedt.
explanations-proxy-how = Door de waarde WinHttpSettings in beide weergaven te ontleden.
explanations-proxy-unknown = De vorm van die waarde staat niet in onze bronnen, en wat de proxy accepteert, is hier niet te zien.
explanations-network-what = De services en tests waarmee Windows vaststelt dat er een internetverbinding is, en de proxy’s van Internetopties.
explanations-network-why = Office gaat af op wat Windows meldt: het kan “offline” zijn op een pc waarop surfen wel lukt. Niets hiervan is TLS. [Q5]
explanations-network-how = Aan hoe de services starten, aan EnableActiveProbing en NoActiveProbe, en aan ProxyEnable, ProxyServer en AutoConfigURL. [Q5][P3]
explanations-network-unknown = Of de proxy werkt, wat het script kiest, en of het netwerk zelf een proxy aankondigt. Of Office de proxy van de gebruiker gebruikt of die van WinHTTP.
explanations-office-what = Welke Office-versie is geïnstalleerd, hoe het aanmelden gaat, en tot wanneer Microsoft die met Microsoft 365 ondersteunt.
explanations-office-why = Met een oude Office-versie kun je je niet aanmelden, wat TLS ook doet. [Q6][Q7]
explanations-office-how = Aan de sleutels van Click-to-Run en Windows Installer, en aan EnableADAL, Version en twee waarden ernaast. [Q7][Q8]
explanations-office-unknown = Welke sleutels Office aantonen, staat niet in onze bronnen, en ook niet hoe bijgewerkt een Office van Windows Installer is. Office uit de Store is niet bekeken. [P2]
window-half-title = Een wijziging is halverwege gestopt
window-half-applying = Begonnen: { $time }. Er is niets verloren: de eerdere waarden zijn bewaard in Geschiedenis.
window-half-undoing = De wijziging van { $time } werd ongedaan gemaakt. Alle waarden zijn bewaard in Geschiedenis.
window-half-restore = Terugzetten
window-half-finish = Afmaken
window-half-restoreMore = Zet de geschreven waarden terug. De pc is dan zoals voor de wijziging.
window-half-finishMore = Schrijft ook de overige waarden. De wijziging is dan compleet.
window-half-finishUndo = Zet ook de overige waarden terug. De pc is dan zoals voor de wijziging.
window-half-stopUndoing = Schrijft elke waarde weer zoals voor het ongedaan maken begon. De wijziging geldt dan weer.
window-unreadable-next = Wis deze vermelding om verder te gaan.
window-unreadable-newer = Gebruik de nieuwere versie, of wis deze vermelding.
window-unreadable-giveUp = Deze vermelding wissen…
window-unreadable-sure = Dit wijzigt geen instelling, maar je kunt daarna niet meer ongedaan maken wat met deze vermelding is gewijzigd.
window-unreadable-giveUpNow = Vermelding { $id } wissen
window-checklist-lead = De protocollen zijn in orde. Kijk nu naar deze vijf dingen, het waarschijnlijkste eerst.
window-checklist-leadOpen = Eerst de instellingen: Overzicht toont wat je kunt doen. Daarna komen deze vijf dingen.
window-checklist-list = Wat je kunt nagaan
window-checklist-states-ok = In orde
window-checklist-states-warn = Kijk hiernaar
window-checklist-states-open = Nog onbekend
window-checklist-office-title-ok = Office is waarschijnlijk niet de oorzaak
window-checklist-office-title-warn = Het kan aan deze Office liggen
window-checklist-office-title-open = Welke Office is dit?
window-checklist-office-version = Versie { $version }.
window-checklist-office-none = Niets gevonden. In Outlook staat de versie onder Bestand, Office-account.
window-checklist-clock-title-ok = De klok loopt goed
window-checklist-clock-title-warn = De klok loopt verkeerd
window-checklist-clock-title-open = Loopt de klok goed?
window-checklist-clock-ok = Goed genoeg: certificaten zijn geaccepteerd, en die hangen van de datum af.
window-checklist-clock-warn = Daardoor lijken certificaten ongeldig. Zet datum, tijd en tijdzone goed en test opnieuw.
window-checklist-clock-open = Deze pc geeft { $now } aan. Vergelijk dat met een telefoon, ook de tijdzone.
window-checklist-connection-title-ok = Microsoft 365 is bereikbaar
window-checklist-connection-title-warn = Microsoft 365 is niet helemaal bereikbaar
window-checklist-connection-title-open = Kan deze pc Microsoft 365 bereiken?
window-checklist-connection-said =
    { $tried ->
        [one] { $reached } van { $tried } verbinding gelukt.
       *[other] { $reached } van { $tried } verbindingen gelukt.
    }
window-checklist-connection-open = Nog niet getest. Er wordt niets verstuurd tot je de test start.
window-checklist-connection-notHere = Een voorbeeld-pc maakt geen verbindingen.
window-checklist-connection-test = Nu testen
window-checklist-connection-results = Resultaten bekijken
window-checklist-signIn-title = Meld je af bij Office en weer aan
window-checklist-signIn-more = In Outlook: Bestand, Office-account, Afmelden. Sluit Outlook daarna, open het en meld je aan.
window-checklist-code-title = Staat er een foutcode op het scherm?
window-checklist-code-more = Zoals 0x8004de40 of AADSTS1002016. Typ de code om te zien wat die betekent.
window-checklist-code-label = Foutcode
window-checklist-code-go = Opzoeken
