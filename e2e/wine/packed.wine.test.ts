// Runs the packed bundle: what it reads, writes and refuses. How it runs without Electron: packed-lab.ts.
import { spawnSync } from 'node:child_process';
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';
import { PROJECT } from '../../build/package/builds.mjs';
import { sha256 } from '../../electron/services/change/digests.ts';
import { formatHelperRequest } from '../../shared/remediation/helper-request.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { BUILDS, openPackedLab, type PackedLab } from './packed-lab.ts';
import { windowsPath } from './prefix.mjs';
import { importRegFile, importRegText } from './registry.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Set if the stand-in for Electron still has no message loop. */
const LEFT_EARLY = 'before the message loop';

let lab: PackedLab;

beforeAll(async () => {
  lab = await openPackedLab();
  await lab.prefix.setWindows('win7');
  await importRegFile(lab.prefix, join(ROOT, 'electron/samples/windows-7-half-fixed/registry.reg'));
}, 300_000);

afterAll(() => lab.close());

describe.each(BUILDS)('the packed bundle of the %s build', (build) => {
  // guards: legacy-engine
  it('starts, and reads this PC with its native addon', async () => {
    const { code, json } = await lab.run(build, 'check', '--json', '--registry-driver', 'native');
    expect(json).toMatchObject({ schema: 1, machine: { release: 'windows-7', build: 7601, servicePack: 1 } });
    expect(json['ranOn']).toMatchObject({ driver: 'native' });
    expect([0, 1, 5]).toContain(code);
  });

  it('fixes and undoes a sample PC in a file', async () => {
    const registry = ['--registry', windowsPath(lab.copyOfSample('windows-7-updated'))];
    expect(await lab.run(build, 'apply', '--yes', '--json', ...registry)).toMatchObject({
      code: 0,
      json: { outcome: { state: 'committed', verified: true } },
    });
    const { code, json } = await lab.run(build, 'check', '--json', ...registry);
    expect([code, json['verdict']]).toEqual([0, 'no-change-needed']);
    const undone = await lab.run(build, 'undo', '--yes', '--json', ...registry);
    expect(undone.json['outcome']).toMatchObject({ state: 'undone', verified: true });
    expect((await lab.run(build, 'check', '--json', ...registry)).code).toBe(1);
  });

  it('uses Windows Script Host with the scripts next to the archive', async () => {
    // Wine's own script host runs no VBScript: its refusal must be reported, not an earlier failure.
    const { code, json } = await lab.run(build, 'check', '--json', '--registry-driver', 'script-host');
    expect(code).toBe(5);
    expect(json).toMatchObject({ error: { code: 'driver-unavailable' } });
    const { message } = json['error'] as { readonly message: string };
    expect(message).toContain('Command failed: C:\\windows\\System32\\cscript.exe');
    expect(message).toContain('resources\\app.asar.unpacked\\node_modules\\regedit\\vbs\\regList.wsf A HKLM');
    rmSync(join(lab.programOf(build).folder, 'resources/app.asar.unpacked/node_modules/regedit/vbs/regList.wsf'));
    const missing = await lab.run(build, 'check', '--json', '--registry-driver', 'script-host');
    expect(JSON.stringify(missing.json)).toContain('has no regList.wsf');
  });

  // guards: helper-switch
  it('is the helper with exactly one argument, and ends before Chromium’s profile and processes', async () => {
    const past = (await lab.run(build, 'history', '--json')).json;
    const { json } = await lab.run(build, 'plan', '--json');
    const seen = sha256(JSON.stringify(json['plan']));
    const request = formatHelperRequest({ verb: 'apply', selection: RECOMMENDED, seen, withoutTls12: false });
    for (const surplus of ['--gpu-launcher=C:\\evil.exe', '--log-file=C:\\windows\\win.ini', '/inspect', 'undo.1']) {
      const refused = await lab.start(build, [`--elevated=${request}`, surplus]);
      expect([refused.code, refused.text, refused.left?.ended, refused.left?.asked]).toEqual([2, '', LEFT_EARLY, []]);
    }
    expect((await lab.run(build, 'history', '--json')).json).toEqual(past);
    const helper = await lab.runAsAdministrator(build, `--elevated=${request}`);
    expect([helper.code, helper.left.ended]).toEqual([0, LEFT_EARLY]);
    expect(helper.left.environment.toSorted()).toEqual(['SystemRoot', 'windir']);
    expect((await lab.run(build, 'plan', '--json')).json).toMatchObject({ plan: [] });
    const [value] = json['plan'] as readonly { readonly path: string; readonly name: string }[];
    const key = `[${value?.path.replace(/^HKLM/, 'HKEY_LOCAL_MACHINE') ?? ''}]`;
    await importRegText(
      lab.prefix,
      `Windows Registry Editor Version 5.00\r\n\r\n${key}\r\n"${value?.name ?? ''}"=-\r\n`,
    );
    expect((await lab.run(build, 'plan', '--json')).json).toEqual(json);
  });

  // guards: window-switch
  it('exits if given a Chromium switch, in the chosen language', async () => {
    const { code, text, stderr, left } = await lab.start(build, [
      'explain',
      '/gpu-launcher=C:\\evil.exe',
      '--lang',
      'nl',
    ]);
    expect([code, text, left?.ended]).toEqual([2, '', LEFT_EARLY]);
    expect(stderr).toContain('/gpu-launcher');
    expect((await lab.start(build, ['--gpu-launcher=C:\\evil.exe'])).code).toBe(2);
  });

  it('runs as the command line, and prints its version', async () => {
    expect((await lab.run(build, 'version', '--json')).json).toEqual({
      schema: 1,
      shape: 'version',
      version: PROJECT.version,
    });
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

// No Windows program has the legacy engine's Node, and none its V8: as programs of this system, for registries in files.
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

  it('checks, fixes and undoes a sample PC in a file', () => {
    const registry = ['--registry', lab.copyOfSample('windows-7-updated')];
    const verified = (state: string): object => ({ code: 0, outcome: { state, verified: true } });
    expect(json('check', '--json', ...registry)).toMatchObject({ code: 1, verdict: 'fix-available' });
    expect(json('apply', '--yes', '--json', ...registry)).toMatchObject(verified('committed'));
    expect(json('check', '--json', ...registry)).toMatchObject({ code: 0, verdict: 'no-change-needed' });
    expect(json('undo', '--yes', '--json', ...registry)).toMatchObject(verified('undone'));
    expect(json('check', '--json', ...registry)).toMatchObject({ code: 1, verdict: 'fix-available' });
  });

  // PowerShell's grammar is WebAssembly with reference types, which the older V8 of that Node (9.4) lacks.
  it.each(half === 'V8 10.8' ? (['cmd', 'ps1'] as const) : (['cmd'] as const))('explains a script: %s', (end) => {
    expect(json('explain', '--json', scriptFile(end))).toMatchObject({ code: 0, ...EXPLAINED });
  });
});
