import * as v from 'valibot';
import { exactly, listOf, maskSchema } from '../schema.ts';
import type { Mask } from '../tls/mask.ts';
import { PROFILE_IDS, profileById, type ProfileId } from '../tls/profiles.ts';
import { KNOWN_BITS, TLS_1_3 } from '../tls/protocols.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { ReleaseRules } from '../windows/releases.ts';
import { DEFAULT_SCOPES, SCOPES, type Scope } from '../windows/settings.ts';

/** What one view is to hold: as it is, this number, or no value. */
const targetSchema = v.variant('kind', [
  exactly({ kind: v.literal('keep') }),
  exactly({ kind: v.literal('write'), mask: maskSchema }),
  exactly({ kind: v.literal('remove') }),
]);
export type ViewTarget = v.InferOutput<typeof targetSchema>;

/** What the user chose: a profile, one number for every view, or a target for each view. */
const choiceSchema = v.variant('kind', [
  exactly({ kind: v.literal('profile'), profile: v.picklist(PROFILE_IDS as readonly [ProfileId, ...ProfileId[]]) }),
  exactly({ kind: v.literal('mask'), mask: maskSchema }),
  exactly({ kind: v.literal('views'), native: targetSchema, wow64: targetSchema }),
]);
export type Choice = v.InferOutput<typeof choiceSchema>;

/** A choice and the groups of settings that it may touch. Never a path, a type or a script. */
export const selectionSchema = exactly({
  choice: choiceSchema,
  scopes: listOf(v.picklist(SCOPES as readonly [Scope, ...Scope[]]), SCOPES.length),
});
export type Selection = v.InferOutput<typeof selectionSchema>;

export const RECOMMENDED: Selection = { choice: { kind: 'profile', profile: 'recommended' }, scopes: DEFAULT_SCOPES };

/** What the choice asks of a view; null for the recommended profile, which looks at what is there. */
export function targetOf(choice: Choice, view: RegistryView): ViewTarget | null {
  if (choice.kind === 'views') return choice[view];
  if (choice.kind === 'mask') return { kind: 'write', mask: choice.mask };
  const action = profileById(choice.profile)?.action;
  return action === undefined || action.kind === 'recommended' ? null : action;
}

/** Every number that the choice would write, over these views. */
export function chosenMasks(choice: Choice, views: readonly RegistryView[]): readonly Mask[] {
  return views.flatMap((view) => {
    const target = targetOf(choice, view);
    return target?.kind === 'write' ? [target.mask] : [];
  });
}

export type SelectionProblem = 'empty-mask' | 'unknown-bits' | 'tls-1.3-not-in-this-windows';

/**
 * Why a mask may not be written on a release. A bit that the release doesn't know could make Windows void the whole value
 * (facts 2.3 [U1]), and 0 names no protocol. Null: it may.
 */
export function maskProblem(mask: Mask, rules: ReleaseRules | null): SelectionProblem | null {
  if (mask === 0) return 'empty-mask';
  if ((mask & ~KNOWN_BITS) !== 0) return 'unknown-bits';
  const hasTls13 = rules !== null && rules.schannel['TLS 1.3'] !== 'unsupported';
  return (mask & TLS_1_3) !== 0 && !hasTls13 ? 'tls-1.3-not-in-this-windows' : null;
}

export function selectionProblem(
  selection: Selection,
  views: readonly RegistryView[],
  rules: ReleaseRules | null,
): SelectionProblem | null {
  const masks = chosenMasks(selection.choice, views);
  return masks.map((mask) => maskProblem(mask, rules)).find((problem) => problem !== null) ?? null;
}
