import * as v from 'valibot';
import { exactly, maskSchema } from '../schema.ts';
import { isHostName, MOST_LETTERS } from './host-name.ts';
import type { ServerAnswer } from './server-answer.ts';

export const hostNameSchema = v.pipe(v.string(), v.maxLength(MOST_LETTERS), v.check(isHostName));

/** The longest name of an issuer that is kept. */
export const MOST_ISSUER_LETTERS = 512;

/** One try at a connection: WinHTTP's error, or the status of an answer. */
const trySchema = exactly({
  stage: v.picklist(['answered', 'send', 'receive'] as const),
  /** 0 where there was an answer. */
  code: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  /** 0 where there was none. */
  status: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)),
  /** The other side's clock, in milliseconds since 1970; null where it didn't say. */
  date: v.nullable(v.number()),
  /** What both sides agreed on: the protocol's bit, and the suite's number. Null where this Windows doesn't say. */
  agreed: v.nullable(
    exactly({ protocol: maskSchema, cipherSuite: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffff)) }),
  ),
  /** Who issued the certificate; null where it wasn't seen. */
  issuer: v.nullable(v.pipe(v.string(), v.maxLength(MOST_ISSUER_LETTERS))),
});
export type Try = v.InferOutput<typeof trySchema>;

/** The result of the process that made WinHTTP connect. The further tries are there only where the first gave an error. */
export const hostTriesSchema = exactly({
  plain: trySchema,
  passingOver: v.nullable(exactly({ everything: trySchema, authority: trySchema, name: trySchema, date: trySchema })),
  /** This PC's clock, likewise. */
  now: v.number(),
  /** WinHTTP's settings of this PC name a proxy. */
  hasProxy: v.boolean(),
});
export type HostTries = v.InferOutput<typeof hostTriesSchema>;

export const HOST_FINDINGS = [
  'works',
  'name-not-found',
  'no-route',
  'no-answer',
  'proxy',
  'tls-refused',
  'not-tls',
  'cut-off',
  'not-trusted',
  'wrong-name',
  'clock-wrong',
  'expired',
  'not-asked',
] as const;
export type HostFinding = (typeof HOST_FINDINGS)[number];

/** How one kind of program's connection to a host ended, as `probe --host` has it for a single host. */
export interface HostReport {
  readonly host: string;
  readonly found: HostFinding;
  /** WinHTTP's code of the first try, or the status of an answer; null where there is none. */
  readonly code: number | null;
  /** The alert that the other side refused the handshake with, by its number (RFC 8446, 6); null where none was seen. */
  readonly alert: number | null;
}

/** Source: winhttp.h; 12029 is also what a reset or refused connection gives. */
const CODES: Readonly<Record<number, HostFinding>> = {
  12002: 'no-answer', // ERROR_WINHTTP_TIMEOUT
  12007: 'name-not-found', // ERROR_WINHTTP_NAME_NOT_RESOLVED
  12029: 'no-route', // ERROR_WINHTTP_CANNOT_CONNECT
  11001: 'name-not-found', // WSAHOST_NOT_FOUND
  11002: 'name-not-found', // WSATRY_AGAIN
  11004: 'name-not-found', // WSANO_DATA
};
/** Whether a code says that the host wasn't reached at all, so that its certificate has no part in it. */
export const isOfTheWay = (code: number): boolean => CODES[code] !== undefined;
const PROXY_WANTS_SIGN_IN = 407;
/** A clock that is off by more than this makes certificates look invalid. */
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

/** The conclusion from the tries. */
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

export const hostReportOf = (asked: {
  readonly host: string;
  readonly found?: HostFinding;
  readonly code?: number | null;
  readonly alert?: number | null;
}): HostReport => ({
  host: asked.host,
  found: asked.found ?? 'not-asked',
  code: asked.code ?? null,
  alert: asked.alert ?? null,
});

/** Why a handshake was refused, by what the other side was seen to send. */
export function refusalFinding(answer: ServerAnswer): Pick<HostReport, 'found' | 'alert'> {
  switch (answer.kind) {
    case 'alert':
      return { found: 'tls-refused', alert: answer.alert };
    case 'not-tls':
      return { found: 'not-tls', alert: null };
    case 'nothing':
      return { found: 'cut-off', alert: null };
    case 'handshake':
      return { found: 'tls-refused', alert: null };
  }
}
