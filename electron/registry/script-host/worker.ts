// Runs the npm package `regedit` in a worker thread: an error that the package leaves unhandled ends this thread
// instead of the program.
import childProcess, { type ChildProcess, type ExecFileException } from 'node:child_process';
import { parentPort, workerData } from 'node:worker_threads';
import type {
  ScriptHostAnswer,
  ScriptHostCall,
  ScriptHostFunctions,
  ScriptHostResult,
  WorkerSettings,
} from './protocol.ts';
import { repairAnswer } from './repair-answer.ts';
import { succeed } from '../../../shared/result.ts';

type Done = (error: ExecFileException | null, stdout: string, stderr: string) => void;

/** The part of the package that is used. Its own types lack `deleteValue`. */
interface Regedit {
  setExternalVBSLocation(folder: string): string;
  readonly promisified: {
    readonly [Name in keyof ScriptHostFunctions]: (
      takes: ScriptHostFunctions[Name],
    ) => Promise<ScriptHostAnswer | undefined>;
  };
}

/** The text that the package expects in cscript's banner. A localized Windows words it differently. */
const BANNER = 'Microsoft (R) Windows Script Host Version';
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

const settings = workerData as WorkerSettings;
const startProgram = childProcess.execFile.bind(childProcess);

let late = 0;

/** Replaces `execFile`: starts the given cscript by its absolute path, without a window and with a time limit. */
function startScriptHost(_file: string, ...rest: readonly unknown[]): ChildProcess | null {
  const done = rest.find((argument): argument is Done => typeof argument === 'function');
  const args = rest.find((argument): argument is readonly string[] => Array.isArray(argument));
  if (args === undefined) {
    setImmediate(() => done?.(null, BANNER, ''));
    return null;
  }
  const options = {
    encoding: 'utf8',
    windowsHide: true,
    maxBuffer: MAX_OUTPUT_BYTES,
    timeout: settings.timeoutMs,
    killSignal: 'SIGKILL',
  } as const;
  const child = startProgram(settings.cscript, args, options, (error, stdout, stderr) => {
    if (error?.killed === true && typeof error.code !== 'string') late++; // a string means that it wrote too much
    const answer = repairAnswer(stdout, stderr);
    done?.(error, answer.stdout, answer.stderr);
  });
  // One that has ended reads no more of its input: its exit code, which the callback gets, says why.
  child.stdin?.on('error', () => undefined);
  return child;
}

async function loadRegedit(): Promise<Regedit> {
  Object.assign(childProcess, { execFile: startScriptHost });
  const regedit = (await import('regedit')) as unknown as Regedit;
  if (settings.vbsFolder !== null) regedit.setExternalVBSLocation(settings.vbsFolder);
  return regedit;
}

async function answer(regedit: Promise<Regedit>, call: ScriptHostCall): Promise<ScriptHostResult> {
  const before = late;
  try {
    const perform = (await regedit).promisified[call.does] as (takes: unknown) => Promise<ScriptHostAnswer | undefined>;
    return succeed((await perform(call.takes)) ?? null); // without an answer if the script wrote nothing
  } catch (error) {
    if (late > before)
      return { ok: false, how: 'stopped', code: null, detail: `no answer within ${settings.timeoutMs} ms` };
    const code = error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : null;
    return { ok: false, how: 'refused', code, detail: error instanceof Error ? error.message : String(error) };
  }
}

const regedit = loadRegedit();
regedit.catch(() => null); // Reported with the first call.
parentPort?.on('message', (call: ScriptHostCall) => {
  void answer(regedit, call).then((result) => parentPort?.postMessage(result));
});
