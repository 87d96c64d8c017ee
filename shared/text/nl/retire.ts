import type { RetireTexts } from '../retire.ts';
import { listed } from './counts.ts';
import { retirePorts } from './retire-ports.ts';
import { forecast, loses, nothing, sides, what } from './retire-words.ts';

const number = new Intl.NumberFormat('nl');
const counted = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;

export const retireTexts: RetireTexts = {
  sides,
  title: (protocols, side) => `${listed(protocols)} uitzetten voor ${sides[side]}`,
  evidence: {
    none: 'Er zijn geen logboeken gegeven die tonen wie ze nog gebruikt. Geen vermelding betekent niet: geen gebruik. usage leest logboeken, en --usage geeft ze aan deze opdracht.',
    cutOff: (clients, connections, more) =>
      `${counted(clients, 'client', 'clients')}${more ? ' of meer' : ''} zouden hun verbinding verliezen: ${counted(connections, 'verbinding', 'verbindingen')} in deze logboeken gebruikten ze.`,
    nobody: (seen) =>
      `Geen van de ${counted(seen, 'verbinding', 'verbindingen')} in deze logboeken gebruikte ze. Dat bewijst niet dat niemand het doet.`,
    empty: 'Deze logboeken noemen geen protocol en bewijzen dus niets.',
    period: (first, last) => `Ze beslaan ${first} tot en met ${last} (UTC).`,
    noPeriod: 'Ze vermelden niet welke periode ze beslaan.',
    unread: (count) => `${counted(count, 'bestand of regel', 'bestanden of regels')} kon niet worden gelezen.`,
    client: ({ client, agent, site, protocol, count, last }) =>
      [
        client ?? 'onbekende client',
        agent ?? 'onbekend programma',
        protocol,
        `${number.format(count)} ×`,
        ...(site === null ? [] : [site]),
        ...(last === null ? [] : [`laatst op ${last}`]),
      ].join(', '),
    moreClients: (count) => `en nog ${number.format(count)}`,
  },
  forecastHead: 'Op deze pc zelf:',
  what,
  forecast,
  productsMore: 'Wat elk product vereist: check --role server.',
  dotnetFirst: 'Zet eerst .NET goed, zodat de programma’s Windows volgen: apply --scope dotnet.',
  loses,
  row: (name, view, side, found) =>
    `${name}${[view, side, found].flatMap((part) => (part === null ? [] : [`, ${part}`])).join('')}`,
  refusedHead: 'Dit staat in de weg:',
  refusals: {
    'tls12-off': (place) => `TLS 1.2 staat niet aan voor ${place}.`,
    'tls12-unknown': (place) => `Het is niet bekend of TLS 1.2 aanstaat voor ${place}.`,
    'still-used': () => 'De logboeken tonen dat ze nog worden gebruikt.',
    'evidence-cut-off': () => 'De logboeken zijn niet tot het einde gelezen.',
    'evidence-unread': () =>
      'Een deel van de logboeken kon niet worden gelezen, en toont dus niet wie ze nog gebruikt.',
    'cuts-off': (place) => `Iets op deze pc zou de verbindingen verliezen: zie de verwachting voor ${place}.`,
    'remote-session': () =>
      'Je bent verbonden via Extern bureaublad en kunt zonder KB3080079 misschien geen verbinding meer maken; of die update is geïnstalleerd, is niet bekend.',
  },
  places: {
    client: sides.client,
    server: sides.server,
    'winhttp-native': 'programma’s die WinHTTP gebruiken',
    'winhttp-wow64': '32-bits programma’s die WinHTTP gebruiken',
  },
  unless: (option) => `Toch doorgaan kan met ${option}.`,
  nothing,
  planHead: (count) => `Wat er geschreven zou worden, ${counted(count, 'waarde', 'waarden')}:`,
  command: (given) => `Om het te schrijven: retire ${given} --yes`,
  doneHead: 'Uitgezet. Het geldt na een herstart.',
  restart: {
    client:
      'Start deze pc opnieuw op, of in elk geval de programma’s en services die verbinding maken; TLS Remedy herstart niets.',
    server:
      'Start deze pc opnieuw op: tot die tijd gebruiken services de oude instellingen. TLS Remedy herstart niets.',
    both: 'Start deze pc opnieuw op: tot die tijd gebruiken services en programma’s de oude instellingen. TLS Remedy herstart niets.',
  },
  tomorrowHead: 'Kijk hier morgen naar:',
  tomorrow: {
    events:
      'Gebeurtenissen 36871, 36874, 36887 en 36888 van Schannel in het logboek Systeem: 36874, en alert 70 in 36887 of 36888, komen van een client die een oud protocol vraagt; 36871 van een programma hier. check --events toont ze.',
    queues: 'Wachtrijen van mail, geplande taken, printers en scanners: wat via deze pc of vanaf deze pc verzendt.',
    silent: 'Wat geen spoor nalaat in logboeken: POP, IMAP, LDAP, SQL Server, Extern bureaublad, RADIUS.',
    usage: 'Doe usage opnieuw, over de logboeken sinds de herstart.',
  },
  undoAt: (moment, id) =>
    `Windows maakt dit om ${moment} automatisch ongedaan, tenzij je het behoudt: retire --keep ${String(id)}`,
  undoNeedsRestart: 'Ook het ongedaan maken geldt na een herstart.',
  kept: (id) => `Wijziging ${String(id)} blijft: Windows maakt die niet meer automatisch ongedaan.`,
  nothingToKeep: 'Er is niets dat Windows automatisch ongedaan maakt.',
  ports: retirePorts,
};
