import * as v from 'valibot';
import { plainValueSchema } from '../diagnosis/plain-value.ts';
import { exactly, listOf } from '../schema.ts';
import { viewSchema } from '../windows/registry.ts';
import { CONDITIONS } from './copy.ts';

/** How much is known of who set a value. */
export const LEVELS = ['says-so', 'may-be', 'not-known'] as const;
export type Level = (typeof LEVELS)[number];

/** Where it is said that something sets a value. `own-export` is an item of Preferences that this program made. */
export const SAYER_KINDS = ['preferences', 'template', 'local-policy', 'mdm', 'own-export'] as const;
export type SayerKind = (typeof SAYER_KINDS)[number];

/** A policy that is about a value, by its copy on this PC. */
const sayerSchema = exactly({
  kind: v.picklist(SAYER_KINDS),
  /** Its place in the report's `policies`. */
  policy: v.pipe(v.number(), v.integer(), v.minValue(0)),
  does: v.picklist(['write', 'delete'] as const),
  /** What it writes; null where it deletes, or that can't be read. */
  data: v.nullable(plainValueSchema),
  /** Whether the value is as it wants it. */
  fits: v.picklist(['same', 'other'] as const),
  condition: v.picklist(CONDITIONS),
  /** Others than administrators can write the copy, or it isn't known who can. */
  untrusted: v.exactOptional(v.literal(true)),
});
export type Sayer = v.InferOutput<typeof sayerSchema>;

const secondSchema = v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/));

/** What went on when the key was last written. */
const DURING = ['group-policy', 'start', 'update', 'none', 'unknown'] as const;
/** What couldn't be read: copies of Preferences, copies of templates, which policies are in force, the key's time. */
const UNREAD = ['xml', 'pol', 'history', 'time'] as const;
export type Unread = (typeof UNREAD)[number];

/** Who set a value, and when, as far as this PC shows it. docs/contract.md, “Who set it”. */
const originSchema = exactly({
  setting: v.string(),
  view: viewSchema,
  /** When its key was last changed, in UTC; null where that isn't known, or says nothing of the value. */
  written: v.nullable(secondSchema),
  level: v.picklist(LEVELS),
  /** In the order in which they are applied. */
  sayers: listOf(sayerSchema, 100),
  since_ours: v.picklist(['unchanged', 'changed', 'no-entry', 'unknown'] as const),
  during: v.picklist(DURING),
  unread: listOf(v.picklist(UNREAD)),
  /** What this program left there last; only where it ever wrote there. */
  ours: v.exactOptional(exactly({ at: secondSchema, value: v.nullable(plainValueSchema) })),
});
export type Origin = v.InferOutput<typeof originSchema>;
export const originsSchema = listOf(originSchema, 500);

/** A policy that a sayer is of. Its name is given only where names were asked for. */
const policySchema = exactly({
  name: v.nullable(v.string()),
  link: v.picklist(['domain', 'local', 'unknown'] as const),
});
export type PolicyName = v.InferOutput<typeof policySchema>;
export const policiesSchema = listOf(policySchema, 500);

/** What is to be said of a value, with how much is known then. */
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
  /** Another one that fits, of another policy. */
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

/** What an origin comes to. `isPolicyPlace`: its key is one that Windows has for policies alone, and there is a value. */
export function saidOf(
  { sayers, since_ours: sinceOurs, during }: Pick<Origin, 'sayers' | 'since_ours' | 'during'>,
  isPolicyPlace: boolean,
): Said {
  const applied = sayers.filter(({ condition }) => condition !== 'disabled' && condition !== 'once-done');
  const fitting = applied.filter(({ fits }) => fits === 'same');
  const [last, wantsOther] = [fitting.at(-1), applied.at(-1)];
  if (last !== undefined) {
    const found = saidBy(stateOf(last), last);
    const besides = fitting.find(({ policy }) => policy !== last.policy);
    return besides === undefined ? found : { ...found, state: 'several', besides };
  }
  if (wantsOther !== undefined) return saidBy('other', wantsOther);
  const once = sayers.filter(({ condition, fits }) => condition === 'once-done' && fits === 'same').at(-1);
  if (once !== undefined) return saidBy('once', once);
  if (sinceOurs === 'unchanged') return saidBy('ours');
  if (during !== 'none' && during !== 'unknown') return saidBy(during);
  return saidBy(isPolicyPlace ? 'place-of-policies' : 'not-known');
}

/** The same of an origin that was judged: without anything else that may be, it is the place. */
export const said = (origin: Origin): Said => saidOf(origin, origin.level === 'may-be');
