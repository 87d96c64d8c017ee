import type { exportTexts as shape } from '../en/export.ts';
import { formatNames, formatReadmes, thisPcReadmes } from './formats.ts';
import { exportScreen } from './screens.ts';
import { startMessages } from './start-messages.ts';
import { start } from './start.ts';
import { scopePolicies } from './scopes.ts';
import { readyMade } from './ready-made.ts';

export const exportTexts: typeof shape = {
  formats: formatReadmes,
  readyMade,
  thisPc: thisPcReadmes,
  picker: formatNames,
  families: exportScreen.families,
  releases: startMessages.releases,
  architectures: start.t.machine.architectures,
  script: {
    madeBy: 'Gemaakt door TLS Remedy.',
    apply: 'Stelt de gekozen TLS-instellingen in.',
    undo: 'Zet terug wat er eerder stond.',
    remove: 'Verwijdert de geschreven TLS-instellingen.',
    detect: 'Controleert of de TLS-instellingen zijn zoals gekozen.',
    done: 'Klaar: geschreven en teruggelezen.',
    undone: 'Ongedaan gemaakt: zoals het eerder was.',
    asDecided: 'Zoals gekozen.',
    notAsDecided: 'Niet zoals gekozen:',
    noReg: 'reg.exe is niet gevonden. Er is niets gewijzigd.',
    noAdmin: 'Voer dit uit als administrator. Er is niets gewijzigd.',
    otherWindows: 'Dit is gemaakt voor een andere Windows-versie. Er is niets gewijzigd.',
    conflict: 'Een waarde is niet zoals die was toen dit is gemaakt. Er is niets gewijzigd.',
    leftAlone: 'Iets anders heeft een waarde intussen gewijzigd, dus die is ongewijzigd gelaten.',
    failed: 'Een waarde kon niet worden geschreven. Voer undo uit om dat ongedaan te maken.',
    notKept: 'Een waarde kon niet worden bewaard voor undo en is dus niet gewijzigd.',
    notUndone: 'Een waarde kon niet worden teruggezet. Voer dit nog eens uit.',
    differs: 'Geschreven, maar de teruggelezen waarde wijkt af. Iets overschrijft die.',
  },
  admx: {
    description: 'TLS-instellingen van Windows die Microsoft 365 nodig heeft.',
    supported: 'Windows 7 SP1, Server 2008 R2 SP1 en hoger; de uitleg toont welke versies het nodig hebben',
    winhttp: 'Beveiligde protocollen van WinHTTP',
    winhttpHelp:
      'Windows 7, 8, Server 2008 R2 en 2012 hebben deze waarde nodig, en de update KB3140245. Ingeschakeld schrijft de gekozen protocollen in de 64-bits- en de 32-bitsweergave. Uitgeschakeld verwijdert beide. Latere Windows-versies hebben de waarde niet nodig, en Windows 11 en Server 2022 verliezen er TLS 1.3 door. Niet geconfigureerd laat staan wat er staat.',
    label: 'Protocollen:',
    perView: (native, wow64) => `64-bits: ${native}; 32-bits: ${wow64}`,
  },
  policies: scopePolicies,
  readme: {
    title: (format) => `TLS Remedy: ${format}`,
    where: 'Waar het heen gaat',
    test: 'Op één pc proberen',
    back: 'Ongedaan maken',
    writes: 'Wat het schrijft',
    know: 'Goed om te weten',
    forPc: (release, architecture) => `Gepland voor één pc: ${release}, ${architecture}`,
    builds: (from, to) => (to === null ? `build ${from} en hoger` : `build ${from} tot en met ${to}`),
    nothingBack:
      'Er is niets geschreven, alleen verwijderd: wat er stond is hier niet bekend, dus er is niets om terug te zetten.',
    removed: 'verwijderd',
    only64: 'alleen op 64-bits Windows',
    unlessServes: 'blijft staan als die al klopt',
    onlyIf: (values) => `blijft staan als deze het niet toestaan: ${values}`,
    update:
      'Windows 7, 8, Server 2008 R2 en 2012 lezen de waarde alleen met de update KB3140245 of een latere verzamelupdate. Windows 7 heeft Service Pack 1 nodig.',
    restart: 'Programma’s lezen de waarden bij het starten. Start voor de zekerheid de pc opnieuw op.',
  },
  cli: {
    saved: (count, folder) =>
      count === 1 ? `1 bestand geschreven in ${folder}:` : `${count} bestanden geschreven in ${folder}:`,
    nothing: 'Op deze pc hoeft niets te worden geschreven, dus er is niets te exporteren.',
  },
};
