// Runs the npm package `regedit` in a thread of its own: where the script host dies early, the package leaves an EPIPE
// unhandled, which ends this thread instead of the program.
import childProcess, { type ChildProcess, type ExecFileException } from 'node:child_process';
import { parentPort, workerData } from 'node:worker_threads';
import type { ScriptHostAnswer, ScriptHostCall, ScriptHostResult } from './protocol.ts';
import { repairAnswer } from './repair-answer.ts';
import type { PutValue, WorkerMessage, WorkerRequest, WorkerSettings } from './protocol.ts';
import { succeed } from '../../../shared/result.ts';

type Done = (error: ExecFileException | null, stdout: string, stderr: string) => void;

/** What is used of the package. Its own types lack `deleteValue`. */
interface Regedit {
  setExternalVBSLocation(folder: string): string;
  readonly promisified: {
    list(keys: readonly string[]): Promise<ScriptHostAnswer | undefined>;
    createKey(keys: readonly string[]): Promise<void>;
    deleteKey(keys: readonly string[]): Promise<void>;
    deleteValue(paths: readonly string[]): Promise<void>;
    putValue(map: Readonly<Record<string, Readonly<Record<string, PutValue>>>>): Promise<void>;
  };
}

/** What the package looks for in cscript's banner. A localized Windows words it differently. */
const BANNER = 'Microsoft (R) Windows Script Host Version';
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;

const settings = workerData as WorkerSettings;
const startProgram = childProcess.execFile.bind(childProcess);

function post(message: WorkerMessage): void {
  parentPort?.postMessage(message);
}

/**
 * Stands in for `execFile`, the package's only way to start a program. Starts the given cscript by its absolute path,
 * whatever name the package has found for it, without a console window, and reports it.
 */
function startScriptHost(_file: string, ...rest: readonly unknown[]): ChildProcess | null {
  const done = rest.find((argument): argument is Done => typeof argument === 'function');
  const args = rest.find((argument): argument is readonly string[] => Array.isArray(argument));
  if (args === undefined) {
    setImmediate(() => done?.(null, BANNER, ''));
    return null;
  }
  const options = { encoding: 'utf8', windowsHide: true, maxBuffer: MAX_OUTPUT_BYTES } as const;
  const child = startProgram(settings.cscript, args, options, (error, stdout, stderr) => {
    const answer = repairAnswer(stdout, stderr);
    done?.(error, answer.stdout, answer.stderr);
  });
  const { pid } = child;
  if (pid !== undefined) {
    post({ event: 'child-started', pid });
    child.once('exit', () => post({ event: 'child-ended', pid }));
  }
  return child;
}

async function loadRegedit(): Promise<Regedit> {
  Object.assign(childProcess, { execFile: startScriptHost });
  const regedit = (await import('regedit')) as unknown as Regedit;
  if (settings.vbsFolder !== null) regedit.setExternalVBSLocation(settings.vbsFolder);
  return regedit;
}

async function perform({ promisified }: Regedit, call: ScriptHostCall): Promise<ScriptHostAnswer> {
  switch (call.does) {
    case 'list':
      // Where the script wrote nothing there is no answer.
      return (await promisified.list(call.keys)) ?? null;
    case 'createKey':
      await promisified.createKey([call.key]);
      return null;
    case 'deleteKey':
      await promisified.deleteKey([call.key]);
      return null;
    case 'deleteValue':
      await promisified.deleteValue([`${call.key}\\${call.name}`]);
      return null;
    case 'putValue':
      await promisified.putValue({ [call.key]: { [call.name]: call.put } });
      return null;
  }
}

async function answer(regedit: Promise<Regedit>, call: ScriptHostCall): Promise<ScriptHostResult> {
  try {
    return succeed(await perform(await regedit, call));
  } catch (error) {
    const code = error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : null;
    return { ok: false, how: 'refused', code, detail: error instanceof Error ? error.message : String(error) };
  }
}

const regedit = loadRegedit();
regedit.catch(() => null); // Reported with the first call.
parentPort?.on('message', ({ id, call }: WorkerRequest) => {
  void answer(regedit, call).then((result) => post({ event: 'result', id, result }));
});
