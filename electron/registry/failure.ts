import type { RegistryErrorCode, RegistryFailure, RegistryResult } from '../ports.ts';
import type { Win32Result } from '../win32/library.ts';

/** Win32 and WMI codes (`wbemErrNotFound`, `wbemErrAccessDenied`) with their own meaning; all others are `other`. */
const CODES: Readonly<Record<number, RegistryErrorCode>> = {
  2: 'missing',
  3: 'missing',
  5: 'denied',
  0x80041002: 'missing',
  0x80041003: 'denied',
};

export function failure(code: RegistryErrorCode, detail: string, number: number | null = null): RegistryFailure {
  return { ok: false, code, win32: number, detail };
}

export function failureOfNumber(number: number | null, detail: string): RegistryFailure {
  return failure((number === null ? undefined : CODES[number]) ?? 'other', detail, number);
}

export function ofWin32<T>(result: Win32Result<T>): RegistryResult<T> {
  if (result.ok) return result;
  return result.code === 'unavailable'
    ? failure('unavailable', result.detail)
    : failureOfNumber(result.win32, result.detail);
}
