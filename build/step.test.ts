import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi, type MockInstance } from 'vitest';
import { ExpectedError } from './command.mjs';
import { ensureNpmFolder } from './npm-folder.mjs';
import { runStep } from './step.mjs';

const folder = mkdtempSync(join(tmpdir(), 'tls-remedy-step-'));
let screen: MockInstance;

beforeEach(() => {
  screen = vi.spyOn(process.stderr, 'write').mockReturnValue(true);
  return () => void vi.unstubAllEnvs().restoreAllMocks();
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const step = (script: string, command = process.execPath): void =>
  runStep({ title: 'Doing it', log: 'doing', command, args: ['-e', script], advice: 'Do that.' }, folder);

const LOUD = "console.log('a'); console.error('b');";

describe('a step of set-up', () => {
  it('is one line on the screen, whatever the tool prints, and that is in a log', () => {
    step(LOUD);
    expect(screen.mock.calls).toEqual([['Doing it...\n']]);
    expect(readFileSync(join(folder, 'doing.log'), 'utf8')).toBe('a\nb\n');
  });

  it('names the log if it fails, says what to do, and shows the end of the log', () => {
    const failing = `${LOUD} for (let i = 0; i < 50; i++) console.log(i); process.exit(3)`;
    expect(() => step(failing)).toThrow(ExpectedError);
    expect(() => step(failing)).toThrow(
      /^Doing it failed: it ended with 3\. Do that\.\nAll that it printed is in .*doing\.log\.(?!.*\n {2}a\n).*\n {2}49$/s,
    );
  });

  it('fails if the tool isn’t there', () => {
    expect(() => step('', join(folder, 'nothing'))).toThrow(/ENOENT/);
  });
});

describe('a folder of npm packages', () => {
  it('is installed in one line, and names the log of npm if that fails', () => {
    const npm = join(folder, 'npm-cli.js');
    const from = join(folder, 'from');
    mkdirSync(from, { recursive: true });
    writeFileSync(join(from, 'package-lock.json'), '{}');
    vi.stubEnv('npm_execpath', npm);
    const install = (): string => ensureNpmFolder({ from, log: 'test-of-step', what: 'the packages for a test' });
    writeFileSync(npm, "console.error('npm error 404'); process.exit(1)");
    expect(install).toThrow(/npm-test-of-step\.log\. The end of it:\n {2}npm error 404$/);
    writeFileSync(npm, "console.error('npm warn deprecated')");
    install();
    const line = ['Installing the packages for a test...\n'];
    expect(screen.mock.calls).toEqual([line, line]);
  });
});
