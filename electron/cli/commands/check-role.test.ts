import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterAll, describe, expect, it } from 'vitest';
import { serverReportSchema, type ServerReport } from '../../../shared/report/server-report.ts';
import { machineReg, openCliLab, type Ran } from '../cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

const check = (path: string, ...more: readonly string[]): Promise<Ran> =>
  lab.run('check', '--role', 'server', '--registry', path, ...more);

async function reportOf(path: string): Promise<{ readonly report: ServerReport; readonly exit: number }> {
  const { out, exit } = await check(path, '--json');
  const { shape, ...report } = JSON.parse(out) as Record<string, unknown>;
  expect(shape).toBe('check-server');
  return { report: v.parse(serverReportSchema, report), exit };
}

/** Product and state, and the instance of SQL Server. */
const shown = ({ products }: ServerReport): readonly string[] =>
  products.map(({ product, instance, state }) => [product, ...(instance === null ? [] : [instance]), state].join(' '));

const INCOMING = ['--scope', 'schannel-server', '--registry'] as const;

/** Returns the keys with values of a sample as spelled in its file, except for the program's journal. */
const ownSections = (path: string): readonly string[] =>
  readFileSync(join(path, 'registry.reg'), 'utf8')
    .split(/^\[/m)
    .filter((section) => section.includes('=') && !section.includes('TLS Remedy'))
    .map((section) => section.split('\r\n').sort().join('\n'));

/** Each sample in the server role: verdict, exit code, accepted protocols from SSL 2.0 to TLS 1.3 (`+`), products. */
const SAMPLES: readonly (readonly [string, string, number, string, readonly string[]])[] = [
  ['server-2008-r2-exchange-2013', 'fix-available', 1, '+++---', ['exchange-2013 fail', 'iis fail']],
  ['server-2012-r2-sharepoint-2013', 'cannot-be-fixed-here', 5, '-+++--', ['sharepoint-2013 fail', 'iis fail']],
  ['server-2016-exchange-2016', 'no-change-needed', 0, '----+-', ['exchange-2016 pass', 'iis pass']],
  [
    'server-2019-sql-adfs',
    'cannot-be-fixed-here',
    5,
    '--+++-',
    ['adfs fail', 'sql-2016 MSSQLSERVER pass', 'sql-2014 REPORTS fail'],
  ],
  ['server-2022-iis', 'improvement-available', 0, '--++++', ['iis pass']],
];

describe('check --role server', () => {
  it.each(SAMPLES)('reports %s as %s and exits with %i', async (sample, verdict, exit, accepted, products) => {
    const path = lab.sample(sample);
    const before = lab.fingerprint(path);
    const ran = await reportOf(path);
    const { report } = ran;
    expect([report.verdict, ran.exit]).toEqual([verdict, exit]);
    expect(report.accepts.map(({ state }) => (state === 'on' ? '+' : '-')).join('')).toBe(accepted);
    expect(shown(report)).toEqual(products);
    expect(lab.fingerprint(path)).toBe(before);
  });

  it('reports what was found, where, and what to do', async () => {
    const { out, exit } = await check(lab.sample('server-2008-r2-exchange-2013'));
    expect(exit).toBe(1);
    for (const text of [
      'Exchange Server 2013, 15.0.1365.1, has TLS 1.2',
      'CU20 (15.0.1367.3)',
      'What this can’t show:',
      'retire --side both --protocols "ssl2,ssl3,tls10,tls11" shows what would lose its connections',
      'apply --scope schannel-server --yes',
      'ExchangeServer\\v15\\Setup',
      'apply --scope dotnet --yes',
    ])
      expect(out).toContain(text);
  });

  it('begins with what check says of the same half, and whether TLS Remedy writes part of what is missing', async () => {
    const path = lab.sample('server-2019-sql-adfs');
    const [, headline = '', reason = ''] = (await check(path)).out.split('\n');
    const [, ofBoth, found = 'none'] = (await lab.run('check', '--registry', path)).out.split('\n');
    expect([headline, reason]).toEqual([ofBoth, expect.stringContaining(`${found} TLS Remedy can write part of`)]);
  });

  it('says after old protocols are off that .NET’s values are due now, and check doesn’t call it fine either', async () => {
    const path = lab.sample('server-2022-iis');
    await lab.run('retire', '--side', 'server', '--protocols', 'tls10,tls11', '--registry', path, '--yes');
    const [ofRole, ofBoth] = [(await check(path)).out, (await lab.run('check', '--registry', path)).out];
    expect(ofRole).toContain(
      '.NET: TLS 1.0 is off already: set the .NET values now. tls-remedy apply --scope dotnet --yes',
    );
    expect(ofRole.split('\n')[1]).toBe(ofBoth.split('\n')[1]);
    expect(ofRole).not.toContain('nothing that was checked is missing');
  });

  it('knows neither half of a Server 2008 for certain, whose update isn’t seen, and has its values set by hand', async () => {
    const key = String.raw`HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Control\SecurityProviders\SCHANNEL\Protocols\TLS 1.2\Server`;
    const on = `\r\n[${key}]\r\n"Enabled"=dword:00000001\r\n"DisabledByDefault"=dword:00000000\r\n`;
    const path = lab.put('2008-on.reg', `${machineReg(6003, '', 'Server')}${on}`);
    const { verdict, findings } = (await reportOf(path)).report;
    expect([verdict, findings[0]?.code]).toEqual(['undetermined', 'not-known']);
    const { out } = await lab.run('check', '--registry', path);
    expect(out).toMatch(/Outgoing: unknown\n *Incoming: .*TLS 1\.0 \(TLS 1\.2: unknown\)/);
    expect((await check(lab.put('2008-off.reg', machineReg(6003, '', 'Server')))).out).toContain('By hand: Enabled 1');
  });

  it.each([
    ['server-2008-r2-updated', 1],
    ['server-2012-r2-sharepoint-2013', 5],
  ])(
    'names what turns on TLS 1.2 for %s: apply does, retire then continues, and undo is exact',
    async (sample, exit) => {
      const path = lab.sample(sample);
      const before = ownSections(path);
      const found = await reportOf(path);
      expect([found.report.findings[0]?.repair, found.exit]).toEqual(['schannel-server', exit]);
      expect((await check(path)).out).toContain('apply --scope schannel-server --yes');
      const retire = ['--side', 'server', '--protocols', 'tls10,tls11', '--registry', path] as const;
      const asked = [...INCOMING, path] as const;
      const exits = async (): Promise<readonly number[]> => [
        (await lab.run('plan', '--retire', ...retire)).exit,
        (await lab.run('plan', ...asked)).exit,
      ];
      expect(await exits()).toEqual([5, 1]);
      expect((await lab.run('retire', ...retire, '--yes')).note).toContain('apply --scope schannel-server');
      const done = await lab.run('apply', ...asked, '--yes');
      expect([done.exit, done.out.includes('Restart the PC: until then services')]).toEqual([0, true]);
      expect((await reportOf(path)).report.findings[0]).toMatchObject({ rung: 'tls12', code: 'on' });
      expect(await exits()).toEqual([1, 0]);
      expect((await lab.run('undo', '--yes', '--registry', path)).exit).toBe(0);
      expect(ownSections(path)).toEqual(before);
    },
  );

  it('names last what turns off old protocols, with a command that can be run as it is', async () => {
    const path = lab.sample('server-2019-sql-adfs');
    const { out } = await check(path);
    const [, steps = ''] = out.split('Next steps:\n');
    const lines = steps.split('\n\n')[0]?.split('\n') ?? [];
    expect(lines.map((line) => line.slice(4).split(':')[0])).toEqual([
      '.NET',
      'SQL Server 2014, instance REPORTS',
      'Old protocols',
    ]);
    expect(lines[1]).toContain('SP1 CU5 (12.0.4439.1)');
    const [, named = ''] = /(retire --side \S+ --protocols \S+)/.exec(lines[2] ?? '') ?? [];
    const plan = await lab.run(
      'plan',
      '--retire',
      ...named.replaceAll('"', '').split(' ').slice(1),
      '--registry',
      path,
    );
    expect(plan.out).toContain('SQL Server 2014, instance REPORTS');
    expect(plan.exit).toBe(5); // it shows what would be cut off, which is an obstacle
  });

  it('considers only the server half in deciding whether there is something to write', async () => {
    const older = lab.put('2008.reg', machineReg(6002, '', 'Server'));
    expect((await lab.run('plan', ...INCOMING, older)).exit).toBe(5);
    const on = await lab.run('apply', ...INCOMING, lab.sample('windows-11-clean'), '--yes');
    expect([on.exit, on.out.includes('Restart')]).toEqual([0, false]);
  });
});
