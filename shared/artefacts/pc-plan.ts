import type { Machine } from '../diagnosis/machine.ts';
import type { Plan } from '../remediation/plan.ts';
import { pathIn64BitView, type RegistryValue, type RegistryView } from '../windows/registry.ts';
import { refOf, setting } from '../windows/settings.ts';

/** One write with both its sides, for formats that do what was planned for one PC. */
export interface PcWrite {
  readonly view: RegistryView;
  /** Below HKLM, as a 64-bit program sees it. */
  readonly path: string;
  readonly name: string;
  readonly before: RegistryValue | null;
  readonly after: RegistryValue | null;
  /** The keys that the write has to make, deepest first, below HKLM. */
  readonly makes: readonly string[];
}

/** What was planned for one PC, and what that PC is. */
export interface PcPlan {
  readonly machine: Machine;
  readonly writes: readonly PcWrite[];
}

/** How many keys are missing at the end of a value's path; by the setting and its view, as `settingKey` names them. */
export type MissingKeys = ReadonlyMap<string, number>;

export const settingKey = (id: string, view: RegistryView): string => `${id} ${view}`;

export function pcPlanOf(machine: Machine, plan: Plan, missing: MissingKeys): PcPlan {
  const writes = plan.map((item): PcWrite => {
    const ref = refOf(setting(item.setting), item.view);
    const path = pathIn64BitView(ref);
    const parts = path.split('\\');
    const count = item.after === null ? 0 : (missing.get(settingKey(item.setting, item.view)) ?? 0);
    return {
      view: item.view,
      path,
      name: ref.name,
      before: item.before,
      after: item.after,
      makes: Array.from({ length: count }, (_, up) => parts.slice(0, parts.length - up).join('\\')),
    };
  });
  return { machine, writes };
}
