listen-waits =
    { $minutes ->
        [one] Zet https://localhost:{ $port } op de plaats van het serveradres van je programma, en laat het verbinding maken. Het toont een fout: het hoeft alleen hallo te zeggen. TLS Remedy luistert alleen op deze pc, hooguit { $minutes } minuut.
       *[other] Zet https://localhost:{ $port } op de plaats van het serveradres van je programma, en laat het verbinding maken. Het toont een fout: het hoeft alleen hallo te zeggen. TLS Remedy luistert alleen op deze pc, hooguit { $minutes } minuten.
    }
listen-offers =
    { $protocols ->
        [0] Je programma biedt geen bekende versie aan
       *[other] Je programma biedt { $protocols } aan
    }
listen-offersAtMost = Je programma biedt hooguit { $protocol } aan
listen-noSuites = Je programma biedt { $protocols } aan, maar geen cipher suite voor TLS 1.2 die Microsoft 365 accepteert
listen-nobody = Geen programma heeft verbinding gemaakt
listen-notTls = Iets heeft verbinding gemaakt, maar begon niet met TLS
listen-means-ok = Microsoft 365 accepteert dat. Lukt verbinden nog steeds niet, zoek dan een andere oorzaak: plak de melding van het programma in Uitleggen.
listen-means-old = De meeste diensten accepteren alleen TLS 1.2 of nieuwer. Wat helpt, hangt af van het soort programma.
listen-means-suites = De meeste diensten accepteren alleen nieuwere cipher suites. Wat helpt, hangt af van het soort programma.
listen-means-nobody = Controleer het adres dat je het programma gaf, en luister opnieuw.
listen-means-notTls = Controleer of het adres met https begint, of de versleuteling van het programma aanstaat, en luister opnieuw.
listen-kinds-dotnet-what = Een .NET-programma
listen-kinds-dotnet-more = Je kunt het Windows laten volgen. Probeer dit eerst als je het niet weet
listen-kinds-own-what = Het heeft een eigen TLS (Java, OpenSSL, een oud Delphi-programma)
listen-kinds-own-more = Geen instelling van Windows bereikt het. De maker moet het bijwerken
listen-kinds-winhttp-what = Een macro of een ouder bedrijfsprogramma
listen-kinds-winhttp-more = Het gebruikt WinHTTP, en dat volgt Windows
listen-suites = Cipher suites: { $all }, waarvan Microsoft 365 er { $shared } accepteert.
window-listen-title = Laat je programma tonen wat het aanbiedt
window-listen-lead = TLS Remedy kan niet in andere programma’s kijken. Het luistert terwijl je programma verbinding probeert te maken.
window-listen-point = Laat je programma dit adres gebruiken
window-listen-pointMore = Zet het op de plaats van het serveradres en laat het programma verbinding maken.
window-listen-copy = Het adres kopiëren
window-listen-waiting = Wachten op je programma.
window-listen-expected = Het toont een fout. Dat hoort zo: het hoeft alleen hallo te zeggen.
window-listen-alone = Alleen deze pc kan erbij. Het sluit als je deze pagina verlaat, of na 10 minuten.
window-listen-apart = Hiermee wordt geen verbinding gemaakt.
window-listen-paste = Kun je het adres niet veranderen? Plak de foutmelding
window-listen-came = Het maakte verbinding om { $time }. { $means }
window-listen-kinds = Wat voor programma is het?
window-listen-ask = Kopieer wat je kunt vragen
window-listen-question = Welke versie van uw programma maakt verbinding met TLS 1.2? TLS Remedy luisterde naar de versie hier: “{ $headline }”.
window-listen-see = De oplossing bekijken
window-listen-again = Opnieuw luisteren
