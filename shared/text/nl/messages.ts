import type { InstallerTexts } from '../installer.ts';
import type { Messages } from '../shape.ts';
import { userOption } from '../user-option.ts';
import { help } from './command-help.ts';
import { listed } from './counts.ts';
import { events } from './events.ts';
import { services } from './services.ts';
import { placeMessages } from './place-messages.ts';
import { startMessages } from './start-messages.ts';
import { windowBoxes } from './window-boxes.ts';

export const messages: Messages = {
  ...startMessages,
  ...placeMessages,
  events,
  services,
  cli: {
    notKnown: 'een onbekende standaard: er is niets opgeslagen',
    offers: 'biedt aan',
    value: 'waarde',
    wouldWrite: (count) =>
      count === 1
        ? 'Wat er geschreven zou worden (1 waarde):'
        : `Wat er geschreven zou worden (${String(count)} waarden):`,
    nothingToWrite: 'Er zou niets geschreven worden.',
    wrote: 'Geschreven:',
    takenBack: 'Teruggezet:',
    leftAlone: 'Ongewijzigd gelaten, omdat iets anders het intussen heeft gewijzigd:',
    readBack: (verified) =>
      verified
        ? 'Teruggelezen zoals geschreven.'
        : 'Teruggelezen, en NIET zoals geschreven: iets heeft het overschreven.',
    retired: (protocols) => `Uit: ${listed(protocols)}`,
    undoRest: (id, ofUser) =>
      `Als ze terug zijn veranderd, maakt dit de rest ongedaan: undo ${userOption(ofUser)}${String(id)} --yes`,
    scheduledEnds: {
      undone: (id) => `Wijziging ${String(id)} is ongedaan gemaakt.`,
      'undone-in-part': (id) =>
        `Wijziging ${String(id)} is deels ongedaan gemaakt: wat iets anders intussen heeft gewijzigd, is ongewijzigd gelaten.`,
      kept: (id) => `Wijziging ${String(id)} is behouden. Er is niets gewijzigd.`,
      over: (id) => `Van wijziging ${String(id)} is niets meer ongedaan te maken. Er is niets gewijzigd.`,
      'not-that-entry': (id) =>
        `Wijziging ${String(id)} is niet de wijziging die ongedaan moest worden gemaakt. Er is niets gewijzigd.`,
    },
    ofUserUnread:
      'De wijzigingen van de eigen instellingen van deze gebruiker zijn niet te lezen en staan dus niet in de lijst.',
    undoneAt: (moment) => `Windows maakt dit om ${moment} automatisch ongedaan`,
    journalEntry: (id, ofUser) =>
      `Wijziging ${String(id)} in de geschiedenis. Ongedaan maken: undo ${userOption(ofUser)}${String(id)} --yes`,
    readsOtherwise:
      'De teruggelezen waarden wijken af: groepsbeleid, of een programma dat het register bewaakt, heeft ze overschreven en zou dat weer doen. Vraag de beheerder van deze pc om het daar te wijzigen:',
    restart: (programs) =>
      `Programma’s lezen de waarde bij het starten: sluit ${listed(programs.length > 0 ? programs : ['Outlook'])} en open opnieuw. Start voor de zekerheid de pc opnieuw op.`,
    restartServices: 'Start de pc opnieuw op: tot die tijd gebruiken services de oude instellingen.',
    apply: 'Om dit te schrijven: apply --yes',
    applyUser: 'Dit zijn je eigen waarden; daar is geen beheerder voor nodig. Om ze te schrijven: apply --user --yes',
    ofUser: 'Eigen waarden van deze gebruiker:',
    confirm: (count) => (count === 1 ? '1 waarde schrijven? [j/N] ' : `${String(count)} waarden schrijven? [j/N] `),
    noHistory: 'Nog geen wijzigingen.',
    unreadableEntry: (id, isNewer, ofUser) =>
      isNewer
        ? `Vermelding ${String(id)} in de geschiedenis is van een nieuwere versie van TLS Remedy. Gebruik die, of wis de vermelding: recover ${userOption(ofUser)}--discard ${String(id)} --yes`
        : `Vermelding ${String(id)} in de geschiedenis kan niet worden gelezen. Tot die is gewist, wordt er niets geschreven: recover ${userOption(ofUser)}--discard ${String(id)} --yes`,
    confirmDiscard: (id) =>
      `Vermelding ${String(id)} in de geschiedenis wissen? Wat daarmee is gewijzigd, kun je dan niet meer ongedaan maken. [j/N] `,
    discarded: (id) => `Vermelding ${String(id)} is gewist. Er is geen instelling gewijzigd.`,
    ranOn: (system, driver) => `Gelezen op ${system} via de registerdriver ${driver}.`,
    sslWarning: 'Waarschuwing: dit zet SSL aan, en dat is onveilig. Microsoft 365 heeft het niet nodig.',
    assumedHex: 'Gelezen als hexadecimaal: decimaal zou het geen reeks protocollen zijn.',
    readAs: {
      16: (text, hex) => `${text} is gelezen als hexadecimaal: ${hex}.`,
      10: (text, hex) => `${text} is gelezen als decimaal: ${hex}.`,
    },
    sameNumber: (hex, decimal) => `${hex} is decimaal ${String(decimal)}.`,
    unknownBits: (hex) => `Bits die van geen protocol zijn: ${hex}`,
    nextStep: 'Volgende stap:',
    yes: 'j',
    because: 'Waarom',
    links: 'Meer lezen',
    programs: { winhttp: 'WinHTTP', dotnet4: '.NET 4', dotnet2: '.NET 2.0 tot 3.5', wininet: 'Internetopties' },
    help,
  },
  ...windowBoxes,
};

export const installer: InstallerTexts = {
  windows: {
    current: 'Windows 10 en 11, Server 2016 en hoger',
    legacy: 'Windows 7 SP1, 8 en 8.1, Server 2008 R2 SP1, 2012 en 2012 R2',
  },
  wrongWindows: (windows) =>
    `Dit installatieprogramma is voor ${windows}. Er is niets gewijzigd. Gebruik het andere installatieprogramma.`,
  wrongProcessor: (architecture) =>
    `Dit installatieprogramma is alleen voor ${architecture}-Windows. Er is niets gewijzigd. Gebruik het installatieprogramma voor deze pc.`,
  inUse: 'TLS Remedy is in gebruik. Er is niets gewijzigd. Sluit het en probeer het opnieuw.',
  keepJournal:
    'Wil je bewaren wat TLS Remedy op deze pc heeft gewijzigd?\n\nZonder die gegevens kan geen enkele kopie van TLS Remedy de wijzigingen ongedaan maken. Het programma verwijderen verandert geen enkele instelling, wat je ook kiest.',
  halfDone:
    'Een wijziging van TLS-instellingen is halverwege gestopt. Zonder TLS Remedy blijft dat zo.\n\nStart TLS Remedy om terug te zetten wat er stond, of om de wijziging af te maken. Toch verwijderen?',
  awaited:
    'Windows maakt een wijziging van TLS-instellingen binnenkort automatisch ongedaan. Zonder TLS Remedy blijft de wijziging staan.\n\nWacht tot dat is gebeurd, of maak de wijziging ongedaan in Geschiedenis. Toch verwijderen?',
};
