// The packed bundle as Electron runs it on Windows: a line break comes first, standard input is at its end, and only
// our own call ends the process. Started with handles, like a shell does, and without, like a service.
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BuildName } from '../../build/package/builds.mjs';
import { block, makeRunner, writeProgram } from '../../build/workflow-shell.double.ts';
import { BUILDS, openPackedLab, writeForWindows, type PackedLab } from './packed-lab.ts';
import { windowsPath } from './prefix.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const HALF_FIXED = ['--registry', windowsPath(join(ROOT, 'electron/samples/windows-7-half-fixed'))];
const WITHOUT = { handles: 'EBADF' };

let lab: PackedLab;

beforeAll(async () => {
  lab = await openPackedLab();
}, 300_000);

afterAll(() => lab.close());

/** One start: its arguments, its input from a shell, and the checks afterwards. */
interface Start {
  readonly args: readonly string[];
  readonly input?: string;
  readonly look?: (text: string) => void | Promise<void>;
}

interface Command {
  readonly start: (build: BuildName) => Start | Promise<Start>;
  readonly exit: number;
  /** The exit code if nothing can be read, and so nothing be done. */
  readonly exitWithout?: number;
}

const fileOf = (build: BuildName, name: string): string => join(lab.work, `${build}-${name}`);

/** Applies a change to a copy that needs it, with the exit code of a check afterwards. */
function applying(build: BuildName, args: readonly string[], exitAfter: number): Start {
  const registry = ['--registry', windowsPath(lab.copyOfSample('windows-7-updated'))];
  return {
    args: ['apply', ...args, ...registry],
    look: async () => expect((await lab.start(build, ['check', ...registry])).code).toBe(exitAfter),
  };
}

const reports = new Map<BuildName, Promise<string>>();

/** The report that a build prints; it prints it once. */
function reportText(build: BuildName): Promise<string> {
  const known = reports.get(build) ?? lab.start(build, ['report', '--json', ...HALF_FIXED]).then(({ text }) => text);
  reports.set(build, known);
  return known;
}

const onOneLine = (json: string): string => `${JSON.stringify(JSON.parse(json))}\n`;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { start: () => ({ args: ['check', ...HALF_FIXED] }), exit: 1 },
  'explain -': { start: () => ({ args: ['explain', '-'], input: '0xA00' }), exit: 0, exitWithout: 2 },
  'fleet -': {
    start: async (build) => ({ args: ['fleet', '-'], input: onOneLine(await reportText(build)) }),
    exit: 0,
    exitWithout: 2,
  },
  'report --html': { start: () => ({ args: ['report', '--html', ...HALF_FIXED] }), exit: 0 },
  'report --html --out': {
    start: (build) => {
      const page = fileOf(build, 'page.html');
      rmSync(page, { force: true });
      const look = (): void => expect(readFileSync(page, 'utf8')).toMatch(/^<!doctype html>/i);
      return { args: ['report', '--html', '--out', windowsPath(page), ...HALF_FIXED], look };
    },
    exit: 0,
  },
  'report verify': {
    start: async (build) => {
      const report = await reportText(build);
      return { args: ['report', 'verify', writeForWindows(fileOf(build, 'whole.json'), report)] };
    },
    exit: 0,
  },
  'report verify, of one that was changed': {
    start: async (build) => {
      const report = (await reportText(build)).replace('windows-7', 'windows-8');
      return { args: ['report', 'verify', writeForWindows(fileOf(build, 'changed.json'), report)] };
    },
    exit: 4,
  },
  'apply without --yes': { start: (build) => applying(build, [], 1), exit: 2 },
  'apply --yes': { start: (build) => applying(build, ['--yes'], 0), exit: 0 },
  'an unknown option': { start: () => ({ args: ['check', '--nonsense'] }), exit: 2 },
};

/** Those that read, print and write in different ways: the legacy build differs from the current one in its engine. */
const BY_THE_LEGACY_BUILD = ['check', 'fleet -', 'report --html --out', 'apply --yes'];

describe.each(BUILDS)('the packed command line of the %s build', (build) => {
  // guards: first-line-break
  it('prints after Electron’s line break, and returns its exit code', async () => {
    const { code, out, text, leftOver } = await lab.start(build, ['check', '--json', ...HALF_FIXED]);
    expect([code, out.slice(0, 3), leftOver]).toEqual([1, '\r\n{', '']);
    expect(JSON.parse(text)).toMatchObject({ schema: 1 });
  });

  // guards: standard-input
  it('reads piped input, although Electron reports none', async () => {
    const explained = await lab.start(build, ['explain', '--json', '-'], { input: '0xA00' });
    expect([explained.code, JSON.parse(explained.text)]).toEqual([0, expect.objectContaining({ schema: 1 })]);
    const line = onOneLine(await reportText(build));
    const fleet = await lab.start(build, ['fleet', '--json', '-'], { input: line.repeat(300) });
    expect([fleet.code, JSON.parse(fleet.text)]).toEqual([
      0,
      expect.objectContaining({ fleet: expect.objectContaining({ read: 300, broken: 0 }) as unknown }),
    ]);
  });

  // guards: first-line-break
  it.each(['html', 'json'])('verifies its own %s report, which begins with Electron’s line break', async (format) => {
    const { code, out } = await lab.start(build, ['report', `--${format}`, ...HALF_FIXED]);
    expect([code, out.startsWith('\r\n')]).toEqual([0, true]);
    const file = (name: string, contents: string): string =>
      writeForWindows(join(lab.work, `${build}-${name}.${format}`), contents);
    expect((await lab.start(build, ['report', 'verify', file('printed', out)])).code).toBe(0);
    const twice = await lab.start(build, ['report', 'verify', file('twice', `\r\n${out}`)]);
    expect([twice.code, twice.leftOver]).toEqual([4, '']);
  });

  // guards: number-argument
  it('exits silently if anything follows such a word, except after options or two hyphens', async () => {
    const ended = async (...args: readonly string[]): Promise<unknown> => {
      const { code, out } = await lab.start(build, args);
      return [code, out === '' ? null : (JSON.parse(out) as { schema: unknown }).schema];
    };
    expect(await ended('explain', 'dword:00000a00', '--json')).toEqual([255, null]); // Electron's: -1, without output
    expect(await ended('explain', '--json', 'dword:00000a00')).toEqual([0, 1]);
    expect(await ended('--', 'explain', 'dword:00000a00', '--json')).toEqual([0, 1]);
  });

  // guards: chromium-switch
  it('rejects an argument that would be a Chromium switch, and names it', async () => {
    for (const args of [
      ['--gpu-launcher=C:\\evil.exe'],
      ['/inspect', 'check'],
      ['check', '--no-sandbox', ...HALF_FIXED],
    ]) {
      const [what = ''] = args.filter((arg) => /gpu|inspect|sandbox/.test(arg)).map((arg) => arg.split('=')[0] ?? '');
      const { code, text, stderr, left, leftOver, staying } = await lab.start(build, args);
      // no Chromium process is started for it
      const data: unknown = expect.stringMatching(/^userData .*\\Local\\TLS Remedy$/);
      const kept = ['no acceleration', 'disable-gpu', 'in-process-gpu', data];
      expect([code, text, left?.asked, leftOver, staying]).toEqual([2, '', kept, '', []]);
      expect(stderr).toContain(what);
    }
  });

  it('changes nothing without a yes, and reports this', async () => {
    const registry = ['--registry', windowsPath(lab.copyOfSample('windows-7-updated'))];
    for (const how of [{}, { input: 'yes\r\n' }, WITHOUT]) {
      const refused = await lab.start(build, ['apply', ...registry], how);
      expect([refused.code, refused.text, refused.leftOver]).toEqual([2, '', '']);
    }
    expect((await lab.start(build, ['check', '--json', ...registry])).code).toBe(1);
  });

  // guards: standard-input, console-encoding
  it('asks in the console that started it, and prints text there correctly', async () => {
    const registry = ['--registry', windowsPath(lab.copyOfSample('windows-7-updated'))];
    const apply = ['apply', '--lang', 'en', ...registry];
    expect(await lab.startInConsole(build, apply, '[y/N]', 'n')).toMatchObject({ code: 2 });
    expect(await lab.startInConsole(build, apply, '[y/N]', 'y')).toMatchObject({ code: 0 });
    const { shown } = await lab.startInConsole(build, ['check', '--lang', 'en', ...HALF_FIXED], 'no question', '');
    expect(shown).toContain('can’t reach Microsoft 365');
  });

  // guards: rejection
  it('exits with 5 if nothing can be written, and never hangs', async () => {
    const ended = await lab.start(build, ['check', ...HALF_FIXED], { handles: 'EIO' });
    expect([ended.code, ended.leftOver]).toEqual([5, '']);
  });

  const commands = Object.entries(COMMANDS).filter(
    ([name]) => build === 'current' || BY_THE_LEGACY_BUILD.includes(name),
  );
  describe.each(commands)('the command %s', (_name, { start, exit, exitWithout = exit }) => {
    // guards: no-handles
    it.each([
      ['with', exit],
      ['without', exitWithout],
    ])('exits with its code and leaves no process: started %s handles', async (how, code) => {
      const { args, input, look } = await start(build);
      const given = input === undefined ? {} : { input };
      const ended = await lab.start(build, args, how === 'with' ? given : WITHOUT);
      expect([ended.code, ended.leftOver, ended.staying]).toEqual([code, '', []]);
      expect(ended.left?.ended).toMatch(/message loop$/); // by its own call
      if (how === 'without') expect([ended.out, ended.stderr]).toEqual(['', '']);
      await look?.(ended.text);
    });
  });
});

/** Starts a program with files for its output: with its starter's rights changed, it has no pipe for that. */
const WITH_FILES = `
const [out, err, file, ...args] = process.argv.slice(2);
const [outFile, errFile] = [out, err].map((name) => require('node:fs').openSync(name, 'w'));
process.exit(require('node:child_process').spawnSync(file, args, { stdio: ['ignore', outFile, errFile] }).status);`;

describe('the shell lines of the job that fixes its runner', () => {
  // guards: apply-step
  it('succeed with the packed program and a Wine registry', () => {
    const folder = join(lab.work, 'runner');
    const runner = makeRunner(folder);
    const PROGRAM = join(folder, 'TLS Remedy.exe');
    const withFiles = join(folder, 'with-files.cjs');
    const [out, err] = [join(folder, 'out'), join(folder, 'err')];
    const { nodeExe, entry } = lab.programOf('current');
    const program = [...lab.asAdministrator, ...[nodeExe, withFiles, out, err, nodeExe, entry].map(windowsPath)];
    writeFileSync(withFiles, WITH_FILES);
    writeProgram(
      PROGRAM,
      `wine ${program.map((word) => `'${word}'`).join(' ')} "$@"; status=$?; cat '${out}'; cat '${err}' >&2; exit $status`,
    );
    writeProgram(join(folder, 'doubles/reg.exe'), 'exec wine reg "$@"');
    const { WINEPREFIX = '', WINEDEBUG = '', NODE_SKIP_PLATFORM_CHECK = '' } = lab.prefix.env;
    for (const step of ['Check this machine', "A stale value on the runner's own registry, repaired and undone"]) {
      const env = { PROGRAM, WINEPREFIX, WINEDEBUG, NODE_SKIP_PLATFORM_CHECK };
      const { status, output } = runner.run(block('ci.yml', 'repair', step), env);
      expect([step, status, output]).toEqual([step, 0, expect.stringContaining('"schema": 1')]);
    }
    const outcome = (name: string): unknown =>
      JSON.parse(readFileSync(join(runner.checkout, `out/results/${name}.out.txt`), 'utf8'));
    expect(outcome('apply')).toMatchObject({ outcome: { state: 'committed', verified: true } });
    expect(outcome('undo')).toMatchObject({ outcome: { state: 'undone', verified: true } });
  });
});
