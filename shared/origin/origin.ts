import * as v from 'valibot';
import { plainValueSchema } from '../diagnosis/plain-value.ts';
import { exactly, listOf } from '../schema.ts';
import { viewSchema } from '../windows/registry.ts';
import { CONDITIONS } from './copy.ts';

export const LEVELS = ['says-so', 'may-be', 'not-known'] as const;
export type Level = (typeof LEVELS)[number];

/** The kinds of source that set a value. `own-export` is an item of Preferences that this program created. */
export const SAYER_KINDS = ['preferences', 'template', 'local-policy', 'mdm', 'own-export'] as const;
export type SayerKind = (typeof SAYER_KINDS)[number];

/** The most that a report holds. The last to be applied decide, so the first are left out. */
export const MOST_SAYERS = 100;
export const MOST_POLICIES = 500;

const sayerSchema = exactly({
  kind: v.picklist(SAYER_KINDS),
  /** Its index in the report's `policies`. */
  policy: v.pipe(v.number(), v.integer(), v.minValue(0)),
  does: v.picklist(['write', 'delete'] as const),
  /** The data that it writes; null if it deletes, or if the data can't be read. */
  data: v.nullable(plainValueSchema),
  /** True if the value is as the policy wants it. */
  fits: v.picklist(['same', 'other'] as const),
  condition: v.picklist(CONDITIONS),
  /** Users other than administrators can write the copy, or it is unknown who can. */
  untrusted: v.exactOptional(v.literal(true)),
});
export type Sayer = v.InferOutput<typeof sayerSchema>;

const secondSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));

const DURING = ['group-policy', 'start', 'update', 'none', 'unknown'] as const;
/** Sources that couldn't be read: `Registry.xml`, `Registry.pol`, the applied policies, a key's last write time. */
const UNREAD = ['xml', 'pol', 'history', 'time'] as const;
export type Unread = (typeof UNREAD)[number];

/** The origin of a value: who set it, and when, as far as this PC shows it. docs/contract.md, “Who set it”. */
const originSchema = exactly({
  setting: v.string(),
  view: viewSchema,
  /** When its key was last changed, in UTC; null if that is unknown, or reveals nothing about the value. */
  written: v.nullable(secondSchema),
  level: v.picklist(LEVELS),
  /** In the order in which they are applied. */
  sayers: listOf(sayerSchema, MOST_SAYERS),
  since_ours: v.picklist(['unchanged', 'changed', 'no-entry', 'unknown'] as const),
  during: v.picklist(DURING),
  unread: listOf(v.picklist(UNREAD)),
  /** The data that this program last left there; present only if it ever wrote there. */
  ours: v.exactOptional(exactly({ at: secondSchema, value: v.nullable(plainValueSchema) })),
});
export type Origin = v.InferOutput<typeof originSchema>;
export const originsSchema = listOf(originSchema, 500);

/** The policy of a sayer. It has a name only if names were requested. */
const policySchema = exactly({
  name: v.nullable(v.string()),
  link: v.picklist(['domain', 'local', 'unknown'] as const),
});
export type PolicyName = v.InferOutput<typeof policySchema>;
export const policiesSchema = listOf(policySchema, MOST_POLICIES);

const STATES = {
  preferences: 'says-so',
  template: 'says-so',
  'local-policy': 'says-so',
  mdm: 'says-so',
  'own-export': 'says-so',
  removes: 'says-so',
  several: 'says-so',
  conditional: 'may-be',
  untrusted: 'may-be',
  other: 'may-be',
  once: 'may-be',
  ours: 'not-known',
  'group-policy': 'may-be',
  start: 'may-be',
  update: 'may-be',
  'place-of-policies': 'may-be',
  'not-known': 'not-known',
} as const satisfies Readonly<Record<string, Level>>;
export type OriginState = keyof typeof STATES;

export interface Said {
  readonly state: OriginState;
  readonly level: Level;
  /** The one that decides: the last that fits, or the last that wants something else. */
  readonly sayer: Sayer | null;
  /** Another one, from another policy. */
  readonly besides: Sayer | null;
}

const saidBy = (state: OriginState, sayer: Sayer | null = null): Said => ({
  state,
  level: STATES[state],
  sayer,
  besides: null,
});

function stateOf({ untrusted, condition, does, kind }: Sayer): OriginState {
  if (untrusted === true) return 'untrusted';
  if (condition !== 'none') return 'conditional';
  return does === 'delete' ? 'removes' : kind;
}

/** Returns the state of an origin. `isPolicyPlace`: its key is one that holds only policies, and there is a value. */
export function saidOf(
  { sayers, since_ours: sinceOurs, during }: Pick<Origin, 'sayers' | 'since_ours' | 'during'>,
  isPolicyPlace: boolean,
): Said {
  const applied = sayers.filter(({ condition }) => condition !== 'disabled' && condition !== 'once-done');
  const fitting = applied.filter(({ fits }) => fits === 'same');
  const [last, wantsOther] = [fitting.at(-1), applied.at(-1)];
  if (last !== undefined) {
    const found = saidBy(stateOf(last), last);
    const isOther = ({ policy, condition, untrusted }: Sayer): boolean =>
      policy !== last.policy && condition === 'none' && untrusted !== true;
    // one that wants another value, and is applied before, comes back once the last one is removed
    const besides =
      fitting.find(({ policy }) => policy !== last.policy) ?? applied.slice(0, applied.indexOf(last)).find(isOther);
    return besides === undefined ? found : { ...found, state: 'several', besides };
  }
  if (wantsOther !== undefined) return saidBy('other', wantsOther);
  const once = sayers.filter(({ condition, fits }) => condition === 'once-done' && fits === 'same').at(-1);
  if (once !== undefined) return saidBy('once', once);
  if (sinceOurs === 'unchanged') return saidBy('ours');
  if (during !== 'none' && during !== 'unknown') return saidBy(during);
  return saidBy(isPolicyPlace ? 'place-of-policies' : 'not-known');
}

/** Returns the same for an origin that was judged: `may-be` without any other reason means the place. */
export const said = (origin: Origin): Said => saidOf(origin, origin.level === 'may-be');
