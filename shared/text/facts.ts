// What sentences can name. Values, moments and protocols are in words already.
import type { Protocol } from '../tls/protocols.ts';
import type { DotnetRuntime } from '../windows/catalogue/programs.ts';

/** Who connects: the kind of program that is affected, or both; on a server without Office no sentence names it. */
export interface Clients {
  readonly who: 'native' | 'wow64' | 'all';
  readonly isServer: boolean;
}

/** Whose protocols a plan changes: those of a view, those of a Windows version that has one, or of .NET. */
export type ProgramsOf = 'native' | 'wow64' | 'only' | 'dotnet';

/** The facts that the sentences about a change name. */
export interface ClaimFacts extends Clients {
  readonly writes: number;
  readonly close: 'outlook' | 'onedrive' | 'dotnet' | 'services' | 'server' | 'pc';
}

export interface VerdictFacts extends Clients {
  /** `Windows 7` */
  readonly release: string;
  /** `64-bit`, `32-bit` or `Arm`: for which Windows an update is. */
  readonly architecture: string;
  /** The best protocol that the affected programs offer; null if there is none. */
  readonly best: string | null;
  /** What is in the value: `0x00000080`, or a type such as `REG_SZ`. */
  readonly found: string;
  readonly protocols: readonly Protocol[];
  /** True if the affected programs get SSL, and a value's bit for it isn't just ignored. */
  readonly offersSsl: boolean;
  readonly writes: number;
  /** What the plan does about the value: it only removes, or it writes another one. */
  readonly fix: 'remove' | 'replace';
  /** The file whose version could not be read, or is too low. */
  readonly file: string;
  /** Services that share no cipher suite with this PC, by their names. */
  readonly services: readonly string[];
}

export interface OriginFacts {
  /** Who sets it, as a sentence begins. */
  readonly who: string;
  /** Another one that does too, which is applied before. */
  readonly besides: string;
  /** What it wants there; null if that isn't known, or it wants no value. */
  readonly wants: string | null;
  /** When the key was last changed; null if that is unknown. */
  readonly when: string | null;
}

/** What an event says beside its number; what it doesn't say is null. */
export interface EventFacts {
  readonly alert: string | null;
  readonly state: number | null;
  readonly side: 'client' | 'server' | null;
  readonly protocol: string | null;
  readonly program: string | null;
  /** Its error state is that of a program whose protocols are all off. */
  readonly hasNoProtocol: boolean;
}

export interface WritePlace {
  /** The registry view; null on a Windows version that has one. */
  readonly view: string | null;
  readonly path: string;
  /** The protocol that the path names, such as `TLS 1.2`; empty if it names none. */
  readonly protocol: Protocol | '';
  /** The .NET whose value it is; null for others. */
  readonly runtime: DotnetRuntime | null;
}
