// The packed program's main bundle as a Windows program: unpacked from its archive, run by Node for Windows of the engine's age,
// with a stand-in for the module `electron`. It doesn't test Electron itself.
import asar from '@electron/asar';
import { spawn } from 'node:child_process';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PROJECT, artefactName, packageTargets, type BuildName } from '../../build/package/builds.mjs';
import { makePackages } from '../../build/package/package.mjs';
import { openPrefix, windowsPath, type Prefix } from './prefix.mjs';
import { ensureWindowsRuntime } from './runtime.mjs';
import { AS_ADMINISTRATOR } from './service-protocol.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export const BUILDS: readonly BuildName[] = ['current', 'legacy'];

/** A program that hasn't ended by then stays for ever. */
const PATIENCE_MS = 40_000;

/** What the stand-in for Electron says at the end. */
interface Left {
  readonly ended: string;
  readonly asked: readonly string[];
  readonly environment: readonly string[];
}

interface Ended {
  /** Null where it had to be killed. As Linux sees it: a byte. */
  readonly code: number | null;
  /** What Electron and the program wrote to standard output. */
  readonly out: string;
  /** The same without Electron's line break. */
  readonly text: string;
  readonly stderr: string;
  /** Null where the program was ended before its first line. */
  readonly left: Left | null;
  /** What Electron only warned of. */
  readonly leftOver: string;
  /** Command lines of what it started and left running, or of itself. */
  readonly staying: readonly string[];
}

interface Started {
  /** What standard input holds; without it there is nothing to read. */
  readonly input?: string;
  /** With what every use of its handles ends: EBADF where a scheduled task or a service started it. */
  readonly handles?: string;
}

interface Program {
  readonly nodeExe: string;
  /** The packed folder. */
  readonly folder: string;
  readonly entry: string;
}

export interface PackedLab {
  readonly work: string;
  readonly prefix: Prefix;
  readonly programOf: (build: BuildName) => Program;
  /** What stands before a program with its arguments, for Wine to start it with an administrator's rights. */
  readonly asAdministrator: readonly string[];
  readonly start: (build: BuildName, args: readonly string[], how?: Started) => Promise<Ended>;
  /** Starts it in a console of Wine's, in a terminal of Linux's, and answers its question. All that is shown, with the exit code. */
  readonly startInConsole: (
    build: BuildName,
    args: readonly string[],
    question: string,
    answer: string,
  ) => Promise<{ readonly code: number | null; readonly shown: string }>;
  /** The same for an answer in JSON. */
  readonly run: (
    build: BuildName,
    ...args: readonly string[]
  ) => Promise<Ended & { readonly json: Readonly<Record<string, unknown>> }>;
  /** Starts it with an administrator's rights, as the product starts its helper. It has nowhere to write to. */
  readonly runAsAdministrator: (
    build: BuildName,
    argument: string,
  ) => Promise<Pick<Ended, 'code'> & { readonly left: Left }>;
  /** A copy of a sample. Windows has another name for it: `windowsPath`. */
  readonly copyOfSample: (sample: string) => string;
  readonly close: () => Promise<void>;
}

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

/** The command lines of all that runs in a prefix. */
function processesOf(prefixDir: string): string[] {
  return readdirSync('/proc').flatMap((pid) => {
    try {
      const isOfPrefix = readFileSync(`/proc/${pid}/environ`, 'utf8').includes(`WINEPREFIX=${prefixDir}\0`);
      return isOfPrefix ? [readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()] : [];
    } catch {
      return []; // no process, or one that is gone
    }
  });
}

export async function openPackedLab(): Promise<PackedLab> {
  const work = mkdtempSync(join(tmpdir(), 'tls-remedy-packed-'));
  const targets = packageTargets({ flavour: 'release', isStandIn: true }).filter(
    ({ architecture }) => architecture === 'x64',
  );
  await makePackages({ targets, electron: null, isRelease: false, sign: null, output: work, zip: false });
  const { nodeExe: windowsNode, legacyNodeExe, appDir } = await ensureWindowsRuntime(ROOT);
  const nodes = { current: windowsNode, legacy: legacyNodeExe };
  const programs = new Map<BuildName, Program>();
  for (const target of targets) {
    const folder = join(work, artefactName(target, PROJECT.version));
    programs.set(target.build, {
      nodeExe: nodes[target.build],
      folder,
      entry: layOut(join(folder, 'resources')),
    });
  }
  const prefix = await openPrefix(ROOT);

  const programOf = (build: BuildName): Program => {
    const program = programs.get(build);
    if (program === undefined) throw new Error(build);
    return program;
  };
  const beside = (build: BuildName, name: string): string => join(programOf(build).entry, '..', name);
  const leftBy = (build: BuildName): Left => JSON.parse(readFileSync(beside(build, 'left.json'), 'utf8')) as Left;

  const asAdministrator = [windowsNode, windowsPath(join(appDir, 'service.cjs')), AS_ADMINISTRATOR];

  let starts = 0;
  const start: PackedLab['start'] = async (build, args, { input, handles } = {}) => {
    const { nodeExe, entry } = programOf(build);
    const leftOver = beside(build, 'left-over.txt');
    for (const file of [beside(build, 'left.json'), leftOver]) rmSync(file, { force: true });
    // Node for Windows can't write into a Unix pipe, and an old one can't be started with one to read.
    const name = join(work, `start-${String((starts += 1))}`);
    const [out, err] = [`${name}.out`, `${name}.err`];
    const descriptors = [openSync(out, 'w'), openSync(err, 'w')] as const;
    if (input !== undefined) writeFileSync(`${name}.in`, input);
    const given = openSync(input === undefined ? '/dev/null' : `${name}.in`, 'r');
    const child = spawn('wine', [nodeExe, windowsPath(entry), ...args], {
      env: { ...prefix.env, ...(handles === undefined ? {} : { STAND_IN_HANDLES: handles }) },
      stdio: [given, ...descriptors],
      timeout: PATIENCE_MS,
      killSignal: 'SIGKILL',
    });
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on('error', reject);
      child.on('exit', resolve);
    });
    [given, ...descriptors].forEach(closeSync);
    const written = readFileSync(out, 'utf8');
    return {
      code,
      out: written,
      text: written.replace(/^\r\n/, ''),
      stderr: readFileSync(err, 'utf8'),
      left: existsSync(beside(build, 'left.json')) ? leftBy(build) : null,
      leftOver: existsSync(leftOver) ? readFileSync(leftOver, 'utf8') : '',
      staying: processesOf(prefix.dir).filter((line) => /[\\/](node|cscript)\.exe/i.test(line)),
    };
  };

  return {
    work,
    prefix,
    programOf,
    asAdministrator,
    start,
    startInConsole: async (build, args, question, answer) => {
      const { nodeExe, entry } = programOf(build);
      const words = ['wine', nodeExe, windowsPath(entry), ...args].map((word) => `'${word}'`);
      // raw from the beginning: Wine's console makes the terminal so a moment too late for an answer that comes at once
      const command = `stty raw -echo && ${words.join(' ')}`;
      const child = spawn('script', ['--quiet', '--flush', '--return', '--command', command, '/dev/null'], {
        env: { ...prefix.env, TERM: 'xterm' },
        stdio: ['pipe', 'pipe', 'ignore'],
        timeout: PATIENCE_MS,
        killSignal: 'SIGKILL',
      });
      let shown = '';
      let isAnswered = false;
      child.stdout.on('data', (chunk: Buffer) => {
        shown += chunk.toString('utf8');
        if (isAnswered || !shown.includes(question)) return;
        isAnswered = true;
        child.stdin.write(`${answer}\r`);
      });
      const code = await new Promise<number | null>((resolve, reject) => {
        child.on('error', reject);
        child.on('close', resolve);
      });
      return { code, shown };
    },
    run: async (build, ...args) => {
      const ended = await start(build, args);
      if (ended.text === '') throw new Error(`no answer; code ${String(ended.code)}; ${ended.stderr}`);
      return { ...ended, json: JSON.parse(ended.text) as Readonly<Record<string, unknown>> };
    },
    runAsAdministrator: async (build, argument) => {
      const { nodeExe, entry } = programOf(build);
      rmSync(beside(build, 'left.json'), { force: true });
      const code = await prefix.wine([...asAdministrator, windowsPath(nodeExe), windowsPath(entry), argument]);
      return { code, left: leftBy(build) };
    },
    copyOfSample: (sample) => {
      const copy = mkdtempSync(join(work, 'sample-'));
      cpSync(join(ROOT, 'electron/samples', sample), copy, { recursive: true });
      return copy;
    },
    close: async () => {
      await prefix.close();
      rmSync(work, { recursive: true, force: true });
    },
  };
}

/** Writes a file for the program to read; its path as Windows names it. */
export function writeForWindows(file: string, contents: string): string {
  writeFileSync(file, contents);
  return windowsPath(file);
}
