import type { HostTries, Try } from './host.ts';

const LINE = /^(plain|everything|authority|name|date) ([0-9]{1,10}) ([0-9]{1,10}) (.{1,60}?)\r?$/gm;

/** Returns an HTTP date in milliseconds since 1970; null for anything else. */
function momentOf(text: string): number | null {
  const moment = Date.parse(text);
  return /^[A-Z][a-z]{2}, /.test(text) && !Number.isNaN(moment) ? moment : null;
}

/**
 * Reads what the Windows Script Host script prints about a host: a line `proxy 0` or `proxy 1`, and for each attempt its
 * name, WinHTTP's code (0 for a response), the response's status, and the other side's clock as in HTTP, or `-`. The script
 * sees neither a suite nor a certificate. Null if it isn't complete.
 *
 * @param now This PC's clock, in milliseconds since 1970.
 */
export function readHostLines(text: string, now: number): HostTries | null {
  const proxy = /^proxy ([01])\r?$/m.exec(text)?.[1];
  const tries = new Map(
    [...text.matchAll(LINE)].map(([, name, code, status, date]): readonly [string | undefined, Try] => [
      name,
      {
        stage: code === '0' ? 'answered' : 'send',
        code: Number(code) >>> 0,
        status: Number(status) >>> 0,
        date: momentOf(date ?? '-'),
        agreed: null,
        issuer: null,
      },
    ]),
  );
  const plain = tries.get('plain');
  if (proxy === undefined || plain === undefined) return null;
  const [everything, authority, name, date] = ['everything', 'authority', 'name', 'date'].map((one) => tries.get(one));
  const isWhole = everything !== undefined && authority !== undefined && name !== undefined && date !== undefined;
  return { plain, passingOver: isWhole ? { everything, authority, name, date } : null, now, hasProxy: proxy === '1' };
}
