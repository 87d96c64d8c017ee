import type { Snapshot } from '../diagnosis/snapshot.ts';
import type { Reading } from '../windows/registry.ts';
import type { Plan } from './plan.ts';

/** Returns the snapshot as it would be after a plan. */
export function snapshotAfter(snapshot: Snapshot, plan: Plan): Snapshot {
  return {
    ...snapshot,
    settings: snapshot.settings.map((row) => {
      const item = plan.find((one) => one.setting === row.setting && one.view === row.view);
      if (item === undefined) return row;
      const reading: Reading =
        item.after === null ? { state: 'absent', keyExists: true } : { state: 'value', ...item.after };
      return { ...row, reading };
    }),
  };
}

/** Returns the snapshot as it was before a plan. */
export function snapshotBefore(snapshot: Snapshot, plan: Plan): Snapshot {
  return snapshotAfter(
    snapshot,
    plan.map((item) => ({ ...item, before: item.after, after: item.before })),
  );
}
