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
  'tls12-unknown': (place) => `It isn’t clear whether TLS 1.2 is on for ${place}`,
  'still-used': () => 'The logs show that they are still used',
  'evidence-cut-off': () => 'The logs weren’t read to the end',
  'evidence-unread': () => 'Some of the logs couldn’t be read',
  'cuts-off': () => 'Something on this PC would lose its connections',
  'remote-session': () => 'You’re connected through Remote Desktop',
};

const refusalsMore: Readonly<Record<RefusalCode, string>> = {
  'tls12-off': 'Without the old protocols there would be nothing left to connect with. Turn on TLS 1.2 first.',
  'tls12-unknown': 'A value that matters can’t be read or isn’t documented, or this version of Windows is unknown.',
  'still-used': 'Update these clients to TLS 1.2 first.',
  'evidence-cut-off': 'What was read shows no use; the rest is unknown. Read the logs to the end.',
  'evidence-unread': 'What was read shows no use; the rest is unknown. Get logs that can be read.',
  'cuts-off': 'Fix it first. The list shows what it is, and why.',
  'remote-session':
    'Remote Desktop to this version of Windows has TLS 1.2 only with KB3080079, and it isn’t clear whether that is installed. You might not be able to reconnect. Do this at the PC itself.',
};

/** What to do where it was refused. */
const refusalsNext: Readonly<Record<RefusalCode, string>> = {
  'tls12-off': 'Turn on TLS 1.2 first.',
  'tls12-unknown': 'Look at Checks: it shows what is unknown.',
  'still-used': 'Update these clients to TLS 1.2 first.',
  'evidence-cut-off': 'Read the logs to the end.',
  'evidence-unread': 'See which of the logs couldn’t be read.',
  'cuts-off': 'First fix what would lose its connections.',
  'remote-session': 'Do this at the PC itself.',
};

/** What comes of it where it is insisted on. */
export const inSpite: Readonly<Record<Insistence, string>> = {
  'in-spite-of-usage': 'They lose their connections',
  'in-spite-of-remote-session': 'You might not be able to reconnect',
  'in-spite-of-forecast': 'What the list names loses its connections',
};

/** What stands against turning old protocols off, in the window. */
export const against = { title: 'What’s stopping this', refusals, more: refusalsMore, next: refusalsNext, places };
