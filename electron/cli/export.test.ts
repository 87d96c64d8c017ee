import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { FORMAT_IDS, SWITCH_IDS } from '../../shared/remediation/export-formats.ts';
import { onlyOn } from '../../build/only-on.suite.ts';
import { machineReg, openCliLab, type CliLab } from './cli-lab.suite.ts';

let lab: CliLab;
let pc: string;
let out: string;
beforeEach(() => {
  lab = openCliLab();
  pc = lab.put('pc.reg', machineReg(7601));
  out = join(lab.folder, 'out');
});
afterEach(() => {
  lab.close();
});

const run = (...args: readonly string[]) => lab.run('export', ...args);
const json = (stdout: string): Record<string, unknown> => JSON.parse(stdout) as Record<string, unknown>;

describe('export', () => {
  it.each(FORMAT_IDS)('writes %s and names the files', async (format) => {
    const { exit, out: stdout } = await run('--format', format, '--out', out, '--registry', pc, '--json');
    expect(exit).toBe(0);
    const { schema, files } = json(stdout) as { schema: number; files: string[] };
    expect(schema).toBe(1);
    expect(files.at(-1)).toBe(join(out, 'README.txt'));
    for (const file of files) expect(existsSync(file)).toBe(true);
  });

  it.each(SWITCH_IDS)('writes %s, which needs no PC, and names the files', async (format) => {
    const { exit, out: stdout } = await run('--format', format, '--out', out, '--json', '--lang', 'nl');
    expect(exit).toBe(0);
    const { files } = json(stdout) as { files: string[] };
    expect(files).toEqual(
      ['cmd/apply.cmd', 'cmd/undo.cmd', 'powershell/apply.ps1', 'powershell/undo.ps1', 'README.txt'].map((name) =>
        join(out, name),
      ),
    );
    expect(readFileSync(join(out, 'README.txt'), 'utf8')).toContain('KB4025335');
  });

  it('does not change the PC that it is made from', async () => {
    const before = readFileSync(pc);
    await run('--format', 'reg', '--out', out, '--registry', pc);
    expect(readFileSync(pc)).toEqual(before);
  });

  it('needs no PC for many PCs', async () => {
    expect((await run('--format', 'gpp', '--out', out)).exit).toBe(0);
  });

  it('needs a PC for a plan', onlyOn(['linux'], 'on Windows it is that PC'), async () => {
    const { exit, out: stdout } = await run('--format', 'cmd', '--out', join(out, 'cmd'), '--json');
    expect([exit, json(stdout)]).toMatchObject([2, { error: { code: 'no-registry-here' } }]);
    expect(existsSync(join(out, 'cmd'))).toBe(false);
  });

  it('accepts profiles, masks, scopes and releases', async () => {
    const text = async (...args: readonly string[]): Promise<string> => {
      expect((await run('--format', 'ansible', '--out', out, '--force', ...args)).exit).toBe(0);
      return readFileSync(join(out, 'tls-remedy.yml'), 'utf8');
    };
    expect(await text('--profile', 'tls11-12')).toContain('data: 2560');
    expect(await text('--mask', '0x880', '--scope', 'winhttp')).not.toContain('SCHANNEL');
    expect(await text('--mask', '0x2800', '--for', 'windows-11,server-2022')).toContain('data: 10240');
  });

  it('writes nothing where nothing is to be done', async () => {
    const current = lab.put('new.reg', machineReg(22631));
    const { exit, out: stdout } = await run('--format', 'cmd', '--out', out, '--registry', current, '--json');
    expect([exit, json(stdout)]).toEqual([0, { schema: 1, files: [] }]);
    expect(existsSync(out)).toBe(false);
  });

  it.each([
    ['no format', ['--out', 'OUT'], 'bad-usage'],
    ['an unknown format', ['--format', 'msi', '--out', 'OUT'], 'bad-usage'],
    ['no folder', ['--format', 'gpp'], 'bad-usage'],
    ['an unknown release', ['--format', 'gpp', '--out', 'OUT', '--for', 'windows-3'], 'bad-usage'],
    ['TLS 1.3 for old Windows', ['--format', 'gpp', '--out', 'OUT', '--mask', '0x2800'], 'mask-no-tls-1.3'],
    ['a mask of 0', ['--format', 'gpp', '--out', 'OUT', '--mask', '0'], 'mask-empty'],
    ['a file for a folder', ['--format', 'gpp', '--out', 'PC'], 'export-not-a-folder'],
  ])('refuses %s, and writes nothing', async (_, args, code) => {
    const { exit, out: stdout } = await run(
      ...args.map((arg) => (arg === 'OUT' ? out : arg === 'PC' ? pc : arg)),
      '--json',
    );
    expect([exit, json(stdout)]).toMatchObject([2, { error: { code } }]);
    expect(existsSync(out)).toBe(false);
  });

  it('leaves a folder with such files as it is, unless it may replace them', async () => {
    mkdirSync(out);
    writeFileSync(join(out, 'Registry.xml'), 'mine');
    const refused = await run('--format', 'gpp', '--out', out, '--json');
    expect([refused.exit, json(refused.out)]).toMatchObject([2, { error: { code: 'export-exists' } }]);
    expect(readdirSync(out)).toEqual(['Registry.xml']);
    expect((await run('--format', 'gpp', '--out', out, '--force')).exit).toBe(0);
    expect(readFileSync(join(out, 'Registry.xml'), 'utf8')).toContain('<RegistrySettings');
  });
});
