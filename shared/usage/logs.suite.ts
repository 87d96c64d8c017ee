import { createCounter } from './counted.ts';
import { formatOf } from './formats/index.ts';
import { createUsageTally } from './tally.ts';
import type { Usage } from './usage.ts';

const decode = (bytes: Uint8Array, from: number, to: number): string =>
  Array.from(bytes.subarray(from, to), (byte) => String.fromCharCode(byte)).join('');

const encode = (text: string): Uint8Array => Uint8Array.from(text, (character) => character.charCodeAt(0));

/** Returns the usage in a log of one file, record by record; its text is of single bytes. */
export function usageOf(text: string, name = 'a.log', site: string | null = null): Usage {
  const tally = createUsageTally();
  const format = formatOf(text.slice(0, 4096), name);
  if (format === null || typeof format === 'string') {
    tally.refuse(name, format ?? 'unknown-format');
    return tally.result(false);
  }
  const counter = createCounter();
  const reader = format.open({ findings: counter.findings, site, textOf: decode });
  const records = text.split(format.recordEnd);
  let line = 1;
  for (const [index, record] of records.entries()) {
    const isEnded = index < records.length - 1;
    if (!isEnded && record === '') break;
    const bytes = encode(record);
    const why = reader.take(bytes, 0, bytes.length, isEnded);
    if (why !== null) counter.refuse(line, why);
    line++;
  }
  const why = reader.end();
  if (why !== null) counter.refuse(null, why);
  tally.add(name, counter.take());
  return tally.result(false);
}
