import { Worker } from 'node:worker_threads';
import { inTurn } from '../../one-at-a-time.ts';
import type { ScriptHostCall, ScriptHostResult } from './protocol.ts';
import type { WorkerMessage, WorkerRequest, WorkerSettings } from './protocol.ts';

export interface ScriptHostSettings extends WorkerSettings {
  /** The worker's bundle. */
  readonly workerFile: string | URL;
  /** For each call, in milliseconds. */
  readonly timeoutMs: number;
}

/** Calls the npm package one call at a time; a call never rejects and never runs longer than its time. */
export interface ScriptHost {
  call(call: ScriptHostCall): Promise<ScriptHostResult>;
  close(): Promise<void>;
}

interface RunningWorker {
  readonly worker: Worker;
  /** The script hosts that it has started and that still run. */
  readonly children: Set<number>;
}

export function createScriptHost(settings: ScriptHostSettings): ScriptHost {
  let running: RunningWorker | null = null;
  const calls = inTurn();
  let lastId = 0;

  /** Ends the worker and whatever it started: a hanging script host would keep running after this program. */
  async function stop(): Promise<void> {
    const stopped = running;
    running = null;
    if (stopped === null) return;
    await stopped.worker.terminate();
    for (const pid of stopped.children) kill(pid);
  }

  async function perform(call: ScriptHostCall): Promise<ScriptHostResult> {
    const { worker } = (running ??= startWorker(settings, stop));
    const request: WorkerRequest = { id: ++lastId, call };
    const result = await new Promise<ScriptHostResult>((resolve) => {
      const settle = (result: ScriptHostResult): void => {
        clearTimeout(timer);
        worker.off('message', onMessage).off('error', onError).off('exit', onExit);
        resolve(result);
      };
      const timer = setTimeout(() => {
        settle(stopped(`no answer within ${settings.timeoutMs} ms`));
      }, settings.timeoutMs);
      const onMessage = (message: WorkerMessage): void => {
        if (message.event === 'result' && message.id === request.id) settle(message.result);
      };
      const onError = (error: unknown): void => settle(stopped(error instanceof Error ? error.message : String(error)));
      const onExit = (code: number): void => settle(stopped(`its worker ended with code ${code}`));
      worker.on('message', onMessage).on('error', onError).on('exit', onExit);
      worker.postMessage(request);
    });
    if (!result.ok && result.how === 'stopped') await stop();
    return result;
  }

  return {
    call: (call) => calls.run(() => perform(call)),
    close: stop,
  };
}

function startWorker(
  { workerFile, cscript, vbsFolder }: ScriptHostSettings,
  onEnd: () => Promise<void>,
): RunningWorker {
  const workerData: WorkerSettings = { cscript, vbsFolder };
  const worker = new Worker(workerFile, { workerData, stdout: true, stderr: true });
  const children = new Set<number>();
  worker.unref(); // The timer of a call keeps the program alive for as long as the call may take.
  // The package prints every failure; it is reported once, in the result.
  worker.stdout.resume();
  worker.stderr.resume();
  worker.on('message', (message: WorkerMessage) => {
    if (message.event === 'child-started') children.add(message.pid);
    else if (message.event === 'child-ended') children.delete(message.pid);
  });
  // It may also end between two calls: the next one must find none rather than a dead one.
  worker.on('error', () => void onEnd());
  return { worker, children };
}

function stopped(detail: string): ScriptHostResult {
  return { ok: false, how: 'stopped', code: null, detail };
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // It ended by itself in the meantime.
  }
}
