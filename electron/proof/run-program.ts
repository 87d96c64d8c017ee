import { spawn } from 'node:child_process';

/** How a short-lived program ended. `out` is its output, up to a limit. */
export type ProgramRun =
  | { readonly kind: 'ended'; readonly exit: number | null; readonly out: string }
  | { readonly kind: 'missing' }
  /** It exists but can't be started: application control, no rights. */
  | { readonly kind: 'blocked'; readonly detail: string }
  | { readonly kind: 'timed-out' }
  | { readonly kind: 'cancelled' };

export interface ProgramToRun {
  /** Absolute path. */
  readonly file: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** Its working folder, which only administrators can write to. */
  readonly folder: string;
}

/** Runs a program; tests replace it if they can't have the real one. */
export type RunProgram = (program: ProgramToRun, timeoutMs: number, signal: AbortSignal) => Promise<ProgramRun>;

/** More than any of our programs prints. The rest is dropped. */
const MAX_OUTPUT = 16_384;

/** Runs a program without a shell or input, and kills it when its time is up or it is cancelled. */
export function runProgram(
  program: ProgramToRun,
  timeoutMs: number,
  signal: AbortSignal,
  maxOutput = MAX_OUTPUT,
): Promise<ProgramRun> {
  if (signal.aborted) return Promise.resolve({ kind: 'cancelled' });
  return new Promise((resolve) => {
    let out = '';
    let stopped: 'timed-out' | 'cancelled' | null = null;
    const child = spawn(program.file, [...program.args], {
      cwd: program.folder,
      env: { ...program.env },
      stdio: ['ignore', 'pipe', 'ignore'],
      windowsHide: true,
      shell: false,
    });
    const stop = (why: 'timed-out' | 'cancelled') => (): void => {
      stopped ??= why;
      child.kill('SIGKILL');
    };
    const timer = setTimeout(stop('timed-out'), timeoutMs);
    const cancel = stop('cancelled');
    signal.addEventListener('abort', cancel, { once: true });
    const settle = (run: ProgramRun): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', cancel);
      resolve(run);
    };
    child.stdout.on('data', (chunk: Buffer) => {
      if (out.length < maxOutput) out += chunk.toString('utf8');
    });
    child.on('error', (error: NodeJS.ErrnoException) => {
      settle(error.code === 'ENOENT' ? { kind: 'missing' } : { kind: 'blocked', detail: error.code ?? error.message });
    });
    child.on('close', (exit) => {
      settle(stopped === null ? { kind: 'ended', exit, out } : { kind: stopped });
    });
  });
}
