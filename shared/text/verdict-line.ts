/** The facts that the sentences of a verdict name. */
export interface VerdictFacts {
  /** `Windows 7` */
  readonly release: string;
  /** `64-bit`, `32-bit` or `Arm`: for which Windows an update is. */
  readonly architecture: string;
  /** The program kind that is affected, or both. */
  readonly who: 'native' | 'wow64' | 'all';
  /** The best protocol that the affected programs offer; null if there is none. */
  readonly best: string | null;
  /** What is in the value: `0x00000080`, or a type such as `REG_SZ`. */
  readonly found: string;
  /** Protocols of the value, in words. */
  readonly protocols: string;
  /** True if the affected programs get SSL, and a value's bit for it isn't just ignored. */
  readonly offersSsl: boolean;
  /** How many values the plan writes and removes. */
  readonly writes: number;
  readonly removals: number;
  /** The view that can't be read or is damaged, in words. */
  readonly view: string;
  /** The file whose version could not be read, or is too low. */
  readonly file: string;
}

export interface VerdictLine {
  readonly headline: string;
  readonly reason: string;
}

/**
 * The verdict in a sentence and its reason, either plain or made from the facts that it names; of a sentence alone, the reason is
 * what was found.
 */
export type Headline = string | VerdictLine | ((facts: VerdictFacts) => VerdictLine);
