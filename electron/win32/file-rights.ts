import { parseSecurityDescriptor, type SecurityDescriptor } from '../../shared/windows/security-descriptor.ts';
import { succeed } from '../../shared/result.ts';
import { failed, lazyCalls, type Win32Result } from './library.ts';

const OWNER_AND_DACL = 0x1 | 0x4;
const PERSISTENT_ACLS = 0x8;
const MAX_BYTES = 0x1_0000;
const PATH_UNITS = 32_768;

const functions = lazyCalls({
  advapi32: {
    security:
      'int __stdcall GetFileSecurityW(str16 path, uint32 parts, _Out_ uint8 *data, uint32 bytes, _Out_ uint32 *needed)',
  },
  kernel32: {
    volumeOf: 'int __stdcall GetVolumePathNameW(str16 path, _Out_ uint8 *volume, uint32 units)',
    volumeInformation:
      'int __stdcall GetVolumeInformationW(str16 volume, void *name, uint32 nameUnits, void *serial, void *longest, _Out_ uint32 *flags, void *system, uint32 systemUnits)',
  },
});

export async function readFileRights(path: string): Promise<Win32Result<SecurityDescriptor>> {
  const library = await functions();
  if (!library.ok) return library;
  const data = Buffer.alloc(MAX_BYTES); // no descriptor is larger
  if (library.value.advapi32.security(path, OWNER_AND_DACL, data, data.length, [0]) === 0) {
    return failed('GetFileSecurityW', null);
  }
  const rights = parseSecurityDescriptor(data);
  return rights === null ? failed('GetFileSecurityW', null) : succeed(rights);
}

export async function keepsRights(path: string): Promise<Win32Result<boolean>> {
  const library = await functions();
  if (!library.ok) return library;
  const { volumeOf, volumeInformation } = library.value.kernel32;
  const buffer = Buffer.alloc(PATH_UNITS * 2);
  if (volumeOf(path, buffer, PATH_UNITS) === 0) return failed('GetVolumePathNameW', null);
  const volume = buffer.toString('utf16le').replace(/\0.*$/s, '');
  const flags: [number] = [0];
  const asked = volumeInformation(volume, null, 0, null, null, flags, null, 0);
  return asked === 0 ? failed('GetVolumeInformationW', null) : succeed((flags[0] & PERSISTENT_ACLS) !== 0);
}
