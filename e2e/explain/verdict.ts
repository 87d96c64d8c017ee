// Holds an explanation of a script against what the script left in the registry. It is wrong
// - where it says that a value is certainly there, and it isn't, or holds something else;
// - where a value is there that it says nothing of, neither as written, perhaps written, nor in what it couldn't follow;
// - where it says that nothing is written, and something is.
import type { ExplainedDocument, ExplainedWrite } from '../../shared/explain/document.ts';
import { slotOf, type Left, type RanScript } from './interpreters.ts';

const TYPES: Readonly<Record<string, number>> = {
  REG_NONE: 0,
  REG_SZ: 1,
  REG_EXPAND_SZ: 2,
  REG_BINARY: 3,
  REG_DWORD: 4,
  REG_MULTI_SZ: 7,
  REG_QWORD: 11,
};

/** What is in the registry after a write; null for data that the explanation leaves open. */
function bytesOf({ type, value, data }: ExplainedWrite): string | null {
  if (type === 'REG_DWORD' || type === 'REG_QWORD') {
    const number = value ?? (data === undefined ? null : Number(data));
    if (number === null) return null;
    const bytes = Buffer.alloc(type === 'REG_DWORD' ? 4 : 8);
    bytes.writeUInt32LE(number);
    return bytes.toString('hex');
  }
  if ((type === 'REG_SZ' || type === 'REG_EXPAND_SZ') && data !== undefined)
    return Buffer.from(`${data}\0`, 'utf16le').toString('hex');
  return null;
}

const agrees = (write: ExplainedWrite, found: { readonly type: number; readonly hex: string }): boolean =>
  !write.deletes &&
  (write.type === null || TYPES[write.type] === found.type) &&
  [null, found.hex].includes(bytesOf(write));

/** Whether a write touches a value: it is that value, or a key that goes with all below it. */
const touches = ({ path, name, deletes }: ExplainedWrite, slot: string): boolean =>
  name === null ? deletes && slot.startsWith(`${path.toUpperCase()}\\`) : slotOf(path, name) === slot;

const isWrite = (write: ExplainedWrite): boolean => write.deletes || write.action === 'write';

/** A line that jumps, calls, repeats or starts something may do anything; another one does only what it names. */
const REACHES_FAR =
  /\b(?:call|goto|for|cmd|start|exit|sub|function|execute|run|regwrite|do|while|select|if|quit)\b|%\w|!\w/i;
/** What takes a value away says so, repeats what does, or starts something. */
const MAY_DELETE = /\b(?:delete|call|cmd|start|execute|run|goto|for|do|while)\b/i;
function mayHaveDone(line: string, slot: string, isThere: boolean): boolean {
  if (!isThere) return MAY_DELETE.test(line);
  const name = slot.slice(slot.lastIndexOf('\\') + 1);
  return REACHES_FAR.test(line) || line.toUpperCase().includes(name);
}

export interface Verdict {
  /** Empty is the only good answer. */
  readonly wrong: readonly string[];
  /** Of the values that are there, how many are stated with what they hold. */
  readonly stated: number;
  readonly left: number;
}

export function judge(explained: ExplainedDocument | null, { text, left }: RanScript): Verdict {
  if (explained === null)
    return { wrong: left.size === 0 ? [] : ['nothing was recognised'], stated: 0, left: left.size };
  const lines = text.split('\n');
  // A line that couldn't be followed goes on behind `^` and `_`, and is shown from where it matters.
  const notFollowed = explained.notFollowed.map(
    ({ line, text: shown }) =>
      `${lines
        .slice(line - 1, line + 2)
        .join('\n')
        .replace(/(?<![_^])\n[^]*$/, '')}\n${shown}`,
  );
  const isCut = explained.notFollowedCut > 0;
  const isExcused = (slot: string): boolean =>
    isCut || notFollowed.some((line) => mayHaveDone(line, slot, left.has(slot)));
  const writes = explained.writes.filter(isWrite);
  const slots = new Set([
    ...left.keys(),
    ...writes.flatMap(({ path, name }) => (name === null ? [] : [slotOf(path, name)])),
  ]);
  const isInBody = bodyOf(lines);
  const wrong = [...slots].flatMap((slot) => faultOf(slot, writes, left, isExcused(slot), isInBody));
  if (left.size > 0 && explained.problems.includes('nothing-written')) wrong.push('it says that nothing is written');
  const stated = [...left].filter(([slot, found]) =>
    writes.some((write) => touches(write, slot) && agrees(write, found) && bytesOf(write) !== null),
  ).length;
  return { wrong, stated, left: left.size };
}

/** The lines of a text that are in a procedure: what is possible there may happen behind everything else. */
function bodyOf(lines: readonly string[]): (write: ExplainedWrite) => boolean {
  let isInside = false;
  const inside = lines.map((line) => {
    if (/^\s*(?:Sub|Function)\b/i.test(line)) isInside = true;
    if (/^\s*End (?:Sub|Function)\b/i.test(line)) isInside = false;
    return isInside;
  });
  return ({ line, certainty }) => certainty === 'possible' && inside[line - 1] === true;
}

function faultOf(
  slot: string,
  writes: readonly ExplainedWrite[],
  left: Left,
  isExcused: boolean,
  isInBody: (write: ExplainedWrite) => boolean,
): readonly string[] {
  const found = left.get(slot);
  const here = writes.filter((write) => touches(write, slot));
  const last = here.at(-1);
  const shown = found === undefined ? 'absent' : `type ${found.type}, ${found.hex}`;
  if (last?.certainty === 'certain') {
    const isRight = last.deletes ? found === undefined : found !== undefined && agrees(last, found);
    const isLater = here.some((write) => isInBody(write) && found !== undefined && agrees(write, found));
    if (isRight || isLater || isExcused) return [];
    return [
      `line ${last.line}: certainly ${last.deletes ? 'deleted' : (last.hex ?? last.data ?? 'something')}, but ${slot} is ${shown}`,
    ];
  }
  if (found === undefined || isExcused || here.some((write) => agrees(write, found))) return [];
  return [`${slot} is ${shown}, and nothing was said of that`];
}
