import type { Standing } from '../../remediation/entry-states.ts';
import type { NeededPackage, RungReport } from '../../diagnosis/rungs/rung.ts';
import type { OriginState } from '../../origin/origin.ts';
import type { ConnectionResult } from '../../proof/connections.ts';
import type { HostFinding } from '../../proof/host.ts';
import type { Need } from '../../proof/microsoft365.ts';
import type { EngineId, UnknownReason } from '../../proof/proof.ts';
import type { LimitId, ReadinessLevel } from '../../readiness/levels.ts';
import type { Outcome } from '../../report/report.ts';
import type { ProfileId } from '../../tls/profiles.ts';
import type { RegistryView } from '../../windows/registry.ts';
import type { Release } from '../../windows/releases.ts';
import type { OriginFacts, VerdictFacts } from '../facts.ts';
import type { IncomingCause, VerdictLine } from '../rung-text.ts';
import { RELEASE_NAMES } from '../product-names.ts';
import { everyRung, rungTexts } from './checks.ts';
import { claim } from './claim.ts';
import { products as serverProducts, serverRungs } from './server.ts';
import { serverServices } from './server-services.ts';
import { BITNESS, counted, either, joined, listed, plural, SERVICE_NAMES } from './terms.ts';

const programsOf = (who: string): string =>
  who === 'native' ? 'Windows programs' : '64-bit and 32-bit Windows programs';

/** What is said of the cause of a PC, beside what each rung says. */
const cause = {
  /** Only here it is said that nothing needs to change. */
  none: (f: VerdictFacts): VerdictLine => ({
    headline: 'TLS 1.2 is on',
    reason: `${programsOf(f.who)} offer ${listed(f.protocols)}. Nothing needs to change.`,
  }),
  /** Every address was reached; `found` is what still fails in the settings. */
  proven: (f: VerdictFacts, found: string | null): VerdictLine => ({
    headline: 'This PC is ready for Microsoft 365',
    reason: `Every tested address answered ${programsOf(f.who)}. ${found ?? 'Nothing needs to change.'}`,
  }),
  lookAt: (name: string, found: string, isOn: boolean): VerdictLine => ({
    headline: `${isOn ? 'TLS 1.2 is on, but check' : 'It isn’t clear yet, so check'} ${name}`,
    reason: found,
  }),
  limit: (said: string): VerdictLine => ({ headline: 'TLS 1.2 is on, with one limit', reason: said }),
  connection: (found: string): VerdictLine => ({
    headline: 'The settings are correct, but a connection failed',
    reason: `${found} The connection test shows which address, and why.`,
  }),
  contradicts: (protocol: string, isSet: boolean): string =>
    `Windows doesn’t offer ${protocol}, although it’s ${isSet ? 'set' : 'expected'}`,
  restartFirst: (offered: string | null): string =>
    `A test on this PC ${offered === null ? 'showed this' : `found ${offered} at most`}. Restart the PC, then check again.`,
  connectionSteps: {
    'tls-refused': 'Check the cipher suites of this PC. Ask whoever manages the network whether a device changes TLS.',
    certificate: 'Check who issued the certificate. A program that inspects traffic needs a root that this PC trusts.',
    proxy: 'Ask whoever manages the proxy to let these addresses pass.',
    name: 'Check whether this PC has a network, and which DNS server it uses.',
    route: 'Check whether this PC has a network, and whether a firewall blocks port 443.',
    clock: 'Set the date and time of this PC, then test again.',
    timeout: 'Test again. If that doesn’t help, ask whoever manages the network whether a firewall blocks port 443.',
  } satisfies Readonly<Record<Exclude<ConnectionResult, 'reached'>, string>>,
  limitSteps: {
    'front-door-without-dhe': 'The connection test shows which addresses. Those need a newer version of Windows.',
  } satisfies Readonly<Record<LimitId, string>>,
  incoming: {
    halves: { out: 'Outgoing', in: 'Incoming' },
    names: {
      tls12: 'Incoming TLS 1.2',
      'old-protocols': 'Incoming old protocols',
      tls13: 'Incoming TLS 1.3',
      dotnet: '.NET on this server',
      suites: 'Incoming cipher suites',
      misspelt: 'Misspelt values',
      products: 'Products',
      services: 'Services',
    },
    headlines: {
      'tls12.off': 'This server refuses TLS 1.2 connections',
      'tls12.by-request': 'Most programs on this server refuse TLS 1.2',
      'tls12.off-by-default': 'Most programs on this server refuse TLS 1.2',
      'tls12.not-here': 'This server can’t accept TLS 1.2',
      'tls12.not-known': 'It isn’t clear yet what this server accepts',
      'tls12.unreadable': 'It isn’t clear yet what this server accepts',
      'old-protocols.ssl': 'This server still accepts SSL',
      'old-protocols.old-tls': 'This server still accepts old TLS',
      'old-protocols.sides-differ': 'Outgoing and incoming connections have different protocols',
      'old-protocols.half-off': 'An old protocol is only partly off here',
      'tls13.forced': 'TLS 1.3 is forced on for incoming connections',
      'dotnet.tls10-off': 'Some .NET programs here might lack TLS 1.2',
      'dotnet.not-set': 'The .NET values aren’t set on this server',
      'dotnet.set-in-one-view': 'The .NET values are in one view only',
      'dotnet.off': 'A .NET value keeps programs on old TLS',
      'suites.none': 'This server has no cipher suite left',
      'suites.without-gcm': 'This server lacks cipher suites that clients need',
      'suites.ecdsa-only': 'This server’s cipher suites exclude RSA certificates',
      'suites.cut-off': 'This server’s cipher suite list was cut off',
      'suites.odd-list': 'This server’s cipher suite list isn’t valid',
      'suites.unreadable': 'It isn’t clear yet what this server accepts',
      'misspelt.found': 'A value for incoming connections is misspelt',
      'products.fix': 'A server product lacks settings',
      'products.unfit': 'A server product needs a manual change',
      'products.unknown': 'It isn’t clear whether a product is ready',
      'services.unfit': 'A service here needs a manual change',
      'services.unknown': 'It isn’t clear whether others can still connect',
    } satisfies Readonly<Record<IncomingCause, string>>,
    products: {
      fix: (product: string): string => `${product}: TLS Remedy can write what is missing.`,
      unfit: (product: string): string =>
        `${product} needs something that TLS Remedy doesn’t write, such as an update.`,
      unknown: (product: string): string => `${product}: part of what it needs couldn’t be read.`,
    },
    seeMissing: {
      window: 'Open Retire, then “On this PC itself”: it lists what is missing.',
      line: 'tls-remedy check --role server lists what is missing, and what of it TLS Remedy writes.',
    },
    commands: {
      'schannel-server': 'tls-remedy apply --scope schannel-server --yes turns it on.',
      dotnet: 'tls-remedy apply --scope dotnet --yes writes them.',
      retire: 'tls-remedy help retire explains how; tls-remedy check --role server has the whole command.',
    },
  },
};

const PREFERENCES = 'Look under Computer Configuration, Preferences, Windows Settings, Registry.';
const ITS_COPY = 'Seen in this PC’s copy of the policy.';

const changed = (when: string | null): string => (when === null ? 'Last changed' : `Last changed on ${when}`);
const mightNotLast = ({ who }: OriginFacts): string =>
  `${who} sets this value, so a fix here might not last. Change it there.`;

/** Nothing is ever said to have been written by anybody: no source shows that. */
const says: Readonly<Record<OriginState | 'other-none' | 'not-known-undated', (facts: OriginFacts) => string>> = {
  preferences: mightNotLast,
  template: mightNotLast,
  mdm: mightNotLast,
  'local-policy': ({ who }) => `${who} sets this value. Change it there, or in the tool that filled it.`,
  'own-export': ({ who }) => `${who} sets this value, using a file that TLS Remedy created. Replace that file there.`,
  conditional: ({ who }) => `${who} sets this value on some PCs. Whether this PC is one can’t be seen here.`,
  once: ({ who }) => `${who} set this value once. It won’t set it again.`,
  removes: ({ who }) => `${who} removes this value, so a fix here might not last. Change it there.`,
  several: ({ who, besides }) => `Several policies set this value: ${besides}; ${who}. Change it in the last one.`,
  untrusted: ({ who }) => `${who} might set this value, according to a copy that non-administrators can change.`,
  other: ({ who, wants }) => `${who} wants ${wants ?? 'another value'} here, and might set it again.`,
  'other-none': ({ who }) => `${who} wants no value here, and might remove it again.`,
  ours: ({ when }) => `Last changed by TLS Remedy${when === null ? '' : `, ${when}`}. Nothing has changed it since.`,
  'group-policy': ({ when }) => `${changed(when)}, while Group Policy ran.`,
  start: ({ when }) => `${changed(when)}, soon after Windows started.`,
  update: ({ when }) => `${changed(when)}, within a day of an installation or update of Windows.`,
  'place-of-policies': () => 'Only policies are kept there: a policy might set it, or it was written there by hand.',
  'not-known': ({ when }) => `${changed(when)}. Windows keeps no name.`,
  'not-known-undated': () => 'Unknown. Windows keeps no name.',
};

const origin = {
  setBy: 'Set by',
  policies: {
    named: (name: string): string => `Group Policy “${name}”`,
    ofDomain: (number: number | null): string =>
      number === null ? 'A Group Policy of the domain' : `Group Policy ${String(number)} of the domain`,
    unknown: (number: number | null): string => (number === null ? 'A Group Policy' : `Group Policy ${String(number)}`),
    local: 'The local policy of this PC',
    managed: (name: string): string => `Device management (${name})`,
  },
  says,
  keepsRight: (who: string): string => `${who} makes sure that this stays correct.`,
  cameBack: (ours: string | null, at: string, now: string | null, since: string | null): string => {
    const did = ours === null ? `removed the value on ${at}` : `set ${ours} on ${at}`;
    const is = now === null ? 'it is gone' : `it is ${now} again`;
    return `It came back: TLS Remedy ${did}; ${is}${since === null ? '' : `, since ${since}`}.`;
  },
  where: {
    preferences: PREFERENCES,
    template: 'Look under Computer Configuration, Policies, Administrative Templates.',
    'local-policy': 'Look in gpedit.msc, on this PC. Windows Home doesn’t have it.',
    mdm: 'Look in your device management.',
    'own-export': PREFERENCES,
  },
  basis: {
    preferences: ITS_COPY,
    template: ITS_COPY,
    'own-export': ITS_COPY,
    removes: ITS_COPY,
    other: ITS_COPY,
    once: ITS_COPY,
    'local-policy': 'A hardening script might have filled it; no domain is needed for that.',
    mdm: 'Windows lists it among the policies in effect.',
    conditional: 'This PC’s copy of the policy has conditions.',
    several: 'Seen in this PC’s copies of the policies.',
    ours: 'Certain: the time of its key is the one kept after the change.',
    'group-policy': 'No copy on this PC names it: a policy’s script might do it.',
    start: 'A startup script or a service might do it.',
    update: 'That might have done it.',
    'not-known': 'Ask whoever manages this PC; gpresult and Process Monitor can show more.',
  },
  unread: 'The copies of Group Policy couldn’t all be read. An administrator can see more with gpresult.',
  wrongClock: 'That time is still to come: the clock of this PC was wrong then.',
  copyWhat: 'Copy what to change',
};

const readiness = {
  title: 'How certain this is',
  levels: {
    proven: 'Ready for Microsoft 365: every tested address answered.',
    likely: 'TLS 1.2 is on. Whether Microsoft 365 answers wasn’t tested.',
    doubtful: 'It isn’t certain that every Microsoft 365 address can be reached.',
    no: 'Not ready for Microsoft 365.',
  } satisfies Readonly<Record<ReadinessLevel, string>>,
  claims: {
    connection: {
      name: 'Connection',
      states: {
        holds: 'Every tested address answered.',
        fails: 'Not every connection could be confirmed.',
        unknown: 'Not every kind of program could be tested.',
        'not-asked': 'Not tested.',
      },
    },
    offer: {
      name: 'Live test',
      states: {
        holds: 'Windows was seen to offer TLS 1.2 or later.',
        fails: 'Windows was seen not to offer TLS 1.2.',
        unknown: 'The test couldn’t show what Windows offers.',
        'not-asked': 'Not tested.',
      },
    },
    settings: {
      name: 'Settings',
      states: {
        holds: 'They let programs use TLS 1.2.',
        fails: 'They keep some programs from using TLS 1.2, or something else is missing.',
        unknown: 'Something that matters is unknown.',
        'not-asked': 'Not read.',
      },
    },
  },
  because: 'Look at',
  results: {
    'tls-refused': 'An address refused the handshake.',
    certificate: 'A certificate wasn’t trusted.',
    proxy: 'A proxy was in the way.',
    name: 'The name of an address wasn’t found.',
    route: 'An address couldn’t be reached.',
    clock: 'The clock of this PC is wrong, so certificates look invalid.',
    timeout: 'An address didn’t answer in time.',
  } satisfies Readonly<Record<Exclude<ConnectionResult, 'reached'>, string>>,
  limits: {
    'front-door-without-dhe':
      'Some Microsoft 365 addresses can’t be reached from this version of Windows: they accept only cipher suites that it doesn’t have, and no setting can add them.',
  } satisfies Readonly<Record<LimitId, string>>,
};

const KINDS = {
  both: '64-bit and 32-bit programs',
  native: '64-bit programs',
  wow64: '32-bit programs',
  only: 'Programs',
} as const;
type ProgramKind = Exclude<keyof typeof KINDS, 'both'>;

const ENGINES: Readonly<Record<EngineId, string>> = {
  winhttp: 'TLS Remedy’s own call',
  'script-host': 'Windows Script Host',
  powershell: 'PowerShell',
  dotnet: 'Windows PowerShell with .NET',
};

const proof = {
  title: 'Live test',
  how: 'TLS Remedy started test programs that leave the choice to Windows, and they connected to TLS Remedy itself. Nothing left the PC.',
  programs: KINDS,
  dotnet: (program: ProgramKind): string => `${KINDS[program]} that use .NET Framework (Windows PowerShell)`,
  dotnetHow: 'Programs that let .NET choose are separate: they read other settings.',
  before: 'Before',
  after: 'After',
  beforeOf: (programs: string): string => `${programs}: before`,
  afterOf: (programs: string): string => `${programs}: after`,
  offersNothing: 'no protocol at all',
  atMost: (protocol: string): string => `${protocol} at most`,
  notKnown: 'Unknown',
  reasons: {
    'not-this-pc': 'That PC is a registry file, so there is no Windows to test.',
    'no-engine': 'This PC has no program that could run the test.',
    'engine-blocked': 'Windows blocks the test program.',
    'engine-restricted': 'A policy of this PC restricts PowerShell, so it couldn’t connect.',
    'engine-failed': 'The test program ended without running the test.',
    'no-connection': 'The test program didn’t reach TLS Remedy on this PC.',
    'no-answer': 'The program connected but sent nothing.',
    'not-tls': 'The program sent something other than TLS.',
    'timed-out': 'The program didn’t finish in time.',
    cancelled: 'You cancelled it.',
  } satisfies Readonly<Record<UnknownReason, string>>,
  suites: 'Cipher suites that Microsoft 365 accepts',
  suitesOf: (shared: number, of: number): string => `${shared} of ${of}`,
  helloVersion: 'Version in the ClientHello',
  fallback: (protocols: readonly string[]): string => `If it is refused, it tries again with ${listed(protocols)}.`,
  unclear: (protocols: readonly string[]): string => `Unknown: ${listed(protocols)}.`,
  secondOpinion: (engine: EngineId): string => `A second check, through ${ENGINES[engine]}, gave the same result.`,
  otherOpinion: (engine: EngineId): string => `A second check, through ${ENGINES[engine]}, gave a different result.`,
  differences: {
    'promised-not-offered': (programs: ProgramKind, protocol: string): string =>
      `${KINDS[programs]} don’t offer ${protocol}, which the settings promise.`,
    'offered-not-promised': (programs: ProgramKind, protocol: string): string =>
      `${KINDS[programs]} offer ${protocol}, which the settings don’t promise.`,
  },
  agrees: 'Windows offers what the settings promise.',
  disagrees: 'Windows still doesn’t use these settings',
  lookFirst: (rung: string): string => `Look at this first: ${rung}.`,
  asking: 'Testing what Windows offers.',
  askNow: 'Test now',
  notTried: 'Not tested yet',
  askNowMore:
    'TLS Remedy starts test programs that leave the choice to Windows, and they connect to TLS Remedy itself. Nothing leaves the PC.',
  cancel: 'Cancel',
  notThisPc: 'This is a sample PC, so there is no Windows to test.',
};

const VIEWS: Readonly<Record<RegistryView, string>> = { native: '64-bit view', wow64: '32-bit view' };

export const startMessages = {
  readiness,
  origin,
  claim,
  rungs: rungTexts,
  everyRung,
  serverRungs,
  serverProducts,
  serverServices,
  rungStates: {
    pass: 'OK',
    warn: 'warning',
    fail: 'not OK',
    unknown: 'unknown',
    'not-applicable': 'not applicable',
  } satisfies Readonly<Record<RungReport['state'], string>>,
  /** The same at the start of a line. */
  rungStateTitles: {
    pass: 'OK',
    warn: 'Warning',
    fail: 'Not OK',
    unknown: 'Unknown',
    'not-applicable': 'Not applicable',
  } satisfies Readonly<Record<RungReport['state'], string>>,
  joined,
  releases: {
    ...RELEASE_NAMES,
    'server-sac': 'Windows Server (semi-annual)',
    older: 'A version before Windows 7',
    unknown: 'An unknown version of Windows',
  } satisfies Readonly<Record<Release, string>>,
  goes: (view: string, protocols: readonly string[]): string =>
    `${view}: programs no longer offer ${either(protocols)} by default.`,
  profiles: {
    recommended: 'Recommended',
    tls12: 'TLS 1.2',
    'tls11-12': 'TLS 1.1 + 1.2',
    'tls10-12': 'TLS 1.0 to 1.2',
    'tls10+12': 'TLS 1.0 + 1.2',
    remove: 'Not set',
  } satisfies Readonly<Record<ProfileId, string>>,
  views: VIEWS,
  values: {
    noValue: 'not set',
    unreadable: 'couldn’t be read',
    none: 'none',
    notKnown: 'unknown',
    byProgram: 'depends on the program',
    byUpdate: 'depends on an update',
    bytes: (count: number): string => plural(count, '1 byte', `${String(count)} bytes`),
    list: listed,
  },
  cells: {
    offered: 'offered',
    old: 'offered, old',
    unsafe: 'offered, unsafe',
    off: 'not offered',
    blocked: 'blocked',
    na: 'not available',
    unknown: 'couldn’t be read',
    notByDefault: 'not by default',
    notKnown: 'unknown',
  },
  /** The same at the start of a line. */
  cellTitles: {
    offered: 'Offered',
    old: 'Offered, old',
    unsafe: 'Offered, unsafe',
    off: 'Not offered',
    blocked: 'Blocked',
    na: 'Not available',
    unknown: 'Couldn’t be read',
    notByDefault: 'Not by default',
    notKnown: 'Unknown',
  },
  outcomes: {
    committed: 'Done.',
    undone: 'Undone.',
    'nothing-to-do': 'There was nothing to do.',
    failed: 'Nothing was changed.',
  } satisfies Readonly<Record<Outcome['state'], string>>,
  standings: {
    all: 'In effect',
    some: 'Partly changed afterwards',
    none: 'Changed afterwards',
    pending: 'Stopped halfway',
    undone: 'Undone',
    'undone-in-part': 'Undone in part',
    'changed-after-undo': 'Undone, then changed again',
    failed: 'Failed, nothing was changed',
  } satisfies Readonly<Record<Standing, string>>,
  proof,
  cause,
  architectures: { x64: '64-bit', x86: '32-bit', arm64: 'Arm', unknown: '64-bit' },
  serviceNames: SERVICE_NAMES,
  answer: { cause: 'Cause', toDo: 'What to do' },
  ladder: {
    heads: { what: 'What it is', why: 'Why it matters', how: 'How we know', unknown: 'What we don’t know' },
    neededPackage: (
      kb: string,
      release: string,
      architecture: string,
      { inDoubt, neededFor }: Pick<NeededPackage, 'inDoubt' | 'neededFor'>,
    ): string =>
      `${kb} for ${release}, ${architecture}${neededFor === undefined ? '' : ': only if Windows refuses newer updates, because it lets Windows check their SHA-2 signatures'}${inDoubt ? ' (its own list doesn’t name this version of Windows)' : ''}`,
    officeReads: (bitness: string, view: RegistryView): string =>
      `Office on this PC is ${bitness}-bit and reads the ${VIEWS[view]}.`,
  },
};

/** What a finding means for an address, and what to do next. */
const why: Readonly<Record<Exclude<HostFinding, 'works' | 'not-asked'>, (host: string) => string>> = {
  'name-not-found': (host) => `The name ${host} wasn’t found. Check the spelling and the PC’s network (DNS).`,
  'no-route': (host) => `${host} can’t be reached. Check the network, its firewall, and whether it needs a proxy.`,
  'no-answer': (host) => `${host} didn’t answer in time. Check the network and the firewall, then test again.`,
  proxy: (host) => `Windows can’t reach ${host} through its proxy. Ask whoever manages the proxy to allow it.`,
  'tls-refused': (host) => `${host} and Windows have no protocol or cipher suite in common.`,
  'not-tls': (host) => `What answers at ${host} isn’t TLS, perhaps a sign-in page of the network: open a browser.`,
  'cut-off': (host) => `The connection to ${host} is cut at once. A firewall might do that; ask whoever manages it.`,
  'not-trusted': (host) =>
    `Windows doesn’t trust the certificate of ${host}. Update the root certificates, or look for TLS inspection.`,
  'wrong-name': (host) => `The certificate isn’t for ${host}: something might be in between. Ask the administrator.`,
  'clock-wrong': (host) => `The clock of this PC is wrong, so the certificate of ${host} looks invalid. Correct it.`,
  expired: (host) => `The certificate of ${host} has expired. Only its owner can renew it.`,
};

export const connections = {
  needs: {
    'sign-in': 'sign-in',
    mail: 'mail',
    settings: 'Office configuration',
    'start-page': 'start page',
    teams: 'Teams',
    files: 'SharePoint',
    onedrive: 'OneDrive',
    graph: 'data for apps',
    updates: 'Office updates',
    other: 'added by you',
  } satisfies Readonly<Record<Need | 'other', string>>,
  states: {
    reached: 'Reached',
    inspected: 'Possibly inspected',
    'tls-refused': 'Refused',
    certificate: 'Certificate not accepted',
    proxy: 'Stopped by the proxy',
    name: 'Name not found',
    route: 'Not reachable',
    clock: 'Clock is wrong',
    timeout: 'No answer',
    'not-asked': 'Not tested',
  } satisfies Readonly<Record<ConnectionResult | 'inspected' | 'not-asked', string>>,
  views: BITNESS,
  why,
  inspected: (issuer: string): string =>
    `The certificate comes from ${issuer}, which isn’t known as one of Microsoft’s issuers. A gateway or virus scanner might inspect the traffic. Office might refuse such a connection: ask whoever manages it to exempt this address.`,
  alert: (alert: number, name: string): string => `The server sent alert ${alert} (${name}).`,
  alertUnknown: 'unknown',
  seeWhy: 'Checks, or tls-remedy check, shows what this version of Windows lacks.',
  alerts: {
    40: 'It accepts none of the cipher suites that Windows offers.',
    70: 'It accepts none of the protocols that Windows offers.',
    71: 'It wants stronger encryption than Windows offers.',
    112: 'It doesn’t know the name that Windows sent.',
  },
  code: (code: string): string => `WinHTTP error ${code}.`,
  certificateFrom: (issuer: string): string => `certificate from ${issuer}`,
  notAsked: proof.reasons,
  willContact: (connections: number): string =>
    `These addresses will be contacted, ${counted(connections, 'connection', 'connections')} in all:`,
  nothingElse: 'Each gets a request for its page “/”, without account, cookie, or name of this PC, and nothing else.',
  progress: (done: number, of: number): string => `${done} of ${of}`,
  summary: (reached: number, of: number, inspected: number, notAsked: number): string =>
    [
      `${reached} of ${of} connections succeeded`,
      ...(inspected === 0 ? [] : [`${inspected} of them through a program that might inspect the traffic`]),
      ...(notAsked === 0 ? [] : [`${notAsked} couldn’t be tested`]),
    ].join(', ') + '.',
};

export const connectionScreen = {
  lead: 'Tries secure connections to Microsoft 365 addresses, the way 64-bit and 32-bit programs do. Nothing is sent until you start the test.',
  willContact: 'These addresses will be contacted',
  add: 'Add',
  addLabel: 'Another address, or your organisation’s name in SharePoint',
  addHint: 'Such as mail.contoso.com, or contoso for contoso.sharepoint.com.',
  badAddress: 'Enter a host name or the name of an organisation, such as mail.contoso.com or contoso.',
  sentTitle: 'What is sent',
  sent: 'A greeting (ClientHello) with the address’s name and the protocols that this PC offers; if that succeeds, a request for the page “/”. An address might be contacted again to see what was agreed on, or what is wrong with its certificate. The servers see this PC’s public IP address.',
  notSentTitle: 'What isn’t sent',
  notSent: 'No account, password, cookie, document, or PC name. TLS Remedy contacts no other address.',
  count: (connections: number, minutes: number): string =>
    `${counted(connections, 'connection', 'connections')}. Usually 10 seconds, at most ${counted(minutes, 'minute', 'minutes')}.`,
  none: 'Choose at least one address.',
  start: 'Start the test',
  asking: 'Testing…',
  waiting: 'Waiting',
  patience: 'You can go to other pages in the meantime.',
  staysIfCancelled: 'If you cancel, the results so far are kept.',
  results: 'Results',
  columns: {
    address: 'Address',
    view: 'View',
    result: 'Result',
  },
  titles: {
    ok: 'Reached all addresses',
    warn: 'Reached, but a program might inspect the traffic',
    fail: 'Couldn’t reach every address',
    incomplete: 'Some addresses couldn’t be tested',
  },
  copy: 'Copy the results',
  copySaid: 'Every address, with what it answered',
};
