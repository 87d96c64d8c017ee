// A change from the go-ahead to verified, and taking it back.
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { apply } from '../../../electron/services/change/apply.ts';
import { openPc } from '../../../electron/services/read/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../../../electron/services/read/pc.ts';
import { undo } from '../../../electron/services/change/undo.ts';
import { clocked, type Series } from '../stats.mjs';

const ROUNDS = 25;

export async function changes(): Promise<Series> {
  const opened = await openPc({ registry: null, driver: 'native', named: NOTHING_NAMED, self: null });
  if (!opened.ok) throw new Error(opened.code);
  const pc: Pc = { ...opened.value, elevator: null, prober: null };
  const figures = { apply: [] as number[], undo: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    figures.apply.push(
      await clocked(async () => {
        const changed = await apply(pc, RECOMMENDED, null);
        if (!changed.ok) throw new Error(changed.code);
        const { outcome } = changed.value.report;
        if (outcome?.state !== 'committed' || !outcome.verified) throw new Error(JSON.stringify(outcome));
      }),
    );
    figures.undo.push(
      await clocked(async () => {
        const changed = await undo(pc, null);
        if (!changed.ok) throw new Error(changed.code);
      }),
    );
  }
  return figures;
}
