import type { AllReadyMadeTexts } from '../format-texts.ts';

/** What exports say that are the same files for every PC. */
export const readyMade: AllReadyMadeTexts = {
  'iis-logging': {
    names: {
      name: 'TLS in de logboeken van IIS',
      use: 'Laat IIS vastleggen welk protocol elk verzoek gebruikte, zodat je clients met oude TLS kunt vinden voordat je die uitzet.',
    },
    readme: {
      where: [
        'Kopieer de map cmd of powershell naar de server; beide doen hetzelfde.',
        'Als administrator: apply.cmd (of apply.ps1). Dat stelt de standaard voor alle sites in.',
        'Een site met eigen logboekinstellingen volgt de standaard misschien niet. Voor die site: apply.cmd "Default Web Site"',
      ],
      test: [
        'Open een pagina van de server via https en wacht een minuut: IIS schrijft het logboek iets later.',
        'Een nieuw bestand heeft _x in de naam, zoals u_ex261125_x.log, en crypt-protocol in de regel #Fields.',
        'Na een paar weken: tls-remedy usage C:\\inetpub\\logs\\LogFiles',
      ],
      back: [
        'Als administrator: undo.cmd (of undo.ps1), vanuit dezelfde map. Dat verwijdert de velden die zijn toegevoegd; ze staan in added.txt.',
        'Een veld dat er al was, blijft.',
      ],
      know: [
        'Nodig zijn IIS 8.5 of hoger, de logboekindeling W3C, en op Windows Server 2012 R2 de update KB4025335, op Server 2016 KB4025334, of een latere verzamelupdate. Op Server 2012 en ouder kan het niet.',
        'apply.cmd eindigt met 0 als alle vier de velden er zijn, 3 als je geen beheerder bent, 5 als IIS ontbreekt of weigert.',
        'Alleen voltooide handshakes komen in het logboek. Een client die wordt geweigerd staat er niet in, en een verzoek zonder TLS krijgt een streepje.',
        'AD FS en andere diensten die HTTP.sys zonder IIS gebruiken, schrijven deze velden niet.',
        'De scripts zijn gemaakt naar de documentatie van Microsoft. Bij het maken zijn appcmd en de module WebAdministration niet uitgevoerd: probeer ze eerst op één server.',
      ],
    },
    writes: [
      'Vier aangepaste velden in system.applicationHost/sites: crypt-protocol, crypt-cipher, crypt-hash en crypt-keyexchange.',
      'Een bestand added.txt naast het script, met de velden die zijn toegevoegd.',
      'Er wordt geen TLS-instelling gewijzigd.',
    ],
    script: {
      madeBy: 'Gemaakt door TLS Remedy.',
      apply: 'Laat IIS het TLS-protocol van elk verzoek vastleggen.',
      undo: 'Haalt de velden weer uit de logboeken van IIS.',
      done: 'Klaar: de velden staan in de logboekinstellingen.',
      undone: 'Teruggezet: de toegevoegde velden zijn weg.',
      failed: 'IIS weigerde een veld. Voer undo uit om de toegevoegde velden weg te halen. Code',
      notUndone: 'IIS weigerde een veld te verwijderen. Code',
      noIis: 'appcmd.exe is niet gevonden: IIS is hier niet geinstalleerd. Er is niets gewijzigd.',
      noAdmin: 'Voer dit uit als administrator. Er is niets gewijzigd.',
      noRecord: 'Het bestand added.txt ontbreekt of kan niet worden geschreven. Er is niets gewijzigd.',
    },
  },
  collector: {
    names: {
      name: 'Verzamelaar',
      use: 'Leest op elke pc wat TLS Remedy bekijkt, zonder het programma, en zet per pc één klein bestand in een map. fleet leest die map.',
    },
    readme: {
      where: [
        'Maak een gedeelde map waarin pc’s bestanden kunnen maken en wijzigen. Draait het script als systeem, geef dan de groep Domeincomputers toegang. Alleen jij hoeft erin te kunnen lezen.',
        'Kopieer collect.cmd en version.vbs samen naar een tweede map die elke pc kan lezen en alleen beheerders kunnen wijzigen. Vervang \\\\server\\tls-remedy in de bestanden hieronder door de naam ervan, en \\\\server\\tls door die van de eerste.',
        'Groepsbeleid: open in de editor Computerconfiguratie, Voorkeuren, Instellingen van Configuratiescherm, Geplande taken, en sleep group-policy/ScheduledTasks.xml erheen. De taak draait een paar minuten na elke start en één keer per dag, als Netwerkservice.',
        'Intune: een herstel met intune/collect.ps1 als detectiescript en zonder herstelscript; “Script uitvoeren in 64-bits PowerShell”: Ja. De pc moet met het eigen account bij de gedeelde map kunnen.',
        'Configuration Manager: een pakket met deze hele map, en de opdrachtregel: configmgr\\collect-to-share.cmd',
        'Ansible: ansible-playbook -i inventory ansible/collect.yml. Daarvoor is geen gedeelde map nodig: de bestanden komen in ansible/collected.',
      ],
      test: [
        'Op één pc: collect.cmd \\\\server\\tls',
        'In de map staat dan een bestand met de naam van de pc, zoals BALIE.txt. Het eindigt met @end.',
        'Op de pc met TLS Remedy: tls-remedy fleet --rows table \\\\server\\tls',
      ],
      back: ['Haal het script uit het beleid of het pakket en verwijder de bestanden in de gedeelde map.'],
      know: [
        'Er is geen beheerder nodig en er verandert niets op de pc. Het kan bij elke start draaien: een bestand vervangt het eerdere van dezelfde pc en is nooit half.',
        'Wat van een gebruiker is, wordt niet verzameld: Internetopties, het aanmelden van Office, de proxy en certificaten van een gebruiker. Die controles blijven onbekend.',
        'Er wordt geen ClientHello verzameld en geen verbinding getest: er wordt met geen server contact gemaakt.',
        'Vóór Windows 10 leest het de versies van winhttp.dll en webio.dll met de scripthost. Staat die uit, dan is niet bekend of de update er is.',
        'collect.cmd eindigt met 0 als het bestand is geschreven, 1 als dat mislukte, 2 zonder map.',
        'Het gebruikt geen wmic en, behalve bij Intune, geen PowerShell: alleen reg, copy en move, en vóór Windows 10 de scripthost.',
        'Het is uitgevoerd in de shell van Wine, niet op Windows: probeer het eerst op één pc van elke Windows-versie. De taak is niet in een editor geprobeerd, er is geen PowerShell uitgevoerd, en het playbook is alleen door Ansible en de linter gecontroleerd.',
      ],
    },
    writes: [
      'Eén bestand per pc in de map die je noemt: registerwaarden van deze computer die met TLS te maken hebben, zoals reg.exe ze toont, en de naam van de pc.',
      'Op de pc een bestand in de map voor tijdelijke bestanden, dat weer wordt verwijderd.',
      'Er wordt geen instelling gewijzigd.',
    ],
    script: {
      madeBy: 'Gemaakt door TLS Remedy.',
      collects: 'Schrijft wat op deze pc met TLS te maken heeft in een map. Verandert niets.',
      usage: 'Gebruik: collect.cmd MAP',
      noFolder: 'De map is niet gevonden:',
    },
  },
};
