import { createFindings } from '../found.ts';
import { LANGUAGES, type Part, type Reading, type ScriptLanguage } from '../script.ts';
import { COMMAND, isProse, NO_POWERSHELL, POWERSHELL, SIGNS } from './lines.ts';

const MOST_READ = 64 * 1024;

const NOT_WORDS = [SIGNS, POWERSHELL, /^\s*(?:[a-z]+-[a-z]|(?:do|else|exit|finally|return|try)\s*$)/i];

/** True for words without a sign of a language, a field of a form, a row of a table, or a line of a .reg file. */
const isWords = (line: string): boolean =>
  /^\s*(?:\|.*\|\s*$|\[-?HK|"[^"]*"=|[\w ]{1,40}:\s)/.test(line) ||
  isProse(line) ||
  (!NOT_WORDS.some((one) => one.test(line)) && !COMMAND.test(line.trim()));

/**
 * Reads a text in each language: the reader that leaves the fewest lines unread decides it. `share` is that of the
 * lines that are followed, or look like a statement that isn't; `steps` is the work for the other languages.
 */
export function voteOnLanguage(part: Part, reading: Reading) {
  const text = part.text.slice(0, MOST_READ);
  const lines = text.split('\n');
  let steps = 0;
  let best = { language: LANGUAGES[0] as ScriptLanguage, findings: createFindings(0), cost: Infinity };
  const isPowerShell = POWERSHELL.test(text) && !NO_POWERSHELL.test(text);
  // comments alone are no VBScript, and a text of PowerShell may begin like one
  const isQuoted = lines.every((line) => /^\s*(?:'.*)?$/.test(line));
  for (const language of LANGUAGES) {
    if ((isPowerShell && language !== 'powershell') || (isQuoted && language === 'vbscript')) continue;
    const findings = createFindings(text.length);
    reading.read[language]({ ...part, text }, { ...reading, findings });
    steps += findings.steps();
    const { unread, foreign, writes } = findings;
    const cost = 2 * (unread.size + foreign.size) - writes.length;
    // A text that no reader follows is more likely PowerShell than the name of a program.
    const isUnread = best.findings.foreign.size > 0 && best.findings.writes.length === 0;
    if (cost > best.cost || (cost === best.cost && !(language === 'powershell' && isUnread))) continue;
    best = { language, findings, cost };
    if (unread.size === 0 && writes.length > 0) break;
  }
  const { language, findings } = best;
  steps -= findings.steps();
  // true if each line only assigns something, in any language
  const isOnlyAssigned = lines.every((line) => /^\s*(?:\w+\s*=\s*[^=\s].*)?$/.test(line));
  const written = lines.filter((line) => line.trim() !== '').length;
  if (written === 0 || (language === 'vbscript' && findings.writes.length === 0 && isOnlyAssigned))
    return { language, share: 0, steps };
  const words = [...findings.foreign].filter((line) => isWords(lines[line - 1] ?? ''));
  return { language, share: 1 - words.length / written, steps };
}
