import * as v from 'valibot';
import { exactly, listOf } from '../schema.ts';
import type { Mask } from '../tls/mask.ts';
import { KNOWN_BITS, TLS_1_2, TLS_1_3 } from '../tls/protocols.ts';
import type { RegistryView } from '../windows/registry.ts';
import { winhttpDefaultOf, type ReleaseRules } from '../windows/releases.ts';
import { choiceSchema, chosenMasks, askedOfView, type Choice } from './choice.ts';
import { retirementSchema, type Retirement } from './retire/retirement.ts';
import { DEFAULT_SCOPES, SCOPES, type Scope } from './scopes/index.ts';

export { chosenMasks, type Choice } from './choice.ts';

const chosen = {
  choice: choiceSchema,
  scopes: listOf(v.picklist(SCOPES as readonly [Scope, ...Scope[]]), SCOPES.length),
};

/** A choice and the groups of settings that it may touch. Never a path, a type or a script. */
export const chosenSchema = exactly(chosen);

/** The same, or with `retire` old protocols to turn off, independent of `choice` and `scopes`. */
export const selectionSchema = exactly({ ...chosen, retire: v.exactOptional(retirementSchema) });
export type Selection = v.InferOutput<typeof selectionSchema>;

export const RECOMMENDED: Selection = { choice: { kind: 'profile', profile: 'recommended' }, scopes: DEFAULT_SCOPES };

export const retiring = (retire: Retirement): Selection => ({ choice: RECOMMENDED.choice, scopes: [], retire });

/** True if it is only about incoming connections, which the verdict of `check` doesn't cover. */
export const isIncomingAlone = ({ scopes, retire }: Selection): boolean =>
  retire === undefined && scopes.every((scope) => scope === 'schannel-server') && scopes.length > 0;

export type SelectionProblem = 'empty-mask' | 'unknown-bits' | 'tls-1.3-not-in-this-windows';

/** An unknown bit could make Windows ignore the value (facts 2.3 [U1]), and 0 names no protocol. Null: it may. */
export function maskProblem(mask: Mask, rules: ReleaseRules | null): SelectionProblem | null {
  if (mask === 0) return 'empty-mask';
  if ((mask & ~KNOWN_BITS) !== 0) return 'unknown-bits';
  const hasTls13 = rules !== null && rules.schannel['TLS 1.3'] !== 'unsupported';
  return (mask & TLS_1_3) !== 0 && !hasTls13 ? 'tls-1.3-not-in-this-windows' : null;
}

/** By a number that lacks it, or without a value where Windows then offers none. A view that is kept doesn't count. */
export function leavesWithoutTls12(
  choice: Choice,
  views: readonly RegistryView[],
  rules: ReleaseRules | null,
): boolean {
  return views.some((view) => {
    const asked = askedOfView(choice, view);
    if (asked === null || asked.kind === 'keep') return false;
    const mask = asked.kind === 'write' ? asked.mask : rules === null ? TLS_1_2 : winhttpDefaultOf(rules);
    return (mask & TLS_1_2) === 0;
  });
}

export function selectionProblem(
  selection: Selection,
  views: readonly RegistryView[],
  rules: ReleaseRules | null,
): SelectionProblem | null {
  const masks = chosenMasks(selection.choice, views);
  return masks.map((mask) => maskProblem(mask, rules)).find((problem) => problem !== null) ?? null;
}
