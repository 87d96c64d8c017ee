import { product, products } from './server.ts';
import { DRIVER_NAMES } from '../product-names.ts';
import { counted, listed, number, settings, plural } from './terms.ts';
import type { AskedPort } from '../../proof/port.ts';
import type { NothingTaken, SeenAtPort } from '../../proof/port-findings.ts';
import type {
  Because,
  Insistence,
  Loss,
  NothingWhy,
  RefusalCode,
  RetireEvidence,
  WhatId,
} from '../../remediation/retire/review.ts';
import type { RetireSide } from '../../remediation/retire/retirement.ts';
import type { Protocol } from '../../tls/protocols.ts';
import type { RetirePlace } from '../error-texts.ts';

const sides: Readonly<Record<RetireSide, string>> = {
  client: 'outgoing connections',
  server: 'incoming connections',
  both: 'incoming and outgoing connections',
};

const what: Readonly<Record<WhatId, string>> = {
  ...products,
  winhttp: 'Programs that use WinHTTP',
  'internet-options': 'Internet Options of this user',
  dotnet4: '.NET 4 programs',
  dotnet2: '.NET 2.0 to 3.5 programs',
  ...DRIVER_NAMES,
  'dsn-sqlsrv32': 'Data sources with the driver “SQL Server”',
  sqloledb: 'Programs with SQLOLEDB, or that driver without a data source',
  eap: 'Sign-in to wired and wireless networks (EAP)',
  'remote-desktop': 'Remote Desktop',
  'rdcb-wid': 'Remote Desktop Connection Broker',
  'iis-smtp': 'IIS SMTP, for scanners and printers too',
  'domain-controller': 'LDAP over TLS of this domain controller',
  'own-tls': 'Programs with their own TLS (Java, OpenSSL)',
  'other-services': 'Other services (LDAP, RADIUS)',
};

const loses: Readonly<Record<Loss, string>> = {
  yes: 'would lose its connections',
  may: 'might lose connections',
  unknown: 'unknown',
  no: 'loses nothing',
};

const because: Readonly<Record<Because, string>> = {
  'has-tls12': 'has TLS 1.2',
  'keeps-older': 'keeps TLS 1.0',
  'nothing-goes': 'uses nothing that is turned off',
  'value-changes': 'the old bits are removed from its value',
  'not-here': 'not seen here',
  closed: 'closed',
  'own-layer': 'protected by its own layer',
  'nothing-left': 'has no TLS 1.2, and what it has is turned off',
  'too-old': 'too old for TLS 1.2',
  'less-left': 'few others support what it keeps',
  'no-suite': 'no cipher suite is left',
  target: 'depends on the .NET version that each program was built for',
  'in-doubt': 'it isn’t certain which protocols it has',
  'patch-unseen': 'it needs a .NET 3.5 patch, which can’t be seen',
  kb3080079: 'it needs update KB3080079, which can’t be seen',
  wid: 'its database, the Windows Internal Database, has only TLS 1.0 here',
  'version-unseen': 'its version doesn’t show whether it has TLS 1.2',
  'before-both': 'it needs a newer version first',
  'both-only': 'its maker documents only TLS 1.0 and 1.1 together',
  missing: 'something that it requires is missing',
  'clients-unseen': 'its clients can’t be seen here',
  unseen: 'some of what it requires can’t be seen here',
  'one-side': 'turn off both sides together: Exchange needs them to match',
  unreadable: 'its value couldn’t be read',
  'not-read': 'not checked',
  'release-unknown': 'unknown for this version of Windows',
};

const forecast = { because, product };

const nothing: Readonly<Record<NothingWhy, string>> = {
  'off-by-value': 'Nothing to write: already off in the registry; this takes effect after a restart.',
  'off-by-windows': 'Nothing to write: this version of Windows has them off.',
  unreadable: 'Nothing to write: values that can’t be read stay as they are.',
  'not-here': 'TLS Remedy writes nothing on this version of Windows, and doesn’t check whether they are on.',
};

const seen: Readonly<Record<SeenAtPort, (port: string, protocols: readonly Protocol[]) => string>> = {
  gone: (port, protocols) => `Port ${port} no longer accepts ${listed(protocols)}.`,
  still: (port, protocols) => `Port ${port} still accepts ${listed(protocols)}.`,
  now: (port, protocols) => `Port ${port} now accepts ${listed(protocols)}; that wasn’t seen before.`,
  refused: (port, protocols) => `Port ${port} refuses ${listed(protocols)}.`,
  lost: (port, protocols) => `Port ${port} no longer accepts ${listed(protocols)}, which wasn’t meant to change.`,
  unknown: (port, protocols) => `It isn’t clear whether port ${port} accepts ${listed(protocols)}.`,
};

const retirePorts = {
  title: 'Ports of this PC',
  columns: { port: 'Port', before: 'Accepted before', after: 'Accepts now', means: 'Result' },
  port: ({ port, starttls }: AskedPort): string => `${String(port)}${starttls ? ' (STARTTLS)' : ''}`,
  /** What a port accepts, in a cell; `unknown` are those of which that is unknown. */
  takes: (taken: readonly Protocol[], unknown: readonly Protocol[]): string =>
    [...taken, ...(unknown.length === 0 ? [] : [`unknown: ${unknown.join(', ')}`])].join(', '),
  nothing: {
    'no-answer': 'no full answer',
    nobody: 'nothing listens',
    'no-starttls': 'no STARTTLS',
    'not-tls': 'doesn’t start with TLS',
    'only-refusals': 'every version refused, so it might need a name',
    'silent-refusals': 'every version refused without an answer',
  } satisfies Readonly<Record<NothingTaken, string>>,
  seen,
  none: {
    stopped: (port: string, why: string): string => `Port ${port} accepted something before. Now: ${why}.`,
    'not-asked': (port: string, why: string): string => `What port ${port} accepts is unknown: ${why}.`,
  },
  why: 'The reason is unknown: a program might read Schannel’s settings only when it starts, or have a list of its own.',
  again: 'Restart this PC, or what listens there, and test again:',
};

export const places: Readonly<Record<RetirePlace, string>> = {
  server: sides.server,
  client: sides.client,
  winhttp: 'programs that use WinHTTP',
  'winhttp-wow64': '32-bit programs that use WinHTTP',
};

const refusals: Readonly<Record<RefusalCode, (place: string) => string>> = {
  'tls12-off': (place) => `TLS 1.2 isn’t on for ${place}`,
  'tls12-unknown': (place) => `It isn’t clear whether TLS 1.2 is on for ${place}`,
  'still-used': () => 'The logs show that they are still used',
  'evidence-cut-off': () => 'The logs weren’t read to the end',
  'evidence-unread': () => 'Some of the logs couldn’t be read',
  'cuts-off': () => 'Something on this PC would lose its connections',
  'remote-session': () => 'Without KB3080079 you might not be able to reconnect through Remote Desktop',
};

const refusalsNext: Readonly<Record<RefusalCode, string>> = {
  'tls12-off': 'Turn on TLS 1.2 first.',
  'tls12-unknown': 'Look at Checks: it shows what is unknown.',
  'still-used': 'Update these clients to TLS 1.2 first.',
  'evidence-cut-off': 'Read the logs to the end.',
  'evidence-unread': 'See which of the logs couldn’t be read.',
  'cuts-off': 'First fix what would lose its connections.',
  'remote-session': 'Install the update, or do this at the PC itself.',
};

const inSpite: Readonly<Record<Insistence, string>> = {
  'in-spite-of-usage': 'They lose their connections',
  'in-spite-of-remote-session': 'You might not be able to reconnect',
  'in-spite-of-forecast': 'What the list names loses its connections',
};

const against = { title: 'What’s stopping this', refusals, next: refusalsNext, places };

const atLeast = (count: number, isMore: boolean): string =>
  `${isMore ? 'at least ' : ''}${counted(count, 'client', 'clients')}`;
const their = (count: number, isMore: boolean): string => (count === 1 && !isMore ? 'its' : 'their');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const lossesSaid = ({ yes, may, unknown }: Readonly<Record<Loss, number>>): string =>
  [
    ...(yes > 0 ? [`${number.format(yes)} would lose connections`] : []),
    ...(may > 0 ? [`${number.format(may)} might`] : []),
    ...(yes + may === 0 ? ['Nothing found that loses connections'] : []),
    ...(unknown > 0 ? [`${number.format(unknown)} unknown`] : []),
  ].join(', ');

const restart: Readonly<Record<RetireSide, string>> = {
  server: 'Restart this PC, or at least its services: until then they keep using the old settings.',
  client: 'Restart this PC, or at least the programs that connect: until then they keep using the old settings.',
  both: 'Restart this PC: until then programs and services keep using the old settings.',
};

export const retirePlace = {
  title: 'Turn off old protocols',
  lead: 'First see who still uses them. Then turn them off, with a way back.',
  doorSaid: 'SSL 2.0 to TLS 1.1, after a look at who still uses them',
  evidence: {
    byWeek: 'Connections with old protocols, by week',
    older: 'TLS 1.0, SSL, and unknown ones',
    weeks: (firstCount: number, first: string, lastCount: number, last: string): string =>
      `Connections with old protocols, by week: ${number.format(firstCount)} in the week of ${first}, ${number.format(lastCount)} in the week of ${last}`,
    noneTitle: 'No evidence yet of who still uses them',
    none: 'IIS logs, Exchange SMTP logs, exported Schannel events, or Microsoft 365 lists show who. Without them, there’s no way to know. An empty log doesn’t mean that nobody uses them.',
    emptyTitle: 'No evidence: these logs name no protocol',
    empty: 'They don’t mention TLS, so they don’t show who still uses an old protocol.',
    cutOff: (count: number, isMore: boolean): string =>
      `${capital(atLeast(count, isMore))} would lose ${their(count, isMore)} connections`,
    nobody: 'No client in these logs would lose its connections',
    stopped: 'Stopped: only part of these logs was read',
    partly: 'Some of these logs couldn’t be read',
    of: (old: number, seen: number, period: string | null): string =>
      `${number.format(old)} of ${counted(seen, 'connection', 'connections')}${period === null ? '' : `, ${period}`}.`,
    notProof: 'Services without such logs leave no trace.',
    stoppedMore: 'The rest is unknown.',
    unread: (count: number): string => `${counted(count, 'file or line', 'files or lines')} couldn’t be read.`,
    folder: 'Open a folder of logs…',
    files: 'Open log files…',
    moreFolder: 'Add a folder…',
    moreFiles: 'Add files…',
    forget: 'Close the logs',
    drop: 'Or drop logs here.',
    reading: 'Reading the logs…',
    picking: 'Choose them in the window that Windows opened.',
    cancel: 'Stop reading',
    staysIfCancelled: 'What was read so far is kept.',
  },
  users: {
    title: 'Who still uses them',
    copy: 'Copy the list',
    columns: {
      client: 'Client',
      agent: 'Program',
      protocol: 'Protocol',
      site: 'Where',
      count: 'Times',
      last: 'Last seen',
    },
    unnamed: 'not named',
    all: (count: number): string => `Show all ${number.format(count)} rows`,
    more: 'There are more clients than are tracked separately; they are counted, not listed.',
  },
  side: {
    title: 'For',
    names: { server: 'Incoming (server)', client: 'Outgoing (client)', both: 'Both' },
    whys: {
      server: 'Connections that others make to this PC, such as to its web and mail server',
      client: 'Connections that this PC makes to others',
      both: 'All connections through Windows’ own TLS',
    },
  },
  protocols: {
    title: 'Protocols',
    off: 'Already off',
    unknown: 'This version of Windows is unknown',
    noEvidence: 'No evidence',
    nobody: 'No client in these logs',
    used: (count: number, isMore: boolean): string =>
      `${capital(atLeast(count, isMore))} still ${count === 1 && !isMore ? 'uses' : 'use'} it`,
  },
  self: {
    title: 'On this PC itself',
    said: lossesSaid,
    columns: { what: 'What', found: 'Found', means: 'Without old protocols' },
    names: what,
    forecast,
    loses,
    dotnetFirst: 'Set .NET first: tick it in Protocols.',
    bothViews: '64-bit and 32-bit',
    incoming: 'incoming',
  },
  limits: {
    title: 'What the logs can’t show',
    said: 'LDAP, Remote Desktop, SQL Server, and more',
    silence: 'An empty log doesn’t mean that nobody uses them: services without these logs leave no trace.',
    withoutFields: (count: number): string =>
      `${counted(count, 'line', 'lines')} without the field crypt-protocol: they say nothing about TLS. The files below turn it on in IIS.`,
  },
  against,
  bar: {
    cutOff: (count: number, isMore: boolean): string =>
      `Not yet: ${atLeast(count, isMore)} still ${count === 1 && !isMore ? 'uses' : 'use'} them.`,
    nothingChosen: 'Choose at least one protocol.',
    nothing,
    reading: 'The logs are being read.',
    noEvidence: 'No evidence: it isn’t clear who would lose connections.',
    clear: (count: number): string => `${settings(count)}. You can fully undo this.`,
    plan: (count: number): string => `${settings(count)}. You can fully undo this. Restart this PC afterwards.`,
    open: 'Turn off…',
    help: (count: number): string =>
      plural(count, 'Help this client first', `Help these ${number.format(count)} first`),
    toHome: 'See what to fix',
    toWhy: 'See why',
    back: 'Back',
    switchOff: 'Turn off',
    inSpite: 'Turn off anyway',
  },
  help: {
    title: (count: number, isMore: boolean): string =>
      `Not yet: ${atLeast(count, isMore)} would lose ${their(count, isMore)} connections`,
    reason: (protocols: readonly string[]): string => `Nothing was changed. They used ${listed(protocols)}.`,
    reasonIn: (protocols: readonly string[], period: string): string =>
      `Nothing was changed. They used ${listed(protocols)} in the logs of ${period}.`,
    copy: 'Copy the list for their owners',
    list: 'Who they are, and what helps',
    copied: (protocols: readonly string[]): string => `These still use ${listed(protocols)}, which will be turned off:`,
    times: (count: number, last: string | null): string =>
      `${counted(count, 'connection', 'connections')}${last === null ? '' : `, the last on ${last}`}.`,
    advice: {
      windows: 'Run TLS Remedy on that PC: it turns on TLS 1.2 for Windows programs and Office.',
      other: 'Ask its owner for newer software or firmware that knows TLS 1.2.',
      quiet: 'Not seen for two weeks: it might have been replaced. Ask its owner.',
      unnamed: 'The logs don’t say who this is. Logs with the client’s address would.',
    },
    more: (count: number): string => `and ${number.format(count)} more`,
    must: 'If you can’t wait',
    inSpite: 'Turn off anyway',
    inSpiteSaid: inSpite,
    inSpiteMore: 'The plan shows what is written. History lists it, and Undo restores exactly what was there.',
    seePlan: 'See the plan',
  },
  plan: {
    title: 'Plan',
    lead: (count: number, side: RetireSide): string => `${settings(count)} for ${sides[side]}. TLS 1.2 stays on.`,
    incoming: 'Incoming',
    incomingWho: 'servers on this PC',
    outgoing: (name: string): string => `Outgoing, ${name}`,
    connections: 'Connections',
    safety: 'Safety',
    byItself: (minutes: number): string => `Undo after ${number.format(minutes)} minutes, unless I keep it`,
    byItselfMore: 'A scheduled task does this. Use it for a PC that you reach over the network.',
    noTasks: 'Not on a sample PC, which has no scheduled tasks.',
    writes: 'What will be written',
    writesSaid: (count: number): string => settings(count),
  },
  ports: {
    ...retirePorts,
    label: 'Ports to test on this PC (optional)',
    hint: 'Such as 443, 25. What they accept is tested before and after the change, inside this PC.',
    wrong: 'Enter up to 10 numbers from 1 to 65535.',
  },
  done: {
    title: (protocols: readonly string[]): string =>
      `${listed(protocols)} ${plural(protocols.length, 'is', 'are')} turned off`,
    checked: (time: string, count: number): string => `Written at ${time} and read back: ${settings(count)}.`,
    restart,
    /** `ports` still accept what was to go: proof outranks what was written. */
    still: (ports: readonly string[]): string =>
      `Turned off, but ${plural(ports.length, 'port', 'ports')} ${listed(ports)} still ${plural(ports.length, 'accepts', 'accept')} an old protocol`,
    copyRestart: 'Copy the restart command',
    noPorts: 'No port has been tested.',
    cutOff: (count: number, isMore: boolean): string =>
      `${capital(atLeast(count, isMore))} will lose ${their(count, isMore)} connections.`,
    noEvidence: 'No logs were read, so it’s unknown who used them.',
    undoNow: 'Undo now',
    undo: 'Undo',
    changed: 'What changed',
    backToStart: 'Turn off more',
  },
  count: {
    title: 'Undone automatically in',
    at: (time: string): string => `At ${time}, unless you keep it. If something stops working, just wait.`,
    over: 'Windows is undoing it now',
    overMore: 'Check again to see whether it is done. The undo also takes effect after a restart.',
    keep: 'Keep it',
    announced: (minutes: number): string => `${counted(minutes, 'minute', 'minutes')} left until this is undone.`,
  },
  tomorrow: {
    title: 'Look at this tomorrow',
    copy: 'Copy as text',
    queues: 'Mail queues are empty, and scheduled jobs ran',
    queuesMore: 'These send through this PC. Exchange shows its queues with Get-Queue.',
    events: 'No new Schannel events 36874, 36887, or 36888',
    eventsMore: 'Event Viewer, Windows Logs, System. Such events show that something still tries, but not its address.',
    silent: 'Scanners, old phones, and machines still send',
    silentMore: 'Many of them leave no trace in logs.',
    programs: 'Programs on this PC still connect',
    programsMore: 'Database connections and old .NET programs first.',
    programsFirst: (names: readonly string[]): string => `First: ${listed(names)}.`,
  },
};

export const retireTexts = {
  sides,
  title: (protocols: readonly Protocol[], side: RetireSide): string =>
    `Turn off ${listed(protocols)} for ${sides[side]}`,
  evidence: {
    none: 'Without logs, there’s no way to know who still uses them. Read them first: add --usage FOLDER to this command.',
    cutOff: (clients: number, connections: number, more: boolean): string =>
      `${counted(clients, 'client', 'clients')}${more ? ' or more' : ''} would lose ${their(clients, more)} connections: ${counted(connections, 'connection', 'connections')} in these logs used them.`,
    nobody: (count: number): string =>
      `None of the ${counted(count, 'connection', 'connections')} in the logs used them. Others might.`,
    empty: 'These logs name no protocol, so they are no evidence.',
    period: (first: string, last: string): string => `They cover ${first} to ${last} (UTC).`,
    noPeriod: 'They don’t show which period they cover.',
    unread: (count: number): string => `${counted(count, 'file or line', 'files or lines')} couldn’t be read.`,
    client: ({ client, agent, site, protocol, count, last }: RetireEvidence['cutOff'][number]): string =>
      [
        client ?? 'unknown client',
        agent ?? 'unknown program',
        protocol,
        `${number.format(count)} ×`,
        ...(site === null ? [] : [site]),
        ...(last === null ? [] : [`last on ${last}`]),
      ].join(', '),
    moreClients: (count: number): string => `and ${number.format(count)} more`,
  },
  forecastHead: 'On this PC itself:',
  what,
  forecast,
  productsMore: 'What each product requires: tls-remedy check --role server.',
  dotnetFirst: 'Set .NET first, so that its programs follow Windows: tls-remedy apply --scope dotnet.',
  loses,
  row: (name: string, view: string | null, side: string | null, found: string | null): string =>
    [name, view, side, found].filter((part) => part !== null).join(', '),
  refusedHead: 'What’s stopping this:',
  refusals,
  places,
  unless: (option: string): string => `To do it anyway: ${option}.`,
  nothing,
  planHead: (count: number): string => `What would be written, ${counted(count, 'value', 'values')}:`,
  command: (given: string): string => `To write it: tls-remedy retire ${given} --yes`,
  commandWithoutLogs: (given: string): string =>
    `To write it without logs, undone after an hour unless you keep it: tls-remedy retire ${given} --undo-after 60m --yes`,
  doneHead: 'Turned off. This takes effect after a restart; TLS Remedy restarts nothing.',
  restart,
  tomorrowHead: 'Look at this tomorrow:',
  tomorrow: {
    events:
      'Schannel events 36871, 36874, 36887, and 36888 in the System log: 36874, and alert 70 in 36887 or 36888, come from a client that asks for an old protocol; 36871 comes from a program on this PC. tls-remedy check --events lists them.',
    queues: 'Mail queues, scheduled jobs, printers, and scanners: what sends through this PC or from it.',
    silent: 'What leaves no trace in logs: POP, IMAP, LDAP, SQL Server, Remote Desktop, RADIUS.',
    usage: 'Run tls-remedy usage PATH again, on the logs written since the restart.',
  },
  undoAt: (moment: string, id: number): string =>
    `Windows undoes this at ${moment}, unless you keep it: tls-remedy retire --keep ${String(id)}`,
  undoNeedsRestart: 'The undo also takes effect after a restart.',
  kept: (id: number): string => `Change ${String(id)} is kept: Windows no longer undoes it automatically.`,
  nothingToKeep: 'There is nothing that Windows would undo automatically.',
  ports: retirePorts,
};
