window-retire-title = Oude protocollen uitzetten
window-retire-lead = Kijk eerst wie ze nog nodig heeft. Zet ze daarna uit, met een weg terug.
window-retire-doorSaid = SSL 2.0 tot en met TLS 1.1, na een blik op wie ze nog gebruikt
window-retire-evidence-byWeek = Verbindingen met oude protocollen, per week
window-retire-evidence-older = TLS 1.0, SSL en onbekende
window-retire-evidence-weeks = Verbindingen met oude protocollen, per week: { $firstCount } in de week van { $first }, { $lastCount } in de week van { $last }
window-retire-evidence-noneTitle = Nog geen gegevens over wie ze nog gebruikt
window-retire-evidence-none = Logboeken van IIS, SMTP-logboeken van Exchange, geëxporteerde Schannel-gebeurtenissen of lijsten van Microsoft 365 tonen wie. Zonder die is het niet te weten. Een leeg logboek betekent niet dat niemand ze gebruikt.
window-retire-evidence-emptyTitle = Geen gegevens: deze logboeken noemen geen protocol
window-retire-evidence-empty = Er staat niets over TLS in, en dus ook niet wie nog een oud protocol gebruikt.
window-retire-evidence-cutOff =
    { $isMore ->
        [true] Minstens { -clients($count) } zouden hun verbinding verliezen
       *[false] { $count ->
            [one] { $count } client zou de verbinding verliezen
           *[other] { $count } clients zouden hun verbinding verliezen
        }
    }
window-retire-evidence-nobody = Geen client in deze logboeken zou de verbinding verliezen
window-retire-evidence-stopped = Gestopt: deze logboeken zijn maar voor een deel gelezen
window-retire-evidence-partly = Een deel van deze logboeken kon niet worden gelezen
window-retire-evidence-of =
    { $seen ->
        [one] { $period ->
            [none] { $old } van { $seen } verbinding.
           *[other] { $old } van { $seen } verbinding, { $period }.
        }
       *[other] { $period ->
            [none] { $old } van { $seen } verbindingen.
           *[other] { $old } van { $seen } verbindingen, { $period }.
        }
    }
window-retire-evidence-notProof = Services zonder zulke logboeken laten geen spoor na.
window-retire-evidence-stoppedMore = De rest is niet bekend.
window-retire-evidence-unread =
    { $count ->
        [one] { $count } bestand of regel kon niet worden gelezen.
       *[other] { $count } bestanden of regels konden niet worden gelezen.
    }
window-retire-evidence-folder = Map met logboeken openen…
window-retire-evidence-files = Logbestanden openen…
window-retire-evidence-moreFolder = Map toevoegen…
window-retire-evidence-moreFiles = Bestanden toevoegen…
window-retire-evidence-forget = Logboeken sluiten
window-retire-evidence-drop = Of zet logboeken hier neer.
window-retire-evidence-reading = De logboeken worden gelezen…
window-retire-evidence-picking = Kies ze in het venster dat Windows heeft geopend.
window-retire-evidence-cancel = Stoppen met lezen
window-retire-evidence-staysIfCancelled = Wat tot dan toe is gelezen, blijft.
window-retire-users-title = Wie ze nog gebruikt
window-retire-users-copy = Lijst kopiëren
window-retire-users-columns-client = Client
window-retire-users-columns-agent = Programma
window-retire-users-columns-protocol = Protocol
window-retire-users-columns-site = Waar
window-retire-users-columns-count = Keer
window-retire-users-columns-last = Laatst gezien
window-retire-users-unnamed = niet genoemd
window-retire-users-all = Alle { $count } regels tonen
window-retire-users-more = Er zijn meer clients dan apart worden bijgehouden; die zijn geteld, en staan niet in de lijst.
window-retire-side-title = Voor
window-retire-side-names-server = Inkomend (server)
window-retire-side-names-client = Uitgaand (client)
window-retire-side-names-both = Beide
window-retire-side-whys-server = Verbindingen die anderen met deze pc maken, zoals met de web- en mailserver
window-retire-side-whys-client = Verbindingen die deze pc met anderen maakt
window-retire-side-whys-both = Alle verbindingen via de TLS van Windows zelf
window-retire-protocols-title = Protocollen
window-retire-protocols-off = Al uit
window-retire-protocols-unknown = Deze Windows-versie is niet bekend
window-retire-protocols-noEvidence = Geen gegevens
window-retire-protocols-nobody = Geen client in deze logboeken
window-retire-protocols-used =
    { $isMore ->
        [true] Minstens { -clients($count) } gebruiken het nog
       *[false] { $count ->
            [one] { $count } client gebruikt het nog
           *[other] { $count } clients gebruiken het nog
        }
    }
window-retire-self-title = Op deze pc zelf
window-retire-self-said = { $yes ->
        [0] { $may ->
            [0] Niets gevonden dat de verbinding verliest
           *[other] { $may } misschien
        }
       *[other] { $yes ->
            [one] { $yes } zou de verbinding verliezen
           *[other] { $yes } zouden de verbinding verliezen
        }{ $may ->
            [0] {""}
           *[other] , { $may } misschien
        }
    }{ $unknown ->
        [0] {""}
       *[other] , { $unknown } niet bekend
    }
window-retire-self-columns-what = Wat
window-retire-self-columns-found = Gevonden
window-retire-self-columns-means = Zonder oude protocollen
window-retire-self-names-winhttp = Programma’s die WinHTTP gebruiken
window-retire-self-names-internet-options = Internetopties van deze gebruiker
window-retire-self-names-dotnet4 = Programma’s voor .NET 4
window-retire-self-names-dotnet2 = Programma’s voor .NET 2.0 tot en met 3.5
window-retire-self-names-dsn-sqlsrv32 = Gegevensbronnen met de driver “SQL Server”
window-retire-self-names-sqloledb = Programma’s met SQLOLEDB, of met die driver zonder gegevensbron
window-retire-self-names-eap = Aanmelden bij bedrade en draadloze netwerken (EAP)
window-retire-self-names-remote-desktop = Extern bureaublad
window-retire-self-names-rdcb-wid = Connection Broker van Extern bureaublad
window-retire-self-names-iis-smtp = SMTP van IIS, ook voor scanners en printers
window-retire-self-names-domain-controller = LDAP via TLS van deze domeincontroller
window-retire-self-names-own-tls = Programma’s met eigen TLS (Java, OpenSSL)
window-retire-self-names-other-services = Andere services (LDAP, RADIUS)
window-retire-self-forecast-because-has-tls12 = heeft TLS 1.2
window-retire-self-forecast-because-keeps-older = houdt TLS 1.0
window-retire-self-forecast-because-nothing-goes = gebruikt niets van wat uitgaat
window-retire-self-forecast-because-value-changes = de oude bits gaan uit de waarde
window-retire-self-forecast-because-not-here = hier niet gezien
window-retire-self-forecast-because-closed = gesloten
window-retire-self-forecast-because-own-layer = beveiligd met een eigen laag
window-retire-self-forecast-because-nothing-left = heeft geen TLS 1.2, en wat het heeft, gaat uit
window-retire-self-forecast-because-too-old = te oud voor TLS 1.2
window-retire-self-forecast-because-less-left = weinig anderen ondersteunen wat het houdt
window-retire-self-forecast-because-no-suite = er blijft geen cipher suite over
window-retire-self-forecast-because-target = hangt af van de .NET-versie waarvoor elk programma is gemaakt
window-retire-self-forecast-because-in-doubt = het is niet zeker welke protocollen het heeft
window-retire-self-forecast-because-patch-unseen = daarvoor is een patch van .NET 3.5 nodig, en die is niet te zien
window-retire-self-forecast-because-kb3080079 = daarvoor is update KB3080079 nodig, en die is niet te zien
window-retire-self-forecast-because-wid = de database, Windows Internal Database, heeft hier alleen TLS 1.0
window-retire-self-forecast-because-version-unseen = de versie toont niet of het TLS 1.2 heeft
window-retire-self-forecast-because-before-both = er is eerst een nieuwere versie nodig
window-retire-self-forecast-because-both-only = de maker beschrijft alleen TLS 1.0 en 1.1 samen
window-retire-self-forecast-because-missing = er ontbreekt iets dat het eist
window-retire-self-forecast-because-clients-unseen = de clients zijn hier niet te zien
window-retire-self-forecast-because-unseen = een deel van wat het vraagt, is hier niet te zien
window-retire-self-forecast-because-one-side = zet beide kanten samen uit: voor Exchange moeten ze gelijk zijn
window-retire-self-forecast-because-unreadable = de waarde kon niet worden gelezen
window-retire-self-forecast-because-not-read = niet gecontroleerd
window-retire-self-forecast-because-release-unknown = niet bekend voor deze Windows-versie
window-retire-self-loses-yes = zou de verbinding verliezen
window-retire-self-loses-may = verliest misschien de verbinding
window-retire-self-loses-unknown = niet bekend
window-retire-self-loses-no = verliest niets
window-retire-self-dotnetFirst = Zet eerst .NET goed: vink het aan bij Protocollen.
window-retire-self-bothViews = 64-bits en 32-bits
window-retire-self-incoming = inkomend
window-retire-limits-title = Wat de logboeken niet tonen
window-retire-limits-said = LDAP, Extern bureaublad, SQL Server en meer
window-retire-limits-silence = Een leeg logboek betekent niet dat niemand ze gebruikt: services zonder deze logboeken laten geen spoor na.
window-retire-limits-withoutFields =
    { $count ->
        [one] { $count } regel zonder het veld crypt-protocol: die zeggen niets over TLS. Met de bestanden hieronder zet je het aan in IIS.
       *[other] { $count } regels zonder het veld crypt-protocol: die zeggen niets over TLS. Met de bestanden hieronder zet je het aan in IIS.
    }
window-retire-against-title = Wat in de weg staat
window-retire-against-refusals-tls12-off = TLS 1.2 staat niet aan voor { $place }
window-retire-against-refusals-tls12-unknown = Het is niet duidelijk of TLS 1.2 aanstaat voor { $place }
window-retire-against-refusals-still-used = De logboeken tonen dat ze nog worden gebruikt
window-retire-against-refusals-evidence-cut-off = De logboeken zijn niet tot het einde gelezen
window-retire-against-refusals-evidence-unread = Een deel van de logboeken kon niet worden gelezen
window-retire-against-refusals-cuts-off = Iets op deze pc zou de verbinding verliezen
window-retire-against-refusals-remote-session = Zonder KB3080079 kun je via Extern bureaublad misschien geen verbinding meer maken
window-retire-against-next-tls12-off = Zet eerst TLS 1.2 aan.
window-retire-against-next-tls12-unknown = Kijk bij Controles: daar staat wat niet bekend is.
window-retire-against-next-still-used = Werk deze clients eerst bij naar TLS 1.2.
window-retire-against-next-evidence-cut-off = Lees de logboeken tot het einde.
window-retire-against-next-evidence-unread = Kijk welke logboeken niet te lezen waren.
window-retire-against-next-cuts-off = Herstel eerst wat de verbinding zou verliezen.
window-retire-against-next-remote-session = Installeer de update, of doe dit aan de pc zelf.
window-retire-against-places-server = inkomende verbindingen
window-retire-against-places-client = uitgaande verbindingen
window-retire-against-places-winhttp = programma’s die WinHTTP gebruiken
window-retire-against-places-winhttp-wow64 = 32-bits programma’s die WinHTTP gebruiken
window-retire-bar-cutOff =
    { $isMore ->
        [true] Nog niet: minstens { -clients($count) } gebruiken ze nog.
       *[false] { $count ->
            [one] Nog niet: { $count } client gebruikt ze nog.
           *[other] Nog niet: { $count } clients gebruiken ze nog.
        }
    }
window-retire-bar-nothingChosen = Kies minstens één protocol.
window-retire-bar-nothing-off-by-value = Niets te schrijven: in het register al uit; dat geldt na een herstart.
window-retire-bar-nothing-off-by-windows = Niets te schrijven: in deze Windows-versie staan ze uit.
window-retire-bar-nothing-unreadable = Niets te schrijven: waarden die niet te lezen zijn, blijven zoals ze zijn.
window-retire-bar-nothing-not-here = TLS Remedy schrijft niets in deze Windows-versie, en gaat niet na of ze aanstaan.
window-retire-bar-reading = De logboeken worden gelezen.
window-retire-bar-noEvidence = Geen gegevens: het is niet bekend wie de verbinding zou verliezen.
window-retire-bar-clear = { -settings($count) }. Je kunt dit volledig ongedaan maken.
window-retire-bar-plan = { -settings($count) }. Je kunt dit volledig ongedaan maken. Start deze pc daarna opnieuw op.
window-retire-bar-open = Uitzetten…
window-retire-bar-help =
    { $count ->
        [one] Help deze client eerst
       *[other] Help deze { $count } eerst
    }
window-retire-bar-toHome = Bekijk wat te herstellen is
window-retire-bar-toWhy = Bekijk waarom
window-retire-bar-back = Terug
window-retire-bar-switchOff = Nu uitzetten
window-retire-bar-inSpite = Toch uitzetten
window-retire-help-title =
    { $isMore ->
        [true] Nog niet: minstens { -clients($count) } zouden hun verbinding verliezen
       *[false] { $count ->
            [one] Nog niet: { $count } client zou de verbinding verliezen
           *[other] Nog niet: { $count } clients zouden hun verbinding verliezen
        }
    }
window-retire-help-reason = Er is niets gewijzigd. Ze gebruikten { $protocols }.
window-retire-help-reasonIn = Er is niets gewijzigd. Ze gebruikten { $protocols } in de logboeken van { $period }.
window-retire-help-copy = Lijst voor de eigenaren kopiëren
window-retire-help-list = Wie het zijn, en wat helpt
window-retire-help-copied = Deze gebruiken nog { $protocols }, en dat wordt uitgezet:
window-retire-help-times =
    { $count ->
        [one] { $last ->
            [none] { $count } verbinding.
           *[other] { $count } verbinding, de laatste op { $last }.
        }
       *[other] { $last ->
            [none] { $count } verbindingen.
           *[other] { $count } verbindingen, de laatste op { $last }.
        }
    }
window-retire-help-advice-windows = Start TLS Remedy op die pc: het zet TLS 1.2 aan voor Windows-programma’s en Office.
window-retire-help-advice-other = Vraag de eigenaar om nieuwere software of firmware die TLS 1.2 ondersteunt.
window-retire-help-advice-quiet = Al twee weken niet gezien: misschien is die al vervangen. Vraag het de eigenaar.
window-retire-help-advice-unnamed = De logboeken tonen niet wie dit is. Logboeken met het adres van de client wel.
window-retire-help-more = en nog { $count }
window-retire-help-must = Als het niet kan wachten
window-retire-help-inSpite = Toch uitzetten
window-retire-help-inSpiteSaid-in-spite-of-usage = Ze verliezen de verbinding
window-retire-help-inSpiteSaid-in-spite-of-remote-session = Misschien kun je geen verbinding meer maken
window-retire-help-inSpiteSaid-in-spite-of-forecast = Wat de lijst noemt, verliest de verbinding
window-retire-help-inSpiteMore = Het plan toont wat er wordt geschreven. Ongedaan maken zet daarna precies terug wat er was.
window-retire-help-seePlan = Bekijk het plan
window-retire-plan-title = Het plan
window-retire-plan-lead =
    { $side ->
        [client] { -settings($count) } voor uitgaande verbindingen. TLS 1.2 blijft aan.
        [server] { -settings($count) } voor inkomende verbindingen. TLS 1.2 blijft aan.
       *[both] { -settings($count) } voor inkomende en uitgaande verbindingen. TLS 1.2 blijft aan.
    }
window-retire-plan-incoming = Inkomend
window-retire-plan-incomingWho = servers op deze pc
window-retire-plan-outgoing = Uitgaand, { $name }
window-retire-plan-connections = Verbindingen
window-retire-plan-safety = Veiligheid
window-retire-plan-byItself = Automatisch ongedaan maken na { $minutes } minuten, tenzij ik het houd
window-retire-plan-byItselfMore = Een geplande taak van Windows doet dat. Voor een pc die je via het netwerk bereikt.
window-retire-plan-noTasks = Niet op een voorbeeld-pc: die heeft geen geplande taken.
window-retire-plan-writes = Wat er wordt geschreven
window-retire-ports-title = Poorten van deze pc
window-retire-ports-columns-port = Poort
window-retire-ports-columns-before = Accepteerde ervoor
window-retire-ports-columns-after = Accepteert nu
window-retire-ports-columns-means = Resultaat
window-retire-ports-port =
    { $starttls ->
        [true] { $port } (STARTTLS)
       *[false] { $port }
    }
window-retire-ports-takes =
    { $unknown ->
        [0] { ROW($taken) }
       *[other] { $taken ->
            [0] onbekend: { ROW($unknown) }
           *[other] { ROW($taken) }, onbekend: { ROW($unknown) }
        }
    }
window-retire-ports-nothing-no-answer = geen volledig antwoord
window-retire-ports-nothing-nobody = er luistert niets
window-retire-ports-nothing-no-starttls = geen STARTTLS
window-retire-ports-nothing-not-tls = begint niet met TLS
window-retire-ports-nothing-only-refusals = elke versie geweigerd, dus misschien is er een naam nodig
window-retire-ports-nothing-silent-refusals = elke versie zonder antwoord geweigerd
window-retire-ports-seen-gone = Poort { $port } accepteert { $protocols } niet meer.
window-retire-ports-seen-still = Poort { $port } accepteert { $protocols } nog.
window-retire-ports-seen-now = Poort { $port } accepteert nu { $protocols }; eerder was dat niet te zien.
window-retire-ports-seen-refused = Poort { $port } weigert { $protocols }.
window-retire-ports-seen-lost = Poort { $port } accepteert { $protocols } niet meer, en dat was niet de bedoeling.
window-retire-ports-seen-unknown = Het is niet duidelijk of poort { $port } { $protocols } accepteert.
window-retire-ports-none-stopped = Poort { $port } accepteerde ervoor iets. Nu: { $why }.
window-retire-ports-none-not-asked = Wat poort { $port } accepteert, is onbekend: { $why }.
window-retire-ports-why = De reden is onbekend: een programma leest de instellingen van Schannel misschien alleen bij het starten, of heeft een eigen lijst.
window-retire-ports-again = Start deze pc opnieuw op, of wat daar luistert, en test opnieuw:
window-retire-ports-label = Te controleren poorten van deze pc (optioneel)
window-retire-ports-hint = Zoals 443, 25. Voor en na de wijziging wordt nagekeken wat ze accepteren, binnen deze pc.
window-retire-ports-wrong = Geef hooguit 10 getallen van 1 tot en met 65535.
window-retire-done-title =
    { $protocols ->
        [one] { $protocols } is uitgezet
       *[other] { $protocols } zijn uitgezet
    }
window-retire-done-checked = Geschreven om { $time } en teruggelezen: { -settings($count) }.
window-retire-done-restart-server = Start deze pc opnieuw op, of in elk geval de services: tot die tijd gebruiken ze de oude instellingen.
window-retire-done-restart-client = Start deze pc opnieuw op, of in elk geval de programma’s die verbinding maken.
window-retire-done-restart-both = Start deze pc opnieuw op: tot die tijd gebruiken programma’s en services de oude instellingen.
window-retire-done-still =
    { $ports ->
        [one] Uitgezet, maar poort { $ports } accepteert nog een oud protocol
       *[other] Uitgezet, maar poorten { $ports } accepteren nog een oud protocol
    }
window-retire-done-copyRestart = De opdracht voor opnieuw opstarten kopiëren
window-retire-done-noPorts = Er is geen poort getest.
window-retire-done-cutOff =
    { $isMore ->
        [true] Minstens { -clients($count) } in de logboeken verliezen hun verbinding.
       *[false] { $count ->
            [one] { $count } client in de logboeken verliest de verbinding.
           *[other] { $count } clients in de logboeken verliezen hun verbinding.
        }
    }
window-retire-done-noEvidence = Er zijn geen logboeken gelezen; wie ze gebruikte, is dus onbekend.
window-retire-done-undoNow = Nu ongedaan maken
window-retire-done-undo = Ongedaan maken
window-retire-done-changed = Wat is gewijzigd
window-retire-done-backToStart = Meer uitzetten
window-retire-count-title = Automatisch ongedaan over
window-retire-count-at = Om { $time }, tenzij je het houdt. Werkt er iets niet meer, wacht dan gewoon.
window-retire-count-over = Windows maakt het nu ongedaan
window-retire-count-overMore = Controleer opnieuw of het klaar is. Ook het ongedaan maken geldt na een herstart.
window-retire-count-keep = Houden
window-retire-count-announced =
    { $minutes ->
        [one] Nog { $minutes } minuut tot dit automatisch ongedaan wordt gemaakt.
       *[other] Nog { $minutes } minuten tot dit automatisch ongedaan wordt gemaakt.
    }
window-retire-tomorrow-title = Kijk hier morgen naar
window-retire-tomorrow-copy = Kopiëren als tekst
window-retire-tomorrow-queues = Mailwachtrijen zijn leeg, en geplande taken zijn uitgevoerd
window-retire-tomorrow-queuesMore = Wat via deze pc verzendt. Exchange toont de wachtrijen met Get-Queue.
window-retire-tomorrow-events = Geen nieuwe Schannel-gebeurtenissen 36874, 36887 of 36888
window-retire-tomorrow-eventsMore = Logboeken, Windows-logboeken, Systeem. Ze tonen dat iets het nog probeert, maar niet het adres ervan.
window-retire-tomorrow-silent = Scanners, oude telefoons en machines verzenden nog
window-retire-tomorrow-silentMore = Veel daarvan laten geen spoor na in logboeken.
window-retire-tomorrow-programs = Programma’s op deze pc maken nog verbinding
window-retire-tomorrow-programsMore = Eerst databaseverbindingen en oude .NET-programma’s.
window-retire-tomorrow-programsFirst = Eerst: { $names }.
retire-sides-client = uitgaande verbindingen
retire-sides-server = inkomende verbindingen
retire-sides-both = inkomende en uitgaande verbindingen
retire-title =
    { $side ->
        [client] { $protocols } uitzetten voor uitgaande verbindingen
        [server] { $protocols } uitzetten voor inkomende verbindingen
       *[both] { $protocols } uitzetten voor inkomende en uitgaande verbindingen
    }
retire-evidence-none = Zonder logboeken is niet te weten wie ze nog gebruikt. Lees die eerst: voeg --usage MAP toe aan deze opdracht.
retire-evidence-cutOff = { $more ->
        [true] { -clients($clients) } of meer zouden hun verbinding verliezen
       *[false] { $clients ->
            [one] { $clients } client zou de verbinding verliezen
           *[other] { $clients } clients zouden hun verbinding verliezen
        }
    }: { $connections ->
        [one] { $connections } verbinding in deze logboeken gebruikte ze.
       *[other] { $connections } verbindingen in deze logboeken gebruikten ze.
    }
retire-evidence-nobody =
    { $count ->
        [one] Geen van de { $count } verbinding in de logboeken gebruikte ze. Anderen misschien wel.
       *[other] Geen van de { $count } verbindingen in de logboeken gebruikte ze. Anderen misschien wel.
    }
retire-evidence-empty = Deze logboeken noemen geen protocol en bewijzen dus niets.
retire-evidence-period = Ze beslaan { $first } tot en met { $last } (UTC).
retire-evidence-noPeriod = Ze vermelden niet welke periode ze beslaan.
retire-evidence-unread =
    { $count ->
        [one] { $count } bestand of regel kon niet worden gelezen.
       *[other] { $count } bestanden of regels konden niet worden gelezen.
    }
retire-evidence-client = { $client ->
        [none] onbekende client
       *[other] { $client }
    }, { $agent ->
        [none] onbekend programma
       *[other] { $agent }
    }, { $protocol }, { $count } ×{ $site ->
        [none] {""}
       *[other] , { $site }
    }{ $last ->
        [none] {""}
       *[other] , laatst op { $last }
    }
retire-evidence-moreClients = en nog { $count }
retire-forecastHead = Op deze pc zelf:
retire-productsMore = Wat elk product vereist: tls-remedy check --role server.
retire-dotnetFirst = Zet eerst .NET goed, zodat de programma’s Windows volgen: tls-remedy apply --scope dotnet.
retire-row = { $name }{ $view ->
        [none] {""}
       *[other] , { $view }
    }{ $side ->
        [none] {""}
       *[other] , { $side }
    }, { $found }
retire-refusedHead = Dit staat in de weg:
retire-unless = Toch doorgaan kan met { $option }.
retire-planHead =
    { $count ->
        [one] Wat er geschreven zou worden, { $count } waarde:
       *[other] Wat er geschreven zou worden, { $count } waarden:
    }
retire-command = Om het te schrijven: tls-remedy retire { $given } --yes
retire-commandWithoutLogs = Om het zonder logboeken te schrijven, na een uur ongedaan tenzij je het behoudt: tls-remedy retire { $given } --undo-after 60m --yes
retire-doneHead = Uitgezet. Het geldt na een herstart; TLS Remedy herstart niets.
retire-tomorrowHead = Kijk hier morgen naar:
retire-tomorrow-events = Gebeurtenissen 36871, 36874, 36887 en 36888 van Schannel in het logboek Systeem: 36874, en alert 70 in 36887 of 36888, komen van een client die een oud protocol vraagt; 36871 van een programma hier. tls-remedy check --events toont ze.
retire-tomorrow-queues = Wachtrijen van mail, geplande taken, printers en scanners: wat via deze pc of vanaf deze pc verzendt.
retire-tomorrow-silent = Wat geen spoor nalaat in logboeken: POP, IMAP, LDAP, SQL Server, Extern bureaublad, RADIUS.
retire-tomorrow-usage = Doe tls-remedy usage PAD opnieuw, over de logboeken sinds de herstart.
retire-undoAt = Windows maakt dit om { $moment } ongedaan, tenzij je het behoudt: tls-remedy retire --keep { $id }
retire-undoNeedsRestart = Ook het ongedaan maken geldt na een herstart.
retire-kept = Wijziging { $id } blijft: Windows maakt die niet meer automatisch ongedaan.
retire-nothingToKeep = Er is niets dat Windows automatisch ongedaan maakt.
retire-ports-title = Poorten van deze pc
retire-ports-why = De reden is onbekend: een programma leest de instellingen van Schannel misschien alleen bij het starten, of heeft een eigen lijst.
retire-ports-again = Start deze pc opnieuw op, of wat daar luistert, en test opnieuw:
window-retire-plan-writesSaid = { -settings($count) }
