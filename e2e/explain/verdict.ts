// Holds an explanation of a script against what the script left in the registry. It is wrong
// - where it says that a value is certainly there, and it isn't, or holds something else; what a row needs is
//   looked for in what was there before, and one that the PC didn't meet needn't have happened; an explanation for that
//   PC says itself what happens;
// - where a value changed that it says nothing of, neither as written, perhaps written, nor in what it couldn't follow;
// - where it says that nothing is written, or that PowerShell refuses the text, and something changed.
import type { ExplainedDocument, ExplainedWrite } from '../../shared/explain/document.ts';
import { imagine, sameStored, statedBy, touches, type By, type Imagined } from './imagined.ts';
import type { Language, RanScript, Stored } from './interpreters.ts';

/** A line that jumps, calls, repeats or starts something may do anything; another one does only what it names. */
const REACHES_FAR: Readonly<Record<Language, RegExp>> = {
  batch: /\b(?:call|goto|for|cmd|start|exit)\b|%\w|!\w/i,
  vbscript: /\b(?:sub|function|execute|run|regwrite|do|while|for|select|if|call|exit|quit)\b/i,
  // What is named by a variable may be anything, and so may what a block does.
  powershell:
    /[$@&{}%]|^\s*\.\s|\b(?:foreach|for|while|do|switch|if|function|filter|iex|invoke|start|cmd|exit|break|return|throw)\b/i,
};
/** What takes a value away says so, repeats what does, or starts something. */
const MAY_DELETE =
  /\b(?:delete|call|cmd|start|execute|run|goto|for|do|while|remove|ri|rp|rd|rm|rmdir|del|erase|clear|clp?i?|move|rename|mi|mp|rni|rnp|md|mkdir|ni|new-item)\b|[&{]/i;
function mayHaveDone(line: string, slot: string, isThere: boolean, language: Language): boolean {
  if (!isThere) return MAY_DELETE.test(line);
  const name = slot.slice(slot.lastIndexOf('\\') + 1);
  return REACHES_FAR[language].test(line) || line.toUpperCase().includes(name);
}

export interface Verdict {
  /** Empty is the only good answer. */
  readonly wrong: readonly string[];
  /** Of the values that it left otherwise than they were, how many are stated with what they hold. */
  readonly stated: number;
  readonly left: number;
}

export function judge(explained: ExplainedDocument | null, ran: RanScript, by: By = 'needs'): Verdict {
  const { before, left } = ran;
  const changed = [...new Set([...before.keys(), ...left.keys()])].filter(
    (slot) => !sameStored(before.get(slot), left.get(slot)),
  );
  const written = changed.filter((slot) => left.has(slot));
  if (explained === null)
    return { wrong: changed.length === 0 ? [] : ['nothing was recognised'], stated: 0, left: written.length };
  const writes = explained.writes;
  const gaps = explained.notFollowed.filter(({ why }) => why === undefined).map(({ line }) => line);
  const may = imagine(writes, ran, by, gaps);
  const isExcused = excuses(explained, ran);
  const isInBody = bodyOf(ran);
  const wrong = [...new Set([...may.keys(), ...changed])].flatMap((slot) => {
    const found = left.get(slot);
    const imagined = may.get(slot) ?? [before.get(slot) ?? null];
    if (imagined.some((one) => isThat(one, found)) || isExcused(slot)) return [];
    const isLater = writes.some(
      (write) => isInBody(write) && found !== undefined && touches(write, slot) && statedBy(write, found) !== 'no',
    );
    if (isLater) return [];
    const row = writes.findLast((write) => touches(write, slot));
    const was = before.get(slot);
    const here = `${slot} is ${shown(found)}${was === undefined ? '' : ` and was ${shown(was)}`}`;
    return [
      row === undefined ? `${here}, and nothing was said of that` : `line ${row.line}: ${said(row)}, but ${here}`,
    ];
  });
  if (changed.length > 0)
    for (const code of ['nothing-written', 'syntax-error'] as const)
      if (explained.problems.includes(code)) wrong.push(`it says ${code}`);
  const stated = written.filter((slot) => {
    const found = left.get(slot);
    return found !== undefined && writes.some((write) => touches(write, slot) && statedBy(write, found) === 'yes');
  }).length;
  return { wrong, stated, left: written.length };
}

const isThat = (imagined: Imagined, found: Stored | undefined): boolean => {
  if (imagined === null || found === undefined) return imagined === null && found === undefined;
  return [null, found.type].includes(imagined.type) && [null, found.hex].includes(imagined.hex);
};

function shown(found: Stored | undefined): string {
  if (found === undefined) return 'absent';
  const bytes = Buffer.from(found.hex, 'hex');
  if (found.type === 1 || found.type === 2)
    return `type ${found.type}, "${bytes.toString('utf16le').replace(/\0$/, '')}"`;
  return `type ${found.type}, 0x${Buffer.from(bytes)
    .reverse()
    .toString('hex')
    .replace(/^0+(?=.)/, '')}`;
}

const said = ({ certainty, here, action, type, hex, data }: ExplainedWrite): string =>
  [here ?? certainty, action, type ?? '', hex ?? data ?? ''].filter((word) => word !== '').join(' ');

/** Whether something that wasn't followed may be the reason. What always fails is none, nor what is for another PC. */
function excuses(explained: ExplainedDocument, { text, left, language }: RanScript): (slot: string) => boolean {
  const lines = text.split('\n');
  // A line that couldn't be followed goes on behind `^`, `_` and a backtick, and is shown from where it matters.
  const notFollowed = explained.notFollowed
    .filter(({ why }) => why === undefined)
    .map(
      ({ line, text: shownText }) =>
        `${lines
          .slice(line - 1, line + 2)
          .join('\n')
          .replace(/(?<![_^`])\n[^]*$/, '')}\n${shownText}`,
    );
  const isCut = explained.notFollowedCut > 0;
  return (slot) => isCut || notFollowed.some((line) => mayHaveDone(line, slot, left.has(slot), language));
}

/** What opens and closes a procedure. */
const PROCEDURES: Readonly<Record<Language, readonly [RegExp, RegExp]>> = {
  batch: [/(?!)/, /(?!)/],
  vbscript: [/^\s*(?:Sub|Function)\b/i, /^\s*End (?:Sub|Function)\b/i],
  powershell: [/^\s*(?:function|filter)\b/i, /^\} # end$/],
};

/** The lines of a text that are in a procedure: what is possible there may happen behind everything else. */
function bodyOf({ text, language }: RanScript): (write: ExplainedWrite) => boolean {
  const [begins, ends] = PROCEDURES[language];
  let isInside = false;
  const inside = text.split('\n').map((line) => {
    if (begins.test(line)) isInside = true;
    if (ends.test(line)) isInside = false;
    return isInside;
  });
  return ({ line, certainty }) => certainty === 'possible' && inside[line - 1] === true;
}
