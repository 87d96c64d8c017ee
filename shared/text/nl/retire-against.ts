import type { Insistence, RefusalCode } from '../../remediation/retire/review.ts';
import { sides } from './retire-words.ts';

const places: Readonly<Record<'server' | 'client' | 'winhttp' | 'winhttp-wow64', string>> = {
  server: sides.server,
  client: sides.client,
  winhttp: 'programma’s die WinHTTP gebruiken',
  'winhttp-wow64': '32-bits programma’s die WinHTTP gebruiken',
};

const refusals: Readonly<Record<RefusalCode, (place: string) => string>> = {
  'tls12-off': (place) => `TLS 1.2 staat niet aan voor ${place}`,
  'tls12-unknown': (place) => `Het is niet bekend of TLS 1.2 aanstaat voor ${place}`,
  'still-used': () => 'De logboeken tonen dat ze nog worden gebruikt',
  'evidence-cut-off': () => 'De logboeken zijn niet tot het einde gelezen',
  'evidence-unread': () => 'Een deel van de logboeken kon niet worden gelezen',
  'cuts-off': () => 'Iets op deze pc zou de verbindingen verliezen',
  'remote-session': () => 'Je bent verbonden via Extern bureaublad',
};

const refusalsMore: Readonly<Record<RefusalCode, string>> = {
  'tls12-off': 'Zonder de oude protocollen blijft er niets over om verbinding mee te maken. Zet eerst TLS 1.2 aan.',
  'tls12-unknown':
    'Een waarde die dat bepaalt, kan niet worden gelezen of is niet gedocumenteerd, of deze Windows-versie is niet bekend.',
  'still-used': 'Werk deze clients eerst bij naar TLS 1.2.',
  'evidence-cut-off': 'Wat gelezen is, toont geen gebruik; de rest is niet bekend. Lees de logboeken tot het einde.',
  'evidence-unread':
    'Wat gelezen is, toont geen gebruik; de rest is niet bekend. Zorg voor logboeken die te lezen zijn.',
  'cuts-off': 'Herstel dat eerst. De lijst toont wat het is, en waarom.',
  'remote-session':
    'Extern bureaublad naar deze Windows-versie kent TLS 1.2 alleen met KB3080079, en of die is geïnstalleerd, is niet bekend. Misschien kun je daarna geen verbinding meer maken. Doe dit aan de pc zelf.',
};

/** What to do where it was refused. */
const refusalsNext: Readonly<Record<RefusalCode, string>> = {
  'tls12-off': 'Zet eerst TLS 1.2 aan.',
  'tls12-unknown': 'Kijk bij Controles: daar staat wat niet bekend is.',
  'still-used': 'Werk deze clients eerst bij naar TLS 1.2.',
  'evidence-cut-off': 'Lees de logboeken tot het einde.',
  'evidence-unread': 'Kijk welke logboeken niet te lezen waren.',
  'cuts-off': 'Herstel eerst wat de verbindingen zou verliezen.',
  'remote-session': 'Doe dit aan de pc zelf.',
};

export const inSpite: Readonly<Record<Insistence, string>> = {
  'in-spite-of-usage': 'Ze verliezen de verbinding',
  'in-spite-of-remote-session': 'Misschien kun je geen verbinding meer maken',
  'in-spite-of-forecast': 'Wat de lijst noemt, verliest de verbindingen',
};

/** What stands against turning old protocols off, in the window. */
export const against = { title: 'Wat in de weg staat', refusals, more: refusalsMore, next: refusalsNext, places };
