import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, describe, expect, it } from 'vitest';
import { ROOT } from '../../build/setup.mjs';

const KEPT = `test-${process.pid}`;
const SAMPLE = 'electron/samples/windows-7-half-fixed';

/** Runs `npm run wine` without npm and without bundling. */
function start(args: readonly string[]): ChildProcess {
  const program = `import { runWine } from ${JSON.stringify(join(ROOT, 'e2e/wine/run-cli.mjs'))};
    process.exitCode = await runWine(process.argv.slice(1));`;
  return spawn(process.execPath, ['--input-type=module', '-e', program, '--', ...args], { cwd: ROOT });
}

async function run(...args: readonly string[]): Promise<{ code: number | null; stdout: string; stderr: string }> {
  const child = start(args);
  const { stdout: out, stderr: err } = child;
  if (out === null || err === null) throw new Error('no pipes');
  const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
  const [code, stdout, stderr] = await Promise.all([ended, text(out), text(err)]);
  return { code, stdout, stderr };
}

afterAll(() => {
  rmSync(join(ROOT, '.wine', KEPT), { recursive: true, force: true });
});

describe('npm run wine', () => {
  it('runs in a kept prefix, which remembers its Windows version and its sample’s file versions', async () => {
    const own = ['--windows', 'win7', '--sample', SAMPLE, '--keep', KEPT];
    const first = await run(...own, '--', 'check', '--events', '--json');
    expect(first.stderr).toContain(`WINEPREFIX=${join(ROOT, '.wine', KEPT)}\n`);
    expect(first.code).toBe(1);
    expect(JSON.parse(first.stdout)).toMatchObject({
      ranOn: { driver: 'native', system: 'Wine' },
      machine: { release: 'windows-7', build: 7601 },
      verdict: 'fix-available',
      views: { native: { hex: '0x00000A00' }, wow64: { state: 'absent' } },
      // Wine has a wevtutil.exe that does nothing: its silence is no empty log
      eventLog: { state: 'unknown', reason: 'failed', events: [] },
    });

    const yes = ['--yes', '--json', '--from-writable-folder'];
    expect((await run('--keep', KEPT, '--', 'apply', ...yes)).code).toBe(0);
    const again = await run('--keep', KEPT, '--', 'check', '--json');
    expect(again.code).toBe(0);
    expect(JSON.parse(again.stdout)).toMatchObject({
      machine: { release: 'windows-7', build: 7601 },
      verdict: 'no-change-needed',
      views: { wow64: { hex: '0x00000800' } },
    });
  });

  it('kills the program and deletes a fresh prefix when interrupted', async () => {
    const child = start(['--', 'check']);
    const prefix = await new Promise<string>((resolve) => {
      let printed = '';
      child.stderr?.on('data', (chunk: Buffer) => {
        printed += chunk.toString();
        const [, dir] = /^WINEPREFIX=(.*)$/m.exec(printed) ?? [];
        if (dir !== undefined) resolve(dir);
      });
    });
    expect(existsSync(prefix)).toBe(true);
    child.kill('SIGINT');
    expect(await new Promise((resolve) => child.on('exit', resolve))).toBe(130);
    expect(existsSync(prefix)).toBe(false);
    expect(readdirSync(join(ROOT, '.wine'))).not.toContain(`${KEPT}.lock`);
  });
});
