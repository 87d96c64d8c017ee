import { expect, it } from 'vitest';
import { formatOf } from './index.ts';

it.each(['a.log', 'A.LOG', 'a.log.1', 'a.log.12', 'a.xml', 'a.csv', 'a.evtx', 'a.etl'])(
  'reports an unrecognised file that is named like a log: %s',
  (name) => {
    expect(formatOf('hello', name)).toBe('unknown-format');
  },
);

it.each(['a.txt', 'log', 'a.logs', 'a.log.old', 'a.log.1x', 'a.json', 'a.log.', ''])(
  'ignores an unrecognised file that isn’t named like a log: “%s”',
  (name) => {
    expect(formatOf('hello', name)).toBeNull();
  },
);

it.each([
  ['ElfFile\0', 'a.bin', 'event-log-file'],
  [' ElfFile\0', 'a.bin', null],
  ['hello', 'a.ibl', 'binary-log'],
  ['hello', 'a.ibl.txt', null],
  ['10.0.0.1, -, 11/24/2026, 8:15:02, W3SVC1', 'a.bin', 'iis-format'],
  ['fe80::1%4, CORP\\anna, 24.11.2026, 18:15:02, W3SVC1', 'a.bin', 'iis-format'],
  ['x\n10.0.0.1, -, 11/24/2026, 8:15:02, W3SVC1', 'a.bin', null],
  ['10.0.0.1, -, today, 8:15:02, W3SVC1', 'a.bin', null],
  ['10.0.0.1 - anna [24/Nov/2026:08:15:02 -0100] "GET / HTTP/1.1" 200 1', 'a.bin', 'ncsa-format'],
  ['10.0.0.1 - anna b [24/Nov/2026:08:15:02 +0000] "GET /', 'a.bin', 'ncsa-format'],
  ['10.0.0.1 - anna [24/Nov/2026 08:15:02 +0000] "GET /', 'a.bin', null],
  ['10.0.0.1 [24/Nov/2026:08:15:02 +0000] "GET /', 'a.bin', null],
  ['10.0.0.1 - anna [24/11/2026:08:15:02 +0000] "GET /', 'a.bin', null],
])('rejects a file that begins with %j and is named %s as %s', (start, name, why) => {
  expect(formatOf(start, name)).toBe(why);
});
