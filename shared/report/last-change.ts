import * as v from 'valibot';
import { factsOf } from '../diagnosis/facts.ts';
import { offersOf, type Offer } from '../diagnosis/offers.ts';
import type { Snapshot } from '../diagnosis/snapshot.ts';
import { ENTRY_STATES } from '../remediation/entry-states.ts';
import { inForceSchema } from '../remediation/journal-entry.ts';
import { snapshotBefore } from '../remediation/plan.ts';
import { exactly, listOf } from '../schema.ts';
import { viewSchema, type RegistryView } from '../windows/registry.ts';
import { planItemSchema, plannedIn, type PlanItems } from './plan-items.ts';

/** A time in UTC, such as `2026-11-03T10:12:00.000Z`. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
export const momentSchema = v.pipe(v.string(), v.regex(MOMENT));

/** The newest change in the journal: what was written, and whether it still holds. Older reports lack the optional. */
export const lastChangeSchema = exactly({
  id: v.number(),
  at: momentSchema,
  state: v.picklist(ENTRY_STATES),
  inForce: inForceSchema,
  writes: listOf(planItemSchema),
  /** True if it gave TLS 1.2 to programs that lacked it, and they still have it. */
  repaired: v.exactOptional(v.boolean()),
  /** What was under way when it stopped; only of one that is half done. */
  doing: v.exactOptional(v.picklist(['apply', 'undo'] as const)),
  /** The views whose programs it took TLS 1.2 from; only if there are any. */
  lost: v.exactOptional(listOf(viewSchema)),
  /** Something else had changed one of its values back after an earlier change. */
  cameBack: v.exactOptional(v.literal(true)),
  /** Windows was started after it. */
  restarted: v.exactOptional(v.literal(true)),
});
export type LastChange = v.InferOutput<typeof lastChangeSchema>;

const winhttpOf = (snapshot: Snapshot): readonly Offer[] =>
  offersOf(factsOf(snapshot)).filter(({ program }) => program === 'winhttp');

const hasTls12 = ({ cells }: Offer): boolean =>
  cells.some(({ protocol, state }) => protocol === 'TLS 1.2' && state === 'offered');

const viewsWith = (snapshot: Snapshot): readonly RegistryView[] =>
  winhttpOf(snapshot).flatMap((offer) => (hasTls12(offer) ? [offer.view] : []));

/** Returns the views whose programs had TLS 1.2 before a change and have it no more. */
export function viewsThatLose(before: Snapshot, after: Snapshot): readonly RegistryView[] {
  const left = viewsWith(after);
  return viewsWith(before).filter((view) => !left.includes(view));
}

const allHave = (snapshot: Snapshot): boolean => winhttpOf(snapshot).every(hasTls12);

/** What the writes that stand did to TLS 1.2 of programs: gave it to some that lacked it, or took it from some. */
export function effectOf(snapshot: Snapshot, writes: PlanItems): Pick<LastChange, 'repaired' | 'lost'> {
  const before = snapshotBefore(snapshot, plannedIn(writes));
  const lost = viewsThatLose(before, snapshot);
  return { repaired: allHave(snapshot) && !allHave(before), ...(lost.length === 0 ? {} : { lost: [...lost] }) };
}
