explain-problems-titles-wrong-hive = Verkeerde hive
explain-problems-titles-wrong-key = Verkeerde sleutel
explain-problems-titles-subkey-named-like-value = Een sleutel waar een waarde hoort
explain-problems-titles-misspelt-name = De naam is verkeerd gespeld
explain-problems-titles-wrong-type = Geen REG_DWORD
explain-problems-titles-unquoted-path = Het pad heeft geen aanhalingstekens
explain-problems-titles-short-hive-name = Een korte hivenaam in een .reg-bestand
explain-problems-titles-outside-key = De sleutel ontbreekt
explain-problems-titles-invalid-data = Geen getal
explain-problems-titles-curly-quotes = Gekrulde aanhalingstekens
explain-problems-titles-joined-line = Hier is een regel afgebroken
explain-problems-titles-offline-hive = Het register van een andere Windows
explain-problems-titles-numbered-control-set = Een control set met een nummer
explain-problems-titles-ambiguous-number = Het getal kan op twee manieren worden gelezen
explain-problems-titles-decimal-hex-mix-up = Decimaal en hexadecimaal zijn verwisseld
explain-problems-titles-zero = 0 noemt geen protocol
explain-problems-titles-unknown-bits = Bits die bij geen protocol horen
explain-problems-titles-lacks-tls-1_2 = TLS 1.2 zit niet in de waarde
explain-problems-titles-tls-1_2-off = TLS 1.2 wordt in Schannel uitgezet
explain-problems-titles-tls-1_2-server-off = TLS 1.2 wordt aan de serverkant uitgezet
explain-problems-titles-ssl = SSL wordt aangezet
explain-problems-titles-tls-1_3-removed = TLS 1.3 wordt uitgezet
explain-problems-titles-tls-1_3-not-in-this-windows = TLS 1.3 vóór Windows 11
explain-problems-titles-strong-crypto-off = .NET blijft op oude protocollen
explain-problems-titles-current-off = Een huidig algoritme gaat uit
explain-problems-titles-old-cipher-off = Een oude versleuteling gaat uit
explain-problems-titles-sha-1-off = Suites met SHA-1 gaan uit
explain-problems-titles-exchange-off = Een sleuteluitwisseling gaat uit
explain-problems-titles-longer-keys = Kortere sleutels worden geweigerd
explain-problems-titles-master-secret-off = Het extended master secret gaat uit
explain-problems-titles-ecdsa-only = Geen cipher suite voor RSA-certificaten
explain-problems-titles-wifi-old-tls = Wifi blijft bij oude TLS
explain-problems-titles-weak-on = Iets onveiligs wordt toegestaan
explain-problems-titles-wifi-only = Alleen het aanmelden bij een netwerk
explain-problems-titles-label-mismatch = De woorden erbij kloppen niet
explain-problems-titles-deletes-whole-key = Een hele sleutel wordt verwijderd
explain-problems-titles-value-not-followed = De waarde wordt berekend
explain-problems-titles-conditional = Misschien niet geschreven
explain-problems-titles-item-disabled = Het onderdeel is uitgeschakeld
explain-problems-titles-syntax-error = PowerShell kan dit niet lezen
explain-problems-titles-missing-header = De eerste regel van een .reg-bestand ontbreekt
explain-problems-titles-encoding-refused = Een codering die regedit weigert
explain-problems-titles-broken-line = Regels die regedit niet kan lezen
explain-problems-titles-line-ends-lost = De regeleinden van het .reg-bestand zijn weg
explain-problems-titles-doctype-refused = Een documenttype in de XML
explain-problems-titles-broken-xml = De XML bevat een fout
explain-problems-titles-one-view-only = Maar één weergave
explain-problems-titles-views-differ = De twee weergaven krijgen verschillende waarden
explain-problems-titles-contradiction = Twee verschillende waarden voor één instelling
explain-problems-titles-server-side-only = Alleen de serverkant
explain-problems-titles-wininet-only = Internetopties, niet WinHTTP
explain-problems-titles-certificates-unchecked = Het zet de controle van certificaten uit
explain-problems-titles-shows-no-tls-1_2 = Er staat geen TLS 1.2 bij
explain-problems-titles-not-followed = Een deel is niet te volgen
explain-problems-titles-refused-there = Windows weigerde het
explain-problems-titles-own-export = Er staat dat TLS Remedy het gemaakt heeft
explain-problems-titles-one-place = Beide weergaven zijn één plaats
explain-problems-titles-host-32-bit = Een 32-bits PowerShell schrijft één weergave
explain-problems-titles-adds-root = Het voegt basiscertificaten toe
explain-problems-titles-too-much = Te veel om op te noemen
explain-problems-titles-only-this-program = Het stelt TLS in voor één programma
explain-problems-titles-suites-of-this-pc = De cipher suites van de pc
explain-problems-titles-restarts = De pc wordt opnieuw gestart of afgesloten
explain-problems-titles-nothing-written = Er wordt niets geschreven
explain-problems-titles-nothing-about-tls = Niets hier gaat over TLS
explain-problems-meanings-wrong-hive = De instelling wordt alleen uit HKEY_LOCAL_MACHINE gelezen. Hier heeft die geen effect.
explain-problems-meanings-wrong-key = Windows leest deze instelling niet uit deze sleutel, dus die heeft geen effect.
explain-problems-meanings-subkey-named-like-value = DefaultSecureProtocols is een waarde. Een sleutel met die naam heeft geen effect.
explain-problems-meanings-misspelt-name = De naam is verkeerd gespeld. Windows leest geen waarde met deze naam, dus die heeft geen effect.
explain-problems-meanings-wrong-type = Windows verwacht hier een getal. Een waarde van een ander type wordt genegeerd.
explain-problems-meanings-unquoted-path = Een spatie in het pad knipt het in tweeën, en de opdracht mislukt.
explain-problems-meanings-short-hive-name = Regedit kent alleen volledige namen zoals HKEY_LOCAL_MACHINE en slaat dit stilzwijgend over.
explain-problems-meanings-outside-key = Er staat geen sleutel boven deze waarde, dus het is niet bekend waar die wordt geschreven.
explain-problems-meanings-invalid-data = Het type is een getal, maar wat er staat niet. De opdracht of de regel wordt geweigerd.
explain-problems-meanings-curly-quotes = De opdrachtprompt en regedit kennen geen gekrulde aanhalingstekens, dus de opdracht of de regel mislukt.
explain-problems-meanings-joined-line = Mails en pagina’s breken lange regels af. Het is als één regel gelezen.
explain-problems-meanings-offline-hive = De tekst laadt het register van een Windows die niet draait, en wijzigt dat.
explain-problems-meanings-numbered-control-set = Windows gebruikt er een van meerdere. Op de meeste pc’s is dat de eerste, ControlSet001.
explain-problems-meanings-ambiguous-number = Het getal kan decimaal of hexadecimaal zijn. Staat er een waarde, dan is elke bit een protocol.
explain-problems-meanings-decimal-hex-mix-up = De cijfers zijn alleen in het andere grondtal protocollen: hexadecimaal in plaats van decimaal, of andersom.
explain-problems-meanings-zero = Windows kan de waarde negeren, of niets aanbieden.
explain-problems-meanings-unknown-bits = Door een bit die bij geen protocol hoort, kan Windows de hele waarde negeren.
explain-problems-meanings-lacks-tls-1_2 = Microsoft 365 vraagt TLS 1.2 of hoger: met deze waarde lukt geen verbinding.
explain-problems-meanings-tls-1_2-off = Met Enabled = 0 verliest elk programma het, anders wie er niet uitdrukkelijk om vraagt.
explain-problems-meanings-tls-1_2-server-off = Het geldt voor inkomende verbindingen: wie een website of een extern bureaublad op deze pc gebruikt, verliest TLS 1.2.
explain-problems-meanings-ssl = SSL 2.0 en 3.0 zijn onveilig, en Microsoft 365 heeft ze niet nodig.
explain-problems-meanings-tls-1_3-removed = Windows 11 en Server 2022 bieden TLS 1.3 standaard aan. Dit zet het daar uit.
explain-problems-meanings-tls-1_3-not-in-this-windows = Oudere versies hebben hier geen TLS 1.3 en kunnen de hele waarde negeren.
explain-problems-meanings-strong-crypto-off = Als dit uit staat, bieden .NET-programma’s TLS 1.2 misschien niet aan.
explain-problems-meanings-current-off = Microsoft 365 heeft ECDH, AES en SHA-2 met sleutels van 2048 bits nodig, en wordt zo misschien onbereikbaar.
explain-problems-meanings-old-cipher-off = Microsoft 365 heeft die niet nodig. Servers en apparaten die niets nieuwers hebben, worden onbereikbaar.
explain-problems-meanings-sha-1-off = Microsoft 365 heeft die niet nodig. Servers met alleen TLS 1.0 of 1.1 worden onbereikbaar.
explain-problems-meanings-exchange-off = Microsoft 365 heeft die niet nodig. Servers die alleen deze hebben, worden onbereikbaar.
explain-problems-meanings-longer-keys = Servers met kortere sleutels worden onbereikbaar. Die van Microsoft 365 hebben langere.
explain-problems-meanings-master-secret-off = Microsoft raadt het af. Servers die erop staan, worden onbereikbaar.
explain-problems-meanings-ecdsa-only = De suites voor TLS 1.2 in de lijst vereisen allemaal een certificaat met ECDSA. Dat van Extern bureaublad heeft RSA, zoals de meeste: niemand kan dan met Extern bureaublad verbinding maken, en de meeste servers worden onbereikbaar.
explain-problems-meanings-wifi-old-tls = EAP, waarmee wifi zich aanmeldt, biedt TLS 1.2 dan niet aan. Windows 10 en later doen dat zonder deze waarde.
explain-problems-meanings-weak-on = RC2, RC4, DES, MD5 en insecure renegotiation zijn onveilig, en Microsoft 365 heeft ze niet nodig.
explain-problems-meanings-wifi-only = Alleen EAP leest het, waarmee een pc zich bij wifi of een bekabeld netwerk aanmeldt. Programma’s niet.
explain-problems-meanings-label-mismatch = Een opmerking of naam noemt andere protocollen dan de bits aanzetten.
explain-problems-meanings-deletes-whole-key = Een hele sleutel wordt verwijderd met alle waarden eronder, en Windows’ eigen standaard geldt weer.
explain-problems-meanings-value-not-followed = Wat het schrijft, ontstaat pas als het script draait en is hier dus niet bekend.
explain-problems-meanings-conditional = Het hangt van iets af dat hier niet bekend is, of het staat alleen in een tekst.
explain-problems-meanings-item-disabled = Het onderdeel is uitgeschakeld, dus groepsbeleid slaat het over.
explain-problems-meanings-syntax-error = Er staat een opdracht of een blok in dat niet compleet is of verkeerd geschreven. Uit een bestand voert PowerShell er niets van uit; regel voor regel geplakt wel wat ervoor staat.
explain-problems-meanings-missing-header = Zonder de eerste regel van een .reg-bestand weigert regedit het.
explain-problems-meanings-encoding-refused = Regedit leest UTF-16 alleen met een byte order mark, lage byte eerst.
explain-problems-meanings-broken-line = Regedit slaat ze zonder melding over.
explain-problems-meanings-line-ends-lost = Alles staat op één regel, en regedit weigert dat.
explain-problems-meanings-doctype-refused = Daarmee kan een klein bestand eindeloos groeien, dus wat erna komt is niet gelezen.
explain-problems-meanings-broken-xml = De XML is gelezen tot aan de fout.
explain-problems-meanings-one-view-only = 64-bits en 32-bits programma’s lezen elk hun eigen weergave. Voor zover deze tekst toont, wordt de andere niet gewijzigd.
explain-problems-meanings-views-differ = 64-bits en 32-bits programma’s gaan verschillende protocollen aanbieden.
explain-problems-meanings-contradiction = Ze kunnen niet allebei blijven: als alles wordt uitgevoerd, telt de laatste.
explain-problems-meanings-server-side-only = Het geldt alleen voor inkomende verbindingen. Voor uitgaande gebruiken programma’s de sleutel Client.
explain-problems-meanings-wininet-only = Het stelt alleen Internetopties in. Office leest DefaultSecureProtocols in ...\WinHttp.
explain-problems-meanings-certificates-unchecked = Het programma neemt dan elk certificaat aan: wie ertussen zit, kan zich als de server voordoen en alles lezen en wijzigen, ook wachtwoorden. Het zet geen enkele versie van TLS aan.
explain-problems-meanings-shows-no-tls-1_2 = Microsoft 365 vraagt TLS 1.2 of hoger: een .NET-programma dat alleen deze aanbiedt, krijgt geen verbinding.
explain-problems-meanings-not-followed = TLS Remedy kan deze regels niet lezen. Er is niets geraden.
explain-problems-meanings-refused-there = De tekst toont dat de toegang is geweigerd, dus daar is niets geschreven.
explain-problems-meanings-own-export = Er staat dat TLS Remedy het gemaakt heeft, en dat kan iedereen schrijven. Zo’n script bepaalt pas bij het uitvoeren wat het schrijft, en is dus niet te volgen.
explain-problems-meanings-one-place = 32-bits en 64-bits programma’s delen deze sleutel, dus één keer schrijven is genoeg.
explain-problems-meanings-host-32-bit = Standaard start Intune een 32-bits PowerShell. Die schrijft alleen de 32-bitsweergave, of er nu Wow6432Node in een pad staat of niet.
explain-problems-meanings-adds-root = Windows vertrouwt dan elk certificaat eronder. Met een verkeerd bestand krijgt wie het maakte toegang tot de verbindingen van de pc.
explain-problems-meanings-too-much = Het lezen stopte bij een grens. Wat er staat klopt, en er kan meer zijn.
explain-problems-meanings-only-this-program = Het geldt alleen voor dat programma, zolang het loopt of zijn bestand dat zegt. Windows blijft zoals het is.
explain-problems-meanings-suites-of-this-pc = Het wijzigt de lijst van cipher suites voor elk programma. Een beleid met een eigen lijst maakt dat zinloos.
explain-problems-meanings-restarts = Wie is aangemeld, kan kwijtraken wat niet is opgeslagen.
explain-problems-meanings-nothing-written = Het leest of test alleen, of maakt lege sleutels, en wijzigt geen waarde.
explain-problems-meanings-nothing-about-tls = De waarden staan in de lijst, maar TLS Remedy kent ze niet.
explain-problems-todos-wrong-hive = Schrijf die onder HKEY_LOCAL_MACHINE.
explain-problems-todos-wrong-key = Schrijf de waarde in de sleutel die Windows leest: DefaultSecureProtocols in ...\Internet Settings\WinHttp, die van .NET in ...\Microsoft\.NETFramework\v4.0.30319, die van Schannel in ...\Protocols\TLS 1.2\Client, met de spatie.
explain-problems-todos-subkey-named-like-value = Schrijf DefaultSecureProtocols in de sleutel WinHttp, en verwijder deze sleutel.
explain-problems-todos-misspelt-name = Gebruik DefaultSecureProtocols, DisabledByDefault, SchUseStrongCrypto of SystemDefaultTlsVersions.
explain-problems-todos-wrong-type = Noem het type: REG_DWORD, of DWord in PowerShell. Zonder type wordt het vaak tekst.
explain-problems-todos-unquoted-path = Zet aanhalingstekens om het hele pad.
explain-problems-todos-short-hive-name = Schrijf HKEY_LOCAL_MACHINE in plaats van HKLM.
explain-problems-todos-outside-key = Zet de sleutel tussen vierkante haken op de regel erboven.
explain-problems-todos-invalid-data = Schrijf in een .reg-bestand acht hexadecimale cijfers zonder 0x, elders 0xA00 of 2560.
explain-problems-todos-curly-quotes = Typ de aanhalingstekens opnieuw, recht.
explain-problems-todos-joined-line = Zet het op één regel voor je het gebruikt.
explain-problems-todos-offline-hive = Op deze pc wijzigt het niets.
explain-problems-todos-numbered-control-set = Schrijf CurrentControlSet: dat is altijd de set die in gebruik is.
explain-problems-todos-ambiguous-number = Zet 0x voor hexadecimale cijfers, en “decimaal” bij decimale.
explain-problems-todos-decimal-hex-mix-up = Schrijf 0xA00 of 2560 voor hetzelfde getal, nooit 0x2560 of 800.
explain-problems-todos-zero = Verwijder de waarde als Windows moet beslissen.
explain-problems-todos-unknown-bits = Gebruik alleen 0x8, 0x20, 0x80, 0x200, 0x800 en 0x2000, opgeteld.
explain-problems-todos-lacks-tls-1_2 = Tel er 0x800 bij op, of zet het vinkje bij TLS 1.2.
explain-problems-todos-tls-1_2-off = Gebruik voor TLS 1.2 Enabled = 1 en DisabledByDefault = 0.
explain-problems-todos-tls-1_2-server-off = Gebruik voor TLS 1.2 ook aan de serverkant Enabled = 1 en DisabledByDefault = 0.
explain-problems-todos-ssl = Laat 0x8 en 0x20, Enabled voor SSL of de vinkjes ervan weg.
explain-problems-todos-tls-1_3-removed = Gebruik dit alleen op oudere Windows-versies, niet op Windows 11 en Server 2022.
explain-problems-todos-tls-1_3-not-in-this-windows = Laat 0x2000 daar weg.
explain-problems-todos-strong-crypto-off = Zet het aan, of verwijder het.
explain-problems-todos-current-off = Laat het aan, tenzij iemand die de servers kent erom vraagt.
explain-problems-todos-old-cipher-off = Zoek eerst uit of deze pc nog verbinding maakt met zo’n server of apparaat.
explain-problems-todos-sha-1-off = Zoek eerst uit of deze pc nog verbinding maakt met zo’n server.
explain-problems-todos-exchange-off = Zoek eerst uit of deze pc nog verbinding maakt met zo’n server.
explain-problems-todos-longer-keys = Zoek eerst uit of deze pc nog verbinding maakt met zo’n server.
explain-problems-todos-master-secret-off = Laat het weg, of verwijder de waarde.
explain-problems-todos-ecdsa-only = Laat TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384 in de lijst staan, of vóór Windows 10 TLS_RSA_WITH_AES_256_GCM_SHA384.
explain-problems-todos-wifi-old-tls = Gebruik 0xC00 voor TLS 1.2, of verwijder de waarde.
explain-problems-todos-weak-on = Laat het weg. Een apparaat dat het nodig heeft, kun je beter bijwerken of vervangen.
explain-problems-todos-wifi-only = Gebruik het alleen als het aanmelden bij het netwerk mislukt.
explain-problems-todos-label-mismatch = Vertrouw de bits, niet de woorden, en verbeter een van beide.
explain-problems-todos-deletes-whole-key = Verwijder alleen de waarde zelf; New-Item zonder -Force laat een sleutel zoals die is.
explain-problems-todos-value-not-followed = Zoek in het script hoe die wordt gemaakt, en plak alleen dat getal.
explain-problems-todos-conditional = Kijk naar wat ervoor staat, of naar wat het start.
explain-problems-todos-item-disabled = Schakel het in als het moet werken.
explain-problems-todos-syntax-error = Neem de tekst opnieuw over uit de bron, en helemaal.
explain-problems-todos-missing-header = Begin met “Windows Registry Editor Version 5.00” en een lege regel.
explain-problems-todos-encoding-refused = Sla het op als “UTF-16 LE” of als gewone tekst.
explain-problems-todos-broken-line = Zoek naar losse tekst, ontbrekende aanhalingstekens of een ontbrekend isgelijkteken.
explain-problems-todos-line-ends-lost = Kopieer het opnieuw, met de regels.
explain-problems-todos-doctype-refused = Haal de DOCTYPE weg en probeer het opnieuw.
explain-problems-todos-broken-xml = Plak de hele XML, van de eerste < tot de laatste >.
explain-problems-todos-one-view-only = Wijzig beide: de sleutel en die onder Wow6432Node. 32-bits Windows heeft er maar één.
explain-problems-todos-views-differ = Schrijf in beide dezelfde waarde, tenzij dit de bedoeling is.
explain-problems-todos-contradiction = Gebruik alleen het deel dat je bedoelt.
explain-problems-todos-server-side-only = Schrijf ook in ...\TLS 1.2\Client: Enabled = 1 en DisabledByDefault = 0.
explain-problems-todos-wininet-only = Schrijf voor Office DefaultSecureProtocols, in beide weergaven.
explain-problems-todos-certificates-unchecked = Laat het weg. Wordt een certificaat niet vertrouwd, zoek dan de reden: de datum van deze pc, een proxy of een ontbrekend basiscertificaat.
explain-problems-todos-shows-no-tls-1_2 = Herstel .NET met TLS Remedy en open daarna een nieuw venster.
explain-problems-todos-not-followed = Kijk naar de regels onder “Niet gevolgd”.
explain-problems-todos-refused-there = Voer het uit als administrator.
explain-problems-todos-own-export = Als je het zelf geëxporteerd hebt, staat elke waarde in de README ernaast. Voer het anders niet uit.
explain-problems-todos-one-place = Er is niets te doen.
explain-problems-todos-host-32-bit = Zet in Intune “Script uitvoeren in 64-bits PowerShell” op Ja. Een 32-bits programma vindt de andere in de map Sysnative.
explain-problems-todos-adds-root = Neem ze alleen van Microsoft of van de eigen organisatie.
explain-problems-todos-too-much = Plak het deel waar het om gaat.
explain-problems-todos-only-this-program = Herstel .NET met TLS Remedy om het te laten blijven voor .NET-programma’s; andere programma’s hebben een eigen instelling.
explain-problems-todos-suites-of-this-pc = Kijk eerst bij Cipher suites onder Controles.
explain-problems-todos-restarts = Sla eerst alles op, of laat die regel weg en start later opnieuw.
explain-problems-todos-nothing-written = Er is niets te doen.
explain-problems-todos-nothing-about-tls = Zoek naar DefaultSecureProtocols, SCHANNEL, SchUseStrongCrypto of SecureProtocols.
explain-formats-reg = een .reg-bestand
explain-formats-reg-command = opdrachten of een batchbestand
explain-formats-reg-query = uitvoer van reg query of Get-ItemProperty
explain-formats-powershell = een PowerShell-script
explain-formats-gpp-xml = voorkeuren van Groepsbeleid
explain-formats-admx = een beheersjabloon (ADMX)
explain-formats-dsc = een DSC-configuratie
explain-formats-vbscript = een VBScript
explain-formats-inf = een beveiligingssjabloon of .inf-bestand
explain-formats-lgpo = een tekst voor LGPO
explain-formats-ansible = Ansible-taken
explain-formats-puppet = een Puppet-manifest
explain-formats-code = programmacode
explain-formats-prose = een tekst voor mensen
explain-readAs = Gelezen als: { $format }
explain-number = een getal
explain-writes =
    { $keys ->
        [0] { $deletions ->
            [0] Het schrijft { -values($writes) }
           *[other] { $writes ->
                [0] Het verwijdert { -values($deletions) }
               *[other] Het schrijft { -values($writes) } en verwijdert { -values($deletions) }
            }
        }
       *[other] { $deletions ->
            [0] { $writes ->
                [0] Het verwijdert { -sleutels($keys) }
               *[other] Het schrijft { -values($writes) } en verwijdert { -sleutels($keys) }
            }
           *[other] { $writes ->
                [0] Het verwijdert { -values($deletions) } en verwijdert { -sleutels($keys) }
               *[other] Het schrijft { -values($writes) } en verwijdert { -values($deletions) } en verwijdert { -sleutels($keys) }
            }
        }
    }
explain-shows = Het toont { -values($count) }
explain-says =
    { $keys ->
        [0] { $deletions ->
            [0] De tekst zegt: schrijf { -values($writes) }
           *[other] { $writes ->
                [0] De tekst zegt: verwijder { -values($deletions) }
               *[other] De tekst zegt: schrijf { -values($writes) } en verwijder { -values($deletions) }
            }
        }
       *[other] { $deletions ->
            [0] { $writes ->
                [0] De tekst zegt: verwijder { -sleutels($keys) }
               *[other] De tekst zegt: schrijf { -values($writes) } en verwijder { -sleutels($keys) }
            }
           *[other] { $writes ->
                [0] De tekst zegt: verwijder { -values($deletions) } en verwijder { -sleutels($keys) }
               *[other] De tekst zegt: schrijf { -values($writes) } en verwijder { -values($deletions) } en verwijder { -sleutels($keys) }
            }
        }
    }
explain-meant =
    { $keys ->
        [0] { $deletions ->
            [0] Zoals het is, zou regedit niets schrijven. Bedoeld is dat het schrijft { -values($writes) }
           *[other] { $writes ->
                [0] Zoals het is, zou regedit niets schrijven. Bedoeld is dat het verwijdert { -values($deletions) }
               *[other] Zoals het is, zou regedit niets schrijven. Bedoeld is dat het schrijft { -values($writes) } en verwijdert { -values($deletions) }
            }
        }
       *[other] { $deletions ->
            [0] { $writes ->
                [0] Zoals het is, zou regedit niets schrijven. Bedoeld is dat het verwijdert { -sleutels($keys) }
               *[other] Zoals het is, zou regedit niets schrijven. Bedoeld is dat het schrijft { -values($writes) } en verwijdert { -sleutels($keys) }
            }
           *[other] { $writes ->
                [0] Zoals het is, zou regedit niets schrijven. Bedoeld is dat het verwijdert { -values($deletions) } en verwijdert { -sleutels($keys) }
               *[other] Zoals het is, zou regedit niets schrijven. Bedoeld is dat het schrijft { -values($writes) } en verwijdert { -values($deletions) } en verwijdert { -sleutels($keys) }
            }
        }
    }
explain-creates =
    { $keys ->
        [one] Het maakt een lege sleutel
       *[other] Het maakt { $keys } lege sleutels
    }
explain-nothingHere = Op deze pc verandert het niets
explain-needs-key-present = de sleutel er is
explain-needs-key-absent = de sleutel er nog niet is
explain-needs-parent-present = de sleutel erboven er is
explain-needs-value-present = de waarde er is
explain-needs-value-absent = de waarde er nog niet is
explain-onlyIf = , alleen als { $conditions }
explain-someOnlyIf = , een deel alleen onder een voorwaarde
explain-asks-always = vraagt eerst om bevestiging
explain-asks-value-present = vraagt om bevestiging als de waarde er al is
explain-loses = haalt { ROW($names) } weg
explain-here-happens = gebeurt op deze pc
explain-here-no-effect = verandert niets op deze pc
explain-here-fails = mislukt op deze pc
explain-here-asks = vraagt op deze pc eerst om bevestiging
explain-here-not-reached = komt niet aan de beurt op deze pc
explain-mightWrite =
    { $keys ->
        [0] { $deletions ->
            [0] Het schrijft misschien { -values($writes) }
           *[other] { $writes ->
                [0] Het verwijdert misschien { -values($deletions) }
               *[other] Het schrijft misschien { -values($writes) } en verwijdert misschien { -values($deletions) }
            }
        }
       *[other] { $deletions ->
            [0] { $writes ->
                [0] Het verwijdert misschien { -sleutels($keys) }
               *[other] Het schrijft misschien { -values($writes) } en verwijdert misschien { -sleutels($keys) }
            }
           *[other] { $writes ->
                [0] Het verwijdert misschien { -values($deletions) } en verwijdert misschien { -sleutels($keys) }
               *[other] Het schrijft misschien { -values($writes) } en verwijdert misschien { -values($deletions) } en verwijdert misschien { -sleutels($keys) }
            }
        }
    }
explain-mightChangeMore = , en wijzigt er misschien nog { $count }
explain-disabled =
    { $count ->
        [one] ; 1 onderdeel is uitgeschakeld
       *[other] ; { $count } onderdelen zijn uitgeschakeld
    }
explain-template = Zelf schrijft het niets, maar het beleid kan { -values($count) } instellen
explain-causes-enabled = alleen als het beleid is ingeschakeld
explain-causes-disabled = alleen als het beleid is uitgeschakeld
explain-causes-code = het is niet duidelijk of het programma daar komt
explain-causes-setup = een installatie kan dit deel weglaten
explain-causes-policy = het is alleen voor sommige pc’s, of alleen als de waarde er nog niet is
explain-causes-tool = het hangt van een voorwaarde, een lijst of een ander bestand af
explain-causes-mentioned = het staat alleen in een tekst, en die voert niets uit
explain-causes-other = het hangt van iets af dat hier niet bekend is
explain-because = : { $cause }
explain-dependsOn = het hangt af van { $place }
explain-afterGap = { $place } is niet gevolgd
explain-oneOf = een van { ROW($all) }
explain-on = aan
explain-off = uit
explain-othersLeft =
    { $count ->
        [one] En nog 1 waarde
       *[other] En nog { $count } waarden
    }
explain-nothing = Het schrijft niets
explain-probablyNothing = Het schrijft waarschijnlijk niets
explain-unclear = Wat het schrijft is niet bekend
explain-elsewhere = Het schrijft op een andere pc
explain-noProblems = Geen probleem gevonden
explain-line = regel { $line }
explain-lines = regels { $first } tot en met { $last }
explain-why-another-pc = draait op een andere pc
explain-why-always-fails = mislukt altijd, en verandert dus niets
explain-notFollowed = Niet gevolgd
explain-notFollowedMore = en nog { $count }
explain-possible = niet zeker
explain-deletes = verwijderd
explain-deletesKey = sleutel verwijderd
explain-createsKey = sleutel gemaakt
explain-emptiesKey = sleutel leeggemaakt
explain-notKnown = niet bekend
explain-defaultValue = (standaardwaarde)
explain-wholeKey = (de sleutel zelf)
explain-noPath = (geen sleutel)
explain-decimal = { $value } decimaal
explain-unknownBits = onbekende bits { $hex }
explain-hasTls12-title = TLS 1.2 zit in de waarde
explain-hasTls12-meaning = Programma’s die deze waarde volgen kunnen TLS 1.2 aanbieden.
explain-nextStep = Wat te doen:
explain-answer-does-turns-on = Het laat programma’s TLS 1.2 gebruiken.
explain-answer-does-turns-off = Het zet TLS 1.2 uit.
explain-answer-does-partly = Het doet maar een deel van wat TLS 1.2 nodig heeft.
explain-answer-does-nothing = Het wijzigt niets.
explain-answer-does-harms = Het zou schade doen.
explain-answer-does-only-this-program = Het stelt TLS in voor één programma, en wijzigt niets in Windows.
explain-answer-does-other = Het wijzigt instellingen, maar geen over TLS.
explain-answer-does-error = Dit is een fout.
explain-answer-does-unknown = Het is niet duidelijk wat het zou doen.
explain-answer-says-lacks-tls-1_2 = Het laat TLS 1.2 weg.
explain-answer-says-old-protocols-off = Het zet oude protocollen uit; TLS 1.2 blijft zoals het is.
explain-answer-says-old-protocols-on = Het zet oude protocollen aan, en dat helpt TLS 1.2 niet.
explain-answer-says-tls-1_3-removed = Het zet TLS 1.3 uit; TLS 1.2 blijft zoals het is.
explain-answer-says-adds-root = Het voegt basiscertificaten toe, en wijzigt geen instelling van TLS.
explain-answer-says-wifi-old-tls = Het houdt het aanmelden bij wifi op oude TLS.
explain-answer-says-weak-on = Het staat iets onveiligs toe; TLS 1.2 blijft zoals het is.
explain-answer-says-wifi-only = Het stelt TLS alleen in voor het aanmelden bij wifi en bekabelde netwerken.
explain-answer-says-tls-1_2-server-off = Het zet TLS 1.2 uit voor inkomende verbindingen.
explain-answer-says-office-sign-in = Het wijzigt hoe Office zich aanmeldt, en geen instelling van TLS.
explain-answer-says-event-log = Het wijzigt welke gebeurtenissen over TLS Windows logt, en geen enkele verbinding.
explain-answer-says-remote-desktop = Het wijzigt hoe Extern bureaublad verbinding met deze pc maakt, en geen versie van TLS.
explain-answer-says-root-updates = Het wijzigt of Windows basiscertificaten ophaalt, en geen instelling van TLS.
explain-answer-says-deletes-suites = Het verwijdert een lijst van cipher suites, zodat Windows’ eigen lijst geldt.
explain-answer-says-tls-1_3-on = Het zet TLS 1.3 aan; TLS 1.2 blijft zoals het is.
explain-answer-says-current-off = Het zet iets uit dat TLS 1.2 kan gebruiken.
explain-answer-says-old-cipher-off = Het zet een oude versleuteling uit; TLS 1.2 blijft zoals het is.
explain-answer-says-sha-1-off = Het zet suites met SHA-1 uit; TLS 1.2 blijft zoals het is.
explain-answer-says-exchange-off = Het zet een sleuteluitwisseling uit; TLS 1.2 blijft zoals het is.
explain-answer-says-longer-keys = Het weigert servers met korte sleutels; TLS 1.2 blijft zoals het is.
explain-answer-says-master-secret-off = Het zet een beveiliging van TLS uit.
explain-answer-says-ecdsa-only = Het laat alleen cipher suites voor ECDSA-certificaten over.
explain-answer-says-deletes-setting = Het verwijdert instellingen, zodat de standaard van Windows geldt.
explain-answer-says-shows = Het toont wat er staat, en wijzigt niets.
explain-answer-says-creates-key = Het maakt een lege sleutel, en verandert geen waarde.
explain-answer-says-suites = Het wijzigt de cipher suites van deze pc.
explain-answer-says-syntax-error = PowerShell kan het niet lezen.
explain-answer-says-missing-header = Zoals het is, zou regedit niets schrijven.
explain-answer-says-offline-hive = Het wijzigt een Windows die niet draait, en niets op deze pc.
explain-answer-says-line-ends-lost = Zoals het is, zou regedit niets schrijven.
explain-answer-says-encoding-refused = Zoals het is, zou regedit niets schrijven.
explain-answer-runs-yes = Je kunt het op deze pc gebruiken.
explain-answer-runs-no = Gebruik het zo niet.
explain-answer-runs-no-need = Het is niet nodig.
explain-answer-runs-not-here = Gebruik het op deze pc niet.
explain-answer-runs-unknown = Of je het hier kunt gebruiken, is niet duidelijk.
explain-answer-syntaxError = In { $place } staat een fout: als bestand wordt er niets van uitgevoerd. Regel voor regel geplakt gebeurt wel wat erboven staat.
explain-answer-unreadable = Voer niet uit wat je niet kunt lezen.
explain-answer-reasons-tls-1_2-on = Of een pc het nodig heeft, hangt af van de Windows-versie en van wat daar staat.
explain-answer-reasons-old-protocols-off = Wat ze nog nodig heeft, verliest de verbinding.
explain-answer-reasons-old-protocols-on = Microsoft 365 neemt ze niet meer aan.
explain-answer-reasons-tls-1_3-on = Alleen Windows 11 en Server 2022 en later hebben TLS 1.3.
explain-answer-reasons-deletes-setting = Wat die standaard is, hangt af van de Windows-versie.
explain-answer-reasons-deletes-suites = Wat daarin staat, hangt af van de Windows-versie.
explain-answer-reasons-office-sign-in = Office 2016 en later hebben het voor moderne verificatie niet nodig.
explain-answer-reasons-event-log = Zonder gebeurtenissen is een fout lastiger te vinden. Het geldt na een herstart.
explain-answer-reasons-remote-desktop = Met SecurityLayer = 0 gebruikt Extern bureaublad een eigen versleuteling in plaats van TLS.
explain-answer-reasons-root-updates = Met 1 mislukken sites en programma’s waarvan het basiscertificaat ontbreekt; met 0 haalt Windows het op.
explain-answer-reasons-shows = {""}
explain-answer-reasons-no-effect = Een deel komt waar Windows het niet leest.
explain-answer-reasons-refused = Windows weigert alles wat het schrijft.
explain-answer-reasons-only-this-program = Het geldt alleen voor dat programma, en het register blijft zoals het is.
explain-answer-reasons-suites = Een beleid met een eigen lijst maakt het zinloos.
explain-answer-reasons-not-readable = Niets ervan was te volgen. Er is niets geraden.
explain-answer-reasons-not-judged = Het wijzigt instellingen die TLS Remedy niet beoordeelt.
explain-answer-reasons-not-followed = Sommige regels waren niet te volgen, en die kunnen van alles doen.
explain-answer-reasons-conditional = Een deel wordt misschien niet geschreven.
explain-answer-reasons-fixes = Programma’s zouden hier TLS 1.2 aanbieden.
explain-answer-reasons-fixes-not = Het zou TLS 1.2 hier niet herstellen.
explain-answer-reasons-fails-here = De opdrachten mislukken hier, door wat er al staat of juist ontbreekt.
explain-answer-reasons-changes-nothing = De waarden staan er al.
explain-answer-reasons-not-needed = Het zou waarden wijzigen die al goed zijn.
explain-answer-reasons-tls-1_2-lost = Programma’s zouden TLS 1.2 kwijtraken, en dat heeft Microsoft 365 nodig.
explain-answer-reasons-tls-1_3-lost = Programma’s zouden TLS 1.3 kwijtraken.
explain-answer-reasons-ssl-on = Programma’s zouden SSL aanbieden, en dat is onveilig.
explain-answer-reasons-open = Een deel is niet zeker of niet gevolgd.
explain-answer-reasons-nothing-written = {""}
explain-inProgram-title = Voor één programma
explain-inProgram-nothing = Het schrijft niets in het register
explain-inProgram-programs-curl = curl
explain-inProgram-programs-node = Node.js
explain-inProgram-programs-java = Java
explain-inProgram-programs-windows = Windows
explain-inProgram-programs-other = een programma met eigen TLS (zoals OpenSSL)
explain-inProgram-lasting-process = tot het programma stopt
explain-inProgram-lasting-request = alleen voor deze verbinding
explain-inProgram-lasting-program = voor dit programma, zolang het bestand het zegt
explain-inProgram-lasting-pc = voor de hele pc, blijvend
explain-inProgram-suites = cipher suites
explain-inProgram-ofWindows = de versies die Windows aanbiedt
explain-inProgram-shows = alleen getoond
explain-inProgram-unchecked = certificaten worden niet gecontroleerd
explain-inProgram-unrevoked = of een certificaat is ingetrokken, wordt niet gecontroleerd
explain-inProgram-weaker = SchUseStrongCrypto of SystemDefaultTlsVersions staat uit
explain-onThisPc-about = Dit gaat niet over instellingen die TLS Remedy op een pc leest
explain-onThisPc-effects-fixes-title = Op deze pc zou het TLS 1.2 herstellen
explain-onThisPc-effects-fixes-more = Programma’s zouden hier TLS 1.2 aanbieden.
explain-onThisPc-effects-fixes-not-title = Op deze pc zou het TLS 1.2 niet herstellen
explain-onThisPc-effects-fixes-not-more = Er moet nog iets anders hersteld worden.
explain-onThisPc-effects-changes-nothing-title = Op deze pc zou het niets veranderen
explain-onThisPc-effects-changes-nothing-more = De waarden staan er al.
explain-onThisPc-effects-not-needed-title = Deze pc heeft het niet nodig
explain-onThisPc-effects-not-needed-more = Het zou waarden wijzigen die al goed zijn.
explain-onThisPc-effects-harms-title = Op deze pc zou het schade doen
explain-onThisPc-effects-harms-more = Voer het hier niet uit.
explain-onThisPc-effects-open-title = Wat het op deze pc zou doen, is niet bekend
explain-onThisPc-effects-open-more = Een deel is niet zeker of niet gevolgd.
explain-onThisPc-harms-tls-1_2-lost = Programma’s zouden TLS 1.2 kwijtraken, en dat heeft Microsoft 365 nodig.
explain-onThisPc-harms-tls-1_3-lost = Programma’s zouden TLS 1.3 kwijtraken.
explain-onThisPc-harms-ssl-on = Programma’s zouden SSL aanbieden, en dat is onveilig.
