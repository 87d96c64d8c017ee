import type { Counted } from '../../../shared/usage/counted.ts';
import { formatOf } from '../../../shared/usage/formats/index.ts';
import type { UnreadReason } from '../../../shared/usage/usage.ts';
import { createRecordCounter, type RecordCounter } from '../../logs/record-counter.ts';
import { textOf } from '../../logs/text.ts';

/** A task for the thread about logs: identify one by its name and start, or count its bytes. */
export type UsageTask =
  | { readonly kind: 'log'; readonly name: string; readonly start: Uint8Array }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'log-end' };

/** For a log: `log` if it can be read, or why not; null for a file that isn't a log. */
export type UsageAnswer =
  | { readonly kind: 'log'; readonly found: 'log' | UnreadReason | null }
  | { readonly kind: 'counted'; readonly counted: Counted };

/** Handles the tasks of one thread, which reads one log at a time. */
export function createUsageTasks(): (task: UsageTask) => UsageAnswer {
  let counter: RecordCounter | null = null;
  const counted = (count: (one: RecordCounter) => Counted): UsageAnswer => {
    if (counter === null) throw new Error('no log is open');
    return { kind: 'counted', counted: count(counter) };
  };
  return (task) => {
    switch (task.kind) {
      case 'log': {
        const format = formatOf(textOf(task.start, 0, task.start.length), task.name.replace(/\.gz$/i, ''));
        if (format === null || typeof format === 'string') return { kind: 'log', found: format };
        counter = createRecordCounter(format, task.name);
        return { kind: 'log', found: 'log' };
      }
      case 'bytes': {
        const { buffer, byteOffset, byteLength } = task.bytes;
        return counted((one) => one.push(Buffer.from(buffer, byteOffset, byteLength)));
      }
      case 'log-end':
        return counted((one) => one.finish());
    }
  };
}
