import type { StartMessages } from '../shape.ts';
import { cause } from './cause.ts';
import { origin } from './origin.ts';
import { proof } from './proof.ts';
import { readiness } from './readiness.ts';
import { rungTexts } from './rungs/index.ts';

/** The texts of the start that the window and the command line share. */
export const startMessages: StartMessages = {
  verdicts: {
    'no-change-needed': 'Met de instellingen kunnen programma’s TLS 1.2 gebruiken.',
    'improvement-available': 'TLS 1.2 werkt, maar een instelling kan beter.',
    'fix-available': 'Sommige programma’s op deze pc kunnen geen TLS 1.2 aanbieden. Dat kun je hier herstellen.',
    'cannot-be-fixed-here': 'Geen instelling kan deze pc herstellen: er ontbreekt iets anders.',
    undetermined: 'Het is nog niet duidelijk: iets wat de doorslag geeft, kon niet worden gelezen of is onzeker.',
  },
  readiness,
  origin,
  rungs: rungTexts,
  releases: {
    'windows-7': 'Windows 7',
    'server-2008-r2': 'Windows Server 2008 R2',
    'windows-8': 'Windows 8',
    'server-2012': 'Windows Server 2012',
    'windows-8.1': 'Windows 8.1',
    'server-2012-r2': 'Windows Server 2012 R2',
    'windows-10': 'Windows 10',
    'server-2016': 'Windows Server 2016',
    'server-2019': 'Windows Server 2019',
    'server-sac': 'Windows Server (halfjaarlijks)',
    'windows-11': 'Windows 11',
    'server-2022': 'Windows Server 2022',
    'server-2025': 'Windows Server 2025',
    older: 'Een versie van voor Windows 7',
    unknown: 'Een onbekende Windows-versie',
  },
  goes: (view, protocols) => `${view}: programma’s bieden ${protocols} niet meer standaard aan.`,
  profiles: {
    recommended: 'Aanbevolen',
    tls12: 'TLS 1.2',
    'tls11-12': 'TLS 1.1 + 1.2',
    'tls10-12': 'TLS 1.0 t/m 1.2',
    'tls10+12': 'TLS 1.0 + 1.2',
    remove: 'Niet ingesteld',
  },
  views: { native: '64-bitsweergave', wow64: '32-bitsweergave' },
  values: {
    noValue: 'niet ingesteld',
    unreadable: 'niet leesbaar',
    none: 'geen',
    notKnown: 'niet bekend',
    bytes: (count) => (count === 1 ? '1 byte' : `${String(count)} bytes`),
    list: (names) => new Intl.ListFormat('nl-NL', { type: 'conjunction' }).format(names),
  },
  cells: {
    offered: 'aangeboden',
    old: 'aangeboden, oud',
    unsafe: 'aangeboden, onveilig',
    off: 'niet aangeboden',
    blocked: 'geblokkeerd',
    na: 'niet beschikbaar',
    unknown: 'niet leesbaar',
    notByDefault: 'niet standaard',
    notKnown: 'niet bekend',
  },
  outcomes: {
    committed: 'Klaar.',
    undone: 'Ongedaan gemaakt.',
    'nothing-to-do': 'Er was niets te doen.',
    failed: 'Er is niets gewijzigd.',
  },
  entryStates: {
    pending: 'halverwege gestopt',
    committed: 'van kracht',
    'undone-in-part': 'deels ongedaan gemaakt',
    undone: 'ongedaan gemaakt',
    failed: 'mislukt',
  },
  proof,
  cause,
  inSentence: {
    views: { native: 'de 64-bitsweergave', wow64: 'de 32-bitsweergave', both: 'beide weergaven', only: 'het register' },
    architectures: { x64: '64-bits', x86: '32-bits', arm64: 'Arm', unknown: '64-bits' },
  },
  answer: { cause: 'Oorzaak', toDo: 'Wat te doen' },
  ladder: {
    heads: {
      what: 'Wat het is',
      why: 'Waarom het ertoe doet',
      how: 'Hoe we het weten',
      unknown: 'Wat we niet weten',
    },
    neededPackage: (kb, release, architecture, { inDoubt, neededFor }) =>
      `${kb} voor ${release}, ${architecture}${neededFor === undefined ? '' : ': alleen als Windows nieuwere updates weigert, want hiermee controleert Windows hun SHA-2-handtekeningen'}${inDoubt ? ' (de eigen lijst noemt deze Windows-versie niet)' : ''}`,
    officeReads: (bitness, view) => `Office is op deze pc ${bitness}-bits en leest de ${view}.`,
  },
};
