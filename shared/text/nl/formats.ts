import type { FormatId, ThisPcId } from '../../remediation/export-formats.ts';
import type { FormatNames, FormatTexts, ThisPcTexts } from '../format-texts.ts';

/** What each format is called, and what it is for. */
export const formatNames: Readonly<Record<FormatId, FormatNames>> = {
  reg: { name: '.reg-bestanden', use: 'Dubbelklikken op één pc, of importeren met elke tool.' },
  cmd: {
    name: 'Opdrachtscript',
    use: 'Voor een pc waarop TLS Remedy niet kan draaien: de opdrachtprompt van Windows is genoeg.',
  },
  gpp: { name: 'Groepsbeleidsvoorkeuren', use: 'Voor pc’s in een domein, via een groepsbeleidsobject.' },
  admx: {
    name: 'Beleidssjabloon (ADMX)',
    use: 'Een beleid met een keuzelijst, voor het beleidsarchief van een domein of één pc.',
  },
  intune: { name: 'Intune-herstel', use: 'Een detectie- en een herstelscript voor Windows 10 en hoger.' },
  configmgr: {
    name: 'Configuration Manager',
    use: 'Een configuratie-item met een detectie- en een herstelscript.',
  },
  dsc: { name: 'PowerShell-DSC', use: 'Configuraties voor Windows PowerShell 5.' },
  ansible: { name: 'Ansible-playbook', use: 'Voor pc’s die Ansible bereikt, met de collectie ansible.windows.' },
};

const NOT_RUN = 'Bij het maken is geen PowerShell uitgevoerd: probeer het eerst op één pc.';
const FIXED =
  'Het legt vast wat een pc moet bevatten en kan niet eerst kijken: ook een waarde die al klopt, wordt overschreven of verwijderd.';
const KEPT =
  'Vóór de eerste wijziging bewaart elke pc de eerdere waarden in HKLM\\SOFTWARE\\TLS Remedy\\Before (64-bitsweergave), met type en bytes.';
const DELETES = 'Een waarde die is verwijderd komt niet terug: wat het was is hier niet bekend.';

const WINE_REGEDIT =
  'Het is in Wine geïmporteerd, niet op Windows: probeer het eerst op één pc van elke Windows-versie.';
const WINE_SHELL =
  'Het is uitgevoerd in de shell van Wine, niet op Windows: probeer het eerst op één pc van elke Windows-versie.';

/** What the README of each says. The window has no use for these. */
export const formatReadmes: Readonly<Record<FormatId, FormatTexts>> = {
  reg: {
    where: [
      'Kies het bestand voor de Windows-versie: in de naam staan de versies en de soort, x64 voor 64-bits en x86 voor 32-bits.',
      'Bewaar eerst wat er staat: reg export "HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL" eerder-1.reg /reg:64, en zo ook elke andere sleutel hieronder, elk in een eigen bestand.',
      'Als administrator: reg import apply-windows-7-x64.reg',
    ],
    test: [
      'Importeer het op één pc.',
      'Start de programma’s opnieuw en controleer dan: elke waarde moet zijn zoals hieronder.',
    ],
    back: [
      'Importeer het undo-bestand met dezelfde naam. Dat verwijdert de geschreven waarden.',
      'Importeer daarna wat is bewaard. Dat zet terug wat er stond.',
    ],
    know: [
      FIXED,
      'Een .reg-bestand kan niet nagaan op welke Windows-versie het staat: kies dus het juiste. Op een andere versie kan TLS 1.3 erdoor uitgaan.',
      'Een .reg-bestand kan niet nagaan of een sleutel leeg is, dus een sleutel die het heeft gemaakt blijft staan, zonder waarden. Dat kan geen kwaad.',
      WINE_REGEDIT,
    ],
  },
  cmd: {
    where: [
      'Kopieer de map naar de pc, of naar een plek die elke pc kan lezen.',
      'Als administrator, of als systeem: apply.cmd. Het past zich aan de gevonden Windows-versie aan.',
      'Als opstartscript van de computer in groepsbeleid, of als pakket, doet het dat op elke pc.',
    ],
    test: [
      'Voer apply.cmd uit op één pc, en dan: echo %errorlevel%',
      '0 zoals gekozen, en teruggelezen als er iets is geschreven; 3 geen beheerder; 4 de teruggelezen waarde wijkt af; 5 een andere Windows-versie, schrijven is geweigerd, of een waarde kan niet worden bewaard.',
    ],
    back: [
      'Voer undo.cmd op dezelfde manier uit. Het zet terug wat elke pc heeft bewaard en verwijdert de gemaakte sleutels als ze leeg zijn.',
      'Een waarde die iets anders intussen heeft gewijzigd, blijft staan; undo.cmd eindigt dan met 6.',
    ],
    know: [
      'Het kijkt eerst: waarden die al kloppen, blijven staan. Het kan nog eens worden uitgevoerd.',
      'Vóór de eerste wijziging bewaart elke pc de eerdere waarden in HKLM\\SOFTWARE\\TLS Remedy\\Before (64-bitsweergave), met hun type en wat reg.exe ervan toont. Wat zo niet te bewaren is, wordt niet gewijzigd.',
      WINE_SHELL,
    ],
  },
  gpp: {
    where: [
      'Open in de groepsbeleidseditor Computerconfiguratie, Voorkeuren, Windows-instellingen, Register.',
      'Sleep Registry.xml daarheen. Elk onderdeel heeft een filter voor de Windows-versies waarvoor het klopt.',
    ],
    test: [
      'Koppel het beleid aan alleen één pc en voer uit: gpupdate /force',
      'Start de programma’s opnieuw en controleer dan beide weergaven.',
    ],
    back: [
      'Haal de onderdelen weg en sleep in plaats daarvan undo/Registry.xml erheen. Dat verwijdert de geschreven waarden.',
      DELETES,
    ],
    know: [
      FIXED,
      'De filters controleren de uitgave, de versie (WMI) en of Windows 64-bits is. Ze zijn gemaakt volgens de documentatie en niet in een editor geprobeerd.',
    ],
  },
  admx: {
    where: [
      'Kopieer TlsRemedy.admx en de mappen met de talen, zoals nl-NL, naar PolicyDefinitions: in %SystemRoot%, of in SYSVOL\\<domein>\\Policies.',
      'Zoek TLS Remedy onder Computerconfiguratie, Beheersjablonen. Ingeschakeld schrijft beide weergaven, Uitgeschakeld verwijdert beide.',
    ],
    test: [
      'Stel het in het lokale beleid van één pc in (gpedit.msc) en voer uit: gpupdate /force',
      'Start de programma’s opnieuw en controleer dan beide weergaven.',
    ],
    back: [
      'Zet de beleidsregels op Uitgeschakeld en laat elke pc dat overnemen voordat je ze ontkoppelt: Niet geconfigureerd laat de waarden staan.',
      DELETES,
    ],
    know: [
      FIXED,
      'Wordt hieronder een getal geschreven, zet de beleidsregels dan op Ingeschakeld; worden waarden verwijderd, dan op Uitgeschakeld. Waarden op een verkeerde plek hebben geen beleid.',
      'Een beleid kan Windows-versies niet onderscheiden: geef het groepsbeleidsobject een WMI-filter voor de versies hieronder.',
      'Op 32-bits Windows maakt het deel voor de 32-bitsweergave een sleutel die niets leest.',
      'Intune weigert sjablonen voor deze sleutels. Gebruik daar de scripts.',
      'Het is gemaakt volgens de documentatie en niet in een editor geprobeerd: probeer het eerst op één pc.',
    ],
  },
  intune: {
    where: [
      'Open in Intune Apparaten, Scripts en herstelbewerkingen, en maak een herstel van detect.ps1 en remediate.ps1.',
      'Zet “Script uitvoeren in 64-bits PowerShell” op Ja en “Dit script uitvoeren met de referenties van de aangemelde gebruiker” op Nee.',
    ],
    test: ['Wijs het toe aan een groep met één pc.', 'detect.ps1 eindigt met 1 als er iets te doen is, anders met 0.'],
    back: [
      'Hef de toewijzing op en voer dan undo.ps1 op dezelfde manier uit, of met de hand als administrator. Het zet terug wat elke pc heeft bewaard.',
      'Een waarde die iets anders intussen heeft gewijzigd, blijft staan.',
    ],
    know: [
      NOT_RUN,
      KEPT,
      'Intune-herstel draait alleen op Windows 10 en hoger, dus de regels voor oudere versies worden daar nooit gebruikt.',
    ],
  },
  configmgr: {
    where: [
      'Maak een configuratie-item met een instelling van het type Script, gegevenstype Tekenreeks.',
      'Geef het discover.ps1 en remediate.ps1. De regel: de waarde is gelijk aan Compliant; vink herstel van niet-conforme waarden aan.',
    ],
    test: [
      'Implementeer de basislijn op een verzameling met één pc en evalueer die daar.',
      'discover.ps1 toont één woord: Compliant of NonCompliant.',
    ],
    back: [
      'Verwijder de implementatie en voer dan undo.ps1 uit als administrator. Het zet terug wat elke pc heeft bewaard.',
      'Een waarde die iets anders intussen heeft gewijzigd, blijft staan.',
    ],
    know: [
      NOT_RUN,
      KEPT,
      'PowerShell 3 en .NET Framework 4 of hoger zijn nodig. De huidige clients vragen Windows Server 2012 of hoger.',
    ],
  },
  dsc: {
    where: [
      'Compileer die voor de Windows-versie: . .\\TlsRemedy.ps1; TlsRemedy_windows_7_64bit -NodeName PC1',
      'Daarna: Start-DscConfiguration -Path .\\TlsRemedy_windows_7_64bit -Wait -Verbose',
    ],
    test: ['Doe dat voor één pc, en dan: Test-DscConfiguration -Detailed'],
    back: [
      'Compileer en start die met dezelfde naam in TlsRemedyUndo.ps1. Dat verwijdert de geschreven waarden.',
      DELETES,
    ],
    know: [NOT_RUN, FIXED, 'Windows Management Framework 5.1 is nodig; Windows 7 heeft dat niet standaard.'],
  },
  ansible: {
    where: ['ansible-galaxy collection install ansible.windows', 'ansible-playbook -i inventory tls-remedy.yml'],
    test: ['Probeer het eerst zonder te schrijven: ansible-playbook -i inventory tls-remedy.yml --check --limit PC1'],
    back: [
      'ansible-playbook -i inventory tls-remedy-undo.yml verwijdert wat is geschreven, als het nog zo is.',
      DELETES,
    ],
    know: [
      'Het kijkt eerst: waarden die al kloppen, blijven staan.',
      'Ansible en de linter vonden geen fouten in de playbooks. De modules draaien PowerShell op de pc, en geen van beide is daar uitgevoerd: probeer het eerst op één pc.',
    ],
  },
};

/** The same of what is planned for one PC. */
export const thisPcReadmes: Readonly<Record<ThisPcId, ThisPcTexts>> = {
  reg: {
    names: { name: '.reg-bestanden voor deze pc', use: 'Wat voor één pc is gepland, om daar te importeren.' },
    readme: {
      where: [
        'Kopieer het bestand voor de soort Windows naar de pc: apply-this-pc-x64.reg voor 64-bits, apply-this-pc-x86.reg voor 32-bits.',
        'Als administrator: reg import apply-this-pc-x64.reg',
      ],
      test: [
        'Importeer het op één pc.',
        'Start de programma’s opnieuw en controleer dan: beide weergaven moeten de waarde hebben.',
      ],
      back: ['Importeer undo-this-pc-x64.reg (of undo-this-pc-x86.reg).'],
      know: [
        'Het doet wat is gepland voor de pc waarop het is gemaakt. De undo zet terug wat er stond: type en bytes, of “niet ingesteld”.',
        'Een .reg-bestand kan niet nagaan of een sleutel leeg is, dus een sleutel die het heeft gemaakt blijft staan, zonder waarden. Dat kan geen kwaad.',
        'De undo is alleen voor die pc precies. Op een andere pc krijgt die de toestand van de eerste.',
        WINE_REGEDIT,
      ],
    },
  },
  cmd: {
    names: {
      name: 'Opdrachtscript voor deze pc',
      use: 'Wat voor één pc is gepland, met de opdrachtprompt van Windows.',
    },
    readme: {
      where: ['Kopieer de hele map naar de pc.', 'In een opdrachtprompt als administrator: apply-this-pc.cmd'],
      test: [
        'Voer apply-this-pc.cmd uit op één pc, en dan: echo %errorlevel%',
        '0 gedaan en teruggelezen; 3 geen beheerder; 4 de teruggelezen waarde wijkt af; 5 een andere Windows-versie, of schrijven is geweigerd; 6 een waarde is niet zoals die is gevonden.',
      ],
      back: [
        'Voer undo-this-pc.cmd uit als administrator. Wat iets anders intussen heeft gewijzigd, blijft staan, en dan eindigt het met 6.',
      ],
      know: [
        'Het doet wat is gepland voor de pc waarop het is gemaakt, en schrijft alleen als elke waarde is zoals die daar is gevonden.',
        'De undo zet type en bytes terug, of “niet ingesteld”, en verwijdert de gemaakte sleutels als ze leeg zijn. Het kan nog eens worden uitgevoerd.',
        WINE_SHELL,
      ],
    },
  },
};
