import { writesErrors, unreadLog, type EventLogReport } from '../../../shared/events/event-log.ts';
import { diagnose, type Diagnosis } from '../../../shared/diagnosis/diagnose.ts';
import { factsOf } from '../../../shared/diagnosis/facts.ts';
import { machineOf, settingsOf, type Machine } from '../../../shared/diagnosis/machine.ts';
import { updateFiles } from '../../../shared/diagnosis/update-state.ts';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { makePlan, type Plan } from '../../../shared/remediation/plan.ts';
import { userPlan } from '../../../shared/remediation/user-plan.ts';
import { RECOMMENDED, type Selection } from '../../../shared/remediation/selection.ts';
import { unknownProof } from '../../../shared/proof/proof.ts';
import { judgeProof, type JudgedProof } from '../../../shared/proof/proof-report.ts';
import { withClaim } from '../../../shared/report/claim.ts';
import { makeReport, type Report } from '../../../shared/report/report.ts';
import { SQLSRV32_KNOWS_TLS_1_2 } from '../../../shared/windows/catalogue/servers.ts';
import { SETTINGS, type Setting } from '../../../shared/windows/settings.ts';
import { readSettings, type Pc } from '../pc/pc.ts';
import { readDataSources } from './data-sources.ts';
import { readLastChange } from './last-change.ts';
import { readOrigins } from './origins.ts';
import { userHive } from '../pc/user-hive.ts';

export interface CheckedPc {
  readonly snapshot: Snapshot;
  readonly diagnosis: Diagnosis;
  readonly plan: Plan;
  readonly report: Report;
}

/** The drivers of ODBC's data sources, on a Windows where it matters which they are. */
async function driversOf(pc: Pc, machine: Machine): Promise<Pick<Snapshot, 'drivers'>> {
  if (pc.ofUser || (machine.build ?? 0) >= SQLSRV32_KNOWS_TLS_1_2) return {};
  const drivers = (await readDataSources(pc, machine))?.flatMap(({ driver }) => driver ?? []) ?? [];
  return drivers.length === 0 ? {} : { drivers: [...new Set(drivers)] };
}

/** Reads everything once: what identifies the machine, each setting in each view, the update's files, and lists. */
async function takeSnapshot(pc: Pc): Promise<Snapshot> {
  const isMachine = (row: Setting): boolean => row.id.startsWith('machine.');
  const machineSettings = await readSettings(
    pc,
    SETTINGS.filter(isMachine).map((row) => ({ row, view: 'native' as const })),
  );
  const machine = machineOf({ settings: machineSettings, files: [], named: pc.named });
  const names = updateFiles(machine);
  const { sid, user } = await userHive(pc);
  const [settings, versions, drivers] = await Promise.all([
    readSettings(
      pc,
      settingsOf(machine).filter(({ row }) => !isMachine(row)),
      sid,
    ),
    pc.fileVersions.read(names),
    driversOf(pc, machine),
  ]);
  return {
    settings: [...machineSettings, ...settings],
    files: names.map((name, index) => ({ name, reading: versions[index] ?? { state: 'unreadable' } })),
    named: pc.named,
    ...(user === undefined ? {} : { user }),
    ...drivers,
  };
}

/** Reads the PC and says what it means, with the plan for a selection (by default the recommended), or this user. */
export async function check(pc: Pc, selection: Selection = RECOMMENDED): Promise<CheckedPc> {
  const snapshot = await takeSnapshot(pc);
  const diagnosis = diagnose(factsOf(snapshot));
  const plan = pc.ofUser ? userPlan(diagnosis) : makePlan(diagnosis.facts, selection);
  // the half of a server that others connect to; nothing of it is loaded on another PC
  const incoming = diagnosis.facts.machine.server
    ? await (await import('./read-server.ts')).incomingHere(pc, { snapshot, diagnosis })
    : undefined;
  const [origins, lastChange] = await Promise.all([readOrigins(pc, diagnosis, plan), readLastChange(pc, snapshot)]);
  const report = { ...makeReport(diagnosis, plan, pc.ranOn, incoming), ...origins };
  return {
    snapshot,
    diagnosis,
    plan,
    report: withClaim(lastChange === null ? report : { ...report, lastChange }),
  };
}

export async function eventLogOf(pc: Pc, { diagnosis }: CheckedPc): Promise<EventLogReport> {
  const reading = pc.eventLog === null ? unreadLog('not-this-pc') : await pc.eventLog();
  return { ...reading, isWritten: writesErrors(diagnosis.facts.readings) };
}

export async function prove(pc: Pc, signal: AbortSignal): Promise<JudgedProof & { readonly checked: CheckedPc }> {
  const [checked, seen] = await Promise.all([check(pc), pc.prober?.probe(signal) ?? null]);
  const proof = seen ?? unknownProof('not-this-pc', checked.report.views.wow64 !== null);
  return { proof, ...judgeProof(proof, checked.report, checked.diagnosis.facts), checked };
}
