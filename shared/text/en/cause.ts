import type { CauseTexts } from '../cause.ts';

const TURN_ON =
  'apply --scope schannel-server --yes turns TLS 1.2 on for incoming connections. Then restart the server.';
const TURN_ON_HERE = 'Turn on TLS 1.2 for incoming connections, then restart the server.';
const WHO_USES = 'See who still uses old protocols (usage), then turn them off (retire).';
const WHO_USES_HERE = 'See who still uses old protocols, then turn them off.';
const SEE_MISSING = 'check --role server lists what is missing.';
const AS_ADMINISTRATOR = 'Check again as an administrator.';

const programsOf = (who: string): string =>
  who === 'native' ? 'Windows programs' : '64-bit and 32-bit Windows programs';

export const cause: CauseTexts = {
  none: (f) => ({
    headline: 'TLS 1.2 is on',
    reason: `${programsOf(f.who)} offer ${f.protocols}. Nothing needs to change.`,
  }),
  proven: (f, found) => ({
    headline: 'This PC is ready for Microsoft 365',
    reason: `Every tested address answered ${programsOf(f.who)}. ${found ?? 'Nothing needs to change.'}`,
  }),
  lookAt: (name, found, isOn) => ({
    headline: `${isOn ? 'TLS 1.2 is on, but check' : 'It isn’t clear yet, so check'} ${name}`,
    reason: found,
  }),
  limit: (release, said) => ({ headline: 'TLS 1.2 is on, with one limit', reason: `${release}: ${said}` }),
  connection: (found) => ({
    headline: 'The settings are correct, but a connection failed',
    reason: `${found} The connection test shows which address, and why.`,
  }),
  contradicts: (protocol, isSet) => `Windows doesn’t offer ${protocol}, although it’s ${isSet ? 'set' : 'expected'}`,
  restartFirst: (offered) =>
    `A test on this PC ${offered === null ? 'showed this' : `found ${offered} at most`}. Restart the PC, then check again.`,
  connectionSteps: {
    'tls-refused':
      'Check the cipher suites of this PC, and ask whoever manages the network whether a device changes TLS.',
    certificate:
      'Check who issued the certificate that was shown. If a program inspects the traffic, this PC must trust its root certificate.',
    proxy: 'Ask whoever manages the proxy to let these addresses pass.',
    name: 'Check whether this PC has a network, and which DNS server it uses.',
    route: 'Check whether this PC has a network, and whether a firewall blocks port 443.',
    clock: 'Set the date and time of this PC, then test again.',
    timeout:
      'Test again. If the result is the same, ask whoever manages the network whether a firewall blocks port 443.',
  },
  limitSteps: {
    'front-door-without-dhe':
      'Test the connection to see which addresses are affected. Those need a newer version of Windows.',
  },
  incoming: {
    halves: { out: 'Out', in: 'In' },
    names: {
      tls12: 'Incoming TLS 1.2',
      'old-protocols': 'Incoming old protocols',
      tls13: 'Incoming TLS 1.3',
      suites: 'Incoming cipher suites',
      products: 'Server products',
    },
    causes: {
      'tls12.off': {
        headline: 'This server refuses TLS 1.2 from others',
        found: 'TLS 1.2 is off for incoming connections.',
        step: TURN_ON,
        windowStep: TURN_ON_HERE,
      },
      'tls12.by-request': {
        headline: 'This server refuses TLS 1.2 from others',
        found: 'Only programs that ask for TLS 1.2 by name accept it.',
        step: TURN_ON,
        windowStep: TURN_ON_HERE,
      },
      'tls12.off-by-default': {
        headline: 'This server refuses TLS 1.2 from others',
        found: 'This version of Windows has it off for incoming connections by default, and nothing turns it on.',
        step: TURN_ON,
        windowStep: TURN_ON_HERE,
      },
      'tls12.not-here': {
        headline: 'This server can’t accept TLS 1.2',
        found: 'This version of Windows has no TLS 1.2 for incoming connections.',
        step: 'Move what runs here to a newer Windows Server.',
      },
      'tls12.not-known': {
        headline: 'It isn’t clear yet what this server accepts',
        found: 'This version of Windows is unknown.',
        step: 'Name the Windows version with --release.',
        windowStep: 'Check on the server itself.',
      },
      'tls12.unreadable': {
        headline: 'It isn’t clear yet what this server accepts',
        found: 'The values for incoming TLS 1.2 couldn’t be read.',
        step: AS_ADMINISTRATOR,
      },
      'old-protocols.ssl': {
        headline: 'This server still accepts SSL',
        found: 'SSL is on for incoming connections, and it isn’t secure.',
        step: WHO_USES,
        windowStep: WHO_USES_HERE,
      },
      'old-protocols.old-tls': {
        headline: 'This server still accepts old TLS',
        found: 'TLS 1.0 or 1.1 is on for incoming connections.',
        step: WHO_USES,
        windowStep: WHO_USES_HERE,
      },
      'old-protocols.half-off': {
        headline: 'An old protocol is half off here',
        found: 'Programs that ask for it by name still accept it.',
        step: WHO_USES,
        windowStep: WHO_USES_HERE,
      },
      'tls13.forced': {
        headline: 'TLS 1.3 is forced on for incoming connections',
        found: 'This version of Windows doesn’t have TLS 1.3, and Microsoft calls that unsafe.',
        step: 'Remove the values in SCHANNEL\\Protocols\\TLS 1.3\\Server, then restart the server.',
      },
      'suites.none': {
        headline: 'This server has no cipher suite left',
        found: 'The list that is set has none that this version of Windows uses.',
        step: 'Correct the list, or remove the policy that sets it.',
      },
      'suites.without-gcm': {
        headline: 'This server lacks cipher suites that clients need',
        found: 'The list that is set has no ECDHE suite with GCM.',
        step: 'Add an ECDHE suite with GCM to the list, if this version of Windows has one.',
      },
      'suites.odd-list': {
        headline: 'This server’s list of cipher suites is odd',
        found: 'It is empty or of another type, and what Windows makes of it is unknown.',
        step: 'Correct the policy, or remove it.',
      },
      'suites.unreadable': {
        headline: 'It isn’t clear yet what this server accepts',
        found: 'The list of cipher suites couldn’t be read.',
        step: AS_ADMINISTRATOR,
      },
      'products.fix': {
        headline: 'A server product lacks what TLS 1.2 needs',
        found: 'Values that Microsoft requires for it aren’t set, and TLS Remedy can write them.',
        step: SEE_MISSING,
      },
      'products.unfit': {
        headline: 'A server product isn’t ready for TLS 1.2',
        found: 'It is too old, or something is missing that TLS Remedy doesn’t write.',
        step: SEE_MISSING,
      },
      'products.unknown': {
        headline: 'It isn’t clear whether a product is ready',
        found: 'Part of what it needs couldn’t be read.',
        step: AS_ADMINISTRATOR,
      },
    },
  },
};
