import type { ConnectionTexts } from '../connections.ts';

export const connections: ConnectionTexts = {
  needs: {
    'sign-in': 'sign-in',
    mail: 'mail',
    settings: 'Office setup',
    'start-page': 'start page',
    teams: 'Teams',
    files: 'SharePoint',
    onedrive: 'OneDrive',
    graph: 'data for apps',
    updates: 'Office updates',
    other: 'added by you',
  },
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
  },
  views: { both: 'both', native: '64-bit', wow64: '32-bit', only: 'all' },
  why: {
    'name-not-found': (host) => `The name ${host} wasn’t found. Check the spelling and the PC’s network (DNS).`,
    'no-route': (host) =>
      `${host} can’t be reached. Check the network and the firewall, and whether this network needs a proxy.`,
    'no-answer': (host) => `${host} didn’t answer in time. Check the network and the firewall, then test again.`,
    proxy: (host) =>
      `Windows uses a proxy and can’t reach ${host} through it. Ask whoever manages the proxy to allow it.`,
    'tls-refused': (host) => `${host} and Windows have no protocol or cipher suite in common.`,
    'not-tls': (host) =>
      `What answers at ${host} doesn’t speak TLS. A sign-in page of the network might be in between: open a browser first.`,
    'cut-off': (host) =>
      `The connection to ${host} is cut as soon as it starts. A firewall might do that; ask whoever manages it.`,
    'not-trusted': (host) =>
      `Windows doesn’t trust the certificate of ${host}. Update the root certificates, or look for a program that inspects connections.`,
    'wrong-name': (host) =>
      `The certificate isn’t for ${host}. Something might be in between; ask whoever manages the network.`,
    'clock-wrong': (host) =>
      `The clock of this PC is wrong, so the certificate of ${host} looks invalid. Correct the clock and test again.`,
    expired: (host) => `The certificate of ${host} has expired. Only its owner can renew it.`,
  },
  inspected: (issuer) =>
    `The certificate comes from ${issuer}, which isn’t known as one of Microsoft’s issuers. A gateway or virus scanner might inspect the traffic. Office might refuse such a connection: ask whoever manages it to exempt this address.`,
  alert: (alert, name) => `The server sent alert ${alert} (${name}).`,
  alertUnknown: 'unknown',
  seeWhy: 'Checks, or the command check, shows what this version of Windows lacks.',
  alerts: {
    40: 'It accepts none of the cipher suites that Windows offers.',
    70: 'It accepts none of the protocols that Windows offers.',
    71: 'It wants stronger encryption than Windows offers.',
    112: 'It doesn’t know the name that Windows sent.',
  },
  code: (code) => `WinHTTP error ${code}.`,
  certificateFrom: (issuer) => `certificate from ${issuer}`,
  notAsked: {
    'no-engine': 'This PC has no program that could run the test.',
    'engine-blocked': 'Windows blocks the test program.',
    'engine-failed': 'The test program ended without running the test.',
    cancelled: 'You cancelled the test before.',
  },
  willContact: (connections) => `These addresses will be contacted, ${connections} connections in all:`,
  nothingElse:
    'Each gets a request for its page “/”, without an account, a cookie, or the name of this PC. Nothing else is sent.',
  progress: (done, of) => `${done} of ${of}`,
  summary: (reached, of, inspected, notAsked) =>
    [
      `${reached} of ${of} connections succeeded`,
      ...(inspected === 0 ? [] : [`${inspected} of them through a program that might inspect the traffic`]),
      ...(notAsked === 0 ? [] : [`${notAsked} couldn’t be tested`]),
    ].join(', ') + '.',
};
