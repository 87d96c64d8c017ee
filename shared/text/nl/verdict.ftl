readiness-title = Hoe zeker dit is
readiness-levels-proven = Klaar voor Microsoft 365: alle geteste adressen gaven antwoord.
readiness-levels-likely = TLS 1.2 staat aan. Of Microsoft 365 antwoordt, is niet getest.
readiness-levels-doubtful = Het is niet zeker dat elk adres van Microsoft 365 kan worden bereikt.
readiness-levels-no = Niet klaar voor Microsoft 365.
readiness-claims-connection-name = Verbinding
readiness-claims-connection-states-holds = Elk getest adres gaf antwoord.
readiness-claims-connection-states-fails = Niet elke verbinding kon worden bevestigd.
readiness-claims-connection-states-unknown = Niet elk soort programma kon worden getest.
readiness-claims-connection-states-not-asked = Niet getest.
readiness-claims-offer-name = Livetest
readiness-claims-offer-states-holds = Gezien: Windows biedt TLS 1.2 of hoger aan.
readiness-claims-offer-states-fails = Gezien: Windows biedt TLS 1.2 niet aan.
readiness-claims-offer-states-unknown = De test kon niet tonen wat Windows aanbiedt.
readiness-claims-offer-states-not-asked = Niet getest.
readiness-claims-settings-name = Instellingen
readiness-claims-settings-states-holds = Programma’s kunnen ermee TLS 1.2 gebruiken.
readiness-claims-settings-states-fails = Sommige programma’s kunnen er geen TLS 1.2 mee gebruiken, of er ontbreekt iets anders.
readiness-claims-settings-states-unknown = Iets wat de doorslag geeft, is niet bekend.
readiness-claims-settings-states-not-asked = Niet gelezen.
readiness-because = Kijk naar
readiness-results-tls-refused = Een adres weigerde de handshake.
readiness-results-certificate = Een certificaat werd niet vertrouwd.
readiness-results-proxy = Een proxy stond in de weg.
readiness-results-name = De naam van een adres is niet gevonden.
readiness-results-route = Een adres was niet te bereiken.
readiness-results-clock = De klok van deze pc loopt verkeerd, waardoor certificaten ongeldig lijken.
readiness-results-timeout = Een adres antwoordde niet op tijd.
readiness-limits-front-door-without-dhe = Sommige adressen van Microsoft 365 zijn vanaf deze Windows-versie niet te bereiken: ze accepteren alleen cipher suites die deze versie niet heeft, en geen instelling kan die toevoegen.
origin-setBy = Ingesteld door
origin-policies-named = Groepsbeleid “{ $name }”
origin-policies-ofDomain =
    { $number ->
        [none] Een groepsbeleid van het domein
       *[other] Groepsbeleid { $number } van het domein
    }
origin-policies-unknown =
    { $number ->
        [none] Een groepsbeleid
       *[other] Groepsbeleid { $number }
    }
origin-policies-local = Het lokale beleid van deze pc
origin-policies-managed = Apparaatbeheer ({ $name })
origin-says-preferences = { $who } stelt deze waarde in, dus herstel hier houdt mogelijk geen stand. Wijzig het daar.
origin-says-local-policy = { $who } stelt deze waarde in. Wijzig het daar, of in de tool die het heeft gevuld.
origin-says-own-export = { $who } stelt deze waarde in, met een bestand van TLS Remedy. Vervang dat bestand daar.
origin-says-conditional = { $who } stelt deze waarde in op sommige pc’s. Of deze erbij hoort, is hier niet te zien.
origin-says-once = { $who } heeft deze waarde één keer ingesteld en doet dat niet nog eens.
origin-says-removes = { $who } verwijdert deze waarde, dus herstel hier houdt mogelijk geen stand. Wijzig het daar.
origin-says-several = Meer dan één beleid stelt dit in: { $besides }; { $who }. Wijzig het laatste.
origin-says-untrusted = { $who } stelt dit misschien in, volgens een kopie die gewone gebruikers kunnen wijzigen.
origin-says-other =
    { $wants ->
        [none] { $who } wil hier een andere waarde en kan dat opnieuw instellen.
       *[other] { $who } wil hier { $wants } en kan dat opnieuw instellen.
    }
origin-says-other-none = { $who } wil hier geen waarde en kan die opnieuw verwijderen.
origin-says-ours =
    { $when ->
        [none] Laatst gewijzigd door TLS Remedy. Daarna ongewijzigd.
       *[other] Laatst gewijzigd door TLS Remedy, { $when }. Daarna ongewijzigd.
    }
origin-says-group-policy =
    { $when ->
        [none] Laatst gewijzigd, terwijl groepsbeleid werd uitgevoerd.
       *[other] Laatst gewijzigd op { $when }, terwijl groepsbeleid werd uitgevoerd.
    }
origin-says-start =
    { $when ->
        [none] Laatst gewijzigd, kort nadat Windows startte.
       *[other] Laatst gewijzigd op { $when }, kort nadat Windows startte.
    }
origin-says-update =
    { $when ->
        [none] Laatst gewijzigd, binnen een dag na een installatie of update van Windows.
       *[other] Laatst gewijzigd op { $when }, binnen een dag na een installatie of update van Windows.
    }
origin-says-place-of-policies = Daar staat alleen beleid: misschien stelt beleid dit in, of iemand vulde het zelf in.
origin-says-not-known =
    { $when ->
        [none] Laatst gewijzigd. Windows bewaart geen naam.
       *[other] Laatst gewijzigd op { $when }. Windows bewaart geen naam.
    }
origin-says-not-known-undated = Niet bekend. Windows bewaart geen naam.
origin-keepsRight = { $who } zorgt dat dit goed blijft.
origin-cameBack = Het is teruggekomen: TLS Remedy { $ours ->
        [none] verwijderde de waarde op { $at }
       *[other] stelde op { $at } { $ours } in
    }; { $now ->
        [none] nu is de waarde weg
       *[other] nu is het weer { $now }
    }{ $since ->
        [none] {""}
       *[other] , sinds { $since }
    }.
origin-where-preferences = Kijk onder Computerconfiguratie, Voorkeuren, Windows-instellingen, Register.
origin-where-template = Kijk onder Computerconfiguratie, Beleid, Beheersjablonen.
origin-where-local-policy = Kijk in gpedit.msc, op deze pc. Windows Home heeft dat niet.
origin-where-mdm = Kijk in je apparaatbeheer.
origin-where-own-export = Kijk onder Computerconfiguratie, Voorkeuren, Windows-instellingen, Register.
origin-basis-preferences = Gezien in de kopie van het beleid op deze pc.
origin-basis-template = Gezien in de kopie van het beleid op deze pc.
origin-basis-own-export = Gezien in de kopie van het beleid op deze pc.
origin-basis-removes = Gezien in de kopie van het beleid op deze pc.
origin-basis-other = Gezien in de kopie van het beleid op deze pc.
origin-basis-once = Gezien in de kopie van het beleid op deze pc.
origin-basis-local-policy = Een script voor beveiliging kan het hebben gevuld; daar is geen domein voor nodig.
origin-basis-mdm = Windows noemt het bij het beleid dat geldt.
origin-basis-conditional = De kopie van het beleid op deze pc heeft voorwaarden.
origin-basis-several = Gezien in de kopieën van het beleid op deze pc.
origin-basis-ours = Zeker: de sleutel heeft nog het tijdstip dat na de wijziging is bewaard.
origin-basis-group-policy = Geen kopie op deze pc noemt het: een script van een beleid kan het doen.
origin-basis-start = Een opstartscript of een service kan het doen.
origin-basis-update = Daar kan het door komen.
origin-basis-not-known = Vraag het de beheerder van deze pc; gpresult en Process Monitor laten meer zien.
origin-unread = Niet alle kopieën van groepsbeleid konden worden gelezen. Een beheerder ziet meer met gpresult.
origin-wrongClock = Dat tijdstip moet nog komen: de klok van deze pc liep toen verkeerd.
origin-copyWhat = Kopieer wat te wijzigen is
rungStates-pass = in orde
rungStates-warn = waarschuwing
rungStates-fail = niet in orde
rungStates-unknown = niet bekend
rungStates-not-applicable = niet van toepassing
rungStateTitles-pass = In orde
rungStateTitles-warn = Waarschuwing
rungStateTitles-fail = Niet in orde
rungStateTitles-unknown = Niet bekend
rungStateTitles-not-applicable = Niet van toepassing
releases-server-sac = Windows Server (halfjaarlijks)
releases-older = Een versie van voor Windows 7
releases-unknown = Een onbekende Windows-versie
goes = { $view }: programma’s bieden { $protocols } niet meer standaard aan.
profiles-recommended = Aanbevolen
profiles-tls12 = TLS 1.2
profiles-tls11-12 = TLS 1.1 + 1.2
profiles-tls10-12 = TLS 1.0 t/m 1.2
profiles-tls10_12 = TLS 1.0 + 1.2
profiles-remove = Niet ingesteld
views-native = 64-bitsweergave
views-wow64 = 32-bitsweergave
values-noValue = niet ingesteld
values-unreadable = niet leesbaar
values-none = geen
values-notKnown = niet bekend
values-byProgram = hangt af van het programma
values-byUpdate = hangt af van een update
values-bytes =
    { $count ->
        [one] 1 byte
       *[other] { $count } bytes
    }
cells-offered = aangeboden
cells-old = aangeboden, oud
cells-unsafe = aangeboden, onveilig
cells-off = niet aangeboden
cells-blocked = geblokkeerd
cells-na = niet beschikbaar
cells-unknown = niet leesbaar
cells-notByDefault = niet standaard
cells-notKnown = niet bekend
cellTitles-offered = Aangeboden
cellTitles-old = Aangeboden, oud
cellTitles-unsafe = Aangeboden, onveilig
cellTitles-off = Niet aangeboden
cellTitles-blocked = Geblokkeerd
cellTitles-na = Niet beschikbaar
cellTitles-unknown = Niet leesbaar
cellTitles-notByDefault = Niet standaard
cellTitles-notKnown = Niet bekend
outcomes-committed = Klaar.
outcomes-undone = Ongedaan gemaakt.
outcomes-nothing-to-do = Er was niets te doen.
outcomes-failed = Er is niets gewijzigd.
standings-all = Geldt
standings-some = Daarna deels gewijzigd
standings-none = Daarna gewijzigd
standings-pending = Halverwege gestopt
standings-undone = Ongedaan gemaakt
standings-undone-in-part = Deels ongedaan gemaakt
standings-changed-after-undo = Ongedaan gemaakt en daarna gewijzigd
standings-failed = Mislukt, niets gewijzigd
proof-title = Livetest
proof-how = TLS Remedy startte testprogramma’s die de keuze aan Windows laten, en die maakten verbinding met TLS Remedy zelf. Niets verliet de pc.
proof-programs-both = 64-bits en 32-bits programma’s
proof-programs-native = 64-bits programma’s
proof-programs-wow64 = 32-bits programma’s
proof-programs-only = Programma’s
proof-dotnet =
    { $program ->
        [native] 64-bits programma’s met .NET Framework (Windows PowerShell)
        [wow64] 32-bits programma’s met .NET Framework (Windows PowerShell)
       *[only] Programma’s met .NET Framework (Windows PowerShell)
    }
proof-dotnetHow = Programma’s die .NET laten kiezen, staan los daarvan: ze lezen andere instellingen.
proof-before = Ervoor
proof-after = Erna
proof-beforeOf = { $programs }: ervoor
proof-afterOf = { $programs }: erna
proof-offersNothing = geen enkel protocol
proof-atMost = hooguit { $protocol }
proof-notKnown = Niet bekend
proof-reasons-not-this-pc = Die pc is een registerbestand, dus er is geen Windows om te testen.
proof-reasons-no-engine = Deze pc heeft geen programma dat de test kan uitvoeren.
proof-reasons-engine-blocked = Windows blokkeert het testprogramma.
proof-reasons-engine-restricted = Een beleid van deze pc beperkt PowerShell, dus het kon geen verbinding maken.
proof-reasons-engine-failed = Het testprogramma stopte zonder te testen.
proof-reasons-no-connection = Het testprogramma bereikte TLS Remedy op deze pc niet.
proof-reasons-no-answer = Het programma maakte verbinding, maar stuurde niets.
proof-reasons-not-tls = Het programma stuurde iets anders dan TLS.
proof-reasons-timed-out = Het programma was niet op tijd klaar.
proof-reasons-cancelled = Je hebt het geannuleerd.
proof-suites = Cipher suites die Microsoft 365 accepteert
proof-suitesOf = { $shared } van { $of }
proof-helloVersion = Versie in de ClientHello
proof-fallback = Na een weigering probeert het programma het opnieuw met { $protocols }.
proof-unclear = Niet bekend: { $protocols }.
proof-secondOpinion =
    { $engine ->
        [winhttp] Een tweede controle, via de eigen aanroep van TLS Remedy, gaf hetzelfde resultaat.
        [script-host] Een tweede controle, via Windows Script Host, gaf hetzelfde resultaat.
        [powershell] Een tweede controle, via PowerShell, gaf hetzelfde resultaat.
       *[dotnet] Een tweede controle, via Windows PowerShell met .NET, gaf hetzelfde resultaat.
    }
proof-otherOpinion =
    { $engine ->
        [winhttp] Een tweede controle, via de eigen aanroep van TLS Remedy, gaf een ander resultaat.
        [script-host] Een tweede controle, via Windows Script Host, gaf een ander resultaat.
        [powershell] Een tweede controle, via PowerShell, gaf een ander resultaat.
       *[dotnet] Een tweede controle, via Windows PowerShell met .NET, gaf een ander resultaat.
    }
proof-differences-promised-not-offered =
    { $programs ->
        [native] 64-bits programma’s bieden { $protocol } niet aan, ondanks de instellingen.
        [wow64] 32-bits programma’s bieden { $protocol } niet aan, ondanks de instellingen.
       *[only] Programma’s bieden { $protocol } niet aan, ondanks de instellingen.
    }
proof-differences-offered-not-promised =
    { $programs ->
        [native] 64-bits programma’s bieden { $protocol } aan, buiten de instellingen om.
        [wow64] 32-bits programma’s bieden { $protocol } aan, buiten de instellingen om.
       *[only] Programma’s bieden { $protocol } aan, buiten de instellingen om.
    }
proof-agrees = Windows biedt aan wat de instellingen beloven.
proof-disagrees = Windows gebruikt deze instellingen nog niet
proof-lookFirst = Kijk hier eerst naar: { $rung }.
proof-asking = Er wordt getest wat Windows aanbiedt.
proof-askNow = Nu testen
proof-notTried = Nog niet getest
proof-askNowMore = TLS Remedy start testprogramma’s die de keuze aan Windows laten, en die maken verbinding met TLS Remedy zelf. Niets verlaat de pc.
proof-cancel = Annuleren
proof-notThisPc = Dit is een voorbeeld-pc, dus er is geen Windows om te testen.
cause-none =
    .headline = TLS 1.2 staat aan
    .reason =
        { $who ->
            [native] Windows-programma’s bieden { $protocols } aan. Er hoeft niets te veranderen.
           *[other] 64-bits en 32-bits Windows-programma’s bieden { $protocols } aan. Er hoeft niets te veranderen.
        }
cause-proven =
    .headline = Deze pc is klaar voor Microsoft 365
    .reason =
        { $who ->
            [native] { $found ->
                [none] Alle geteste adressen gaven antwoord aan Windows-programma’s. Er hoeft niets te veranderen.
               *[other] Alle geteste adressen gaven antwoord aan Windows-programma’s. { $found }
            }
           *[other] { $found ->
                [none] Alle geteste adressen gaven antwoord aan 64-bits en 32-bits Windows-programma’s. Er hoeft niets te veranderen.
               *[other] Alle geteste adressen gaven antwoord aan 64-bits en 32-bits Windows-programma’s. { $found }
            }
        }
cause-lookAt =
    .headline =
        { $isOn ->
            [true] TLS 1.2 staat aan, maar controleer { $name }
           *[false] Nog niet duidelijk, dus controleer { $name }
        }
    .reason = { $found }
cause-limit =
    .headline = TLS 1.2 staat aan, met één beperking
    .reason = { $said }
cause-connection =
    .headline = De instellingen kloppen, maar een verbinding is mislukt
    .reason = { $found } De verbindingstest laat zien welk adres het is, en waarom.
cause-contradicts =
    { $isSet ->
        [true] Windows gebruikt het ingestelde { $protocol } niet
       *[false] Windows gebruikt het verwachte { $protocol } niet
    }
cause-restartFirst =
    { $offered ->
        [none] Een test op deze pc liet dat zien. Start de pc opnieuw op en controleer dan opnieuw.
       *[other] Een test op deze pc vond hooguit { $offered }. Start de pc opnieuw op en controleer dan opnieuw.
    }
cause-connectionSteps-tls-refused = Kijk naar de cipher suites van deze pc, en vraag of een apparaat in het netwerk TLS verandert.
cause-connectionSteps-certificate = Kijk wie het certificaat uitgaf. Een programma dat meeleest, vraagt een vertrouwd basiscertificaat.
cause-connectionSteps-proxy = Vraag de beheerder van de proxy om deze adressen door te laten.
cause-connectionSteps-name = Kijk of deze pc een netwerk heeft, en welke DNS-server die gebruikt.
cause-connectionSteps-route = Kijk of deze pc een netwerk heeft, en of een firewall poort 443 blokkeert.
cause-connectionSteps-clock = Stel datum en tijd van deze pc in en test dan opnieuw.
cause-connectionSteps-timeout = Test opnieuw. Blijft het zo, vraag dan de netwerkbeheerder of een firewall poort 443 blokkeert.
cause-limitSteps-front-door-without-dhe = De verbindingstest toont de adressen. Daarvoor is een nieuwere Windows-versie nodig.
cause-incoming-halves-out = Uitgaand
cause-incoming-halves-in = Inkomend
cause-incoming-names-tls12 = Inkomend TLS 1.2
cause-incoming-names-old-protocols = Inkomende oude protocollen
cause-incoming-names-tls13 = Inkomend TLS 1.3
cause-incoming-names-dotnet = .NET op deze server
cause-incoming-names-suites = Inkomende cipher suites
cause-incoming-names-misspelt = Verkeerd gespelde waarden
cause-incoming-names-products = Producten
cause-incoming-names-services = Services
cause-incoming-headlines-tls12_off = Deze server weigert inkomend TLS 1.2
cause-incoming-headlines-tls12_by-request = De meeste programma’s hier weigeren TLS 1.2
cause-incoming-headlines-tls12_off-by-default = De meeste programma’s hier weigeren TLS 1.2
cause-incoming-headlines-tls12_not-here = Deze server kan TLS 1.2 niet accepteren
cause-incoming-headlines-tls12_not-known = Nog onduidelijk wat deze server accepteert
cause-incoming-headlines-tls12_unreadable = Nog onduidelijk wat deze server accepteert
cause-incoming-headlines-old-protocols_ssl = Deze server accepteert nog SSL
cause-incoming-headlines-old-protocols_old-tls = Deze server accepteert nog oude TLS
cause-incoming-headlines-old-protocols_sides-differ = Uitgaand en inkomend staan verschillende protocollen aan
cause-incoming-headlines-old-protocols_half-off = Een oud protocol staat hier maar gedeeltelijk uit
cause-incoming-headlines-tls13_forced = TLS 1.3 is afgedwongen voor inkomende verbindingen
cause-incoming-headlines-dotnet_tls10-off = Sommige .NET-programma’s hier hebben misschien geen TLS 1.2
cause-incoming-headlines-dotnet_not-set = De .NET-waarden zijn op deze server niet ingesteld
cause-incoming-headlines-dotnet_set-in-one-view = De .NET-waarden zijn maar in één weergave ingesteld
cause-incoming-headlines-dotnet_off = Een .NET-waarde houdt programma’s op oude TLS
cause-incoming-headlines-suites_none = Deze server heeft geen cipher suite meer over
cause-incoming-headlines-suites_without-gcm = Cipher suites die clients nodig hebben, ontbreken
cause-incoming-headlines-suites_ecdsa-only = Deze server heeft geen cipher suites voor RSA-certificaten
cause-incoming-headlines-suites_cut-off = De lijst met cipher suites is afgekapt
cause-incoming-headlines-suites_odd-list = De lijst met cipher suites is niet geldig
cause-incoming-headlines-suites_unreadable = Nog onduidelijk wat deze server accepteert
cause-incoming-headlines-misspelt_found = Een waarde voor inkomende verbindingen is verkeerd gespeld
cause-incoming-headlines-products_fix = Een serverproduct mist instellingen
cause-incoming-headlines-products_unfit = Een serverproduct vraagt een handmatige wijziging
cause-incoming-headlines-products_unknown = Niet duidelijk of een product klaar is
cause-incoming-headlines-services_unfit = Een service hier vraagt een handmatige wijziging
cause-incoming-headlines-services_unknown = Niet duidelijk of anderen nog verbinding krijgen
cause-incoming-products-fix = { $product }: TLS Remedy kan schrijven wat ontbreekt.
cause-incoming-products-unfit = { $product } heeft iets nodig wat TLS Remedy niet schrijft, zoals een update.
cause-incoming-products-unknown = { $product }: een deel van wat nodig is, kon niet worden gelezen.
cause-incoming-seeMissing-window = Open Uitzetten en daarin “Op deze pc zelf”: daar staat wat ontbreekt.
cause-incoming-seeMissing-line = tls-remedy check --role server somt op wat ontbreekt, en wat TLS Remedy daarvan schrijft.
cause-incoming-commands-schannel-server = tls-remedy apply --scope schannel-server --yes zet het aan.
cause-incoming-commands-dotnet = tls-remedy apply --scope dotnet --yes schrijft ze.
cause-incoming-commands-retire = tls-remedy help retire legt uit hoe; tls-remedy check --role server geeft de hele opdracht.
architectures-x64 = 64-bits
architectures-x86 = 32-bits
architectures-unknown = 64-bits
answer-cause = Oorzaak
answer-toDo = Wat te doen
ladder-heads-what = Wat het is
ladder-heads-why = Waarom het ertoe doet
ladder-heads-how = Hoe we het weten
ladder-heads-unknown = Wat we niet weten
ladder-neededPackage =
    { $neededFor ->
        [none] { $inDoubt ->
            [true] { $kb } voor { $release }, { $architecture } (de eigen lijst noemt deze Windows-versie niet)
           *[false] { $kb } voor { $release }, { $architecture }
        }
       *[other] { $inDoubt ->
            [true] { $kb } voor { $release }, { $architecture }: alleen als Windows nieuwere updates weigert, want hiermee controleert Windows hun SHA-2-handtekeningen (de eigen lijst noemt deze Windows-versie niet)
           *[false] { $kb } voor { $release }, { $architecture }: alleen als Windows nieuwere updates weigert, want hiermee controleert Windows hun SHA-2-handtekeningen
        }
    }
ladder-officeReads =
    { $view ->
        [native] Office is op deze pc { $bitness }-bits en leest de 64-bitsweergave.
       *[wow64] Office is op deze pc { $bitness }-bits en leest de 32-bitsweergave.
    }
connections-needs-sign-in = aanmelden
connections-needs-mail = e-mail
connections-needs-settings = Office-instellingen
connections-needs-start-page = startpagina
connections-needs-graph = gegevens voor apps
connections-needs-updates = Office-updates
connections-needs-other = door jou toegevoegd
connections-states-reached = Bereikt
connections-states-inspected = Mogelijk meegelezen
connections-states-tls-refused = Geweigerd
connections-states-certificate = Certificaat niet geaccepteerd
connections-states-proxy = Tegengehouden door de proxy
connections-states-name = Naam niet gevonden
connections-states-route = Niet bereikbaar
connections-states-clock = Klok staat verkeerd
connections-states-timeout = Geen antwoord
connections-states-not-asked = Niet getest
connections-views-both = beide
connections-views-native = 64-bits
connections-views-wow64 = 32-bits
connections-views-only = alle
connections-why-name-not-found = De naam { $host } is niet gevonden. Controleer de spelling en het netwerk (DNS).
connections-why-no-route = { $host } is niet te bereiken. Controleer het netwerk, de firewall en de proxy.
connections-why-no-answer = { $host } antwoordde niet op tijd. Controleer het netwerk en de firewall, en test opnieuw.
connections-why-proxy = Windows komt via de proxy niet bij { $host }. Vraag de beheerder van de proxy om het toe te laten.
connections-why-tls-refused = { $host } en Windows delen geen protocol of cipher suite.
connections-why-not-tls = Wat op { $host } antwoordt, is geen TLS. Misschien is het een aanmeldpagina: open een browser.
connections-why-cut-off = De verbinding met { $host } wordt meteen verbroken. Vraag of de firewall dat doet.
connections-why-not-trusted = Windows vertrouwt het certificaat van { $host } niet. Werk de basiscertificaten bij, of zoek een programma dat verbindingen inspecteert.
connections-why-wrong-name = Het certificaat is niet voor { $host }. Er kan iets tussen zitten: vraag de beheerder.
connections-why-clock-wrong = De klok staat verkeerd, dus het certificaat van { $host } lijkt ongeldig. Zet die goed.
connections-why-expired = Het certificaat van { $host } is verlopen. Alleen de eigenaar kan het vernieuwen.
connections-inspected = Het certificaat komt van { $issuer }, en dat staat niet bekend als een uitgever van Microsoft. Misschien leest een gateway of virusscanner mee. Office kan zo’n verbinding weigeren: vraag de beheerder om dit adres uit te zonderen.
connections-alert = De server stuurde alert { $alert } ({ $name }).
connections-alertUnknown = onbekend
connections-seeWhy = Controles, of tls-remedy check, laat zien wat deze Windows-versie mist.
connections-alerts-40 = De server accepteert geen van de cipher suites die Windows aanbiedt.
connections-alerts-70 = De server accepteert geen van de protocollen die Windows aanbiedt.
connections-alerts-71 = De server wil een sterkere versleuteling dan Windows aanbiedt.
connections-alerts-112 = De server kent de naam niet waar Windows om vroeg.
connections-code = WinHTTP-fout { $code }.
connections-certificateFrom = certificaat van { $issuer }
connections-willContact =
    { $connections ->
        [one] Met deze adressen wordt contact gemaakt, { $connections } verbinding in totaal:
       *[other] Met deze adressen wordt contact gemaakt, { $connections } verbindingen in totaal:
    }
connections-nothingElse = Elk krijgt een verzoek om de pagina “/”, zonder account, cookie of naam van deze pc, en niets meer.
connections-progress = { $done } van { $of }
connections-summary =
    { $of ->
        [one] { $reached } van { $of } verbinding gelukt
       *[other] { $reached } van { $of } verbindingen gelukt
    }{ $inspected ->
        [0] {""}
       *[other] , { $inspected } daarvan via een programma dat misschien meeleest
    }{ $notAsked ->
        [0] {""}
        [one] , { $notAsked } kon niet worden getest
       *[other] , { $notAsked } konden niet worden getest
    }.
window-connection-lead = Probeert beveiligde verbindingen met adressen van Microsoft 365, zoals 64-bits en 32-bits programma’s dat doen. Er wordt pas iets verstuurd als je de test start.
window-connection-willContact = Met deze adressen wordt contact gemaakt
window-connection-add = Toevoegen
window-connection-addLabel = Een ander adres, of de naam van je organisatie in SharePoint
window-connection-addHint = Zoals mail.contoso.com, of contoso voor contoso.sharepoint.com.
window-connection-badAddress = Geef een hostnaam of de naam van een organisatie, zoals mail.contoso.com of contoso.
window-connection-sentTitle = Wat er wordt verstuurd
window-connection-sent = Een begroeting (ClientHello) met de naam van het adres en de protocollen die deze pc aanbiedt; als dat lukt, een verzoek om de pagina “/”. Met een adres wordt soms nog eens verbinding gemaakt, om te zien wat is afgesproken of wat er mis is met het certificaat. De servers zien het openbare IP-adres van deze pc.
window-connection-notSentTitle = Wat er niet wordt verstuurd
window-connection-notSent = Geen account, wachtwoord, cookie, document of pc-naam. TLS Remedy benadert geen ander adres.
window-connection-count =
    { $connections ->
        [one] { $connections } verbinding. Meestal 10 seconden, hooguit { -minuten($minutes) }.
       *[other] { $connections } verbindingen. Meestal 10 seconden, hooguit { -minuten($minutes) }.
    }
window-connection-none = Kies ten minste één adres.
window-connection-start = Test starten
window-connection-asking = Bezig…
window-connection-waiting = Wacht
window-connection-patience = Je kunt intussen naar andere pagina’s gaan.
window-connection-staysIfCancelled = Wat al is gevonden, blijft staan als je annuleert.
window-connection-results = Resultaten
window-connection-columns-address = Adres
window-connection-columns-view = Weergave
window-connection-columns-result = Resultaat
window-connection-titles-ok = Alle adressen zijn bereikt
window-connection-titles-warn = Bereikt, maar misschien leest een programma mee
window-connection-titles-fail = Niet elk adres is bereikt
window-connection-titles-incomplete = Sommige adressen konden niet worden getest
window-connection-copy = Resultaten kopiëren
window-connection-copySaid = Elk adres, met wat het antwoordde
