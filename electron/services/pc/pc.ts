import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import type { AskedPort, PortReport } from '../../../shared/proof/port.ts';
import type { RanOn } from '../../../shared/report/report.ts';
import type { RegistryView } from '../../../shared/windows/registry.ts';
import { refOf, type Setting } from '../../../shared/windows/settings.ts';
import type {
  Accounts,
  Clock,
  Elevator,
  EventLog,
  FileVersionReader,
  PolicyCopies,
  Prober,
  RegistryDriver,
  UndoTasks,
  Watch,
  WriterLock,
} from '../../ports.ts';

/** The PC that the services work on: this one, or one that a registry file represents. */
export interface Pc {
  /** It is for what one user may change of their own, and for nothing else (`as-user.ts`). */
  readonly ofUser?: true;
  /** The PC of which that is a part; only with `ofUser`. */
  readonly whole?: Pc;
  readonly driver: RegistryDriver;
  readonly fileVersions: FileVersionReader;
  readonly clock: Clock;
  /** Asks for an administrator's rights to write; null if this process writes itself (it has them, or needs none). */
  readonly elevator: Elevator | null;
  /** What everybody who writes to this registry has to have. */
  readonly lock: WriterLock;
  readonly watch: Watch;
  /** Sees what Windows offers here; null for a registry file, and in the helper, which has no network. */
  readonly prober: Prober | null;
  /** Windows' event log; null if a registry file represents the PC, and in the helper. */
  readonly eventLog: EventLog | null;
  /** Asks a port of this machine which versions it takes; null for a registry file, and in the helper. */
  readonly askPort: ((asked: AskedPort) => Promise<PortReport>) | null;
  /** What Group Policy keeps on this PC of its policies; null in the helper, which reads no more than it needs. */
  readonly policyCopies: PolicyCopies | null;
  /** Reports name policies, which may be called after a company or a person. */
  readonly namesPolicies?: boolean;
  /** Whose HKCU it is; null if a registry file represents the PC, in the helper, and if it isn't known. */
  readonly accounts: () => Promise<Accounts | null>;
  /** Whether this session came over Remote Desktop; null if that isn't known, and for a registry file. */
  readonly remoteSession: () => Promise<boolean | null>;
  /** Null if a registry file represents the PC. */
  readonly undoTasks: UndoTasks | null;
  /** The names of running programs that read the value only when they start; empty if that isn't known. */
  readonly readingPrograms: () => Promise<readonly string[]>;
  readonly ranOn: RanOn;
  /** What the user said of a PC whose registry doesn't say. */
  readonly named: Snapshot['named'];
}

export const NOTHING_NAMED: Snapshot['named'] = { release: null, architecture: null };

export const SYSTEM_CLOCK: Clock = { now: () => new Date() };

export async function readSettings(
  pc: Pc,
  wanted: readonly { readonly row: Setting; readonly view: RegistryView }[],
  sid: string | null = null,
): Promise<Snapshot['settings']> {
  const readings = await pc.driver.read(wanted.map(({ row, view }) => refOf(row, view, sid)));
  return wanted.flatMap(({ row, view }, index) => {
    const reading = readings[index];
    return reading === undefined ? [] : [{ setting: row.id, view, reading }];
  });
}
