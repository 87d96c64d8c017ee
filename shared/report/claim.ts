import { said } from '../origin/origin.ts';
import { brokenPromises } from '../proof/compare.ts';
import { causeOf, type Cause } from '../readiness/cause.ts';
import { CLAIM_SIGNS, type Claim, type ClaimSign } from '../readiness/claim.ts';
import { AT_FAULT, CONNECTION, rungOfLimit } from '../readiness/levels.ts';
import { readinessOf, type Judgeable } from '../readiness/readiness.ts';
import { settingById } from '../windows/settings.ts';
import type { LastChange } from './last-change.ts';
import { isKeptRight, mainOrigin } from './main-origin.ts';
import type { Report } from './report.ts';

/** Returns what a report says to look at first; that of a report of an older version is worked out from its ladder. */
export const causeIn = (report: Report): Cause | null => (report.cause === undefined ? causeOf(report) : report.cause);

/** True if a cause is only what this version of Windows can't do. */
export const isLimit = ({ rung, code }: Pick<Cause, 'rung' | 'code'>): boolean => rungOfLimit(code) === rung;

/** A half of a server; of another PC there is only `out`. */
export type Side = Cause['side'];

export function causeOfSide(report: Report, side: Side): Cause | null {
  if (side === 'in') return report.incoming?.cause ?? null;
  const cause = causeIn(report);
  return cause?.side === 'in' ? causeOf({ ladder: report.ladder, readiness: report.readiness }) : cause;
}

/** Returns the change that still colours what is said: the newest one, in effect, before Windows is started again. */
export function freshChange({ lastChange, readiness }: Report): LastChange | null {
  const isFresh = lastChange?.state === 'committed' && lastChange.inForce === 'all' && lastChange.restarted !== true;
  return isFresh && readiness?.level !== 'proven' ? lastChange : null;
}

export const stoppedChange = ({ lastChange }: Report): LastChange | null =>
  lastChange?.state === 'pending' ? lastChange : null;

export const isOfIncoming = (writes: LastChange['writes']): boolean =>
  writes.length > 0 && writes.every(({ setting }) => settingById(setting)?.path.endsWith('\\Server') === true);

/** True if Windows was seen not to do what settings promise that serve. */
export function isContradicted({ proof, readiness, verdict }: Report): boolean {
  if (proof === undefined || readiness?.level === 'proven' || AT_FAULT.includes(verdict)) return false;
  return brokenPromises(proof.differences).length > 0;
}

export function signOfSide(report: Report, side: Side): ClaimSign {
  const cause = causeOfSide(report, side);
  if (side === 'in') {
    if (AT_FAULT.includes(report.incoming?.verdict ?? null)) return 'fail';
    return cause === null ? 'ok' : 'doubt';
  }
  if (report.readiness?.level !== 'proven') {
    const isCause = ({ rung, code }: Report['ladder'][number]): boolean => rung === cause?.rung && code === cause.code;
    const fails = report.ladder.some((found) => isCause(found) && found.state === 'fail');
    if (fails || AT_FAULT.includes(report.verdict)) return 'fail';
  }
  if (cause === null) return report.readiness?.level === 'no' ? 'doubt' : 'ok';
  return isLimit(cause) ? 'limit' : 'doubt';
}

/** Returns why what is right might not last: it came back once, or a policy wants another value. */
function lastingLimits(report: Report): readonly string[] {
  const origin = mainOrigin(report);
  const came = report.lastChange?.cameBack === true || (origin?.ours !== undefined && origin.since_ours === 'changed');
  const { sayer = null, state = null } = origin === null ? {} : said(origin);
  const isWanted = origin !== null && sayer !== null && state !== 'once' && !isKeptRight(origin, report);
  return [...(came ? ['came-back'] : []), ...(isWanted ? ['policy'] : [])];
}

function signOf(report: Report, limits: Claim['limits']): ClaimSign {
  if (stoppedChange(report) !== null) return 'doubt';
  const sides = (['out', 'in'] as const).map((side) => CLAIM_SIGNS.indexOf(signOfSide(report, side)));
  const sign = CLAIM_SIGNS[Math.max(...sides)] ?? 'fail';
  return sign === 'ok' && limits.length > 0 ? 'limit' : sign;
}

const keyOf = ({ rung, code }: Cause): string => `${rung}.${code}`;

function headlineOf(report: Report, cause: Cause | null): string {
  if (stoppedChange(report) !== null) return 'stopped';
  if (cause?.side !== 'in') {
    if (report.readiness?.level === 'proven') return 'proven';
    if (isContradicted(report)) return 'contradicts';
  }
  const change = freshChange(report);
  if (change?.lost !== undefined) return 'lost';
  if (cause !== null) return isLimit(cause) ? 'limit' : cause.rung === CONNECTION ? 'connection' : keyOf(cause);
  return change === null ? 'none' : change.repaired === true ? 'fixed' : 'done';
}

/** From all that a report knows. Everything that speaks of the PC draws it. Pure. docs/contract.md 5. */
export function claimOf(report: Report): Claim {
  const cause = causeIn(report);
  const limits = [...(report.readiness?.limits ?? []).map(({ id }) => id), ...lastingLimits(report)];
  const stopped = stoppedChange(report);
  return {
    sign: signOf(report, limits),
    headline: headlineOf(report, cause),
    reason: stopped === null ? (cause === null ? 'none' : keyOf(cause)) : (stopped.doing ?? 'apply'),
    limits,
  };
}

export const withClaim = (report: Report): Report => ({ ...report, claim: claimOf(report) });

/** A report updated with evidence: its proof and its connections determine readiness, the cause and the claim. */
export function withEvidence(diagnosis: Judgeable, report: Report): Report {
  const { proof, connections, incoming } = report;
  const readiness = readinessOf(diagnosis, proof?.after ?? null, connections ?? null);
  return withClaim({ ...report, readiness, cause: causeOf({ ladder: diagnosis.ladder, readiness, incoming }) });
}
