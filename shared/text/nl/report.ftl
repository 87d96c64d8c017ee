report-title = Rapport van TLS Remedy
report-outcome-fixed = Hersteld op { $when }
report-outcome-checked = Gecontroleerd op { $when }
report-head-pc = Pc
report-head-made = Gemaakt
report-head-version = Programma
report-head-readOn = Gelezen op
report-head-readWith = { $system }, via de registerdriver { $driver }
report-head-journal = Geschiedenis
report-head-journalEntry = wijziging { $id }
report-head-journalNone = geen wijzigingen door TLS Remedy
report-head-by = Gemaakt door
report-head-byWhom = { $user } op { $host }
report-head-namesLeftOut = weggelaten, net als de namen van proxyservers
report-head-language = Taal
report-head-officeReads =
    { $view ->
        [native] { $bitness }-bits, leest de 64-bitsweergave
       *[wow64] { $bitness }-bits, leest de 32-bitsweergave
    }
report-head-notMade = niet vastgelegd
report-architectures-x64 = 64-bits
report-architectures-x86 = 32-bits
report-architectures-unknown = architectuur onbekend
report-buildNumber = build { $build }
report-named = de gebruiker heeft de Windows-versie opgegeven
report-assumed = 64-bits is aangenomen
report-ofSignedIn = de gebruikersinstellingen zijn die van de aangemelde gebruiker, niet van het account dat controleerde
report-ofAccount = de gebruikersinstellingen zijn die van het account dat controleerde, niet van de aangemelde gebruiker
report-nextStep = Volgende stap
report-needs = Nodig
report-matrix-title = Wat elk soort programma aanbiedt
report-matrix-caption = Microsoft 365 heeft TLS 1.2 of hoger nodig.
report-matrix-kind = Soort programma
report-matrix-none = Voor deze Windows-versie is dit niet bekend.
report-matrix-programs-native = 64-bits Windows-programma’s
report-matrix-programs-wow64 = 32-bits Windows-programma’s
report-matrix-programs-only = Windows-programma’s
report-matrix-programs-dotnet4 = .NET 4-programma’s
report-matrix-programs-dotnet2 = .NET 2.0- tot 3.5-programma’s
report-matrix-programs-wininet = Internetopties van deze gebruiker
report-views-title = De WinHTTP-waarde
report-views-caption = DefaultSecureProtocols, zoals die nu is
report-views-view = Registerweergave
report-views-only = het register
report-views-value = Waarde
report-views-protocols = Protocollen erin
report-views-states-absent = niet ingesteld
report-views-states-set = ingesteld
report-views-states-invalid = ongeldig
report-views-states-unreadable = niet leesbaar
report-views-state = Status
report-views-offers = Programma’s bieden dus aan
report-ladder-title = Controles
report-ladder-caption = In de volgorde waarin ze worden uitgevoerd
report-ladder-rung = Controle
report-ladder-state = Status
report-ladder-found = Gevonden
report-changes-title = Ervoor en erna
report-changes-none = Er is niets geschreven, en dat hoeft ook niet.
report-changes-planned = TLS Remedy heeft niets gewijzigd. Herstel zou { -values($count) } schrijven:
report-changes-more = Nog te schrijven: { -values($count) }
report-changes-wrote = Wijziging { $id }, { $at }
report-changes-states-pending = halverwege gestopt
report-changes-states-committed = geschreven
report-changes-states-undone-in-part = deels ongedaan gemaakt
report-changes-states-undone = ongedaan gemaakt
report-changes-states-failed = mislukt, niets gewijzigd
report-changes-inForce-all = geldt nog
report-changes-inForce-some = geldt deels
report-changes-inForce-none = geldt niet meer
report-changes-verified = teruggelezen zoals geschreven
report-changes-notVerified = de teruggelezen waarde wijkt af
report-changes-name = Instelling
report-changes-before = Ervoor
report-changes-after = Erna
report-changes-others = en nog { $count }; ze staan in de JSON
report-proof-title = Livetest
report-proof-none = Voor dit rapport is geen livetest gedaan. Wat programma’s aanbieden, is afgeleid uit het register.
report-proof-caption = Wat de WinHTTP van Windows zelf aanbood toen die verbinding maakte met TLS Remedy
report-proof-when = Wanneer
report-proof-program = Programma’s
report-proof-before = Ervoor
report-proof-after = Erna
report-proof-offered = Aangeboden
report-proof-suites = Cipher suites
report-proof-nothing = niets
report-proof-unknown = niet bekend: { $reason }
report-proof-suiteCount =
    { $count ->
        [one] 1 suite
       *[other] { $count } suites
    }
report-foot-check = Controleren of dit rapport ongewijzigd is: tls-remedy report verify BESTAND
report-foot-limits = De controlesom toont wijzigingen per ongeluk. Het is geen handtekening: iedereen kan die opnieuw berekenen.
report-foot-json = Het rapport als JSON
report-summary-causes = Vraagt aandacht
report-summary-allHold = Elke controle die van toepassing is, is in orde.
report-cli-written = Geschreven: { $path }
report-cli-intact = Ongewijzigd: { $what }
report-cli-changed = Gewijzigd: dit is niet wat er is geschreven. Vertrouw er niet op; maak het rapport opnieuw.
report-cli-madeBy = TLS Remedy { $version } heeft het gemaakt op { $when }.
report-cli-kinds-page = de pagina en de JSON erin zijn zoals ze zijn gemaakt.
report-cli-kinds-json = het is zoals het is gemaakt.
report-cli-kinds-checksums = de controlesommen horen bij wat erin staat.
report-cli-onlyChecksums = Een andere versie maakt de pagina’s anders op, dus alleen de controlesommen zijn vergeleken. Gebruik versie { $version } om elk teken te vergelijken.
report-connections-title = Verbindingstest
report-connections-at = Getest op { $moment }
report-connections-caption = Het resultaat per adres
report-connections-address = Adres
report-connections-programs = Programma’s
report-connections-result = Resultaat
report-fleet-read =
    { $count ->
        [one] 1 pc gelezen
       *[other] { $count } pc’s gelezen
    }
report-fleet-broken =
    { $count ->
        [one] 1 bestand of regel kon niet worden gelezen:
       *[other] { $count } bestanden of regels konden niet worden gelezen:
    }
report-fleet-more = {"  "}en nog { $count }
report-fleet-none = geen
report-fleet-other = een andere
report-fleet-columns-pc = Pc
report-fleet-columns-group = Groep
report-fleet-columns-release = Windows
report-fleet-columns-build = Build
report-fleet-columns-verdict = Oordeel
report-fleet-columns-readiness = Gereed
report-fleet-columns-first = Eerste controle die niet klopt
report-fleet-columns-checked = Gecontroleerd
report-fleet-columns-source = Bron
report-fleet-columns-step = Volgende stap
report-fleet-columns-change = Verandering
report-fleet-columns-verdictBefore = Oordeel ervoor
report-fleet-columns-checkedBefore = Eerder gecontroleerd
