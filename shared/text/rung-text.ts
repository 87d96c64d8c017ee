import type { RungId } from '../diagnosis/rungs/ids.ts';
import type { CodeOf, DecidingCodeOf, OwnStepCodeOf } from '../diagnosis/rungs/meanings.ts';
import type { SERVER_CODES, ServerCodeOf } from '../diagnosis/server/codes.ts';
import type { ServerRungId } from '../diagnosis/server/ids.ts';
import type { VerdictFacts } from './facts.ts';
import type { Chosen } from './worded.ts';

export interface VerdictLine {
  readonly headline: string;
  readonly reason: string;
}

/** The verdict in a sentence and its reason; of a sentence alone, the reason is what was found. */
export type Headline = string | Chosen<VerdictFacts, VerdictLine>;

/** Codes whose finding is said alike by every rung. */
export type SaidAlike = 'no-rules' | 'unreadable';

export type RungText<Id extends RungId> = {
  readonly name: string;
  readonly codes: Readonly<Record<Exclude<CodeOf<Id>, SaidAlike>, string>>;
  /** Next steps in the window's own words, if the command line would name an option. */
  readonly windowSteps?: Readonly<Partial<Record<CodeOf<Id>, string>>>;
  /** Home's sentence; without one, a code that doesn't decide sends to its check. */
  readonly headlines?: Readonly<Partial<Record<CodeOf<Id>, Headline>>>;
} & Needed<'nextSteps', Exclude<OwnStepCodeOf<Id>, 'no-rules'>, string> &
  Needed<'headlines', Exclude<DecidingCodeOf<Id>, 'unreadable'>, Headline>;

/** A table that a rung has only if it has codes for it: what to do, at most one step; Home's sentence if it decides. */
type Needed<Table extends string, Code extends string, Text> = [Code] extends [never]
  ? unknown
  : Readonly<Record<Table, Readonly<Record<Code, Text>>>>;

/** The same of a server's rung: what to do is absent if there is nothing, or what every unreadable value needs. */
export interface ServerRungText<Id extends ServerRungId> {
  readonly name: string;
  readonly codes: Readonly<Record<ServerCodeOf<Id>, string>>;
  readonly steps: Readonly<Partial<Record<Exclude<ServerCodeOf<Id>, 'unreadable'>, string>>>;
}

type Codes<Rung extends ServerRungId> = (typeof SERVER_CODES)[Rung];

/** What a server's half can have as its cause, as `rung.code`; a product is named by what can be done about it. */
export type IncomingCause =
  | {
      [Rung in ServerRungId]: {
        [Code in keyof Codes<Rung> & string]: Codes<Rung>[Code] extends { readonly state: 'fail' | 'warn' }
          ? `${Rung}.${Code}`
          : never;
      }[keyof Codes<Rung> & string];
    }[ServerRungId]
  | 'tls12.not-known'
  | `${'tls12' | 'suites'}.unreadable`
  | `products.${'fix' | 'unfit' | 'unknown'}`
  | `services.${'unfit' | 'unknown'}`;

/** A text of either, as a report names it: its rung and code may be those of a newer program. */
export interface AnyRungText {
  readonly name: string;
  readonly codes: Readonly<Partial<Record<string, string>>>;
  readonly nextSteps?: Readonly<Partial<Record<string, string>>>;
  readonly windowSteps?: Readonly<Partial<Record<string, string>>>;
  readonly headlines?: Readonly<Partial<Record<string, Headline>>>;
  readonly steps?: Readonly<Partial<Record<string, string>>>;
}
