import type { Machine } from '../diagnosis/machine.ts';
import type { Plan } from '../remediation/plan.ts';
import { pathIn64BitView, type RegistryValue, type RegistryView } from '../windows/registry.ts';
import { refOf, setting } from '../windows/settings.ts';

/** One write with its values before and after, for the formats for one PC. */
export interface PcWrite {
  readonly view: RegistryView;
  /** Under HKLM, as a 64-bit program sees it. */
  readonly path: string;
  readonly name: string;
  readonly before: RegistryValue | null;
  readonly after: RegistryValue | null;
  /** The keys that the write must create, deepest first, under HKLM. */
  readonly makes: readonly string[];
}

export interface PcPlan {
  readonly machine: Machine;
  readonly writes: readonly PcWrite[];
}

/** The number of missing keys at the end of a value's path; by the setting and its view, as in `settingKey`. */
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
