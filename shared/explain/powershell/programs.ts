import { readRegExe } from '../command/reg-exe.ts';
import { programName, UNKNOWN as MARK, type Word } from '../command/words.ts';
import { textOf, UNKNOWN } from '../flow.ts';
import { readInner } from '../reading.ts';
import { bind, take, type Element } from './bind.ts';
import { evaluate, listTexts } from './expression.ts';
import { firstLine, lineOf, lost, type Interpreter } from './interpreter.ts';

/** Returns the words of a program's command line. */
export function wordsOf(elements: readonly Element[], at: Interpreter): readonly Word[] {
  return elements.flatMap((element): readonly Word[] => {
    if (element.kind === 'splat') return [{ text: '', isQuoted: false, isKnown: false }];
    if (element.kind === 'parameter') {
      const text = `-${element.name}`;
      if (element.value === null) return [{ text, isQuoted: false, isKnown: true }];
      return [{ text, isQuoted: false, isKnown: true }, ...wordsOf([{ kind: 'argument', node: element.value }], at)];
    }
    const { node } = element;
    if (
      /^(?:generic_token|decimal_integer_literal|hexadecimal_integer_literal)$/.test(node.type) &&
      !/[$`"']/.test(node.text)
    )
      return [{ text: node.text, isQuoted: false, isKnown: true }];
    const value = evaluate(node, at);
    return (value?.kind === 'list' ? value.items : [value]).map((item) => {
      const text = textOf(item);
      return { text: text ?? '', isQuoted: true, isKnown: text !== null };
    });
  });
}

const commandLine = (words: readonly Word[]): string =>
  words
    .map((word) =>
      word.isKnown
        ? word.isQuoted && (/\s/.test(word.text) || word.text === '') && !word.text.includes('"')
          ? `"${word.text}"`
          : word.text
        : MARK,
    )
    .join(' ');

/** Runs a line that starts cmd, another PowerShell or another known program, as in a batch file. */
function runLine(program: string, rest: string, at: Interpreter): void {
  const { part, reading, flow } = at;
  const text = `${/\s/.test(program) ? `"${program}"` : program} ${rest}`;
  const place = { lineOf: () => lineOf(at), isCertain: flow.isCertain, host: part.host };
  readInner('batch', part, { ...place, text, labels: at.labelsAt(at.statement.row) }, reading);
}

/** True if a program is one that is followed. */
export const isProgram = (program: string): boolean =>
  /^(?:reg|cmd|powershell|pwsh|shutdown)$/.test(programName(program));

export function runProgram(program: string, words: readonly Word[], at: Interpreter): void {
  const { part, reading, flow } = at;
  const isReg = programName(program) === 'reg';
  // PowerShell passes words verbatim. reg.exe would read a word with a quote differently, and an empty one is left out.
  const isOdd = ({ text, isKnown }: Word): boolean =>
    isKnown && (text === '' || text.includes('"') || /\s.*\\$/.test(text));
  if (at.isUncalled || (isReg ? words.some(isOdd) : words.some((word) => !word.isKnown))) lost(at);
  else if (isReg)
    readRegExe(
      [{ text: program, isQuoted: false, isKnown: true }, ...words],
      {
        line: lineOf(at),
        source: firstLine(at.statement.text),
        labels: at.labelsAt(at.statement.row),
        isCertain: flow.isCertain,
        host: part.host,
      },
      reading.findings,
    );
  else runLine(program, commandLine(words), at);
}

/** Runs `Start-Process reg.exe -ArgumentList ...`. */
export function startProcess(elements: readonly Element[], at: Interpreter): void {
  const bound = bind(elements, at);
  const file = textOf(take(bound, ['filepath']) ?? UNKNOWN);
  const given = take(bound, ['argumentlist', 'args']);
  const words = given === undefined ? [] : listTexts(given);
  const isOpen = words === null || words.includes(null) || bound.hasUnknown || at.isUncalled;
  if (file === null || isOpen || !isProgram(file)) lost(at);
  else runLine(file, words.join(' '), at);
}
