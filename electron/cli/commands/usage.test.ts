import { afterAll, describe, expect, it } from 'vitest';
import { openCliLab } from '../cli-lab.suite.ts';

const HEAD = '#Fields: date time c-ip cs(User-Agent) crypt-protocol\r\n';
const OLD = `${HEAD}2026-11-24 08:15:02 10.0.4.17 Old+Scanner/2.1 40\r\n`;
const NEW = `${HEAD}2026-11-24 08:15:02 10.0.4.17 Old+Scanner/2.1 400\r\n`;
const WITHOUT = '#Fields: date time c-ip\r\n2026-11-24 08:15:02 10.0.4.17\r\n';

const lab = openCliLab();
afterAll(() => lab.close());

describe('usage', () => {
  it('contains the members that other programs rely on', async () => {
    const { exit, out } = await lab.run('usage', lab.put('a.log', OLD), '--json');
    expect(exit).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      totals: { 'TLS 1.0': 1 },
      weeks: [{ week: '2026-11-23', protocol: 'TLS 1.0', side: 'server', count: 1 }],
      by: [
        {
          protocol: 'TLS 1.0',
          client: '10.0.4.17',
          agent: 'Old+Scanner/2.1',
          site: null,
          count: 1,
          first: '2026-11-24T08:15:02Z',
          last: '2026-11-24T08:15:02Z',
        },
      ],
      unread: [],
    });
  });

  it('names the clients', async () => {
    const path = lab.put('a.log', OLD);
    const english = await lab.run('usage', path);
    expect(english.out).toContain('Old protocols are in use: 1 × TLS 1.0, of 1 connection whose protocol is logged.');
    expect(english.out).toMatch(/1 {2}TLS 1\.0 {3}server {3}10\.0\.4\.17 {2}Old Scanner\/2\.1/);
  });

  it('draws each old protocol by week, to the end of logs in which they are no longer seen', async () => {
    const on = (day: string, protocol: string): string =>
      `2026-11-${day} 08:15:02 10.0.4.17 Old+Scanner/2.1 ${protocol}\r\n`;
    const log = [HEAD, ...['40', '40', '100'].map((one) => on('03', one)), on('10', '10'), on('24', '400')].join('');
    const { out } = await lab.run('usage', lab.put('a.log', log));
    expect(out).toContain(
      [
        'Connections with old protocols, by week from Monday:',
        '              SSL 3.0  TLS 1.0  TLS 1.1',
        `  2026-11-02        0        2        1  ${'#'.repeat(40)}`,
        `  2026-11-09        1        0        0  ${'#'.repeat(14)}`,
        '  2026-11-16        0        0        0',
        '  2026-11-23        0        0        0',
      ].join('\n'),
    );
    expect((await lab.run('usage', lab.put('b.log', OLD))).out).not.toContain('by week');
  });

  it('doesn’t treat silence as evidence', async () => {
    const none = await lab.run('usage', lab.put('a.log', NEW));
    expect(none.out).toContain('That isn’t proof that nobody does');
    const without = await lab.run('usage', lab.put('b.log', WITHOUT));
    expect(without.out).toContain('No evidence: nothing that was read shows which protocol a connection used.');
    expect(without.out).toContain('1 line without the field crypt-protocol');
    for (const { exit, out } of [none, without]) {
      expect(exit).toBe(0);
      expect(out).toContain('They might be in use too.');
    }
  });

  it('accepts several paths, and exits with 5 if something in them can’t be read', async () => {
    const broken = lab.put('b.log', `${OLD}half\r\n`);
    const { exit, out } = await lab.run('usage', lab.put('a.log', OLD), broken);
    expect(exit).toBe(5);
    expect(out).toContain('2 × TLS 1.0');
    expect(out).toContain(`${broken}, line 3: has a different number of fields from its heading`);
  });

  it('prints rows for a spreadsheet, and the rest next to them', async () => {
    const path = lab.put('a.log', `${HEAD}2026-11-24 08:15:02 =1+1 a,b 40\r\n`);
    const { out, note } = await lab.run('usage', path, '--csv');
    expect(out).toBe(
      'protocol,client,agent,site,count,first,last,side\n' +
        'TLS 1.0,\'=1+1,"a,b",,1,2026-11-24T08:15:02Z,2026-11-24T08:15:02Z,server\n',
    );
    expect(note).toContain('What these logs can’t show');
  });

  it('shows no control character of a log', async () => {
    const path = lab.put('a.log', OLD.replace('Old+Scanner', 'Old\u001b[2J'));
    expect((await lab.run('usage', path)).out).not.toContain('\u001b');
  });
});
