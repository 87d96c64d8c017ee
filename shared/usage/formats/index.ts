import type { LogFormat } from '../reader.ts';
import type { UnreadReason } from '../usage.ts';
import { format as entra } from './entra/read.ts';
import { format as events } from './events/read.ts';
import { format as portal } from './portal/read.ts';
import { format as smtp } from './smtp/read.ts';
import { format as w3c } from './w3c/read.ts';

/** Every kind of log that is read, in the order of recognition. */
const FORMATS: readonly LogFormat[] = [w3c, smtp, events, entra, portal];

/** Known logs that contain nothing useful. Source: facts 18.2 [U14]. */
const REFUSED: readonly (Pick<LogFormat, 'recognises'> & { readonly why: UnreadReason })[] = [
  { why: 'event-log-file', recognises: (start) => start.startsWith('ElfFile\0') },
  { why: 'binary-log', recognises: (_start, name) => /\.ibl$/i.test(name) },
  { why: 'iis-format', recognises: (start) => /^[\w.:%]+, [^,\n]+, \d[\d./-]+, \d+:\d\d:\d\d, /.test(start) },
  {
    why: 'ncsa-format',
    recognises: (start) => /^\S+ \S+ .*?\[\d\d\/\w{3}\/\d{4}:\d\d:\d\d:\d\d [+-]\d{4}\] "/.test(start),
  },
];

/** Extensions of unrecognised files that are reported; in a folder other files are ignored. */
const OF_LOGS = /\.(?:log|xml|csv|evtx|etl|ibl)(?:\.\d+)?$/i;

/** Returns the format of a file, by its start and its name; why it can't be read; or null if it isn't a log. */
export function formatOf(start: string, name: string): LogFormat | UnreadReason | null {
  const format = FORMATS.find((one) => one.recognises(start, name));
  if (format !== undefined) return format;
  const refused = REFUSED.find((one) => one.recognises(start, name));
  return refused?.why ?? (OF_LOGS.test(name) ? 'unknown-format' : null);
}
