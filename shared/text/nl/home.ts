import type { WindowTexts, StartPart } from '../page.ts';
import type { ExportTexts } from '../pack.ts';
import { deed } from '../counts.ts';
import { counted, either, listed, number, plural, settings } from './terms.ts';
import type { DotnetRuntime } from '../../windows/catalogue/programs.ts';
import type { ProgramsOf } from '../facts.ts';
import { startMessages } from './verdict.ts';

const claim: WindowTexts['claim'] = {
  signs: { ok: 'In orde', warn: 'Waarschuwing', fail: 'Niet in orde', unknown: 'Niet zeker', half: 'Waarschuwing' },
  proofSaid: (who, before, now) => `${who === null ? '' : `${who}: `}ervoor ${before}, nu ${now}`,
  copySay: 'Kopieer wat je kunt zeggen',
  stillNot: 'Maakt Outlook nog steeds geen verbinding?',
  noHelp: 'Helpt dat niet? 5 dingen om na te gaan',
};

const ticks: WindowTexts['ticks'] = {
  name: 'Wat er nog te doen is',
  done: 'Gedaan',
  toDo: 'Nog te doen',
  written: 'Instellingen geschreven en teruggelezen',
  when: (count, time) => `${settings(count)}, ${time}`,
  closeThese: (programs) => `Sluit ${listed(programs)} en open opnieuw:`,
  isOpen: (count) => plural(count, 'het staat nog open', 'ze staan nog open'),
  closed: 'Geen Office-programma heeft de oude instellingen nog',
  answers: 'Microsoft 365 antwoordt',
  asks: (count) => `Maakt verbinding met de ${count} belangrijkste adressen`,
  notAll: 'Niet op elk adres',
  test: 'Testen',
  tryAgain: 'Probeer opnieuw wat niet lukte',
  oneTest: { fixed: 'Hersteld. Nog één test', done: 'Klaar. Nog één test' },
};

const sides: WindowTexts['sides'] = {
  out: 'Deze server maakt verbinding',
  in: 'Anderen maken verbinding',
  right: 'Niets staat in de weg.',
  details: 'Meer hierover',
  missing: 'Bekijk wat ontbreekt',
  setDotnet: '.NET-programma’s herstellen',
};

const doors: WindowTexts['doors'] = {
  test: 'De verbinding testen',
  testAgain: 'Opnieuw testen',
  seeTest: 'De test bekijken',
  packages: 'Installeer in deze volgorde',
  onePackage: 'Installeer',
  openPage: 'Downloadpagina openen',
  copyAddress: 'Adres kopiëren',
  catalogueRow: {
    x64: 'Kies in de lijst die voor x64-systemen (x64-based).',
    x86: 'Kies in de lijst die zonder “x64” in de naam.',
  },
  phone: 'Opent de pagina hier niet? Gebruik een telefoon',
  scan: 'Scan de code, download het bestand en neem het mee op een usb-stick.',
  qr: (address) => `QR-code van ${address}`,
  offline: 'Geen internet',
  offlineSaid: 'QR-code en adres, om het bestand op een usb-stick mee te nemen',
  refused: 'Geweigerd',
  refusedSaid: (count) => `Installeer eerst ${counted(count, 'oudere update', 'oudere updates')}`,
  meanwhile: 'Tot dan',
  refusedMore: 'Weigert Windows de update? Installeer eerst deze',
  prepareMore: 'Instellingen nu al schrijven; na de update werken ze',
  windows: {
    'internet-options': 'Internetopties openen',
    'date-and-time': 'Datum en tijd openen',
    regedit: 'Register-editor hier openen',
  },
  regeditMore: 'De sleutel is gekopieerd. Plak die in de adresbalk; open vóór Windows 10 de mappen een voor een.',
  regeditNotCopied: 'De sleutel kon niet worden gekopieerd. Open de mappen een voor een.',
  folder: 'Map openen',
};

const andMore = (first: string, more: number): string => (more === 0 ? first : `${first} en nog ${more}`);

const PROGRAMS_OF: Readonly<Record<ProgramsOf, string>> = {
  native: '64-bits programma’s',
  wow64: '32-bits programma’s',
  only: 'Programma’s',
  dotnet: '.NET-programma’s',
};

const home: WindowTexts['home'] = {
  fix: 'Deze pc herstellen',
  fixSample: 'Voorbeeld-pc herstellen',
  improve: 'Instelling verbeteren',
  remove: (count) => plural(count, 'Waarde verwijderen', 'Waarden verwijderen'),
  prepare: 'Instellingen alvast schrijven',
  turnOnIncoming: 'Inkomend TLS 1.2 aanzetten',
  fixDotnet: '.NET-programma’s herstellen',
  dotnet: {
    all: 'PowerShell, NuGet en andere .NET-programma’s gebruiken nog TLS 1.0',
    some: 'PowerShell, NuGet en andere .NET-programma’s gebruiken misschien nog TLS 1.0',
    without: 'PowerShell, NuGet en andere .NET-programma’s maken geen verbinding: TLS 1.0 staat uit',
  },
  dotnetMay: 'Sommige programma’s gebruiken misschien nog TLS 1.0',
  whoUsesOld: 'Wie gebruikt oude TLS nog?',
  checkAgain: 'Opnieuw controleren',
  checking: 'Controleren…',
  checkedAt: (time) => `Gecontroleerd om ${time}`,
  guide: 'Elke stap laten zien',
  pendingFirst: 'Zet eerst de wijziging terug die halverwege is gestopt, of maak die af.',
  unreadableFirst: 'Wis eerst de vermelding die niet kan worden gelezen.',
  allHave: 'Alle hebben TLS 1.2',
  oneLacks: (name: string): string => `${name}: geen TLS 1.2`,
  notAlways: (name) => `${name}: niet altijd`,
  someLack: (count: number, all: number): string => `${count} van de ${all} hebben geen TLS 1.2`,
  readinessSaid: {
    proven: 'Bewezen met een verbinding',
    likely: 'Waarschijnlijk, niet getest',
    doubtful: 'Niet zeker',
    no: 'Zeker: niet klaar',
  },
  testSaid: 'Er wordt pas iets verstuurd als je de test start',
  checked: {
    wrong: (count, all, first, more) =>
      `${all === null ? count : `${count} van de ${all}`} ${plural(count, 'klopt', 'kloppen')} niet: ${andMore(first, more)}`,
    warned: (count, first, more, unknown) =>
      `Niets is fout. ${counted(count, 'waarschuwing', 'waarschuwingen')}: ${andMore(first, more)}${unknown === 0 ? '' : `, ${unknown} onbekend`}`,
    unknown: (count) => `Niets is fout. ${count} onbekend`,
    right: (all) => (all === null ? 'alles in orde' : `Alle ${all} zijn in orde`),
  },
  detailsTitle: 'Meer details',
  found: 'Wat er is gevonden',
  takes: {
    writes: (writes, removals) =>
      deed(writes, removals, {
        writes: `Het herstel schrijft ${settings(writes)}.`,
        removes: `Het herstel verwijdert ${settings(removals)}.`,
        both: `Het herstel schrijft ${settings(writes)} en verwijdert ${settings(removals)}.`,
      }),
    stops: (who, protocols) => `${PROGRAMS_OF[who]} bieden standaard geen ${either(protocols)} meer aan.`,
    starts: (who, protocols) => `${PROGRAMS_OF[who]} bieden daarna ook ${listed(protocols)} aan.`,
    keeps: (profile) => `Met het profiel ${profile} blijft dat.`,
    afterUpdate: 'Start de pc na het installeren opnieuw op en controleer opnieuw.',
    afterUpdateToo: 'Herstel de pc daarna hier.',
  },
  toWhy: 'Bekijk waarom, controle voor controle',
};

const core: WindowTexts['core'] = {
  titles: {
    now: 'Protocollen nu',
    after: 'Protocollen, nu en erna',
    changed: 'Protocollen, ervoor en nu',
    seen: 'Instellingen, en wat Windows doet',
  },
  view: 'Programma’s',
  time: 'Wanneer',
  value: 'Waarde',
  legend: 'Legenda',
  when: { before: 'Ervoor', now: 'Nu', after: 'Erna', stays: 'Blijft', set: 'Ingesteld', seen: 'Gezien' },
  inLine: { set: 'ingesteld', seen: 'gezien' },
  both: { name: '64-bits en 32-bits', who: 'Windows en Office' },
  boxes: {
    set: 'ingesteld',
    'set-unsafe': 'ingesteld, onveilig',
    self: 'standaard aan',
    'self-unsafe': 'standaard aan, onveilig',
    off: 'uit',
    lost: 'uit, maar nodig',
    na: 'niet beschikbaar',
    unknown: 'niet bekend',
  },
  ring: { after: 'verandert', changed: 'gewijzigd', seen: 'wijkt af' },
  withRing: (box: string, ring: string): string => `${box}, ${ring}`,
  on: 'aan',
  becomes: { after: 'wordt', changed: 'werd' },
  programs: {
    both: '64-bits en 32-bits programma’s',
    native: '64-bits programma’s',
    wow64: '32-bits programma’s',
    only: 'Programma’s',
  },
  seenNothing: 'niets',
};

const DOTNET_VERSIONS: Readonly<Record<DotnetRuntime, string>> = { v2: '2.0 tot 3.5', v4: '4' };

const scopePlaces: WindowTexts['writes']['places'] = {
  winhttp: ({ view }) => view ?? 'Windows-programma’s',
  schannel: ({ protocol }) => `Schannel, ${protocol}`,
  dotnet: ({ runtime, view }) =>
    [
      '.NET',
      ...(runtime === null ? [] : [` ${DOTNET_VERSIONS[runtime]}`]),
      ...(view === null ? [] : [`, ${view}`]),
    ].join(''),
  certificates: () => 'Basiscertificaten',
  stray: ({ path }) => `Verdwaald, ${path}`,
  'schannel-server': ({ protocol }) => `Schannel, inkomend, ${protocol}`,
};

const scopeTexts: WindowTexts['scopes'] = {
  dotnet: {
    name: '.NET-programma’s',
    why: 'Voor OneDrive en tools voor SharePoint. Office zelf heeft het niet nodig.',
  },
  certificates: {
    name: 'Ophalen van basiscertificaten',
    why: 'Iemand kan het met opzet hebben uitgezet. Microsoft 365 heeft nieuwere basiscertificaten nodig dan een oude Windows-versie heeft.',
  },
  stray: {
    name: 'Verdwaalde waarden',
    why: 'Ze hebben geen effect, maar lijken een oplossing. Verwijderen verandert niets voor programma’s.',
  },
  'schannel-server': {
    name: 'TLS 1.2 voor inkomende verbindingen',
    why: 'Voor een pc waarmee anderen verbinding maken, zoals een server. Het geldt na een herstart.',
  },
};

export const scopePolicies: ExportTexts['policies'] = {
  schannel: {
    name: 'TLS voor clients in Schannel',
    help: 'Op Windows 7 en Server 2008 R2 staan deze protocollen voor clients uit. Ingeschakeld zet ze aan. Uitgeschakeld verwijdert de waarden.',
  },
  dotnet: {
    name: 'TLS voor .NET-programma’s',
    help: 'Ingeschakeld laat .NET-programma’s Windows volgen en sterke cryptografie gebruiken. Uitgeschakeld verwijdert de waarden.',
  },
  'schannel-server': {
    name: 'TLS 1.2 voor inkomende verbindingen in Schannel',
    help: 'In Windows 7 en Server 2008 R2 staat het uit voor inkomende verbindingen. Ingeschakeld zet het aan; dat geldt na een herstart. Uitgeschakeld verwijdert de waarden.',
  },
};

const ownSettings = (count: number): string => counted(count, 'eigen instelling', 'eigen instellingen');
const own: WindowTexts['own'] = {
  how: (writes, removals) =>
    deed(writes, removals, {
      writes: `Dit schrijft ${ownSettings(writes)}, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.`,
      removes: `Dit verwijdert ${ownSettings(removals)}, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.`,
      both: `Dit schrijft ${ownSettings(writes)} en verwijdert ${ownSettings(removals)}, en verder niets. Er is geen beheerder voor nodig, en je kunt het volledig ongedaan maken.`,
    }),
  yours: 'Jouw instellingen',
  yoursSaid: (count) => `${settings(count)} te wijzigen, alleen voor jou`,
  takes: 'Schrijft je eigen instellingen. Daar is geen beheerder voor nodig, en je kunt het ongedaan maken.',
  fix: 'Mijn instellingen herstellen',
  mine: 'Mijn instellingen',
  entry: (id) => `Eigen wijziging ${id}`,
  undoEntry: (id) => `Eigen wijziging ${id} ongedaan maken`,
  journalEntry: (id) => `Eigen wijziging ${id}. Ongedaan maken zet precies terug wat er daarvoor stond.`,
  stopped: 'Een wijziging van je eigen instellingen is halverwege gestopt',
  unreadable: (id) => `Vermelding ${id} in je eigen geschiedenis is niet te lezen`,
};

const stick: WindowTexts['stick'] = {
  ask: 'Het rapport van elke pc op deze stick opslaan?',
  askMore: 'Dit wordt één keer gevraagd. Het bestand heet naar de pc en blijft op de stick.',
  yes: 'Ja, altijd',
  no: 'Nee',
  saved: (pc) => `Rapport opgeslagen op de stick: ${pc}`,
  next: 'Klaar voor de volgende pc. Sluit TLS Remedy en haal dan de stick eruit.',
  close: 'TLS Remedy sluiten',
  pcs: (count) => `Deze stick: ${counted(count, 'pc', 'pc’s')}`,
  always: 'Het rapport van elke pc op deze stick opslaan',
};

const share: WindowTexts['share'] = {
  name: 'Delen',
  short: 'Korte samenvatting kopiëren',
  shortSaid: (lines) => `${lines} regels, voor een chat of een e-mail`,
  ticket: 'Voor een melding kopiëren',
  ticketSaid: 'Met paden en waarden',
  save: { html: 'Opslaan als webpagina…', pdf: 'Opslaan als pdf…', json: 'Opslaan als JSON…' },
  saveSaid: {
    html: 'Opent overal, goed af te drukken',
    pdf: 'Eén of twee pagina’s',
    json: 'Voor veel pc’s en scripts',
  },
  beside: 'Naast het programma opslaan',
  besideSaid: 'JSON met de naam van de pc, voor Veel pc’s',
  names: 'Namen opnemen',
  namesOut: 'Van deze pc, de gebruiker en proxyservers. Nu weggelaten.',
  namesIn: 'Van deze pc, de gebruiker en proxyservers. De bestandsnaam bevat de naam van de pc.',
  working: 'Een ogenblik…',
  copied: 'Gekopieerd. Plak het in een e-mail of een melding.',
  notCopied: 'Kopiëren is mislukt',
  saved: 'Opgeslagen',
  savedMore: 'Het rapport bevat een controlesom, die toont of het later is gewijzigd.',
  copyPath: 'Pad kopiëren',
};

const t: StartPart['t'] = {
  rail: {
    main: 'Hoofdmenu',
    skip: 'Naar de inhoud',
    home: 'Overzicht',
    checks: 'Controles',
    wrong: (count) => `${count} ${plural(count, 'klopt', 'kloppen')} niet`,
    warned: (count) => `${count} ${plural(count, 'waarschuwing', 'waarschuwingen')}`,
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
    guided: 'Wat maakt geen verbinding?',
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
  todayInLine: 'vandaag',
  nextStep: 'Volgende stap',
  copy: { done: 'Gekopieerd', failed: 'Kopiëren is mislukt' },
  doors,
  share,
  stick,
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
  ticks,
  sides,
  matrix: {
    title: 'Wat elk soort programma aanbiedt',
    kind: 'Soort programma',
    needed: 'Nodig voor Microsoft 365',
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
    permission: 'Windows vraagt je iets. Kies Ja in dat venster.',
    notYet: 'Er is nog niets gewijzigd.',
    writing: (count) => (count === 0 ? 'De instellingen worden geschreven' : `${settings(count)} schrijven`),
    undoing: 'Terugzetten wat er stond',
    leaveOn: 'Het duurt een paar tellen. Laat de pc aanstaan.',
    written: 'De instellingen zijn geschreven',
    restored: 'De instellingen zijn teruggezet',
    testing: 'Nu wordt getest of Windows ze gebruikt. Je hoeft niet te wachten.',
    skip: 'Test overslaan',
    opening: 'De pc wordt geopend…',
    givingUp: 'De vermelding wissen…',
    undo: 'Ongedaan maken',
    close: 'Sluiten',
    committed: (writes, removals) =>
      deed(writes, removals, {
        writes: `Klaar: ${settings(writes)} geschreven en ter controle teruggelezen`,
        removes: `Klaar: ${settings(removals)} verwijderd en ter controle teruggelezen`,
        both: `Klaar: ${settings(writes)} geschreven, ${number.format(removals)} verwijderd en ter controle teruggelezen`,
      }),
    notEqual: 'De wijziging is niet blijven staan',
    refused:
      'Windows vroeg toestemming en het antwoord was Nee, dus er is niets gewijzigd. Probeer het opnieuw en kies Ja.',
    copyWhat: 'Kopiëren wat er gebeurde',
    readBack: 'Het is geschreven, maar de teruggelezen waarde was anders.',
    notEqualMore:
      'Iets heeft de waarde overschreven: groepsbeleid, of een programma dat het register bewaakt. Dat zou weer gebeuren, dus moet het daar worden gewijzigd. Vraag de beheerder van deze pc.',
    entry: (id) => `Wijziging ${id} in Geschiedenis. Ongedaan maken zet precies terug wat er stond.`,
    reopenOutlook: 'Sluit Outlook en open het opnieuw.',
    reopen: (programs) =>
      `${listed(programs)} ${plural(programs.length, 'draait: sluit het en open het', 'draaien: sluit ze en open ze')} opnieuw.`,
    restart: 'Programma’s nemen dit over als ze starten. Start Windows voor de zekerheid opnieuw.',
    undone: (count) => `Ongedaan gemaakt: ${settings(count)} precies teruggezet`,
    undonePartly: (back, left) => `Deels ongedaan gemaakt: ${settings(back)} teruggezet, ${left} ongewijzigd gelaten`,
    leftAlone: 'Deze zijn intussen opnieuw gewijzigd en daarom zo gelaten:',
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

export const start: StartPart = { t, m: startMessages };
