import { open, stat } from 'node:fs/promises';
import type { Explained } from '../../../shared/explain/document.ts';
import type { Effect, Harm } from '../../../shared/explain/judge/on-this-pc.ts';
import type { ExplainedError } from '../../../shared/errors/answer.ts';
import { MAX_TEXT } from '../../../shared/explain/found.ts';
import type { Request } from '../../../shared/ipc/contract.ts';
import { fail } from '../../../shared/failures.ts';
import { succeed, type Result } from '../../../shared/result.ts';
import type { Language } from '../../../shared/text/languages.ts';
import { errnoOf } from '../../file-errors.ts';
import type { TextAnswer, TextOptions } from './explain-text.ts';
import { explainInThread, type ReadKeys } from './in-thread.ts';
import { textOfBytes } from '../../text-of-bytes.ts';

/** How a text is read, and by the keys of which PC. */
export interface ReadOptions extends TextOptions {
  readonly readKeys?: ReadKeys;
}

const explain = (text: string, { readKeys, ...options }: ReadOptions): Promise<Result<TextAnswer>> =>
  explainInThread(text, options, readKeys === undefined ? {} : { readKeys });

/** UTF-16 has two bytes a character. */
const MAX_BYTES = MAX_TEXT * 2;

const looksLikeFile = (text: string): boolean =>
  /^(?!HK)[^\n<>"|]{1,260}$/i.test(text) && /[\\/]|\.\w{1,5}$/.test(text);

/** No path is longer; a script on the command line may be. */
const MAX_PATH = 1024;

/**
 * True if a path leads to another PC or names a device, in any spelling of Windows. SECURITY: checking whether there is
 * such a file would make Windows sign in to the host that it names.
 */
const isElsewhere = (path: string): boolean => /^(?:[\\/]{2}|[\\/]\?\?[\\/])/.test(path);

/** The bytes of a path that is an ordinary file; null for any other text. */
async function bytesOfFile(path: string): Promise<Result<Uint8Array> | null> {
  if (path.length > MAX_PATH || /[\0\n]/.test(path)) return null;
  try {
    const found = await stat(path);
    if (!found.isFile()) return null; // checked before it is opened: opening a pipe would wait for a writer
    const { size, mode } = found;
    // An administrator could still read such a file, but its owner doesn't want it to be read.
    if ((mode & 0o444) === 0) return fail('text-unreadable', { path, detail: 'EACCES' });
    if (size > MAX_BYTES) return fail('text-too-large');
    const file = await open(path, 'r');
    try {
      return succeed(await file.readFile());
    } finally {
      await file.close();
    }
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === null) throw error;
    return ['ENOENT', 'ENOTDIR', 'ENAMETOOLONG', 'EINVAL', 'ELOOP'].includes(errno)
      ? null
      : fail('text-unreadable', { path, detail: errno });
  }
}

export type ExplainAnswer = Explained | ExplainedError;

/** The addition of `explain --this-pc`; null if the text isn't about a setting of this PC. */
export interface OnThisPcAnswer {
  readonly onThisPc: { readonly effect: Effect; readonly harms: readonly Harm[] } | null;
}

/** Returns the answer for what was read. Texts are loaded only for error codes. */
export async function answerTo(read: TextAnswer, language: () => Language): Promise<ExplainAnswer> {
  if (read.kind !== 'errors') return read;
  const [{ errorAnswer }, { loadErrorCodeTexts }] = await Promise.all([
    import('../../../shared/present/error-answer.ts'),
    import('../../../shared/text/load.ts'),
  ]);
  return errorAnswer(read, await loadErrorCodeTexts(language()));
}

async function explainBytes(bytes: Uint8Array, options: ReadOptions): Promise<Result<TextAnswer>> {
  if (bytes.length > MAX_BYTES) return fail('text-too-large');
  const { text, isEncodingRefused } = textOfBytes(bytes);
  return explain(text, { ...options, isEncodingRefused });
}

export function explainGiven(source: Request<'explain'>['source'], options: ReadOptions): Promise<Result<TextAnswer>> {
  return source.kind === 'text'
    ? explain(source.text, options)
    : explainBytes(Buffer.from(source.base64, 'base64'), options);
}

/** Returns the whole input, or as much of it as shows that it is too large. */
export async function bytesOfInput(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}

/** Explains the operand of the command line: the path of a file, `-` for standard input, or the text itself. */
export async function explainOperand(
  operand: string,
  input: () => Promise<Uint8Array>,
  options: ReadOptions,
): Promise<Result<TextAnswer>> {
  if (operand === '-') return explainBytes(await input(), options);
  if (isElsewhere(operand)) {
    const explained = await explain(operand, options);
    const saysNothing = explained.ok
      ? explained.value.kind === 'document' && explained.value.writes.length === 0
      : explained.code === 'nothing-recognised';
    return saysNothing && !operand.includes('\n') ? fail('text-on-network', { path: operand }) : explained;
  }
  const file = await bytesOfFile(operand);
  if (file === null) {
    const explained = await explain(operand, options);
    const isName = !explained.ok && explained.code === 'nothing-recognised' && looksLikeFile(operand);
    return isName ? { ...explained, details: { ...explained.details, path: operand } } : explained;
  }
  return file.ok ? explainBytes(file.value, options) : file;
}
