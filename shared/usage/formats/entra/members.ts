export interface Frame {
  readonly kind: '{' | '[';
  /** The member of the surrounding object whose value it is, in lowercase; null in a list. */
  readonly name: string | null;
  /** Its wanted texts, numbers and words, by lowercase name, truncated at `MOST_TEXT`. */
  readonly members: Map<string, string>;
  /** In an object: the member whose value follows. */
  member: string | null;
}

/** The maximum length of a text. No useful text is longer. */
const MOST_TEXT = 16_384;
/** Sign-ins are nested six deep. */
const MOST_DEPTH = 64;

/** Returns a quoted text without escapes; a truncated one might end within one. */
function textOf(raw: string): string {
  if (!raw.includes('\\')) return raw;
  try {
    return JSON.parse(`"${raw}"`) as string;
  } catch {
    return raw;
  }
}

/** Reads JSON in pieces, in constant memory. `wanted` in lowercase; the objects `around` end with the innermost. */
export function createMemberScanner(
  wanted: ReadonlySet<string>,
  onObject: (object: Frame, around: readonly Frame[]) => void,
) {
  const frames: Frame[] = [];
  /** The text read so far; null outside of one. */
  let text: string | null = null;
  let isEscaped = false;
  /** The text before a colon, and what is outside of texts: numbers and words. */
  let last = '';
  let word = '';

  const keep = (value: string): void => {
    const top = frames.at(-1);
    if (top?.kind !== '{' || top.member === null) last = value;
    else if (wanted.has(top.member)) top.members.set(top.member, value);
  };
  const endWord = (): void => {
    if (word !== '') keep(word);
    word = '';
  };
  const close = (kind: Frame['kind']): boolean => {
    const frame = frames.pop();
    if (frame?.kind !== kind) return false;
    if (kind === '{') onObject(frame, frames);
    return true;
  };

  /** Handles one character outside of texts. */
  const structure = (character: string): boolean => {
    const top = frames.at(-1);
    switch (character) {
      case '{':
      case '[':
        frames.push({ kind: character, name: top?.member ?? null, members: new Map(), member: null });
        return frames.length <= MOST_DEPTH;
      case '}':
      case ']':
        endWord();
        return close(character === '}' ? '{' : '[');
      case ':':
        if (top?.kind !== '{') return false;
        top.member = last.toLowerCase();
        return true;
      case ',':
        endWord();
        if (top !== undefined) top.member = null;
        return true;
      default:
        if (character > ' ' && word.length < MOST_TEXT) word += character;
        return true;
    }
  };

  /** Continues a text from a position to its end or that of the piece; returns the position after it. */
  const string = (piece: string, from: number, before: string): number => {
    let at = from;
    for (; at < piece.length; at++) {
      const character = piece.charAt(at);
      if (isEscaped) isEscaped = false;
      else if (character === '\\') isEscaped = true;
      else if (character === '"') break;
    }
    const whole = before.length < MOST_TEXT ? before + piece.slice(from, at) : before;
    text = at < piece.length ? null : whole;
    if (text === null) keep(textOf(whole.slice(0, MOST_TEXT)));
    return at + 1;
  };

  return {
    /** Returns false once it isn't JSON. */
    push(piece: string): boolean {
      for (let at = 0; at < piece.length;) {
        if (text !== null) {
          at = string(piece, at, text);
          continue;
        }
        const character = piece.charAt(at);
        at++;
        if (character === '"') text = '';
        else if (!structure(character)) return false;
      }
      return true;
    },
    /** True if everything that was opened is closed. */
    isClosed: (): boolean => frames.length === 0 && text === null,
  };
}
