import type { Explained } from '../explain/document.ts';
import { succeed, type Result } from '../result.ts';
import { bareErrorCodes, errorCodesIn } from './errors-in.ts';
import type { KnownError } from './table.ts';

/** The error codes that a text is about, at least one. */
export interface FoundErrors {
  readonly kind: 'errors';
  readonly errors: readonly KnownError[];
}

/** True if a reader found nothing: a failure, or a document that writes nothing. */
const saysNothing = (explained: Result<Explained>): boolean =>
  explained.ok ? explained.value.kind === 'document' && explained.value.writes.length === 0 : true;

/**
 * Returns error codes if a text is about them, otherwise what `explained` returns. Texts that consist of codes are about them; so
 * are texts with codes that can't be read otherwise. A script that mentions one remains a script.
 */
export function explainOrFind(
  text: string,
  explained: (text: string) => Result<Explained>,
): Result<Explained | FoundErrors> {
  const bare = bareErrorCodes(text);
  if (bare.length > 0) return succeed({ kind: 'errors', errors: bare });
  const read = explained(text);
  if (!saysNothing(read)) return read;
  const errors = errorCodesIn(text);
  return errors.length === 0 ? read : succeed({ kind: 'errors', errors });
}
