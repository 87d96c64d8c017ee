import type { FormatReader } from '../found.ts';
import { MAX_LINE, readLine } from '../script/batch.ts';
import { batchState } from '../script/follow.ts';
import { eachLine } from '../script/lines.ts';

/** Commands for reg.exe: a line of them, or a batch file with its variables. Source: facts 8.2 [G5]. */
export const regCommandReader: FormatReader = {
  format: 'reg-command',
  recognises: (text) =>
    /\breg(?:\.exe)?"?[ \t]+(?:add|delete|import|query)\b/i.test(text) ||
    /^[ \t]*@?(?:powershell|pwsh)(?:\.exe)?[ \t]/im.test(text),
  read(text, findings) {
    const state = batchState(findings);
    let folded = '';
    let first = 0;
    let number = 0;
    const flush = (line: string): void => {
      readLine(folded + line, first, state);
      folded = '';
    };
    eachLine(text, (line) => {
      number++;
      if (!findings.step(1 + line.length / 64)) return false;
      if (folded === '') first = number;
      const goesOn = line.endsWith('^') && !line.endsWith('^^');
      if (goesOn && folded.length < MAX_LINE) folded += `${line.slice(0, -1)} `;
      else flush(line.length > MAX_LINE ? line.slice(0, MAX_LINE) : line);
      return true;
    });
    if (folded !== '') flush('');
  },
};
