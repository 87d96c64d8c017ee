import { meaningOf } from '../diagnosis/rungs/meanings.ts';
import type { Claim } from '../readiness/claim.ts';
import type { Cause } from '../readiness/cause.ts';
import { CONNECTION, rungOfLimit } from '../readiness/levels.ts';
import { causeIn, claimOf, freshChange, isLimit, isOfIncoming, stoppedChange } from '../report/claim.ts';
import type { LastChange } from '../report/last-change.ts';
import type { Outcome, Report } from '../report/report.ts';
import { rowOf } from '../row-of.ts';
import type { ClaimFacts } from '../text/facts.ts';
import type { StartMessages } from '../text/messages.ts';
import type { OptionalPart } from '../text/pack.ts';
import type { VerdictLine } from '../text/rung-text.ts';
import { rungText, type StepsOf } from '../text/rungs.ts';
import { causeStep, causeText, foundIn } from './cause.ts';
import { limitText } from './readiness.ts';
import { causeLine, isServerAlone, officeReads, proofLine, verdictFacts, whoIn } from './verdict.ts';

/** How a claim looks: `warn` and `unknown` are both `doubt`, the latter if only something unknown is the reason. */
type ClaimTone = 'ok' | 'warn' | 'fail' | 'unknown';

type Close = ClaimFacts['close'];

interface Sentence extends VerdictLine {
  /** What its headline is a part of, if only administrators read it. */
  readonly part?: OptionalPart;
}

export interface ClaimView extends Sentence {
  readonly sign: Claim['sign'];
  readonly tone: ClaimTone;
  readonly kind: string;
  /** What ends the change that still colours it; null if there is none. */
  readonly close: Close | null;
  /** What limits it, and what remains: a line each, next to a limit that is the sentence itself. */
  readonly lines: readonly { readonly id: string; readonly text: string }[];
}

/** True if Home says an outcome in its headline, so that no message has to be next to it. */
export const isClaimed = ({ state, verified, ofUser }: Outcome): boolean =>
  state === 'committed' && verified && ofUser !== true;

function closeOf(report: Report, { writes }: LastChange, program: 'outlook' | 'onedrive'): Close {
  const isServer = report.machine.release.startsWith('server');
  if (isOfIncoming(writes)) return isServer ? 'server' : 'pc';
  if (isServerAlone(report)) return 'services';
  return writes.length > 0 && writes.every(({ setting }) => setting.startsWith('dotnet.')) ? 'dotnet' : program;
}

function factsOf(report: Report, { change, close }: After): ClaimFacts {
  const all = report.views.wow64 === null ? 1 : 2;
  return { who: whoIn(change.lost ?? [], all), isServer: isServerAlone(report), writes: change.writes.length, close };
}

function toneOf({ sign }: Claim, report: Report, cause: Cause | null): ClaimTone {
  if (sign !== 'doubt') return sign === 'fail' ? 'fail' : 'ok';
  return cause?.kind === 'unknown' && stoppedChange(report) === null ? 'unknown' : 'warn';
}

/** Warnings that aren't about reaching Microsoft 365, by the names of their checks; none if there is another cause. */
function besides(report: Report, cause: Cause | null, m: StartMessages): ClaimView['lines'] {
  if (cause !== null && !isLimit(cause)) return [];
  const others = report.ladder.filter((found) => found.state === 'warn' && meaningOf(found)?.hinders === false);
  if (others.length === 0) return [];
  return [{ id: 'besides', text: m.claim.besides(others.map(({ rung, code }) => rungText(m, rung, code).name)) }];
}

/** Returns what is to be installed before a value helps, if that isn’t certain; the settings alone wouldn’t do. */
export function updateInDoubt({ ladder }: Report, cause: Pick<Cause, 'rung'> | null, m: StartMessages): string | null {
  const update = ladder.find(({ rung, state }) => rung === 'update' && state === 'unknown');
  if (update === undefined || cause?.rung !== 'winhttp-value') return null;
  return causeText({ ...update, kind: null }, m).found;
}

function plainSentence(report: Report, cause: Cause | null, m: StartMessages): Sentence {
  const facts = verdictFacts(report, m);
  if (report.readiness?.level === 'proven' && cause?.side !== 'in') {
    const { headline, reason } = m.cause.proven(facts, cause === null ? null : causeText(cause, m).found);
    return { headline, reason };
  }
  const { headline, reason } = cause === null ? m.cause.none(facts) : causeLine(report, cause, facts, m);
  const part = cause?.side === 'in' ? ({ part: 'server' } as const) : {};
  const doubt = updateInDoubt(report, cause, m);
  const more = doubt === null ? '' : `${m.joined.space}${doubt}`;
  return { headline, reason: `${reason}${more}${officeReads(report, foundIn(report, cause), m)}`, ...part };
}

interface After {
  readonly change: LastChange;
  readonly close: Close;
}

/** The sentence after a change that was made: what was done comes first, then what it came to. */
function sentenceOfChange(report: Report, after: After, cause: Cause | null, m: StartMessages): Sentence {
  const { change } = after;
  const plain = plainSentence(report, cause, m);
  const facts = factsOf(report, after);
  const { claim } = m;
  if (change.lost !== undefined) return { headline: claim.lost(facts), reason: claim.lostMore };
  const [headline, changed] = [change.repaired === true ? claim.fixed(facts) : claim.done(facts), claim.changed(facts)];
  if (cause === null) return { headline, reason: [changed, claim.whenTheyStart[facts.close]].join(m.joined.space) };
  const finished = [changed, claim.toFinish(facts)].join(m.joined.space);
  if (isLimit(cause)) return { ...plain, reason: finished };
  if (cause.rung === CONNECTION && change.repaired === true) return { ...plain, headline: claim.refused };
  const isEnough = claimOf(report).sign !== 'fail';
  const prepared = isEnough ? finished : cause.rung === 'update' ? claim.preparedForUpdate : claim.prepared;
  return { ...plain, reason: [prepared, plain.reason].join(m.joined.space) };
}

function sentenceOf(report: Report, after: After | null, cause: Cause | null, m: StartMessages): Sentence {
  const stopped = stoppedChange(report);
  if (stopped !== null)
    return { headline: m.claim.stopped.headline, reason: m.claim.stopped[stopped.doing ?? 'apply'] };
  const seen = cause?.side === 'in' ? null : proofLine(report, m);
  if (seen !== null) return seen;
  return after === null ? plainSentence(report, cause, m) : sentenceOfChange(report, after, cause, m);
}

/** What is said of this PC; after a change, with which program to close so that it takes effect. */
export function claimView(report: Report, m: StartMessages, program: 'outlook' | 'onedrive' = 'outlook'): ClaimView {
  const claim = claimOf(report);
  const cause = causeIn(report);
  const change = freshChange(report);
  const after = change === null ? null : { change, close: closeOf(report, change, program) };
  // without a change to report, a limit of Windows is the reason; until the settings let programs use TLS 1.2, it
  // doesn't matter
  const isUnsaid = (id: string): boolean => claim.sign !== 'fail' && (id !== cause?.code || change !== null);
  const limits = claim.limits.filter((id) => rungOfLimit(id) === null || isUnsaid(id));
  return {
    ...sentenceOf(report, after, cause, m),
    sign: claim.sign,
    kind: claim.headline,
    close: after?.close ?? null,
    tone: toneOf(claim, report, cause),
    lines: [
      ...limits.map((id) => ({ id, text: rowOf<string>(m.claim.limits, id) ?? limitText(id, m) })),
      ...(stoppedChange(report) === null ? besides(report, cause, m) : []),
    ],
  };
}

/** Returns what to do first, in the words of the window or of the command line; null if there is nothing. */
export function claimStep(report: Report, m: StartMessages, where: StepsOf): string | null {
  if (stoppedChange(report) !== null) return m.claim.stopped.steps[where];
  const cause = causeIn(report);
  return cause === null ? null : causeStep(cause, m, where);
}
