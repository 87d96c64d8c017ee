import type { LimitId } from '../readiness/levels.ts';
import type { ConnectionResult } from '../proof/connections.ts';
import type { VerdictFacts, VerdictLine } from './verdict-line.ts';

/** What a server's half can have as its cause, as `rung.code`; a product is named by what can be done about it. */
type IncomingCause =
  | 'tls12.off'
  | 'tls12.by-request'
  | 'tls12.off-by-default'
  | 'tls12.not-here'
  | 'tls12.not-known'
  | 'tls12.unreadable'
  | 'old-protocols.ssl'
  | 'old-protocols.old-tls'
  | 'old-protocols.half-off'
  | 'tls13.forced'
  | 'suites.none'
  | 'suites.without-gcm'
  | 'suites.odd-list'
  | 'suites.unreadable'
  | 'products.fix'
  | 'products.unfit'
  | 'products.unknown';

/** What is said of the cause of a PC in one language, beside what each rung says. */
export interface CauseTexts {
  /** Nothing is to be looked at: only here it is said that nothing needs to change. */
  readonly none: (facts: VerdictFacts) => VerdictLine;
  /** Every address was reached. `cause` is what still fails in the settings, null if nothing needs to change. */
  readonly proven: (facts: VerdictFacts, cause: string | null) => VerdictLine;
  /** A finding that doesn't decide about TLS 1.2, by its name and what was found. `isOn`: TLS 1.2 is known to be on. */
  readonly lookAt: (name: string, found: string, isOn: boolean) => VerdictLine;
  readonly limit: (said: string) => VerdictLine;
  readonly connection: (found: string) => VerdictLine;
  /** Windows was seen not to do what the settings promise. */
  readonly contradicts: (protocol: string, isSet: boolean) => string;
  /** `offered` is the newest protocol that was seen, null if there is none to name. */
  readonly restartFirst: (offered: string | null) => string;
  /** What to do about an address that wasn't reached. */
  readonly connectionSteps: Readonly<Record<Exclude<ConnectionResult, 'reached'>, string>>;
  readonly limitSteps: Readonly<Record<LimitId, string>>;
  readonly incoming: {
    /** What this half is called, beside the other. */
    readonly halves: { readonly out: string; readonly in: string };
    readonly names: Readonly<Record<'tls12' | 'old-protocols' | 'tls13' | 'suites' | 'products', string>>;
    /** Home's sentence; what was found and what to do is in the texts of the rung, but of products. */
    readonly headlines: Readonly<Record<IncomingCause, string>>;
    readonly products: Readonly<Record<'fix' | 'unfit' | 'unknown', string>>;
    readonly seeMissing: string;
    /** How the command line does what the step says. */
    readonly commands: Readonly<Record<'schannel-server' | 'retire', string>>;
  };
}
