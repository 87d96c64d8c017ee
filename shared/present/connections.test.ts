import { describe, expect, it } from 'vitest';
import type { Connection, ConnectionTest } from '../proof/connections.ts';
import { connectionsText, addressViews, whyOf, type ConnectionRow } from './connections.ts';
import { KEYED } from './keyed.suite.ts';

const LOGIN = 'login.microsoftonline.com';
const connection = (part: Partial<Connection>): Connection => ({
  host: LOGIN,
  view: 'native',
  result: 'reached',
  protocol: 'TLS 1.2',
  alert: null,
  found: 'works',
  code: 200,
  cipherSuite: 'TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384',
  issuer: 'CN=DigiCert Global G2, O=DigiCert Inc',
  ...part,
});
const both = (part: Partial<Connection>): readonly Connection[] => [
  connection(part),
  connection({ ...part, view: 'wow64' }),
];
const refused = { result: 'tls-refused', found: 'tls-refused', protocol: null, issuer: null, code: 12_175 } as const;

describe('the addresses of a test', () => {
  it('don’t call an unasked view reached, though the other one was', () => {
    const [address] = addressViews({
      connections: [connection({})],
      notAsked: [{ host: LOGIN, view: 'wow64', reason: 'engine-blocked' }],
    });
    expect(address?.rows.map(({ views, tone }) => [views, tone])).toEqual([
      ['native', 'ok'],
      ['wow64', 'unknown'],
    ]);
  });
});

describe('what is said of a connection', () => {
  const untrusted = { ...refused, result: 'certificate', found: 'not-trusted' } as const;
  const row: ConnectionRow = { views: 'only', state: 'reached', tone: 'ok', connection: null, reason: null };
  it.each<[string, Partial<ConnectionRow>, readonly string[]]>([
    ['it wasn’t tested', { reason: 'no-engine' }, ['notAsked.no-engine']],
    [
      'an alert has a meaning, which says it more exactly',
      { connection: connection({ ...refused, alert: 40 }) },
      ['alert(40, handshake_failure)', 'alerts.40', 'seeWhy', 'code(12175)'],
    ],
    [
      'something in between answers',
      { connection: connection({ ...untrusted, issuer: 'CN=CA, O=Gateway', code: 0x10000 }) },
      [`why.not-trusted(${LOGIN})`, 'inspected(CA (Gateway))', 'code(0x10000)'],
    ],
  ])('if %s', (_what, part, said) => {
    expect(whyOf({ ...row, ...part }, KEYED.m)).toEqual(said.map((text) => `connections.${text}`));
  });

  it('is a text with problems first, and the sum', () => {
    const tested: ConnectionTest = {
      connections: [
        ...both({ host: 'graph.microsoft.com', issuer: null, cipherSuite: null }),
        connection({ host: 'www.office.com', ...refused, cipherSuite: null }),
        connection({ host: LOGIN, issuer: 'CN=Gateway', cipherSuite: null }),
        connection({ host: LOGIN, view: 'wow64', issuer: 'CN=Gateway', result: 'certificate', found: 'not-trusted' }),
      ],
      notAsked: [{ host: 'www.office.com', view: 'wow64', reason: 'no-engine' }],
    };
    const [gateway, from] = ['inspected(Gateway)', 'certificateFrom(Gateway)'];
    expect(connectionsText(tested, KEYED.m).replaceAll('connections.', '').split('\n')).toEqual([
      'www.office.com (needs.start-page)',
      '  views.native: states.tls-refused',
      '    why.tls-refused(www.office.com)',
      '    seeWhy',
      '    code(12175)',
      '  views.wow64: states.not-asked',
      '    notAsked.no-engine',
      `${LOGIN} (needs.sign-in)`,
      `  views.native: states.inspected (TLS 1.2, ${from})`,
      `    ${gateway}`,
      `  views.wow64: states.certificate (TLS 1.2, TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384, ${from})`,
      `    why.not-trusted(${LOGIN})`,
      `    ${gateway}`,
      '    code(200)',
      'graph.microsoft.com (needs.graph)',
      '  views.both: states.reached (TLS 1.2)',
      '',
      'summary(3, 6, 1, 1)',
    ]);
  });
});
