import * as v from 'valibot';
import { keysOf } from '../row-of.ts';
import { exactly, maskSchema } from '../schema.ts';
import { isHostName, MOST_LETTERS } from './host-name.ts';
import type { ServerAnswer } from './server-handshake.ts';

const LINE = /^(plain|everything|authority|name|date) ([0-9]{1,10}) ([0-9]{1,10}) (.{1,60}?)\r?$/gm;

/** Returns an HTTP date in milliseconds since 1970; null for anything else. */
function momentOf(text: string): number | null {
  const moment = Date.parse(text);
  return /^[A-Z][a-z]{2}, /.test(text) && !Number.isNaN(moment) ? moment : null;
}

/**
 * Reads what the Windows Script Host script prints about a host: a line `proxy 0` or `proxy 1`, and for each attempt
 * its name, WinHTTP's code (0 for a response), the response's status, and the other side's clock as in HTTP, or `-`.
 * The script sees neither a suite nor a certificate. Null if it isn't complete.
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

export const hostNameSchema = v.pipe(v.string(), v.maxLength(MOST_LETTERS), v.check(isHostName));

export const MOST_ISSUER_LETTERS = 512;

/** One connection attempt: WinHTTP's error, or the status of a response. */
const trySchema = exactly({
  stage: v.picklist(['answered', 'send', 'receive'] as const),
  /** 0 for a response. */
  code: maskSchema,
  /** 0 without a response. */
  status: maskSchema,
  /** The other side's clock, in milliseconds since 1970; null if unknown. */
  date: v.nullable(v.number()),
  /** What both sides agreed on: the protocol's bit, and the suite's number. Null if the Windows version doesn't say. */
  agreed: v.nullable(
    exactly({ protocol: maskSchema, cipherSuite: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff)) }),
  ),
  /** The issuer of the certificate; null if it wasn't seen. */
  issuer: v.nullable(v.pipe(v.string(), v.maxLength(MOST_ISSUER_LETTERS))),
});
export type Try = v.InferOutput<typeof trySchema>;

/** The result of the process that made WinHTTP connect. Further attempts exist only if the first one failed. */
export const hostTriesSchema = exactly({
  plain: trySchema,
  passingOver: v.nullable(exactly({ everything: trySchema, authority: trySchema, name: trySchema, date: trySchema })),
  /** This PC's clock, also. */
  now: v.number(),
  hasProxy: v.boolean(),
});
export type HostTries = v.InferOutput<typeof hostTriesSchema>;

/** How one kind of program's connection may end, with its short result. Null: nothing was tested. */
export const RESULT_OF = {
  works: 'reached',
  'name-not-found': 'name',
  'no-route': 'route',
  'no-answer': 'timeout',
  proxy: 'proxy',
  'tls-refused': 'tls-refused',
  'not-tls': 'tls-refused',
  'cut-off': 'tls-refused',
  'not-trusted': 'certificate',
  'wrong-name': 'certificate',
  'clock-wrong': 'clock',
  expired: 'certificate',
  'not-asked': null,
} as const;
export type HostFinding = keyof typeof RESULT_OF;
export const HOST_FINDINGS = keysOf(RESULT_OF);

/** How one kind of program's connection to a host ended, as in `probe --host` for a single host. */
export interface HostReport {
  readonly host: string;
  readonly found: HostFinding;
  /** WinHTTP's code of the first attempt, or the status of a response; null if there is none. */
  readonly code: number | null;
  /** The number of the alert with which the other side refused the handshake (RFC 8446, 6); null if none was seen. */
  readonly alert: number | null;
}

/** Source: winhttp.h; a reset or refused connection also yields 12029. */
const CODES: Readonly<Record<number, HostFinding>> = {
  12002: 'no-answer', // ERROR_WINHTTP_TIMEOUT
  12007: 'name-not-found', // ERROR_WINHTTP_NAME_NOT_RESOLVED
  12029: 'no-route', // ERROR_WINHTTP_CANNOT_CONNECT
  11001: 'name-not-found', // WSAHOST_NOT_FOUND
  11002: 'name-not-found', // WSATRY_AGAIN
  11004: 'name-not-found', // WSANO_DATA
};
/** True if a code means that the host wasn't reached at all, so its certificate is irrelevant. */
export const isOfTheWay = (code: number): boolean => CODES[code] !== undefined;
const PROXY_WANTS_SIGN_IN = 407;
/** A clock that is off by more makes certificates look invalid. */
const CLOCK_TOLERANCE_MS = 24 * 3_600_000;

const answered = (one: Try | undefined): boolean => one?.stage === 'answered';

function certificateFinding({ passingOver, now, hasProxy }: HostTries): HostFinding {
  // through a proxy it is unknown which of the two ended it
  if (passingOver === null || !answered(passingOver.everything)) return hasProxy ? 'proxy' : 'tls-refused';
  if (answered(passingOver.date)) {
    const { date } = passingOver.date;
    return date !== null && Math.abs(date - now) > CLOCK_TOLERANCE_MS ? 'clock-wrong' : 'expired';
  }
  return answered(passingOver.name) ? 'wrong-name' : 'not-trusted';
}

export function hostFinding(tries: HostTries): HostFinding {
  const { plain, hasProxy } = tries;
  if (plain.stage === 'answered') {
    const isProxys = plain.status === PROXY_WANTS_SIGN_IN || (hasProxy && [502, 503, 504].includes(plain.status));
    return isProxys ? 'proxy' : 'works';
  }
  const known = CODES[plain.code];
  if (known !== undefined) return hasProxy ? 'proxy' : known;
  return certificateFinding(tries);
}

type Asked = Pick<HostReport, 'host'> & Partial<HostReport>;

export const hostReportOf = ({ host, found = 'not-asked', code = null, alert = null }: Asked): HostReport => ({
  host,
  found,
  code,
  alert,
});

const REFUSED_BY = {
  alert: 'tls-refused',
  handshake: 'tls-refused',
  'not-tls': 'not-tls',
  nothing: 'cut-off',
} as const;

export const refusalFinding = (answer: ServerAnswer): Pick<HostReport, 'found' | 'alert'> => ({
  found: REFUSED_BY[answer.kind],
  alert: answer.kind === 'alert' ? answer.alert : null,
});
