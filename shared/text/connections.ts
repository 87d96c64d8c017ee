import type { ConnectionResult, NotAskedReason } from '../proof/connections.ts';
import type { HostFinding } from '../proof/host.ts';
import type { RegistryView } from '../windows/registry.ts';
import type { Need } from '../proof/microsoft365.ts';

/** How an address stands for a kind of program. `inspected`: reached, and somebody on the way seems to inspect the traffic. */
export type ConnectionState = ConnectionResult | 'inspected' | 'not-asked';

/** Which kinds of program a row is of: `both` had the same result, `only` is on a Windows version that has one kind. */
export type ViewsAsked = RegistryView | 'both' | 'only';

/** What the connection test says, in the window and on the command line. */
export interface ConnectionTexts {
  /** What needs an address; `other` for one that the user added. */
  readonly needs: Readonly<Record<Need | 'other', string>>;
  readonly states: Readonly<Record<ConnectionState, string>>;
  readonly views: Readonly<Record<ViewsAsked, string>>;
  /** What a finding means for an address, and what to do next. */
  readonly why: Readonly<Record<Exclude<HostFinding, 'works' | 'not-asked'>, (host: string) => string>>;
  /** A program on the way seems to inspect the traffic. */
  readonly inspected: (issuer: string) => string;
  /** An alert by its number and its name, which may be unknown. */
  readonly alert: (alert: number, name: string) => string;
  readonly alertUnknown: string;
  /** Where to look after a refused handshake. */
  readonly seeWhy: string;
  /** What an alert means that says more than its name. */
  readonly alerts: Readonly<Record<number, string>>;
  readonly code: (code: string) => string;
  readonly certificateFrom: (issuer: string) => string;
  readonly notAsked: Readonly<Record<NotAskedReason, string>>;
  readonly willContact: (connections: number) => string;
  readonly nothingElse: string;
  readonly progress: (done: number, of: number) => string;
  /** The whole in one line. */
  readonly summary: (reached: number, of: number, inspected: number, notAsked: number) => string;
}
