cli-notKnown = een onbekende standaard: er is niets opgeslagen
cli-offers = biedt aan
cli-value = waarde
cli-wouldWrite =
    { $count ->
        [one] Wat er geschreven zou worden (1 waarde):
       *[other] Wat er geschreven zou worden ({ $count } waarden):
    }
cli-nothingToWrite = Er zou niets geschreven worden.
cli-wrote = Geschreven:
cli-takenBack = Teruggezet:
cli-leftAlone = Zo gelaten, omdat het intussen opnieuw is gewijzigd:
cli-readBack = Teruggelezen zoals geschreven.
cli-readBackDifferent = Teruggelezen, en NIET zoals geschreven: iets heeft het overschreven.
cli-retired = Uit: { $protocols }
cli-undoRest =
    { $ofUser ->
        [true] Zijn ze weer zoals na de wijziging, maak dan de rest ongedaan: tls-remedy undo --user { $id } --yes
       *[false] Zijn ze weer zoals na de wijziging, maak dan de rest ongedaan: tls-remedy undo { $id } --yes
    }
cli-scheduledEnds-undone = Wijziging { $id } is ongedaan gemaakt.
cli-scheduledEnds-undone-in-part = Wijziging { $id } is deels ongedaan: wat opnieuw is gewijzigd, bleef staan.
cli-scheduledEnds-kept = Wijziging { $id } is behouden. Er is niets gewijzigd.
cli-scheduledEnds-over = Van wijziging { $id } is niets meer ongedaan te maken. Er is niets gewijzigd.
cli-scheduledEnds-not-that-entry = Wijziging { $id } is niet de wijziging die ongedaan moest worden gemaakt. Er is niets gewijzigd.
cli-ofUserUnread = De wijzigingen van de instellingen van deze gebruiker zijn niet te lezen en ontbreken dus.
cli-undoneAt = Windows maakt dit om { $moment } automatisch ongedaan
cli-journalEntry =
    { $ofUser ->
        [true] Wijziging { $id }. Ongedaan: tls-remedy undo --user { $id } --yes
       *[false] Wijziging { $id }. Ongedaan: tls-remedy undo { $id } --yes
    }
cli-readsOtherwise = De teruggelezen waarden wijken af: groepsbeleid, of een programma dat het register bewaakt, heeft ze overschreven en zou dat weer doen. Vraag de beheerder van deze pc om het daar te wijzigen:
cli-restart =
    { $programs ->
        [0] Programma’s lezen de waarde bij het starten: sluit Outlook en open het opnieuw. Start voor de zekerheid de pc opnieuw op.
        [one] Programma’s lezen de waarde bij het starten: sluit { $programs } en open het opnieuw. Start voor de zekerheid de pc opnieuw op.
       *[other] Programma’s lezen de waarde bij het starten: sluit { $programs } en open ze opnieuw. Start voor de zekerheid de pc opnieuw op.
    }
cli-restartServer = Programma’s en services lezen de instellingen bij het starten. Start voor de zekerheid deze server opnieuw op.
cli-restartServices = Start de pc opnieuw op: tot die tijd gebruiken services de oude instellingen.
cli-apply = Om dit te schrijven: tls-remedy apply --yes
cli-keepTls10 = Om TLS 1.0 te houden voor oude servers: tls-remedy apply --yes --profile { $profile }
cli-applyUser = Dit zijn je eigen waarden; daar is geen beheerder voor nodig. Om ze te schrijven: tls-remedy apply --user --yes
cli-ofUser = Eigen waarden van deze gebruiker:
cli-confirm =
    { $count ->
        [one] 1 waarde schrijven? [j/N]{" "}
       *[other] { $count } waarden schrijven? [j/N]{" "}
    }
cli-noHistory = Nog geen wijzigingen.
cli-newerEntry =
    { $ofUser ->
        [true] Vermelding { $id } in de geschiedenis is van een nieuwere versie van TLS Remedy. Gebruik die, of wis de vermelding: tls-remedy recover --user --discard { $id } --yes
       *[false] Vermelding { $id } in de geschiedenis is van een nieuwere versie van TLS Remedy. Gebruik die, of wis de vermelding: tls-remedy recover --discard { $id } --yes
    }
cli-unreadableEntry =
    { $ofUser ->
        [true] Vermelding { $id } in de geschiedenis kan niet worden gelezen. Tot die is gewist, wordt er niets geschreven: tls-remedy recover --user --discard { $id } --yes
       *[false] Vermelding { $id } in de geschiedenis kan niet worden gelezen. Tot die is gewist, wordt er niets geschreven: tls-remedy recover --discard { $id } --yes
    }
cli-confirmDiscard = Vermelding { $id } wissen? Die kun je dan niet meer ongedaan maken. [j/N]{" "}
cli-discarded = Vermelding { $id } is gewist. Er is geen instelling gewijzigd.
cli-passed = In orde: { ROW($checks) }.
cli-leftOutHead = Overgeslagen, want hier moet je om vragen:
cli-leftOut-dotnet = .NET-programma’s: een programma dat op een oud protocol rekent, kan ermee ophouden.
cli-leftOut-certificates = Basiscertificaten downloaden: misschien heeft iemand dat met opzet uitgezet.
cli-leftOut-stray = Losse waarden: die hebben geen effect.
cli-leftOut-schannel-server = TLS 1.2 voor inkomende verbindingen: dat is alleen nodig als anderen verbinding maken met deze pc.
cli-details = Wat elke controle vond: tls-remedy check --details
cli-ranOn = Gelezen op { $system } via de registerdriver { $driver }.
cli-sslWarning = Waarschuwing: dit zet SSL aan, en dat is onveilig. Microsoft 365 heeft het niet nodig.
cli-assumedHex = Gelezen als hexadecimaal: decimaal zou het geen reeks protocollen zijn.
cli-readAs-16 = { $text } is gelezen als hexadecimaal: { $hex }.
cli-readAs-10 = { $text } is gelezen als decimaal: { $hex }.
cli-sameNumber = { $hex } is decimaal { $decimal }.
cli-unknownBits = Bits die van geen protocol zijn: { $hex }
cli-nextStep = Volgende stap:
cli-yes = j
cli-because = Waarom
cli-links = Meer lezen
cli-programs-dotnet4 = .NET 4
cli-programs-dotnet2 = .NET 2.0 tot 3.5
cli-programs-wininet = Internetopties
cli-help-lead = TLS Remedy controleert en herstelt de TLS 1.2-instelling van WinHTTP en legt die uit.
cli-help-usage-check = deze pc controleren en het resultaat melden
cli-help-usage-check_--details = hetzelfde, met wat elke controle vond, en elke dienst van Microsoft 365
cli-help-usage-check_--events = hetzelfde, met de nieuwste TLS-fouten uit het gebeurtenislogboek van Windows
cli-help-usage-check_--explain = één controle uitleggen: wat, waarom, hoe we het weten en wat we niet weten; leest geen pc
cli-help-usage-check_--for = zeggen wat er mis is met één ding dat geen verbinding maakt, zoals dotnet of wifi, en wat te doen
cli-help-usage-check_--answer = een kort antwoord geven om te plakken: de uitkomst, de oorzaak, wat te doen, en een link
cli-help-usage-check_--role = een server controleren: wat die accepteert, de producten, en wat Microsoft eist; standaard client
cli-help-usage-plan = tonen wat apply zou schrijven
cli-help-usage-apply = schrijven en teruglezen
cli-help-usage-undo = de laatste wijziging, of die met dit nummer, precies ongedaan maken
cli-help-usage-undo_--scheduled = wordt gestart door de taak van --undo-after; gebruik zelf tls-remedy undo of tls-remedy retire --keep
cli-help-usage-recover = een wijziging die halverwege is gestopt, terugzetten of afmaken
cli-help-usage-recover_--discard = een onleesbare vermelding wissen, die wijzigen blokkeert; wijzigt geen instelling
cli-help-usage-history = elke wijziging tonen, met wat er daarvoor stond
cli-help-usage-explain = tonen wat een getal, script, beleid of .reg-bestand zou schrijven, of wat een foutcode betekent; voert niets uit
cli-help-usage-explain_--this-pc = hetzelfde, en of het deze pc zou herstellen, niet herstellen, niets veranderen of schaden
cli-help-usage-report = een rapport maken om te delen: tekst, een HTML-pagina of JSON
cli-help-usage-report_verify = controleren of zo’n rapport ongewijzigd is
cli-help-usage-fleet = oordelen tellen over een map met rapporten en .reg-exports, of over rapporten op standaardinvoer
cli-help-usage-fleet_--rows = een rij per pc: naam, Windows, oordeel, eerste controle die niet klopt en volgende stap
cli-help-usage-fleet_--since = vergelijken met een oudere verzameling: wat is hersteld, niet meer in orde, gelijk, nieuw of weg
cli-help-usage-usage = tonen wie nog oude TLS gebruikt, uit logboeken van IIS, Exchange, Schannel of Microsoft 365, ook in zips
cli-help-usage-retire = oude protocollen uitzetten, na een blik op wie ze nog gebruikt; precies ongedaan te maken
cli-help-usage-retire_--keep = een wijziging behouden die Windows anders automatisch ongedaan zou maken
cli-help-usage-plan_--retire = tonen wat retire zou schrijven, wat in de weg staat, en wie de verbinding zou verliezen
cli-help-usage-probe = testen wat Windows zelf aanbiedt, via loopback
cli-help-usage-probe_--host = testen hoe Windows verbinding maakt met hosts die je noemt
cli-help-usage-probe_--microsoft365 = testen hoe Windows adressen van Microsoft 365 en SharePoint van je organisatie bereikt
cli-help-usage-probe_--port = testen welke protocollen een poort van deze pc accepteert, van SSL 2.0 tot TLS 1.3; via loopback
cli-help-usage-probe_--listen = een programma laten tonen wat het aanbiedt: wacht op deze pc op één verbinding, en beëindigt die meteen
cli-help-usage-export = bestanden schrijven die je keuze op andere pc’s instellen, elk met een undo en een README
cli-help-usage-export_--this-pc = schrijven wat deze pc mist, als .reg-bestanden of als opdrachtscript voor alleen deze pc
cli-help-usage-export_--retire = bestanden schrijven die oude protocollen uitzetten, in stappen: kijken, servers, clients
cli-help-usage-help = deze hulp tonen, of die van één opdracht
cli-help-usage-version = de versie tonen
cli-help-optionsHead = Opties
cli-help-everywhereHead = Opties van elke opdracht
cli-help-examplesHead = Voorbeelden
cli-help-colours = De uitvoer heeft geen kleuren, met of zonder NO_COLOR.
cli-help-more = Over één opdracht, met voorbeelden: tls-remedy help OPDRACHT
cli-help-options-profile = wat er wordt geschreven
cli-help-options-mask = een eigen getal, zoals 0xA00, in plaats van een profiel
cli-help-options-scope = welke groepen instellingen, gescheiden door komma’s, standaard winhttp,schannel
cli-help-options-user = de eigen waarden van deze gebruiker, met een eigen geschiedenis, in plaats van die van de pc; vraagt geen beheerder
cli-help-options-explain = de controle om uit te leggen
cli-help-options-details = wat elke controle vond
cli-help-options-events = lees ook de nieuwste TLS-fouten uit het gebeurtenislogboek van Windows
cli-help-options-answer = alleen een kort antwoord om te plakken
cli-help-options-role = de pc controleren als een die verbinding maakt, of als een waarmee anderen verbinding maken
cli-help-options-scheduled = de wijziging die een geplande taak ongedaan maakt; niet voor mensen
cli-help-options-digest = de digest ervan, zoals tls-remedy history --json die toont
cli-help-options-discard = de vermelding om te wissen, met het nummer ervan
cli-help-options-finish = de wijziging afmaken in plaats van terugzetten wat er stond
cli-help-options-html = een HTML-pagina
cli-help-options-with-names = de namen van de gebruiker, van deze pc en van beleid erbij, die anders wegblijven
cli-help-options-csv = de tellingen of rijen, gescheiden door komma’s
cli-help-options-rows = een rij per pc; json geeft één object per regel
cli-help-options-since = de map met de oudere verzameling
cli-help-options-retire = wat retire doet, in plaats van een profiel
cli-help-options-side = voor uitgaande verbindingen, voor inkomende, of voor beide
cli-help-options-protocols = welke protocollen, gescheiden door komma’s
cli-help-options-usage = logboeken die tonen wie ze nog gebruikt: bestanden, mappen en archieven; er kunnen meer paden volgen
cli-help-options-in-spite-of-usage = uitzetten, ook als deze logboeken gebruik tonen of niet helemaal zijn gelezen
cli-help-options-in-spite-of-remote-session = uitzetten, ook als Extern bureaublad daarna misschien geen verbinding meer krijgt
cli-help-options-in-spite-of-forecast = uitzetten, ook als iets op deze pc de verbinding verliest
cli-help-options-undo-after = een geplande taak het na een aantal minuten, zoals 60m, ongedaan laten maken, tenzij je het behoudt
cli-help-options-keep = de nieuwste wijziging behouden, of die met het nummer erachter
cli-help-options-host = namen zoals outlook.office.com, gescheiden door komma’s; geen adres, poort of URL
cli-help-options-microsoft365 = de adressen van Microsoft 365 testen
cli-help-options-tenant = de naam van je organisatie in SharePoint, zoals contoso bij contoso.sharepoint.com
cli-help-options-port = een poort van deze pc, zoals 443; bij retire ook meer dan een, getest voor en na de wijziging
cli-help-options-starttls = de poort ervoor is van een mailserver, die met SMTP begint
cli-help-options-listen = wachten tot een programma verbinding maakt met deze pc, op een vrije poort of op die erachter
cli-help-options-timeout = hoeveel seconden te wachten, standaard 600
cli-help-options-format = voor welke tool
cli-help-options-for = check: wat geen verbinding maakt, een van die uit help check; export: de Windows-versies van de bestanden, gescheiden door komma’s
cli-help-options-this-pc = explain: wat de tekst op deze pc zou doen; export: alleen wat deze pc mist (reg en cmd)
cli-help-options-out = waarheen: een bestand voor report, met de extensie .html, .json of .txt voor de vorm, en voor fleet en usage; een map voor export
cli-help-options-force = bestanden vervangen die er al staan
cli-help-options-yes = schrijven zonder te vragen
cli-help-options-without-tls12 = ook schrijven als programma’s daarmee zonder TLS 1.2 blijven
cli-help-options-from-writable-folder = ook beheerdersrechten vragen als anderen dan beheerders TLS Remedy kunnen wijzigen
cli-help-options-registry = een voorbeeldmap of .reg-bestand als pc; van deze pc wordt dan niets gelezen of geschreven
cli-help-options-registry-driver = hoe het register van Windows wordt bereikt
cli-help-options-release = de Windows-versie, zoals windows-7, als het register die niet toont
cli-help-options-arch = de soort processor, als het register die niet toont
cli-help-options-json = JSON op standaarduitvoer
cli-help-options-lang = de taal van de teksten, standaard die van het systeem
cli-help-options-help = deze hulp tonen
cli-help-options-version = de versie tonen
cli-help-placeholders-command = OPDRACHT
cli-help-placeholders-id = NR
cli-help-placeholders-text = TEKST
cli-help-placeholders-file = BESTAND
cli-help-placeholders-folder = MAP
cli-help-placeholders-path = PAD
cli-help-placeholders-name = NAAM
cli-help-placeholders-value = X
cli-help-placeholders-number = N
cli-help-placeholders-list = X,X
cli-help-exitsHead = Afsluitcodes
cli-help-exits-0 = niets te doen, of gedaan en gecontroleerd
cli-help-exits-1 = herstel is mogelijk, of er is iets te schrijven
cli-help-exits-2 = verkeerde invoer of verkeerd gebruik
cli-help-exits-3 = niet toegestaan, of de toestemming is geweigerd
cli-help-exits-4 = geschreven, maar de teruggelezen waarde wijkt af of Windows biedt niet aan wat de instellingen beloven; of een rapport is gewijzigd
cli-help-exits-5 = TLS Remedy kan deze pc niet herstellen, of het is niet bekend (met de reden)
cli-help-exits-6 = het register veranderde intussen, of een ander programma schrijft
cli-help-exits-7 = een eerdere wijziging is halverwege gestopt, of de vermelding ervan kan niet worden gelezen: eerst recover
cli-help-exits-70 = interne fout
