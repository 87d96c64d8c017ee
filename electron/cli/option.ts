// Options of the command line: their arguments, and how those are parsed.
import { fail, type DetailsOf, type Failure } from '../../shared/failures.ts';
import { CONFIRMATIONS } from '../../shared/remediation/confirmations.ts';
import { INSISTENCES } from '../../shared/remediation/retire/review.ts';
import { succeed, type Result } from '../../shared/result.ts';
import type { CommandName, OptionId, Placeholder } from '../../shared/text/command-help.ts';
import { help } from '../../shared/text/en/command-help.ts';

/** Counts the letters to add, remove, change or swap with their neighbour to turn one word into the other. */
function distance(one: string, other: string): number {
  let before: readonly number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, at) => at);
  for (let row = 1; row <= one.length; row++) {
    const next = [row];
    for (let at = 1; at <= other.length; at++) {
      const isSame = one[row - 1] === other[at - 1];
      const isSwapped = row > 1 && at > 1 && one[row - 1] === other[at - 2] && one[row - 2] === other[at - 1];
      next.push(
        Math.min(
          (last[at] ?? 0) + 1,
          (next[at - 1] ?? 0) + 1,
          (last[at - 1] ?? 0) + (isSame ? 0 : 1),
          isSwapped ? (before[at - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[other.length] ?? 0;
}

const digitsOf = (text: string): string => text.replaceAll(/[^0-9]/g, '');

/** True if all letters of one are in the other, in their order: `win7` of `windows-7`. */
function abbreviates(word: string, name: string): boolean {
  let at = 0;
  for (const letter of word) {
    at = name.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

/** How far a word is from a name. A number is never guessed: `tls12` doesn't mean `tls10`. */
function farFrom(typed: string, name: string): number {
  if (typed.length > 2 && name.startsWith(typed)) return 1;
  if (digitsOf(typed) !== digitsOf(name)) return Infinity;
  return /[0-9]/.test(typed) && abbreviates(typed, name) ? 1 : distance(typed, name);
}

/** Returns the most likely meaning of `word`; null if nothing is close. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (word.length > 40) return null;
  const typed = word.toLowerCase();
  const most = Math.max(1, Math.floor(typed.length / 3));
  const ranked = candidates
    .map((name) => ({ name, far: farFrom(typed, name) }))
    .sort((one, other) => one.far - other.far || one.name.length - other.name.length);
  const [first] = ranked;
  return first !== undefined && first.far <= most ? first.name : null;
}

/** All our options, in the order used by help: each has English words. */
export const OPTION_NAMES: readonly string[] = Object.keys(help.options);

/** Those that may stand in a guess: one by which somebody confirms what is lost has to be meant. */
export const GUESSED_OPTIONS = OPTION_NAMES.filter(
  (name) => ![...CONFIRMATIONS, ...INSISTENCES].some((confirming) => confirming === name),
);

export interface Option<T> {
  /** The argument after it; absent for a flag. */
  readonly argument?: Placeholder;
  /** All valid arguments, if there are only a few. */
  readonly values?: readonly string[];
  readonly short?: string;
  /** True if several uses add up; any other is refused when it is repeated. */
  readonly addsUp?: true;
  /** Parses its arguments, one for each use; also gets the whole command line, if neighbours matter. */
  readonly read: (texts: readonly string[], name: string, argv: readonly string[]) => Result<T>;
}

export function badUsage(
  what: string,
  meant: string | null = null,
  why?: DetailsOf<'bad-usage'>['why'],
): Failure<'bad-usage'> {
  return fail('bad-usage', { what, ...(meant !== null && { meant }), ...(why !== undefined && { why }) });
}

export const exclusive = (one: string, other: string, meant: string | null = null): Failure<'bad-usage'> =>
  badUsage(`${one}, ${other}`, meant, 'together');

export const flag: Option<boolean> = { read: (texts) => succeed(texts.length > 0) };

/** Defines an option with one argument; null means none. */
export function taking<T>(
  argument: Placeholder,
  read: (text: string, name: string) => Result<T>,
  values?: readonly string[],
): Option<T | null> {
  return {
    argument,
    ...(values === undefined ? {} : { values }),
    read(texts, name) {
      const text = texts.at(-1);
      return text === undefined ? succeed(null) : read(text, name);
    },
  };
}

export const anyText = (argument: Placeholder): Option<string | null> => taking(argument, succeed);

/** Refuses a value that isn't in a list, and suggests what was meant. */
function notAmong(name: string, text: string, allowed: readonly string[], guess: Guess): Failure {
  const near = guess === 'guess' ? nearest(text, allowed) : null;
  return badUsage(`--${name} ${text} (${allowed.join(', ')})`, near === null ? null : `--${name} ${near}`);
}

/** `no-guess` where a guess would turn something off. */
type Guess = 'guess' | 'no-guess';

export const oneOf = <const T extends string>(allowed: readonly T[], guess: Guess = 'guess'): Option<T | null> =>
  taking(
    'value',
    (text, name) => {
      const found = allowed.find((candidate) => candidate === text);
      return found === undefined ? notAmong(name, text, allowed, guess) : succeed(found);
    },
    allowed,
  );

/** Defines an option with a list, separated by commas; several uses are one list. */
export function takingList<T>(
  read: (text: string, name: string) => Result<T>,
  values?: readonly string[],
): Option<T | null> {
  const { read: readOne, ...option } = taking('list', read, values);
  return {
    ...option,
    addsUp: true,
    read: (texts, name, argv) => readOne(texts.length === 0 ? [] : [texts.join(',')], name, argv),
  };
}

/** Defines an option for some of a closed set, returned in the set's order. */
export const someOf = <T extends string>(allowed: readonly T[], guess: Guess = 'guess'): Option<readonly T[] | null> =>
  takingList((text, name) => {
    const named = text.split(',').map((part) => part.trim());
    const unknown = named.find((part) => !allowed.some((candidate) => candidate === part));
    return unknown === undefined
      ? succeed(allowed.filter((candidate) => named.includes(candidate)))
      : notAmong(name, unknown, allowed, guess);
  }, allowed);

export function readEntryId(text: string, after: string): Result<number> {
  return /^[1-9][0-9]{0,7}$/.test(text) ? succeed(Number(text)) : badUsage(`${after} ${text}`);
}

export type Options = Readonly<Partial<Record<OptionId, Option<unknown>>>>;

/** Each option's value, or why it is refused. */
export type Given<O> = { readonly [Name in keyof O]: O[Name] extends Option<infer T> ? Result<T> : never };

type Values<G extends object> = {
  readonly [Name in keyof G]: Extract<G[Name], { readonly ok: true; value: unknown }>['value'];
};

export function allOf<G extends Readonly<Record<string, Result<unknown>>>>(given: G): Result<Values<G>> {
  const values: (readonly [name: string, value: unknown])[] = [];
  for (const [name, result] of Object.entries(given)) {
    if (!result.ok) return result;
    values.push([name, result.value]);
  }
  return succeed(Object.fromEntries(values) as Values<G>);
}

export const mapped = <T, U>(result: Result<T>, of: (value: T) => U): Result<U> =>
  result.ok ? succeed(of(result.value)) : result;

export interface Typed {
  readonly has: (name: OptionId) => boolean;
  readonly texts: (name: OptionId) => readonly string[];
  readonly operands: readonly string[];
  readonly argv: readonly string[];
  readonly commands: readonly CommandName[];
}

/** Refuses an option that conflicts with another one; reports the first conflict. */
export function clash({ has }: Pick<Typed, 'has'>, one: OptionId, others: readonly OptionId[]): Failure | null {
  const other = has(one) ? others.find((name) => has(name)) : undefined;
  return other === undefined ? null : exclusive(`--${one}`, `--${other}`);
}
