import * as v from 'valibot';
import { maskSchema } from '../schema.ts';
import type { Mask } from '../tls/mask.ts';
import { PROFILE_IDS, profileById, type ProfileId } from '../tls/profiles.ts';
import type { RegistryView } from '../windows/registry.ts';

const viewChoiceSchema = v.variant('kind', [
  v.strictObject({ kind: v.literal('keep') }),
  v.strictObject({ kind: v.literal('write'), mask: maskSchema }),
  v.strictObject({ kind: v.literal('remove') }),
]);
export type ViewChoice = v.InferOutput<typeof viewChoiceSchema>;

export const choiceSchema = v.variant('kind', [
  v.strictObject({
    kind: v.literal('profile'),
    profile: v.picklist(PROFILE_IDS as readonly [ProfileId, ...ProfileId[]]),
  }),
  v.strictObject({ kind: v.literal('mask'), mask: maskSchema }),
  v.strictObject({ kind: v.literal('views'), native: viewChoiceSchema, wow64: viewChoiceSchema }),
]);
export type Choice = v.InferOutput<typeof choiceSchema>;

/** Returns the choice for a view; null for the recommended profile, which depends on the current state. */
export function askedOfView(choice: Choice, view: RegistryView): ViewChoice | null {
  if (choice.kind === 'views') return choice[view];
  if (choice.kind === 'mask') return { kind: 'write', mask: choice.mask };
  const action = profileById(choice.profile)?.action;
  return action === undefined || action.kind === 'recommended' ? null : action;
}

export function chosenMasks(choice: Choice, views: readonly RegistryView[]): readonly Mask[] {
  return views.flatMap((view) => {
    const asked = askedOfView(choice, view);
    return asked?.kind === 'write' ? [asked.mask] : [];
  });
}

export const isRecommended = (choice: Choice): boolean => choice.kind === 'profile' && choice.profile === 'recommended';
