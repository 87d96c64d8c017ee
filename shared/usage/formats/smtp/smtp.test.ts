import { describe, expect, it } from 'vitest';
import { usageOf } from '../../logs.suite.ts';

const HEAD = [
  '#Software: Microsoft Exchange Server',
  '#Version: 15.01.2507.006',
  '#Log-type: SMTP Receive Protocol Log',
  '#Date: 2026-11-24T06:00:00.000Z',
  '#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context',
];
const AT = '2026-11-24T06:00:01.010Z,EX01\\Default Frontend EX01';
const ENDS = '10.0.0.5:25,10.0.4.30:51515';
const greet = (session: string, name: string): string => `${AT},${session},2,${ENDS},<,EHLO ${name},`;
const tls = (
  session: string,
  protocol: string,
  how = 'negotiation succeeded using bulk encryption algorithm',
): string => `${AT},${session},7,${ENDS},*,,"TLS protocol ${protocol} ${how} CALG_AES_256, and more"`;
const log = (...lines: readonly string[]): string => [...HEAD, ...lines, ''].join('\r\n');

describe('an SMTP log', () => {
  it('returns the client, its EHLO name, and the connector', () => {
    const { by } = usageOf(
      log(
        greet('A', 'scanner'),
        greet('B', 'erp'),
        tls('A', 'SP_PROT_TLS1_0_SERVER'),
        tls('B', 'SP_PROT_TLS1_2_SERVER'),
      ),
    );
    expect(by).toEqual([
      {
        protocol: 'TLS 1.0',
        client: '10.0.4.30',
        agent: 'scanner',
        site: 'EX01\\Default Frontend EX01',
        count: 1,
        first: '2026-11-24T06:00:01Z',
        last: '2026-11-24T06:00:01Z',
        side: 'server',
      },
    ]);
  });

  it('returns the destination of what the server sends', () => {
    const text = log(tls('A', 'SP_PROT_TLS1_1_CLIENT')).replace('SMTP Receive', 'SMTP Send');
    expect(usageOf(text).by).toMatchObject([
      { protocol: 'TLS 1.1', side: 'client', client: '10.0.0.5', site: '10.0.4.30' },
    ]);
  });

  it.each([
    ['SP_PROT_SSL3_SERVER', { 'SSL 3.0': 1 }],
    ['SP_PROT-TLS1_0_CLIENT', { 'TLS 1.0': 1 }],
    ['SP_PROT_TLS1_SERVER', { 'TLS 1.0': 1 }],
  ])('counts %s as %j', (protocol, totals) => {
    expect(usageOf(log(tls('A', protocol)))).toMatchObject({ totals, unread: [] });
  });

  it('forgets the name when the session ends', () => {
    const end = `${AT},A,3,${ENDS},-,,Local`;
    expect(usageOf(log(greet('A', 'scanner'), end, tls('A', 'SP_PROT_TLS1_0_SERVER'))).by[0]?.agent).toBe(null);
  });

  it('never mistakes a client’s words for the server’s', () => {
    const said = `${AT},A,3,${ENDS},<,"MAIL SP_PROT_TLS1_0_SERVER negotiation succeeded",`;
    expect(usageOf(log(said)).totals).toEqual({});
    expect(usageOf(log(tls('A', 'SP_PROT_TLS1_0_SERVER').replace(',*,', ',<,'))).totals).toEqual({});
  });

  it('never mistakes the server’s name for the client’s', () => {
    const ours = greet('A', 'EX01').replace(',<,', ',>,');
    expect(usageOf(log(ours, tls('A', 'SP_PROT_TLS1_0_SERVER'))).by[0]?.agent).toBe(null);
  });

  it('remembers the names of the last ten thousand sessions', () => {
    const ids = Array.from({ length: 10_001 }, (_, at) => `S${String(at)}`);
    const greetings = ids.map((id) => greet(id, `pc-${id}`));
    const ends = ['S0', 'S1', 'S10000'].map((id) => tls(id, 'SP_PROT_TLS1_0_SERVER'));
    const agents = usageOf(log(...greetings, ...ends)).by.map(({ agent }) => agent);
    expect(new Set(agents)).toEqual(new Set([null, 'pc-S1', 'pc-S10000']));
  });

  it('has the fields of Exchange if it names none', () => {
    const text = log('x #Fields: a', greet('A', 'scanner'), tls('A', 'SP_PROT_TLS1_0_SERVER')).replace(
      /^#Fields.*\r\n/m,
      '',
    );
    expect(usageOf(text).by).toMatchObject([
      { client: '10.0.4.30', agent: 'scanner', site: 'EX01\\Default Frontend EX01', first: '2026-11-24T06:00:01Z' },
    ]);
  });

  it('has no EHLO name in other words of a client', () => {
    const words = [greet('A', 'a').replace('EHLO', 'NOOP EHLO'), greet('B', 'b').replace('EHLO ', 'HELO   ')];
    const { by } = usageOf(log(...words, tls('A', 'SP_PROT_TLS1_0_SERVER'), tls('B', 'SP_PROT_TLS1_0_SERVER')));
    expect(new Set(by.map(({ agent }) => agent))).toEqual(new Set([null, 'b']));
  });

  it('may name its fields in another order', () => {
    const fields = '#Fields: Context, event ,session-id,date-time,remote-endpoint,local-endpoint,connector-id,data';
    const line = `${tls('A', 'SP_PROT_TLS1_0_SERVER').replace(/^.*,,/, '')},*,A,,,,,`;
    expect(usageOf(log(fields, line)).by).toMatchObject([{ client: null, agent: null, site: null, first: null }]);
  });

  it('may contain empty lines and other events', () => {
    const other = `${AT},A,3,${ENDS},*,,Certificate thumbprint`;
    const { unread, limits } = usageOf(log('', other, '#Software: x', tls('A', 'SP_PROT_TLS1_2_SERVER')));
    expect(unread).toEqual([]);
    expect(limits.map(({ id }) => id)).not.toContain('no-tls-lines');
  });

  it.each([
    ['another protocol', tls('A', 'SP_PROT_PCT1_SERVER'), 'unknown-protocol'],
    ['another sentence', tls('A', 'SP_PROT_TLS1_0_SERVER', 'failed with'), 'unknown-protocol'],
    ['fields too few', `${AT},A,7,${ENDS}`, 'fields-missing'],
    ['a quote that isn’t closed', tls('A', 'SP_PROT_TLS1_0_SERVER').slice(0, -1), 'fields-missing'],
  ])('with %s is reported as unread', (_what, text, why) => {
    expect(usageOf(log(text)).unread).toEqual([{ source: 'a.log', line: 6, why }]);
  });

  it('may be truncated in its last line', () => {
    const text = log(tls('A', 'SP_PROT_TLS1_0_SERVER')).slice(0, -20);
    expect(usageOf(text)).toMatchObject({ totals: {}, unread: [{ line: 6, why: 'cut-off' }] });
  });

  it('reports that it has no TLS', () => {
    expect(usageOf(log(greet('A', 'scanner'))).limits).toContainEqual({
      id: 'no-tls-lines',
      count: 1,
      sources: ['a.log'],
    });
  });

  it('reads an IPv6 address without its port', () => {
    const text = log(tls('A', 'SP_PROT_TLS1_0_SERVER')).replace('10.0.4.30:51515', '[fe80::1]:51515');
    expect(usageOf(text).by[0]?.client).toBe('fe80::1');
  });
});
