import type { Explained } from '../explain/document.ts';
import { succeed, type Result } from '../result.ts';
import { bareErrorCodes, errorCodesIn } from './errors-in.ts';
import type { KnownError } from './table.ts';

/** A text that is about error codes; they are at least one. */
export interface FoundErrors {
  readonly kind: 'errors';
  readonly errors: readonly KnownError[];
}

/** What a reader gave that found nothing to say: a refusal, or a document that writes nothing. */
const saysNothing = (explained: Result<Explained>): boolean =>
  explained.ok ? explained.value.kind === 'document' && explained.value.writes.length === 0 : true;

/**
 * Error codes where a text is about them, else what `explained` makes of it. A text that consists of codes is about them; so is one
 * with codes in it that nobody can read otherwise. A script that mentions one stays a script.
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
