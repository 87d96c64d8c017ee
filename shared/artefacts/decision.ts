import { chosenMasks, isRecommended } from '../remediation/choice.ts';
import { retireTargetsForMany } from '../remediation/retire/targets.ts';
import { targetsFor } from '../remediation/scopes/index.ts';
import { holds, type Target } from '../remediation/scopes/target.ts';
import { selectionProblem, type Selection, type SelectionProblem } from '../remediation/selection.ts';
import { REGISTRY_VIEWS, type Reading } from '../windows/registry.ts';
import type { KnownRelease, ReleaseRules } from '../windows/releases.ts';
import { setting } from '../windows/settings.ts';
import { FAMILIES, rulesOf, type Family } from '../windows/families.ts';

export interface FamilyTargets {
  readonly family: Family;
  readonly targets: readonly Target[];
}

export type Purpose = 'apply' | 'undo';

/** The content of an export for many PCs: for each family of releases the target state. ADR 7. */
export interface Decision {
  readonly families: readonly FamilyTargets[];
}

export type DecisionResult =
  | { readonly ok: true; readonly decision: Decision }
  | { readonly ok: false; readonly problem: SelectionProblem; readonly release: KnownRelease };

const ABSENT: Reading = { state: 'absent', keyExists: true };

/**
 * Returns the targets of a selection for a family. What only the snapshot of a PC could decide is decided for all:
 * every .NET counts as installed, because a fleet isn't examined; a path that only 32-bit Windows reads is omitted; and
 * a target must be right for a PC without any values, or because of the targets before it.
 */
function familyTargets({ choice, scopes, retire }: Selection, rules: ReleaseRules): readonly Target[] {
  const all =
    retire === undefined
      ? targetsFor(scopes, { choice, rules, views: REGISTRY_VIEWS })
      : retireTargetsForMany(retire, rules);
  const targets = all.filter((target) => setting(target.setting).only === undefined);
  const settled = new Set(targets.map((target) => target.setting));
  return targets
    .map((target) => ({ ...target, onlyIf: target.onlyIf.filter((test) => !settled.has(test.setting)) }))
    .filter(({ onlyIf }) => onlyIf.every((test) => holds(test, ABSENT)));
}

/** The recommended profile and a removal are right everywhere; a number only for versions that need one. */
function defaultFamilies(selection: Selection): readonly Family[] {
  const { choice } = selection;
  const writes = chosenMasks(choice, REGISTRY_VIEWS).length > 0;
  return FAMILIES.filter((family) => isRecommended(choice) || !writes || rulesOf(family).repair === 'write');
}

/** Decides what a selection means for every family, or for those of the named releases. Pure. */
export function makeDecision(selection: Selection, releases: readonly KnownRelease[] | null): DecisionResult {
  const families =
    releases === null
      ? defaultFamilies(selection)
      : FAMILIES.filter((family) => family.releases.some((release) => releases.includes(release)));
  for (const family of families) {
    const problem = selectionProblem(selection, REGISTRY_VIEWS, rulesOf(family));
    if (problem !== null) return { ok: false, problem, release: family.releases[0] ?? 'windows-7' };
  }
  const all = families.map((family) => ({ family, targets: familyTargets(selection, rulesOf(family)) }));
  return { ok: true, decision: { families: all.filter(({ targets }) => targets.length > 0) } };
}

/** True if a decision writes anything: what it only removes isn't restored by the undo of a format that can't check. */
export const writesSomething = ({ families }: Decision): boolean =>
  families.some(({ targets }) => targets.some(({ value }) => value !== null));

/** The same targets for a format that can't check: its undo deletes what was written. */
export const targetsTo = (purpose: Purpose, targets: readonly Target[]): readonly Target[] =>
  purpose === 'apply'
    ? targets
    : targets.filter(({ value }) => value !== null).map((target) => ({ ...target, value: null }));

/** The targets of each kind of Windows that a family has: 32-bit Windows has one view. */
export const kindsOf = ({ family, targets }: FamilyTargets) => [
  { bits: 64 as const, targets },
  ...(family.has32Bit ? [{ bits: 32 as const, targets: targets.filter(({ view }) => view === 'native') }] : []),
];

/** True if a value is left alone because of other values. */
export const asksOthers = ({ families }: Decision): boolean =>
  families.some(({ targets }) => targets.some(({ onlyIf }) => onlyIf.length > 0));
