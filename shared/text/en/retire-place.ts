import type { Loss } from '../../remediation/retire/review.ts';
import type { RetireSide } from '../../remediation/retire/retirement.ts';
import { listed } from './counts.ts';
import { against, inSpite } from './retire-against.ts';
import { retirePorts } from './retire-ports.ts';
import { forecast, loses as words, nothing, sides, what } from './retire-words.ts';

const number = new Intl.NumberFormat('en');
const counted = (count: number, one: string, more: string): string =>
  `${number.format(count)} ${count === 1 ? one : more}`;
const atLeast = (count: number, isMore: boolean): string =>
  `${isMore ? 'at least ' : ''}${counted(count, 'client', 'clients')}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const loses: Readonly<Record<Loss, string>> = {
  yes: capital(words.yes),
  may: capital(words.may),
  unknown: capital(words.unknown),
  no: capital(words.no),
};

const lossesSaid = ({ yes, may, unknown }: Readonly<Record<Loss, number>>): string =>
  [
    ...(yes > 0 ? [`${number.format(yes)} would lose connections`] : []),
    ...(may > 0 ? [`${number.format(may)} might`] : []),
    ...(yes + may === 0 ? ['Nothing found that loses connections'] : []),
    ...(unknown > 0 ? [`${number.format(unknown)} unknown`] : []),
  ].join(', ');

/** The texts of the place that switches old protocols off; those of reading logs are in `usage.ts`. */
export const retirePlace = {
  title: 'Turn off old protocols',
  lead: 'First see who still uses them. Then turn them off, with a way back.',
  door: 'Turn off old protocols',
  doorSaid: 'SSL 2.0 to TLS 1.1, after a look at who still uses them',
  evidence: {
    byWeek: 'Connections with old protocols, by week',
    weeks: (firstCount: number, first: string, lastCount: number, last: string): string =>
      `Connections with old protocols, by week: ${number.format(firstCount)} in the week of ${first}, ${number.format(lastCount)} in the week of ${last}`,
    noneTitle: 'No evidence yet of who still uses them',
    none: 'IIS logs, Exchange SMTP logs, exported Schannel events, or Microsoft 365 lists show who. Without them, there’s no way to know. No log entries doesn’t mean no use.',
    emptyTitle: 'No evidence: these logs name no protocol',
    empty: 'They don’t mention TLS, so they don’t show who still uses an old protocol.',
    cutOff: (count: number, isMore: boolean): string => `${capital(atLeast(count, isMore))} would be cut off`,
    nobody: 'No client in these logs would be cut off',
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
    silence: 'No log entries doesn’t mean no use: services without these logs leave no trace.',
    withoutFields: (count: number): string =>
      `${counted(count, 'line', 'lines')} without the field crypt-protocol: they say nothing about TLS. The files below turn it on in IIS.`,
  },
  against,
  bar: {
    cutOff: (count: number, isMore: boolean): string =>
      `Not while ${atLeast(count, isMore)} still ${count === 1 && !isMore ? 'uses' : 'use'} them.`,
    nothingChosen: 'Choose at least one protocol.',
    nothing,
    reading: 'The logs are being read.',
    noEvidence: 'No evidence: it isn’t clear who would be cut off.',
    clear: (count: number): string => `${counted(count, 'setting', 'settings')}. You can fully undo this.`,
    plan: (count: number): string =>
      `${counted(count, 'setting', 'settings')}. You can fully undo this. Restart this PC afterwards.`,
    open: 'Turn off…',
    help: (count: number): string =>
      count === 1 ? 'Help this client first' : `Help these ${number.format(count)} first`,
    toHome: 'See what to fix',
    toWhy: 'See why',
    back: 'Back',
    switchOff: 'Turn off',
    inSpite: 'Turn off anyway',
  },
  help: {
    title: (count: number, isMore: boolean): string => `Not yet: ${atLeast(count, isMore)} would be cut off`,
    reason: (protocols: readonly string[], period: string | null): string =>
      `Nothing was changed. ${period === null ? `They used ${listed(protocols)}.` : `They used ${listed(protocols)} in the logs of ${period}.`}`,
    copy: 'Copy the list for their owners',
    list: 'Who they are, and what helps',
    copied: (protocols: readonly string[]): string => `These still use ${listed(protocols)}, which will be turned off:`,
    times: (count: number, last: string | null): string =>
      `${counted(count, 'connection', 'connections')}${last === null ? '' : `, the last on ${last}`}.`,
    advice: {
      windows: 'Run TLS Remedy on that PC: it turns on TLS 1.2 for programs of Windows and Office.',
      other: 'Ask its owner for newer software or firmware that knows TLS 1.2.',
      quiet: 'Not seen for two weeks: perhaps it is replaced already. Ask its owner.',
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
    lead: (count: number, side: RetireSide): string =>
      `${counted(count, 'setting', 'settings')} for ${sides[side]}. TLS 1.2 stays on.`,
    incoming: 'Incoming',
    incomingWho: 'servers on this PC',
    outgoing: (name: string): string => `Outgoing, ${name}`,
    connections: 'Connections',
    safety: 'Safety',
    byItself: (minutes: number): string =>
      `Undo automatically after ${number.format(minutes)} minutes, unless I keep it`,
    byItselfMore: 'A scheduled task does this. Use it for a PC that you reach over the network.',
    noTasks: 'Not on a sample PC, which has no scheduled tasks.',
    writes: 'What will be written',
    writesSaid: (count: number): string => counted(count, 'setting', 'settings'),
  },
  ports: {
    ...retirePorts,
    label: 'Ports to test on this PC (optional)',
    hint: 'Such as 443, 25. What they accept is tested before and after the change, inside this PC.',
    wrong: 'Enter up to 10 numbers from 1 to 65535.',
  },
  done: {
    title: (protocols: readonly string[]): string =>
      `${listed(protocols)} ${protocols.length === 1 ? 'is' : 'are'} turned off`,
    checked: (time: string, count: number): string =>
      `Written at ${time} and read back: ${counted(count, 'setting', 'settings')}.`,
    restart: {
      server: 'Restart this PC, or at least its services: until then they keep using the old settings.',
      client: 'Restart this PC, or at least the programs that connect: until then they keep using the old settings.',
      both: 'Restart this PC: until then programs and services keep using the old settings.',
    },
    /** `ports` still accept what was to go: proof outranks what was written. */
    still: (ports: readonly string[]): string =>
      `Turned off, but ${ports.length === 1 ? 'port' : 'ports'} ${listed(ports)} still ${ports.length === 1 ? 'accepts' : 'accept'} an old protocol`,
    copyRestart: 'Copy the restart command',
    noPorts: 'No port has been tested.',
    cutOff: (count: number, isMore: boolean): string =>
      `${capital(atLeast(count, isMore))} in the logs will be cut off.`,
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
    announced: (minutes: number): string =>
      `${counted(minutes, 'minute', 'minutes')} left until this is undone automatically.`,
  },
  tomorrow: {
    title: 'Look at this tomorrow',
    copy: 'Copy as text',
    queues: 'Mail queues are empty, and scheduled jobs ran',
    queuesMore: 'These send through this PC. Exchange shows its queues with Get-Queue.',
    events: 'No new Schannel events 36874, 36887 or 36888',
    eventsMore: 'Event Viewer, Windows Logs, System. Such events show that something still tries, but not its address.',
    silent: 'Scanners, old phones, and machines still send',
    silentMore: 'Many of them leave no trace in logs.',
    programs: 'Programs on this PC still connect',
    programsMore: (names: readonly string[]): string =>
      names.length === 0 ? 'Database connections and old .NET programs first.' : `First: ${listed(names)}.`,
  },
};
