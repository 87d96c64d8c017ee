import type { NotFollowed, TextFormat } from '../explain/found.ts';
import type { Problem } from '../explain/judge/codes.ts';
import type { Effect, Harm } from '../explain/judge/on-this-pc.ts';

/** Why something is only possible, if more is known than that. */
export type Cause = 'enabled' | 'disabled' | 'code' | 'setup' | 'policy' | 'tool' | 'other';

/** The texts of `explain`, in the window and on the command line. */
export interface ExplainTexts {
  /** Problems: what each is, what it means, what to do. */
  readonly problems: Readonly<Record<'titles' | 'meanings' | 'todos', Readonly<Record<Problem, string>>>>;
  readonly formats: Readonly<Record<TextFormat, string>>;
  /** What it was read as, such as “Read as: a .reg file”. */
  readonly readAs: (format: string) => string;
  readonly number: string;
  readonly writes: (count: number, deletions: number) => string;
  readonly shows: (count: number) => string;
  /** What a text for people says to set. */
  readonly says: (count: number) => string;
  /** The same if none of it is certain. */
  readonly mightWrite: (count: number, deletions: number) => string;
  /** Behind `writes`: what isn’t certain. */
  readonly mightChangeMore: (count: number) => string;
  /** Behind any of these: items that somebody disabled. */
  readonly disabled: (count: number) => string;
  /** What an administrative template is for. */
  readonly template: (count: number) => string;
  /** Why something might not be written. */
  readonly causes: Readonly<Record<Cause, string>>;
  readonly because: (cause: string) => string;
  readonly afterGap: (place: string) => string;
  /** Behind a test or a loop in some line. */
  readonly dependsOn: (place: string) => string;
  /** One of several values. */
  readonly oneOf: (values: readonly string[]) => string;
  readonly on: string;
  readonly off: string;
  /** Behind the writes that are about TLS: how many others there are. */
  readonly othersLeft: (count: number) => string;
  readonly nothing: string;
  /** If nothing could be followed, so that nothing is known. */
  readonly unclear: string;
  /** If all that it writes is written on another PC. */
  readonly elsewhere: string;
  readonly noProblems: string;
  readonly line: (line: number) => string;
  readonly lines: (first: number, last: number) => string;
  /** Behind a line that wasn’t followed. */
  readonly why: Readonly<Record<NonNullable<NotFollowed['why']>, string>>;
  readonly notFollowed: string;
  /** How many more weren’t followed than are listed. */
  readonly notFollowedMore: (count: number) => string;
  /** Beside a write that happens on some paths only. */
  readonly possible: string;
  readonly deletes: string;
  readonly deletesKey: string;
  readonly createsKey: string;
  readonly notKnown: string;
  readonly defaultValue: string;
  readonly wholeKey: string;
  /** In front of a name whose key isn’t in the text. */
  readonly noPath: string;
  readonly decimal: (value: number) => string;
  readonly unknownBits: (hex: string) => string;
  readonly hasTls12: { readonly title: string; readonly meaning: string };
  readonly nextStep: string;
  /** What the text would do on the PC that was read. */
  readonly onThisPc: {
    /** If it is about nothing that is read of a PC. */
    readonly about: string;
    readonly effects: Readonly<Record<Effect, { readonly title: string; readonly more: string }>>;
    readonly harms: Readonly<Record<Harm, string>>;
  };
}
