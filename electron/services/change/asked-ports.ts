import { portChange, type AskedPort, type PortReport } from '../../../shared/proof/port.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { FinishedChange } from './finished-change.ts';
import type { Pc } from '../read/pc.ts';

/** Tests ports of this machine concurrently, so that a silent one doesn't delay the others. */
export async function askPorts({ askPort }: Pc, asked: readonly AskedPort[]): Promise<Result<readonly PortReport[]>> {
  if (asked.length === 0) return succeed([]);
  if (askPort === null) return fail('proof-not-this-pc');
  return succeed(await Promise.all(asked.map(({ port, starttls }) => askPort({ port, starttls }))));
}

/** Tests the ports again after a change, and puts both results into its outcome. Without a change, both are equal. */
export async function withPorts(
  pc: Pc,
  before: readonly PortReport[],
  changed: FinishedChange,
): Promise<FinishedChange> {
  const { outcome } = changed.report;
  if (before.length === 0 || outcome === undefined) return changed;
  const asked = outcome.state === 'nothing-to-do' ? succeed(before) : await askPorts(pc, before);
  const after = asked.ok ? asked.value : null;
  const ports = before.map((one, place) => portChange(one, after?.[place] ?? null));
  return { ...changed, report: { ...changed.report, outcome: { ...outcome, ports } } };
}
