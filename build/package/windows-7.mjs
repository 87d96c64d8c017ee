// Which functions of Windows a native file may need so that it still loads on Windows 7 SP1: one that isn't there stops the
// whole file from loading. A list of what is allowed: a new version of an addon that needs more has to be looked at.
import { readPortableExecutable } from '../verify-package/pe.mjs';

/**
 * What Node 12.16.1 for Windows needs at loading, a program that was supported on Windows 7 and started there.
 *
 * @type {Readonly<Record<string, string>>}
 */
const NEEDED_BY_NODE_12 = {
  'kernel32.dll': `
      AcquireSRWLockExclusive CloseHandle CompareStringW CreateEventA CreateFileA CreateFileW DecodePointer
      DeleteCriticalSection DeleteFileA EncodePointer EnterCriticalSection ExitProcess FindClose FindFirstFileExW
      FindNextFileW FlushFileBuffers FormatMessageA FormatMessageW FreeEnvironmentStringsW FreeLibrary GetACP
      GetCPInfo GetCommandLineA GetCommandLineW GetConsoleMode GetCurrentDirectoryW GetCurrentProcess
      GetCurrentProcessId GetCurrentThreadId GetDriveTypeW GetEnvironmentStringsW GetFileAttributesW
      GetFileInformationByHandle GetFileType GetFullPathNameW GetLastError GetModuleFileNameW GetModuleHandleA
      GetModuleHandleExW GetModuleHandleW GetOEMCP GetProcAddress GetProcessHeap GetStartupInfoW GetStdHandle
      GetStringTypeW GetSystemInfo GetSystemTimeAsFileTime HeapAlloc HeapFree HeapReAlloc HeapSize
      InitializeCriticalSectionAndSpinCount InitializeSListHead InterlockedFlushSList IsDebuggerPresent
      IsProcessorFeaturePresent IsValidCodePage LCMapStringW LeaveCriticalSection LoadLibraryA LoadLibraryExW
      LoadLibraryW LocalFree MoveFileExW MultiByteToWideChar QueryPerformanceCounter RaiseException ReadFile
      ReleaseSRWLockExclusive RtlCaptureContext RtlLookupFunctionEntry RtlPcToFileHeader RtlUnwind RtlUnwindEx
      RtlVirtualUnwind SetConsoleMode SetEnvironmentVariableW SetFilePointerEx SetLastError SetStdHandle
      SetUnhandledExceptionFilter Sleep SleepConditionVariableSRW TerminateProcess TlsAlloc TlsFree TlsGetValue
      TlsSetValue TryAcquireSRWLockExclusive UnhandledExceptionFilter VirtualAlloc VirtualFree VirtualProtect
      VirtualQuery WakeAllConditionVariable WakeConditionVariable WideCharToMultiByte WriteConsoleW WriteFile`,
  'advapi32.dll': `
      OpenProcessToken RegCloseKey RegGetValueW RegOpenKeyExW RegQueryValueExW ReportEventW`,
};

/**
 * The rest, by Microsoft's reference of each function: "Minimum supported client" is Windows Vista or older. SystemFunction036
 * is there as RtlGenRandom.
 *
 * @type {Readonly<Record<string, string>>}
 */
const SINCE_VISTA_OR_EARLIER = {
  'kernel32.dll': `
      DeleteFileW FlsAlloc FlsFree FlsGetValue FlsSetValue GetConsoleOutputCP GetModuleFileNameA GetTickCount64
      HeapQueryInformation InitOnceBeginInitialize InitOnceComplete InitializeCriticalSectionEx LoadLibraryExA
      MoveFileExA`,
  'advapi32.dll': `
      RegCopyTreeW RegCreateKeyExW RegDeleteKeyValueW RegDeleteKeyW RegDeleteTreeW RegDeleteValueW RegEnumKeyExW
      RegEnumValueW RegLoadAppKeyW RegOpenCurrentUser RegQueryInfoKeyW RegRenameKey RegSetValueExW SystemFunction036`,
};

/**
 * Functions that a newer Windows brought, with the older one that stands in: the same arguments, the same result, less exact.
 * Each new name must not be longer than the earlier.
 *
 * @type {Readonly<Record<string, string>>}
 */
const OLDER_NAMES = {
  // koffi for 32-bit Windows, from its C library. Both fill a FILETIME; the older one steps by some milliseconds.
  GetSystemTimePreciseAsFileTime: 'GetSystemTimeAsFileTime',
};

/** Provided by the program itself, looked up at the first call. */
const OF_NODE = /^(napi|uv)_/;

/**
 * @param {import('../verify-package/pe.mjs').Import} needed
 * @returns {boolean}
 */
function isAllowed({ library, name, isDelayed }) {
  if (library === 'node.exe') return isDelayed && OF_NODE.test(name);
  return [NEEDED_BY_NODE_12, SINCE_VISTA_OR_EARLIER].some((list) => list[library]?.split(/\s+/).includes(name));
}

/**
 * What would, or could, stop a native file from loading on Windows 7.
 *
 * @param {readonly import('../verify-package/pe.mjs').Import[]} imports
 * @returns {string[]} Such as `kernel32.dll!CreateFile2`.
 */
export function missingOnWindows7(imports) {
  return imports.filter((one) => !isAllowed(one)).map(({ library, name }) => `${library}!${name}`);
}

/**
 * Has a native file ask for the older names. Nothing else of the file changes, and a file that needs none stays as it is.
 *
 * @param {Buffer} file
 * @returns {Buffer} A new one where something was renamed.
 */
export function withOlderNames(file) {
  const imports = readPortableExecutable(file)?.imports ?? [];
  const renamed = imports.filter(({ name }) => Object.hasOwn(OLDER_NAMES, name));
  if (renamed.length === 0) return file;
  const changed = Buffer.from(file);
  for (const { name, nameOffset } of renamed) {
    changed.fill(0, nameOffset, nameOffset + name.length);
    changed.write(OLDER_NAMES[name] ?? '', nameOffset, 'latin1');
  }
  return changed;
}
