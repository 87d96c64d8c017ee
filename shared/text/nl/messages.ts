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
    notKnown: 'wat niet bekend is: er is niets opgeslagen',
    offers: 'biedt aan',
    value: 'waarde',
    wouldWrite: (count) =>
      count === 1
        ? 'Wat er geschreven zou worden (1 waarde):'
        : `Wat er geschreven zou worden (${String(count)} waarden):`,
    nothingToWrite: 'Er zou niets geschreven worden.',
    wrote: 'Geschreven:',
    takenBack: 'Teruggezet:',
    leftAlone: 'Met rust gelaten, omdat iets anders het sindsdien heeft gewijzigd:',
    readBack: (verified) =>
      verified
        ? 'Teruggelezen zoals geschreven.'
        : 'Teruggelezen, en NIET zoals geschreven: iets heeft het overschreven.',
    retired: (protocols) => `Uit: ${listed(protocols)}`,
    undoRest: (id, ofUser) =>
      `Zodra ze terug zijn veranderd, maakt dit de rest ongedaan: undo ${userOption(ofUser)}${String(id)} --yes`,
    scheduledEnds: {
      undone: (id) => `Logboekregel ${String(id)} is ongedaan gemaakt.`,
      'undone-in-part': (id) =>
        `Logboekregel ${String(id)} is deels ongedaan gemaakt: wat iets anders sindsdien heeft gewijzigd, is blijven staan.`,
      kept: (id) => `Logboekregel ${String(id)} is behouden. Er is niets gewijzigd.`,
      over: (id) => `Van logboekregel ${String(id)} is niets meer ongedaan te maken. Er is niets gewijzigd.`,
      'not-that-entry': (id) =>
        `Logboekregel ${String(id)} is niet de wijziging die ongedaan moest worden gemaakt. Er is niets gewijzigd.`,
    },
    ofUserUnread: 'De eigen wijzigingen van deze gebruiker zijn niet te lezen en staan dus niet in de lijst.',
    undoneAt: (moment) => `Windows maakt dit om ${moment} automatisch ongedaan`,
    journalEntry: (id, ofUser) =>
      `Logboekregel ${String(id)}. Terugdraaien: undo ${userOption(ofUser)}${String(id)} --yes`,
    readsOtherwise:
      'Deze worden anders teruggelezen: een groepsbeleid, of een programma dat het register bewaakt, schreef eroverheen en doet dat dan weer. Vraag de beheerder van deze pc om het daar te wijzigen:',
    restart: (programs) =>
      `Programma’s lezen de waarde bij het starten: sluit ${listed(programs.length > 0 ? programs : ['Outlook'])} en open opnieuw. Voor zekerheid: start de pc opnieuw op.`,
    restartServices: 'Start de pc opnieuw op: services houden waar ze mee begonnen zijn.',
    apply: 'Om dit te schrijven: apply --yes',
    applyUser: 'Dit zijn je eigen waarden; daar is geen beheerder voor nodig. Om ze te schrijven: apply --user --yes',
    ofUser: 'Eigen waarden van deze gebruiker:',
    confirm: (count) => (count === 1 ? '1 waarde schrijven? [j/N] ' : `${String(count)} waarden schrijven? [j/N] `),
    noHistory: 'Nog geen wijzigingen.',
    unreadableEntry: (id, isNewer, ofUser) =>
      isNewer
        ? `Logboekregel ${String(id)} is van een nieuwere versie van TLS Remedy. Gebruik die, of geef de regel op: recover ${userOption(ofUser)}--discard ${String(id)} --yes`
        : `Logboekregel ${String(id)} kan niet worden gelezen. Tot die is opgegeven, wordt er niets geschreven: recover ${userOption(ofUser)}--discard ${String(id)} --yes`,
    confirmDiscard: (id) =>
      `Logboekregel ${String(id)} opgeven? Wat daarmee is gewijzigd, is dan niet meer ongedaan te maken. [j/N] `,
    discarded: (id) => `Logboekregel ${String(id)} is opgegeven. Er is geen instelling gewijzigd.`,
    ranOn: (system, driver) => `Gelezen op ${system} via de registerdriver ${driver}.`,
    sslWarning: 'Let op: dit zet SSL aan, en dat is onveilig. Microsoft 365 heeft het niet nodig.',
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
    current: 'Windows 10 en 11, Server 2016 en nieuwer',
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
