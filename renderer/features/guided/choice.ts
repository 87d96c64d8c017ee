import type { Facts } from '../../../shared/diagnosis/facts.ts';
import { makePlan } from '../../../shared/remediation/plan.ts';
import { planItems, type PlanItems } from '../../../shared/report/plan-items.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import type { ProfileId } from '../../../shared/tls/profiles.ts';
import type { ReleaseRules } from '../../../shared/windows/releases.ts';
import { DEFAULT_SCOPES, SCOPES, type GuidedScope, type Scope } from '../../../shared/remediation/scopes/index.ts';
import { settingById } from '../../../shared/windows/settings.ts';
import type { GuidedState } from './guided-state.ts';
import type { Symptom } from './symptoms.ts';

/** The repairs to choose from, the recommended one first. What needs no name here is left to Protocols. */
export const OPTIONS = ['recommended', 'tls11-12', 'tls10+12', 'tls10-12'] as const satisfies readonly ProfileId[];
export type Option = (typeof OPTIONS)[number];

/** What a number costs on this Windows besides its own price; null where it costs nothing more. */
export function extraPrice(option: Option, rules: ReleaseRules): 'takes-tls-1.3' | 'not-needed' | null {
  if (option === 'recommended' || rules.repair === 'write') return null;
  return rules.schannel['TLS 1.3'] === 'unsupported' ? 'not-needed' : 'takes-tls-1.3';
}

function selectionWith(profile: ProfileId, more: readonly Scope[]): Selection {
  const scopes = SCOPES.filter((scope) => DEFAULT_SCOPES.includes(scope) || more.includes(scope));
  return { choice: { kind: 'profile', profile }, scopes };
}

/** Scopes beyond the usual ones that the symptom offers and that have something to write here. */
export function offeredScopes(facts: Facts, symptom: Symptom, option: ProfileId): readonly GuidedScope[] {
  return symptom.offers.filter((scope) =>
    makePlan(facts, selectionWith(option, [scope])).some((item) => settingById(item.setting)?.scope === scope),
  );
}

export interface GuidedPlan {
  readonly selection: Selection;
  readonly plan: PlanItems;
}

/** What would be written, computed in the page by the same function that the program uses. */
export function guidedPlan(facts: Facts, symptom: Symptom, { option, scopes }: GuidedState): GuidedPlan {
  const offered = offeredScopes(facts, symptom, option);
  const selection = selectionWith(
    option,
    offered.filter((scope) => scopes.includes(scope)),
  );
  return { selection, plan: planItems(makePlan(facts, selection)) };
}

/** Whether the symptom offers anything beyond the usual repair that has something to write here. */
export function hasChoice(facts: Facts, symptom: Symptom): boolean {
  return offeredScopes(facts, symptom, 'recommended').length > 0;
}

/** Whether there is anything to repair: a write of the recommended repair, or of what the symptom offers beyond it. */
export function hasRepair(facts: Facts, symptom: Symptom): boolean {
  return makePlan(facts, selectionWith('recommended', symptom.offers)).length > 0;
}
