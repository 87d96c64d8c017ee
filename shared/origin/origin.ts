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

/** What is to be said of a value. */
export type OriginState =
  | SayerKind
  | 'conditional'
  | 'once'
  | 'removes'
  | 'several'
  | 'untrusted'
  | 'other'
  | 'ours'
  | 'group-policy-ran'
  | 'started'
  | 'updated'
  | 'place-of-policies'
  | 'not-known';

const LEVEL_OF: Readonly<Record<OriginState, Level>> = {
  preferences: 'says-so',
  template: 'says-so',
  'local-policy': 'says-so',
  mdm: 'says-so',
  'own-export': 'says-so',
  removes: 'says-so',
  several: 'says-so',
  conditional: 'may-be',
  once: 'may-be',
  untrusted: 'may-be',
  other: 'may-be',
  'group-policy-ran': 'may-be',
  started: 'may-be',
  updated: 'may-be',
  'place-of-policies': 'may-be',
  ours: 'not-known',
  'not-known': 'not-known',
};

const AFTER_WHAT: Readonly<Partial<Record<Origin['during'], OriginState>>> = {
  'group-policy': 'group-policy-ran',
  start: 'started',
  update: 'updated',
};

export interface Said {
  readonly state: OriginState;
  readonly level: Level;
  /** The one that decides: the last that fits, or the last that wants something else. */
  readonly sayer: Sayer | null;
  /** Another one that fits, of another policy. */
  readonly besides: Sayer | null;
}

const nobody = (state: OriginState): Said => ({ state, level: LEVEL_OF[state], sayer: null, besides: null });

function saidBy(sayer: Sayer, fitting: readonly Sayer[]): Said {
  const besides = fitting.find(({ policy }) => policy !== sayer.policy) ?? null;
  const own: OriginState =
    sayer.untrusted === true
      ? 'untrusted'
      : sayer.condition !== 'none'
        ? 'conditional'
        : sayer.does === 'delete'
          ? 'removes'
          : sayer.kind;
  return { state: besides === null ? own : 'several', level: LEVEL_OF[own], sayer, besides };
}

/** What an origin comes to. `isPolicyPlace`: its key is one that Windows has for policies alone, and there is a value. */
export function saidOf(
  { sayers, since_ours: sinceOurs, during }: Pick<Origin, 'sayers' | 'since_ours' | 'during'>,
  isPolicyPlace: boolean,
): Said {
  const applied = sayers.filter(({ condition }) => condition !== 'disabled' && condition !== 'once-done');
  const fitting = applied.filter(({ fits }) => fits === 'same');
  const last = fitting.at(-1);
  if (last !== undefined) return saidBy(last, fitting);
  const wantsOther = applied.at(-1);
  if (wantsOther !== undefined) return { ...nobody('other'), sayer: wantsOther };
  const once = sayers.filter(({ condition, fits }) => condition === 'once-done' && fits === 'same').at(-1);
  if (once !== undefined) return { ...nobody('once'), sayer: once };
  if (sinceOurs === 'unchanged') return nobody('ours');
  const after = AFTER_WHAT[during];
  if (after !== undefined) return nobody(after);
  return nobody(isPolicyPlace ? 'place-of-policies' : 'not-known');
}

/** The same of an origin that was judged: without anything else that may be, it is the place. */
export const said = (origin: Origin): Said => saidOf(origin, origin.level === 'may-be');
