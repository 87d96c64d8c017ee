import type { Counted } from '../../../shared/usage/counted.ts';
import { formatOf } from '../../../shared/usage/formats/index.ts';
import type { UnreadReason } from '../../../shared/usage/usage.ts';
import { createRecordCounter, type RecordCounter } from '../../logs/record-counter.ts';
import { textOf } from '../../logs/text.ts';

/** What a thread is asked about logs: which kind one is, by its name and how it begins, and then what its bytes come to. */
export type UsageTask =
  | { readonly kind: 'log'; readonly name: string; readonly start: Uint8Array }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'log-end' };

/** Of a log: `log` where it can be read, why not, or null for a file that is no log. */
export type UsageAnswer =
  | { readonly kind: 'log'; readonly found: 'log' | UnreadReason | null }
  | { readonly kind: 'counted'; readonly counted: Counted };

/** Answers the tasks of one thread, which reads one log at a time. */
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
