import { lazyBinding } from './library.ts';

type SessionOf = (process: number, session: [number]) => number;

const kernel32 = lazyBinding((koffi): SessionOf =>
  koffi.load('kernel32.dll').func('int __stdcall ProcessIdToSessionId(uint32 process, _Out_ uint32 *session)'),
);

/** Returns the session of a process: 0 for services; null if unknown. */
export async function sessionOf(process: number): Promise<number | null> {
  const library = await kernel32();
  const session: [number] = [0];
  return library.ok && library.value(process, session) !== 0 ? session[0] : null;
}
