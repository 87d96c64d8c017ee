import { bindCalls, lazyBinding } from './library.ts';

const kernel32 = lazyBinding((koffi) =>
  bindCalls(koffi, {
    kernel32: { sessionOf: 'int __stdcall ProcessIdToSessionId(uint32 process, _Out_ uint32 *session)' },
  }),
);

/** Returns the session of a process: 0 for services; null if unknown. */
export async function sessionOf(process: number): Promise<number | null> {
  const library = await kernel32();
  const session: [number] = [0];
  return library.ok && library.value.kernel32.sessionOf(process, session) !== 0 ? session[0] : null;
}
