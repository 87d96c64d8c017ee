import * as v from 'valibot';
import { bytesOfPlain, plainValueOrNull, plainValueSchema, type PlainValue } from '../diagnosis/plain-value.ts';
import type { Plan, PlannedWrite } from '../remediation/plan.ts';
import { exactly, listOf } from '../schema.ts';
import { viewSchema, type RegistryValue } from '../windows/registry.ts';
import { setting, settingPath } from '../windows/settings.ts';

/** A write in a report; `after` is null for a deletion. `path` is the 64-bit view's. Shape: docs/contract.md 3. */
export const planItemSchema = exactly({
  setting: v.string(),
  view: viewSchema,
  path: v.string(),
  name: v.string(),
  before: v.nullable(plainValueSchema),
  after: v.nullable(plainValueSchema),
});
export type PlanItem = v.InferOutput<typeof planItemSchema>;

export const planItemsSchema = listOf(planItemSchema, 1000);
export type PlanItems = v.InferOutput<typeof planItemsSchema>;

export function planItem({ setting: id, view, before, after }: PlannedWrite): PlanItem {
  const row = setting(id);
  return {
    setting: id,
    view,
    path: settingPath(row, view),
    name: row.name,
    before: plainValueOrNull(before),
    after: plainValueOrNull(after),
  };
}

export function planItems(plan: Plan): PlanItems {
  return plan.map(planItem);
}

const bytesIn = (value: PlainValue | null): RegistryValue | null => (value === null ? null : bytesOfPlain(value));

/** Returns the writes in a report; the inverse of `planItems`. */
export const plannedIn = (items: PlanItems): Plan =>
  items.map(({ setting: id, view, before, after }) => ({
    setting: id,
    view,
    before: bytesIn(before),
    after: bytesIn(after),
  }));
