import type * as english from '../en/screens.ts';
import { formatNames } from './formats.ts';

export const whyTexts: typeof english.whyTexts = {
  lead: 'Dit moet allemaal kloppen, van boven naar beneden.',
  states: {
    pass: 'In orde',
    fail: 'Niet in orde',
    warn: 'Waarschuwing',
    unknown: 'Niet bekend',
    'not-applicable': 'Niet van toepassing',
  },
  list: 'De controles, op volgorde',
  links: 'Meer lezen',
  opensBrowser: 'Opent in de browser',
  viewsHead: { view: 'Weergave', offers: 'Programma’s krijgen dus' },
  nothingOffered: 'niets',
  seen: 'Gezien, en niet alleen uit instellingen gelezen',
  explanation: 'Uitleg bij deze controle',
  byHand: 'Zelf kiezen bij Protocollen',
  chooseScope: 'Kiezen in Protocollen',
  whose: {
    'signed-in':
      'De gebruikersinstellingen zijn die van de aangemelde gebruiker, niet van het account waaronder TLS Remedy draait.',
    account:
      'De gebruikersinstellingen zijn die van het account waaronder TLS Remedy draait, niet van de aangemelde gebruiker.',
  },
};

export const explainScreen: typeof english.explainScreen = {
  title: 'Uitleggen',
  lead: 'Plak een foutcode, getal, opdracht, script of .reg-bestand dat je hebt gevonden. Het wordt hier gelezen en nooit uitgevoerd.',
  text: 'Je tekst',
  textHint: 'Je kunt hier ook een bestand neerzetten.',
  dropHere: 'Laat het bestand los om het te lezen. Er wordt niets van uitgevoerd.',
  paste: 'Plakken',
  pasteFailed: 'Het klembord kan niet worden gelezen. Druk in het veld op Ctrl+V.',
  open: 'Bestand openen…',
  fileRead: (name) => `Bestand: ${name}`,
  clear: 'Wissen',
  examples: 'Voorbeelden',
  exampleNames: {
    number: 'Een getal',
    error: 'Een foutcode',
    command: 'Een opdracht voor één weergave',
    reg: 'Een .reg-bestand',
    powershell: 'Een PowerShell-script',
  },
  result: 'Wat het doet',
  reading: 'Lezen…',
  emptyTitle: 'Nog niets om uit te leggen',
  empty: 'Hier komt te staan wat het zou schrijven, in welke weergaven, en wat er niet aan klopt.',
  tooLarge: 'Dit is te groot voor het venster',
  tooLargeMore:
    'Het venster leest tot 2 MB. Plak het deel waar het om gaat, of gebruik de opdrachtregel: explain BESTAND.',
  fileFailed: 'Het bestand kan niet worden gelezen. Er is niets gewijzigd.',
  writes: 'Wat het schrijft',
  where: 'Waar',
  value: 'Waarde',
  findings: 'Bevindingen',
  fine: 'Geen probleem',
  numberLabel: 'Waarde van DefaultSecureProtocols',
  numberReadAsHex: 'Het getal, hexadecimaal gelezen',
  here: {
    label: 'Op deze pc',
  },
  repair: 'Verbeteren in Protocollen',
  copyAll: 'Uitleg kopiëren',
  summary: (headline, problems) =>
    `${headline}. ${problems === 0 ? 'Geen probleem gevonden.' : problems === 1 ? '1 probleem.' : `${problems} problemen.`}`,
  none: 'geen',
  errors: {
    spoken: (code: string): string => `Foutcode ${code}`,
    onThisPc: 'Waar je op deze pc kunt kijken',
    nowhere: 'Geen van de oorzaken die TLS Remedy nagaat, leidt tot deze code.',
    notChecked: 'Controleer deze pc om te zien wat elk ervan vond.',
    names: 'Naam',
    spellings: 'Andere schrijfwijzen',
    same: 'Dezelfde fout, andere codes',
    toFix: 'Naar het herstel',
    toWhy: 'Bekijk waarom',
  },
};

export const exportScreen: typeof english.exportScreen = {
  formats: formatNames,
  families: {
    'windows-7': 'Windows 7, Server 2008 R2',
    'windows-8': 'Windows 8, Server 2012',
    'windows-8.1-to-10': 'Windows 8.1 en 10, Server 2012 R2 tot en met 2019',
    'windows-11': 'Windows 11, Server 2022 en hoger',
  },
  nothing:
    'Deze pc heeft geen wijzigingen nodig, dus er is niets te exporteren. De formaten voor meer pc’s hangen niet van deze pc af.',
  chooseEmpty: 'Kies een lege map.',
  notFor:
    'Dit getal kan niet worden geschreven op de Windows-versies die er een nodig hebben. Kies andere protocollen, of een formaat voor deze pc.',
  saving: 'Opslaan…',
  saved: (count) => (count === 1 ? 'Opgeslagen: 1 bestand' : `Opgeslagen: ${count} bestanden`),
  savedIn: (folder) => `In ${folder}`,
  copyPath: (name) => `Het pad van ${name} kopiëren`,
  cancelled: 'Er is geen map gekozen. Er is niets opgeslagen.',
};
