import { describe, expect, it } from 'vitest';
import type { Connection, ConnectionTest } from '../proof/connections.ts';
import { messages } from '../text/texts.suite.ts';
import { connectionsText, addressViews, connectionSummary, whyOf } from './connections.ts';

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
const test = (...connections: readonly Connection[]): ConnectionTest => ({ connections, notAsked: [] });

describe('the addresses of a test', () => {
  it('show equal results of both views as one row, and different ones as two', () => {
    expect(addressViews(test(...both({})))[0]?.rows.map(({ views }) => views)).toEqual(['both']);
    const [address] = addressViews(test(connection({}), connection({ view: 'wow64', ...refused, alert: 40 })));
    expect(address?.rows.map(({ views, state }) => [views, state])).toEqual([
      ['native', 'reached'],
      ['wow64', 'tls-refused'],
    ]);
  });

  it('have one kind of row if Windows has one kind of program', () => {
    expect(addressViews(test(connection({})))[0]?.rows.map(({ views }) => views)).toEqual(['only']);
  });

  it('come with problems first, then what is inspected, then what wasn’t asked', () => {
    const shown = addressViews({
      connections: [
        ...both({ host: 'graph.microsoft.com' }),
        ...both({ issuer: 'CN=Gateway' }),
        ...both({ host: 'www.office.com', ...refused }),
      ],
      notAsked: [{ host: 'teams.microsoft.com', view: 'wow64', reason: 'no-engine' }],
    });
    expect(shown.map(({ host, rows }) => [host, rows[0]?.state])).toEqual([
      ['www.office.com', 'tls-refused'],
      [LOGIN, 'inspected'],
      ['teams.microsoft.com', 'not-asked'],
      ['graph.microsoft.com', 'reached'],
    ]);
  });

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

describe.each(['en', 'nl'] as const)('in words, %s,', (language) => {
  const m = messages(language);
  const why = (part: Partial<Connection>): string => {
    const [address] = addressViews(test(...both(part)));
    return address === undefined ? '' : address.rows.flatMap((row) => whyOf(row, m)).join(' ');
  };

  it('nothing is said of what is in order', () => {
    expect(why({})).toBe('');
  });

  it('an alert has its number, its name and what it means', () => {
    expect(why({ ...refused, alert: 40 })).toContain('40 (handshake_failure)');
    expect(why({ ...refused, alert: 40 })).toContain(m.connections.alerts[40]);
    expect(why({ ...refused, alert: 222 })).toContain(`222 (${m.connections.alertUnknown})`);
  });

  it('a program that inspects the traffic is named, also if the certificate isn’t accepted', () => {
    expect(why({ issuer: 'CN=Web CA, O=Gateway' })).toBe(m.connections.inspected('Web CA (Gateway)'));
    const not = why({ issuer: 'CN=Web CA, O=Gateway', result: 'certificate', found: 'not-trusted', code: 12_175 });
    expect(not).toContain(m.connections.inspected('Web CA (Gateway)'));
    expect(not).toContain(m.connections.why['not-trusted'](LOGIN));
  });

  it('each result has a next step of its own', () => {
    const found = Object.values(m.connections.why).map((one) => one('a.example'));
    expect(new Set(found).size).toBe(found.length);
  });

  it('a text has every address, its result and the sum', () => {
    const tested = test(...both({}), ...both({ host: 'www.office.com', ...refused, alert: 40 }));
    const text = connectionsText(tested, m);
    for (const part of [
      LOGIN,
      'www.office.com',
      'TLS 1.2',
      m.connections.states['tls-refused'],
      connectionSummary(tested, m),
    ])
      expect(text).toContain(part);
    expect(text.indexOf('www.office.com')).toBeLessThan(text.indexOf(LOGIN));
  });
});
