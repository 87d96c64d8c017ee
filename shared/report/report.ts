import * as v from 'valibot';
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import { architectureSchema, readingOf, userSchema } from '../diagnosis/snapshot.ts';
import { allOffers, offeredProtocols, offerSchema, type Program } from '../diagnosis/offers.ts';
import { protocolSchema, KNOWN_BITS } from '../tls/protocols.ts';
import { suitesReport, suitesReportSchema } from '../diagnosis/suites-report.ts';
import { eventLogSchema } from '../events/event-log.ts';
import { officeOf, officeSchema } from '../diagnosis/office-installed.ts';
import { causeOf, causeSchema, incomingSchema, type Incoming } from '../readiness/cause.ts';
import { claimSchema } from '../readiness/claim.ts';
import { readinessOf, readinessSchema } from '../readiness/readiness.ts';
import { rungSchema } from '../diagnosis/rungs/rung.ts';
import { VERDICTS } from '../diagnosis/verdict.ts';
import { bitsOfRelease, formOf } from '../diagnosis/view-state.ts';
import { viewsOf, type Machine } from '../diagnosis/machine.ts';
import { originsSchema, policiesSchema } from '../origin/origin.ts';
import { connectionsSchema, notAskedListSchema } from '../proof/connections.ts';
import { portChangeSchema } from '../proof/port.ts';
import { changeProofSchema } from '../proof/proof-report.ts';
import { goesSchema } from '../remediation/lost-protocols.ts';
import { MOST_PORTS } from '../remediation/retire/retirement.ts';
import type { Plan } from '../remediation/plan.ts';
import { exactly, listOf } from '../schema.ts';
import { lastChangeSchema, momentSchema } from './last-change.ts';
import { planItems, planItemSchema, planItemsSchema } from './plan-items.ts';
import { decodeMask, formatHex, hexSchema } from '../tls/mask.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { valueOf, type RegistryView } from '../windows/registry.ts';
import { releaseSchema } from '../windows/releases.ts';

export const machineSchema = exactly({
  release: releaseSchema,
  build: v.nullable(v.number()),
  /** `UBR`, which shows updates; only if known. */
  revision: v.exactOptional(v.number()),
  servicePack: v.nullable(v.number()),
  architecture: architectureSchema,
  displayVersion: v.nullable(v.string()),
});

const viewSchema = exactly({
  state: v.picklist(['absent', 'set', 'invalid', 'unreadable'] as const),
  type: v.nullable(v.string()),
  hex: v.nullable(hexSchema),
  protocols: listOf(protocolSchema),
  unknownBits: v.nullable(hexSchema),
  /** Bytes as hex, only if there is a value but `hex` is null. */
  data: v.exactOptional(v.string()),
});
export type ViewReport = v.InferOutput<typeof viewSchema>;

/** The outcome of an apply or an undo. `journal` is the entry's id; `conflicts` are values that an undo left alone. */
const outcomeSchema = exactly({
  state: v.picklist(['committed', 'undone', 'nothing-to-do', 'failed'] as const),
  journal: v.nullable(v.number()),
  /** This user's own settings changed, and `journal` is an entry of that user's journal. */
  ofUser: v.exactOptional(v.literal(true)),
  writes: listOf(planItemSchema),
  conflicts: v.exactOptional(listOf(planItemSchema)),
  verified: v.boolean(),
  /** Writes whose value read back was different; only if `verified` is false. */
  mismatches: v.exactOptional(listOf(planItemSchema)),
  /** TLS versions that programs no longer offer by default after the change; only if there are any. */
  goes: v.exactOptional(goesSchema),
  /** Running programs that read the value only at start, by name; only if there are any. */
  restart: v.exactOptional(listOf(v.string())),
  /** Ports of this machine to test before and after; only if there are any. */
  ports: v.exactOptional(listOf(portChangeSchema, MOST_PORTS)),
});
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/** Where a result was obtained, so that Wine is never mistaken for Windows. docs/architecture.md, “Where it runs”. */
export const ranOnSchema = exactly({
  driver: v.picklist(['native', 'script-host', 'reg-file'] as const),
  /** `Windows`, `Wine`, or the operating system that read a registry file. */
  system: v.string(),
});
export type RanOn = v.InferOutput<typeof ranOnSchema>;

const SHA256 = /^[0-9a-f]{64}$/;
export const sha256Schema = v.pipe(v.string(), v.regex(SHA256));

/** Who was signed in when the report was created; only with the user's consent. */
const namesSchema = exactly({ user: v.string(), host: v.string() });
export type Names = v.InferOutput<typeof namesSchema>;

const perView = <const T extends v.GenericSchema>(item: T) =>
  exactly({ native: v.nullable(item), wow64: v.nullable(item) });

/**
 * The report of `check`, `apply` and `undo`. Shape: docs/contract.md 3; `offers`, `office` and `ranOn` extend it. The
 * members from `version` on are in a sealed report; `sha256` is over the canonical form of all the rest.
 */
export const reportSchema = exactly({
  schema: v.literal(1),
  /** What printed it: `check`, a change, or `report`. Absent in reports of older versions. */
  shape: v.exactOptional(v.picklist(['check', 'change', 'report'] as const)),
  ranOn: ranOnSchema,
  machine: machineSchema,
  releaseNamed: v.exactOptional(v.literal(true)),
  architectureAssumed: v.exactOptional(v.literal(true)),
  /** The owner of the user's settings, if that isn't the caller. */
  user: v.exactOptional(userSchema),
  views: perView(viewSchema),
  effective: exactly({
    winhttp: perView(listOf(protocolSchema)),
    dotnet4: perView(listOf(protocolSchema)),
    dotnet2: perView(listOf(protocolSchema)),
    wininet: v.nullable(listOf(protocolSchema)),
  }),
  offers: listOf(offerSchema),
  office: v.nullable(officeSchema),
  ladder: listOf(rungSchema),
  /** The services that share a cipher suite with this PC; if the release has rules. */
  cipherSuites: v.exactOptional(suitesReportSchema),
  verdict: v.picklist(VERDICTS),
  /** Absent in reports of the first versions. */
  readiness: v.exactOptional(readinessSchema),
  /** What to look at first; null if there is nothing. Absent in reports of older versions. */
  cause: v.exactOptional(causeSchema),
  incoming: v.exactOptional(incomingSchema),
  /** What is said of all of it. Absent in reports of older versions. */
  claim: v.exactOptional(claimSchema),
  plan: planItemsSchema,
  /** Who set what the plan and the findings are about, and the policies behind it. Older reports lack it. */
  origins: v.exactOptional(originsSchema),
  policies: v.exactOptional(policiesSchema),
  outcome: v.exactOptional(outcomeSchema),
  /** Of a change on this PC; absent for a registry file. */
  proof: v.exactOptional(changeProofSchema),
  /** Of the last connection test, if any. */
  connections: v.exactOptional(connectionsSchema),
  /** When that test ended, and what it couldn't test. */
  connectionTest: v.exactOptional(exactly({ at: momentSchema, notAsked: notAskedListSchema })),
  eventLog: v.exactOptional(eventLogSchema),
  /** Of the program that created it. */
  version: v.exactOptional(v.string()),
  when: v.exactOptional(momentSchema),
  /** Absent if the journal is empty. */
  lastChange: v.exactOptional(lastChangeSchema),
  names: v.exactOptional(namesSchema),
  sha256: v.exactOptional(sha256Schema),
});
export type Report = v.InferOutput<typeof reportSchema>;

function viewReport(diagnosis: Diagnosis, view: RegistryView): ViewReport | null {
  if (!viewsOf(diagnosis.facts.machine).includes(view)) return null;
  const { readings, machine } = diagnosis.facts;
  const reading = readingOf(readings, DEFAULT_SECURE_PROTOCOLS, view);
  const { state, mask } = formOf(reading, machine.rules === null ? KNOWN_BITS : bitsOfRelease(machine.rules));
  const nothing = { type: null, hex: null, protocols: [], unknownBits: null };
  const value = valueOf(reading);
  if (value === null) return { state, ...nothing };
  if (mask === null) return { state, ...nothing, type: value.type, data: value.data };
  const { protocols, unknownBits } = decodeMask(mask);
  return { state, type: value.type, hex: formatHex(mask), protocols, unknownBits: formatHex(unknownBits) };
}

export function machineReport(machine: Machine): Report['machine'] {
  const { release, build, revision, servicePack, architecture, displayVersion } = machine;
  return { release, build, ...(revision === null ? {} : { revision }), servicePack, architecture, displayVersion };
}

/** Creates the report that every output shares from a diagnosis, its plan and the incoming half of a server. */
export function makeReport(diagnosis: Diagnosis, plan: Plan, ranOn: RanOn, incoming?: Incoming): Report {
  const { machine, user } = diagnosis.facts;
  const offers = allOffers(diagnosis.facts);
  const offered = (program: Program, view: RegistryView): ReturnType<typeof offeredProtocols> =>
    offeredProtocols(offers.find((offer) => offer.program === program && offer.view === view));
  const inViews = (program: Program): Report['effective']['winhttp'] => ({
    native: offered(program, 'native'),
    wow64: offered(program, 'wow64'),
  });
  const cipherSuites = suitesReport(diagnosis.facts);
  const { ladder } = diagnosis;
  const readiness = readinessOf(diagnosis, null, null);
  return {
    schema: 1,
    ranOn,
    machine: machineReport(machine),
    ...(machine.releaseNamed ? { releaseNamed: true as const } : {}),
    ...(machine.architectureAssumed ? { architectureAssumed: true as const } : {}),
    ...(user === null ? {} : { user }),
    views: { native: viewReport(diagnosis, 'native'), wow64: viewReport(diagnosis, 'wow64') },
    effective: {
      winhttp: inViews('winhttp'),
      dotnet4: inViews('dotnet4'),
      dotnet2: inViews('dotnet2'),
      wininet: offered('wininet', 'native'),
    },
    offers: diagnosis.offers,
    office: officeOf(diagnosis.facts),
    ladder,
    ...(cipherSuites === null ? {} : { cipherSuites }),
    verdict: diagnosis.verdict,
    readiness,
    cause: causeOf({ ladder, readiness, incoming }),
    ...(incoming === undefined ? {} : { incoming }),
    plan: planItems(plan),
  };
}
