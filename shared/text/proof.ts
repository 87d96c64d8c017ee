import type { Difference } from '../proof/compare.ts';
import type { EngineId, UnknownReason } from '../proof/proof.ts';

/** Kinds of program as the proof names them; `only` on a Windows version that has one kind. */
export type ProgramKind = 'native' | 'wow64' | 'only';

/** What the proof says, in the window and on the command line. */
export interface ProofTexts {
  readonly title: string;
  /** How it was asked, and that nothing left the PC. */
  readonly how: string;
  readonly programs: Readonly<Record<ProgramKind, string>>;
  /** The same kinds of program with .NET Framework, which Windows PowerShell stands for. */
  readonly dotnet: (program: string) => string;
  readonly dotnetHow: string;
  readonly before: string;
  readonly after: string;
  readonly now: string;
  /** `list` is in words already. */
  readonly offers: (list: string) => string;
  readonly offersNothing: string;
  /** The highest, if it is below TLS 1.2. */
  readonly atMost: (protocol: string) => string;
  readonly notKnown: string;
  readonly reasons: Readonly<Record<UnknownReason, string>>;
  readonly suites: string;
  readonly suitesOf: (shared: number, of: number) => string;
  readonly helloVersion: string;
  readonly fallback: (list: string) => string;
  readonly unclear: (list: string) => string;
  readonly secondOpinion: (agrees: boolean, engine: string) => string;
  readonly engines: Readonly<Record<EngineId, string>>;
  readonly differences: Readonly<Record<Difference['kind'], (programs: string, protocol: string) => string>>;
  readonly agrees: string;
  readonly disagrees: string;
  readonly lookFirst: (rung: string) => string;
  readonly asking: string;
  readonly askNow: string;
  /** Nobody asked yet. */
  readonly notTried: string;
  readonly askNowMore: string;
  readonly cancel: string;
  readonly notThisPc: string;
}
