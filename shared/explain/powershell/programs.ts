import { readRegExe } from '../command/reg-exe.ts';
import { programName, type Word } from '../command/words.ts';
import { textOf } from '../flow.ts';
import { placeOf, startScript } from '../script.ts';
import type { Element } from './bind.ts';
import { evaluate } from './expression.ts';
import { lost, type Interpreter } from './interpreter.ts';

const NOT_KNOWN: Word = { text: '', isQuoted: false, isKnown: false };

export function wordsOf(elements: readonly Element[], at: Interpreter): readonly Word[] {
  return elements.flatMap(({ kind, name, node, hasColon }): readonly Word[] => {
    if (kind === 'splat') return [NOT_KNOWN];
    // with a colon it is one word, which reg.exe doesn't know
    const word: Word = { text: `-${name}`, isQuoted: false, isKnown: !hasColon };
    if (node === null || hasColon) return [word];
    if (kind === 'parameter') return [word, ...wordsOf([{ kind: 'argument', name: '', node, hasColon }], at)];
    if (/^(?:generic_token$|decimal_int|hexadecimal_int|cast_)/.test(node.type) && !/[$`"'(]/.test(node.text))
      return [{ text: node.text, isQuoted: false, isKnown: true }];
    // as it is spelt, or several words
    if (node.type === 'array_literal_expression') return [NOT_KNOWN, NOT_KNOWN];
    const value = evaluate(node, at);
    return (value?.kind === 'list' ? value.items : [value]).map((item) => {
      const text = textOf(item);
      return { text: text ?? '', isQuoted: true, isKnown: text !== null };
    });
  });
}

const commandLine = (words: readonly Word[]): string =>
  words
    .map(({ text, isQuoted }) =>
      isQuoted && (/\s/.test(text) || text === '') && !text.includes('"') ? `"${text}"` : text,
    )
    .join(' ');

export const isProgram = (program: string): boolean =>
  /^(?:reg|cmd|powershell|pwsh|shutdown)$/.test(programName(program));

/** Runs a program. A line that starts another one than reg.exe is read as in a batch file. */
export function runProgram(program: string, words: readonly Word[], at: Interpreter): void {
  const isReg = programName(program) === 'reg';
  const first: Word = { text: program, isQuoted: true, isKnown: true };
  // PowerShell passes words verbatim. reg.exe would read a word with a quote differently, and an empty one is left out.
  const isOdd = ({ text, isKnown }: Word): boolean =>
    isKnown && (text === '' || text.includes('"') || /\s.*\\$/.test(text));
  if (at.isUncalled || (isReg ? words.some(isOdd) : words.some((word) => !word.isKnown))) lost(at);
  else if (isReg) readRegExe([first, ...words], placeOf(at), at.reading.findings);
  else startScript(at, 'batch', commandLine([first, ...words]));
}
