import { mkdtempSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FORMAT_IDS } from '../../../shared/remediation/export-formats.ts';
import { machineReg, openCliLab } from '../cli-lab.suite.ts';

const lab = openCliLab();
afterAll(() => lab.close());

const asked = (side: string): readonly string[] => ['export', '--retire', '--side', side, '--protocols', 'tls10,tls11'];
const MANY = FORMAT_IDS.filter((id) => id !== 'admx');

it.each(MANY)('export --retire as %s is split into the order of the steps: check, servers, clients', async (format) => {
  const out = mkdtempSync(join(lab.folder, 'to-'));
  expect((await lab.run(...asked('both'), '--format', format, '--out', out)).exit).toBe(0);
  expect(readdirSync(out).sort()).toEqual(['1-look', '2-servers', '3-clients']);
  const textOf = (stage: string): string =>
    readdirSync(join(out, stage), { recursive: true, withFileTypes: true })
      .filter((one) => one.isFile())
      .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8').replaceAll('\0', ''))
      .join('\n');
  expect(textOf('1-look')).toContain('CRYPT_PROTOCOL');
  expect(textOf('2-servers')).toMatch(/TLS 1\.0\W+Server/);
  expect(textOf('2-servers')).not.toMatch(/TLS 1\.0\W+Client/);
  expect(textOf('3-clients')).toMatch(/TLS 1\.1\W+Client/);
  expect(textOf('3-clients')).not.toMatch(/TLS 1\.1\W+Server/);
});

it('export --retire --this-pc contains that PC’s plan, and refuses whenever retire does', async () => {
  const out = mkdtempSync(join(lab.folder, 'to-'));
  const registry = lab.put('server.reg', machineReg(17763, '', 'Server'));
  const ofPc = (side: string, to: string, pc: string) =>
    lab.run(...asked(side), '--this-pc', '--format', 'reg', '--out', to, '--registry', pc);
  expect((await ofPc('both', out, registry)).exit).toBe(0);
  const texts = readdirSync(out).map((name) => readFileSync(join(out, name), 'utf8').replaceAll('\0', ''));
  expect(texts.join('\n')).toContain('TLS 1.0\\Server]');
  const refused = await ofPc('client', join(lab.folder, 'b'), lab.sample('windows-7-updated'));
  expect(refused.exit).toBe(5);
});

it('export --retire refuses a Windows version that has TLS 1.2 off by default', async () => {
  const { exit, out } = await lab.run(
    ...asked('server'),
    '--format',
    'gpp',
    '--for',
    'windows-7',
    '--json',
    '--out',
    join(lab.folder, 'out'),
  );
  expect([exit, JSON.parse(out)]).toEqual([0, { schema: 1, shape: 'export', files: [] }]);
});
