import { MOST_REPORT_BYTES } from '../../bounded-file.ts';

const [LINE_FEED, CARRIAGE_RETURN, SPACE, QUOTE, BACKSLASH] = [0x0a, 0x0d, 0x20, 0x22, 0x5c];
const [OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT] = [0x5b, 0x5d, 0x7b, 0x7d];
const BYTE_ORDER_MARK: readonly number[] = [0xef, 0xbb, 0xbf];

const flagged = (...bytes: readonly number[]): Uint8Array =>
  Uint8Array.from({ length: 256 }, (_, byte) => Number(bytes.includes(byte)));
/** The bytes that matter in a string, and outside of one: most don't. */
const OF_STRING = flagged(LINE_FEED, QUOTE, BACKSLASH);
const OF_JSON = flagged(LINE_FEED, QUOTE, OPEN_LIST, CLOSE_LIST, OPEN_OBJECT, CLOSE_OBJECT);

export type OnDocument = (bytes: Buffer | null, line: number) => void;

/** Returns where the next byte that is flagged stands, or the end. */
function nextOf(flags: Uint8Array, bytes: Buffer, from: number): number {
  let at = from;
  while (at < bytes.length && flags[bytes[at] ?? 0] === 0) at++;
  return at;
}

/** What may stand between two documents of a line, and in none that is written without spaces, but for its texts. */
const BETWEEN = ['}{', '} ', '}\t'] as const;

/** The end of a document that is a line of its own, as most of a large fleet are; -1 if it may be another one. */
function endOfLine(bytes: Buffer, from: number): number {
  const feed = bytes.indexOf(LINE_FEED, from);
  const end = bytes[feed - 1] === CARRIAGE_RETURN ? feed - 1 : feed;
  if (feed < 0 || bytes[from] !== OPEN_OBJECT || bytes[end - 1] !== CLOSE_OBJECT) return -1;
  const line = bytes.subarray(from, end);
  return BETWEEN.some((between) => line.includes(between)) ? -1 : end;
}

/** Each byte once. What isn't JSON counts by lines; data that is cut off ends where a line begins with `{`. */
function createSplitter(onDocument: OnDocument) {
  let held: Buffer[] = [];
  let size = 0;
  let line = 1;
  let beganAt = 1;
  let tried = 0;
  let inside: 'nothing' | 'text' | 'json' = 'nothing';
  let depth = 0;
  let isString = false;
  let isEscaped = false;
  let isLineStart = false;

  const hold = (part: Buffer): void => {
    size += part.length;
    if (size > MOST_REPORT_BYTES) held = [];
    else held.push(part);
  };
  const end = (part: Buffer): void => {
    hold(part);
    onDocument(size > MOST_REPORT_BYTES ? null : held.length === 1 ? part : Buffer.concat(held), beganAt);
    [held, size, inside] = [[], 0, 'nothing'];
  };
  const toBegin = (bytes: Buffer, from: number): number => {
    for (let at = from; at < bytes.length; at++) {
      const byte = bytes[at] ?? 0;
      if (byte === LINE_FEED) line++;
      if (byte <= SPACE || BYTE_ORDER_MARK.includes(byte)) continue;
      inside = byte === OPEN_OBJECT || byte === OPEN_LIST ? 'json' : 'text';
      [beganAt, depth, isString, isEscaped, isLineStart] = [line, 0, false, false, false];
      return at;
    }
    return bytes.length;
  };
  const within = (bytes: Buffer, from: number): number => {
    if (isEscaped) {
      isEscaped = false;
      return from + 1;
    }
    const at = nextOf(isString ? OF_STRING : OF_JSON, bytes, from);
    const byte = bytes[at];
    if (byte === LINE_FEED) {
      line++;
      isLineStart = true;
    } else if (byte === QUOTE) isString = !isString;
    else if (byte === BACKSLASH) isEscaped = true;
    else if (byte === OPEN_OBJECT || byte === OPEN_LIST) depth++;
    else if (byte !== undefined) depth--;
    return Math.min(at + 1, bytes.length);
  };

  return {
    take(bytes: Buffer): void {
      let from = 0;
      let at = 0;
      while (at < bytes.length) {
        if (inside === 'nothing') {
          from = at = toBegin(bytes, at);
          const whole = tried === line ? -1 : endOfLine(bytes, at); // once a line: many small ones cost too much
          tried = line;
          if (whole >= 0) {
            end(bytes.subarray(at, whole));
            at = whole;
            continue;
          }
        }
        if (inside === 'text') {
          const feed = bytes.indexOf(LINE_FEED, at);
          at = feed < 0 ? bytes.length : feed;
          if (feed >= 0) end(bytes.subarray(from, at));
        } else if (inside === 'json') {
          const isCutOff = isLineStart && bytes[at] === OPEN_OBJECT;
          isLineStart = false;
          if (!isCutOff) at = within(bytes, at);
          if (isCutOff || depth === 0) end(bytes.subarray(from, at));
        }
      }
      if (inside !== 'nothing') hold(bytes.subarray(from));
    },
    end(): void {
      if (inside !== 'nothing') end(Buffer.alloc(0));
    },
  };
}

/** Pretty-printed or one per line, with its line from 1; one of more than `MOST_REPORT_BYTES` becomes null. */
export async function eachDocument(
  chunks: AsyncIterable<Uint8Array>,
  onDocument: OnDocument,
  { signal, onChunk }: { readonly signal?: AbortSignal | undefined; readonly onChunk?: () => Promise<void> } = {},
): Promise<void> {
  const splitter = createSplitter(onDocument);
  for await (const chunk of chunks) {
    if (signal?.aborted === true) return;
    splitter.take(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    await onChunk?.();
  }
  splitter.end();
}
