import type { Readiness } from './readiness.ts';
import { AT_FAULT, CONNECTION, rungOfLimit } from './levels.ts';
import { hinders, meaningOf, type FoundCode } from '../diagnosis/rungs/meanings.ts';
import { RUNG_STATES } from '../diagnosis/rungs/rung.ts';
import { ASK_IDS } from '../diagnosis/server/asks.ts';
import { RECENCIES } from '../diagnosis/server/ids.ts';
import { PRODUCT_IDS } from '../diagnosis/server/products.ts';
import { serverServiceSchema } from '../diagnosis/server/services.ts';
import { VERDICTS, type Verdict } from '../diagnosis/verdict.ts';
import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import { protocolSchema } from '../tls/protocols.ts';

/**
 * What a person can do about a cause. `fix`: this program can write it. `unfit`: something else on this PC is in the
 * way, such as an update, a policy or a proxy. `limit`: this version of Windows can't. `unknown`: something decisive
 * couldn't be read.
 */
export const CAUSE_KINDS = ['fix', 'unfit', 'limit', 'unknown'] as const;

const causeFields = {
  kind: v.picklist(CAUSE_KINDS),
  /** A rung of the ladder, `connection`, or a rung of the role server. */
  rung: v.string(),
  /** What that rung found; the result of a connection, the id of a limit, or the product of `products`. */
  code: v.string(),
  side: v.picklist(['out', 'in']),
};

const oneCauseSchema = exactly(causeFields);

/** What to look at first, for outgoing or incoming connections. docs/contract.md 5. */
export type Cause = v.InferOutput<typeof oneCauseSchema>;

/** Null if there is nothing to look at. */
export const causeSchema = v.nullable(oneCauseSchema);

/** The input of a cause, contained in reports. Reports of the first versions have no readiness. */
export interface CauseBasis {
  readonly ladder: readonly FoundCode[];
  readonly readiness?: Readiness | undefined;
  readonly incoming?: { readonly verdict: Verdict; readonly cause: Cause | null } | undefined;
}

/** Codes whose kind follows neither from a fix nor from their state. */
const KINDS: Readonly<Record<string, Cause['kind']>> = {
  'release.too-old': 'limit',
  'release.server-2008': 'limit',
  'release.newer-than-known': 'unknown',
  'proxy.malformed': 'unknown',
};

export function causeOfFound(found: FoundCode): Cause {
  const { rung, code, state } = found;
  const byState = state === 'unknown' ? 'unknown' : 'unfit';
  const kind = KINDS[`${rung}.${code}`] ?? (meaningOf(found)?.repair === undefined ? byState : 'fix');
  return { kind, rung, code, side: 'out' };
}

const verdictOf = (found: Pick<FoundCode, 'rung' | 'code'>): Verdict | null => meaningOf(found)?.verdict ?? null;

const isDecidingFailure = (found: FoundCode): boolean => found.state === 'fail' && verdictOf(found) !== null;

/** Returns what contradicts the settings: an address that wasn't reached, or what Windows was seen not to offer. */
function contradiction({ ladder, readiness }: CauseBasis): Cause | null {
  if (readiness === undefined) return null;
  const serves = !ladder.some(isDecidingFailure);
  const isContradiction = ({ rung, code }: Readiness['because'][number]): boolean => {
    if (rung === CONNECTION) return serves;
    return readiness.level === 'no' && !AT_FAULT.includes(verdictOf({ rung, code }));
  };
  const seen = readiness.because.find(isContradiction);
  if (seen === undefined) return null;
  const found = ladder.find(({ rung, code }) => rung === seen.rung && code === seen.code);
  return found === undefined
    ? { kind: 'unfit', rung: seen.rung, code: seen.code, side: 'out' }
    : causeOfFound({ ...found, state: 'fail' });
}

function limitOf({ readiness }: CauseBasis): Cause | null {
  for (const { id } of readiness?.limits ?? []) {
    const rung = rungOfLimit(id);
    if (rung !== null) return { kind: 'limit', rung, code: id, side: 'out' };
  }
  return null;
}

/** True if a finding may be an obstacle or could be better. */
const isOpen = (found: FoundCode): boolean => hinders(found) || verdictOf(found) === 'improvement-available';

/** In order: what contradicts, decides and fails, fails, warns, is unknown, limits. If all was reached, failures. */
function outgoingCause(basis: CauseBasis): Cause | null {
  const { ladder, readiness } = basis;
  const contradicted = contradiction(basis);
  if (contradicted !== null) return contradicted;
  const isProven = readiness?.level === 'proven';
  const open = ladder.filter(isOpen);
  const first =
    ladder.find(isDecidingFailure) ??
    open.find(({ state }) => state === 'fail') ??
    (isProven ? undefined : (open.find(({ state }) => state === 'warn') ?? open[0]));
  if (first !== undefined) return causeOfFound(first);
  return isProven ? null : limitOf(basis);
}

/** Rates a half of a server: broken, unknown, to be looked at, a limit, or nothing. */
function badness(cause: Cause | null, isBroken: boolean): number {
  if (cause === null) return 0;
  if (isBroken) return 4;
  return { unknown: 3, fix: 2, unfit: 2, limit: 1 }[cause.kind];
}

/** What to look at first, or null. On a server the worse half decides, or the outgoing one of equals. */
export function causeOf(basis: CauseBasis): Cause | null {
  const { ladder, readiness, incoming } = basis;
  const out = outgoingCause(basis);
  if (incoming === undefined) return out;
  const isBroken = readiness?.level === 'no' || ladder.some(isDecidingFailure);
  return badness(incoming.cause, AT_FAULT.includes(incoming.verdict)) > badness(out, isBroken) ? incoming.cause : out;
}

/** A server's verdict for what comes in, and what it accepts by default, oldest first. Older ones lack `notKnown`. */
export const incomingSchema = exactly({
  verdict: v.picklist(VERDICTS),
  cause: causeSchema,
  accepts: listOf(protocolSchema),
  notKnown: v.exactOptional(listOf(protocolSchema)),
  /** Everything of it that isn't right, worst first; the first one is the cause. */
  open: v.exactOptional(
    listOf(exactly({ ...causeFields, state: v.picklist(['fail', 'warn', 'unknown'] as const) }), 300),
  ),
  /** What was seen on it, and what of it is missing. */
  products: v.exactOptional(
    listOf(
      exactly({
        product: v.picklist(PRODUCT_IDS),
        instance: v.nullable(v.string()),
        recency: v.picklist(RECENCIES),
        needs: v.nullable(v.string()),
        missing: listOf(v.picklist(ASK_IDS), ASK_IDS.length),
        links: listOf(v.string(), 20),
        state: v.picklist(RUNG_STATES),
      }),
      200,
    ),
  ),
  /** What others connect to, by name. */
  services: v.exactOptional(listOf(serverServiceSchema, 20)),
});
export type Incoming = v.InferOutput<typeof incomingSchema>;
