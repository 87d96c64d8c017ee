everyRung-asAdministrator = Controleer opnieuw als administrator.
joined-comma = ,{" "}
joined-semicolon = ;{" "}
joined-space = {" "}
joined-capitalised = { CAPITAL($text) }
joined-label = { $label }:
joined-labelled = { $label }: { $text }
joined-bracketed = { $text } ({ $more })
joined-headed = { $headline }. { $text }
joined-sentence = { $text }.
serviceNames-entra-sign-in = Aanmelden bij Entra
serviceNames-office-content = Inhoud van Office (Azure Front Door)
window-terms-glossary-words-alert = Alert
window-terms-glossary-words-by-itself = Standaard
window-terms-glossary-words-check = Controle
window-terms-glossary-words-cipher-suite = Cipher suite
window-terms-glossary-words-journal = Geschiedenis
window-terms-glossary-words-proof = Livetest
window-terms-glossary-words-protocol = Protocol
window-terms-glossary-words-root = Basiscertificaat
window-terms-glossary-words-inspected = TLS-inspectie
window-terms-glossary-words-value = Waarde
window-terms-glossary-words-view = Weergave
window-terms-glossary-texts-alert = Wat een server stuurt als die een verbinding weigert, met een nummer. 70 betekent dat die geen van de aangeboden protocolversies accepteert, 40 dat beide kanten niets gemeenschappelijk hebben.
window-terms-glossary-texts-by-itself = Er is niets ingesteld, en deze Windows-versie doet het toch. Een waarde komt daarvoor in de plaats.
window-terms-glossary-texts-check = Een van de vragen op de pagina Controles, op volgorde. De eerste die niet in orde is, verklaart het meest.
window-terms-glossary-texts-cipher-suite = Hoe een verbinding wordt versleuteld. De pc biedt een lijst aan, waarvan de server er een kiest.
window-terms-glossary-texts-client-hello = Het eerste bericht van een verbinding: de aangeboden protocollen en cipher suites.
window-terms-glossary-texts-journal = Wat TLS Remedy op deze pc wijzigde, met de waarde ervoor. Ongedaan maken zet die precies terug.
window-terms-glossary-texts-proof = Windows maakt verbinding met TLS Remedy zelf, binnen deze pc. Zo is te zien wat Windows echt aanbiedt.
window-terms-glossary-texts-protocol = De regels van een beveiligde verbinding. TLS 1.2 en 1.3 zijn actueel; SSL, TLS 1.0 en 1.1 zijn oud.
window-terms-glossary-texts-root = Een certificaat dat Windows zonder meer vertrouwt. Is het certificaat van een server niet tot zo’n certificaat te herleiden, dan weigert Windows de verbinding.
window-terms-glossary-texts-schannel = Het onderdeel van Windows dat beveiligde verbindingen maakt. Het kan een protocol uitzetten voor elk programma dat het gebruikt.
window-terms-glossary-texts-inspected = Een gateway of virusscanner opent een verbinding om mee te kijken, met een eigen certificaat.
window-terms-glossary-texts-value = Een getal in het register met een bit per protocol: 0x800 is TLS 1.2, 0x200 TLS 1.1, samen 0xA00.
window-terms-glossary-texts-view = 64-bits Windows bewaart sommige instellingen twee keer: een keer voor 64-bits en een keer voor 32-bits programma’s. 32-bits Office leest de 32-bitsweergave.
window-terms-glossary-texts-winhttp = Het onderdeel van Windows waarmee programma’s zoals Office servers bereiken. De waarde ervan bepaalt welke protocollen ze aanbieden.
window-terms-glossaryPage-search = Zoek in de begrippen
window-terms-glossaryPage-count =
    { $count ->
        [one] 1 begrip
       *[other] { $count } begrippen
    }
window-terms-glossaryPage-keysTitle = Sneltoetsen
window-terms-glossaryPage-keys-Ctrl_1_9 = Naar een plek in de lijst links, van boven naar beneden
window-terms-glossaryPage-keys-F1 = Uitleg bij het begrip waar je bent
window-terms-glossaryPage-keys-F5 = Deze pc opnieuw controleren
window-terms-glossaryPage-keys-Ctrl_F = Zoeken, op een pagina met een zoekveld
window-terms-glossaryPage-keys-Alt_Left = Terug naar de vorige pagina
window-terms-glossaryPage-keys-Esc = Een uitleg, dialoogvenster of tip sluiten; een zoekveld leegmaken
window-terms-glossaryPage-keys-Alt = Het menu openen: groter en kleiner
server-asAdministrator = Controleer opnieuw als administrator.
labelWords-turns =
    uit
    uitschakel*
    niet
    geen
    zonder
    verwijder*
    weg
    oud
    oude
    standaard
    tenzij
labelWords-only =
    alleen
    enkel
    uitsluitend
labelWords-ranges =
    tot en met
    tot
    t/m
labelWords-joints =
    en
    of
# In meer teksten gebruikt.
-settings =
    { $count ->
        [one] { $count } instelling
       *[other] { $count } instellingen
    }
-values =
    { $count ->
        [one] { $count } waarde
       *[other] { $count } waarden
    }
-minuten =
    { $count ->
        [one] { $count } minuut
       *[other] { $count } minuten
    }
-bestanden =
    { $count ->
        [one] { $count } bestand
       *[other] { $count } bestanden
    }
-sleutels =
    { $count ->
        [one] { $count } hele sleutel
       *[other] { $count } hele sleutels
    }
-clients =
    { $count ->
        [one] { $count } client
       *[other] { $count } clients
    }
-pcs =
    { $count ->
        [one] { $count } pc
       *[other] { $count } pc’s
    }
