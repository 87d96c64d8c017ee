window-protocols-title = Protocollen
window-protocols-lead = Wat Windows aanbiedt voor programma’s die de keuze aan Windows laten, zoals Office.
window-protocols-leadOfServer = Uitgaand: deze server maakt verbinding met anderen. Inkomend: anderen maken verbinding met deze server. Inkomend TLS 1.2 kun je hier aanzetten. Met Uitzetten zet je oude protocollen uit.
window-protocols-presets = Begin met
window-protocols-presetWith = { $name }: { $more }
window-protocols-ownChoice = Eigen keuze
window-protocols-leftToWindows = aan Windows overlaten
window-protocols-change = Wijzig
window-protocols-bothViews = Beide weergaven
window-protocols-means = Wat het betekent
window-protocols-tags-on = nieuw
window-protocols-tags-off = uit
window-protocols-tags-blocked = blijft uit
window-protocols-onlyHas-native = Alleen 64-bits programma’s hebben het.
window-protocols-onlyHas-wow64 = Alleen 32-bits programma’s hebben het.
window-protocols-ofSide = { $protocol }, { $side }
window-protocols-othersNeed = Anderen hebben dit nodig om verbinding te maken.
window-protocols-whoUses = Uitzetten laat zien wie het nog gebruikt.
window-protocols-meansTls13Goes = Windows biedt het niet meer aan.
window-protocols-windowsDecides = Windows beslist
window-protocols-prices-SSL_2_0 = Onveilig, verboden sinds 2011
window-protocols-prices-SSL_3_0 = Onveilig, verboden sinds 2015
window-protocols-prices-TLS_1_0 = Oud: alleen voor oude servers
window-protocols-prices-TLS_1_1 = Oud: zelden nodig
window-protocols-prices-TLS_1_2 = Nodig voor Microsoft 365
window-protocols-prices-TLS_1_3 = Nieuwste: ook goed voor Microsoft 365
window-protocols-needsWindows11 = Vereist Windows 11 of Server 2022
window-protocols-valueFor-both = Waarde voor beide weergaven
window-protocols-valueFor-native = Waarde voor de 64-bitsweergave
window-protocols-valueFor-wow64 = Waarde voor de 32-bitsweergave
window-protocols-valueFor-only = Waarde
window-protocols-copy = Waarde kopiëren
window-protocols-decimal = { $value } decimaal
window-protocols-byItself = Deze Windows-versie biedt dan standaard { $protocols } aan.
window-protocols-notANumber = Geen getal dat Windows hier accepteert.
window-protocols-bits =
    { $numbers ->
        [0] Alle bits staan uit.
       *[other] { $numbers ->
            [one] Bit { $numbers } staat aan: { $names }. Alle andere bits staan uit.
           *[other] Bit { $numbers } staan aan: { $names }. Alle andere bits staan uit.
        }
    }
window-protocols-bitUnknown = onbekend
window-protocols-typed = Of typ een waarde
window-protocols-typedHint = 2560, 0xA00 en dword:00000a00 zijn hetzelfde getal.
window-protocols-readAs-16 = Gelezen als hexadecimaal: { $hex }.
window-protocols-readAs-10 = Gelezen als decimaal: { $hex }.
window-protocols-ambiguous = Dit is op twee manieren te lezen. Welke is bedoeld?
window-protocols-problems-not-a-number = Dit is geen getal. Schrijf het als 2560, 0xA00 of dword:00000a00.
window-protocols-problems-negative = Een waarde kan niet negatief zijn. De kleinste is 0.
window-protocols-problems-too-large = Dit is groter dan een REG_DWORD kan bevatten. De grootste is 0xFFFFFFFF.
window-protocols-reading-10 = decimaal
window-protocols-reading-16 = hexadecimaal
window-protocols-unknownBitsWord = onbekende bits
window-protocols-masks-empty-mask = 0 noemt geen protocol. Kies er minstens één, of kies Niet ingesteld.
window-protocols-masks-unknown-bits = Geen protocol heeft { $bits }. Windows zou de hele waarde kunnen negeren.
window-protocols-masks-tls-1_3-not-in-this-windows = 0x2000 is TLS 1.3, en dat heeft { $release } niet. Windows zou de hele waarde kunnen negeren.
window-protocols-leaveOut = Weglaten
window-protocols-outcome = { $who }: { $before } → { $after }.
window-protocols-staysToo = { $who }: ongewijzigd.
window-protocols-extras = Schrijf deze ook
window-protocols-extraWrites =
    { $removals ->
        [0] Het schrijft { -settings($writes) }
       *[other] { $writes ->
            [0] Het verwijdert { -settings($removals) }
           *[other] Het schrijft { -settings($writes) } en verwijdert { -settings($removals) }
        }
    }
window-protocols-discard = Verwerpen
window-protocols-apply = Toepassen
window-protocols-plan =
    { $removals ->
        [0] Dit schrijft { -settings($writes) }. Je kunt dat ongedaan maken.
       *[other] { $writes ->
            [0] Dit verwijdert { -settings($removals) }. Je kunt dat ongedaan maken.
           *[other] Dit schrijft { -settings($writes) } en verwijdert { -settings($removals) }. Je kunt dat ongedaan maken.
        }
    }
window-protocols-nothingDiffers = Dit is al ingesteld, dus er is niets toe te passen.
window-protocols-typedRefused = De getypte waarde is geweigerd. Verbeter of wis die eerst.
window-protocols-typedUnclear = De getypte waarde is nog niet overgenomen. Kies hierboven, of wis de waarde.
window-protocols-maskRefused = Deze waarde kan niet worden geschreven, om de reden hierboven.
window-protocols-noRules = Deze Windows-versie is niet bekend, dus hier kan niets worden geschreven.
window-protocols-withoutTls12-title =
    { $who ->
        [native] 64-bits Office bereikt Microsoft 365 dan niet meer
        [wow64] 32-bits Office bereikt Microsoft 365 dan niet meer
       *[all] Office bereikt Microsoft 365 dan niet meer
    }
window-protocols-withoutTls12-stillNot = Office bereikt Microsoft 365 zo nog niet
window-protocols-withoutTls12-nothingLeft = Zonder TLS 1.2 houden programma’s die de keuze aan Windows laten niets over dat Microsoft 365 accepteert.
window-protocols-withoutTls12-body = Zonder TLS 1.2 maken programma’s die de keuze aan Windows laten hooguit verbinding met { $best }. Microsoft 365 weigert dat.
window-protocols-withoutTls12-stops = Werkt niet meer:
window-protocols-withoutTls12-stopsWhat-native = 64-bits Outlook en andere Office-programma’s, en aanmelden.
window-protocols-withoutTls12-stopsWhat-wow64 = 32-bits Outlook en andere Office-programma’s, en aanmelden.
window-protocols-withoutTls12-stopsWhat-all = Outlook en andere Office-programma’s, aanmelden en updates van Office.
window-protocols-withoutTls12-alsoGoes = Gaat ook uit:
window-protocols-withoutTls12-tls13 = TLS 1.3.
window-protocols-withoutTls12-undo = Je kunt dit ongedaan maken, in Overzicht en in Geschiedenis.
window-protocols-withoutTls12-keep = TLS 1.2 houden
window-protocols-withoutTls12-apply = Toepassen zonder TLS 1.2
window-protocols-updateMissing = KB3140245 ontbreekt. Waarden die je nu schrijft, werken zodra die is geïnstalleerd.
window-ssl-title = { $names } aanzetten?
window-ssl-body =
    { $names ->
        [one] { $names } is gekraakt: anderen op het netwerk kunnen meelezen. Microsoft 365 gebruikt het niet. Elk programma dat de keuze aan Windows laat, zou het aanbieden.
       *[other] { $names } zijn gekraakt: anderen op het netwerk kunnen meelezen. Microsoft 365 gebruikt ze niet. Elk programma dat de keuze aan Windows laat, zou ze aanbieden.
    }
window-ssl-keepOff = Uit laten
window-ssl-switchOn = Toch aanzetten
