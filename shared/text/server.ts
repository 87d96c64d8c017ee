import type { ServerCodeOf } from '../diagnosis/server/codes.ts';
import type {
  AskId,
  HandId,
  ProductId,
  Recency,
  ServerLimit,
  ServerRepair,
  ServerRungId,
} from '../diagnosis/server/ids.ts';
import type { RetirableId } from '../remediation/retire/retirement.ts';
import type { Verdict } from '../diagnosis/verdict.ts';
import type { PortReport, PortResult } from '../proof/port.ts';
import type { ServerReport } from '../report/server-report.ts';

/** All that is said of a rung of the role server. */
interface ServerRungText<Id extends ServerRungId> {
  readonly name: string;
  readonly codes: Readonly<Record<ServerCodeOf<Id>, string>>;
  /** What to do about it; absent if there is nothing to do, or what every unreadable value needs. */
  readonly steps: Readonly<Partial<Record<Exclude<ServerCodeOf<Id>, 'unreadable'>, string>>>;
}

export type ServerRungTexts = { readonly [Id in ServerRungId]: ServerRungText<Id> };

/** What `check --role server` says. */
export interface ServerTexts {
  readonly verdicts: Readonly<Record<Verdict, string>>;
  readonly rungs: ServerRungTexts;
  readonly asAdministrator: string;
  readonly accepts: string;
  readonly states: Readonly<Record<ServerReport['accepts'][number]['state'], string>>;
  readonly products: Readonly<Record<ProductId, string>>;
  readonly instance: (name: string) => string;
  readonly versionUnknown: string;
  /** How recent its version is; `needs` is the version that it should have. */
  readonly recency: {
    readonly yes: string;
    readonly 'not-asked': string;
    readonly 'tls12-only': (needs: string | null) => string;
    readonly no: (needs: string | null) => string;
    readonly unknown: (needs: string | null) => string;
  };
  /** When the page was dated that asks for it. */
  readonly dated: (date: string) => string;
  readonly asks: Readonly<Record<AskId, string>>;
  readonly askStates: Readonly<Record<'unmet' | 'unknown', (isRequired: boolean) => string>>;
  readonly hands: Readonly<Record<HandId, string>>;
  readonly byHand: string;
  readonly seenAt: string;
  readonly productsHead: string;
  readonly alone: Readonly<Record<NonNullable<ServerReport['alone']>, string>>;
  readonly unreadable: (families: readonly string[]) => string;
  readonly cannotSee: string;
  readonly limits: Readonly<Record<ServerLimit, string>>;
  readonly nextSteps: string;
  /** What `probe --port` says. */
  readonly port: {
    readonly asked: (port: number, address: string) => string;
    readonly states: Readonly<Record<Exclude<PortReport['state'], 'asked'>, string>>;
    readonly results: Readonly<Record<PortResult['result'], string>>;
    readonly alert: (number: number) => string;
    readonly counts: string;
  };
  /** How this program writes it. */
  readonly repairs: Readonly<Record<Exclude<ServerRepair, 'retire' | 'retire-both'>, string>>;
  readonly retire: (side: 'server' | 'both', protocols: readonly RetirableId[]) => string;
  /** What to do about a version; `needs` is the one that it should have. */
  readonly versionSteps: Readonly<
    Record<Extract<Recency, 'no' | 'tls12-only' | 'unknown'>, (needs: string | null) => string>
  >;
  /** What to do about something that this program doesn't write; absent if a rung says it. */
  readonly askSteps: Readonly<Partial<Record<AskId, string>>>;
}
