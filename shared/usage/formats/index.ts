import type { LogFormat } from '../reader.ts';
import type { UnreadReason } from '../usage.ts';
import { format as entra } from './entra/read.ts';
import { format as events } from './events/read.ts';
import { format as portal } from './portal/read.ts';
import { format as smtp } from './smtp/read.ts';
import { format as w3c } from './w3c/read.ts';

/** Every kind of log that is read, in the order in which they are tried. */
const FORMATS: readonly LogFormat[] = [w3c, smtp, events, entra, portal];

interface RefusedFormat {
  readonly why: UnreadReason;
  readonly recognises: (start: string, name: string) => boolean;
}

/** Logs that are known and hold nothing that could be read. Source: facts 18.2 [U14]. */
const REFUSED: readonly RefusedFormat[] = [
  { why: 'event-log-file', recognises: (start) => start.startsWith('ElfFile\0') },
  { why: 'binary-log', recognises: (_start, name) => /\.ibl$/i.test(name) },
  { why: 'iis-format', recognises: (start) => /^[\w.:%]+, [^,\n]+, \d[\d./-]+, \d+:\d\d:\d\d, /.test(start) },
  {
    why: 'ncsa-format',
    recognises: (start) => /^\S+ \S+ .*?\[\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "/.test(start),
  },
];

/** Endings of what is worth a word where nothing recognises it; in a folder other files are left alone. */
const OF_LOGS = /\.(?:log|xml|csv|evtx|etl|ibl)(?:\.\d+)?$/i;

/** How a file is read, by its start and its name; why it can't be; or null for one that is no log. */
export function formatOf(start: string, name: string): LogFormat | UnreadReason | null {
  const format = FORMATS.find((one) => one.recognises(start, name));
  if (format !== undefined) return format;
  const refused = REFUSED.find((one) => one.recognises(start, name));
  return refused?.why ?? (OF_LOGS.test(name) ? 'unknown-format' : null);
}
