import type { OriginState, SayerKind } from '../origin/origin.ts';

/** What a sentence about the origin of a value can name. Values and moments are in words already. */
interface OriginWords {
  /** Who sets it, as a sentence begins. */
  readonly who: string;
  /** Another one that does too, which is applied before. */
  readonly besides: string;
  /** What it wants there; null if it wants no value. */
  readonly wants: string | null;
  /** When the key was last changed; null if that is unknown. */
  readonly when: string | null;
}

/** What is said of who set a value. Nothing is ever said to have been written by anybody: no source shows that. */
export interface OriginTexts {
  /** What a row is called that says it. */
  readonly setBy: string;
  readonly policies: {
    readonly named: (name: string) => string;
    /** One of the domain whose name isn't given; a number if there is more than one. */
    readonly ofDomain: (number: number | null) => string;
    readonly unknown: (number: number | null) => string;
    readonly local: string;
    readonly managed: (name: string) => string;
  };
  readonly says: Readonly<Record<OriginState, (words: OriginWords) => string>>;
  /** What a policy wants where its copy doesn't say it in a way that can be read. */
  readonly anotherValue: string;
  /** A policy sets the value that is right. */
  readonly keepsRight: (who: string) => string;
  /** If the value isn't what this program left there; null stands for no value. */
  readonly cameBack: (ours: string | null, at: string, now: string | null, since: string | null) => string;
  /** Where it is changed. */
  readonly where: Readonly<Record<SayerKind, string>>;
  /** How it is known, or what else can be done. */
  readonly basis: Readonly<Partial<Record<OriginState, string>>>;
  readonly unread: string;
  readonly wrongClock: string;
  readonly copyWhat: string;
}
