window-rail-main = Hoofdmenu
window-rail-skip = Naar de inhoud
window-rail-home = Overzicht
window-rail-checks = Controles
window-rail-wrong =
    { $count ->
        [one] { $count } klopt niet
       *[other] { $count } kloppen niet
    }
window-rail-warned =
    { $count ->
        [one] { $count } waarschuwing
       *[other] { $count } waarschuwingen
    }
window-rail-protocols = Protocollen
window-rail-explain = Uitleggen
window-rail-history = Geschiedenis
window-rail-many = Veel pc’s
window-rail-retire = Uitzetten
window-rail-more = Meer
window-rail-samplePc = Voorbeeld-pc
window-rail-thisPc = Deze pc
window-rail-reading = Deze pc wordt gelezen
window-pages-guided = Wat maakt geen verbinding?
window-pages-path = Waar je bent
window-pages-connection = Verbindingstest
window-pages-checklist = Maakt Outlook nog steeds geen verbinding?
window-pages-practice = Oefenen
window-pages-glossary = Begrippen en sneltoetsen
window-pages-commands = Opdrachtregel
window-pages-about = Over
window-language = Taal
window-today = Vandaag
window-todayInLine = vandaag
window-nextStep = Volgende stap
window-copy-done = Gekopieerd
window-copy-failed = Kopiëren is mislukt
window-doors-test = De verbinding testen
window-doors-testAgain = Opnieuw testen
window-doors-seeTest = De test bekijken
window-doors-packages = Installeer in deze volgorde
window-doors-onePackage = Installeer
window-doors-openPage = Downloadpagina openen
window-doors-copyAddress = Adres kopiëren
window-doors-catalogueRow-x64 = Kies in de lijst die voor x64-systemen (x64-based).
window-doors-catalogueRow-x86 = Kies in de lijst die zonder “x64” in de naam.
window-doors-phone = Opent de pagina hier niet? Gebruik een telefoon
window-doors-scan = Scan de code, download het bestand en neem het mee op een usb-stick.
window-doors-qr = QR-code van { $address }
window-doors-offline = Geen internet
window-doors-offlineSaid = QR-code en adres, om het bestand op een usb-stick mee te nemen
window-doors-refused = Geweigerd
window-doors-refusedSaid =
    { $count ->
        [one] Installeer eerst { $count } oudere update
       *[other] Installeer eerst { $count } oudere updates
    }
window-doors-meanwhile = Tot dan
window-doors-refusedMore = Weigert Windows de update? Installeer eerst deze
window-doors-prepareMore = Instellingen nu al schrijven; na de update werken ze
window-doors-windows-internet-options = Internetopties openen
window-doors-windows-date-and-time = Datum en tijd openen
window-doors-windows-regedit = Register-editor hier openen
window-doors-regeditMore = De sleutel is gekopieerd. Plak die in de adresbalk; open vóór Windows 10 de mappen een voor een.
window-doors-regeditNotCopied = De sleutel kon niet worden gekopieerd. Open de mappen een voor een.
window-doors-folder = Map openen
window-share-name = Delen
window-share-short = Korte samenvatting kopiëren
window-share-shortSaid = { $lines } regels, voor een chat of een e-mail
window-share-ticket = Voor een melding kopiëren
window-share-ticketSaid = Met paden en waarden
window-share-save-html = Opslaan als webpagina…
window-share-save-pdf = Opslaan als pdf…
window-share-save-json = Opslaan als JSON…
window-share-saveSaid-html = Opent overal, goed af te drukken
window-share-saveSaid-pdf = Eén of twee pagina’s
window-share-saveSaid-json = Voor veel pc’s en scripts
window-share-beside = Naast het programma opslaan
window-share-besideSaid = JSON met de naam van de pc, voor Veel pc’s
window-share-names = Namen opnemen
window-share-namesOut = Van deze pc, de gebruiker en proxyservers. Nu weggelaten.
window-share-namesIn = Van deze pc, de gebruiker en proxyservers. De bestandsnaam bevat de naam van de pc.
window-share-working = Een ogenblik…
window-share-copied = Gekopieerd. Plak het in een e-mail of een melding.
window-share-saved = Opgeslagen
window-share-savedMore = Het rapport bevat een controlesom, die toont of het later is gewijzigd.
window-share-copyPath = Pad kopiëren
window-stick-ask = Het rapport van elke pc op deze stick opslaan?
window-stick-askMore = Dit wordt één keer gevraagd. Het bestand heet naar de pc en blijft op de stick.
window-stick-yes = Ja, altijd
window-stick-no = Nee
window-stick-saved = Rapport opgeslagen op de stick: { $pc }
window-stick-next = Klaar voor de volgende pc. Sluit TLS Remedy en haal dan de stick eruit.
window-stick-close = TLS Remedy sluiten
window-stick-pcs =
    { $count ->
        [one] Deze stick: { $count } pc
       *[other] Deze stick: { $count } pc’s
    }
window-stick-always = Het rapport van elke pc op deze stick opslaan
window-machine-architectures-x64 = 64-bits
window-machine-architectures-x86 = 32-bits
window-machine-architectures-unknown = 64-bits aangenomen
window-home-fix = Deze pc herstellen
window-home-fixSample = Voorbeeld-pc herstellen
window-home-improve = Instelling verbeteren
window-home-remove =
    { $count ->
        [one] Waarde verwijderen
       *[other] Waarden verwijderen
    }
window-home-prepare = Instellingen alvast schrijven
window-home-turnOnIncoming = Inkomend TLS 1.2 aanzetten
window-home-fixDotnet = .NET-programma’s herstellen
window-home-dotnet-all = PowerShell, NuGet en andere .NET-programma’s gebruiken nog TLS 1.0
window-home-dotnet-some = PowerShell, NuGet en andere .NET-programma’s gebruiken misschien nog TLS 1.0
window-home-dotnet-without = PowerShell, NuGet en andere .NET-programma’s maken geen verbinding: TLS 1.0 staat uit
window-home-dotnetMay = Sommige programma’s gebruiken misschien nog TLS 1.0
window-home-whoUsesOld = Wie gebruikt oude TLS nog?
window-home-checkAgain = Opnieuw controleren
window-home-checking = Controleren…
window-home-checkedAt = Gecontroleerd om { $time }
window-home-guide = Elke stap laten zien
window-home-pendingFirst = Zet eerst de wijziging terug die halverwege is gestopt, of maak die af.
window-home-unreadableFirst = Wis eerst de vermelding die niet kan worden gelezen.
window-home-allHave = Alle hebben TLS 1.2
window-home-oneLacks = { $name }: geen TLS 1.2
window-home-notAlways = { $name }: niet altijd
window-home-someLack = { $count } van de { $all } hebben geen TLS 1.2
window-home-testSaid = Er wordt pas iets verstuurd als je de test start
window-home-checked-wrong = { $all ->
        [none] { $count }
       *[other] { $count } van de { $all }
    } { $count ->
        [one] klopt
       *[other] kloppen
    } niet: { $more ->
        [0] { $first }
       *[other] { $first } en nog { $more }
    }
window-home-checked-warned = Niets is fout. { $count ->
        [one] { $count } waarschuwing
       *[other] { $count } waarschuwingen
    }: { $more ->
        [0] { $first }
       *[other] { $first } en nog { $more }
    }{ $unknown ->
        [0] {""}
       *[other] , { $unknown } onbekend
    }
window-home-checked-unknown = Niets is fout. { $count } onbekend
window-home-checked-right =
    { $all ->
        [none] alles in orde
       *[other] Alle { $all } zijn in orde
    }
window-home-detailsTitle = Meer details
window-home-found = Wat er is gevonden
window-home-takes-writes =
    { $removals ->
        [0] Het herstel schrijft { -settings($writes) }.
       *[other] { $writes ->
            [0] Het herstel verwijdert { -settings($removals) }.
           *[other] Het herstel schrijft { -settings($writes) } en verwijdert { -settings($removals) }.
        }
    }
window-home-takes-stops =
    { $who ->
        [native] 64-bits programma’s bieden standaard geen { OR($protocols) } meer aan.
        [wow64] 32-bits programma’s bieden standaard geen { OR($protocols) } meer aan.
        [only] Programma’s bieden standaard geen { OR($protocols) } meer aan.
       *[dotnet] .NET-programma’s bieden standaard geen { OR($protocols) } meer aan.
    }
window-home-takes-starts =
    { $who ->
        [native] 64-bits programma’s bieden daarna ook { $protocols } aan.
        [wow64] 32-bits programma’s bieden daarna ook { $protocols } aan.
        [only] Programma’s bieden daarna ook { $protocols } aan.
       *[dotnet] .NET-programma’s bieden daarna ook { $protocols } aan.
    }
window-home-takes-keeps = Met het profiel { $profile } blijft dat.
window-home-takes-afterUpdate = Start de pc na het installeren opnieuw op en controleer opnieuw.
window-home-takes-afterUpdateToo = Herstel de pc daarna hier.
window-home-toWhy = Bekijk waarom, controle voor controle
window-writes-where = Waar
window-writes-name = Naam
window-writes-now = Nu
window-writes-after = Erna
window-writes-caption = Wat er wordt geschreven
window-writes-onlyView = Windows-programma’s
window-writes-places-winhttp =
    { $view ->
        [none] Windows-programma’s
       *[other] { $view }
    }
window-writes-places-schannel = Schannel, { $protocol }
window-writes-places-dotnet = .NET{ $runtime ->
        [v2] {" "}2.0 tot 3.5
        [v4] {" "}4
       *[none] {""}
    }{ $view ->
        [none] {""}
       *[other] , { $view }
    }
window-writes-places-certificates = Basiscertificaten
window-writes-places-stray = Verdwaald, { $path }
window-writes-places-schannel-server = Schannel, inkomend, { $protocol }
window-core-titles-now = Protocollen nu
window-core-titles-after = Protocollen, nu en erna
window-core-titles-changed = Protocollen, ervoor en nu
window-core-titles-seen = Instellingen, en wat Windows doet
window-core-view = Programma’s
window-core-time = Wanneer
window-core-value = Waarde
window-core-legend = Legenda
window-core-when-before = Ervoor
window-core-when-now = Nu
window-core-when-after = Erna
window-core-when-stays = Blijft
window-core-when-set = Ingesteld
window-core-when-seen = Gezien
window-core-inLine-set = ingesteld
window-core-inLine-seen = gezien
window-core-both-name = 64-bits en 32-bits
window-core-both-who = Windows en Office
window-core-boxes-set = ingesteld
window-core-boxes-set-unsafe = ingesteld, onveilig
window-core-boxes-self = standaard aan
window-core-boxes-self-unsafe = standaard aan, onveilig
window-core-boxes-off = uit
window-core-boxes-lost = uit, maar nodig
window-core-boxes-na = niet beschikbaar
window-core-boxes-unknown = niet bekend
window-core-ring-after = verandert
window-core-ring-changed = gewijzigd
window-core-ring-seen = wijkt af
window-core-withRing = { $box }, { $ring }
window-core-on = aan
window-core-becomes-after = wordt
window-core-becomes-changed = werd
window-core-seenNothing = niets
window-claim-signs-ok = In orde
window-claim-signs-warn = Waarschuwing
window-claim-signs-fail = Niet in orde
window-claim-signs-unknown = Niet zeker
window-claim-signs-half = Waarschuwing
window-claim-proofSaid =
    { $who ->
        [none] ervoor { $before }, nu { $now }
       *[other] { $who }: ervoor { $before }, nu { $now }
    }
window-claim-copySay = Kopieer wat je kunt zeggen
window-claim-stillNot = Maakt Outlook nog steeds geen verbinding?
window-claim-noHelp = Helpt dat niet? 5 dingen om na te gaan
window-ticks-name = Wat er nog te doen is
window-ticks-done = Gedaan
window-ticks-toDo = Nog te doen
window-ticks-written = Instellingen geschreven en teruggelezen
window-ticks-when = { -settings($count) }, { $time }
window-ticks-closeThese = Sluit { $programs } en open opnieuw:
window-ticks-isOpen =
    { $count ->
        [one] het staat nog open
       *[other] ze staan nog open
    }
window-ticks-closed = Geen Office-programma heeft de oude instellingen nog
window-ticks-answers = Microsoft 365 antwoordt
window-ticks-asks = Maakt verbinding met de { $count } belangrijkste adressen
window-ticks-notAll = Niet op elk adres
window-ticks-test = Testen
window-ticks-tryAgain = Probeer opnieuw wat niet lukte
window-ticks-oneTest-fixed = Hersteld. Nog één test
window-ticks-oneTest-done = Klaar. Nog één test
window-sides-out = Deze server maakt verbinding
window-sides-in = Anderen maken verbinding
window-sides-right = Niets staat in de weg.
window-sides-details = Meer hierover
window-sides-missing = Bekijk wat ontbreekt
window-matrix-title = Wat elk soort programma aanbiedt
window-matrix-kind = Soort programma
window-matrix-needed = Nodig voor Microsoft 365
window-matrix-programs-native-name = 64-bits programma’s
window-matrix-programs-native-who = Windows zelf, 64-bits Office
window-matrix-programs-wow64-name = 32-bits programma’s
window-matrix-programs-wow64-who = zoals 32-bits Office en Outlook
window-matrix-programs-only-name = Windows-programma’s
window-matrix-programs-only-who = zoals Office en Outlook
window-matrix-programs-dotnet4-name = .NET-programma’s
window-matrix-programs-dotnet4-who = OneDrive, SharePoint
window-matrix-programs-dotnet2-name = Oude .NET-programma’s
window-matrix-programs-dotnet2-who = voor .NET 2.0 tot 3.5
window-matrix-programs-wininet-name = Internetopties
window-matrix-programs-wininet-who = aanmelden, deze gebruiker
window-matrix-whys-inValue = in de waarde { $hex }
window-matrix-whys-notInValue = niet in de waarde { $hex }
window-matrix-whys-inDefault = standaard van Windows
window-matrix-whys-noValue = niet ingesteld
window-matrix-whys-twoReadings = Windows kan de waarde negeren
window-matrix-whys-malformed = de waarde is ongeldig
window-matrix-whys-schannel = ingesteld in Schannel
window-matrix-whys-shipped = standaard van Schannel
window-matrix-whys-update = de update ontbreekt
window-matrix-whys-unreadable = een waarde kon niet worden gelezen
window-matrix-whys-unknownRelease = onbekende Windows-versie
window-matrix-whys-system = volgt Windows
window-matrix-whys-strong = door SchUseStrongCrypto
window-matrix-whys-target = alleen als het voor een nieuwere .NET is gemaakt
window-matrix-whys-byAllSwitch = ingesteld voor alle .NET-programma’s
window-matrix-whys-updates = hangt af van updates die niet bekend zijn
window-matrix-whys-suites = er is geen cipher suite voor over
window-matrix-whys-inDoubt = bronnen verschillen
window-matrix-whys-oldProgram = alleen op verzoek
window-matrix-whys-patchAssumed = volgt Windows, als .NET zijn patch heeft
window-matrix-whys-byRequest = alleen op verzoek
window-matrix-whys-user = door deze gebruiker gekozen
window-matrix-whys-policy = door een beleid ingesteld
window-matrix-whys-notStored = voor deze gebruiker is niets opgeslagen
window-change-permission = Windows vraagt je iets. Kies Ja in dat venster.
window-change-notYet = Er is nog niets gewijzigd.
window-change-writing =
    { $count ->
        [0] De instellingen worden geschreven
       *[other] { -settings($count) } schrijven
    }
window-change-undoing = Terugzetten wat er stond
window-change-leaveOn = Het duurt een paar tellen. Laat de pc aanstaan.
window-change-written = De instellingen zijn geschreven
window-change-restored = De instellingen zijn teruggezet
window-change-testing = Nu wordt getest of Windows ze gebruikt. Je hoeft niet te wachten.
window-change-skip = Test overslaan
window-change-opening = De pc wordt geopend…
window-change-givingUp = De vermelding wissen…
window-change-undo = Ongedaan maken
window-change-close = Sluiten
window-change-committed =
    { $removals ->
        [0] Klaar: { -settings($writes) } geschreven en ter controle teruggelezen
       *[other] { $writes ->
            [0] Klaar: { -settings($removals) } verwijderd en ter controle teruggelezen
           *[other] Klaar: { -settings($writes) } geschreven, { $removals } verwijderd en ter controle teruggelezen
        }
    }
window-change-notEqual = De wijziging is niet blijven staan
window-change-refused = Windows vroeg toestemming en het antwoord was Nee, dus er is niets gewijzigd. Probeer het opnieuw en kies Ja.
window-change-copyWhat = Kopiëren wat er gebeurde
window-change-readBack = Het is geschreven, maar de teruggelezen waarde was anders.
window-change-notEqualMore = Iets heeft de waarde overschreven: groepsbeleid, of een programma dat het register bewaakt. Dat zou weer gebeuren, dus moet het daar worden gewijzigd. Vraag de beheerder van deze pc.
window-change-entry = Wijziging { $id } in Geschiedenis. Ongedaan maken zet precies terug wat er stond.
window-change-reopenOutlook = Sluit Outlook en open het opnieuw.
window-change-reopen =
    { $programs ->
        [one] { $programs } draait: sluit het en open het opnieuw.
       *[other] { $programs } draaien: sluit ze en open ze opnieuw.
    }
window-change-restart = Programma’s nemen dit over als ze starten. Start Windows voor de zekerheid opnieuw.
window-change-undone = Ongedaan gemaakt: { -settings($count) } precies teruggezet
window-change-undonePartly = Deels ongedaan gemaakt: { -settings($back) } teruggezet, { $left } ongewijzigd gelaten
window-change-leftAlone = Deze zijn intussen opnieuw gewijzigd en daarom zo gelaten:
window-change-nothing = Er was niets te doen
window-change-nothingMore = Alles is al zoals je koos.
window-change-failed = Er is niets gewijzigd
window-change-stillOpen = Programma’s kunnen het nog niet gebruiken, om de reden hieronder.
window-brokenPlace-title = { $place } kan nu niet worden getoond
window-brokenPlace-lead = De andere onderdelen werken nog, en Geschiedenis toont wat er is gewijzigd.
window-brokenPlace-command = Of in een opdrachtprompt:
window-failure-checkAgain = Opnieuw controleren
window-failure-tryAgain = Opnieuw proberen
window-failure-toHistory = Naar Geschiedenis
window-failure-changedMeanwhile = De instellingen zijn intussen gewijzigd
window-failure-changedAt = Iets anders schreef in { $path }.
window-failure-look = Controleer opnieuw, en kies op grond van wat er nu staat.
window-failure-allow = Probeer het opnieuw, en sta het toe als Windows het vraagt.
window-failure-recover = Zet eerst de eerdere wijziging terug, of maak die af.
window-failure-confirm-without-tls12 = Kies een waarde met TLS 1.2, of schrijf deze toch.
window-failure-confirm-from-writable-folder = Ga alleen verder als de inhoud van deze map te vertrouwen is. Als TLS Remedy geïnstalleerd is, kunnen alleen beheerders het wijzigen.
window-failure-anyway = Toch doorgaan
window-failure-again = Controleer opnieuw. Blijft het zo, start TLS Remedy dan opnieuw.
window-own-how =
    { $removals ->
        [0] { $writes ->
            [one] Dit schrijft { $writes } eigen instelling, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.
           *[other] Dit schrijft { $writes } eigen instellingen, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.
        }
       *[other] { $writes ->
            [0] { $removals ->
                [one] Dit verwijdert { $removals } eigen instelling, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.
               *[other] Dit verwijdert { $removals } eigen instellingen, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.
            }
           *[other] Dit schrijft { $writes ->
                [one] { $writes } eigen instelling
               *[other] { $writes } eigen instellingen
            } en verwijdert { $removals ->
                [one] { $removals } eigen instelling
               *[other] { $removals } eigen instellingen
            }, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.
        }
    }
window-own-yours = Jouw instellingen
window-own-yoursSaid = { -settings($count) } te wijzigen, alleen voor jou
window-own-takes = Schrijft je eigen instellingen. Daar is geen beheerder voor nodig, en je kunt het ongedaan maken.
window-own-fix = Mijn instellingen herstellen
window-own-mine = Mijn instellingen
window-own-entry = Eigen wijziging { $id }
window-own-undoEntry = Eigen wijziging { $id } ongedaan maken
window-own-journalEntry = Eigen wijziging { $id }. Ongedaan maken zet precies terug wat er daarvoor stond.
window-own-stopped = Een wijziging van je eigen instellingen is halverwege gestopt
window-own-unreadable = Vermelding { $id } in je eigen geschiedenis is niet te lezen
window-scopes-dotnet-name = .NET-programma’s
window-scopes-dotnet-why = Voor OneDrive en tools voor SharePoint. Office zelf heeft het niet nodig.
window-scopes-certificates-name = Ophalen van basiscertificaten
window-scopes-certificates-why = Iemand kan het met opzet hebben uitgezet. Microsoft 365 heeft nieuwere basiscertificaten nodig dan een oude Windows-versie heeft.
window-scopes-stray-name = Verdwaalde waarden
window-scopes-stray-why = Ze hebben geen effect, maar lijken een oplossing. Verwijderen verandert niets voor programma’s.
window-scopes-schannel-server-name = TLS 1.2 voor inkomende verbindingen
window-scopes-schannel-server-why = Voor een pc waarmee anderen verbinding maken, zoals een server. Het geldt na een herstart.
export-policies-schannel-name = TLS voor clients in Schannel
export-policies-schannel-help = Op Windows 7 en Server 2008 R2 staan deze protocollen voor clients uit. Ingeschakeld zet ze aan. Uitgeschakeld verwijdert de waarden.
export-policies-dotnet-name = TLS voor .NET-programma’s
export-policies-dotnet-help = Ingeschakeld laat .NET-programma’s Windows volgen en sterke cryptografie gebruiken. Uitgeschakeld verwijdert de waarden.
export-policies-schannel-server-name = TLS 1.2 voor inkomende verbindingen in Schannel
export-policies-schannel-server-help = In Windows 7 en Server 2008 R2 staat het uit voor inkomende verbindingen. Ingeschakeld zet het aan; dat geldt na een herstart. Uitgeschakeld verwijdert de waarden.
