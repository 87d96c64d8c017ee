import { platform } from 'node:process';
import { fail, type ErrorCode } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { RanOn } from '../../../shared/report/report.ts';
import { readingPrograms } from '../../../shared/windows/reading-programs.ts';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { createElevator } from '../../elevation/elevator.ts';
import { createFileLock, createRegistryLock } from '../../lock/writer-lock.ts';
import type { Elevator, Prober, RegistryDriver, SelfProgram } from '../../ports.ts';
import { accountsHere } from '../../win32/accounts.ts';
import { isElevated } from '../../win32/elevation.ts';
import { orNull } from '../../win32/library.ts';
import { openNativeDriver } from '../../registry/native.ts';
import type { RegFileProblem } from '../../registry/reg-file/open-file.ts';
import { runningProcesses } from '../../win32/processes.ts';
import { createWin32FileVersions } from '../../win32/file-versions.ts';
import { ownProgram, createUndoTasks } from '../../tasks/undo-tasks.ts';
import { isRemoteSession } from '../../win32/remote-session.ts';
import { SYSTEM_CLOCK, type Pc } from './pc.ts';
import { createFolderCopies, createWindowsCopies } from './policy-copies.ts';
import { watchFile, watchRegistry } from './watchers.ts';

export interface OpenOptions {
  /** A sample folder or a `.reg` file that represents a whole PC; null for this PC. */
  readonly registry: string | null;
  /** The maximum size of that file, in bytes. */
  readonly most?: number | undefined;
  /** Which driver to use on this PC; null picks `native`, and `script-host` if that can't load. */
  readonly driver: 'native' | 'script-host' | null;
  readonly named: Snapshot['named'];
  /** This program, to be started again with more rights; null if this process is to write itself. */
  readonly self: SelfProgram | null;
}

const PROBLEM_CODES = {
  'not-found': 'registry-not-found',
  'no-registry-in-folder': 'registry-not-in-folder',
  'not-a-file': 'registry-not-a-file',
  unreadable: 'registry-unreadable',
  'too-large': 'registry-too-large',
  'empty-file': 'registry-empty',
  'not-a-registry-file': 'registry-not-reg',
  'broken-line': 'registry-broken-line',
  'bad-files-json': 'bad-files-json',
} as const satisfies Readonly<Record<RegFileProblem['code'], ErrorCode>>;

const SYSTEMS: Readonly<Record<string, string>> = { win32: 'Windows', linux: 'Linux', darwin: 'macOS' };

const systemName = (): string => SYSTEMS[platform] ?? platform;

/** Of a registry file, since the Windows that runs here is not that PC; and in the helper, which has no network. */
const ASKS_NOTHING = { prober: null, askPort: null, eventLog: null, accounts: () => Promise.resolve(null) };

async function openFile(path: string, { named, most }: Pick<OpenOptions, 'named' | 'most'>): Promise<Result<Pc>> {
  const { openRegistryPath } = await import('../../registry/reg-file/open.ts');
  const opened = await openRegistryPath(path, most);
  if (!opened.ok) {
    const { code, line, detail } = opened;
    return fail(PROBLEM_CODES[code], { path, line: line ?? 0, detail });
  }
  const ranOn: RanOn = { driver: 'reg-file', system: systemName() };
  return succeed({
    driver: opened.value.driver,
    fileVersions: opened.value.fileVersions,
    policyCopies: createFolderCopies(path),
    clock: SYSTEM_CLOCK,
    ranOn,
    named,
    elevator: null,
    lock: createFileLock(opened.value.file),
    watch: watchFile(opened.value.file),
    ...ASKS_NOTHING,
    remoteSession: () => Promise.resolve(null),
    undoTasks: null,
    readingPrograms: () => Promise.resolve([]), // whatever runs here doesn't run on that PC
  });
}

/** The helper, which starts nothing of itself, waits for the disk on its own thread: docs/security.md. */
async function openDriver(wanted: OpenOptions['driver'], self: SelfProgram | null): Promise<Result<RegistryDriver>> {
  const details: string[] = [];
  if (wanted !== 'script-host') {
    const native = await openNativeDriver(self === null ? 'own' : 'pool');
    if (native.ok) return native;
    details.push(native.detail);
  }
  if (wanted !== 'native') {
    const { openScriptHostDriver, packedScriptHost } = await import('../../registry/script-host/driver.ts');
    const scriptHost = await openScriptHostDriver(packedScriptHost(import.meta.dirname));
    if (scriptHost.ok) return scriptHost;
    details.push(scriptHost.detail);
  }
  return fail('driver-unavailable', { what: 'HKLM', detail: details.join('; ') });
}

/** Whether a change has to be asked for: not with rights already there, and not where that isn't known. */
async function elevatorFor(self: SelfProgram | null): Promise<Elevator | null> {
  return self !== null && (await orNull(isElevated())) === false ? createElevator(self) : null;
}

/** What asks the Windows that this runs on. Each is read when it is asked, which is seldom. */
function whatAsks(self: SelfProgram): Pick<Pc, 'prober' | 'askPort' | 'eventLog'> {
  const prober = async (): Promise<Prober> => (await import('../../proof/prove.ts')).createWindowsProber(self);
  return {
    prober: {
      probe: async (signal) => (await prober()).probe(signal),
      connect: async (...question) => (await prober()).connect(...question),
    },
    askPort: async (asked) => (await import('../../proof/ask-port.ts')).askPort(asked),
    eventLog: async () => (await import('../../events/wevtutil.ts')).readEventLog(),
  };
}

/** Opens the PC to work on: a registry file if a path is given, otherwise this PC's registry. */
export async function openPc({ registry, most, driver, named, self }: OpenOptions): Promise<Result<Pc>> {
  if (registry !== null) return openFile(registry, { named, most });
  if (platform !== 'win32') return fail('no-registry-here', { system: systemName() });
  const opened = await openDriver(driver, self);
  if (!opened.ok) return opened;
  return succeed({
    driver: opened.value,
    fileVersions: createWin32FileVersions(),
    policyCopies: self === null ? null : createWindowsCopies(opened.value),
    clock: SYSTEM_CLOCK,
    elevator: await elevatorFor(self),
    lock: createRegistryLock(),
    watch: watchRegistry,
    ...(self === null ? ASKS_NOTHING : { ...whatAsks(self), accounts: () => orNull(accountsHere()) }),
    remoteSession: () => isRemoteSession(opened.value),
    undoTasks: createUndoTasks(self ?? ownProgram()),
    readingPrograms: async () => readingPrograms((await orNull(runningProcesses())) ?? []),
    ranOn: { driver: opened.value.kind, system: systemName() },
    named,
  });
}
