// The packed program's main bundle as a Windows program: unpacked from its archive, run by Node for Windows of the engine's age,
// with a stand-in for the module `electron`. It doesn't test Electron itself.
import asar from '@electron/asar';
import { spawn } from 'node:child_process';
import { closeSync, cpSync, mkdirSync, mkdtempSync, openSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureLegacyEngine } from '../../build/legacy/legacy.mjs';
import { PROJECT, artefactName, packageTargets, type BuildName } from '../../build/package/builds.mjs';
import { makePackages } from '../../build/package/package.mjs';
import { sha256 } from '../../electron/services/sha256.ts';
import { formatHelperRequest } from '../../shared/remediation/helper-request.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { openPrefix, windowsPath } from './prefix.mjs';
import { importRegFile, importRegText } from './registry.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { AS_ADMINISTRATOR } from './service-protocol.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** When the stand-in for Electron still has no message loop. */
const LEFT_EARLY = 'before the message loop';
const BUILDS: readonly BuildName[] = ['current', 'legacy'];

let work = '';
let windowsNode = '';
let appDir = '';
let prefix: Awaited<ReturnType<typeof openPrefix>>;
const programs = new Map<BuildName, { readonly nodeExe: string; readonly entry: string }>();

/** Lays the archive out as a folder of the same name, so that the program finds all that lies beside it. */
function layOut(resources: string): string {
  const archive = join(resources, 'app.asar');
  const extracted = join(resources, 'extracted');
  asar.extractAll(archive, extracted);
  rmSync(archive);
  renameSync(extracted, archive);
  mkdirSync(join(archive, 'node_modules/electron'));
  cpSync(join(ROOT, 'e2e/wine/electron-stand-in.cjs'), join(archive, 'node_modules/electron/index.js'));
  return join(archive, 'entry.cjs');
}

interface Ended {
  readonly code: number | null;
  readonly json: Readonly<Record<string, unknown>>;
  readonly stderr: string;
}

/** What the stand-in for Electron says at the end. */
interface Left {
  readonly ended: string;
  readonly asked: readonly string[];
  readonly environment: readonly string[];
}

async function run(build: BuildName, ...args: readonly string[]): Promise<Ended> {
  const { code, text, stderr } = await runSilent(build, ...args);
  if (text === '') throw new Error(`no answer; code ${String(code)}; ${stderr}`);
  return { code, json: JSON.parse(text) as Ended['json'], stderr };
}

interface Silent {
  readonly code: number | null;
  readonly text: string;
  readonly stderr: string;
  readonly left: Left;
}

function programOf(build: BuildName): { readonly nodeExe: string; readonly entry: string } {
  const program = programs.get(build);
  if (program === undefined) throw new Error(build);
  return program;
}

const leftBy = (build: BuildName): Left =>
  JSON.parse(readFileSync(join(programOf(build).entry, '../left.json'), 'utf8')) as Left;

/** Starts it with an administrator's rights, as the product starts its helper. It has nowhere to write to. */
async function runAsAdministrator(build: BuildName, argument: string): Promise<Pick<Silent, 'code' | 'left'>> {
  const { nodeExe, entry } = programOf(build);
  const service = windowsPath(join(appDir, 'service.cjs'));
  const starter = [windowsNode, service, AS_ADMINISTRATOR];
  const code = await prefix.wine([...starter, windowsPath(nodeExe), windowsPath(entry), argument]);
  return { code, left: leftBy(build) };
}

async function runSilent(build: BuildName, ...args: readonly string[]): Promise<Silent> {
  const program = programOf(build);
  // Node for Windows can't write into a Unix pipe.
  const out = join(work, `${build}.out`);
  const err = join(work, `${build}.err`);
  const descriptors = [openSync(out, 'w'), openSync(err, 'w')] as const;
  const child = spawn('wine', [program.nodeExe, windowsPath(program.entry), ...args], {
    env: prefix.env,
    stdio: ['ignore', ...descriptors],
  });
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('exit', resolve);
  });
  descriptors.forEach(closeSync);
  return { code, text: readFileSync(out, 'utf8'), stderr: readFileSync(err, 'utf8'), left: leftBy(build) };
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tls-remedy-packed-'));
  const targets = packageTargets({ flavour: 'release', isStandIn: true }).filter(
    ({ architecture }) => architecture === 'x64',
  );
  await makePackages({ targets, electron: null, isRelease: false, sign: null, output: work, zip: false });
  ({ nodeExe: windowsNode, appDir } = await ensureWindowsRuntime(ROOT));
  const nodes = { current: windowsNode, legacy: (await ensureLegacyEngine()).nodeExe };
  for (const target of targets) {
    const entry = layOut(join(work, artefactName(target, PROJECT.version), 'resources'));
    programs.set(target.build, { nodeExe: nodes[target.build], entry });
  }
  prefix = await openPrefix(ROOT);
  await prefix.setWindows('win7');
  await importRegFile(prefix, join(ROOT, 'electron/samples/windows-7-half-fixed/registry.reg'));
}, 300_000);

afterAll(async () => {
  await prefix.close();
  rmSync(work, { recursive: true, force: true });
});

describe.each(BUILDS)('the packed bundle of the %s build', (build) => {
  it('starts, and reads this PC with its native addon', async () => {
    const { code, json } = await run(build, 'check', '--json', '--registry-driver', 'native');
    expect(json).toMatchObject({ schema: 1, machine: { release: 'windows-7', build: 7601, servicePack: 1 } });
    expect(json['ranOn']).toMatchObject({ driver: 'native' });
    expect([0, 1, 5]).toContain(code);
  });

  it('repairs and undoes a sample PC in a file', async () => {
    const sample = join(work, `${build}-sample`);
    cpSync(join(ROOT, 'electron/samples/windows-7-updated'), sample, { recursive: true });
    const registry = ['--registry', windowsPath(sample)];
    expect(await run(build, 'apply', '--yes', '--json', ...registry)).toMatchObject({
      code: 0,
      json: { outcome: { state: 'committed', verified: true } },
    });
    const { code, json } = await run(build, 'check', '--json', ...registry);
    expect([code, json['verdict']]).toEqual([0, 'no-change-needed']);
    const undone = await run(build, 'undo', '--yes', '--json', ...registry);
    expect(undone.json['outcome']).toMatchObject({ state: 'undone', verified: true });
    expect((await run(build, 'check', '--json', ...registry)).code).toBe(1);
  });

  it('asks Windows Script Host with the scripts beside the archive', async () => {
    // Wine's own script host runs no VBScript: its refusal must come back, and no earlier one.
    const { code, json } = await run(build, 'check', '--json', '--registry-driver', 'script-host');
    expect(code).toBe(5);
    expect(json).toMatchObject({ error: { code: 'driver-unavailable' } });
    const { message } = json['error'] as { readonly message: string };
    expect(message).toContain('Command failed: C:\\windows\\System32\\cscript.exe');
    expect(message).toContain('resources\\app.asar.unpacked\\node_modules\\regedit\\vbs\\regList.wsf A HKLM');
    rmSync(join(programs.get(build)?.entry ?? '', '../../app.asar.unpacked/node_modules/regedit/vbs/regList.wsf'));
    const missing = await run(build, 'check', '--json', '--registry-driver', 'script-host');
    expect(JSON.stringify(missing.json)).toContain('has no regList.wsf');
  });

  it('is the helper with exactly one argument, and is gone before Chromium’s profile and processes come', async () => {
    const past = (await run(build, 'history', '--json')).json;
    const { json } = await run(build, 'plan', '--json');
    const seen = sha256(JSON.stringify(json['plan']));
    const request = formatHelperRequest({ verb: 'apply', selection: RECOMMENDED, seen, withoutTls12: false });
    for (const surplus of ['--gpu-launcher=C:\\evil.exe', '--log-file=C:\\windows\\win.ini', '/inspect', 'undo.1']) {
      const refused = await runSilent(build, `--elevated=${request}`, surplus);
      expect([refused.code, refused.text, refused.left.ended, refused.left.asked]).toEqual([2, '', LEFT_EARLY, []]);
    }
    expect((await run(build, 'history', '--json')).json).toEqual(past);
    const helper = await runAsAdministrator(build, `--elevated=${request}`);
    expect([helper.code, helper.left.ended]).toEqual([0, LEFT_EARLY]);
    expect(helper.left.environment.toSorted()).toEqual(['SystemRoot', 'windir']);
    expect((await run(build, 'plan', '--json')).json).toMatchObject({ plan: [] });
    const [value] = json['plan'] as readonly { readonly path: string; readonly name: string }[];
    const key = `[${value?.path.replace(/^HKLM/, 'HKEY_LOCAL_MACHINE') ?? ''}]`;
    await importRegText(prefix, `Windows Registry Editor Version 5.00\r\n\r\n${key}\r\n"${value?.name ?? ''}"=-\r\n`);
    expect((await run(build, 'plan', '--json')).json).toEqual(json);
  });

  it('ends with a switch of Chromium, in the language of its texts', async () => {
    const { code, text, stderr, left } = await runSilent(
      build,
      'explain',
      '/gpu-launcher=C:\\evil.exe',
      '--lang',
      'nl',
    );
    expect([code, text, left.ended]).toEqual([2, '', LEFT_EARLY]);
    expect(stderr).toContain('/gpu-launcher');
    expect((await runSilent(build, '--gpu-launcher=C:\\evil.exe')).code).toBe(2);
  });

  it('is the command line, and says its version', async () => {
    expect((await run(build, 'version', '--json')).json).toEqual({ schema: 1, version: PROJECT.version });
  });
});
