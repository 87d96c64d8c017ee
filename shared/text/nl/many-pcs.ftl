window-practice-name = Oefenen:
window-practice-explanation = Op je eigen pc wordt niets gelezen of gewijzigd.
window-practice-other = Ander voorbeeld…
window-practice-leave = Stoppen met oefenen
window-practice-leaveSample = Terug naar de eerste pc
window-practice-again = Opnieuw beginnen
window-practice-againMore = Gooit weg wat je op deze voorbeeld-pc hebt gewijzigd, en de geschiedenis ervan.
window-practice-title = Oefenen
window-practice-lead = Probeer alles op een pc die niet echt is. Wat je wijzigt, blijft in een kopie tot dit venster sluit.
window-practice-list = Voorbeeld-pc’s
window-practice-pcs = Pc’s
window-practice-servers = Servers
window-practice-all = Alle { $count } voorbeeld-pc’s
window-practice-allSaid = { $pcs } pc’s, { $servers } servers
window-practice-shown = Nu geopend
window-practice-touched = al geprobeerd
window-practice-verdicts-no-change-needed = Niets te herstellen
window-practice-verdicts-improvement-available = Kan beter
window-practice-verdicts-fix-available = Te herstellen
window-practice-verdicts-cannot-be-fixed-here = Geen instelling herstelt dit
window-practice-verdicts-undetermined = Niet bekend
window-practice-unreadable = Niet leesbaar
window-practice-none = Naast het programma is geen voorbeeld-pc gevonden.
window-practice-loading = De voorbeeld-pc’s worden gelezen…
window-samples-titles-server-2008-r2-exchange-2013 = Server 2008 R2 met Exchange 2013
window-samples-titles-server-2008-r2-updated = Server 2008 R2, nooit ingesteld
window-samples-titles-server-2012-r2-sharepoint-2013 = Server 2012 R2 met SharePoint 2013
window-samples-titles-server-2012-update-unclear = Server 2012, update onduidelijk
window-samples-titles-server-2016-clean = Server 2016, niets mis
window-samples-titles-server-2016-exchange-2016 = Server 2016 met Exchange 2016
window-samples-titles-server-2019-sql-adfs = Server 2019 met SQL Server en AD FS
window-samples-titles-server-2022-iis = Server 2022 met alleen IIS
window-samples-titles-windows-10-came-back = Windows 10, teruggezet
window-samples-titles-windows-10-group-policy = Windows 10, ingesteld door groepsbeleid
window-samples-titles-windows-10-local-policy = Windows 10, ingesteld door lokaal beleid
window-samples-titles-windows-10-office-2013 = Windows 10 met Office 2013
window-samples-titles-windows-10-policy-right = Windows 10, goed door groepsbeleid
window-samples-titles-windows-10-ssl = Windows 10, SSL 3.0 toegestaan
window-samples-titles-windows-11-clean = Windows 11, niets mis
window-samples-titles-windows-11-tls13-lost = Windows 11, TLS 1.3 kwijt
window-samples-titles-windows-7-half-fixed = Windows 7, half hersteld
window-samples-titles-windows-7-schannel-off = Windows 7, TLS 1.2 uit in Schannel
window-samples-titles-windows-7-update-missing = Windows 7, update ontbreekt
window-samples-titles-windows-7-updated = Windows 7, nooit ingesteld
window-samples-titles-windows-7-wrong-type = Windows 7, tekst in plaats van getal
window-samples-titles-windows-7-x86 = Windows 7, 32-bits
window-samples-titles-windows-8-updated = Windows 8, nooit ingesteld
window-samples-titles-windows-8_1-stale-value = Windows 8.1, oude waarde
window-samples-wrong-server-2008-r2-exchange-2013 = Deze server accepteert SSL en TLS 1.0, geen 1.2; Exchange 2013 eist TLS 1.0.
window-samples-wrong-server-2008-r2-updated = De update is er, maar niemand heeft TLS 1.2 aangezet.
window-samples-wrong-server-2012-r2-sharepoint-2013 = Deze server accepteert TLS 1.0 en 1.1, maar niet 1.2: dat is uitgezet.
window-samples-wrong-server-2012-update-unclear = Aan de bestandsversies is niet te zien of de update er is.
window-samples-wrong-server-2016-clean = Niets: TLS 1.2 staat standaard aan, en er hoeft niets te veranderen.
window-samples-wrong-server-2016-exchange-2016 = Niets: TLS 1.0 en 1.1 staan aan beide kanten uit, en .NET volgt Windows.
window-samples-wrong-server-2019-sql-adfs = Deze server accepteert TLS 1.0; AD FS mist een .NET-waarde, één SQL Server is te oud.
window-samples-wrong-server-2022-iis = TLS 1.2 en 1.3 staan aan, en TLS 1.0 en 1.1 worden nog geaccepteerd.
window-samples-wrong-windows-10-came-back = Op 3 mei hersteld, en een dag later teruggezet terwijl groepsbeleid werd uitgevoerd.
window-samples-wrong-windows-10-group-policy = Een groepsbeleid van het domein stelt een waarde zonder TLS 1.2 in. Herstel hier houdt mogelijk geen stand.
window-samples-wrong-windows-10-local-policy = Het lokale beleid van deze pc stelt een waarde zonder TLS 1.2 in, zonder domein.
window-samples-wrong-windows-10-office-2013 = TLS 1.2 werkt, maar Office 2013 gebruikt geen moderne verificatie.
window-samples-wrong-windows-10-policy-right = Niets: een groepsbeleid van het domein zorgt dat de waarde goed blijft.
window-samples-wrong-windows-10-ssl = TLS 1.2 werkt, maar de waarde vraagt ook om SSL 3.0 en is helemaal niet nodig.
window-samples-wrong-windows-11-clean = Niets: TLS 1.2 en 1.3 staan standaard aan, en er hoeft niets te veranderen.
window-samples-wrong-windows-11-tls13-lost = Een waarde die voor Windows 7 bedoeld is, zet TLS 1.3 uit voor WinHTTP.
window-samples-wrong-windows-7-half-fixed = TLS 1.2 staat aan voor 64-bits programma’s, niet voor 32-bits, waaronder vaak Office.
window-samples-wrong-windows-7-schannel-off = De WinHTTP-waarden kloppen, maar Schannel zet TLS 1.2 voor elk programma uit.
window-samples-wrong-windows-7-update-missing = Update KB3140245 ontbreekt, dus WinHTTP leest geen instelling. Die moet er eerst op.
window-samples-wrong-windows-7-updated = De update is er, maar niemand heeft TLS 1.2 aangezet: het gewone geval.
window-samples-wrong-windows-7-wrong-type = Iemand heeft de WinHTTP-waarde als tekst ingevoerd, en die leest Windows niet als getal.
window-samples-wrong-windows-7-x86 = Een 32-bits pc met de update, waarop niemand TLS 1.2 heeft aangezet.
window-samples-wrong-windows-8-updated = De update is er, maar TLS 1.2 staat hier standaard uit en niemand heeft het aangezet.
window-samples-wrong-windows-8_1-stale-value = Een oude waarde beperkt WinHTTP tot TLS 1.0; zonder die biedt Windows 8.1 TLS 1.2 aan.
window-deploy-what = Wat ze krijgen
window-deploy-which = Voor welke Windows-versies
window-deploy-tool = Welke tool ze beheert
window-deploy-files = De bestanden
window-deploy-filesSaid =
    { $count ->
        [one] { $count } bestand, met een README die zegt hoe je het ongedaan maakt
       *[other] { $count } bestanden, met een README die zegt hoe je het ongedaan maakt
    }
window-deploy-recommended = aanbevolen
window-deploy-foundHere = hier gevonden
window-deploy-inDomain = Het DNS-domein van deze pc is { $domain }
window-deploy-wishes-office = TLS 1.2 voor Office
window-deploy-wishes-dotnet = TLS 1.2, en ook .NET-programma’s
window-deploy-wishes-protocols = Mijn keuze in Protocollen
window-deploy-whys-office = Beide weergaven, en Schannel als Windows dat nodig heeft
window-deploy-whys-dotnet = Voor OneDrive en SharePoint-tools op Windows 7
window-deploy-windows-need = Windows 7 en 8, Server 2008 R2 en 2012
window-deploy-windows-self = Windows 8.1 en hoger, Server 2012 R2 en hoger
window-deploy-needed = TLS 1.2 wordt aangezet
window-deploy-self-spared = Overgeslagen: een oude waarde blijft daar staan, ook een die TLS 1.2 uitzet
window-deploy-self-cleaned = Oude waarden worden verwijderd, er wordt niets ingesteld
window-deploy-self-written = Ook daar wordt een waarde geschreven: Windows 11 en Server 2022 raken TLS 1.3 kwijt
window-deploy-inSum =
    { $pcs ->
        [none] { $files ->
            [one] { $tool }: { $files } bestand. Op deze pc verandert niets.
           *[other] { $tool }: { $files } bestanden. Op deze pc verandert niets.
        }
       *[other] { $pcs ->
            [one] { $files ->
                [one] { $tool } voor { $pcs } pc: { $files } bestand. Op deze pc verandert niets.
               *[other] { $tool } voor { $pcs } pc: { $files } bestanden. Op deze pc verandert niets.
            }
           *[other] { $files ->
                [one] { $tool } voor { $pcs } pc’s: { $files } bestand. Op deze pc verandert niets.
               *[other] { $tool } voor { $pcs } pc’s: { $files } bestanden. Op deze pc verandert niets.
            }
        }
    }
window-deploy-next-title = Wat je nu doet
window-deploy-next-bring = Importeer ze
window-deploy-next-bringMore = Met { $tool }, eerst op één test-pc. README.txt legt uit hoe
window-deploy-next-wait = Wacht een week
window-deploy-next-waitMore = Gebruikers sluiten Office één keer; programma’s lezen instellingen als ze starten
window-deploy-next-note = Een bericht voor gebruikers kopiëren
window-deploy-next-noteText = Op je pc wordt TLS 1.2 aangezet voor Office. Sluit Outlook en de andere Office-programma’s één keer en open ze daarna weer. Verder verandert er niets.
window-deploy-next-again = Verzamel opnieuw op { $day }
window-deploy-next-calendar = In agenda zetten…
window-deploy-next-againMore =
    { $pcs ->
        [none] Vergelijken toont dan welke pc’s hersteld zijn
       *[other] { $pcs ->
            [one] Vergelijken toont dan welke van de { $pcs } pc hersteld zijn
           *[other] Vergelijken toont dan welke van de { $pcs } pc’s hersteld zijn
        }
    }
window-deploy-making = De bestanden worden bepaald…
window-deploy-noWindows = Kies minstens één Windows-versie.
window-deploy-save = Bestanden opslaan…
window-deploy-saveReadyMade-collector = De verzamelaar opslaan…
window-deploy-saveReadyMade-iis-logging = De bestanden voor IIS opslaan…
window-fleet-steps = Stappen van Veel pc’s
window-fleet-stepNames-collect = Verzamelen
window-fleet-stepNames-see = Bekijken
window-fleet-stepNames-fix = Herstellen
window-fleet-stepNames-compare = Vergelijken
window-fleet-said-noFiles = nog geen bestanden
window-fleet-said-files =
    { $count ->
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
window-fleet-said-afterCollect = na Verzamelen
window-fleet-said-toFix = { $count } te herstellen
window-fleet-said-anyPcs = met je eigen tool
window-fleet-said-forPcs =
    { $count ->
        [one] voor { $count } pc
       *[other] voor { $count } pc’s
    }
window-fleet-said-afterAWeek = na een week
window-fleet-said-comparedWith =
    { $count ->
        [one] met { $count } pc eerder
       *[other] met { $count } pc’s eerder
    }
window-fleet-emptyTitle = Open een map met rapporten of verzamelde bestanden, of zet die hier neer
window-fleet-empty = Eén bestand per pc, van TLS Remedy of de verzamelaar. Er wordt niets verstuurd; de bestanden blijven waar ze zijn.
window-fleet-open = Map openen…
window-fleet-samples =
    { $count ->
        [one] Probeer het met { $count } voorbeeld-pc
       *[other] Probeer het met { $count } voorbeeld-pc’s
    }
window-fleet-sampleFolder = De voorbeeld-pc’s
window-fleet-noFiles = Nog geen bestanden?
window-fleet-collectorSaid = De verzamelaar: een script dat niets wijzigt
window-fleet-collectorMore = Draait op pc’s zonder TLS Remedy, als de aangemelde gebruiker of als het systeem; een beheerder is niet nodig. Probeer het op één pc van elke Windows-versie en laat het daarna bij elke start draaien. Het schrijft één .txt-bestand per pc naar een map die je noemt.
window-fleet-reads = Wat er wordt gelezen
window-fleet-readsSaid = Rapporten, verzamelde bestanden, registerexports
window-fleet-readsMore-reports = Rapporten en momentopnamen van TLS Remedy: .json en .html, en .ndjson of .jsonl met één per regel.
window-fleet-readsMore-others = Wat de verzamelaar schrijft (.txt), en registerexports (.reg). Mappen in de map worden ook gelezen.
window-fleet-readsMore-people = De verzamelaar leest de naam van de pc en instellingen van Windows. Van gebruikers leest die niets.
window-fleet-read =
    { $of ->
        [none] { -bestanden($files) } gelezen
       *[other] { $files } van { -bestanden($of) } gelezen
    }
window-fleet-pcsRead =
    { $count ->
        [one] { $count } pc gelezen
       *[other] { $count } pc’s gelezen
    }
window-fleet-cancel = Annuleren
window-fleet-soFar = Tot nu toe
window-fleet-afterReading = De tabel verschijnt als alle bestanden zijn gelezen. Als je annuleert, zie je wat al gelezen is.
window-fleet-pcs =
    { $count ->
        [one] { $count } pc
       *[other] { $count } pc’s
    }
window-fleet-collected =
    { $when ->
        [none] { $count ->
            [one] { $count } pc.
           *[other] { $count } pc’s.
        }
       *[other] { $count ->
            [one] { $count } pc, verzameld { $when }.
           *[other] { $count } pc’s, verzameld { $when }.
        }
    }
window-fleet-isCut = Je hebt geannuleerd, dus er kunnen er meer zijn.
window-fleet-listed = De tabel toont de eerste { $shown }; de aantallen gaan over alle. Voor alle rijen: tls-remedy fleet --rows table MAP
window-fleet-save = Opslaan als CSV
window-fleet-saved =
    { $count ->
        [one] Opgeslagen: { $count } rij
       *[other] Opgeslagen: { $count } rijen
    }
window-fleet-chooseOther = Kies een map met .json-, .html-, .ndjson-, .txt- of .reg-bestanden.
window-fleet-createFiles =
    { $of ->
        [none] Bestanden maken voor { -pcs($count) }
       *[other] Bestanden maken voor { $count } van { $of }
    }
window-fleet-notIn =
    { $more ->
        [0] Niet in de bestanden: { $names }. Inkomende verbindingen herstel je op de server zelf.
       *[other] Niet in de bestanden: { $names } en nog { $more }. Inkomende verbindingen herstel je op de server zelf.
    }
window-fleet-others =
    { $update ->
        [0] { $elsewhere ->
            [0] {""}
            [one] Bij { $elsewhere } pc helpt geen instelling.
           *[other] Bij { $elsewhere } pc’s helpt geen instelling.
        }
       *[other] { $elsewhere ->
            [0] { $update ->
                [one] { $update } pc heeft eerst een update nodig.
               *[other] { $update } pc’s hebben eerst een update nodig.
            }
           *[other] { $update ->
                [one] { $update } pc heeft eerst een update nodig, en bij { -pcs($elsewhere) } helpt geen instelling.
               *[other] { $update } pc’s hebben eerst een update nodig, en bij { -pcs($elsewhere) } helpt geen instelling.
            }
        }
    }
window-fleet-narrow-cause = Oorzaak
window-fleet-narrow-os = Windows
window-fleet-narrow-setter = Door
window-fleet-unfiltered = { $what }: alle
window-fleet-showAll = Alles tonen
window-fleet-compareTitle = Open de map van eerder, of zet die hier neer
window-fleet-compareMore = Verzamel na een week opnieuw. Open hier dan de eerdere bestanden om elke pc te vergelijken.
window-fleet-openEarlier = Eerdere map…
window-fleet-fixed =
    { $of ->
        [one] { $count } hersteld, van { $of } pc te herstellen. Er is geen verbinding getest.
       *[other] { $count } hersteld, van { $of } pc’s te herstellen. Er is geen verbinding getest.
    }
window-fleet-copyCounts = De aantallen kopiëren
window-fleet-copyCountsSaid = Een paar regels, zonder de naam van een pc
window-fleet-csvSaid = Per pc een rij, met de naam, voor een werkblad
window-fleet-jsonSaid = Een regel per pc, met zijn naam, voor scripts
window-fleet-show = Tonen
window-fleet-all = Alle
window-fleet-search = Zoeken
window-fleet-list = Pc’s
window-fleet-none = Geen pc’s gevonden
window-fleet-columns-pc = Pc
window-fleet-columns-os = Windows
window-fleet-columns-what = Oordeel
window-fleet-columns-cause = Eerst bekijken
window-fleet-columns-next = Volgende stap
window-fleet-columns-when = Gecontroleerd
window-fleet-columns-now = Nu
window-fleet-columns-before = Eerder
window-fleet-columns-change = Verandering
window-fleet-groups-ok = In orde
window-fleet-groups-doubtful = Niet zeker
window-fleet-groups-to-fix = Te herstellen
window-fleet-groups-update-first = Eerst update
window-fleet-groups-elsewhere = Geen instelling helpt
window-fleet-groups-unreadable = Onleesbaar
window-fleet-proven = { $group }, bewezen
window-fleet-nothing = Niets
window-fleet-reasons-not-json = geen JSON
window-fleet-reasons-not-a-report = geen rapport en geen momentopname
window-fleet-reasons-not-utf8 = geen UTF-8-tekst
window-fleet-reasons-too-long = te lang
window-fleet-reasons-no-registry-file = geen registerexport
window-fleet-reasons-takes-too-long = kost te veel tijd om te lezen
window-fleet-reasons-incomplete = niet tot het einde geschreven
window-fleet-reasons-unreadable = het kan niet worden geopend
window-fleet-afterReason-not-json = Verzamel het opnieuw
window-fleet-afterReason-not-a-report = Haal het uit de map, of werk TLS Remedy bij
window-fleet-afterReason-not-utf8 = Verzamel het opnieuw
window-fleet-afterReason-too-long = Haal het uit de map
window-fleet-afterReason-no-registry-file = Exporteer het opnieuw
window-fleet-afterReason-takes-too-long = Bekijk het bestand; het is geen gewoon rapport
window-fleet-afterReason-incomplete = Verzamel het opnieuw
window-fleet-afterReason-unreadable = Vraag er toegang toe
window-fleet-build = build { $build }
window-fleet-value = Waarde
window-fleet-file = Bestand
window-fleet-close = Sluiten
window-fleet-findings = Wat er is gevonden
window-fleet-noFindings = Elke controle is in orde.
window-fleet-reading = Het bestand wordt gelezen…
window-fleet-setters-preferences = een groepsbeleid
window-fleet-setters-template = een groepsbeleid
window-fleet-setters-local-policy = het lokale beleid van de pc
window-fleet-setters-mdm = apparaatbeheer
window-fleet-setters-own-export = een groepsbeleid met een bestand dat TLS Remedy heeft gemaakt
window-fleet-mightSet = misschien { $who }
window-fleet-setsOld =
    { $count ->
        [one] { $count } pc: { $who } stelt de oude waarde in
       *[other] { $count } pc’s: { $who } stelt de oude waarde in
    }
window-fleet-goneFile = Het bestand kan nu niet worden gelezen: { $why }.
window-fleet-changes-repaired = Hersteld
window-fleet-changes-broken-anew = Niet meer in orde
window-fleet-changes-unchanged = Zoals eerder
window-fleet-changes-new = Nieuw
window-fleet-changes-gone = Weg
window-fleet-changes-not-comparable = Niet te vergelijken
window-fleet-changed-repaired =
    { $count ->
        [one] { $count } pc: eerder niet in orde, nu wel
       *[other] { $count } pc’s: eerder niet in orde, nu wel
    }
window-fleet-changed-broken-anew =
    { $count ->
        [one] { $count } pc: eerder in orde, nu niet meer
       *[other] { $count } pc’s: eerder in orde, nu niet meer
    }
window-fleet-changed-unchanged =
    { $count ->
        [one] { $count } pc: zoals eerder
       *[other] { $count } pc’s: zoals eerder
    }
window-fleet-changed-new =
    { $count ->
        [one] { $count } pc: niet in de eerdere map
       *[other] { $count } pc’s: niet in de eerdere map
    }
window-fleet-changed-gone =
    { $count ->
        [one] { $count } pc: niet in de nieuwe map
       *[other] { $count } pc’s: niet in de nieuwe map
    }
window-fleet-changed-not-comparable =
    { $count ->
        [one] { $count } pc: in een van de twee niet leesbaar of niet duidelijk
       *[other] { $count } pc’s: in een van de twee niet leesbaar of niet duidelijk
    }
