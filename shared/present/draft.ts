import type { Facts } from '../diagnosis/facts.ts';
import { extraPlans, makePlan, planOf } from '../remediation/plan.ts';
import { planItems } from '../report/plan-items.ts';
import { askedOfView, type Choice, type ViewChoice } from '../remediation/choice.ts';
import { RECOMMENDED, selectionProblem, type Selection } from '../remediation/selection.ts';
import { formatHex, maskWith, withProtocol, type Mask } from '../tls/mask.ts';
import { PROFILES } from '../tls/profiles.ts';
import { SSL_BITS, type Protocol } from '../tls/protocols.ts';
import { dwordOf, valueOf, type RegistryValue, type RegistryView } from '../windows/registry.ts';
import { DEFAULT_SCOPES, EXTRA_SCOPES, targetsFor, type ExtraScope } from '../remediation/scopes/index.ts';
import type { WindowWords } from '../text/window.ts';

export type Shown = RegistryView | 'both';

export interface Draft {
  /** What the boxes change; null is both if they hold the same, else the first view that would change. */
  readonly shown: Shown | null;
  /** Of each view by itself: a profile, or a number of one's own. */
  readonly choices: Readonly<Record<RegistryView, Choice>>;
  /** Groups of settings next to the protocols that were ticked; the others are not written. */
  readonly extras: readonly ExtraScope[];
  /** What is in the field for typed values; null while it repeats the chosen value. */
  readonly typed: string | null;
}

export type DraftEvent =
  | { readonly kind: 'choose'; readonly shown: Shown; readonly choice: Choice; readonly typed?: string }
  | { readonly kind: 'type'; readonly text: string | null }
  /** Both views at once take the choice of the view that was shown. */
  | { readonly kind: 'show'; readonly shown: Shown; readonly from: RegistryView }
  | { readonly kind: 'scope'; readonly scope: ExtraScope; readonly isOn: boolean }
  | { readonly kind: 'reset' };

export const INITIAL_DRAFT: Draft = {
  shown: null,
  choices: { native: RECOMMENDED.choice, wow64: RECOMMENDED.choice },
  extras: [],
  typed: null,
};

export function draftReducer(draft: Draft, event: DraftEvent): Draft {
  switch (event.kind) {
    case 'choose': {
      const { shown, choice } = event;
      const choices = shown === 'both' ? { native: choice, wow64: choice } : { ...draft.choices, [shown]: choice };
      return { ...draft, choices, shown, typed: event.typed ?? null };
    }
    case 'type':
      return { ...draft, typed: event.text };
    case 'show': {
      const { shown, from } = event;
      const choice = draft.choices[from];
      const choices = shown === 'both' ? { native: choice, wow64: choice } : draft.choices;
      return { ...draft, shown, choices, typed: null };
    }
    case 'scope': {
      const others = draft.extras.filter((scope) => scope !== event.scope);
      return { ...draft, extras: event.isOn ? [...others, event.scope] : others };
    }
    case 'reset':
      return INITIAL_DRAFT;
  }
}

export function choiceOfMask(mask: Mask): Choice {
  const profile = PROFILES.find((row) => row.action.kind === 'write' && row.action.mask === mask);
  return profile === undefined ? { kind: 'mask', mask } : { kind: 'profile', profile: profile.id };
}

function recommendedFor({ machine: { rules }, readings }: Facts, view: RegistryView): ViewChoice {
  if (rules === null) return { kind: 'keep' };
  const [write] = planOf(readings, targetsFor(['winhttp'], { choice: RECOMMENDED.choice, rules, views: [view] }));
  if (write === undefined) return { kind: 'keep' };
  const mask = write.after === null ? null : dwordOf(write.after);
  return mask === null ? { kind: 'remove' } : { kind: 'write', mask };
}

const askedOf = (facts: Facts, { choices }: Draft, view: RegistryView): ViewChoice =>
  askedOfView(choices[view], view) ?? recommendedFor(facts, view);

/** What a view would hold. `malformed` is a value of another type or length, shown as what it is. */
export type ViewResult =
  | { readonly kind: 'number'; readonly mask: Mask }
  | { readonly kind: 'none' }
  | { readonly kind: 'malformed'; readonly value: RegistryValue }
  | { readonly kind: 'unreadable' };

export function nowOf(facts: Facts, view: RegistryView): ViewResult {
  const reading = facts.views.find((one) => one.view === view)?.reading;
  if (reading === undefined || reading.state === 'unreadable') return { kind: 'unreadable' };
  const value = valueOf(reading);
  if (value === null) return { kind: 'none' };
  const mask = dwordOf(value);
  return mask === null ? { kind: 'malformed', value } : { kind: 'number', mask };
}

export function resultOf(facts: Facts, draft: Draft, view: RegistryView): ViewResult {
  const asked = askedOf(facts, draft, view);
  if (asked.kind === 'keep') return nowOf(facts, view);
  return asked.kind === 'remove' ? { kind: 'none' } : { kind: 'number', mask: asked.mask };
}

export function resultWords(result: ViewResult, { values }: WindowWords['m']): string {
  if (result.kind === 'number') return formatHex(result.mask);
  if (result.kind === 'malformed') return result.value.type;
  return result.kind === 'none' ? values.noValue : values.unreadable;
}

export function sameResult(a: ViewResult, b: ViewResult): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

export function addedSsl(facts: Facts, draft: Draft, view: RegistryView): Mask {
  return maskOf(resultOf(facts, draft, view)) & ~maskOf(nowOf(facts, view)) & SSL_BITS;
}

/** Returns what the boxes change. Views that hold different values start apart, on the one that the choice changes. */
export function shownOf(facts: Facts, draft: Draft): Shown {
  const [first = 'native', second] = facts.views.map(({ view }) => view);
  if (second === undefined) return first;
  if (draft.shown !== null) return draft.shown;
  if (sameResult(nowOf(facts, first), nowOf(facts, second))) return 'both';
  return [first, second].find((view) => askedOf(facts, draft, view).kind !== 'keep') ?? first;
}

export function shownView(facts: Facts, draft: Draft): RegistryView {
  const shown = shownOf(facts, draft);
  return shown === 'both' ? (facts.views[0]?.view ?? 'native') : shown;
}

export function maskOf(result: ViewResult): Mask {
  return result.kind === 'number' ? result.mask : 0;
}

/**
 * The mask after a box was ticked or cleared; unknown bits stay as they are. Without a number it begins with
 * `inherited`, what Windows does by itself, so that one more tick takes nothing away; a tick of those becomes a choice
 * and stays on.
 */
export function toggled(result: ViewResult, inherited: readonly Protocol[], protocol: Protocol, on: boolean): Mask {
  if (result.kind === 'number') return withProtocol(result.mask, protocol, on);
  return withProtocol(maskWith(inherited), protocol, on || inherited.includes(protocol));
}

/** What is sent to the program: the profile or the number if both views share it, else what is asked of each view. */
export function selectionOf(facts: Facts, draft: Draft): Selection {
  const [first = 'native', second] = facts.views.map(({ view }) => view);
  const choice = draft.choices[first];
  const scopes = [...DEFAULT_SCOPES, ...EXTRA_SCOPES.filter((scope) => draft.extras.includes(scope))];
  const isShared = second === undefined || JSON.stringify(choice) === JSON.stringify(draft.choices[second]);
  if (isShared) return { choice, scopes };
  const native = askedOf(facts, draft, 'native');
  const wow64 = askedOf(facts, draft, 'wow64');
  return { choice: { kind: 'views', native, wow64 }, scopes };
}

/** What each group beside the protocols would write, given the rest of the choice, if anything. */
export function extraWrites(facts: Facts, draft: Draft) {
  return extraPlans(facts, selectionOf(facts, draft)).map(({ scope, plan }) => ({ scope, plan: planItems(plan) }));
}

/** The writes of the draft, by the function that the program uses; `problem` is why they can't be applied, or null. */
export function draftPlan(facts: Facts, draft: Draft) {
  const { rules } = facts.machine;
  const selection = selectionOf(facts, draft);
  if (rules === null) return { selection, plan: [], problem: 'no-rules' } as const;
  const views = facts.views.map(({ view }) => view);
  if (selectionProblem(selection, views, rules) !== null) return { selection, plan: [], problem: 'mask' } as const;
  const plan = planItems(makePlan(facts, selection));
  return { selection, plan, problem: plan.length === 0 ? 'nothing-differs' : null } as const;
}
