import { expect, it } from 'vitest';
import { usageOf } from '../logs.suite.ts';
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
  ['10.0.0.1, -, 11/24/2026, 8:15:02, W3SVC1', 'a.bin', 'iis-format'],
  ['fe80::1%4, CORP\\anna, 24.11.2026, 18:15:02, W3SVC1', 'a.bin', 'iis-format'],
  ['10.0.0.1, -, today, 8:15:02, W3SVC1', 'a.bin', null],
  ['10.0.0.1 - anna [24/Nov/2026:08:15:02 -0100] "GET / HTTP/1.1" 200 1', 'a.bin', 'ncsa-format'],
  ['10.0.0.1 - anna [24/11/2026:08:15:02 +0000] "GET /', 'a.bin', null],
])('rejects a file that begins with %j and is named %s as %s', (start, name, why) => {
  expect(formatOf(start, name)).toBe(why);
});

const SIGN_IN = '"createdDateTime" : "x", "appDisplayName" : "y"';
const FLAGGED = 'AuthenticationProcessingDetails,CreatedDateTime,AppDisplayName';
const SENDERS = 'Sender address,TLS 1.0,TLS 1.1,TLS 1.2,Messages sent';
const OLD_TLS = 'CreatedDateTime,AppDisplayName,IPAddress,ResourceDisplayName';

it.each([
  ['a list of sign-ins', `\r\n [{${SIGN_IN}}]`, true],
  ['a sign-in of a service', '{"createdDateTime":1,"servicePrincipalName":2}', true],
  ['words before a sign-in', `x {${SIGN_IN}}`, false],
  ['only a time', '{"createdDateTime":1}', false],
  ['events after their declaration', '<?xml version="1.0"?> \r\n<Events>', true],
  ['an element with a similar name', '<Eventual>', false],
  ['columns of sign-ins with a flag', `${FLAGGED}\r\n`, true],
  ['columns of sign-ins without it', FLAGGED.replace('Details', ''), false],
  ['columns of sign-ins with old TLS', OLD_TLS, true],
  ['columns of senders', SENDERS, true],
  ['a column whose quotes aren’t closed', `"${SENDERS}`, false],
  ['a directive of W3C', 'x\r\n#Fields: date', true],
  ['another log with directives', '#Version: 1\n#Log-type: Message Tracking Log', false],
  ['a log of SMTP', '#Version: 1\r\n#Log-type: SMTP Send Protocol Log', true],
  ['words before the type of SMTP', 'x #Log-type: SMTP Send Protocol Log', false],
])('recognises a log by its start: %s', (_what, start, isLog) => {
  expect(typeof formatOf(start, 'low_tls') === 'object' && formatOf(start, 'low_tls') !== null).toBe(isLog);
});

it('a log with nothing in it covers no time and limits only what no log shows', () => {
  const { covers, limits, unread } = usageOf('#Fields: date time crypt-protocol\n', 'a.log');
  expect([covers, limits.map(({ count }) => count), unread]).toEqual([null, [null, null], []]);
});
