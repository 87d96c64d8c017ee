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
  doubtful: 'Er kan iets in de weg staan',
  'to-fix': 'Sommige programma’s bieden geen TLS 1.2 aan',
  'update-first': 'Windows heeft eerst een update nodig',
  elsewhere: 'Geen instelling herstelt deze pc',
  unreadable: 'Dit bestand kon niet worden gelezen',
};

const changes: Readonly<Record<FleetChange, string>> = {
  repaired: 'Hersteld',
  'broken-anew': 'Niet meer in orde',
  unchanged: 'Onveranderd',
  new: 'Nieuw',
  gone: 'Weg',
  'not-comparable': 'Niet te vergelijken',
};

const ofPcs = (count: number, shown: string): string => (count === 1 ? '1 pc' : `${shown} pc’s`);

export const fleetPlace: FleetPlaceTexts = {
  lead: 'Zie welke pc’s het niet doen, herstel ze met de tool die je al gebruikt, en kijk of het heeft gewerkt.',
  emptyTitle: 'Open een map met rapporten of verzamelde bestanden',
  empty:
    'Eén bestand per pc, van TLS Remedy of van de verzamelaar. Er wordt niets verstuurd; de bestanden blijven waar ze zijn.',
  open: 'Map openen…',
  samples: (count) => `Probeer het met ${count} voorbeeld-pc’s`,
  sampleFolder: 'De voorbeeld-pc’s',
  noFiles: 'Nog geen bestanden?',
  collector: 'De verzamelaar maken',
  collectorSaid: 'Een script voor pc’s zonder TLS Remedy; een beheerder is niet nodig',
  reads: 'Wat er wordt gelezen',
  readsSaid: 'Rapporten, verzamelde bestanden, registerexports',
  readsMore: {
    reports: 'Rapporten en momentopnamen van TLS Remedy: .json en .html, en .ndjson of .jsonl met één per regel.',
    others: 'Wat de verzamelaar schrijft (.txt), en registerexports (.reg). Mappen in de map worden ook gelezen.',
    people:
      'De verzamelaar neemt de naam van de pc en instellingen van Windows mee. Van gebruikers neemt die niets mee.',
  },
  read: (files, of) => (of === null ? `${files} bestanden gelezen` : `${files} van ${of} bestanden gelezen`),
  cancel: 'Annuleren',
  soFar: 'Tot nu toe',
  afterReading: 'De tabel komt als alle bestanden zijn gelezen. Als je annuleert, zie je wat al gelezen is.',
  listing: 'De tabel wordt gemaakt…',
  pcs: ofPcs,
  collected: (count, shown, when) =>
    when === null ? `${ofPcs(count, shown)}.` : `${ofPcs(count, shown)}, verzameld ${when}.`,
  need: (count, shown) =>
    count === 0 ? 'Geen ervan heeft iets nodig.' : count === 1 ? '1 heeft iets nodig.' : `${shown} hebben iets nodig.`,
  isCut: 'Je hebt geannuleerd, dus er kunnen er meer zijn.',
  listed: (shown) =>
    `De tabel heeft de eerste ${shown}; de aantallen hebben ze alle. Gebruik voor alle rijen de opdrachtregel: fleet --rows.`,
  compare: 'Vergelijken…',
  comparing: 'Kies de map met de eerdere bestanden.',
  change: 'Andere map…',
  save: 'Opslaan als CSV',
  saving: 'Opslaan…',
  saved: (count, shown) => (count === 1 ? 'Opgeslagen: 1 rij' : `Opgeslagen: ${shown} rijen`),
  notSaved: 'Er is geen bestand gekozen. Er is niets opgeslagen.',
  chooseOther: 'Kies een map met .json-, .html-, .ndjson-, .txt- of .reg-bestanden.',
  show: 'Tonen',
  all: 'Alle',
  search: 'Zoeken',
  searchIn: 'Zoek pc, Windows, oorzaak',
  list: 'Pc’s',
  urgentFirst: (pcs) => `${pcs}, dringendste eerst`,
  sorted: (pcs, column) => `${pcs}, op ${column}`,
  none: 'Geen pc’s gevonden',
  columns: {
    pc: 'Pc',
    os: 'Windows',
    what: 'Oordeel',
    cause: 'Eerste oorzaak',
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
  comparedTitle: 'Vergelijken',
  comparedLead: (before, now) => `Eerder ${before}, nu ${now}, pc voor pc.`,
  changes,
  changed: {
    repaired: (pcs) => `${pcs}: eerder niet in orde, nu wel`,
    'broken-anew': (pcs) => `${pcs}: eerder in orde, nu niet meer`,
    unchanged: (pcs) => `${pcs}: zoals eerder`,
    new: (pcs) => `${pcs}: niet in de eerdere map`,
    gone: (pcs) => `${pcs}: niet in de map van nu`,
    'not-comparable': (pcs) => `${pcs}: in een van de twee niet leesbaar of niet duidelijk`,
  },
};
