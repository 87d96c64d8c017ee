import { createCounter, type Counted } from '../../shared/usage/counted.ts';
import type { LogFormat } from '../../shared/usage/reader.ts';
import { createSplitter } from './records.ts';
import { textOf } from './text.ts';

/** IIS writes lines of at most 65,536 bytes, and a Windows event isn't larger than that. Source: facts 18.2 [U12]. */
const MOST_RECORD = 256 * 1024;

/** Returns the site named by the folder of an IIS log, the deepest one. */
const siteOf = (name: string): string | null =>
  name
    .split(/[\\/]/)
    .slice(1, -1)
    .reverse()
    .find((folder) => /^W3SVC\d+$/i.test(folder)) ?? null;

export type RecordCounter = ReturnType<typeof createRecordCounter>;

/** Receives the bytes of one log in turn, and returns the counts of the records that end in them. */
export function createRecordCounter(format: LogFormat, name: string) {
  const counter = createCounter();
  const reader = format.open({ findings: counter.findings, site: siteOf(name), textOf });
  const splitter = createSplitter(
    { end: format.recordEnd, most: MOST_RECORD },
    {
      record(bytes, from, to, line, isEnded) {
        const why = reader.take(bytes, from, to, isEnded);
        if (why !== null) counter.refuse(line, why);
      },
      tooLong: (line) => counter.refuse(line, 'too-long'),
    },
  );
  return {
    push(chunk: Buffer): Counted {
      splitter.push(chunk);
      return counter.take();
    },
    finish(): Counted {
      splitter.finish();
      const why = reader.end();
      if (why !== null) counter.refuse(null, why);
      return counter.take();
    },
  };
}
