import type { PageTexts, WindowTexts } from '../page.ts';
import { changes, listed, values } from './counts.ts';
import { samples } from './samples.ts';
import { checklist } from './checklist.ts';
import { claim } from './claim.ts';
import { connectionScreen } from './connection-screen.ts';
import { doors } from './doors.ts';
import { guided } from './guided.ts';
import { core, home } from './home.ts';
import { protocols, ssl } from './protocol-texts.ts';
import { ready } from './ready.ts';
import { retirePlace } from './retire-place.ts';
import { scopePlaces, scopeTexts } from './scopes.ts';
import { explainScreen, exportScreen, practice, reportScreen, whyTexts } from './screens.ts';
import { sharedMessages } from './shared-messages.ts';
import { own } from './own.ts';
import { half, unreadable } from './unsettled.ts';

export const windowTexts: WindowTexts = {
  rail: {
    main: 'Hoofdmenu',
    skip: 'Naar de inhoud',
    home: 'Overzicht',
    guided: 'Stap voor stap',
    protocols: 'Protocollen',
    why: 'Waarom',
    explain: 'Uitleggen',
    history: 'Geschiedenis',
    report: 'Rapport',
    retire: 'Uitzetten',
    practice: 'Oefenen',
    about: 'Over',
    samplePc: 'Voorbeeld-pc',
    thisPc: 'Deze pc',
    reading: 'Deze pc wordt gelezen',
  },
  connection: connectionScreen,
  doors,
  glossary: {
    title: 'Woorden en toetsen',
    lead: 'De woorden van dit programma. F1 opent het woord waar je bent.',
    all: 'Alle woorden',
    asks: {
      view: 'Wat is een weergave?',
      schannel: 'Wat is SChannel?',
      winhttp: 'Wat is WinHTTP?',
      'cipher-suite': 'Wat is een cipher suite?',
    },
  },
  retire: retirePlace,
  report: reportScreen,
  exports: exportScreen,
  practice,
  samples,
  machine: {
    architectures: { x64: '64-bits', x86: '32-bits', arm64: 'Arm', unknown: '64-bits aangenomen' },
    viewsInSentence: {
      native: 'de 64-bitsweergave',
      wow64: 'de 32-bitsweergave',
      both: 'beide weergaven',
      only: 'het register',
    },
    updateArchitectures: { x64: '64-bits', x86: '32-bits', arm64: 'Arm', unknown: '64-bits' },
  },
  ready,
  why: whyTexts,
  home,
  writes: {
    where: 'Waar',
    name: 'Naam',
    now: 'Nu',
    after: 'Daarna',
    caption: 'Wat er wordt geschreven',
    bytes: (count) => (count === 1 ? '1 byte' : `${count} bytes`),
    onlyView: 'Windows-programma’s',
    places: scopePlaces,
  },
  core,
  claim,
  checklist,
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
      schannel: 'door SChannel',
      shipped: 'door SChannel, zoals Windows is geleverd',
      update: 'de update ontbreekt',
      unreadable: 'een waarde kon niet worden gelezen',
      unknownRelease: 'deze Windows is niet bekend',
      system: 'volgt Windows',
      strong: 'door SchUseStrongCrypto',
      target: 'alleen als het voor een nieuwere .NET is gemaakt',
      byAllSwitch: 'door een schakelaar voor alle .NET-programma’s',
      updates: 'hangt af van updates die niet bekend zijn',
      inDoubt: 'bronnen verschillen over deze Windows',
      oldProgram: 'alleen op verzoek',
      patchAssumed: 'volgt Windows, als .NET zijn patch heeft',
      byRequest: 'alleen op verzoek',
      user: 'door deze gebruiker gekozen',
      policy: 'door een beleid ingesteld',
      notStored: 'voor deze gebruiker is niets opgeslagen',
    },
  },
  change: {
    permission: 'Wachten op je toestemming. Windows vraagt die in een eigen venster.',
    writing: 'Schrijven en teruglezen…',
    undoing: 'Terugzetten wat er stond…',
    undo: 'Ongedaan maken',
    close: 'Sluiten',
    committed: (writes, removals) => `Klaar: ${changes(writes, removals)}, teruggelezen en gelijk`,
    notEqual: 'Geschreven, maar het wordt anders teruggelezen',
    notEqualMore:
      'Iets schreef eroverheen: een groepsbeleid, of een programma dat het register bewaakt. Dat gebeurt dan weer, dus het moet daar worden gewijzigd: vraag het de beheerder van deze pc.',
    entry: (id) => `Logboekregel ${id}. Ongedaan maken brengt precies terug wat er daarvoor stond.`,
    reopen: (programs) =>
      programs.length === 0
        ? 'Sluit Outlook en open het opnieuw.'
        : `${listed(programs)} ${programs.length === 1 ? 'draait: sluit het en open het' : 'draaien: sluit ze en open ze'} opnieuw.`,
    restart:
      'Programma’s lezen de waarde bij het starten. Voor zekerheid over alle programma’s: start de pc opnieuw op.',
    undone: (count) => `Teruggedraaid: ${values(count)} precies zoals ervoor`,
    undonePartly: (back, left) => `Deels teruggedraaid: ${values(back)} teruggezet, ${left} met rust gelaten`,
    leftAlone: 'Iets anders heeft deze sindsdien gewijzigd, dus ze zijn met rust gelaten:',
    nothing: 'Er was niets te doen',
    nothingMore: 'Alles is al zoals je koos.',
    failed: 'Er is niets gewijzigd',
    stillOpen: 'Programma’s kunnen het nog niet gebruiken, om de reden hieronder.',
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
        'Ga alleen verder als de inhoud van deze map te vertrouwen is. Geïnstalleerd kunnen alleen beheerders het wijzigen.',
    },
    anyway: 'Toch doorgaan',
    again: 'Controleer opnieuw. Blijft het zo, start TLS Remedy dan opnieuw.',
  },
  own,
  half,
  unreadable,
  guided,
  protocols,
  scopes: scopeTexts,
  ssl,
  explain: explainScreen,
  history: {
    title: 'Geschiedenis',
    lead: 'Elke wijziging, met de waarde van daarvoor. Ongedaan maken zet precies die terug.',
    today: 'Vandaag',
    emptyTitle: 'Nog geen wijzigingen',
    empty: 'Wat je hier wijzigt, staat straks in deze lijst met wat er daarvoor stond.',
    entry: (id) => `regel ${id}`,
    separate: 'Een waarde per weergave',
    states: {
      all: 'Van kracht',
      some: 'Sindsdien deels gewijzigd',
      none: 'Sindsdien gewijzigd',
      pending: 'Halverwege gestopt',
      undone: 'Teruggedraaid',
      'undone-partly': 'Deels teruggedraaid',
      failed: 'Mislukt, niets gewijzigd',
    },
    someLeft: 'Ongedaan maken laat met rust wat iets anders sindsdien heeft gewijzigd.',
    noneLeft: 'Iets anders heeft deze waarden sindsdien gewijzigd, dus er kan niets meer ongedaan worden gemaakt.',
    notAsBefore: 'Iets anders heeft deze waarden gewijzigd. Ze zijn niet zoals eerst:',
    copyEntry: (id) => `Regel ${id} kopiëren`,
    before: 'Eerst',
    after: 'Daarna',
    setting: 'Instelling',
    changedSince: 'sindsdien gewijzigd',
    afterPending:
      'Andere wijzigingen kunnen worden teruggedraaid zodra de wijziging die halverwege stopte, is teruggezet of afgemaakt.',
    undoEntry: (id) => `Regel ${id} ongedaan maken`,
  },
  about: {
    title: 'Over',
    lead: 'Controleert en herstelt de TLS 1.2-instellingen die oude Windows-pc’s nodig hebben voor Microsoft 365.',
    version: 'Versie',
    window: 'Venster',
    shells: { electron: 'Electron', chromium: 'Chromium' },
    readsWith: 'Leest',
    drivers: {
      native: (system) => `het register van ${system}, met Win32-aanroepen`,
      'script-host': (system) => `het register van ${system}, met Windows Script Host`,
      'reg-file': (system) => `een registerbestand, op ${system}`,
    },
    system: 'Draait op',
    engine: 'Browserengine',
    unknownEngine: 'niet bekend',
    copy: 'Deze regels kopiëren',
    licence: 'Licentie',
    licenceText: 'MIT: vrij te gebruiken, te wijzigen en door te geven.',
    parts: (count) => `${count} onderdelen van anderen, met hun licenties`,
    part: 'Onderdeel',
    network: 'Netwerk',
    networkText: 'Dit venster maakt geen enkele verbinding.',
    oldEngine: 'Oude engine',
    oldEngineText:
      'Deze versie gebruikt Electron 22, de laatste voor Windows 7 tot en met 8.1, die geen updates meer krijgt. Hier kan dat: dit venster gebruikt geen netwerk, toont alleen wat in het programma zit, en draait in een sandbox. Voor iets anders is het niet bedoeld. Gebruik op Windows 10 en nieuwer de gewone versie.',
    language: 'Taal',
  },
};

/** All that the window says in this language: the chunk that it loads. */
export const page: PageTexts = { t: windowTexts, m: sharedMessages };
