evidence-needed = nodig: { $what }
evidence-orLater = { $version } of hoger
evidence-supported = { $windows }: ondersteund
evidence-dates-end_of_support = einde van de ondersteuning
evidence-dates-end_of_paid_support = einde van de betaalde ondersteuning
evidence-dates-left_out = hier weggelaten
window-more-practice = Voorbeeld-pc’s. Op je eigen pc wordt niets gelezen of gewijzigd
window-more-glossary = Druk op F1 voor uitleg bij het begrip waar je bent. Alt+pijl-links gaat terug
window-more-commands = tls-remedy check, explain, fleet, export, retire: dezelfde antwoorden, als tekst of JSON
window-more-about = Versie { $version }, licenties, waar het op draait
window-more-languageMore = Ook voor rapporten en voor wat Delen kopieert.
window-commands-lead = Dezelfde antwoorden zonder dit venster, als tekst of, met --json, voor andere programma’s.
window-commands-typed = Typ
window-commands-does = Om
window-commands-copy = Kopiëren
window-commands-copyLine = { $line } kopiëren
window-commands-lines-check = deze pc te controleren en te zien wat je kunt doen
window-commands-lines-plan = te zien wat een herstel zou schrijven, zonder het te schrijven
window-commands-lines-apply_--yes = deze pc te herstellen
window-commands-lines-undo_--yes = de laatste wijziging ongedaan te maken
window-commands-lines-explain_FILE = te zien wat een script of een .reg-bestand zou doen
window-commands-lines-fleet_FOLDER = de rapporten van veel pc’s te tellen
window-commands-lines-help = elke opdracht te zien; help met de naam van een opdracht legt die uit
window-filter-writes = Zoek in wat er wordt geschreven
window-filter-none = Niets gevonden
window-filter-count = { $shown } van { $all }
window-evidence-title = Bewijs
window-evidence-none = Hier is geen waarde bij te tonen.
window-evidence-fileVersion = bestandsversie
window-evidence-defaultName = (standaard)
window-evidence-notLookedUp = Nog niet gecontroleerd op een echte Windows-pc
window-evidence-copyPlace = Plaats en waarde kopiëren
window-glossary-lead = Begrippen in TLS Remedy. Druk op F1 voor uitleg bij het begrip waar je bent.
window-glossary-all = Alle begrippen
window-glossary-asks-view = Wat is een weergave?
window-glossary-asks-schannel = Wat is Schannel?
window-glossary-asks-winhttp = Wat is WinHTTP?
window-history-title = Geschiedenis
window-history-lead = Elke wijziging, met de waarde van daarvoor. Ongedaan maken zet precies die terug.
window-history-emptyTitle = Nog geen wijzigingen
window-history-empty = Wat je hier wijzigt, staat straks in deze lijst met wat er daarvoor stond.
window-history-entry = Wijziging { $id }
window-history-separate = Een waarde per weergave
window-history-retired = { $protocols } uitgezet
window-history-turnedOn =
    { $programs ->
        [none] TLS 1.2 aangezet
       *[other] { $programs ->
            [both] TLS 1.2 aangezet voor 64-bits en 32-bits programma’s
            [native] TLS 1.2 aangezet voor 64-bits programma’s
           *[wow64] TLS 1.2 aangezet voor 32-bits programma’s
        }
    }
window-history-removed =
    { $count ->
        [one] Oude waarde verwijderd
       *[other] Oude waarden verwijderd
    }
window-history-byHand = { $what }, zelf gekozen
window-history-someLeft = Ongedaan maken laat staan wat daarna is gewijzigd.
window-history-noneLeft = Deze waarden zijn daarna opnieuw gewijzigd, dus hier valt niets ongedaan te maken.
window-history-notAsBefore = Iets anders heeft de gemarkeerde waarden gewijzigd. Ze zijn niet zoals eerst.
window-history-restMore = De gemarkeerde waarden staan zoals geschreven, of iets anders wijzigde ze. Ongedaan maken zet terug wat nog zo staat.
window-history-restLater = Iets anders heeft de gemarkeerde waarden gewijzigd en daarom zijn die zo gelaten. Staan ze weer zoals na de wijziging, dan kun je ook de rest ongedaan maken.
window-history-undoRest = De rest ongedaan maken
window-history-undoRestOf = De rest van wijziging { $id } ongedaan maken
window-history-ofUserUnread = De wijzigingen van je eigen instellingen zijn hier niet te lezen en staan dus niet in de lijst.
window-history-copyEntry = Wijziging { $id } kopiëren
window-history-before = Ervoor
window-history-changedSince = daarna gewijzigd
window-history-afterPending = Andere wijzigingen kun je ongedaan maken zodra de gestopte wijziging is teruggezet of afgemaakt.
window-history-undoEntry = Wijziging { $id } ongedaan maken
window-about-title = Over
window-about-lead = Controleert en herstelt de TLS 1.2-instellingen die oude Windows-pc’s nodig hebben voor Microsoft 365.
window-about-version = Versie
window-about-window = Venster
window-about-readsWith = Leest
window-about-drivers-native = het register van { $system }, met Win32-aanroepen
window-about-drivers-script-host = het register van { $system }, met Windows Script Host
window-about-drivers-reg-file = een registerbestand, op { $system }
window-about-system = Draait op
window-about-engine = Browserengine
window-about-unknownEngine = niet bekend
window-about-copy = Deze regels kopiëren
window-about-publisher = Uitgever
window-about-address = Adres
window-about-noAddress = Nog geen: TLS Remedy heeft geen openbare pagina.
window-about-newer = Een nieuwere versie
window-about-newerText = TLS Remedy zoekt nooit naar updates. Haal een nieuwere versie waar je deze hebt gekregen en installeer die over deze heen. Je geschiedenis blijft bewaard.
window-about-released = Deze versie is van { $day }, meer dan een jaar geleden.
window-about-licence = Licentie
window-about-licenceText = MIT: vrij te gebruiken, te wijzigen en door te geven.
window-about-parts = { $count } onderdelen van anderen, met hun licenties
window-about-part = Onderdeel
window-about-network = Netwerk
window-about-networkText = Dit venster maakt nergens verbinding mee.
window-about-oldEngine = Oude engine
window-about-oldEngineText = Deze versie gebruikt Electron 22, de laatste voor Windows 7 tot en met 8.1, die geen updates meer krijgt. Hier kan dat: dit venster gebruikt geen netwerk, toont alleen wat in het programma zit, en draait in een sandbox. Voor iets anders is het niet bedoeld. Gebruik op Windows 10 en hoger de gewone versie.
