import type { Insistence, RefusalCode } from '../../remediation/retire/review.ts';
import { sides } from './retire-words.ts';

const places: Readonly<Record<'server' | 'client' | 'winhttp' | 'winhttp-wow64', string>> = {
  server: sides.server,
  client: sides.client,
  winhttp: 'programs that use WinHTTP',
  'winhttp-wow64': '32-bit programs that use WinHTTP',
};

const refusals: Readonly<Record<RefusalCode, (place: string) => string>> = {
  'tls12-off': (place) => `TLS 1.2 isn’t on for ${place}`,
  'tls12-unknown': (place) => `It isn’t known whether TLS 1.2 is on for ${place}`,
  'still-used': () => 'The logs show that they are still used',
  'evidence-cut-off': () => 'The logs weren’t read to their end',
  'evidence-unread': () => 'Some of the logs could not be read',
  'cuts-off': () => 'Something on this PC would lose its connections',
  'remote-session': () => 'This session came over Remote Desktop',
};

const refusalsMore: Readonly<Record<RefusalCode, string>> = {
  'tls12-off': 'Without the old protocols there would be nothing left to connect with. Turn on TLS 1.2 first.',
  'tls12-unknown': 'A value that decides it can’t be read or isn’t documented, or this Windows isn’t known.',
  'still-used': 'Bring these clients to TLS 1.2 first.',
  'evidence-cut-off': 'What was read shows no use; the rest isn’t known. Read the logs to their end.',
  'evidence-unread': 'What was read shows no use; the rest isn’t known. Bring the logs into a form that can be read.',
  'cuts-off': 'Repair it first. The list says what it is, and why.',
  'remote-session':
    'Remote Desktop to this Windows has TLS 1.2 only with KB3080079, and whether that is there isn’t known. The session might not come back. Do it at the PC itself.',
};

/** What to do where it was refused. */
const refusalsNext: Readonly<Record<RefusalCode, string>> = {
  'tls12-off': 'Turn on TLS 1.2 first.',
  'tls12-unknown': 'Look at Checks: it says what isn’t known.',
  'still-used': 'Bring these clients to TLS 1.2 first.',
  'evidence-cut-off': 'Read the logs to their end.',
  'evidence-unread': 'See which of the logs could not be read.',
  'cuts-off': 'Repair first what would lose its connections.',
  'remote-session': 'Do it at the PC itself.',
};

/** What comes of it where it is insisted on. */
export const inSpite: Readonly<Record<Insistence, string>> = {
  'in-spite-of-usage': 'They lose their connections',
  'in-spite-of-remote-session': 'The session may not come back',
  'in-spite-of-forecast': 'What the list names loses its connections',
};

/** What stands against turning old protocols off, in the window. */
export const against = { title: 'What’s stopping this', refusals, more: refusalsMore, next: refusalsNext, places };
