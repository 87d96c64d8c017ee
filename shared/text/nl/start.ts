import type { StartPart } from '../page.ts';
import { changes, listed, values } from './counts.ts';
import { claim } from './claim.ts';
import { doors } from './doors.ts';
import { core, home } from './home.ts';
import { scopePlaces, scopeTexts } from './scopes.ts';
import { startMessages } from './start-messages.ts';
import { own } from './own.ts';
import { share } from './share.ts';

const t: StartPart['t'] = {
  rail: {
    main: 'Hoofdmenu',
    skip: 'Naar de inhoud',
    home: 'Overzicht',
    checks: 'Controles',
    wrong: (count) => `${count} ${count === 1 ? 'klopt' : 'kloppen'} niet`,
    warned: (count) => `${count} ${count === 1 ? 'waarschuwing' : 'waarschuwingen'}`,
    protocols: 'Protocollen',
    explain: 'Uitleggen',
    history: 'Geschiedenis',
    many: 'Veel pc’s',
    retire: 'Uitzetten',
    more: 'Meer',
    samplePc: 'Voorbeeld-pc',
    thisPc: 'Deze pc',
    reading: 'Deze pc wordt gelezen',
  },
  pages: {
    guided: 'Stap voor stap',
    path: 'Waar je bent',
    connection: 'Verbindingstest',
    checklist: 'Maakt Outlook nog steeds geen verbinding?',
    practice: 'Oefenen',
    glossary: 'Begrippen en sneltoetsen',
    commands: 'Opdrachtregel',
    about: 'Over',
  },
  language: 'Taal',
  today: 'Vandaag',
  nextStep: 'Volgende stap',
  copy: { done: 'Gekopieerd', failed: 'Kopiëren is mislukt' },
  doors,
  share,
  machine: {
    architectures: { x64: '64-bits', x86: '32-bits', arm64: 'Arm', unknown: '64-bits aangenomen' },
  },
  home,
  writes: {
    where: 'Waar',
    name: 'Naam',
    now: 'Nu',
    after: 'Erna',
    caption: 'Wat er wordt geschreven',
    onlyView: 'Windows-programma’s',
    places: scopePlaces,
  },
  core,
  claim,
  matrix: {
    title: 'Wat elk soort programma aanbiedt',
    kind: 'Soort programma',
    legend: 'Legenda',
    needed: 'nodig voor Microsoft 365',
    programs: {
      native: { name: '64-bits programma’s', who: 'Windows zelf, 64-bits Office' },
      wow64: { name: '32-bits programma’s', who: 'zoals 32-bits Office en Outlook' },
      only: { name: 'Windows-programma’s', who: 'zoals Office en Outlook' },
      dotnet4: { name: '.NET-programma’s', who: 'OneDrive, SharePoint' },
      dotnet2: { name: 'Oude .NET-programma’s', who: 'voor .NET 2.0 tot 3.5' },
      wininet: { name: 'Internetopties', who: 'aanmelden, deze gebruiker' },
    },
    whys: {
      inValue: (hex) => `in de waarde ${hex}`,
      notInValue: (hex) => `niet in de waarde ${hex}`,
      inDefault: 'standaard van Windows',
      noValue: 'niet ingesteld',
      twoReadings: 'Windows kan de waarde negeren',
      malformed: 'de waarde is ongeldig',
      schannel: 'ingesteld in Schannel',
      shipped: 'standaard van Schannel',
      update: 'de update ontbreekt',
      unreadable: 'een waarde kon niet worden gelezen',
      unknownRelease: 'onbekende Windows-versie',
      system: 'volgt Windows',
      strong: 'door SchUseStrongCrypto',
      target: 'alleen als het voor een nieuwere .NET is gemaakt',
      byAllSwitch: 'ingesteld voor alle .NET-programma’s',
      updates: 'hangt af van updates die niet bekend zijn',
      suites: 'er is geen cipher suite voor over',
      inDoubt: 'bronnen verschillen',
      oldProgram: 'alleen op verzoek',
      patchAssumed: 'volgt Windows, als .NET zijn patch heeft',
      byRequest: 'alleen op verzoek',
      user: 'door deze gebruiker gekozen',
      policy: 'door een beleid ingesteld',
      notStored: 'voor deze gebruiker is niets opgeslagen',
    },
  },
  change: {
    permission: 'Wachten op je toestemming. Windows vraagt die in een apart venster.',
    writing: 'Schrijven en teruglezen…',
    undoing: 'Terugzetten wat er stond…',
    opening: 'De pc wordt geopend…',
    givingUp: 'De vermelding wissen…',
    undo: 'Ongedaan maken',
    close: 'Sluiten',
    committed: (writes, removals) => `Klaar: ${changes(writes, removals)} en teruggelezen zoals geschreven`,
    notEqual: 'De wijziging is niet blijven staan',
    refused: 'Windows kreeg geen toestemming. Er is niets gewijzigd.',
    notYet: 'Er is nog niets gewijzigd.',
    copyWhat: 'Kopiëren wat er gebeurde',
    readBack: 'Het is geschreven, maar de teruggelezen waarde was anders.',
    notEqualMore:
      'Iets heeft de waarde overschreven: groepsbeleid, of een programma dat het register bewaakt. Dat zou weer gebeuren, dus moet het daar worden gewijzigd. Vraag de beheerder van deze pc.',
    entry: (id) => `Wijziging ${id} in Geschiedenis. Ongedaan maken zet precies terug wat er stond.`,
    reopen: (programs) =>
      programs.length === 0
        ? 'Sluit Outlook en open het opnieuw.'
        : `${listed(programs)} ${programs.length === 1 ? 'draait: sluit het en open het' : 'draaien: sluit ze en open ze'} opnieuw.`,
    restart: 'Programma’s nemen dit over als ze starten. Start voor de zekerheid de pc opnieuw op.',
    undone: (count) => `Ongedaan gemaakt: ${values(count)} precies teruggezet`,
    undonePartly: (back, left) => `Deels ongedaan gemaakt: ${values(back)} teruggezet, ${left} ongewijzigd gelaten`,
    leftAlone: 'Deze zijn intussen door iets anders gewijzigd en daarom ongewijzigd gelaten:',
    nothing: 'Er was niets te doen',
    nothingMore: 'Alles is al zoals je koos.',
    failed: 'Er is niets gewijzigd',
    stillOpen: 'Programma’s kunnen het nog niet gebruiken, om de reden hieronder.',
  },
  brokenPlace: {
    title: (place) => `${place} kan nu niet worden getoond`,
    lead: 'De andere onderdelen werken nog, en Geschiedenis toont wat er is gewijzigd.',
    command: 'Of in een opdrachtprompt:',
  },
  failure: {
    checkAgain: 'Opnieuw controleren',
    tryAgain: 'Opnieuw proberen',
    toHistory: 'Naar Geschiedenis',
    changedMeanwhile: 'De instellingen zijn intussen gewijzigd',
    changedAt: (path) => `Iets anders schreef in ${path}.`,
    look: 'Controleer opnieuw, en kies op grond van wat er nu staat.',
    allow: 'Probeer het opnieuw, en sta het toe als Windows het vraagt.',
    recover: 'Zet eerst de eerdere wijziging terug, of maak die af.',
    confirm: {
      'without-tls12': 'Kies een waarde met TLS 1.2, of schrijf deze toch.',
      'from-writable-folder':
        'Ga alleen verder als de inhoud van deze map te vertrouwen is. Als TLS Remedy geïnstalleerd is, kunnen alleen beheerders het wijzigen.',
    },
    anyway: 'Toch doorgaan',
    again: 'Controleer opnieuw. Blijft het zo, start TLS Remedy dan opnieuw.',
  },
  own,
  scopes: scopeTexts,
};

/** What the window says in this language before another place than Home is opened: it is loaded before anything is drawn. */
export const start: StartPart = { t, m: startMessages };
