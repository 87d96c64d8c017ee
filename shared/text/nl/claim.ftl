claim-close-outlook = Sluit Outlook om af te ronden
claim-close-onedrive = Sluit nog OneDrive en Teams
claim-close-dotnet = Sluit de .NET-programma’s om af te ronden
claim-close-services = Herstart de services om af te ronden
claim-close-server = Herstart deze server om af te ronden
claim-close-pc = Herstart deze pc om af te ronden
claim-fixed =
    { $close ->
        [outlook] Hersteld. Sluit Outlook om af te ronden
        [onedrive] Hersteld. Sluit nog OneDrive en Teams
        [dotnet] Hersteld. Sluit de .NET-programma’s om af te ronden
        [services] Hersteld. Herstart de services om af te ronden
        [server] Hersteld. Herstart deze server om af te ronden
       *[pc] Hersteld. Herstart deze pc om af te ronden
    }
claim-done =
    { $close ->
        [outlook] Klaar. Sluit Outlook om af te ronden
        [onedrive] Klaar. Sluit nog OneDrive en Teams
        [dotnet] Klaar. Sluit de .NET-programma’s om af te ronden
        [services] Klaar. Herstart de services om af te ronden
        [server] Klaar. Herstart deze server om af te ronden
       *[pc] Klaar. Herstart deze pc om af te ronden
    }
claim-toFinish =
    { $close ->
        [outlook] Sluit Outlook om af te ronden.
        [onedrive] Sluit nog OneDrive en Teams.
        [dotnet] Sluit de .NET-programma’s om af te ronden.
        [services] Herstart de services om af te ronden.
        [server] Herstart deze server om af te ronden.
       *[pc] Herstart deze pc om af te ronden.
    }
claim-changed = { -settings($writes) } gewijzigd en ter controle teruggelezen.
claim-whenTheyStart-outlook = Programma’s lezen instellingen wanneer ze starten.
claim-whenTheyStart-onedrive = Programma’s lezen instellingen wanneer ze starten.
claim-whenTheyStart-dotnet = Programma’s lezen instellingen wanneer ze starten.
claim-whenTheyStart-services = Services lezen instellingen wanneer ze starten.
claim-whenTheyStart-server = Windows leest deze instellingen bij het opstarten.
claim-whenTheyStart-pc = Windows leest deze instellingen bij het opstarten.
claim-prepared = De instellingen zijn geschreven. Dat is nog niet genoeg.
claim-preparedForUpdate = De instellingen zijn geschreven. Windows kan ze pas na de update gebruiken.
claim-lost =
    { $isServer ->
        [true] { $who ->
            [native] 64-bits programma’s kunnen Microsoft 365 niet meer bereiken
            [wow64] 32-bits programma’s kunnen Microsoft 365 niet meer bereiken
           *[all] Programma’s kunnen Microsoft 365 niet meer bereiken
        }
       *[false] { $who ->
            [native] 64-bits Office kan Microsoft 365 niet meer bereiken
            [wow64] 32-bits Office kan Microsoft 365 niet meer bereiken
           *[all] Office kan Microsoft 365 niet meer bereiken
        }
    }
claim-lostMore = Deze wijziging heeft TLS 1.2 uitgezet. Programma’s maken na een herstart geen verbinding meer.
claim-refused = Hersteld, maar een verbinding is mislukt
claim-stopped-headline = Een wijziging is halverwege gestopt
claim-stopped-apply = Een deel van de instellingen is geschreven, de rest misschien niet.
claim-stopped-undo = Ze werd ongedaan gemaakt: een deel van de instellingen is teruggezet, de rest misschien niet.
claim-stopped-steps-window = Zet terug wat er stond of maak de wijziging af, in Overzicht.
claim-stopped-steps-line = tls-remedy recover zet terug wat er stond; tls-remedy recover --finish maakt de wijziging af.
claim-besides =
    { $checks ->
        [one] Er blijft een waarschuwing: { $checks }.
       *[other] Er blijven waarschuwingen: { $checks }.
    }
claim-limits-came-back = Het kwam al eens terug: iets anders wijzigde een instelling die TLS Remedy had geschreven. Dat kan opnieuw gebeuren, dus meld het aan de beheerder van deze pc.
claim-limits-policy = Een beleid kan het opnieuw instellen.
