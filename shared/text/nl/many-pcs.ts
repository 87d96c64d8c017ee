import { counted, number, plural } from './terms.ts';
import type { FleetChange } from '../../fleet/compare.ts';
import type { FleetGroup } from '../../fleet/groups.ts';
import type { BrokenReason } from '../../fleet/input.ts';
import type { WindowTexts } from '../page.ts';

export const brokenReasons: Readonly<Record<BrokenReason, string>> = {
  'not-json': 'geen JSON',
  'not-a-report': 'geen rapport en geen momentopname',
  'not-utf8': 'geen UTF-8-tekst',
  'too-long': 'te lang',
  'no-registry-file': 'geen registerexport',
  'takes-too-long': 'kost te veel tijd om te lezen',
  incomplete: 'niet tot het einde geschreven',
  unreadable: 'het kan niet worden geopend',
};

const COLLECT_AGAIN = 'Verzamel het opnieuw';

const afterReason: Readonly<Record<BrokenReason, string>> = {
  'not-json': COLLECT_AGAIN,
  'not-a-report': 'Haal het uit de map, of werk TLS Remedy bij',
  'not-utf8': COLLECT_AGAIN,
  'too-long': 'Haal het uit de map',
  'no-registry-file': 'Exporteer het opnieuw',
  'takes-too-long': 'Bekijk het bestand; het is geen gewoon rapport',
  incomplete: COLLECT_AGAIN,
  unreadable: 'Vraag er toegang toe',
};

export const fleetGroups: Readonly<Record<FleetGroup, string>> = {
  ok: 'In orde',
  doubtful: 'Niet zeker',
  'to-fix': 'Te herstellen',
  'update-first': 'Eerst update',
  elsewhere: 'Geen instelling helpt',
  unreadable: 'Onleesbaar',
};

const sentences: Readonly<Record<FleetGroup | 'proven', string>> = {
  proven: 'Klaar voor Microsoft 365',
  ok: 'TLS 1.2 staat aan',
  doubtful: 'Misschien staat er iets in de weg',
  'to-fix': 'Sommige programma’s bieden geen TLS 1.2 aan',
  'update-first': 'Windows heeft eerst een update nodig',
  elsewhere: 'Geen instelling herstelt deze pc',
  unreadable: 'Dit bestand kon niet worden gelezen',
};

export const fleetChanges: Readonly<Record<FleetChange, string>> = {
  repaired: 'Hersteld',
  'broken-anew': 'Niet meer in orde',
  unchanged: 'Zoals eerder',
  new: 'Nieuw',
  gone: 'Weg',
  'not-comparable': 'Niet te vergelijken',
};

const ofPcs = (count: number): string => counted(count, 'pc', 'pc’s');

export const fleetPlace: WindowTexts['fleet'] = {
  steps: 'Stappen van Veel pc’s',
  stepNames: { collect: 'Verzamelen', see: 'Bekijken', fix: 'Herstellen', compare: 'Vergelijken' },
  said: {
    noFiles: 'nog geen bestanden',
    files: (count) => counted(count, 'bestand', 'bestanden'),
    afterCollect: 'na Verzamelen',
    toFix: (count) => `${number.format(count)} te herstellen`,
    anyPcs: 'met je eigen tool',
    forPcs: (count) => `voor ${ofPcs(count)}`,
    afterAWeek: 'na een week',
    comparedWith: (count) => `met ${ofPcs(count)} eerder`,
  },
  emptyTitle: 'Open een map met rapporten of verzamelde bestanden, of zet die hier neer',
  empty:
    'Eén bestand per pc, van TLS Remedy of de verzamelaar. Er wordt niets verstuurd; de bestanden blijven waar ze zijn.',
  open: 'Map openen…',
  samples: (count) => `Probeer het met ${counted(count, 'voorbeeld-pc', 'voorbeeld-pc’s')}`,
  sampleFolder: 'De voorbeeld-pc’s',
  noFiles: 'Nog geen bestanden?',
  collectorSaid: 'De verzamelaar: een script dat niets wijzigt',
  collectorMore:
    'Draait op pc’s zonder TLS Remedy, als de aangemelde gebruiker of als het systeem; een beheerder is niet nodig. Probeer het op één pc van elke Windows-versie en laat het daarna bij elke start draaien. Het schrijft één .txt-bestand per pc naar een map die je noemt.',
  reads: 'Wat er wordt gelezen',
  readsSaid: 'Rapporten, verzamelde bestanden, registerexports',
  readsMore: {
    reports: 'Rapporten en momentopnamen van TLS Remedy: .json en .html, en .ndjson of .jsonl met één per regel.',
    others: 'Wat de verzamelaar schrijft (.txt), en registerexports (.reg). Mappen in de map worden ook gelezen.',
    people: 'De verzamelaar leest de naam van de pc en instellingen van Windows. Van gebruikers leest die niets.',
  },
  read: (files, of) =>
    `${of === null ? '' : `${number.format(files)} van `}${counted(of ?? files, 'bestand', 'bestanden')} gelezen`,
  pcsRead: (count) => `${ofPcs(count)} gelezen`,
  cancel: 'Annuleren',
  soFar: 'Tot nu toe',
  afterReading: 'De tabel verschijnt als alle bestanden zijn gelezen. Als je annuleert, zie je wat al gelezen is.',
  pcs: ofPcs,
  collected: (count, when) => (when === null ? `${ofPcs(count)}.` : `${ofPcs(count)}, verzameld ${when}.`),
  isCut: 'Je hebt geannuleerd, dus er kunnen er meer zijn.',
  listed: (shown) =>
    `De tabel toont de eerste ${number.format(shown)}; de aantallen gaan over alle. Voor alle rijen: tls-remedy fleet --rows table MAP`,
  save: 'Opslaan als CSV',
  saved: (count) => `Opgeslagen: ${counted(count, 'rij', 'rijen')}`,
  notSaved: 'Er is geen bestand gekozen. Er is niets opgeslagen.',
  chooseOther: 'Kies een map met .json-, .html-, .ndjson-, .txt- of .reg-bestanden.',
  createFiles: (count, of) =>
    `Bestanden maken voor ${count === of ? ofPcs(count) : `${number.format(count)} van ${number.format(of)}`}`,
  notIn: (names, more) =>
    `Niet in de bestanden: ${names}${more > 0 ? ` en nog ${number.format(more)}` : ''}. Inkomende verbindingen herstel je op de server zelf.`,
  others: (update, elsewhere) => {
    const first = `${ofPcs(update)} ${plural(update, 'heeft', 'hebben')} eerst een update nodig`;
    const second = `bij ${ofPcs(elsewhere)} helpt geen instelling`;
    if (update === 0) return elsewhere === 0 ? '' : `${second.charAt(0).toUpperCase()}${second.slice(1)}.`;
    return elsewhere === 0 ? `${first}.` : `${first}, en ${second}.`;
  },
  narrow: { cause: 'Oorzaak', os: 'Windows', setter: 'Door' },
  unfiltered: (what) => `${what}: alle`,
  showAll: 'Alles tonen',
  compareTitle: 'Open de map van eerder, of zet die hier neer',
  compareMore: 'Verzamel na een week opnieuw. Open hier dan de eerdere bestanden om elke pc te vergelijken.',
  openEarlier: 'Eerdere map…',
  fixed: (count, of) =>
    `${number.format(count)} hersteld, van ${ofPcs(of)} te herstellen. Er is geen verbinding getest.`,
  copyCounts: 'De aantallen kopiëren',
  copyCountsSaid: 'Een paar regels, zonder de naam van een pc',
  jsonSaid: 'Een regel per pc, met zijn naam, voor scripts',
  show: 'Tonen',
  all: 'Alle',
  search: 'Zoeken',
  list: 'Pc’s',
  urgentFirst: (count) => `${ofPcs(count)}, dringendste eerst`,
  sorted: (count, column) => `${ofPcs(count)}, op ${column}`,
  none: 'Geen pc’s gevonden',
  columns: {
    pc: 'Pc',
    os: 'Windows',
    what: 'Oordeel',
    cause: 'Eerst bekijken',
    next: 'Volgende stap',
    when: 'Gecontroleerd',
    now: 'Nu',
    before: 'Eerder',
    change: 'Verandering',
  },
  groups: fleetGroups,
  sentences,
  proven: (group) => `${group}, bewezen`,
  nothing: 'Niets',
  reasons: brokenReasons,
  afterReason,
  build: (build) => `build ${build}`,
  value: 'Waarde',
  file: 'Bestand',
  close: 'Sluiten',
  copyRow: 'Rij kopiëren',
  findings: 'Wat er is gevonden',
  noFindings: 'Elke controle is in orde.',
  reading: 'Het bestand wordt gelezen…',
  setters: {
    preferences: 'een groepsbeleid',
    template: 'een groepsbeleid',
    'local-policy': 'het lokale beleid van de pc',
    mdm: 'apparaatbeheer',
    'own-export': 'een groepsbeleid met een bestand dat TLS Remedy heeft gemaakt',
  },
  mightSet: (who) => `misschien ${who}`,
  setsOld: (count, who) => `${ofPcs(count)}: ${who} stelt de oude waarde in`,
  goneFile: (why) => `Het bestand kan nu niet worden gelezen: ${why}.`,
  protocols: 'Protocollen nu',
  changes: fleetChanges,
  changed: {
    repaired: (count) => `${ofPcs(count)}: eerder niet in orde, nu wel`,
    'broken-anew': (count) => `${ofPcs(count)}: eerder in orde, nu niet meer`,
    unchanged: (count) => `${ofPcs(count)}: zoals eerder`,
    new: (count) => `${ofPcs(count)}: niet in de eerdere map`,
    gone: (count) => `${ofPcs(count)}: niet in de nieuwe map`,
    'not-comparable': (count) => `${ofPcs(count)}: in een van de twee niet leesbaar of niet duidelijk`,
  },
};

export const deployPlace: WindowTexts['deploy'] = {
  what: 'Wat ze krijgen',
  which: 'Voor welke Windows-versies',
  tool: 'Welke tool ze beheert',
  files: 'De bestanden',
  filesSaid: (count) => `${counted(count, 'bestand', 'bestanden')}, met een README die zegt hoe je het ongedaan maakt`,
  recommended: 'aanbevolen',
  foundHere: 'hier gevonden',
  inDomain: (domain) => `Het DNS-domein van deze pc is ${domain}`,
  wishes: {
    office: 'TLS 1.2 voor Office',
    dotnet: 'TLS 1.2, en ook .NET-programma’s',
    protocols: 'Mijn keuze in Protocollen',
  },
  whys: {
    office: 'Beide weergaven, en Schannel als Windows dat nodig heeft',
    dotnet: 'Voor OneDrive en SharePoint-tools op Windows 7',
  },
  windows: {
    need: 'Windows 7 en 8, Server 2008 R2 en 2012',
    self: 'Windows 8.1 en hoger, Server 2012 R2 en hoger',
  },
  needed: 'TLS 1.2 wordt aangezet',
  self: {
    spared: 'Overgeslagen: een oude waarde blijft daar staan, ook een die TLS 1.2 uitzet',
    cleaned: 'Oude waarden worden verwijderd, er wordt niets ingesteld',
    written: 'Ook daar wordt een waarde geschreven: Windows 11 en Server 2022 raken TLS 1.3 kwijt',
  },
  steps: {
    test: 'Pas het toe op één test-pc, zoals de README uitlegt, en controleer die pc.',
    rollOut: 'Rol het uit. Verzamel na een week opnieuw.',
    compare: 'Vergelijk dan: “Hersteld” betekent dat de instellingen nu goed zijn.',
  },
  inSum: (tool, pcs, files) =>
    `${tool}${pcs === null ? '' : ` voor ${ofPcs(pcs)}`}: ${counted(files, 'bestand', 'bestanden')}. Op deze pc verandert niets.`,
  next: {
    title: 'Wat je nu doet',
    bring: 'Importeer ze',
    bringMore: (tool) => `Met ${tool}, eerst op één test-pc. README.txt legt uit hoe`,
    wait: 'Wacht een week',
    waitMore: 'Gebruikers sluiten Office één keer; programma’s lezen instellingen als ze starten',
    note: 'Een bericht voor gebruikers kopiëren',
    noteText:
      'Op je pc wordt TLS 1.2 aangezet voor Office. Sluit Outlook en de andere Office-programma’s één keer en open ze daarna weer. Verder verandert er niets.',
    again: (day) => `Verzamel opnieuw op ${day}`,
    againMore: (pcs) => `Vergelijken toont dan welke ${pcs === null ? 'pc’s' : `van de ${ofPcs(pcs)}`} hersteld zijn`,
  },
  making: 'De bestanden worden bepaald…',
  noWindows: 'Kies minstens één Windows-versie.',
  save: 'Bestanden opslaan…',
  saveReadyMade: {
    collector: 'De verzamelaar opslaan…',
    'iis-logging': 'De bestanden voor IIS opslaan…',
  },
};

export const fleetVerdicts: WindowTexts['practice']['verdicts'] = {
  'no-change-needed': 'Niets te herstellen',
  'improvement-available': 'Kan beter',
  'fix-available': 'Te herstellen',
  'cannot-be-fixed-here': 'Geen instelling herstelt dit',
  undetermined: 'Niet bekend',
};

export const practice: WindowTexts['practice'] = {
  name: 'Oefenen:',
  explanation: 'Op je eigen pc wordt niets gelezen of gewijzigd.',
  other: 'Ander voorbeeld…',
  leave: 'Stoppen met oefenen',
  leaveSample: 'Terug naar de eerste pc',
  again: 'Opnieuw beginnen',
  againMore: 'Gooit weg wat je op deze voorbeeld-pc hebt gewijzigd, en de geschiedenis ervan.',
  title: 'Oefenen',
  lead: 'Probeer alles op een pc die niet echt is. Wat je wijzigt, blijft in een kopie tot dit venster sluit.',
  list: 'Voorbeeld-pc’s',
  pcs: 'Pc’s',
  servers: 'Servers',
  all: (count) => `Alle ${count} voorbeeld-pc’s`,
  allSaid: (pcs, servers) => `${pcs} pc’s, ${servers} servers`,
  shown: 'Nu geopend',
  touched: 'al geprobeerd',
  verdicts: fleetVerdicts,
  unreadable: 'Niet leesbaar',
  none: 'Naast het programma is geen voorbeeld-pc gevonden.',
  loading: 'De voorbeeld-pc’s worden gelezen…',
};

export const samples: WindowTexts['samples'] = {
  titles: {
    'server-2008-r2-exchange-2013': 'Server 2008 R2 met Exchange 2013',
    'server-2008-r2-updated': 'Server 2008 R2, nooit ingesteld',
    'server-2012-r2-sharepoint-2013': 'Server 2012 R2 met SharePoint 2013',
    'server-2012-update-unclear': 'Server 2012, update onduidelijk',
    'server-2016-clean': 'Server 2016, niets mis',
    'server-2016-exchange-2016': 'Server 2016 met Exchange 2016',
    'server-2019-sql-adfs': 'Server 2019 met SQL Server en AD FS',
    'server-2022-iis': 'Server 2022 met alleen IIS',
    'windows-10-came-back': 'Windows 10, teruggezet',
    'windows-10-group-policy': 'Windows 10, ingesteld door groepsbeleid',
    'windows-10-local-policy': 'Windows 10, ingesteld door lokaal beleid',
    'windows-10-office-2013': 'Windows 10 met Office 2013',
    'windows-10-policy-right': 'Windows 10, goed door groepsbeleid',
    'windows-10-ssl': 'Windows 10, SSL 3.0 toegestaan',
    'windows-11-clean': 'Windows 11, niets mis',
    'windows-11-tls13-lost': 'Windows 11, TLS 1.3 kwijt',
    'windows-7-half-fixed': 'Windows 7, half hersteld',
    'windows-7-schannel-off': 'Windows 7, TLS 1.2 uit in Schannel',
    'windows-7-update-missing': 'Windows 7, update ontbreekt',
    'windows-7-updated': 'Windows 7, nooit ingesteld',
    'windows-7-wrong-type': 'Windows 7, tekst in plaats van getal',
    'windows-7-x86': 'Windows 7, 32-bits',
    'windows-8-updated': 'Windows 8, nooit ingesteld',
    'windows-8.1-stale-value': 'Windows 8.1, oude waarde',
  },
  wrong: {
    'server-2008-r2-exchange-2013': 'Deze server accepteert SSL en TLS 1.0, geen 1.2; Exchange 2013 eist TLS 1.0.',
    'server-2008-r2-updated': 'De update is er, maar niemand heeft TLS 1.2 aangezet.',
    'server-2012-r2-sharepoint-2013': 'Deze server accepteert TLS 1.0 en 1.1, maar niet 1.2: dat is uitgezet.',
    'server-2012-update-unclear': 'Aan de bestandsversies is niet te zien of de update er is.',
    'server-2016-clean': 'Niets: TLS 1.2 staat standaard aan, en er hoeft niets te veranderen.',
    'server-2016-exchange-2016': 'Niets: TLS 1.0 en 1.1 staan aan beide kanten uit, en .NET volgt Windows.',
    'server-2019-sql-adfs': 'Deze server accepteert TLS 1.0; AD FS mist een .NET-waarde, één SQL Server is te oud.',
    'server-2022-iis': 'TLS 1.2 en 1.3 staan aan, en TLS 1.0 en 1.1 worden nog geaccepteerd.',
    'windows-10-came-back': 'Op 3 mei hersteld, en een dag later teruggezet terwijl groepsbeleid werd uitgevoerd.',
    'windows-10-group-policy':
      'Een groepsbeleid van het domein stelt een waarde zonder TLS 1.2 in. Herstel hier houdt mogelijk geen stand.',
    'windows-10-local-policy': 'Het lokale beleid van deze pc stelt een waarde zonder TLS 1.2 in, zonder domein.',
    'windows-10-office-2013': 'TLS 1.2 werkt, maar Office 2013 gebruikt geen moderne verificatie.',
    'windows-10-policy-right': 'Niets: een groepsbeleid van het domein zorgt dat de waarde goed blijft.',
    'windows-10-ssl': 'TLS 1.2 werkt, maar de waarde vraagt ook om SSL 3.0 en is helemaal niet nodig.',
    'windows-11-clean': 'Niets: TLS 1.2 en 1.3 staan standaard aan, en er hoeft niets te veranderen.',
    'windows-11-tls13-lost': 'Een waarde die voor Windows 7 bedoeld is, zet TLS 1.3 uit voor WinHTTP.',
    'windows-7-half-fixed': 'TLS 1.2 staat aan voor 64-bits programma’s, niet voor 32-bits, waaronder vaak Office.',
    'windows-7-schannel-off': 'De WinHTTP-waarden kloppen, maar Schannel zet TLS 1.2 voor elk programma uit.',
    'windows-7-update-missing': 'Update KB3140245 ontbreekt, dus WinHTTP leest geen instelling. Die moet er eerst op.',
    'windows-7-updated': 'De update is er, maar niemand heeft TLS 1.2 aangezet: het gewone geval.',
    'windows-7-wrong-type': 'Iemand heeft de WinHTTP-waarde als tekst ingevoerd, en die leest Windows niet als getal.',
    'windows-7-x86': 'Een 32-bits pc met de update, waarop niemand TLS 1.2 heeft aangezet.',
    'windows-8-updated': 'De update is er, maar TLS 1.2 staat hier standaard uit en niemand heeft het aangezet.',
    'windows-8.1-stale-value': 'Een oude waarde beperkt WinHTTP tot TLS 1.0; zonder die biedt Windows 8.1 TLS 1.2 aan.',
  },
};
