import type { Mask } from '../../tls/mask.ts';
import type { DotnetRuntime } from '../../windows/catalogue/programs.ts';
import {
  dwordValue,
  numberIn,
  pathIn64BitView,
  type Reading,
  type RegistryValue,
  type RegistryView,
} from '../../windows/registry.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import { refOf, setting } from '../../windows/settings.ts';
import type { Choice } from '../choice.ts';

/** The number of a value that isn't a REG_DWORD of four bytes: absent, or of another type or length. */
export const NO_NUMBER = -1;

/** The place of a value: its setting and view, and the path under the hive as a 64-bit program sees it. */
export interface Place {
  readonly setting: string;
  readonly view: RegistryView;
  readonly path: string;
  readonly name: string;
}

/** A test on one value, as data: true if its number is one of these or, negated, none of them. */
export interface ValueTest extends Place {
  readonly numbers: readonly number[];
  readonly negated: boolean;
}

/**
 * What a setting in a view should become, and when to leave it alone. A plan evaluates this on a snapshot, a script of
 * an export on its PC. Targets apply in order: a test may depend on an earlier one.
 */
export interface Target extends Place {
  /** A REG_DWORD; null removes. */
  readonly value: number | null;
  /** If all of these hold, the value works and stays. Empty: never. All are of one key. Fixed formats can't test. */
  readonly leaveAloneIf: readonly ValueTest[];
  /** If one of these fails, a write would harm and is left out. Empty: always right. Fixed formats assume all hold. */
  readonly onlyIf: readonly ValueTest[];
  /** A current number among these is kept without some bits, instead of `value`; only in a plan. Null: never. */
  readonly keeps: { readonly numbers: readonly number[]; readonly drops: Mask } | null;
  /** The .NET that reads it: a plan skips one that isn't installed. Null for values that Windows itself reads. */
  readonly runtime: DotnetRuntime | null;
}

/** The input of targets: never a snapshot. `views` are those that the PCs have. */
export interface ScopeInput {
  readonly choice: Choice;
  readonly rules: ReleaseRules;
  readonly views: readonly RegistryView[];
}

export interface ScopeRow {
  /** Its name for `--scope`, the helper's argument and `scope` of the catalogue. */
  readonly id: string;
  readonly isDefault: boolean;
  readonly hasPolicySwitch: boolean;
  /** Returns its targets in the order in which they are written. */
  readonly targets: (input: ScopeInput) => readonly Target[];
}

function placeOf(id: string, view: RegistryView): Place {
  const row = setting(id);
  return { setting: id, view, path: pathIn64BitView(refOf(row, view)), name: row.name };
}

type TargetPart = Pick<Target, 'setting' | 'view' | 'value'> & Partial<Target>;

/** Creates a target with the usual defaults: no test, and no program of its own. */
export const target = (given: TargetPart): Target => ({
  ...placeOf(given.setting, given.view),
  leaveAloneIf: [],
  onlyIf: [],
  keeps: null,
  runtime: null,
  ...given,
});

/** Removes a value unless it passes the test. */
export const removal = (test: ValueTest): Target =>
  target({ setting: test.setting, view: test.view, value: null, leaveAloneIf: [test] });

export const isOneOf = (id: string, view: RegistryView, numbers: readonly number[]): ValueTest => ({
  ...placeOf(id, view),
  numbers,
  negated: false,
});

export const isNoneOf = (id: string, view: RegistryView, numbers: readonly number[]): ValueTest => ({
  ...isOneOf(id, view, numbers),
  negated: true,
});

/** True if a test holds for a reading. An unreadable value passes no test. */
export function holds({ numbers, negated }: ValueTest, reading: Reading): boolean {
  if (reading.state === 'unreadable') return false;
  const number = numberIn(reading);
  return numbers.includes(number ?? NO_NUMBER) !== negated;
}

/** Returns what a target writes over a reading: its value, or the current number without the bits that it drops. */
export function valueOver({ value, keeps }: Target, reading: Reading): RegistryValue | null {
  const number = numberIn(reading);
  if (keeps !== null && number !== null && keeps.numbers.includes(number)) return dwordValue(number & ~keeps.drops);
  return value === null ? null : dwordValue(value);
}
