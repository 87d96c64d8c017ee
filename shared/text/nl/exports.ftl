window-exports-formats-reg-name = .reg-bestanden
window-exports-formats-reg-use = Dubbelklikken op één pc, of importeren met elke tool.
window-exports-formats-cmd-name = Opdrachtscript
window-exports-formats-cmd-use = Voor een pc waarop TLS Remedy niet kan draaien: de opdrachtprompt van Windows is genoeg.
window-exports-formats-gpp-name = Groepsbeleidsvoorkeuren
window-exports-formats-gpp-use = Voor pc’s in een domein, via een groepsbeleidsobject.
window-exports-formats-admx-name = Beleidssjabloon (ADMX)
window-exports-formats-admx-use = Een beleid met een keuzelijst, voor het beleidsarchief van een domein of één pc.
window-exports-formats-powershell-name = PowerShell-module
window-exports-formats-powershell-use = Opdrachten om te testen, te herstellen en ongedaan te maken, op één pc of op veel tegelijk.
window-exports-formats-intune-name = Intune-herstel
window-exports-formats-intune-use = Een detectie- en een herstelscript voor Windows 10 en hoger.
window-exports-formats-configmgr-use = Een configuratie-item met een detectie- en een herstelscript.
window-exports-formats-dsc-name = PowerShell-DSC
window-exports-formats-dsc-use = Configuraties voor Windows PowerShell 5.
window-exports-formats-dsc3-name = DSC 3
window-exports-formats-dsc3-use = Documenten voor dsc en winget configure, op Windows 10 en hoger.
window-exports-formats-ansible-name = Ansible-playbook
window-exports-formats-ansible-use = Voor pc’s die Ansible bereikt, met de collectie ansible.windows.
window-exports-families-windows-7 = Windows 7, Server 2008 R2
window-exports-families-windows-8 = Windows 8, Server 2012
window-exports-families-windows-8_1-to-10 = Windows 8.1 en 10, Server 2012 R2 tot en met 2019
window-exports-families-windows-11 = Windows 11, Server 2022 en hoger
window-exports-nothing = Deze pc heeft geen wijzigingen nodig. De formaten voor meer pc’s hangen niet van deze pc af.
window-exports-chooseEmpty = Kies een lege map.
window-exports-notFor = Windows-versies die een getal nodig hebben, kennen deze niet. Kies andere, of een formaat voor deze pc.
window-exports-saving = Opslaan…
window-exports-saved =
    { $count ->
        [one] Opgeslagen: 1 bestand
       *[other] Opgeslagen: { $count } bestanden
    }
window-exports-savedIn = In { $folder }
window-exports-copyPath = Het pad van { $name } kopiëren
window-exports-cancelled = Er is geen map gekozen. Er is niets opgeslagen.
window-why-lead = Dit moet allemaal kloppen, van boven naar beneden.
window-why-list = De controles, op volgorde
window-why-links = Meer lezen
window-why-opensBrowser = Opent in de browser
window-why-seen = Gezien, en niet alleen uit instellingen gelezen
window-why-explanation = Uitleg bij deze controle
window-why-byHand = Zelf kiezen bij Protocollen
window-why-chooseScope = Kiezen in Protocollen
window-why-whose-signed-in = De gebruikersinstellingen zijn van wie is aangemeld, niet van het account van TLS Remedy.
window-why-whose-account = De gebruikersinstellingen zijn van het account waaronder TLS Remedy draait, niet van wie is aangemeld.
window-explain-title = Uitleggen
window-explain-lead = Plak een foutcode, getal, opdracht, script of .reg-bestand dat je hebt gevonden. Het wordt hier gelezen en nooit uitgevoerd.
window-explain-text = Je tekst
window-explain-textHint = Je kunt hier ook een bestand neerzetten.
window-explain-dropHere = Laat het bestand los om het te lezen. Er wordt niets van uitgevoerd.
window-explain-paste = Plakken
window-explain-pasteFailed = Het klembord kan niet worden gelezen. Druk in het veld op Ctrl+V.
window-explain-open = Bestand openen…
window-explain-fileRead = Bestand: { $name }
window-explain-clear = Wissen
window-explain-examples = Voorbeelden
window-explain-exampleNames-number = Een getal
window-explain-exampleNames-error = Een foutcode
window-explain-exampleNames-command = Een opdracht voor één weergave
window-explain-exampleNames-reg = Een .reg-bestand
window-explain-exampleNames-powershell = Een PowerShell-script
window-explain-result = Wat het doet
window-explain-lines-title = De tekst, regel voor regel
window-explain-lines-marks-written = Geschreven
window-explain-lines-marks-fail = Niet goed
window-explain-lines-marks-warn = Let op
window-explain-lines-marks-unknown = Niet zeker
window-explain-lines-marks-idle = Er gebeurt niets
window-explain-reading = Lezen…
window-explain-emptyTitle = Nog niets om uit te leggen
window-explain-empty = Hier komt te staan wat het zou schrijven, in welke weergaven, en wat er niet aan klopt.
window-explain-tooLarge = Dit is te groot voor het venster
window-explain-tooLargeMore = Het venster leest tot 2 MB. Plak het deel waar het om gaat, of gebruik tls-remedy explain BESTAND.
window-explain-fileFailed = Het bestand kan niet worden gelezen. Er is niets gewijzigd.
window-explain-isItThisPc = Gaat het om deze pc? Overzicht heeft die gecontroleerd: { $headline }.
window-explain-toHome = Naar Overzicht
window-explain-writes = Wat het schrijft
window-explain-where = Waar
window-explain-value = Waarde
window-explain-findings = Bevindingen
window-explain-fine = Geen probleem
window-explain-numberLabel = Waarde van DefaultSecureProtocols
window-explain-numberReadAsHex = Het getal, hexadecimaal gelezen
window-explain-here-label = Op deze pc
window-explain-repair = Verbeteren in Protocollen
window-explain-copyAll = Uitleg kopiëren
window-explain-summary =
    { $problems ->
        [0] { $headline }. Geen probleem gevonden.
       *[other] { $problems ->
            [one] { $headline }. 1 probleem.
           *[other] { $headline }. { $problems } problemen.
        }
    }
window-explain-none = geen
window-explain-errors-spoken = Foutcode { $code }
window-explain-errors-onThisPc = Waar je op deze pc kunt kijken
window-explain-errors-notChecked = Controleer deze pc om te zien wat elk ervan vond.
window-explain-errors-toFix = Naar het herstel
window-explain-errors-toWhy = Bekijk waarom
export-formats-reg-where =
    Kies het bestand voor de Windows-versie: in de naam staan de versies en de soort, x64 voor 64-bits en x86 voor 32-bits.
    Bewaar eerst wat er staat, en zo ook elke andere sleutel hieronder, elk in een eigen bestand:
    > reg export "HKLM\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL" eerder-1.reg /reg:64
    Als administrator:
    > reg import apply-windows-7-x64.reg
export-formats-reg-test =
    Importeer het op één pc.
    Start de programma’s opnieuw en controleer dan: elke waarde moet zijn zoals hieronder.
export-formats-reg-back =
    Importeer het undo-bestand met dezelfde naam. Dat verwijdert de geschreven waarden. Waar er geen is, zijn waarden alleen verwijderd.
    Importeer daarna wat is bewaard. Dat zet terug wat er stond.
export-formats-reg-know =
    Het kijkt niet eerst: ook een waarde die al klopt, wordt overschreven of verwijderd.
    Onder TLS 1.2\Client hebben Windows 8.1 en hoger geen waarde nodig, dus dit verwijdert daar Enabled en DisabledByDefault. Beveiligingsbasislijnen en IIS Crypto stellen ze allebei in, op 1 en 0: laat deze regels weg waar zo’n basislijn geldt.
    Een .reg-bestand kan niet nagaan op welke Windows-versie het staat: kies dus het juiste. Op een andere versie kan TLS 1.3 erdoor uitgaan.
    Een .reg-bestand kan niet nagaan of een sleutel leeg is, dus een sleutel die het heeft gemaakt blijft staan, zonder waarden. Dat kan geen kwaad.
    Het is in Wine geïmporteerd, niet op Windows: probeer het eerst op één pc per Windows-versie.
export-formats-cmd-where =
    Kopieer de map naar de pc, of naar een plek die elke pc kan lezen.
    Als administrator, of als systeem: apply.cmd. Het past zich aan de gevonden Windows-versie aan.
    Als opstartscript van de computer in groepsbeleid, of als pakket, doet het dat op elke pc.
export-formats-cmd-test =
    Kijk eerst alleen, zonder iets te wijzigen en zonder administrator: apply.cmd /check. Het eindigt met 0 als alles is zoals gekozen en met 1 als het zou schrijven; dan toont het wat niet is zoals gekozen. Naar een standaardwaarde van een sleutel kijkt het niet: reg.exe toont een lege en geen gelijk.
    Voer apply.cmd uit op één pc, en dan: echo %errorlevel%
    De afsluitcode is 0 als de pc is zoals gekozen (en teruggelezen als er iets is geschreven), 2 na een argument dat het niet kent, 3 als je geen beheerder bent, 4 als de teruggelezen waarde afwijkt, en 5 als dit een andere Windows-versie is, schrijven is geweigerd, of een waarde niet kan worden bewaard. apply.cmd /? toont de argumenten.
export-formats-cmd-back =
    Voer undo.cmd op dezelfde manier uit. Het zet terug wat elke pc heeft bewaard en verwijdert de gemaakte sleutels als ze leeg zijn.
    Een waarde die iets anders intussen heeft gewijzigd, blijft staan; undo.cmd eindigt dan met 6.
export-formats-cmd-know =
    Het kijkt eerst: waarden die al kloppen, blijven staan. Het kan nog eens worden uitgevoerd.
    Vóór de eerste wijziging bewaart elke pc de eerdere waarden in HKLM\SOFTWARE\TLS Remedy\Before (64-bitsweergave), met hun type en wat reg.exe ervan toont. Wat zo niet te bewaren is, wordt niet gewijzigd.
    Uitleg kan dit script niet volgen, omdat het pas bij het uitvoeren bepaalt wat het schrijft, en zegt: “Voer niet uit wat je niet kunt lezen”. Elke waarde die het kan schrijven, staat hierboven.
    Het is uitgevoerd in Wine, niet op Windows: probeer het eerst op één pc per Windows-versie.
export-formats-gpp-where =
    Open in de groepsbeleidseditor Computerconfiguratie, Voorkeuren, Windows-instellingen, Register.
    Sleep Registry.xml daarheen. Het brengt een verzameling mee voor elke Windows-versie, en elk onderdeel heeft een filter voor die versie.
    Verwijder de verzamelingen waarvan de naam op TLS 1.2\Client eindigt als een beveiligingsbasislijn of IIS Crypto TLS 1.2\Client instelt: anders wijzigen twee beleidsregels het heen en weer.
export-formats-gpp-test =
    Koppel het beleid aan alleen één pc en voer uit: gpupdate /force
    Start de programma’s opnieuw en controleer dan beide weergaven.
export-formats-gpp-back =
    Haal de onderdelen weg en sleep in plaats daarvan undo/Registry.xml erheen. Dat verwijdert de geschreven waarden.
    Een waarde die is verwijderd komt niet terug: wat het was is hier niet bekend.
export-formats-gpp-know =
    Het kijkt niet eerst: ook een waarde die al klopt, wordt overschreven of verwijderd.
    De filters controleren de uitgave, de versie (WMI) en of Windows 64-bits is. Ze zijn gemaakt volgens de documentatie en niet in een editor geprobeerd.
export-formats-admx-where =
    Kopieer TlsRemedy.admx en de mappen met de talen, zoals nl-NL, naar PolicyDefinitions: in %SystemRoot%, of in SYSVOL\<domein>\Policies.
    Zoek TLS Remedy onder Computerconfiguratie, Beheersjablonen. Ingeschakeld schrijft beide weergaven, Uitgeschakeld verwijdert beide.
export-formats-admx-test =
    Stel het in het lokale beleid van één pc in (gpedit.msc) en voer uit: gpupdate /force
    Start de programma’s opnieuw en controleer dan beide weergaven.
export-formats-admx-back =
    Zet de beleidsregels op Uitgeschakeld en laat elke pc dat overnemen voordat je ze ontkoppelt: Niet geconfigureerd laat de waarden staan.
    Een waarde die is verwijderd komt niet terug: wat het was is hier niet bekend.
export-formats-admx-know =
    Het kijkt niet eerst: ook een waarde die al klopt, wordt overschreven of verwijderd.
    Wordt hierboven een getal geschreven, zet de beleidsregels dan op Ingeschakeld; worden waarden verwijderd, dan op Uitgeschakeld. Waarden op een verkeerde plek hebben geen beleid.
    Een beleid kan Windows-versies niet onderscheiden: geef het groepsbeleidsobject een WMI-filter voor de versies hierboven.
    Op 32-bits Windows maakt het deel voor de 32-bitsweergave een sleutel die niets leest.
    Intune weigert sjablonen voor deze sleutels. Gebruik daar de scripts.
    Het is gemaakt volgens de documentatie en niet in een editor geprobeerd: probeer het eerst op één pc.
export-formats-powershell-where =
    Open PowerShell als administrator, in de map van dit bestand. Waar Windows geen scripts uitvoert, zoals op een nieuwe pc, staat dit ze alleen in dat venster toe:
    > Set-ExecutionPolicy Bypass -Scope Process -Force
    Op één pc:
    > Import-Module .\TlsRemedy
    > Repair-TlsRemedy
    Kopieer de map TlsRemedy naar C:\Program Files\WindowsPowerShell\Modules om de module te installeren. Windows PowerShell 3 kijkt daar niet: geef Import-Module het hele pad.
    Op andere pc’s waar externe toegang aanstaat (Enable-PSRemoting), en waar niets geïnstalleerd hoeft te zijn:
    > Invoke-Command -ComputerName PC1, PC2 -FilePath .\scripts\Repair.ps1
export-formats-powershell-test =
    Test-TlsRemedy (of scripts\Test.ps1) toont elke waarde, en wat die hoort te zijn. Het wijzigt niets.
    Repair-TlsRemedy -WhatIf toont wat het zou schrijven. Get-Help Repair-TlsRemedy -Examples en Get-Help about_TlsRemedy zeggen meer, in het Engels.
export-formats-powershell-back =
    In PowerShell als administrator: Undo-TlsRemedy. Op andere pc’s: scripts\Undo.ps1, op dezelfde manier. Het zet terug wat elke pc heeft bewaard.
    Een waarde die iets anders intussen heeft gewijzigd, blijft staan.
export-formats-powershell-know =
    Het kijkt eerst: waarden die al goed zijn, blijven staan. Het kan opnieuw worden uitgevoerd.
    Vóór de eerste wijziging bewaart elke pc de waarden in HKLM\SOFTWARE\TLS Remedy\Before.
    Het werkt in Windows PowerShell 3 tot en met 5.1 en in PowerShell 7, ook in de 32-bits versies.
    Alle bestanden kunnen worden ondertekend zoals ze zijn:
    > Get-ChildItem -Recurse -Include *.psd1, *.psm1, *.ps1, *.ps1xml | Set-AuthenticodeSignature -Certificate (Get-ChildItem Cert:\CurrentUser\My -CodeSigningCert)[0] -TimestampServer http://timestamp.digicert.com
    In de modus Constrained Language meldt het dat alleen en wijzigt het niets, tenzij je beleid de handtekening vertrouwt.
    Het is uitgevoerd door PowerShell 7 in Wine, niet op Windows: probeer het eerst op één pc met elke Windows-versie.
export-formats-intune-where =
    Hiervoor is een licentie nodig voor Windows Enterprise E3 of E5 (zoals in Microsoft 365 F3, E3 en E5), Education A3 of A5, of Windows VDA. Gebruik met Microsoft 365 Business Premium alleen remediate.ps1, als platformscript.
    Open in Intune Apparaten, Scripts en herstelbewerkingen, en maak een herstel van detect.ps1 en remediate.ps1.
    Zet “Script uitvoeren in 64-bits PowerShell” op Ja, “Dit script uitvoeren met de referenties van de aangemelde gebruiker” op Nee en “Handtekeningcontrole van script afdwingen” op Nee.
export-formats-intune-test =
    Wijs het toe aan een groep met één pc. Het draait daar volgens de planning, of meteen met “Herstel uitvoeren” bij dat apparaat.
    detect.ps1 eindigt met 1 als er iets te doen is, anders met 0, zoals op een Windows-versie waarvoor het niet is gemaakt; dat meldt het dan.
export-formats-intune-back =
    Hef de toewijzing op, anders schrijft het opnieuw.
    Voeg dan undo.ps1 toe als platformscript (Apparaten, Scripts en herstelbewerkingen, Platformscripts) met dezelfde drie antwoorden, en wijs dat toe aan dezelfde groep: het draait één keer op elke pc en zet terug wat die heeft bewaard.
    Een waarde die iets anders intussen heeft gewijzigd, blijft staan.
export-formats-intune-know =
    Onderteken voor “Handtekeningcontrole van script afdwingen”: Ja de drie scripts met een certificaat dat op elke pc bij Vertrouwde uitgevers staat. Ze zijn ASCII, dus UTF-8 zonder het teken vooraan dat Intune weigert, en kunnen worden ondertekend zoals ze zijn.
    Intune bewaart 2.048 tekens van wat een script toont: detect.ps1 kapt de lijst daar af.
    Waar App Control of AppLocker alleen vertrouwde scripts toelaat, weigert PowerShell wat deze scripts nodig hebben (Constrained Language) en wijzigen ze niets: onderteken ze met een certificaat dat het beleid vertrouwt.
    Uitleg kan dit script niet volgen, omdat het pas bij het uitvoeren bepaalt wat het schrijft, en zegt: “Voer niet uit wat je niet kunt lezen”. Elke waarde die het kan schrijven, staat hierboven.
    Het is uitgevoerd door PowerShell 7 in Wine, niet op Windows: probeer het eerst op één pc met elke Windows-versie.
    Vóór de eerste wijziging bewaart elke pc de waarden in HKLM\SOFTWARE\TLS Remedy\Before.
    Intune-herstel draait alleen op Windows 10 en hoger, dus de regels voor oudere versies worden daar nooit gebruikt.
export-formats-configmgr-where =
    Onderteken de drie scripts. Clients voeren alleen ondertekende uit, tenzij hun clientinstelling “PowerShell-uitvoeringsbeleid” is gewijzigd: standaard is die Alles ondertekend (All Signed). Met een certificaat voor programmacode, en als URL de tijdstempelserver van de uitgever ervan:
    > Set-AuthenticodeSignature -FilePath discover.ps1, remediate.ps1, undo.ps1 -Certificate (Get-ChildItem Cert:\CurrentUser\My -CodeSigningCert)[0] -TimestampServer URL
    Elke client moet dat certificaat bij Vertrouwde uitgevers hebben, en de uitgever ervan bij Vertrouwde basiscertificeringsinstanties: groepsbeleid kan ze daar neerzetten.
    Maak een configuratie-item met een instelling van het type Script, gegevenstype Tekenreeks.
    Open daar discover.ps1 en remediate.ps1 als bestand en wijzig er niets in: dan klopt de handtekening niet meer. De regel: de waarde is gelijk aan Compliant; vink herstel van niet-conforme waarden aan.
    Maak een configuratiebasislijn met dat item. Vink bij het implementeren herstel van niet-conforme regels aan (Remediate noncompliant rules when supported).
export-formats-configmgr-test =
    Implementeer de basislijn op een verzameling met één pc en evalueer die daar.
    discover.ps1 toont één woord: Compliant of NonCompliant. Ook een pc met een Windows-versie waarvoor deze scripts niet zijn gemaakt, is Compliant, zodat daar niets wordt hersteld. De fout 0x87D00327, “Script is not signed”, betekent dat de client de handtekening niet vertrouwt, of dat er geen is.
export-formats-configmgr-back =
    Verwijder de implementatie, anders schrijft het opnieuw. Voeg dan undo.ps1 toe als script van de console (Softwarebibliotheek, Scripts), laat het goedkeuren en voer het uit op dezelfde verzameling. Het zet terug wat elke pc heeft bewaard.
    Een waarde die iets anders intussen heeft gewijzigd, blijft staan.
export-formats-configmgr-know =
    In plaats van ondertekenen kun je een clientinstelling met Overslaan (Bypass) implementeren op een verzameling met alleen deze pc’s. Microsoft raadt dat voor alle pc’s af.
    De scripts zijn ASCII met de regeleinden van Windows en kunnen dus worden ondertekend zoals ze zijn.
    Waar App Control of AppLocker alleen vertrouwde scripts toelaat, weigert PowerShell wat deze scripts nodig hebben (Constrained Language) en wijzigen ze niets: onderteken ze met een certificaat dat het beleid vertrouwt.
    Uitleg kan dit script niet volgen, omdat het pas bij het uitvoeren bepaalt wat het schrijft, en zegt: “Voer niet uit wat je niet kunt lezen”. Elke waarde die het kan schrijven, staat hierboven.
    Het is uitgevoerd door PowerShell 7 in Wine, niet op Windows: probeer het eerst op één pc met elke Windows-versie.
    Vóór de eerste wijziging bewaart elke pc de waarden in HKLM\SOFTWARE\TLS Remedy\Before.
    PowerShell 3 en .NET Framework 4 of hoger zijn nodig. De huidige clients vragen Windows Server 2012 of hoger.
export-formats-dsc-where =
    Open Windows PowerShell als administrator, in de map van dit bestand. Waar Windows geen scripts uitvoert, zoals op een nieuwe pc, staat dit ze alleen in dat venster toe:
    > Set-ExecutionPolicy Bypass -Scope Process -Force
    Compileer de configuratie voor de Windows-versie; Get-Command TlsRemedy_* toont dan de namen van alle:
    > . .\TlsRemedy.ps1
    > TlsRemedy_windows_7_64bit -NodeName PC1
    Daarna, als WinRM daar aanstaat:
    > Start-DscConfiguration -Path .\TlsRemedy_windows_7_64bit -Wait -Verbose
export-formats-dsc-test =
    Doe dat voor één pc, en dan:
    > Test-DscConfiguration -ComputerName PC1 -Detailed
export-formats-dsc-back =
    Compileer en start de configuratie met dezelfde naam in TlsRemedyUndo.ps1. Dat verwijdert de geschreven waarden. Waar er geen is, zijn waarden alleen verwijderd.
    Een waarde die is verwijderd komt niet terug: wat het was is hier niet bekend.
export-formats-dsc-know =
    Bij het maken is geen PowerShell uitgevoerd: probeer het eerst op één pc.
    Het kijkt niet eerst: ook een waarde die al klopt, wordt overschreven of verwijderd.
    Onder TLS 1.2\Client hebben Windows 8.1 en hoger geen waarde nodig, dus dit verwijdert daar Enabled en DisabledByDefault. Beveiligingsbasislijnen en IIS Crypto stellen ze allebei in, op 1 en 0: laat deze regels weg waar zo’n basislijn geldt.
    Windows Management Framework 5.1 is nodig; Windows 7 heeft dat niet standaard.
export-formats-dsc3-where =
    Zorg voor DSC 3.2 of hoger op de pc. Een lagere versie leest deze documenten niet, en verwijdert via winget niets.
    > winget install --id 9NVTPZWRC6KQ --source msstore
    Kies het document voor de Windows-versie: de versies staan in de naam.
    Als administrator:
    > dsc config set --file apply-windows-11.dsc.yaml
    Of met winget 1.11 of hoger, dat om een administrator vraagt:
    > winget configure --file apply-windows-11.dsc.yaml
export-formats-dsc3-test =
    Kijk eerst alleen, als administrator. Dat toont inDesiredState bij elke waarde en wijzigt niets; dsc config set --what-if toont wat het zou schrijven.
    > dsc config test --file apply-windows-11.dsc.yaml
    Voer het uit op één pc en test dan opnieuw: elke inDesiredState moet true zijn. Met winget:
    > winget configure test --file apply-windows-11.dsc.yaml
export-formats-dsc3-back =
    dsc config set met het undo-document van dezelfde naam. Dat verwijdert de geschreven waarden. Waar er geen is, zijn waarden alleen verwijderd.
    Een waarde die is verwijderd komt niet terug: wat het was is hier niet bekend.
export-formats-dsc3-know =
    Het kijkt niet eerst: ook een waarde die al klopt, wordt overschreven of verwijderd.
    Onder TLS 1.2\Client hebben Windows 8.1 en hoger geen waarde nodig, dus dit verwijdert daar Enabled en DisabledByDefault. Beveiligingsbasislijnen en IIS Crypto stellen ze allebei in, op 1 en 0: laat deze regels weg waar zo’n basislijn geldt.
    DSC 3 bestaat niet voor 32-bits Windows, en niet voor versies vóór Windows 10 versie 1809 en Server 2019. De documenten voor oudere versies zijn daar niet te gebruiken: neem de PowerShell-module.
    Een document kan niet nagaan op welke Windows-versie het staat: kies dus het juiste. Op een andere versie kan TLS 1.3 erdoor uitgaan.
    Het adres in $schema is het enige dat winget aanneemt, dus laat het zo staan: dsc config validate weigert het, maar set en test kijken er niet naar.
    Azure-machineconfiguratie neemt deze documenten niet aan: pakketten daarvoor worden gemaakt van een gecompileerde configuratie (.mof) van PowerShell-DSC.
    Het is gemaakt volgens de broncode van dsc en winget, en geen van beide is uitgevoerd: probeer het eerst op één pc.
export-formats-ansible-where =
    Installeer de collectie die het nodig heeft:
    > ansible-galaxy collection install -r requirements.yml
    GROEP is een groep of patroon uit je inventaris. Zonder dat geldt het voor de hosts van de groep tls_remedy.
    > ansible-playbook -i inventory tls-remedy.yml -e tls_remedy_hosts=GROEP
export-formats-ansible-test =
    Probeer het eerst zonder te schrijven:
    > ansible-playbook -i inventory tls-remedy.yml --check -e tls_remedy_hosts=PC1
export-formats-ansible-back =
    Dit verwijdert wat is geschreven, als het nog zo is:
    > ansible-playbook -i inventory tls-remedy-undo.yml -e tls_remedy_hosts=GROEP
    Een waarde die is verwijderd komt niet terug: wat het was is hier niet bekend.
export-formats-ansible-know =
    Het kijkt eerst: waarden die al kloppen, blijven staan.
    Het doet een kwart van de hosts tegelijk en stopt als die allemaal mislukken. Een ander aantal: -e tls_remedy_serial=10
    Ansible en de linter vonden geen fouten in de playbooks. De modules draaien PowerShell op de pc, en geen van beide is daar uitgevoerd: probeer het eerst op één pc.
export-readyMade-iis-logging-names-name = TLS in de logboeken van IIS
export-readyMade-iis-logging-names-use = Laat IIS vastleggen welk protocol elk verzoek gebruikte, zodat je clients met oude TLS kunt vinden voordat je die uitzet.
export-readyMade-iis-logging-readme-where =
    Kopieer de map cmd of powershell naar de server; beide doen hetzelfde.
    Open voor de map powershell Windows PowerShell als administrator, in die map. Waar Windows geen scripts uitvoert, zoals op een nieuwe pc, staat dit ze alleen in dat venster toe:
    > Set-ExecutionPolicy Bypass -Scope Process -Force
    Als administrator: apply.cmd, of in Windows PowerShell .\apply.ps1. Dat stelt de standaard voor alle sites in.
    Een site met eigen logboekinstellingen volgt de standaard misschien niet. Voor die site: apply.cmd "Default Web Site", of .\apply.ps1 "Default Web Site"
export-readyMade-iis-logging-readme-test =
    Open een pagina van de server via https en wacht een minuut: IIS schrijft het logboek iets later.
    Een nieuw bestand heeft _x in de naam, zoals u_ex261125_x.log, en crypt-protocol in de regel #Fields.
    Na een paar weken: tls-remedy usage C:\inetpub\logs\LogFiles
export-readyMade-iis-logging-readme-back =
    Als administrator: undo.cmd (of undo.ps1), vanuit dezelfde map. Dat verwijdert de velden die zijn toegevoegd; ze staan in added.txt.
    Een veld dat er al was, blijft.
export-readyMade-iis-logging-readme-know =
    Nodig zijn IIS 8.5 of hoger, de logboekindeling W3C, en op Windows Server 2012 R2 de update KB4025335, op Server 2016 KB4025334, of een latere verzamelupdate. Op Server 2012 en ouder kan het niet.
    apply.cmd eindigt met 0 als alle vier de velden er zijn, 2 na een argument dat het niet kent, 3 als je geen beheerder bent, 5 als IIS ontbreekt of weigert.
    Alleen voltooide handshakes komen in het logboek. Een client die wordt geweigerd staat er niet in, en een verzoek zonder TLS krijgt een streepje.
    AD FS en andere services die HTTP.sys zonder IIS gebruiken, schrijven deze velden niet.
    De scripts zijn gemaakt naar de documentatie van Microsoft. Bij het maken zijn appcmd en de module WebAdministration niet uitgevoerd: probeer ze eerst op één server.
export-readyMade-iis-logging-writes =
    Vier aangepaste velden in system.applicationHost/sites: crypt-protocol, crypt-cipher, crypt-hash en crypt-keyexchange.
    Een bestand added.txt naast het script, met de velden die zijn toegevoegd.
    Er wordt geen TLS-instelling gewijzigd.
export-readyMade-iis-logging-script-madeBy = Gemaakt door TLS Remedy.
export-readyMade-iis-logging-script-apply = Laat IIS het TLS-protocol van elk verzoek vastleggen.
export-readyMade-iis-logging-script-undo = Haalt de velden weer uit de logboeken van IIS.
export-readyMade-iis-logging-script-done = Klaar: de velden staan in de logboekinstellingen.
export-readyMade-iis-logging-script-undone = Teruggezet: de toegevoegde velden zijn weg.
export-readyMade-iis-logging-script-failed = IIS weigerde een veld. Voer undo uit om de toegevoegde velden weg te halen. Code
export-readyMade-iis-logging-script-notUndone = IIS weigerde een veld te verwijderen. Code
export-readyMade-iis-logging-script-noIis = appcmd.exe is niet gevonden: IIS is hier niet geinstalleerd. Er is niets gewijzigd.
export-readyMade-iis-logging-script-noAdmin = Voer dit uit als administrator. Er is niets gewijzigd.
export-readyMade-iis-logging-script-noRecord = Het bestand added.txt ontbreekt of kan niet worden geschreven. Er is niets gewijzigd.
export-readyMade-collector-names-name = Verzamelaar
export-readyMade-collector-names-use = Leest op elke pc wat TLS Remedy bekijkt, zonder het programma, en zet per pc één klein bestand in een map. tls-remedy fleet MAP leest die.
export-readyMade-collector-readme-where =
    Maak een map op een server, zoals D:\tls, waarin geen pc het bestand van een andere kan wijzigen. Elke pc mag er bestanden maken en de eigen wijzigen:
    > icacls D:\tls /inheritance:r /grant "*S-1-5-32-544:(OI)(CI)F" "*S-1-5-18:(OI)(CI)F" "*S-1-3-0:(OI)(IO)M" "CONTOSO\Domain Computers:(S,RC,RD,RA,REA,X,WD)"
    Deel die. Vervang CONTOSO door je domein, en de groepen door hun Nederlandse naam op een Nederlandse server (Domeincomputers). Pc’s schrijven met hun eigen account: een gebruiker heeft geen rechten nodig.
    > net share tls=D:\tls "/grant:CONTOSO\Domain Computers,CHANGE" /grant:Administrators,FULL
    Kopieer collect.cmd en version.vbs samen naar een tweede map die elke pc kan lezen en alleen beheerders kunnen wijzigen. Vervang \\server\tls-remedy in de bestanden hieronder door de naam ervan, en \\server\tls door die van de eerste.
    Groepsbeleid: open in de editor Computerconfiguratie, Voorkeuren, Instellingen van Configuratiescherm, Geplande taken, en sleep group-policy/ScheduledTasks.xml erheen. De taak draait een paar minuten na elke start en één keer per dag, als Netwerkservice.
    Intune: een herstel met intune/collect.ps1 als detectiescript en zonder herstelscript; “Script uitvoeren in 64-bits PowerShell”: Ja, “Dit script uitvoeren met de referenties van de aangemelde gebruiker”: Nee. De pc moet met het eigen account bij de gedeelde map kunnen.
    Configuration Manager: een pakket met deze hele map, en een programma met beheerdersrechten, of er nu een gebruiker is aangemeld of niet: configmgr\collect-to-share.cmd
    Ansible, met de collectie ansible.windows:
    > ansible-galaxy collection install ansible.windows
    GROEP is een groep uit je inventaris (zonder dat: tls_remedy). Daarvoor is geen gedeelde map nodig: de bestanden komen in ansible/collected.
    > ansible-playbook -i inventory ansible/collect.yml -e tls_remedy_hosts=GROEP
export-readyMade-collector-readme-test =
    Start het op één pc op dezelfde manier, zoals de taak: schtasks /run /tn "TLS Remedy collector". Noem een andere map als je collect.cmd zelf start: het schrijft dan met jouw account, en de pc kan jouw bestand niet vervangen.
    In de map staat dan een bestand met de naam van de pc, zoals BALIE.txt. Het eindigt met @end.
    Op de pc met TLS Remedy: tls-remedy fleet --rows table \\server\tls
export-readyMade-collector-readme-back =
    Groepsbeleid: zet de actie van de taak op Verwijderen en laat elke pc dat overnemen voordat je haar weghaalt. Anders blijft ze op de pc’s staan.
    Intune, Configuration Manager: verwijder het herstel, of de implementatie.
    Verwijder dan de bestanden in de gedeelde map.
export-readyMade-collector-readme-know =
    Er is geen beheerder nodig en er verandert niets op de pc. Het kan bij elke start draaien: een bestand vervangt het eerdere van dezelfde pc en is nooit half.
    Wat van een gebruiker is, wordt niet verzameld: Internetopties, het aanmelden van Office, de proxy en certificaten van een gebruiker. Die controles blijven onbekend.
    Een pc kan het bestand van een andere niet lezen, wijzigen of verwijderen. Wel kan die een naam nemen die er nog niet is; de juiste pc eindigt dan met 1. dir /q toont de eigenaar van elk bestand: dat moet de pc met die naam zijn.
    Er wordt geen ClientHello verzameld en geen verbinding getest: er wordt met geen server contact gemaakt.
    Vóór Windows 10 leest het de versies van winhttp.dll en webio.dll met de scripthost. Staat die uit, dan is niet bekend of de update er is.
    collect.cmd eindigt met 0 als het bestand is geschreven, 1 als dat mislukte, 2 zonder map.
    Het gebruikt geen wmic en, behalve bij Intune, geen PowerShell: alleen reg en move, en vóór Windows 10 de scripthost.
    Het is uitgevoerd in Wine, niet op Windows: probeer het eerst op één pc per Windows-versie. De taak is niet in een editor geprobeerd, het script voor Intune is door PowerShell 7 in Wine uitgevoerd, en het playbook is alleen door Ansible en de linter gecontroleerd.
export-readyMade-collector-writes =
    Eén bestand per pc in de map die je noemt: registerwaarden van deze computer die met TLS te maken hebben, zoals reg.exe ze toont, en de naam van de pc.
    Met Intune en Ansible ook bestanden in een tijdelijke map van de pc, die weer worden verwijderd.
    Er wordt geen instelling gewijzigd.
export-readyMade-collector-script-madeBy = Gemaakt door TLS Remedy.
export-readyMade-collector-script-collects = Schrijft wat op deze pc met TLS te maken heeft in een map. Verandert niets.
export-readyMade-collector-script-usage = Gebruik: collect.cmd MAP
export-readyMade-collector-script-noFolder = De map is niet gevonden:
export-thisPc-reg-names-name = .reg-bestanden voor deze pc
export-thisPc-reg-names-use = Wat voor één pc is gepland, om daar te importeren.
export-thisPc-reg-readme-where =
    Kopieer het bestand voor de soort Windows naar de pc: apply-this-pc-x64.reg voor 64-bits, apply-this-pc-x86.reg voor 32-bits.
    Als administrator: reg import apply-this-pc-x64.reg
export-thisPc-reg-readme-test =
    Importeer het op één pc.
    Start de programma’s opnieuw en controleer dan: beide weergaven moeten de waarde hebben.
export-thisPc-reg-readme-back = Importeer undo-this-pc-x64.reg (of undo-this-pc-x86.reg).
export-thisPc-reg-readme-know =
    Het doet wat is gepland voor de pc waarop het is gemaakt. De undo zet terug wat er stond: type en bytes, of “niet ingesteld”.
    Een .reg-bestand kan niet nagaan of een sleutel leeg is, dus een sleutel die het heeft gemaakt blijft staan, zonder waarden. Dat kan geen kwaad.
    De undo is alleen voor die pc precies. Op een andere pc krijgt die de toestand van de eerste.
    Het is in Wine geïmporteerd, niet op Windows: probeer het eerst op één pc per Windows-versie.
export-thisPc-cmd-names-name = Opdrachtscript voor deze pc
export-thisPc-cmd-names-use = Wat voor één pc is gepland, met de opdrachtprompt van Windows.
export-thisPc-cmd-readme-where =
    Kopieer de hele map naar de pc.
    In een opdrachtprompt als administrator: apply-this-pc.cmd
export-thisPc-cmd-readme-test =
    Kijk eerst alleen, zonder iets te wijzigen: apply-this-pc.cmd /check. Het eindigt met 0 als alles is zoals gepland, 1 als het zou schrijven, en 6 als een waarde niet is zoals die is gevonden.
    Voer apply-this-pc.cmd uit op één pc, en dan: echo %errorlevel%
    De afsluitcode is 0 als het is gedaan en teruggelezen, 2 na een argument dat het niet kent, 3 als je geen beheerder bent, 4 als de teruggelezen waarde afwijkt, 5 als dit een andere Windows-versie is of schrijven is geweigerd, en 6 als een waarde niet is zoals die is gevonden.
export-thisPc-cmd-readme-back = Voer undo-this-pc.cmd uit als administrator. Wat iets anders intussen heeft gewijzigd, blijft staan, en dan eindigt het met 6.
export-thisPc-cmd-readme-know =
    Het doet wat is gepland voor de pc waarop het is gemaakt, en schrijft alleen als elke waarde is zoals die daar is gevonden.
    De undo zet type en bytes terug, of “niet ingesteld”, en verwijdert de gemaakte sleutels als ze leeg zijn. Het kan nog eens worden uitgevoerd.
    Het is uitgevoerd in Wine, niet op Windows: probeer het eerst op één pc per Windows-versie.
export-reminder-title = TLS Remedy: opnieuw verzamelen
export-reminder-about =
    { $folder ->
        [none] Open de nieuwe bestanden in Veel pc’s en vergelijk ze met de eerdere
       *[other] Open de nieuwe bestanden in Veel pc’s en vergelijk ze met de eerdere: { $folder }
    }
export-script-madeBy = Gemaakt door TLS Remedy.
export-script-apply = Stelt de gekozen TLS-instellingen in.
export-script-undo = Zet terug wat er eerder stond.
export-script-remove = Verwijdert de geschreven TLS-instellingen.
export-script-detect = Controleert of de TLS-instellingen zijn zoals gekozen.
export-script-done = Klaar: geschreven en teruggelezen.
export-script-undone = Ongedaan gemaakt: zoals het eerder was.
export-script-asDecided = Zoals gekozen.
export-script-notAsDecided = Niet zoals gekozen:
export-script-tooOld = PowerShell 3 of hoger is nodig.
export-script-constrained = PowerShell staat hier in de modus Constrained Language, die dit niet toestaat. Er is niets gewijzigd.
export-script-notConfirmed = Ongewijzigd gelaten: -WhatIf, of niet bevestigd.
export-script-notWritten = Er is niets bewaard voor undo, dus ongewijzigd gelaten.
export-script-noReg = reg.exe is niet gevonden. Er is niets gewijzigd.
export-script-noAdmin = Voer dit uit als administrator. Er is niets gewijzigd.
export-script-otherWindows = Dit is gemaakt voor een andere Windows-versie. Er is niets gewijzigd.
export-script-conflict = Een waarde is niet zoals die was toen dit is gemaakt. Er is niets gewijzigd.
export-script-leftAlone = Iets anders heeft een waarde intussen gewijzigd, dus die is ongewijzigd gelaten.
export-script-failed = Een waarde kon niet worden geschreven. Voer undo uit om dat ongedaan te maken.
export-script-notKept = Een waarde kon niet worden bewaard voor undo en is dus niet gewijzigd.
export-script-notUndone = Een waarde kon niet worden teruggezet. Voer dit nog eens uit.
export-script-usage = Er is niets gewijzigd. Gebruik:
export-script-checkOnly = Met /check kijkt het alleen: het eindigt met 0 als alles is zoals gekozen, en met 1 als het zou schrijven.
export-script-differs = Geschreven, maar de teruggelezen waarde wijkt af. Iets overschrijft die.
export-gpp-rest = Gemaakt door TLS Remedy. Elk onderdeel heeft een filter voor deze Windows-versie.
export-gpp-ownName = TLS 1.2\Client
export-gpp-own = Verwijdert Enabled en DisabledByDefault van TLS 1.2\Client, goed of niet: deze Windows-versie heeft geen van beide nodig. Beveiligingsbasislijnen en IIS Crypto stellen ze allebei in (1 en 0); twee beleidsregels wijzigen ze dan heen en weer. Verwijder deze verzameling om dat over te slaan.
export-admx-description = TLS-instellingen van Windows die Microsoft 365 nodig heeft.
export-admx-supported = Windows 7 SP1, Server 2008 R2 SP1 en hoger; de uitleg toont welke versies het nodig hebben
export-admx-winhttp = Beveiligde protocollen van WinHTTP
export-admx-winhttpHelp = Windows 7, 8, Server 2008 R2 en 2012 hebben deze waarde nodig, en de update KB3140245. Ingeschakeld schrijft de gekozen protocollen in de 64-bits- en de 32-bitsweergave. Uitgeschakeld verwijdert beide. Latere Windows-versies hebben de waarde niet nodig, en Windows 11 en Server 2022 verliezen er TLS 1.3 door. Niet geconfigureerd laat staan wat er staat.
export-admx-label = Protocollen:
export-admx-perView = 64-bits: { $native }; 32-bits: { $wow64 }
export-readme-title = TLS Remedy: { $format }
export-readme-where = Waar je het neerzet
export-readme-test = Op één pc proberen
export-readme-back = Ongedaan maken
export-readme-writes = Wat het schrijft
export-readme-know = Goed om te weten
export-readme-forPc = Gepland voor één pc: { $release }, { $architecture }
export-readme-builds =
    { $to ->
        [none] build { $from } en hoger
       *[other] build { $from } tot en met { $to }
    }
export-readme-nothingBack = Er is alleen verwijderd: wat er stond is hier niet bekend, dus er is niets om terug te zetten.
export-readme-removed = verwijderd
export-readme-only64 = alleen op 64-bits Windows
export-readme-unlessServes = blijft staan als die al klopt
export-readme-onlyIf = blijft staan als deze het niet toestaan: { $values }
export-readme-update = Windows 7, 8, Server 2008 R2 en 2012 lezen de waarde alleen met de update KB3140245 of een latere verzamelupdate. Windows 7 heeft Service Pack 1 nodig.
export-readme-restart = Programma’s lezen de waarden bij het starten. Start voor de zekerheid de pc opnieuw op.
export-cli-saved =
    { $count ->
        [one] 1 bestand geschreven in { $folder }:
       *[other] { $count } bestanden geschreven in { $folder }:
    }
export-cli-nothing = Op deze pc hoeft niets te worden geschreven, dus er is niets te exporteren.
