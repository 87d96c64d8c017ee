import { factsOf } from '../diagnosis/facts.ts';
import { offersOf, type Offer } from '../diagnosis/offers.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import type { ChangeProof, JudgedProof } from '../proof/proof-report.ts';
import { snapshotBefore } from '../remediation/plan.ts';
import { plannedIn } from '../report/plan-items.ts';
import type { Outcome, Report } from '../report/report.ts';
import { clockTime, type StartWords } from '../text/window.ts';
import type { RegistryView } from '../windows/registry.ts';
import { causeIn } from './cause.ts';
import { contradictionLine, verdictView, type VerdictTone } from './verdict.ts';

/** What was read from a PC, when, and the report that was made of it. */
interface Checked {
  readonly checkedAt: string;
  readonly snapshot: Snapshot;
  readonly report: Report;
}

/** A change that was just made, with its proof if Windows was tested. */
export interface Change {
  readonly outcome: Outcome;
  readonly proof: ChangeProof | null;
}

/**
 * What Home leads with, from the strongest evidence there is: `contradicts`, Windows was seen not to do what the settings promise;
 * `fixed` and `done`, a change that serves; `lost`, one that took TLS 1.2 from programs; `prepared`, one that is of no use yet;
 * else the `verdict` of the check.
 */
type ClaimKind = 'contradicts' | 'fixed' | 'done' | 'lost' | 'prepared' | 'verdict';

export interface ClaimView {
  readonly kind: ClaimKind;
  readonly tone: VerdictTone;
  readonly headline: string;
  readonly reason: string;
}

/** Programs of which views had TLS 1.2 or didn't, as the sentences name them. */
type Who = RegistryView | 'all';

const winhttpOf = (snapshot: Snapshot): readonly Offer[] =>
  offersOf(factsOf(snapshot)).filter(({ program }) => program === 'winhttp');

const hasTls12 = ({ cells }: Offer): boolean =>
  cells.some(({ protocol, state }) => protocol === 'TLS 1.2' && state === 'offered');

const viewsWith = (snapshot: Snapshot): readonly RegistryView[] =>
  winhttpOf(snapshot).flatMap((offer) => (hasTls12(offer) ? [offer.view] : []));

/** The views whose programs had TLS 1.2 before a change and have it no more. */
export function viewsThatLose(before: Snapshot, after: Snapshot): readonly RegistryView[] {
  const left = viewsWith(after);
  return viewsWith(before).filter((view) => !left.includes(view));
}

/** Returns how sentences name the programs of some views. */
export function whoIn(views: readonly RegistryView[], all: number): Who {
  const [first = 'native'] = views;
  return views.length === all ? 'all' : first;
}

/** True if every view's programs get TLS 1.2 now. */
const allHave = (snapshot: Snapshot): boolean => winhttpOf(snapshot).every(hasTls12);

/** True if writes gave TLS 1.2 to programs that lacked it, and all have it now. */
export const hasRepaired = (snapshot: Snapshot, writes: Outcome['writes']): boolean =>
  allHave(snapshot) && !allHave(snapshotBefore(snapshot, plannedIn(writes)));

/** Returns what was asked last: by itself, or after a change. */
export function lastProof(change: Change | null, asked: JudgedProof | null): JudgedProof | null {
  if (asked !== null) return asked;
  const ofChange = change?.proof ?? null;
  if (ofChange === null) return null;
  const { after: proof, differences, suspect } = ofChange;
  return { proof, differences, suspect };
}

/** True if Home says an outcome in its headline, so that no message has to stand beside it. */
export const isClaimed = ({ state, verified }: Outcome): boolean => state === 'committed' && verified;

function kindOf({ snapshot, report }: Checked, { outcome }: Change): Exclude<ClaimKind, 'contradicts'> {
  if (!isClaimed(outcome)) return 'verdict';
  const before = snapshotBefore(snapshot, plannedIn(outcome.writes));
  if (viewsThatLose(before, snapshot).length > 0) return 'lost';
  if (report.verdict === 'no-change-needed' || report.verdict === 'improvement-available')
    return allHave(before) ? 'done' : 'fixed';
  return 'prepared';
}

const CHANGE_TONES = { fixed: 'ok', done: 'ok', lost: 'warn' } as const;

/**
 * Home's sentence, reason and sign. A proof outranks the settings, and a change that was just made is said together with what it
 * came to, never beside it.
 */
export function claimView(
  checked: Checked,
  change: Change | null,
  asked: JudgedProof | null,
  texts: StartWords,
): ClaimView {
  const { snapshot, report, checkedAt } = checked;
  const { t, m, language } = texts;
  const verdict = { kind: 'verdict' as const, ...verdictView(report, m) };
  const proof = lastProof(change, asked);
  const contradicted =
    proof === null || report.readiness?.level === 'proven' ? null : contradictionLine(report, proof, m);
  if (contradicted !== null) return { kind: 'contradicts', tone: 'warn', ...contradicted };
  if (change === null) return verdict;
  const kind = kindOf(checked, change);
  const { outcome } = change;
  const time = clockTime(language, checkedAt);
  switch (kind) {
    case 'verdict':
      return verdict;
    case 'prepared': {
      const said = causeIn(report)?.rung === 'update' ? t.claim.preparedForUpdate : t.claim.prepared;
      return { ...verdict, kind, reason: `${said} ${verdict.reason}` };
    }
    case 'lost': {
      const views = viewsThatLose(snapshotBefore(snapshot, plannedIn(outcome.writes)), snapshot);
      const who = whoIn(views, winhttpOf(snapshot).length);
      return { kind, tone: 'warn', headline: t.claim.lost(who), reason: t.claim.lostMore(time) };
    }
    case 'fixed':
    case 'done': {
      const restart = outcome.restart ?? [];
      const isBetter = report.verdict === 'improvement-available';
      const reason = [
        t.claim.changed(time, outcome.writes.length),
        ...(restart.length > 1 ? [t.change.reopen(restart)] : [t.claim.whenTheyStart]),
        ...(isBetter ? [`${verdict.headline}.`] : []),
      ];
      return {
        kind,
        tone: isBetter ? 'warn' : CHANGE_TONES[kind],
        headline: t.claim.headline(kind, restart),
        reason: reason.join(' '),
      };
    }
  }
}
