import { fail } from '../../../shared/failures.ts';
import type { Confirmation } from '../../../shared/remediation/confirmations.ts';
import { serverFacts } from '../../../shared/diagnosis/server/facts.ts';
import { lookAtRetirement } from '../../../shared/remediation/retire/look.ts';
import type { Retirement } from '../../../shared/remediation/retire/retirement.ts';
import type { Insistence, RetireReview } from '../../../shared/remediation/retire/review.ts';
import { retiring } from '../../../shared/remediation/selection.ts';
import { type PortReport, portChange, type AskedPort } from '../../../shared/proof/port.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Usage } from '../../../shared/usage/usage.ts';
import { apply } from './apply.ts';
import { check, type CheckedPc } from '../read/check.ts';
import { readServer } from '../read/read-server.ts';
import type { FinishedChange } from './finished-change.ts';
import type { Pc } from '../pc/pc.ts';
import { refusedRetirement } from './refusals.ts';

/** Tests ports of this machine concurrently, so that a silent one doesn't delay the others. */
export async function askPorts({ askPort }: Pc, asked: readonly AskedPort[]): Promise<Result<readonly PortReport[]>> {
  if (asked.length === 0) return succeed([]);
  if (askPort === null) return fail('proof-not-this-pc');
  return succeed(await Promise.all(asked.map(({ port, starttls }) => askPort({ port, starttls }))));
}

/** Tests the ports again after a change, and puts both results into its outcome. Without a change, both are equal. */
async function withPorts(pc: Pc, before: readonly PortReport[], changed: FinishedChange): Promise<FinishedChange> {
  const { outcome } = changed.report;
  if (before.length === 0 || outcome === undefined) return changed;
  const asked = outcome.state === 'nothing-to-do' ? succeed(before) : await askPorts(pc, before);
  const after = asked.ok ? asked.value : null;
  const ports = before.map((one, place) => portChange(one, after?.[place] ?? null));
  return { ...changed, report: { ...changed.report, outcome: { ...outcome, ports } } };
}

/** A reviewed retirement, with the PC as it is now. */
export interface LookedAt {
  readonly checked: CheckedPc;
  readonly review: RetireReview;
}

/** Reads the PC and reviews the effects of turning off old protocols there. Changes nothing. */
export async function lookAt(pc: Pc, retirement: Retirement, usage: Usage | null): Promise<LookedAt> {
  const checked = await check(pc, retiring(retirement));
  const products = serverFacts(await readServer(pc, checked));
  const beside = { usage, remoteSession: await pc.remoteSession(), products };
  const review = lookAtRetirement(checked.diagnosis.facts, retirement, beside);
  return { checked, review };
}

/** The conditions of a request to turn off old protocols. */
export interface AskedToRetire {
  readonly retirement: Retirement;
  /** The usage in logs; null if none were given. */
  readonly usage: Usage | null;
  readonly insisted: readonly Insistence[];
  /** Minutes after which Windows undoes it automatically; null to keep it. */
  readonly undoAfter: number | null;
  readonly confirmed: readonly Confirmation[];
  /** Ports as they were before, which are tested again afterwards. */
  readonly ports: readonly PortReport[];
}

/**
 * Turns off old protocols as one journalled change, unless there is an obstacle, and tests the ports again. `seen` is
 * the digest of the plan that the user saw, if any.
 */
export async function retire(
  pc: Pc,
  asked: AskedToRetire,
  seen: string | null,
  ready: Promise<unknown> = Promise.resolve(),
): Promise<Result<FinishedChange>> {
  const { retirement, usage, insisted, undoAfter, confirmed, ports } = asked;
  const { review } = await lookAt(pc, retirement, usage);
  const refused = refusedRetirement(review, insisted);
  if (refused !== null) return refused;
  if (undoAfter !== null && pc.undoTasks === null) return fail('no-tasks-here');
  const done = await apply(pc, retiring(retirement), seen, ready, confirmed, { insisted, undoAfter });
  return done.ok ? succeed(await withPorts(pc, ports, done.value)) : done;
}
