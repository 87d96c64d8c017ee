// Runs the packed bundle as Electron runs it on Windows: a line break comes first, standard input is at its end, and
// only our own call ends the process. Started with handles, like a shell does, and without, like a service. How it runs
// without Electron: packed-lab.ts.
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';
import { IS_PART, partOf } from '../../build/only-on.suite.ts';
import { ROOT } from '../../build/setup.mjs';
import type { BuildName } from '../../build/package/builds.mjs';
import { block, makeRunner, writeProgram } from '../../build/workflow-shell.double.ts';
import { sha256 } from '../../electron/services/change/digests.ts';
import { formatHelperRequest } from '../../shared/remediation/helper-request.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { BUILDS, openPackedLab, writeForWindows, type PackedLab } from './packed-lab.ts';
import { useLab } from './lab.ts';
import { openPrefix, windowsPath } from './prefix.mjs';

const HALF_FIXED = ['--registry', windowsPath(join(ROOT, 'electron/samples/windows-7-half-fixed'))];
const WITHOUT = { handles: 'EBADF' };
/** Set if the stand-in for Electron still has no message loop. */
const LEFT_EARLY = 'before the message loop';

const wine = useLab({ windows: 'win7', sample: 'windows-7-half-fixed' });
let lab: PackedLab;

beforeAll(async () => {
  lab = await openPackedLab(wine);
}, 300_000);

afterAll(() => lab.remove());

const copied = (sample: string): readonly string[] => ['--registry', windowsPath(lab.copyOfSample(sample))];

/** One start: its arguments, its input from a shell, and what it must print if it has handles. */
interface Start {
  readonly args: readonly string[];
  readonly input?: string;
  readonly printed?: object;
}

interface Command {
  readonly start: (build: BuildName) => Start | Promise<Start>;
  readonly exit: number;
  /** The exit code if nothing can be read, and so nothing be done. */
  readonly exitWithout?: number;
}

const fileOf = (build: BuildName, name: string): string => join(lab.work, `${build}-${name}`);
const reportLine = async (build: BuildName): Promise<string> =>
  `${JSON.stringify((await lab.run(build, 'report', '--json', ...HALF_FIXED)).json)}\n`;

const COMMANDS: Readonly<Record<string, Command>> = {
  check: { start: () => ({ args: ['check', ...HALF_FIXED] }), exit: 1 },
  'explain -': {
    start: () => ({ args: ['explain', '--json', '-'], input: '0xA00', printed: { schema: 1 } }),
    ...{ exit: 0, exitWithout: 2 },
  },
  'fleet -': {
    start: async (build) => {
      const input = (await reportLine(build)).repeat(300);
      return { args: ['fleet', '--json', '-'], input, printed: { fleet: { read: 300, broken: 0 } } };
    },
    ...{ exit: 0, exitWithout: 2 },
  },
  'report --html': { start: () => ({ args: ['report', '--html', ...HALF_FIXED] }), exit: 0 },
  'report --html --out': {
    start: (build) => ({
      args: ['report', '--html', '--out', windowsPath(fileOf(build, 'page.html')), ...HALF_FIXED],
    }),
    exit: 0,
  },
  'apply --yes': { start: () => ({ args: ['apply', '--yes', ...copied('windows-7-updated')] }), exit: 0 },
  'an unknown option': { start: () => ({ args: ['check', '--nonsense'] }), exit: 2 },
};

/** Those that read, print and write in different ways: the legacy build differs from the current one in its engine. */
const BY_THE_LEGACY_BUILD = ['check', 'fleet -', 'report --html --out', 'apply --yes'];

describe.each(BUILDS)('the packed bundle of the %s build', (build) => {
  // guards: legacy-engine
  it('starts, and reads this PC with its native addon', async () => {
    const { code, json } = await lab.run(build, 'check', '--json', '--registry-driver', 'native');
    expect(json).toMatchObject({ schema: 1, machine: { release: 'windows-7', build: 7601, servicePack: 1 } });
    expect(json['ranOn']).toMatchObject({ driver: 'native' });
    expect([0, 1, 5]).toContain(code);
  });

  it('fixes and undoes a sample PC in a file', async () => {
    const registry = copied('windows-7-updated');
    const applied = await lab.run(build, 'apply', '--yes', '--json', ...registry);
    expect(applied).toMatchObject({ code: 0, json: { outcome: { state: 'committed', verified: true } } });
    const undone = await lab.run(build, 'undo', '--yes', '--json', ...registry);
    expect(undone.json).toMatchObject({ outcome: { state: 'undone', verified: true }, verdict: 'fix-available' });
  });

  // guards: helper-switch
  it('is the helper with exactly one argument, and ends before Chromium’s profile and processes', async () => {
    const past = (await lab.run(build, 'history', '--json')).json;
    const { json } = await lab.run(build, 'plan', '--json');
    const seen = sha256(JSON.stringify(json['plan']));
    const request = formatHelperRequest({ verb: 'apply', selection: RECOMMENDED, seen, withoutTls12: false });
    for (const surplus of ['--gpu-launcher=C:\\evil.exe', 'undo.1']) {
      const refused = await lab.start(build, [`--elevated=${request}`, surplus]);
      expect([refused.code, refused.text, refused.left?.ended, refused.left?.asked]).toEqual([2, '', LEFT_EARLY, []]);
    }
    expect((await lab.run(build, 'history', '--json')).json).toEqual(past);
    const helper = await lab.runAsAdministrator(build, `--elevated=${request}`);
    expect([helper.code, helper.left.ended]).toEqual([0, LEFT_EARLY]);
    expect(helper.left.environment.toSorted()).toEqual(['SystemRoot', 'windir']);
    expect((await lab.run(build, 'plan', '--json')).json).toMatchObject({ plan: [] });
    const [value] = json['plan'] as readonly { readonly path: string; readonly name: string }[];
    await wine.put(value?.path.replace(/^HKLM/, 'HKEY_LOCAL_MACHINE') ?? '', `"${value?.name ?? ''}"=-`);
    expect((await lab.run(build, 'plan', '--json')).json).toEqual(json);
  });

  // In a run of all stages the rest, which is the same code in both builds, is run in the current one.
  if (IS_PART && build === 'legacy') return;

  // guards: window-switch
  it('exits if given a Chromium switch, in the chosen language', async () => {
    const args = ['explain', '/gpu-launcher=C:\\evil.exe', '--lang', 'nl'];
    const { code, text, stderr, left } = await lab.start(build, args);
    expect([code, text, left?.ended]).toEqual([2, '', LEFT_EARLY]);
    expect(stderr).toContain('/gpu-launcher');
    expect((await lab.start(build, ['--gpu-launcher=C:\\evil.exe'])).code).toBe(2);
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

  const commands = partOf(Object.entries(COMMANDS), 3, 2).filter(
    ([name]) => build === 'current' || BY_THE_LEGACY_BUILD.includes(name),
  );
  describe.each(commands)('the command %s', (_name, { start, exit, exitWithout = exit }) => {
    // guards: no-handles, standard-input
    it.each([
      ['with', exit],
      ['without', exitWithout],
    ])('exits with its code and leaves no process: started %s handles', async (how, code) => {
      const { args, input, printed } = await start(build);
      const given = input === undefined ? {} : { input };
      const ended = await lab.start(build, args, how === 'with' ? given : WITHOUT);
      expect([ended.code, ended.leftOver, ended.staying]).toEqual([code, '', []]);
      expect(ended.left?.ended).toMatch(/message loop$/); // by its own call
      if (how === 'without') expect([ended.out, ended.stderr]).toEqual(['', '']);
      else if (printed !== undefined) expect(JSON.parse(ended.text)).toMatchObject(printed);
    });
  });
});

// What the stand-in for Electron does is the same for both builds.
describe('the packed command line of the current build', () => {
  const build = 'current';

  // guards: first-line-break
  it.each(['html', 'json'])('verifies its own %s report, which begins with Electron’s line break', async (format) => {
    const { code, out, leftOver } = await lab.start(build, ['report', `--${format}`, ...HALF_FIXED]);
    expect([code, out.slice(0, 3), leftOver]).toEqual([0, format === 'html' ? '\r\n<' : '\r\n{', '']);
    const verify = async (contents: string): Promise<number | null> => {
      const file = writeForWindows(fileOf(build, `printed.${format}`), contents);
      return (await lab.start(build, ['report', 'verify', file])).code;
    };
    expect([await verify(out), await verify(out.replace('windows-7', 'windows-8'))]).toEqual([0, 4]);
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

  it('uses Windows Script Host with the scripts next to the archive', async () => {
    // Wine's own script host runs no VBScript: its refusal must be reported, not an earlier failure.
    const { code, json } = await lab.run('current', 'check', '--json', '--registry-driver', 'script-host');
    expect(code).toBe(5);
    expect(json).toMatchObject({ error: { code: 'driver-unavailable' } });
    const { message } = json['error'] as { readonly message: string };
    expect(message).toContain('Command failed: C:\\windows\\System32\\cscript.exe');
    expect(message).toContain('resources\\app.asar.unpacked\\node_modules\\regedit\\vbs\\regList.wsf A HKLM');
    rmSync(join(lab.programOf('current').folder, 'resources/app.asar.unpacked/node_modules/regedit/vbs/regList.wsf'));
    const missing = await lab.run('current', 'check', '--json', '--registry-driver', 'script-host');
    expect(JSON.stringify(missing.json)).toContain('has no regList.wsf');
  });
});

/** Scripts that set one value, by the ends of their names. */
const SCRIPTS = {
  cmd: 'reg add "HKLM\\SOFTWARE\\Vendor" /v On /t REG_DWORD /d 1 /f\r\n',
  ps1: "Set-ItemProperty -Path 'HKLM:\\SOFTWARE\\Vendor' -Name 'On' -Value 1 -Type DWord\r\n",
};
const EXPLAINED = { writes: [{ path: 'HKLM\\SOFTWARE\\Vendor', name: 'On', type: 'REG_DWORD', value: 1 }] };

function scriptFile(end: keyof typeof SCRIPTS): string {
  const file = join(lab.work, `script.${end}`);
  writeFileSync(file, SCRIPTS[end]);
  return file;
}

it('the packed bundle of the current build explains a PowerShell script', async () => {
  const explained = await lab.run('current', 'explain', '--json', windowsPath(scriptFile('ps1')));
  expect(explained).toMatchObject({ code: 0, json: EXPLAINED });
});

// No Windows program has the legacy engine's Node, and none its V8: as programs of this system, for registries in
// files.
describe.each(['Node 16.17.1', 'V8 10.8'])('the packed bundle of the legacy build on its engine’s %s', (half) => {
  let program: readonly string[];

  beforeAll(async () => {
    const { node, nodeOnItsV8 } = ensureLegacyEngine();
    const { entry } = lab.programOf('legacy');
    const lockOfFiles = 'node_modules/@koromix/koffi-linux-x64';
    cpSync(join(ROOT, lockOfFiles), join(entry, '..', lockOfFiles), { recursive: true });
    program = [half === 'V8 10.8' ? nodeOnItsV8 : node, entry];
  });

  function json(...args: readonly string[]): object {
    const [node = '', ...words] = [...program, ...args];
    const { status, stdout, stderr } = spawnSync(node, words, { encoding: 'utf8', timeout: 60_000 });
    if (stdout === '') throw new Error(`no answer; code ${String(status)}; ${stderr}`);
    return { code: status, ...(JSON.parse(stdout) as object) };
  }

  it('fixes and undoes a sample PC in a file', () => {
    const registry = ['--registry', lab.copyOfSample('windows-7-updated')];
    const ended = (state: string, verdict: string): object => ({ outcome: { state, verified: true }, verdict });
    expect(json('apply', '--yes', '--json', ...registry)).toMatchObject(ended('committed', 'no-change-needed'));
    expect(json('undo', '--yes', '--json', ...registry)).toMatchObject(ended('undone', 'fix-available'));
  });

  // PowerShell's grammar is WebAssembly with reference types, which the older V8 of that Node (9.4) lacks.
  it.each(half === 'V8 10.8' ? (['cmd', 'ps1'] as const) : (['cmd'] as const))('explains a script: %s', (end) => {
    expect(json('explain', '--json', scriptFile(end))).toMatchObject({ code: 0, ...EXPLAINED });
  });
});

/** Starts a program with files for its output: with its starter's rights changed, it has no pipe for that. */
const WITH_FILES = `
const [out, err, file, ...args] = process.argv.slice(2);
const [outFile, errFile] = [out, err].map((name) => require('node:fs').openSync(name, 'w'));
process.exit(require('node:child_process').spawnSync(file, args, { stdio: ['ignore', outFile, errFile] }).status);`;

/** As a prefix's own environment has it. */
const WINE = 'env -u TMPDIR wine';

describe('the shell lines of the job that fixes its runner', () => {
  // guards: apply-step
  it('succeed with the packed program and a Wine registry', async () => {
    const prefix = await openPrefix(ROOT); // a Windows 10 that nothing was changed on
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
      `${WINE} ${program.map((word) => `'${word}'`).join(' ')} "$@"; status=$?; cat '${out}'; cat '${err}' >&2; exit $status`,
    );
    writeProgram(join(folder, 'doubles/reg.exe'), `exec ${WINE} reg "$@"`);
    const { WINEPREFIX = '', WINEDEBUG = '', NODE_SKIP_PLATFORM_CHECK = '' } = prefix.env;
    for (const step of ['Check this machine', "A stale value on the runner's own registry, repaired and undone"]) {
      const env = { PROGRAM, WINEPREFIX, WINEDEBUG, NODE_SKIP_PLATFORM_CHECK };
      const { status, output } = runner.run(block('ci.yml', 'repair', step), env);
      expect([step, status, output]).toEqual([step, 0, expect.stringContaining('"schema": 1')]);
    }
    const outcome = (name: string): unknown =>
      JSON.parse(readFileSync(join(runner.checkout, `out/results/${name}.out.txt`), 'utf8'));
    expect(outcome('apply')).toMatchObject({ outcome: { state: 'committed', verified: true } });
    expect(outcome('undo')).toMatchObject({ outcome: { state: 'undone', verified: true } });
    await prefix.close();
  });
});
