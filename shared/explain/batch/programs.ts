import { hostOf, readRegExe } from '../command/reg-exe.ts';
import { programName, UNKNOWN, type Word } from '../command/words.ts';
import { mayLeave } from '../flow.ts';
import { notFollowed, placeOf, startScript } from '../script.ts';
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
    const { findings } = reading;
    // a word processor's quotes are none for a command prompt; PowerShell takes them
    const isCurly = /[“”„]/.test(batch.statement.text);
    const place = { ...placeOf(batch), ...(isCurly ? { isCertain: false, given: null } : {}) };
    const add: typeof findings.add = (write) =>
      findings.add(isCurly ? { ...write, problems: [...write.problems, 'curly-quotes'] } : write);
    flow.last = readRegExe(words.map(withoutFolder), place, { ...findings, add });
  } else if (name === 'cmd') {
    startScript(batch, 'batch', isKnown ? cmdArgument(rest) : null, host);
    if (texts.includes('/k')) mayLeave(flow);
  } else if (name === 'powershell' || name === 'pwsh') {
    const text = powerShellArgument(rest);
    startScript(batch, 'powershell', isKnown && text?.includes(FOLDER) === false ? text : null, host);
  } else {
    const isShutdown = name === 'shutdown';
    if (isShutdown && texts.some((text) => /^[-/][rsgp]$/.test(text))) reading.findings.problem('restarts');
    const addsRoot =
      name === 'certutil' && texts.includes('-addstore') && texts.some((text) => /^(?:auth)?root$/.test(text));
    if (addsRoot) reading.findings.problem('adds-root');
    if (!((isShutdown || addsRoot) && isKnown) && !(name === 'net' && texts.slice(1).join() === 'session'))
      notFollowed(batch);
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

const SWITCHES_WITH_WORD = /^[-/](?:ex(?:ecutionpolicy)?|ep|w(?:indowstyle)?|version|inputformat|outputformat)$/i;
const SWITCHES_ALONE = /^[-/](?:nop(?:rofile)?|nol(?:ogo)?|noni(?:nteractive)?|noe(?:xit)?|sta|mta)$/i;

/** Returns the script in the arguments of powershell.exe; null if it is in a file, or isn't a script. */
function powerShellArgument(words: readonly Word[]): string | null {
  let at = 0;
  for (let text = words[0]?.text; text !== undefined; text = words[at]?.text) {
    if (SWITCHES_WITH_WORD.test(text)) at += 2;
    else if (SWITCHES_ALONE.test(text)) at++;
    else break;
  }
  const first = words[at]?.text ?? '';
  if (/^[-/]c(?:o(?:m(?:m(?:a(?:n(?:d)?)?)?)?)?)?$/i.test(first)) at++;
  else if (/^[-/]/.test(first) || /\.ps1$/i.test(first)) return null;
  const script = Array.from(words.slice(at), (word) => word.text).join(' ');
  // A block isn't run but printed: cmd passes it as a text.
  return /^$|^-$|^\{/.test(script) ? null : script;
}
