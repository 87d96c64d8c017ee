// Runs the packed program's main bundle as a Windows program: unpacked from its archive, in Node for Windows of the
// engine's age, with a stand-in for the module `electron`. It doesn't test Electron itself.
import asar from '@electron/asar';
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PROJECT, artefactName, packageTargets, type BuildName } from '../../build/package/builds.mjs';
import { makePackages } from '../../build/package/package.mjs';
import { ROOT } from '../../build/setup.mjs';
import { processesOf, type Lab } from './lab.ts';
import { windowsPath } from './prefix.mjs';
import { AS_ADMINISTRATOR } from './service-protocol.ts';

export const BUILDS: readonly BuildName[] = ['current', 'legacy'];

/** After this long, the program is considered hung. */
const PATIENCE_MS = 40_000;

/** What the stand-in for Electron reports at the end. */
interface Left {
  readonly ended: string;
  readonly asked: readonly string[];
  readonly environment: readonly string[];
}

interface Ended {
  /** Null if it had to be killed. As seen by Linux: a byte. */
  readonly code: number | null;
  /** What Electron and the program wrote to standard output. */
  readonly out: string;
  /** The same without Electron's line break. */
  readonly text: string;
  readonly stderr: string;
  /** Null if the program was ended before its first line. */
  readonly left: Left | null;
  /** What Electron only warned about. */
  readonly leftOver: string;
  /** Command lines of the processes that it left running, including itself. */
  readonly staying: readonly string[];
}

interface Started {
  /** The contents of standard input; empty by default. */
  readonly input?: string;
  /** The error of every use of its handles: EBADF if started by a scheduled task or a service. */
  readonly handles?: string;
}

export type PackedLab = Awaited<ReturnType<typeof openPackedLab>>;

/** Unpacks the archive as a folder of the same name, so that the program finds everything next to it. */
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

/** Returns the exit code of a program that was started; null if it had to be killed. */
async function codeOf(child: ChildProcess, event: 'exit' | 'close'): Promise<number | null> {
  const [code] = (await once(child, event)) as [number | null];
  return code;
}

/** Packs the program, to be run in an open lab. */
export async function openPackedLab({ prefix, runtime, bundled }: Lab) {
  const work = mkdtempSync(join(tmpdir(), 'tls-remedy-packed-'));
  const all = packageTargets({ flavour: 'release', isStandIn: true });
  const targets = all.filter(({ architecture }) => architecture === 'x64');
  await makePackages({ targets, isRelease: false, sign: null, output: work, zip: false });
  const nodes = { current: runtime.nodeExe, legacy: runtime.legacyNodeExe };
  const programs = new Map(
    targets.map((target) => {
      const folder = join(work, artefactName(target, PROJECT.version));
      return [target.build, { nodeExe: nodes[target.build], folder, entry: layOut(join(folder, 'resources')) }];
    }),
  );
  const programOf = (build: BuildName) => {
    const program = programs.get(build);
    if (program === undefined) throw new Error(build);
    return program;
  };
  const beside = (build: BuildName, name: string): string => join(programOf(build).entry, '..', name);
  const leftBy = (build: BuildName): Left => JSON.parse(readFileSync(beside(build, 'left.json'), 'utf8')) as Left;

  /** The words before a program with its arguments, for Wine to start it as administrator. */
  const asAdministrator = [runtime.nodeExe, bundled('service.cjs'), AS_ADMINISTRATOR];

  let starts = 0;
  const start = async (build: BuildName, args: readonly string[], { input, handles }: Started = {}): Promise<Ended> => {
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
    const code = await codeOf(child, 'exit');
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
    programOf,
    asAdministrator,
    start,
    /** Starts it in a Wine console in a Linux terminal, and answers its question. Returns all output and exit code. */
    startInConsole: async (build: BuildName, args: readonly string[], question: string, answer: string) => {
      const { nodeExe, entry } = programOf(build);
      const words = ['wine', nodeExe, windowsPath(entry), ...args].map((word) => `'${word}'`);
      // raw from the start: Wine's console sets the terminal too late for an immediate answer
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
      return { code: await codeOf(child, 'close'), shown };
    },
    /** The same for JSON output. */
    run: async (build: BuildName, ...args: readonly string[]) => {
      const ended = await start(build, args);
      if (ended.text === '') throw new Error(`no answer; code ${String(ended.code)}; ${ended.stderr}`);
      return { ...ended, json: JSON.parse(ended.text) as Readonly<Record<string, unknown>> };
    },
    /** Starts it as administrator, like the product starts its helper. It has no output. */
    runAsAdministrator: async (build: BuildName, argument: string) => {
      const { nodeExe, entry } = programOf(build);
      rmSync(beside(build, 'left.json'), { force: true });
      const code = await prefix.wine([...asAdministrator, windowsPath(nodeExe), windowsPath(entry), argument]);
      return { code, left: leftBy(build) };
    },
    /** Copies a sample. Windows has another path for it: `windowsPath`. */
    copyOfSample: (sample: string) => {
      const copy = mkdtempSync(join(work, 'sample-'));
      cpSync(join(ROOT, 'electron/samples', sample), copy, { recursive: true });
      return copy;
    },
    remove: () => rmSync(work, { recursive: true, force: true }),
  };
}

/** Writes a file for the program to read, and returns its Windows path. */
export function writeForWindows(file: string, contents: string): string {
  writeFileSync(file, contents);
  return windowsPath(file);
}
