import type { RetireTexts } from '../retire.ts';
import { listed } from './counts.ts';
import { retirePorts } from './retire-ports.ts';
import { forecast, loses, nothing, sides, what } from './retire-words.ts';

const number = new Intl.NumberFormat('en');
const counted = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;

export const retireTexts: RetireTexts = {
  sides,
  title: (protocols, side) => `Turn off ${listed(protocols)} for ${sides[side]}`,
  evidence: {
    none: 'No logs were given to show who still uses them. No log entries doesn’t mean no use. usage reads logs, and --usage passes them to this command.',
    cutOff: (clients, connections, more) =>
      `${counted(clients, 'client', 'clients')}${more ? ' or more' : ''} would be cut off: ${counted(connections, 'connection', 'connections')} in these logs used them.`,
    nobody: (seen) =>
      `None of the ${counted(seen, 'connection', 'connections')} in these logs used them. That isn’t proof that nobody does.`,
    empty: 'These logs name no protocol, so they are no evidence.',
    period: (first, last) => `They cover ${first} to ${last} (UTC).`,
    noPeriod: 'They don’t show which period they cover.',
    unread: (count) => `${counted(count, 'file or line', 'files or lines')} couldn’t be read.`,
    client: ({ client, agent, site, protocol, count, last }) =>
      [
        client ?? 'unknown client',
        agent ?? 'unknown program',
        protocol,
        `${number.format(count)} ×`,
        ...(site === null ? [] : [site]),
        ...(last === null ? [] : [`last on ${last}`]),
      ].join(', '),
    moreClients: (count) => `and ${number.format(count)} more`,
  },
  forecastHead: 'On this PC itself:',
  what,
  forecast,
  productsMore: 'What each product requires: check --role server.',
  dotnetFirst: 'Set .NET first, so that its programs follow Windows: apply --scope dotnet.',
  loses,
  row: (name, view, side, found) =>
    `${name}${[view, side, found].flatMap((part) => (part === null ? [] : [`, ${part}`])).join('')}`,
  refusedHead: 'What’s stopping this:',
  refusals: {
    'tls12-off': (place) => `TLS 1.2 isn’t on for ${place}.`,
    'tls12-unknown': (place) => `It isn’t clear whether TLS 1.2 is on for ${place}.`,
    'still-used': () => 'The logs show that they are still used.',
    'evidence-cut-off': () => 'The logs weren’t read to the end.',
    'evidence-unread': () => 'Some of the logs couldn’t be read, so they don’t show who still uses them.',
    'cuts-off': (place) => `Something on this PC would lose its connections: see the forecast for ${place}.`,
    'remote-session': () =>
      'You’re connected through Remote Desktop and might not be able to reconnect without KB3080079; it isn’t clear whether that is installed.',
  },
  places: {
    client: sides.client,
    server: sides.server,
    'winhttp-native': 'programs that use WinHTTP',
    'winhttp-wow64': '32-bit programs that use WinHTTP',
  },
  unless: (option) => `To do it anyway: ${option}.`,
  nothing,
  planHead: (count) => `What would be written, ${counted(count, 'value', 'values')}:`,
  command: (given) => `To write it: retire ${given} --yes`,
  doneHead: 'Turned off. This takes effect after a restart.',
  restart: {
    client: 'Restart this PC, or at least the programs and services that connect; TLS Remedy restarts nothing.',
    server: 'Restart this PC: until then services keep using the old settings. TLS Remedy restarts nothing.',
    both: 'Restart this PC: until then services and programs keep using the old settings. TLS Remedy restarts nothing.',
  },
  tomorrowHead: 'Look at this tomorrow:',
  tomorrow: {
    events:
      'Schannel events 36871, 36874, 36887, and 36888 in the System log: 36874, and alert 70 in 36887 or 36888, come from a client that asks for an old protocol; 36871 comes from a program on this PC. check --events lists them.',
    queues: 'Mail queues, scheduled jobs, printers, and scanners: what sends through this PC or from it.',
    silent: 'What leaves no trace in logs: POP, IMAP, LDAP, SQL Server, Remote Desktop, RADIUS.',
    usage: 'Run usage again, over the logs since the restart.',
  },
  undoAt: (moment, id) =>
    `Windows undoes this automatically at ${moment}, unless you keep it: retire --keep ${String(id)}`,
  undoNeedsRestart: 'The undo also takes effect after a restart.',
  kept: (id) => `Change ${String(id)} is kept: Windows no longer undoes it automatically.`,
  nothingToKeep: 'There is nothing that Windows would undo automatically.',
  ports: retirePorts,
};
