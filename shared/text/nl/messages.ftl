events-title = TLS-fouten in het gebeurtenislogboek van Windows
events-caption = De nieuwste Schannel-gebeurtenissen in het logboek Systeem. Een deel komt van scans of oude clients.
events-heads-newest = Nieuwste
events-heads-count = Hoe vaak
events-heads-what = Wat er gebeurde
events-what-36871 = Windows kon TLS niet voorbereiden voor { $program ->
        [none] { $side ->
            [none] een programma
           *[other] { $side ->
                [client] een programma dat verbinding maakt
               *[server] een programma dat verbindingen aanneemt
            }
        }
       *[other] { $program }
    }{ $state ->
        [none] {""}
       *[other] {" "}(status { $state })
    }{ $hasNoProtocol ->
        [true] : elk protocol waar het om vroeg, staat uit
       *[false] {""}
    }
events-what-36874 =
    { $protocol ->
        [none] Een andere pc vroeg om een verbinding, zonder cipher suite van deze pc
       *[other] Een andere pc vroeg om { $protocol }, zonder cipher suite van deze pc
    }
events-what-36887 =
    { $alert ->
        [none] De andere kant weigerde de verbinding: geen alert genoemd
       *[other] De andere kant weigerde de verbinding: { $alert }
    }
events-what-36888 =
    { $alert ->
        [none] { $state ->
            [none] Windows weigerde de verbinding: geen alert genoemd
           *[other] Windows weigerde de verbinding: geen alert genoemd (status { $state })
        }
       *[other] { $state ->
            [none] Windows weigerde de verbinding: { $alert }
           *[other] Windows weigerde de verbinding: { $alert } (status { $state })
        }
    }
events-alert =
    { $name ->
        [none] alert { $number }
       *[other] { $name } (alert { $number })
    }
events-times =
    { $count ->
        [one] één keer
       *[other] { $count } keer
    }
events-lookAt = Kijk naar: { ROW($rungs) }
events-none = Het logboek bevat zulke gebeurtenissen niet.
events-notWritten = Schannel is ingesteld om geen fouten te loggen (EventLogging), dus een leeg logboek bewijst niets.
events-unread-not-this-pc = Die pc is een registerbestand, dus er is geen logboek om te lezen.
events-unread-no-reader = Niet bekend: het programma van Windows dat logboeken leest, is niet gevonden.
events-unread-blocked = Niet bekend: het programma van Windows dat logboeken leest, kon niet worden gestart.
events-unread-failed = Niet bekend: het programma van Windows dat logboeken leest, gaf geen lijst met gebeurtenissen.
events-unread-timed-out = Niet bekend: het lezen van het logboek duurde te lang.
events-hasMore = Er zijn ook oudere.
events-sinceChange =
    { $count ->
        [0] Na de laatste wijziging: geen.
       *[other] Na de laatste wijziging: { $count }.
    }
services-title = Cipher suites per dienst
services-results-shared = gedeeld
services-results-some-addresses = sommige adressen zijn onbereikbaar
services-results-tls13-only = alleen met TLS 1.3
services-results-in-doubt = niet zeker
services-results-none = niets gedeeld
services-results-unknown = niet bekend
services-sources-policy = volgens het beleid
services-sources-local = volgens de eigen lijst van Windows
services-sources-release = volgens de standaardsuites van deze Windows-versie
services-sources-hello = volgens wat een programma zichtbaar aanbood
services-sources-none = welke lijst geldt, is niet bekend
services-dated = zoals gepubliceerd in { $month }
pageGone-title = De pagina in dit venster is gestopt.
pageGone-detail = Een wijziging die al was begonnen, gaat gewoon door. Open de pagina opnieuw om te zien hoe deze pc er nu voor staat; in Geschiedenis staat wat er is gewijzigd.
pageGone-openAgain = Opnieuw openen
pageGone-close = TLS Remedy sluiten
pageGone-neverStarts =
    .title = Windows laat TLS Remedy zijn pagina niet tonen vanuit deze map.
    .detail = Het is “{ $folder }”. Kopieer de hele map naar C:\Program Files, of gebruik het installatieprogramma. Er is niets gewijzigd.
boxes-fromNetwork =
    .title = TLS Remedy kan zijn venster niet openen vanaf een netwerkstation.
    .detail = Het staat in “{ $folder }”. Kopieer de hele map naar deze pc en start het daar. Er is niets gewijzigd.
boxes-notAlone =
    .title = TLS Remedy kon zijn venster niet openen.
    .detail = Misschien is het open in een andere sessie van dit account, of kan er niet in “{ $folder }” worden geschreven. Er is niets gewijzigd.
boxes-bug-title = Er ging iets mis in TLS Remedy zelf.
boxes-bug-detail = Sluit het en start het opnieuw. In Geschiedenis staat dan wat er is gewijzigd.
installer-windows-current = Windows 10 en 11, Server 2016 en hoger
installer-windows-legacy = Windows 7 SP1, 8 en 8.1, Server 2008 R2 SP1, 2012 en 2012 R2
installer-wrongWindows = Dit is voor { $windows }. Er is niets gewijzigd. Gebruik het andere installatieprogramma.
installer-processors-x64 = 64-bits Windows (x64)
installer-processors-ia32 = 32-bits Windows
installer-processors-arm64 = Windows op Arm
installer-wrongProcessor = Dit installatieprogramma is alleen voor { $windows }. Er is niets gewijzigd. Gebruik het installatieprogramma voor deze pc.
installer-inUse = TLS Remedy is in gebruik. Er is niets gewijzigd. Sluit het en probeer het opnieuw.
installer-keepJournal =
    Wil je bewaren wat TLS Remedy op deze pc heeft gewijzigd?

    Zonder die gegevens kan geen enkele kopie van TLS Remedy de wijzigingen ongedaan maken. Het programma verwijderen verandert geen enkele instelling, wat je ook kiest.
installer-halfDone =
    Een wijziging van TLS-instellingen is halverwege gestopt. Zonder TLS Remedy blijft dat zo.

    Start TLS Remedy om terug te zetten wat er stond, of om de wijziging af te maken. Toch verwijderen?
installer-awaited =
    Windows maakt een wijziging van TLS-instellingen binnenkort automatisch ongedaan. Zonder TLS Remedy blijft de wijziging staan.

    Wacht tot dat is gebeurd, of maak de wijziging ongedaan in Geschiedenis. Toch verwijderen?
