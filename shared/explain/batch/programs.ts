import { hostOf, readRegExe } from '../command/reg-exe.ts';
import { programName, UNKNOWN, type Word } from '../command/words.ts';
import { mayLeave } from '../flow.ts';
import { notFollowed, startScript } from '../script.ts';
import { FOLDER, type Batch } from './state.ts';

/** Returns a word of which nothing is known if it contains the folder of Windows, as the name of the program may. */
const withoutFolder = (word: Word): Word => (word.text.includes(FOLDER) ? { ...word, isKnown: false } : word);

export function runProgram(words: readonly Word[], batch: Batch): void {
  const { part, reading, flow } = batch;
  const [program, ...rest] = words;
  if (program === undefined || !reading.findings.step(words.length)) return;
  const host = hostOf(program.text, part.host);
  const texts = words.map(({ text }) => text.toLowerCase());
  const isKnown = words.every((word) => word.isKnown);
  const name = program.isKnown ? programName(program.text) : UNKNOWN;
  if (name === 'reg') {
    // a word processor's quotes are none for a command prompt; PowerShell takes them
    const isCurly = /[“”„]/.test(batch.statement.text);
    flow.last = readRegExe(words.map(withoutFolder), batch, isCurly ? ['curly-quotes'] : []);
  } else if (name === 'cmd') {
    startScript(batch, 'batch', isKnown ? cmdArgument(rest) : null, host);
    if (texts.includes('/k')) mayLeave(flow);
  } else if (name === 'powershell' || name === 'pwsh') {
    const text = powerShellArgument(rest);
    startScript(batch, 'powershell', isKnown && text?.includes(FOLDER) === false ? text : null, host);
  } else {
    const line = [name, ...texts.slice(1)].join(' ');
    const addsRoot = /^certutil .*-addstore .*\b(?:auth)?root\b/.test(line);
    if (addsRoot) reading.findings.problem('adds-root');
    if (/^shutdown .*[-/][rsgp]\b/.test(line)) reading.findings.problem('restarts');
    if (!isKnown || !(addsRoot || /^shutdown\b|^net session$/.test(line))) notFollowed(batch);
  }
}

/** Returns the line in the arguments of cmd.exe; null if there is none, or if what remains of it is unknown. */
function cmdArgument(words: readonly Word[]): string | null {
  const at = words.findIndex((word) => /^\/[ckr]$/i.test(word.text));
  const line = words.slice(at + 1);
  if (at < 0 || !words.slice(0, at).every((word) => /^\/(?:[sqdau]|e:o\w+|v:off)$/i.test(word.text))) return null;
  const [first, ...others] = line;
  if (first?.isQuoted === true && others.length === 0) return first.text;
  // cmd drops the first and the last quotation mark of such a line, which leaves another command (`cmd /?`).
  if (first?.isQuoted === true && others.some((word) => word.isQuoted)) return null;
  if (line.some(({ text, isQuoted }) => text.includes('"') || (isQuoted && text.endsWith('\\')))) return null;
  return line.map(({ text, isQuoted }) => (isQuoted ? `"${text}"` : text)).join(' ');
}

const SWITCHES =
  /^(?:[-/](?:(?:ex(?:ecutionpolicy)?|ep|w(?:indowstyle)?|version|(?:in|out)putformat) \S+|no(?:p(?:rofile)?|l(?:ogo)?|ni(?:nteractive)?|e(?:xit)?)|[sm]ta)(?: |$))*(?:[-/]c(?:om?m?a?n?d?)?(?: |$))?/i;

/** Returns the script in the arguments of powershell.exe; null if it is in a file, or isn't a script. */
function powerShellArgument(words: readonly Word[]): string | null {
  const script = words
    .map((word) => word.text)
    .join(' ')
    .replace(SWITCHES, '');
  // A block isn't run but printed: cmd passes it as a text.
  return /^$|^[-/{]|^\S*\.ps1(?: |$)/i.test(script) ? null : script;
}
