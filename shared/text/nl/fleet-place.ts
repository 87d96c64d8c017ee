import type { FleetChange } from '../../fleet/compare.ts';
import type { FleetGroup } from '../../fleet/groups.ts';
import type { BrokenReason } from '../../fleet/input.ts';
import type { FleetPlaceTexts } from '../fleet-place.ts';

/** Waarom een bestand niet kan worden gelezen. */
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

const groups: Readonly<Record<FleetGroup, string>> = {
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

const changes: Readonly<Record<FleetChange, string>> = {
  repaired: 'Hersteld',
  'broken-anew': 'Niet meer in orde',
  unchanged: 'Zoals eerder',
  new: 'Nieuw',
  gone: 'Weg',
  'not-comparable': 'Nog onduidelijk',
};

const ofPcs = (count: number, shown: string): string => (count === 1 ? '1 pc' : `${shown} pc’s`);

export const fleetPlace: FleetPlaceTexts = {
  steps: 'Stappen van Veel pc’s',
  stepNames: { collect: 'Verzamelen', see: 'Bekijken', fix: 'Herstellen', compare: 'Vergelijken' },
  said: {
    noFiles: 'nog geen bestanden',
    files: (count) => `${count} bestanden`,
    afterCollect: 'na Verzamelen',
    toFix: (count) => `${count} te herstellen`,
    anyPcs: 'met je eigen tool',
    forPcs: (pcs) => `voor ${pcs}`,
    afterAWeek: 'na een week',
    with: (pcs) => `met ${pcs} eerder`,
  },
  emptyTitle: 'Open een map met rapporten of verzamelde bestanden',
  empty:
    'Eén bestand per pc, van TLS Remedy of van de verzamelaar. Er wordt niets verstuurd; de bestanden blijven waar ze zijn.',
  open: 'Map openen…',
  samples: (count) => `Probeer het met ${count} voorbeeld-pc’s`,
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
  read: (files, of) => (of === null ? `${files} bestanden gelezen` : `${files} van ${of} bestanden gelezen`),
  cancel: 'Annuleren',
  soFar: 'Tot nu toe',
  afterReading: 'De tabel verschijnt als alle bestanden zijn gelezen. Als je annuleert, zie je wat al gelezen is.',
  pcs: ofPcs,
  collected: (count, shown, when) =>
    when === null ? `${ofPcs(count, shown)}.` : `${ofPcs(count, shown)}, verzameld ${when}.`,
  isCut: 'Je hebt geannuleerd, dus er kunnen er meer zijn.',
  listed: (shown) =>
    `De tabel toont de eerste ${shown}; de aantallen gaan over alle. Gebruik voor alle rijen de opdrachtregel: fleet --rows.`,
  save: 'Opslaan als CSV',
  saving: 'Opslaan…',
  saved: (count, shown) => (count === 1 ? 'Opgeslagen: 1 rij' : `Opgeslagen: ${shown} rijen`),
  notSaved: 'Er is geen bestand gekozen. Er is niets opgeslagen.',
  chooseOther: 'Kies een map met .json-, .html-, .ndjson-, .txt- of .reg-bestanden.',
  createFiles: (pcs) => `Bestanden maken voor ${pcs}`,
  cause: 'Oorzaak',
  checked: 'Gecontroleerd',
  byWeek: (group) => `${group}, per week`,
  weeks: (title, firstCount, first, lastCount, last) =>
    `${title}: ${firstCount} in de week van ${first}, ${lastCount} in de week van ${last}`,
  takeOff: ', weghalen',
  changeShown: 'Wijzigen…',
  showAll: 'Alles tonen',
  compareTitle: 'Open de map van eerder',
  compareMore:
    'Verzamel na een week opnieuw. Open hier dan de eerdere bestanden: elke pc wordt vergeleken met hoe die was.',
  openEarlier: 'Eerdere map…',
  fixed: (count, pcs) => `${count} hersteld, van ${pcs} te herstellen. Er is geen verbinding getest.`,
  copyCounts: 'De aantallen kopiëren',
  copyCountsSaid: 'Een paar regels, zonder de naam van een pc',
  show: 'Tonen',
  all: 'Alle',
  search: 'Zoeken',
  searchIn: 'Zoek pc, Windows, oorzaak',
  list: 'Pc’s',
  urgentFirst: (pcs) => `${pcs}, dringendste eerst`,
  sorted: (pcs, column) => `${pcs}, op ${column}`,
  none: 'Geen pc heeft dit',
  columns: {
    pc: 'Pc',
    os: 'Windows',
    what: 'Oordeel',
    cause: 'Eerste controle die niet klopt',
    next: 'Volgende stap',
    when: 'Gecontroleerd',
    now: 'Nu',
    before: 'Eerder',
    change: 'Verandering',
  },
  groups,
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
  goneFile: (why) => `Het bestand kan nu niet worden gelezen: ${why}.`,
  protocols: 'Protocollen nu',
  changes,
  changed: {
    repaired: (pcs) => `${pcs}: eerder niet in orde, nu wel`,
    'broken-anew': (pcs) => `${pcs}: eerder in orde, nu niet meer`,
    unchanged: (pcs) => `${pcs}: zoals eerder`,
    new: (pcs) => `${pcs}: niet in de eerdere map`,
    gone: (pcs) => `${pcs}: niet in de nieuwe map`,
    'not-comparable': (pcs) => `${pcs}: in een van de twee niet leesbaar of niet duidelijk`,
  },
};
