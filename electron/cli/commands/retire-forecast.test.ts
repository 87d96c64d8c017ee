import { afterAll, beforeEach, expect, it } from 'vitest';
import { machineReg, openCliLab } from '../cli-lab.suite.ts';

const SERVER = machineReg(14393, '', 'Server');
const NEW_LOG = '#Fields: date time c-ip crypt-protocol\r\n2026-11-24 08:15:03 10.0.4.18 400\r\n';

const lab = openCliLab();
let file = '';
beforeEach(() => {
  file = lab.put('server.reg', SERVER);
});
afterAll(() => lab.close());

const ASKED = ['--side', 'both', '--protocols', 'tls10,tls11'] as const;

const errorOf = (out: string): string => (JSON.parse(out) as { readonly error: { readonly code: string } }).error.code;

it('refuses if logs couldn’t be read completely, unless the user insists', async () => {
  const [good, bad] = [lab.put('b.log', NEW_LOG), lab.put('c.log', 'this is no log')];
  const before = lab.fingerprint(file);
  const retire = (...more: readonly string[]) =>
    lab.run('retire', ...ASKED, '--yes', '--registry', file, '--json', ...more);
  for (const logs of [[bad], [good, bad]]) {
    const refused = await retire('--usage', ...logs);
    expect([refused.exit, errorOf(refused.out)]).toEqual([5, 'retire-evidence-unread']);
    expect(refused.note).toContain('1 file or line couldn’t be read.');
  }
  expect((await retire('--in-spite-of-forecast', '--usage', bad)).exit).toBe(5);
  expect(lab.fingerprint(file)).toBe(before);
  expect((await retire('--in-spite-of-usage', '--usage', bad)).exit).toBe(0);
});

it('prints the forecast before it writes', async () => {
  const done = await lab.run('retire', ...ASKED, '--yes', '--registry', file, '--json');
  expect(done.exit).toBe(0);
  expect(done.note).toContain('On this PC itself:');
  expect(done.note).toContain('Remote Desktop, incoming connections: might lose connections');
  expect(done.note.indexOf('On this PC itself:')).toBeLessThan(done.note.indexOf('Turned off.'));
  const again = await lab.run('retire', ...ASKED, '--yes', '--registry', file);
  expect(again.note).toContain('Nothing to write: already off in the registry; this takes effect after a restart.');
});

it('refuses if something would lose its connections, unless the user insists', async () => {
  const server = lab.sample('server-2019-sql-adfs');
  const before = lab.fingerprint(server);
  const retire = (...more: readonly string[]) =>
    lab.run('retire', '--side', 'server', '--protocols', 'tls10,tls11', '--yes', '--registry', server, ...more);
  const refused = await retire('--json');
  expect([refused.exit, errorOf(refused.out)]).toEqual([5, 'retire-cuts-off']);
  expect(refused.note).toContain('To do it anyway: --in-spite-of-forecast.');
  expect((await retire('--in-spite-of-usage')).exit).toBe(5);
  expect(lab.fingerprint(server)).toBe(before);
  const insisted = await retire('--in-spite-of-forecast');
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
