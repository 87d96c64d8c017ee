import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { machineReg, openCliLab, parseReport, WINHTTP, type Ran } from '../cli-lab.suite.ts';

const PROTOCOLS = 'HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Control\\SecurityProviders\\SCHANNEL\\Protocols';
const OLD_VALUES = [
  WINHTTP,
  '"DefaultSecureProtocols"=dword:00000a80',
  '',
  `[${PROTOCOLS}\\TLS 1.0\\Server]`,
  '"ENABLED"="1"',
  '"Other"=dword:00000007',
  '',
].join('\r\n');
const SERVER = machineReg(14393, OLD_VALUES, 'Server');
const LOG = '#Fields: date time c-ip cs(User-Agent) crypt-protocol\r\n';
const OLD_LOG = `${LOG}2026-11-24 08:15:02 10.0.4.17 Old+Scanner/2.1 40\r\n2026-11-24 08:15:03 10.0.4.18 - 400\r\n`;
const NEW_LOG = `${LOG}2026-11-24 08:15:03 10.0.4.18 - 400\r\n`;

const lab = openCliLab();
let file = '';
beforeEach(() => {
  file = lab.put('server.reg', SERVER);
});
afterAll(() => lab.close());

const ASKED = ['--side', 'both', '--protocols', 'tls10,tls11'] as const;

interface PlanJson {
  readonly plan: readonly { readonly path: string; readonly name: string; readonly after: { readonly hex: string } }[];
  readonly retire: {
    readonly retirement: object;
    readonly refusals: readonly { readonly code: string; readonly unless: string | null }[];
    readonly forecast: readonly object[];
    readonly evidence: { readonly old: number; readonly clients: number } | null;
  };
}

const errorOf = (out: string): string => (JSON.parse(out) as { readonly error: { readonly code: string } }).error.code;

const retire = (...more: readonly string[]): Promise<Ran> =>
  lab.run('retire', ...ASKED, '--yes', '--registry', file, ...more);

describe('plan --retire', () => {
  it('shows the writes, the forecast and that there was no evidence', async () => {
    const { exit, out } = await lab.run('plan', '--retire', ...ASKED, '--registry', file, '--json');
    expect(exit).toBe(1);
    const { plan, retire } = JSON.parse(out) as PlanJson;
    expect(
      plan.map(({ path, name, after }) => `${path.split('\\').slice(-2).join('\\')} ${name} ${after.hex}`),
    ).toEqual([
      'Internet Settings\\WinHttp DefaultSecureProtocols 0x00000800',
      'TLS 1.0\\Client Enabled 0x00000000',
      'TLS 1.0\\Client DisabledByDefault 0x00000001',
      'TLS 1.1\\Client Enabled 0x00000000',
      'TLS 1.1\\Client DisabledByDefault 0x00000001',
      'TLS 1.0\\Server Enabled 0x00000000',
      'TLS 1.0\\Server DisabledByDefault 0x00000001',
      'TLS 1.1\\Server Enabled 0x00000000',
      'TLS 1.1\\Server DisabledByDefault 0x00000001',
    ]);
    expect(retire).toMatchObject({
      retirement: { side: 'both', protocols: ['tls10', 'tls11'] },
      refusals: [],
      evidence: null,
    });
    expect(retire.forecast).toContainEqual({
      what: 'winhttp',
      side: 'client',
      loses: 'no',
      because: ['value-changes'],
      view: 'native',
      found: '0x00000A80',
      id: 'winhttp',
      state: 'changed', // by its former name
    });
    expect(lab.fingerprint(file)).toBe(Buffer.from(SERVER).toString('hex'));
  });

  it('names who would be cut off', async () => {
    const log = lab.put('a.log', OLD_LOG);
    const english = await lab.run('plan', '--retire', ...ASKED, '--usage', log, '--registry', file);
    expect(english.exit).toBe(5);
    expect(english.out).toContain('1 client would lose its connections: 1 connection in these logs used them.');
    expect(english.out).toContain('10.0.4.17, Old+Scanner/2.1, TLS 1.0, 1 ×, last on 2026-11-24');
    expect(english.out).toContain('To do it anyway: --in-spite-of-usage.');
    const silent = await lab.run('plan', '--retire', ...ASKED, '--registry', file);
    expect(silent.out).toContain(
      'Without logs, there’s no way to know who still uses them. Read them first: add --usage FOLDER to this command.',
    );
  });
});

describe('retire', () => {
  /** Returns each key with its values as spelled, unordered, without the journal. */
  const settings = (): readonly (readonly string[])[] =>
    readFileSync(file, 'utf8')
      .split(/\r?\n(?=\[HKEY)/)
      .filter((key) => !key.startsWith('[HKEY_LOCAL_MACHINE\\SOFTWARE\\TLS Remedy'))
      .map((key) =>
        key
          .split(/\r?\n/)
          .filter((line) => line !== '')
          .sort(),
      );

  it('writes, explains what to do next, and is undone byte for byte', async () => {
    const before = settings();
    const done = await retire('--json');
    expect(done.exit).toBe(0);
    const report = parseReport(done);
    expect(report.outcome).toMatchObject({ state: 'committed', journal: 1, verified: true });
    expect(report.outcome?.writes).toHaveLength(9);
    for (const said of ['36874', 'takes effect after a restart']) expect(done.note).toContain(said);
    expect(settings()).not.toEqual(before);

    const check = parseReport(await lab.run('check', '--json', '--registry', file));
    expect([check.verdict, check.plan]).toEqual(['no-change-needed', []]);
    const retired = lab.fingerprint(file);
    const applied = await lab.run('apply', '--yes', '--registry', file, '--json');
    expect([applied.exit, parseReport(applied).outcome?.state]).toEqual([0, 'nothing-to-do']);
    expect(lab.fingerprint(file)).toBe(retired);

    const past = await lab.run('history', '--registry', file);
    expect(past.out).toContain('Off: TLS 1.0 and TLS 1.1');
    expect((await retire()).exit).toBe(0); // nothing is left to do
    const undone = await lab.run('undo', '--yes', '--registry', file, '--json');
    expect([undone.exit, parseReport(undone).outcome?.state]).toEqual([0, 'undone']);
    expect(settings()).toEqual(before);
  });

  it('refuses while logs show use, unless the user insists, and names the evidence', async () => {
    const [old, fine] = [lab.put('a.log', OLD_LOG), lab.put('b.log', NEW_LOG)];
    const before = lab.fingerprint(file);
    const refused = await retire('--json', '--usage', fine, old);
    expect([refused.exit, errorOf(refused.out)]).toEqual([5, 'retire-still-used']);
    expect(refused.note).toContain('10.0.4.17');
    expect(lab.fingerprint(file)).toBe(before);
    expect((await retire('--in-spite-of-remote-session', '--usage', old)).exit).toBe(5);
    expect((await retire('--in-spite-of-usage', '--usage', old)).exit).toBe(0);
  });

  it('refuses while TLS 1.2 isn’t on for a side, and names the programs', async () => {
    const stale = lab.sample('windows-7-updated');
    const before = lab.fingerprint(stale);
    const { exit, out, note } = await lab.run('retire', ...ASKED, '--yes', '--registry', stale, '--json');
    expect([exit, errorOf(out)]).toEqual([5, 'retire-tls12-off']);
    expect(note).toContain('TLS 1.2 isn’t on for incoming connections.');
    expect(lab.fingerprint(stale)).toBe(before);
    expect((await lab.run('apply', '--yes', '--registry', stale)).exit).toBe(0);
    const after = ['retire', '--protocols', 'tls10,tls11', '--yes', '--registry', stale, '--side'];
    expect((await lab.run(...after, 'server')).exit).toBe(5);
    expect((await lab.run(...after, 'client')).exit).toBe(5); // .NET 3.5, which isn't set, would be cut off
    expect((await lab.run(...after, 'client', '--in-spite-of-forecast')).exit).toBe(0);
    expect(parseReport(await lab.run('check', '--json', '--registry', stale)).verdict).toBe('no-change-needed');
    const retired = lab.fingerprint(stale);
    const undo = (id: string) => lab.run('undo', id, '--yes', '--registry', stale, '--json');
    const refused = await undo('1');
    expect([refused.exit, errorOf(refused.out)]).toEqual([6, 'undo-retire-first']); // it would leave neither
    expect(lab.fingerprint(stale)).toBe(retired);
    expect((await undo('2')).exit).toBe(0);
    expect((await undo('1')).exit).toBe(0);
    expect(parseReport(await lab.run('check', '--json', '--registry', stale)).verdict).toBe('fix-available');
  });
});

it('refuses if logs couldn’t be read completely, unless the user insists', async () => {
  const [good, bad] = [lab.put('b.log', NEW_LOG), lab.put('c.log', 'this is no log')];
  const before = lab.fingerprint(file);
  for (const logs of [[bad], [good, bad]]) {
    const refused = await retire('--json', '--usage', ...logs);
    expect([refused.exit, errorOf(refused.out)]).toEqual([5, 'retire-evidence-unread']);
    expect(refused.note).toContain('1 file or line couldn’t be read.');
  }
  expect((await retire('--in-spite-of-forecast', '--usage', bad)).exit).toBe(5);
  expect(lab.fingerprint(file)).toBe(before);
  expect((await retire('--in-spite-of-usage', '--usage', bad)).exit).toBe(0);
});

it('prints the forecast before it writes', async () => {
  const done = await retire('--json');
  expect(done.exit).toBe(0);
  expect(done.note).toContain('On this PC itself:');
  expect(done.note).toContain('Remote Desktop, incoming connections: might lose connections');
  expect(done.note.indexOf('On this PC itself:')).toBeLessThan(done.note.indexOf('Turned off.'));
  const again = await retire();
  expect(again.note).toContain('Nothing to write: already off in the registry; this takes effect after a restart.');
});

it('refuses if something would lose its connections, unless the user insists', async () => {
  const server = lab.sample('server-2019-sql-adfs');
  const before = lab.fingerprint(server);
  const onServer = (...more: readonly string[]) =>
    lab.run('retire', '--side', 'server', '--protocols', 'tls10,tls11', '--yes', '--registry', server, ...more);
  const refused = await onServer('--json');
  expect([refused.exit, errorOf(refused.out)]).toEqual([5, 'retire-cuts-off']);
  expect(refused.note).toContain('To do it anyway: --in-spite-of-forecast.');
  expect((await onServer('--in-spite-of-usage')).exit).toBe(5);
  expect(lab.fingerprint(server)).toBe(before);
  const insisted = await onServer('--in-spite-of-forecast');
  expect(insisted.exit).toBe(0);
  expect(insisted.note).toContain('too old for TLS 1.2: it needs SP1 CU5');
});

it('recommends to set .NET first if that helps its programs', async () => {
  const net =
    '\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\NET Framework Setup\\NDP\\v4\\Full]\r\n"Release"=dword:00080eb8\r\n';
  const pc = lab.put('net.reg', machineReg(14393, net, 'Server'));
  const plan = () => lab.run('plan', '--retire', ...ASKED, '--registry', pc);
  expect((await plan()).out).toContain(
    'Set .NET first, so that its programs follow Windows: tls-remedy apply --scope dotnet.',
  );
  expect((await lab.run('apply', '--scope', 'dotnet', '--yes', '--registry', pc)).exit).toBe(0);
  expect((await plan()).out).not.toContain('Set .NET first');
});
