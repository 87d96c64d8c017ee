import { pid } from 'node:process';
import { failed, lazyCalls, type Win32Result } from './library.ts';
import { succeed } from '../../shared/result.ts';

const TH32CS_SNAPPROCESS = 0x2;
const INVALID_HANDLE = -1;
/** `PROCESSENTRY32W`: 568 bytes on 64 bits, 556 on 32; the name is its last 260 letters except for padding. */
const ENTRY = process.arch === 'ia32' ? { size: 556, name: 36 } : { size: 568, name: 44 };
/** The process id: four bytes. */
const PID = 8;
const NAME_BYTES = 520;

const kernel32 = lazyCalls({
  kernel32: {
    snapshot: 'intptr __stdcall CreateToolhelp32Snapshot(uint32 flags, uint32 process)',
    first: 'int __stdcall Process32FirstW(intptr snapshot, _Inout_ uint8 *entry)',
    next: 'int __stdcall Process32NextW(intptr snapshot, _Inout_ uint8 *entry)',
    close: 'int __stdcall CloseHandle(intptr handle)',
    sessionOf: 'int __stdcall ProcessIdToSessionId(uint32 process, _Out_ uint32 *session)',
  },
});

function nameIn(entry: Buffer): string {
  return entry.toString('utf16le', ENTRY.name, ENTRY.name + NAME_BYTES).replace(/\0.*$/s, '');
}

/** With their file names, such as `OUTLOOK.EXE`. */
async function allProcesses() {
  const library = await kernel32();
  if (!library.ok) return library;
  const { snapshot, first, next, close } = library.value.kernel32;
  const handle = snapshot(TH32CS_SNAPPROCESS, 0);
  if (handle === INVALID_HANDLE) return failed('CreateToolhelp32Snapshot', null);
  try {
    const entry = Buffer.alloc(ENTRY.size);
    entry.writeUInt32LE(ENTRY.size, 0);
    const found: { readonly name: string; readonly pid: number }[] = [];
    for (let more = first(handle, entry); more !== 0; more = next(handle, entry))
      found.push({ name: nameIn(entry), pid: entry.readUInt32LE(PID) });
    return succeed(found);
  } finally {
    close(handle);
  }
}

/** With duplicates. */
export async function runningProcesses(): Promise<Win32Result<readonly string[]>> {
  const all = await allProcesses();
  return all.ok ? succeed(all.value.map(({ name }) => name)) : all;
}

/** Returns the session of a process: 0 for services; null if unknown. */
export async function sessionOf(process: number): Promise<number | null> {
  const library = await kernel32();
  const session: [number] = [0];
  return library.ok && library.value.kernel32.sessionOf(process, session) !== 0 ? session[0] : null;
}

/** True if another process of a program runs in this process's session; null if unknown. */
export async function runsHereAlready(program: string): Promise<boolean | null> {
  const all = await allProcesses();
  const own = await sessionOf(pid);
  if (!all.ok || own === null) return null;
  const others = all.value.filter((one) => one.name.toLowerCase() === program.toLowerCase() && one.pid !== pid);
  const sessions = await Promise.all(others.map((one) => sessionOf(one.pid)));
  return sessions.includes(own);
}
