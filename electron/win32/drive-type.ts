import { parse } from 'node:path';
import { lazyCalls } from './library.ts';

/** A thumb drive or a card; a hard disk on USB counts as fixed. */
const DRIVE_REMOVABLE = 2;

const library = lazyCalls({ kernel32: { typeOf: 'uint32 __stdcall GetDriveTypeW(str16 root)' } });

/** True if a path is on a removable drive; false if that isn't known. */
export async function isOnRemovableDrive(path: string): Promise<boolean> {
  const calls = await library();
  return calls.ok && calls.value.kernel32.typeOf(parse(path).root) === DRIVE_REMOVABLE;
}
