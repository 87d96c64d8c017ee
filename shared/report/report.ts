import * as v from 'valibot';
import type { Diagnosis } from '../diagnosis/diagnose.ts';
import { architectureSchema, readingOf, userSchema } from '../diagnosis/snapshot.ts';
import { allOffers, offeredProtocols, offerSchema, type Program } from '../diagnosis/offers.ts';
import { protocolSchema, KNOWN_BITS } from '../tls/protocols.ts';
import { suitesReport, suitesReportSchema } from '../diagnosis/suites-report.ts';
import { eventLogSchema } from '../events/event-log.ts';
import { officeOf, officeSchema } from '../diagnosis/office.ts';
import { causeOf, causeSchema, incomingSchema, type Incoming } from '../readiness/cause.ts';
import { readinessOf, readinessSchema } from '../readiness/readiness.ts';
import { rungSchema } from '../diagnosis/rungs/rung.ts';
import { VERDICTS } from '../diagnosis/verdict.ts';
import { bitsOfRelease, formOf } from '../diagnosis/view-state.ts';
import { viewsOf, type Machine } from '../diagnosis/machine.ts';
import { ENTRY_STATES } from '../remediation/entry-states.ts';
import { inForceSchema } from '../remediation/journal-entry.ts';
import { connectionsSchema, notAskedListSchema } from '../proof/connections.ts';
import { portChangeSchema } from '../proof/port.ts';
import { changeProofSchema } from '../proof/proof-report.ts';
import { goesSchema } from '../remediation/goes.ts';
import { MOST_PORTS } from '../remediation/retire/retirement.ts';
import type { Plan } from '../remediation/plan.ts';
import { exactly, listOf } from '../schema.ts';
import { planItems, planItemSchema, planItemsSchema } from './plan-items.ts';
import { decodeMask, formatHex, hexSchema } from '../tls/mask.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { valueOf, type RegistryView } from '../windows/registry.ts';
import { releaseSchema } from '../windows/releases.ts';

export const machineSchema = exactly({
  release: releaseSchema,
  build: v.nullable(v.number()),
  /** `UBR`, by which updates show; only where it is known. */
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
  /** Bytes as hex, only where `hex` is null although there is a value. */
  data: v.exactOptional(v.string()),
});
export type ViewReport = v.InferOutput<typeof viewSchema>;

/** What is so far of an apply or an undo. `journal` is the entry's id; `conflicts` are values left alone by an undo. */
const outcomeSchema = exactly({
  state: v.picklist(['committed', 'undone', 'nothing-to-do', 'failed'] as const),
  journal: v.nullable(v.number()),
  /** What was changed is this user's own, and `journal` an entry of that user's journal. */
  ofUser: v.exactOptional(v.literal(true)),
  writes: listOf(planItemSchema),
  conflicts: v.exactOptional(listOf(planItemSchema)),
  verified: v.boolean(),
  /** Writes that read back otherwise; only where `verified` is false. */
  mismatches: v.exactOptional(listOf(planItemSchema)),
  /** TLS that programs no longer offer by themselves for what was written; only where there is any. */
  goes: v.exactOptional(goesSchema),
  /** Running programs that read the value only when they start, by name; only where there are any. */
  restart: v.exactOptional(listOf(v.string())),
  /** Ports of this machine that were to be asked before and after; only where there are any. */
  ports: v.exactOptional(listOf(portChangeSchema, MOST_PORTS)),
});
export type Outcome = v.InferOutput<typeof outcomeSchema>;

/** Where a result was obtained, so that a green run in Wine never reads as one on Windows. docs/architecture.md, “Where it runs”. */
export const ranOnSchema = exactly({
  driver: v.picklist(['native', 'script-host', 'reg-file'] as const),
  /** `Windows`, `Wine`, or the operating system that read a registry file. */
  system: v.string(),
});
export type RanOn = v.InferOutput<typeof ranOnSchema>;

/** A moment in UTC, such as `2026-11-03T10:12:00.000Z`. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/;
const momentSchema = v.pipe(v.string(), v.regex(MOMENT));

/** 64 hex digits, lower case. */
const SHA256 = /^[0-9a-f]{64}$/;
export const sha256Schema = v.pipe(v.string(), v.regex(SHA256));

/** The newest change in the journal: what was written, and whether it still is in force. */
const lastChangeSchema = exactly({
  id: v.number(),
  at: momentSchema,
  state: v.picklist(ENTRY_STATES),
  inForce: inForceSchema,
  writes: listOf(planItemSchema),
  /** Whether it gave TLS 1.2 to programs that lacked it, and they have it still. Not in a report of an older version. */
  repaired: v.exactOptional(v.boolean()),
});
export type LastChange = v.InferOutput<typeof lastChangeSchema>;

/** Who was signed in where the report was made; only with the user's consent. */
const namesSchema = exactly({ user: v.string(), host: v.string() });
export type Names = v.InferOutput<typeof namesSchema>;

const perView = <const T extends v.GenericSchema>(item: T) =>
  exactly({ native: v.nullable(item), wow64: v.nullable(item) });

/**
 * The report of `check`, `apply` and `undo`. Shape: docs/contract.md 3; `offers`, `office` and `ranOn` extend it. From `version` on it
 * is what a report has that is handed over; `sha256` is over the canonical form of all the rest.
 */
export const reportSchema = exactly({
  schema: v.literal(1),
  ranOn: ranOnSchema,
  machine: machineSchema,
  releaseNamed: v.exactOptional(v.literal(true)),
  architectureAssumed: v.exactOptional(v.literal(true)),
  /** Whose settings those of the user are, where that isn't whoever asked. */
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
  /** Which services share a cipher suite with this PC; where the release has rules. */
  cipherSuites: v.exactOptional(suitesReportSchema),
  verdict: v.picklist(VERDICTS),
  /** Reports of the first versions don't have it. */
  readiness: v.exactOptional(readinessSchema),
  /** What to look at first; null where there is nothing. Reports of older versions don't have it. */
  cause: v.exactOptional(causeSchema),
  /** Of a server: the half that others connect to. */
  incoming: v.exactOptional(incomingSchema),
  plan: planItemsSchema,
  outcome: v.exactOptional(outcomeSchema),
  /** Of a change on this PC; a registry file has none. */
  proof: v.exactOptional(changeProofSchema),
  /** Of the last connection test, where there was one. */
  connections: v.exactOptional(connectionsSchema),
  /** When that test ended, and what it couldn't ask. */
  connectionTest: v.exactOptional(exactly({ at: momentSchema, notAsked: notAskedListSchema })),
  /** The newest events of SChannel; where they were asked for. */
  eventLog: v.exactOptional(eventLogSchema),
  /** Of the program that made it. */
  version: v.exactOptional(v.string()),
  when: v.exactOptional(momentSchema),
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

/** The machine as a report names it. */
export function machineReport(machine: Machine): Report['machine'] {
  const { release, build, revision, servicePack, architecture, displayVersion } = machine;
  return {
    release,
    build,
    ...(revision === null ? {} : { revision }),
    servicePack,
    architecture,
    displayVersion,
  };
}

/** Puts a diagnosis and its plan into the report that every output shares, with the half of a server that others connect to. */
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

/** A report that more was learned of than its settings: its proof and its connections say how ready the PC is, and what to look at. */
export function withEvidence(diagnosis: Diagnosis, report: Report): Report {
  const { proof, connections, incoming } = report;
  const readiness = readinessOf(diagnosis, proof?.after ?? null, connections ?? null);
  return { ...report, readiness, cause: causeOf({ ladder: diagnosis.ladder, readiness, incoming }) };
}
