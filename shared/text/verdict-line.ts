import type { ReadinessLevel } from '../diagnosis/readiness-levels.ts';

/** The facts that the sentences of a verdict name. */
export interface VerdictFacts {
  /** `Windows 7` */
  readonly release: string;
  /** `64-bit`, `32-bit` or `Arm`: for which Windows an update is. */
  readonly architecture: string;
  /** The program kind that is affected, or both. */
  readonly who: 'native' | 'wow64' | 'all';
  /** The best protocol that the affected programs offer; null where there is none. */
  readonly best: string | null;
  /** What is in the value: `0x00000080`, or a type such as `REG_SZ`. */
  readonly found: string;
  /** Protocols of the value, in words. */
  readonly protocols: string;
  /** How many values the plan writes and removes. */
  readonly writes: number;
  readonly removals: number;
  /** The view that can't be read or is damaged, in words. */
  readonly view: string;
  /** The file whose version could not be read, or is too low. */
  readonly file: string;
}

/** How sure it is that Microsoft 365 is reached where nothing has to change, and what is to be looked at, in words. */
export interface ReadyWords {
  readonly level: ReadinessLevel;
  /** How many rungs may stand in the way. */
  readonly things: number;
  /** The rungs that may stand in the way; null where there are none. */
  readonly lookAt: string | null;
  readonly limits: readonly string[];
}

export interface VerdictLine {
  readonly headline: string;
  readonly reason: string;
  /** What a reader of it alone has to know besides; Home shows that in a list of its own. */
  readonly more?: string;
}

/** The verdict in a sentence and its reason, either plain or made from the facts that it names. */
export type Headline = VerdictLine | ((facts: VerdictFacts) => VerdictLine);
