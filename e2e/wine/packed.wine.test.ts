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
import { openPrefix, windowsPath } from './prefix.mjs';
import { importRegFile } from './registry.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const BUILDS: readonly BuildName[] = ['current', 'legacy'];

let work = '';
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

async function run(build: BuildName, ...args: readonly string[]): Promise<Ended> {
  const program = programs.get(build);
  if (program === undefined) throw new Error(build);
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
  const stderr = readFileSync(err, 'utf8');
  const text = readFileSync(out, 'utf8');
  if (text === '') throw new Error(`no answer; code ${String(code)}; ${stderr}`);
  return { code, json: JSON.parse(text) as Ended['json'], stderr };
}

beforeAll(async () => {
  work = mkdtempSync(join(tmpdir(), 'tls-remedy-packed-'));
  const targets = packageTargets({ flavour: 'release', isStandIn: true }).filter(
    ({ architecture }) => architecture === 'x64',
  );
  await makePackages({ targets, electron: null, isRelease: false, sign: null, output: work, zip: false });
  const nodes = { current: (await ensureWindowsRuntime(ROOT)).nodeExe, legacy: (await ensureLegacyEngine()).nodeExe };
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

  it('is the command line, and says its version', async () => {
    expect((await run(build, 'version', '--json')).json).toEqual({ schema: 1, version: PROJECT.version });
  });
});
