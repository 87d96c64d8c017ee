// `npm run tool -- fuzz logs N [SEED]`: feeds N damaged logs of every kind to their readers, whole and in pieces that
// end anywhere. Both have to come to the same; nothing may throw, and memory may not grow.
import { createRecordCounter } from '../../electron/logs/record-counter.ts';
import { eventXml, listXml } from '../../shared/events/events.suite.ts';
import { randomFrom } from '../../shared/random.suite.ts';
import { formatOf } from '../../shared/usage/formats/index.ts';
import { createUsageTally } from '../../shared/usage/tally.ts';
import { feed, type Fed } from './fed.ts';

const LOGS: readonly (readonly [name: string, text: string])[] = [
  [
    'W3SVC1/u_ex261124_x.log',
    '#Date: 2026-11-24 08:00:00\r\n#Fields: date time c-ip cs(User-Agent) crypt-protocol sc-status\r\n2026-11-24 08:15:02 10.0.4.17 Old/2.1 40 200\r\n2026-11-24 08:15:03 10.0.4.18 New/1 400 200\r\n#Fields: time crypt-protocol\r\n23:59:59 100\r\n00:00:01 0x40\r\n',
  ],
  [
    'RECV20261124-1.LOG',
    '#Software: Microsoft Exchange Server\r\n#Log-type: SMTP Receive Protocol Log\r\n#Fields: date-time,connector-id,session-id,sequence-number,local-endpoint,remote-endpoint,event,data,context\r\n2026-11-24T06:00:01.010Z,EX01,A,2,10.0.0.5:25,10.0.4.30:51515,<,EHLO scanner,\r\n2026-11-24T06:00:01.010Z,EX01,A,7,10.0.0.5:25,10.0.4.30:51515,*,,"TLS protocol SP_PROT_TLS1_0_SERVER negotiation succeeded using, and more"\r\n',
  ],
  [
    'schannel.xml',
    listXml(
      eventXml(36880, '2026-11-24T07:01:33Z', '<Data>server</Data><Data>TLS 1.0</Data>'),
      eventXml(36880, '2026-11-24T07:01:34Z', '<Data>client</Data><Data>TLS 1.2</Data>'),
    ),
  ],
  [
    'signins.json',
    '[{"createdDateTime":"2026-11-20T09:00:00Z","userPrincipalName":"scan@contoso.com","appDisplayName":"a }\\" b","authenticationProcessingDetails":[{"key":"Legacy TLS (TLS 1.0, 1.1, 3DES)","value":"True"}]},\r\n{"createdDateTime":"2026-11-20T09:00:01Z","appDisplayName":"c","authenticationProcessingDetails":[{"key":"Legacy TLS (TLS 1.0, 1.1, 3DES)","value":"False"}]}]',
  ],
  [
    'Interactive_lowTls_1.csv',
    '"createdDateTime","userPrincipalName","AppDisplayName","IPAddress","ResourceDisplayName"\r\n"2026-11-20T09:00:00Z","scan@contoso.com","a ""b""\r\nc","203.0.113.9","Exchange"\r\n',
  ],
];

type Random = () => number;

const below = (random: Random, most: number): number => Math.floor(random() * most);

/** Some bytes changed, taken out or written twice, behind the start by which the log is recognised. */
function damaged(text: string, random: Random): Buffer {
  let bytes = Buffer.from(text);
  for (let times = below(random, 6); times > 0; times--) {
    const at = below(random, bytes.length);
    const length = below(random, 20);
    const kind = below(random, 3);
    const middle =
      kind === 0 ? Buffer.of(below(random, 256)) : kind === 1 ? Buffer.alloc(0) : bytes.subarray(at, at + 60);
    bytes = Buffer.concat([bytes.subarray(0, at), middle, bytes.subarray(at + length)]);
  }
  return bytes;
}

/** What a log comes to, in pieces of at most so many bytes. */
function usageOf(bytes: Buffer, name: string, most: number, random: Random): string {
  const tally = createUsageTally();
  const format = formatOf(bytes.toString('latin1', 0, 4096), name);
  if (format === null || typeof format === 'string') return format ?? 'left alone';
  const counter = createRecordCounter(format, name);
  for (let at = 0; at < bytes.length;) {
    const size = 1 + below(random, most);
    tally.add(name, counter.push(bytes.subarray(at, at + size)));
    at += size;
  }
  tally.add(name, counter.finish());
  return JSON.stringify(tally.result(false));
}

function* damagedLogs(count: number, seed: number): Generator<Fed> {
  const random = randomFrom(seed);
  for (let turn = 0; turn < count; turn++) {
    const [name, text] = LOGS[turn % LOGS.length] ?? ['', ''];
    const bytes = damaged(text, random);
    const whole = usageOf(bytes, name, bytes.length, () => 0.999);
    const surprise = whole === usageOf(bytes, name, 9, random) ? null : bytes.toString('hex');
    const kind = !whole.startsWith('{') ? whole : whole.includes('"unread":[]') ? 'read' : 'partly read';
    yield { kind, surprise };
  }
}

void feed('damaged logs', damagedLogs);
