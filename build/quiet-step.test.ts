import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { ExpectedError } from './command.mjs';
import { ensureNpmFolder } from './npm-folder.mjs';
import { aptProgress, runStep } from './quiet-step.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-step-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Runs a script as a step, and gives what is on the screen afterwards, and the error. */
async function step(script: string, isTTY: boolean): Promise<{ screen: string; error: string }> {
  let screen = '';
  const write = (text: string): boolean => {
    screen += text;
    return true;
  };
  const wanted = {
    title: 'Doing it',
    log: 'doing',
    command: process.execPath,
    args: ['-e', script],
    advice: 'Do that.',
  };
  try {
    await runStep({ ...wanted, progress: (line) => line }, { write, isTTY }, folder);
    return { screen, error: '' };
  } catch (error) {
    expect(error).toBeInstanceOf(ExpectedError);
    return { screen, error: error instanceof Error ? error.message : '' };
  }
}

const LOUD = "console.log('a'); console.error('b');";

describe('a step of set-up', () => {
  it('is one line, whatever the tool prints, and that is in a log', async () => {
    const { screen, error } = await step(LOUD, false);
    expect(screen).toMatch(/^Doing it\.\.\. done, \d+ s\n$/);
    expect(error).toBe('');
    expect(readFileSync(join(folder, 'doing.log'), 'utf8')).toBe('a\nb\n');
  });

  it('writes that line again on a terminal, with how far it is', async () => {
    const { screen } = await step(`require('fs').writeSync(3, 'half\\n'); `, true);
    expect(screen.match(/\n/g)).toHaveLength(1);
    expect(screen).toMatch(/\r\x1b\[KDoing it\.\.\. half, \d+ s/);
    expect(screen).toMatch(/\r\x1b\[KDoing it\.\.\. done, \d+ s\n$/);
  });

  it('names the log where it fails, says what to do, and shows the end of it', async () => {
    const { screen, error } = await step(`${LOUD} for (let i = 0; i < 50; i++) console.log(i); process.exit(3)`, false);
    expect(screen).toMatch(/^Doing it\.\.\. failed, \d+ s\n$/);
    expect(error).toMatch(/^Doing it failed: it ended with 3\. Do that\.\nAll that it printed is in .*doing\.log\./);
    expect(error.split('\n').at(-1)).toBe('  49');
    expect(error).not.toContain('\n  a\n');
  });

  it('fails so where the tool isn’t there', async () => {
    const wanted = { title: 'Doing it', log: 'none', command: join(folder, 'nothing'), args: [], advice: 'Do that.' };
    const screen = { write: () => true, isTTY: false };
    await expect(runStep(wanted, screen, folder)).rejects.toThrow(/ENOENT/);
  });

  it('knows how far apt is', () => {
    expect(aptProgress('dlstatus:2:40.5312:Retrieving file 2 of 5')).toBe('fetched 40 %');
    expect(aptProgress('pmstatus:wine:61.2:Unpacking wine')).toBe('installed 61 %');
    expect(aptProgress('pmerror:wine:x')).toBeNull();
  });
});

describe('a folder of npm packages', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.restoreAllMocks();
  });

  it('is installed in one line, and names the log of npm where that fails', async () => {
    const npm = join(folder, 'npm-cli.js');
    const from = join(folder, 'from');
    mkdirSync(from, { recursive: true });
    writeFileSync(join(from, 'package-lock.json'), '{}');
    vi.stubEnv('npm_execpath', npm);
    const screen = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
    const install = (): Promise<string> =>
      ensureNpmFolder({ from, lock: join(folder, 'test-of-quiet-step.lock'), what: 'the packages for a test' });
    writeFileSync(npm, "console.error('npm error 404'); process.exit(1)");
    await expect(install()).rejects.toThrow(/npm-test-of-quiet-step\.log\. The end of it:\n {2}npm error 404$/);
    writeFileSync(npm, "console.error('npm warn deprecated')");
    await install();
    expect(screen.mock.calls.map(([text]) => text).join('')).toMatch(
      /^Installing the packages for a test\.\.\. failed, \d+ s\nInstalling the packages for a test\.\.\. done, \d+ s\n$/,
    );
  });
});
