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
import { planDigest } from './digests.ts';
import { check, type CheckedPc } from '../read/check.ts';
import { readDataSources } from '../read/data-sources.ts';
import { readServer } from '../read/read-server.ts';
import type { FinishedChange } from './finished-change.ts';
import type { Pc } from '../pc/pc.ts';
import { refusedRetirement } from './refusals.ts';

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

/** A retirement as it was reviewed: what `retire` makes is this one, or a conflict. */
export interface Reviewed {
  readonly retirement: Retirement;
  readonly review: RetireReview;
  readonly digest: string;
}

export async function reviewOf(
  pc: Pc,
  checked: CheckedPc,
  retirement: Retirement,
  usage: Usage | null,
): Promise<RetireReview> {
  const dataSources = await readDataSources(pc, checked.diagnosis.facts.machine);
  const products = serverFacts({ ...(await readServer(pc, checked)), dataSources });
  const beside = { usage, remoteSession: await pc.remoteSession(), products };
  return lookAtRetirement(checked.diagnosis.facts, retirement, beside);
}

/** Reads the PC and reviews a retirement there. Changes nothing. `usage` is that in logs; null if none were given. */
export async function lookAt(
  pc: Pc,
  retirement: Retirement,
  usage: Usage | null,
): Promise<Reviewed & { readonly checked: CheckedPc }> {
  const checked = await check(pc, retiring(retirement));
  const review = await reviewOf(pc, checked, retirement, usage);
  return { checked, retirement, review, digest: planDigest(checked.report.plan) };
}

export interface AskedToRetire {
  readonly insisted: readonly Insistence[];
  /** Minutes after which Windows undoes it automatically; null to keep it. */
  readonly undoAfter: number | null;
  readonly confirmed: readonly Confirmation[];
  readonly ports: readonly PortReport[];
}

/**
 * Turns off old protocols as one journalled change, unless the review found an obstacle, and tests the ports again.
 * What the evidence says isn't weighed again: what forbids it whatever the evidence is, and the plan is compared.
 */
export async function retire(
  pc: Pc,
  { retirement, review, digest }: Reviewed,
  { insisted, undoAfter, confirmed, ports }: AskedToRetire,
  ready: Promise<unknown> = Promise.resolve(),
): Promise<Result<FinishedChange>> {
  const refused = refusedRetirement(review, insisted);
  if (refused !== null) return refused;
  if (undoAfter !== null && pc.undoTasks === null) return fail('no-tasks-here');
  const done = await apply(pc, retiring(retirement), digest, ready, { confirmed, insisted, undoAfter });
  return done.ok ? succeed(await withPorts(pc, ports, done.value)) : done;
}
