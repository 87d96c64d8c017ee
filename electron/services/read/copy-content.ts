import type { CopyContent } from '../../../shared/origin/copy.ts';
import { readPolicyFile } from '../../../shared/origin/policy-file.ts';
import type { ReadingThread, ThreadPlace } from '../../reading-thread.ts';
import type { PolicyInForce } from '../pc/policies-in-force.ts';

export interface CopyTask {
  readonly kind: 'copy';
  readonly of: PolicyInForce['kind'];
  readonly bytes: Uint8Array;
  readonly keys: ReadonlySet<string>;
}

export async function answerCopyTask({ of, bytes, keys }: CopyTask): Promise<CopyContent> {
  if (of !== 'preferences') return readPolicyFile(bytes, keys);
  const { textOfBytes } = await import('../../text-of-bytes.ts');
  const { readPreferences } = await import('../../../shared/origin/preferences.ts');
  return readPreferences(textOfBytes(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)).text, keys);
}

/** In bytes of all copies together: 20 milliseconds of the slowest there is; starting a thread takes longer. */
const MOST_HERE = 64 * 1024;

export function openCopyReading(keys: ReadonlySet<string>, where: ThreadPlace = {}) {
  let thread: ReadingThread<CopyTask, CopyContent> | null = null;
  let size = 0;
  return {
    /** Null if the contents take too long. */
    async contentOf(of: CopyTask['of'], bytes: Uint8Array): Promise<CopyContent | null> {
      const task: CopyTask = { kind: 'copy', of, bytes, keys };
      size += bytes.length;
      if (size <= MOST_HERE) return answerCopyTask(task);
      const { openThread, OUTSIDE } = await import('../../reading-thread.ts');
      thread ??= openThread({ ...OUTSIDE, ...where, here: () => Promise.resolve(answerCopyTask) });
      const asked = await thread.ask(task);
      return asked.ok ? asked.value : null;
    },
    close: async () => thread?.close(),
  };
}
