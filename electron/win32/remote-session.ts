import { lazyBinding } from './library.ts';

/** Whether the calling process belongs to a session of a Remote Desktop client. Source: facts 20.2 [Z18]. */
const SM_REMOTESESSION = 0x1000;

const user32 = lazyBinding((koffi) => koffi.load('user32.dll').func('int __stdcall GetSystemMetrics(int index)'));

/** Whether this session came over Remote Desktop; null where that isn't known. */
export async function isRemoteSession(): Promise<boolean | null> {
  const library = await user32();
  return library.ok ? (library.value as (index: number) => number)(SM_REMOTESESSION) !== 0 : null;
}
