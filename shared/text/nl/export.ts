import type { FormatId } from '../../remediation/export-formats.ts';
import type { exportTexts as shape } from '../en/export.ts';
import type { FormatTexts } from '../format-texts.ts';
import { exportScreen } from './export-screen.ts';
import { sharedMessages } from './shared-messages.ts';
import { windowTexts } from './window.ts';
import { scopePolicies } from './scopes.ts';

const NOT_RUN = 'Bij het maken is geen PowerShell uitgevoerd: probeer het eerst op één pc.';
const FIXED =
  'Het legt vast wat een pc moet bevatten en kan niet eerst kijken: ook een waarde die al klopt, wordt overschreven of verwijderd.';
const KEPT =
  'Vóór de eerste wijziging bewaart elke pc de eerdere waarden in HKLM\\SOFTWARE\\TLS Remedy\\Before (64-bitsweergave), met type en bytes.';
const DELETES = 'Een waarde die is verwijderd komt niet terug: wat het was is hier niet bekend.';

const formats: Readonly<Record<FormatId, FormatTexts>> = {
  reg: {
    where: [
      'Kopieer het bestand voor de soort Windows naar de pc: apply-x64.reg voor 64-bits, apply-x86.reg voor 32-bits.',
      'Als beheerder: reg import apply-x64.reg',
    ],
    test: [
      'Importeer het op één pc.',
      'Start de programma’s opnieuw en controleer dan: beide weergaven moeten de waarde hebben.',
    ],
    back: ['Importeer undo-x64.reg (of undo-x86.reg).'],
    know: [
      'Het doet wat is gepland voor de pc waarop het is gemaakt. Terugdraaien brengt terug wat er stond: type, bytes of geen waarde.',
      'Een .reg-bestand kan niet vragen of een sleutel leeg is, dus een sleutel die het heeft gemaakt blijft staan, zonder waarden. Dat kan geen kwaad.',
      'Terugdraaien is alleen voor die pc precies. Op een andere pc geeft het de toestand van de eerste.',
    ],
  },
  cmd: {
    where: ['Kopieer de hele map naar de pc.', 'In een opdrachtprompt als beheerder: apply.cmd'],
    test: [
      'Voer apply.cmd uit op één pc, en dan: echo %errorlevel%',
      '0 gedaan en teruggelezen; 3 geen beheerder; 4 het wordt anders teruggelezen; 5 een andere Windows, of schrijven is geweigerd; 6 een waarde is niet zoals die is gevonden.',
    ],
    back: [
      'Voer undo.cmd uit als beheerder. Wat iets anders sindsdien heeft gewijzigd blijft staan, en dan eindigt het met 6.',
    ],
    know: [
      'Het doet wat is gepland voor de pc waarop het is gemaakt, en schrijft alleen als elke waarde is zoals die daar is gevonden.',
      'Terugdraaien brengt type, bytes of geen waarde terug, en verwijdert de gemaakte sleutels als ze leeg zijn. Het kan nog eens worden uitgevoerd.',
    ],
  },
  gpp: {
    where: [
      'Open in de groepsbeleidseditor Computerconfiguratie, Voorkeuren, Windows-instellingen, Register.',
      'Sleep Registry.xml daarheen. Elk onderdeel heeft een filter voor de Windows waarvoor het klopt.',
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
      'De filters vragen naar de uitgave, de versie (WMI) en of Windows 64-bits is. Ze zijn gemaakt volgens de documentatie en niet in een editor geprobeerd.',
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
      'Waar hieronder een getal wordt geschreven: zet de beleidsregels op Ingeschakeld; waar waarden worden verwijderd: op Uitgeschakeld. Waarden op een verkeerde plek hebben geen beleid.',
      'Een beleid kan Windows-versies niet onderscheiden: geef het groepsbeleidsobject een WMI-filter voor de Windows hieronder.',
      'Op een 32-bits Windows maakt het deel voor de 32-bitsweergave een sleutel die niets leest.',
      'Intune weigert sjablonen voor deze sleutels. Gebruik daar de scripts.',
    ],
  },
  intune: {
    where: [
      'Open in Intune Apparaten, Scripts en herstelbewerkingen, en maak een herstel van detect.ps1 en remediate.ps1.',
      'Zet “Script uitvoeren in 64-bits PowerShell” op Ja en “Dit script uitvoeren met de referenties van de aangemelde gebruiker” op Nee.',
    ],
    test: ['Wijs het toe aan een groep met één pc.', 'detect.ps1 eindigt met 1 als er iets te doen is, anders met 0.'],
    back: [
      'Hef de toewijzing op en voer dan undo.ps1 op dezelfde manier uit, of met de hand als beheerder. Het zet terug wat elke pc heeft bewaard.',
      'Een waarde die iets anders sindsdien heeft gewijzigd blijft staan.',
    ],
    know: [
      NOT_RUN,
      KEPT,
      'Intune-herstel draait alleen op Windows 10 en later, dus de regels voor oudere Windows worden daar nooit gebruikt.',
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
      'Verwijder de implementatie en voer dan undo.ps1 uit als beheerder. Het zet terug wat elke pc heeft bewaard.',
      'Een waarde die iets anders sindsdien heeft gewijzigd blijft staan.',
    ],
    know: [
      NOT_RUN,
      KEPT,
      'PowerShell 3 en .NET Framework 4 of later zijn nodig. De huidige clients vragen Windows Server 2012 of later.',
    ],
  },
  dsc: {
    where: [
      'Compileer die voor de Windows: . .\\TlsRemedy.ps1; TlsRemedy_windows_7_64bit -NodeName PC1',
      'Daarna: Start-DscConfiguration -Path .\\TlsRemedy_windows_7_64bit -Wait -Verbose',
    ],
    test: ['Doe dat voor één pc, en dan: Test-DscConfiguration -Detailed'],
    back: [
      'Compileer en start die met dezelfde naam in TlsRemedyUndo.ps1. Dat verwijdert de geschreven waarden.',
      DELETES,
    ],
    know: [NOT_RUN, FIXED, 'Windows Management Framework 5.1 is nodig; Windows 7 heeft dat niet uit zichzelf.'],
  },
  ansible: {
    where: ['ansible-galaxy collection install ansible.windows', 'ansible-playbook -i inventory tls-remedy.yml'],
    test: ['Probeer het eerst zonder te schrijven: ansible-playbook -i inventory tls-remedy.yml --check --limit PC1'],
    back: [
      'ansible-playbook -i inventory tls-remedy-undo.yml verwijdert wat is geschreven, waar het nog is zoals geschreven.',
      DELETES,
    ],
    know: [
      'Het kijkt eerst: waarden die al kloppen, blijven staan.',
      'De modules draaien PowerShell op de pc. Geen van beide is bij het maken uitgevoerd: probeer het eerst op één pc.',
    ],
  },
};

export const exportTexts: typeof shape = {
  formats,
  picker: exportScreen.formats,
  families: exportScreen.families,
  releases: sharedMessages.releases,
  architectures: windowTexts.machine.architectures,
  script: {
    madeBy: 'Gemaakt door TLS Remedy.',
    apply: 'Stelt de gekozen TLS-instellingen in.',
    undo: 'Zet terug wat er eerder stond.',
    remove: 'Verwijdert de geschreven TLS-instellingen.',
    detect: 'Controleert of de TLS-instellingen zijn zoals gekozen.',
    done: 'Klaar: geschreven en teruggelezen.',
    undone: 'Teruggedraaid: zoals het eerder was.',
    asDecided: 'Zoals gekozen.',
    notAsDecided: 'Niet zoals gekozen:',
    noReg: 'reg.exe is niet gevonden. Er is niets gewijzigd.',
    noAdmin: 'Voer dit uit als beheerder. Er is niets gewijzigd.',
    otherWindows: 'Dit is gemaakt voor een andere Windows. Er is niets gewijzigd.',
    conflict: 'Een waarde is niet zoals die was toen dit is gemaakt. Er is niets gewijzigd.',
    leftAlone: 'Iets anders heeft een waarde sindsdien gewijzigd, dus die is blijven staan.',
    failed: 'Een waarde kon niet worden geschreven. Voer undo uit om terug te draaien.',
    differs: 'Geschreven, maar het wordt anders teruggelezen. Iets schrijft eroverheen.',
  },
  admx: {
    description: 'TLS-instellingen van Windows die Microsoft 365 nodig heeft.',
    supported: 'Windows 7 SP1, Server 2008 R2 SP1 en later; zie de uitleg voor welke het nodig hebben',
    winhttp: 'Beveiligde protocollen van WinHTTP',
    winhttpHelp:
      'Windows 7, 8, Server 2008 R2 en 2012 hebben deze waarde nodig, en de update KB3140245. Ingeschakeld schrijft de gekozen protocollen in de 64-bits- en de 32-bitsweergave. Uitgeschakeld verwijdert beide. Latere Windows hebben geen waarde nodig, en Windows 11 en Server 2022 verliezen er TLS 1.3 door. Niet geconfigureerd laat staan wat er staat.',
    label: 'Protocollen:',
    perView: (native, wow64) => `64-bits: ${native}; 32-bits: ${wow64}`,
  },
  policies: scopePolicies,
  readme: {
    title: (format) => `TLS Remedy: ${format}`,
    where: 'Waar het heen gaat',
    test: 'Op één pc proberen',
    back: 'Terugdraaien',
    writes: 'Wat het schrijft',
    know: 'Goed om te weten',
    forPc: (release, architecture) => `Gepland voor één pc: ${release}, ${architecture}`,
    builds: (from, to) => (to === null ? `build ${from} en later` : `build ${from} tot en met ${to}`),
    nothingBack:
      'Er is niets geschreven, alleen verwijderd: wat er stond is hier niet bekend, dus er is niets om mee terug te draaien.',
    removed: 'verwijderd',
    only64: 'alleen op 64-bits Windows',
    unlessServes: 'blijft staan waar die al klopt',
    onlyIf: (values) => `blijft staan waar deze het verbieden: ${values}`,
    update:
      'Windows 7, 8, Server 2008 R2 en 2012 lezen de waarde alleen met de update KB3140245 of een latere verzamelupdate. Windows 7 heeft Service Pack 1 nodig.',
    restart:
      'Programma’s lezen de waarden bij het starten. Voor zekerheid over alle programma’s: start de pc opnieuw op.',
  },
  cli: {
    saved: (count, folder) =>
      count === 1 ? `1 bestand geschreven in ${folder}:` : `${count} bestanden geschreven in ${folder}:`,
    nothing: 'Op deze pc hoeft niets te worden geschreven, dus er is niets te exporteren.',
  },
};
