import type { Protocol } from '../tls/protocols.ts';
import type { DotnetRuntime } from '../windows/catalogue/programs.ts';

/** What there is to say of where a write goes. */
interface WritePlace {
  /** The registry view in words; null on a Windows version that has one. */
  readonly view: string | null;
  readonly path: string;
  /** The protocol that the path names, such as `TLS 1.2`; empty if it names none. */
  readonly protocol: Protocol | '';
  /** The .NET whose value it is; null for others. */
  readonly runtime: DotnetRuntime | null;
}

/** Where a write of a scope goes, in a few words. */
export type PlaceText = (place: WritePlace) => string;

/** What a scope that has to be chosen is called, and what it is for. */
export interface ScopeTexts {
  readonly name: string;
  readonly why: string;
}

/** What the policy of a scope is called, and its help. */
export interface PolicyTexts {
  readonly name: string;
  readonly help: string;
}
