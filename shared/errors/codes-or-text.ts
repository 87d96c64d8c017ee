import type { Explained } from '../explain/document.ts';
import { succeed, type Result } from '../result.ts';
import { bareErrorCodes, errorCodesIn } from './errors-in.ts';
import { isErrorNumber } from './facilities.ts';
import { alertOfNumber, errorOfWin32, unknownError, type KnownError } from './table.ts';

export interface FoundErrors {
  readonly kind: 'errors';
  readonly errors: readonly KnownError[];
  /** The same number as a set of protocols, if it may be both. */
  readonly alsoMask?: number;
}

/** Decimal numbers that Windows also has as errors, but no header as sets of protocols (facts 12.10). */
const ALSO_ERRORS: readonly number[] = [8, 32, 40, 128, 136, 160];

/** What a bare number is, if it is an error or may be one; null if it is a set of protocols. */
function ofBareNumber(bare: string): FoundErrors | null {
  const number = Number(bare);
  if (!/^\d{1,3}$/.test(bare) || !ALSO_ERRORS.includes(number)) return null;
  return { kind: 'errors', errors: [alertOfNumber(number) ?? errorOfWin32(number)], alsoMask: number };
}

/** True if a reader found nothing: a failure, or a document that writes nothing. */
const saysNothing = (explained: Result<Explained>): boolean =>
  explained.ok ? explained.value.kind === 'document' && explained.value.writes.length === 0 : true;

/** Codes if a text consists of them or can't be read otherwise; else `explained`. A script that names one stays one. */
export function explainOrFind(
  text: string,
  explained: (text: string) => Result<Explained>,
): Result<Explained | FoundErrors> {
  const bare = bareErrorCodes(text);
  if (bare.length > 0) return succeed({ kind: 'errors', errors: bare });
  const number = ofBareNumber(text.trim());
  if (number !== null) return succeed(number);
  const read = explained(text);
  if (read.ok && read.value.kind === 'value' && isErrorNumber(read.value.value) && !/^\s*dword/i.test(text))
    return succeed({ kind: 'errors', errors: [unknownError(read.value.value)] });
  if (!saysNothing(read)) return read;
  const errors = errorCodesIn(text);
  return errors.length === 0 ? read : succeed({ kind: 'errors', errors });
}
