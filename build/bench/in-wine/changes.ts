// A change from the go-ahead to verified, and taking it back.
import { RECOMMENDED } from '../../../shared/remediation/selection.ts';
import { apply } from '../../../electron/services/change/apply.ts';
import { openPc } from '../../../electron/services/read/open-pc.ts';
import { NOTHING_NAMED, type Pc } from '../../../electron/services/read/pc.ts';
import { undo } from '../../../electron/services/change/undo.ts';
import { dwordValue, type ValueRef } from '../../../shared/windows/registry.ts';
import { clocked } from '../stats.mjs';
import type { Series } from './names.ts';

const ROUNDS = 25;
const AREA: ValueRef = { hive: 'HKLM', view: 'native', path: 'SOFTWARE\\TLS Remedy Bench', name: 'x' };

export async function changes(): Promise<Series> {
  const opened = await openPc({ registry: null, driver: 'native', named: NOTHING_NAMED, self: null });
  if (!opened.ok) throw new Error(opened.code);
  const pc: Pc = { ...opened.value, elevator: null, prober: null };
  const figures = { apply: [] as number[], undo: [] as number[], bare: [] as number[] };
  for (let round = 0; round < ROUNDS; round++) {
    let writes = 0;
    figures.apply.push(
      await clocked(async () => {
        const changed = await apply(pc, RECOMMENDED, null);
        if (!changed.ok) throw new Error(changed.code);
        const { outcome } = changed.value.report;
        if (outcome?.state !== 'committed' || !outcome.verified) throw new Error(JSON.stringify(outcome));
        writes = outcome.writes.length;
      }),
    );
    figures.undo.push(
      await clocked(async () => {
        const changed = await undo(pc, null);
        if (!changed.ok) throw new Error(changed.code);
      }),
    );
    const refs = Array.from({ length: writes }, (_, i) => ({ ...AREA, name: String(i) }));
    figures.bare.push(
      await clocked(async () => {
        for (const ref of refs) await pc.driver.write(ref, dwordValue(round));
        await pc.driver.flush(AREA);
        await pc.driver.read(refs);
      }),
    );
  }
  return figures;
}
