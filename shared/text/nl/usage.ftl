window-usage-progress = { SIZE($bytes) } gelezen, { -bestanden($files) }: { $name }
window-usage-seen =
    { $all ->
        [one] Oude protocollen worden gebruikt: { $old }, van { $all } verbinding waarvan het protocol in het logboek staat.
       *[other] Oude protocollen worden gebruikt: { $old }, van { $all } verbindingen waarvan het protocol in het logboek staat.
    }
window-usage-noneSeen =
    { $all ->
        [one] Van { $all } verbinding staat het protocol in het logboek, en geen daarvan gebruikte een oud protocol. Dat bewijst niet dat niemand het doet: zie hieronder.
       *[other] Van { $all } verbindingen staat het protocol in het logboek, en geen daarvan gebruikte een oud protocol. Dat bewijst niet dat niemand het doet: zie hieronder.
    }
window-usage-noEvidence = Geen gegevens: niets van wat gelezen is, toont welk protocol een verbinding gebruikte.
window-usage-period = Deze logboeken lopen van { $first } tot en met { $last } (UTC).
window-usage-noPeriod = Deze logboeken tonen niet over welke periode ze gaan.
window-usage-read = Gelezen: { -bestanden($files) }, { SIZE($bytes) }.
window-usage-byWeek = Verbindingen met oude protocollen, per week vanaf maandag:
window-usage-columns-count = Aantal
window-usage-columns-protocol = Protocol
window-usage-columns-side = Gezien bij
window-usage-columns-client = Client
window-usage-columns-agent = Programma
window-usage-columns-site = Site of server
window-usage-columns-first = Eerst
window-usage-columns-last = Laatst
window-usage-sides-server = server
window-usage-sides-client = client
window-usage-unknown = -
window-usage-moreRows =
    { $count ->
        [one] en nog { $count } regel: die staan in --csv en --json
       *[other] en nog { $count } regels: die staan in --csv en --json
    }
window-usage-rest =
    { $count ->
        [one] Er zijn meer clients, programma’s en sites dan apart worden bijgehouden: { $count } andere verbinding is als één regel geteld.
       *[other] Er zijn meer clients, programma’s en sites dan apart worden bijgehouden: { $count } andere verbindingen zijn als één regel geteld.
    }
window-usage-stopped = Gestopt voor het einde: dit is wat tot nu toe is gelezen.
window-usage-cannotSee = Wat deze logboeken niet kunnen laten zien:
window-usage-limits-refused-handshakes = Clients die zijn geweigerd of waarvan de handshake niet is voltooid: alleen voltooide handshakes komen in het logboek.
window-usage-limits-other-services = Services zonder zulke logboeken, zoals POP, LDAP en SQL Server. Ook die worden misschien gebruikt.
window-usage-limits-without-fields =
    { $count ->
        [one] { $count } regel zonder het veld crypt-protocol: daarin staat niets over TLS. Zo zet je het aan: tls-remedy export --format iis-logging --out MAP
       *[other] { $count } regels zonder het veld crypt-protocol: daarin staat niets over TLS. Zo zet je het aan: tls-remedy export --format iis-logging --out MAP
    }
window-usage-limits-without-tls =
    { $count ->
        [one] { $count } regel zonder protocol: HTTP, of het is niet vastgelegd.
       *[other] { $count } regels zonder protocol: HTTP, of het is niet vastgelegd.
    }
window-usage-limits-no-handshake-events =
    { $count ->
        [one] { $count } gebeurtenislogboek zonder voltooide handshakes (gebeurtenis 36880): Schannel schrijft die alleen als EventLogging de 4 bevat.
       *[other] { $count } gebeurtenislogboeken zonder voltooide handshakes (gebeurtenis 36880): Schannel schrijft die alleen als EventLogging de 4 bevat.
    }
window-usage-limits-no-client =
    { $count ->
        [one] Wie, bij { $count } gebeurtenis: Schannel noemt geen adres.
       *[other] Wie, bij { $count } gebeurtenissen: Schannel noemt geen adres.
    }
window-usage-limits-no-tls-lines =
    { $count ->
        [one] { $count } SMTP-logboek zonder TLS: niet gebruikt, of niet vastgelegd.
       *[other] { $count } SMTP-logboeken zonder TLS: niet gebruikt, of niet vastgelegd.
    }
window-usage-limits-no-moment =
    { $count ->
        [one] Wanneer, bij { $count } regel uit een lijst zonder leesbare tijd.
       *[other] Wanneer, bij { $count } regels uit een lijst zonder leesbare tijd.
    }
window-usage-limits-version-unnamed =
    { $count ->
        [one] Welk protocol het was, bij { $count } aanmelding: de lijst toont “Legacy TLS”, en dat is TLS 1.0, TLS 1.1 of 3DES.
       *[other] Welk protocol het was, bij { $count } aanmeldingen: de lijst toont “Legacy TLS”, en dat is TLS 1.0, TLS 1.1 of 3DES.
    }
window-usage-limits-without-flag =
    { $count ->
        [one] Of het oude TLS was, bij { $count } aanmelding.
       *[other] Of het oude TLS was, bij { $count } aanmeldingen.
    }
window-usage-limits-shares =
    { $count ->
        [one] Precieze aantallen, bij { $count } regel: berekend uit percentages.
       *[other] Precieze aantallen, bij { $count } regels: berekend uit percentages.
    }
window-usage-in =
    { $hasMore ->
        [true] in { ROW($sources) }, …
       *[false] in { ROW($sources) }
    }
window-usage-unread = Kon niet worden gelezen:
window-usage-unreadMore = en nog { $count }
window-usage-place =
    { $line ->
        [none] { $source }
       *[other] { $source }, regel { $line }
    }
window-usage-reasons-unreadable = kan niet worden geopend of gelezen
window-usage-reasons-unknown-format = geen logboek dat TLS Remedy kent
window-usage-reasons-event-log-file = een gebeurtenislogboek van Windows; exporteer het met wevtutil qe BESTAND /lf:true /f:xml
window-usage-reasons-iis-format = een logboek in de indeling IIS, die geen veld voor TLS heeft; W3C heeft dat wel
window-usage-reasons-ncsa-format = een logboek in de indeling NCSA, die geen veld voor TLS heeft; W3C heeft dat wel
window-usage-reasons-binary-log = een centraal binair logboek van IIS, dat geen veld voor TLS heeft
window-usage-reasons-damaged = beschadigd
window-usage-reasons-encrypted = heeft een wachtwoord
window-usage-reasons-packed-otherwise = ingepakt op een manier die TLS Remedy niet kan uitpakken; pak het eerst uit
window-usage-reasons-nested = een archief in een archief; pak het eerst uit
window-usage-reasons-takes-too-long = kost te veel tijd of geheugen om te lezen
window-usage-reasons-too-long = te lang
window-usage-reasons-no-fields = staat voor de regel #Fields, zodat de velden geen naam hebben
window-usage-reasons-fields-missing = heeft een ander aantal velden dan de kop
window-usage-reasons-cut-off = is afgebroken
window-usage-reasons-unknown-protocol = noemt geen of meer dan één bekend protocol
window-usage-reasons-unclear-count = het is niet duidelijk of de getallen percentages of aantallen zijn
window-usage-of = { $count } × { $protocol }
