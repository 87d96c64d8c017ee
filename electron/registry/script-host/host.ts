import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { inTurn } from '../../one-at-a-time.ts';
import type { ScriptHostCall, ScriptHostResult, WorkerSettings } from './protocol.ts';

export type ScriptHost = ReturnType<typeof createScriptHost>;

/** Calls the npm package one call at a time; a call never rejects and always times out. */
export function createScriptHost(settings: WorkerSettings & { readonly workerFile: string | URL }) {
  let running: Worker | null = null;
  const calls = inTurn();

  function startWorker(): Worker {
    const { workerFile, ...workerData } = settings;
    const worker = new Worker(workerFile, { workerData, stdout: true, stderr: true });
    // The package prints every failure, but it is already in the result.
    worker.stdout.resume();
    worker.stderr.resume();
    // The worker may also end between calls: the next call must not use a dead one.
    const forget = (): void => void (running = running === worker ? null : running);
    worker.on('error', forget).on('exit', forget);
    return worker;
  }

  async function perform(call: ScriptHostCall): Promise<ScriptHostResult> {
    const worker = (running ??= startWorker());
    worker.ref(); // keeps the program alive during the call
    worker.postMessage(call);
    const over = new AbortController();
    try {
      const [result] = (await Promise.race([
        once(worker, 'message', over),
        once(worker, 'exit', over).then(([code]) => [stopped(`its worker ended with code ${String(code)}`)]),
      ])) as [ScriptHostResult];
      return result;
    } catch (error) {
      return stopped(error instanceof Error ? error.message : String(error));
    } finally {
      over.abort();
      worker.unref();
    }
  }

  return {
    call: (call: ScriptHostCall) => calls.run(() => perform(call)),
    async close(): Promise<void> {
      await calls.done(); // a hanging script host would otherwise outlive this program
      await running?.terminate();
    },
  };
}

function stopped(detail: string): ScriptHostResult {
  return { ok: false, how: 'stopped', code: null, detail };
}
