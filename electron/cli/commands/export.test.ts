import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { EXPORT_IDS } from '../../../shared/remediation/export-formats.ts';
import { onlyOn } from '../../../build/only-on.suite.ts';
import { machineReg, openCliLab } from '../cli-lab.suite.ts';

const lab = openCliLab();
let pc: string;
let out: string;
beforeEach(() => {
  pc = lab.put('pc.reg', machineReg(7601));
  out = join(mkdtempSync(join(lab.folder, 'to-')), 'out');
});
afterAll(() => lab.close());

const run = (...args: readonly string[]) => lab.run('export', ...args);
const json = (stdout: string): Record<string, unknown> => JSON.parse(stdout) as Record<string, unknown>;

describe('export', () => {
  it.each(EXPORT_IDS)('writes %s and names the files', async (format) => {
    const { exit, out: stdout } = await run('--format', format, '--out', out, '--registry', pc, '--json');
    expect(exit).toBe(0);
    const { schema, files } = json(stdout) as { schema: number; files: string[] };
    expect(schema).toBe(1);
    expect(files.at(-1)).toBe(join(out, 'README.txt'));
    for (const file of files) expect(existsSync(file)).toBe(true);
  });

  it('needs a PC for the difference of one', onlyOn(['linux'], 'on Windows it is that PC'), async () => {
    const { exit, out: stdout } = await run('--this-pc', '--format', 'cmd', '--out', join(out, 'cmd'), '--json');
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

  it.each(['reg', 'cmd'] as const)('writes the whole target as %s, whatever the PC', async (format) => {
    const textsFrom = async (build: number): Promise<readonly string[]> => {
      const folder = join(lab.folder, `${format}-${build}`);
      const like = lab.put(`${build}.reg`, machineReg(build));
      expect((await run('--format', format, '--out', folder, '--registry', like)).exit).toBe(0);
      return readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name), 'latin1')}`);
    };
    expect(await textsFrom(7601)).toEqual(await textsFrom(22631));
  });

  it('names the difference of one PC after it, and reports this', async () => {
    expect((await run('--this-pc', '--format', 'reg', '--out', out, '--registry', pc, '--lang', 'en')).exit).toBe(0);
    expect(readdirSync(out).filter((name) => name !== 'README.txt')).toEqual(
      ['apply', 'undo'].flatMap((purpose) => ['x64', 'x86'].map((bits) => `${purpose}-this-pc-${bits}.reg`)),
    );
    const readme = readFileSync(join(out, 'README.txt'), 'utf8');
    expect(readme).toContain('.reg files for this PC');
    expect(readme).toContain('Planned for one PC: Windows 7');
  });

  it('writes nothing if there is nothing to do', async () => {
    const current = lab.put('new.reg', machineReg(22631));
    const args = ['--this-pc', '--format', 'cmd', '--out', out, '--registry', current, '--json'];
    const { exit, out: stdout } = await run(...args);
    expect([exit, json(stdout)]).toEqual([0, { schema: 1, shape: 'export', files: [] }]);
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
