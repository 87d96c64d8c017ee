import type { LabelWords } from '../../explain/judge/protocol-words.ts';
import type { ServiceId } from '../../tls/services.ts';
import { countsIn } from '../counts.ts';
import type { Clients } from '../facts.ts';
import type { WindowTexts } from '../page.ts';

export const { number, plural, counted, listed, either } = countsIn('nl');

export const values = (count: number): string => counted(count, 'waarde', 'waarden');
export const settings = (count: number): string => counted(count, 'instelling', 'instellingen');

export const joined = {
  comma: ', ',
  semicolon: '; ',
  space: ' ',
  labelled: (label: string, text: string): string => `${label}: ${text}`,
  bracketed: (text: string, more: string): string => `${text} (${more})`,
  headed: (headline: string, text: string): string => `${headline}. ${text}`,
  sentence: (text: string): string => `${text}.`,
};

// What several rungs say alike.
export const CHECK_AS_ADMINISTRATOR = 'Controleer opnieuw als administrator.';
export const NOT_KNOWN_YET = 'Het is nog niet duidelijk';

const OFFICE = { native: '64-bits Office', wow64: '32-bits Office', all: 'Office' } as const;
const PROGRAMS = { native: '64-bits programma’s', wow64: '32-bits programma’s', all: 'Programma’s' } as const;

export const clientsCan = ({ who, isServer }: Clients): string =>
  isServer ? `${PROGRAMS[who]} kunnen` : `${OFFICE[who]} kan`;

/** The services of Microsoft 365 whose cipher suites are known. */
export const SERVICE_NAMES: Readonly<Record<ServiceId, string>> = {
  'exchange-online': 'Exchange Online',
  sharepoint: 'SharePoint',
  onedrive: 'OneDrive',
  'entra-sign-in': 'Aanmelden bij Entra',
  'office-content': 'Inhoud van Office (Azure Front Door)',
};

/** How a comment in this language speaks of protocols, for Explain. */
export const labelWords: LabelWords = {
  turns: ['uit', 'uitschakel*', 'niet', 'geen', 'zonder', 'verwijder*', 'weg', 'oud', 'oude', 'standaard', 'tenzij'],
  only: ['alleen', 'enkel', 'uitsluitend'],
  ranges: ['tot en met', 'tot', 't/m'],
  joints: ['en', 'of'],
};

const glossary: WindowTexts['terms']['glossary'] = {
  words: {
    alert: 'Alert',
    'by-itself': 'Standaard',
    check: 'Controle',
    'cipher-suite': 'Cipher suite',
    'client-hello': 'ClientHello',
    journal: 'Geschiedenis',
    proof: 'Livetest',
    protocol: 'Protocol',
    root: 'Basiscertificaat',
    schannel: 'Schannel',
    inspected: 'TLS-inspectie',
    value: 'Waarde',
    view: 'Weergave',
    winhttp: 'WinHTTP',
  },
  texts: {
    alert:
      'Wat een server stuurt als die een verbinding weigert, met een nummer. 70 betekent dat die geen van de aangeboden protocolversies accepteert, 40 dat beide kanten niets gemeenschappelijk hebben.',
    'by-itself': 'Er is niets ingesteld, en deze Windows-versie doet het toch. Een waarde komt daarvoor in de plaats.',
    check: 'Een van de vragen op de pagina Controles, op volgorde. De eerste die niet in orde is, verklaart het meest.',
    'cipher-suite': 'Hoe een verbinding wordt versleuteld. De pc biedt een lijst aan, waarvan de server er een kiest.',
    'client-hello': 'Het eerste bericht van een verbinding: de aangeboden protocollen en cipher suites.',
    journal: 'Wat TLS Remedy op deze pc wijzigde, met de waarde ervoor. Ongedaan maken zet die precies terug.',
    proof: 'Windows maakt verbinding met TLS Remedy zelf, binnen deze pc. Zo is te zien wat Windows echt aanbiedt.',
    protocol: 'De regels van een beveiligde verbinding. TLS 1.2 en 1.3 zijn actueel; SSL, TLS 1.0 en 1.1 zijn oud.',
    root: 'Een certificaat dat Windows zonder meer vertrouwt. Is het certificaat van een server niet tot zo’n certificaat te herleiden, dan weigert Windows de verbinding.',
    schannel:
      'Het onderdeel van Windows dat beveiligde verbindingen maakt. Het kan een protocol uitzetten voor elk programma dat het gebruikt.',
    inspected: 'Een gateway of virusscanner opent een verbinding om mee te kijken, met een eigen certificaat.',
    value: 'Een getal in het register met een bit per protocol: 0x800 is TLS 1.2, 0x200 TLS 1.1, samen 0xA00.',
    view: '64-bits Windows bewaart sommige instellingen twee keer: een keer voor 64-bits en een keer voor 32-bits programma’s. 32-bits Office leest de 32-bitsweergave.',
    winhttp:
      'Het onderdeel van Windows waarmee programma’s zoals Office servers bereiken. De waarde ervan bepaalt welke protocollen ze aanbieden.',
  },
};

const glossaryPage: WindowTexts['terms']['glossaryPage'] = {
  search: 'Zoek in de begrippen',
  none: 'Niets gevonden',
  count: (count) => plural(count, '1 begrip', `${count} begrippen`),
  keysTitle: 'Sneltoetsen',
  keys: {
    'Ctrl+1…9': 'Naar een plek in de lijst links, van boven naar beneden',
    F1: 'Uitleg bij het begrip waar je bent',
    F5: 'Deze pc opnieuw controleren',
    'Ctrl+F': 'Zoeken, op een pagina met een zoekveld',
    'Alt+Left': 'Terug naar de vorige pagina',
    Esc: 'Een uitleg, dialoogvenster of tip sluiten; een zoekveld leegmaken',
    Alt: 'Het menu openen: groter en kleiner',
  },
};

export const glossaryTexts: WindowTexts['terms'] = { glossary, glossaryPage };
