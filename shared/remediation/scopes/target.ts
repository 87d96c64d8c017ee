import type { Mask } from '../../tls/mask.ts';
import type { DotnetRuntime } from '../../windows/catalogue/programs.ts';
import { dwordOf, dwordValue, type Reading, type RegistryValue, type RegistryView } from '../../windows/registry.ts';
import type { ReleaseRules } from '../../windows/releases.ts';
import type { Choice } from '../choice.ts';

/** The number of a value that is no REG_DWORD of four bytes: absent, or of another type or length. */
export const NO_NUMBER = -1;

/** A test on one value, as data: whether its number is one of these or, negated, none of them. */
export interface ValueTest {
  readonly setting: string;
  readonly view: RegistryView;
  readonly numbers: readonly number[];
  readonly negated: boolean;
}

/**
 * What a setting in a view should become, and when to leave it alone. A plan tests this on a snapshot; an export writes it
 * out for each family of releases, and a script tests it on its PC. Targets are for one after the other: a test may ask
 * for what an earlier target has brought about.
 */
export interface Target {
  readonly setting: string;
  readonly view: RegistryView;
  /** Null removes. */
  readonly value: RegistryValue | null;
  /** Where all of these hold the value serves and is left alone. Empty: never. All are values of the same key. */
  readonly leaveAloneIf: readonly ValueTest[];
  /** Where one of these fails the value is left alone: it would do harm. Empty: always right. */
  readonly onlyIf: readonly ValueTest[];
  /**
   * Where the number that is there is one of these, it is kept without some bits, in place of `value`. A plan does so; an export for
   * many PCs writes `value`. Null: never.
   */
  readonly keeps: { readonly numbers: readonly number[]; readonly drops: Mask } | null;
  /** The .NET that reads it: a plan leaves out one that isn't installed. Null for values that Windows itself reads. */
  readonly runtime: DotnetRuntime | null;
}

/** What targets are made from: never a snapshot. `views` are those that the PCs have. */
export interface ScopeInput {
  readonly choice: Choice;
  readonly rules: ReleaseRules;
  readonly views: readonly RegistryView[];
}

/** A group of settings that may be written together. */
export interface ScopeRow {
  /** As `--scope`, the helper's argument and `scope` of the catalogue name it. */
  readonly id: string;
  /** Written unless somebody chooses otherwise. */
  readonly isDefault: boolean;
  /** Whether a policy template has a switch for it. */
  readonly hasPolicySwitch: boolean;
  /** Whether the guide may ask about it, which is about programs that connect. */
  readonly isGuided: boolean;
  /** Its targets in the order in which they are written. */
  readonly targets: (input: ScopeInput) => readonly Target[];
}

type Given = Pick<Target, 'setting' | 'view' | 'value'> & Partial<Target>;

/** A target with what most have: no test, and no program of its own. */
export const target = (given: Given): Target => ({
  leaveAloneIf: [],
  onlyIf: [],
  keeps: null,
  runtime: null,
  ...given,
});

const test = (setting: string, view: RegistryView, numbers: readonly number[], negated: boolean): ValueTest => ({
  setting,
  view,
  numbers,
  negated,
});

export const isOneOf = (setting: string, view: RegistryView, numbers: readonly number[]): ValueTest =>
  test(setting, view, numbers, false);

export const isNoneOf = (setting: string, view: RegistryView, numbers: readonly number[]): ValueTest =>
  test(setting, view, numbers, true);

/** Whether a test holds for what was read. What can't be read passes no test. */
export function holds({ numbers, negated }: ValueTest, reading: Reading): boolean {
  if (reading.state === 'unreadable') return false;
  const number = reading.state === 'value' ? dwordOf(reading) : null;
  return numbers.includes(number ?? NO_NUMBER) !== negated;
}

/** What a target writes over a reading: its value, or what is there without the bits that it drops. */
export function valueOver({ value, keeps }: Target, reading: Reading): RegistryValue | null {
  const number = reading.state === 'value' ? dwordOf(reading) : null;
  if (keeps === null || number === null || !keeps.numbers.includes(number)) return value;
  return dwordValue((number & ~keeps.drops) >>> 0);
}
