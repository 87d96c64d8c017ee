import { readRegExe } from '../command/reg-exe.ts';
import { programName, UNKNOWN as MARK, type Word } from '../command/words.ts';
import { textOf, UNKNOWN } from '../flow.ts';
import { readInner } from '../reading.ts';
import { bind, firstGiven, named, type Element } from './bind.ts';
import { evaluate, listTexts } from './expression.ts';
import { firstLine, lineOf, lost, type Interpreter } from './interpreter.ts';

/** Words of a program's command line. */
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

export function runProgram(program: string, words: readonly Word[], at: Interpreter): void {
  const { part, reading, flow } = at;
  const name = programName(program);
  const line = lineOf(at);
  if (at.isUncalled) {
    lost(at);
    return;
  }
  const labels = at.labelsAt(at.statement.row);
  if (name === 'reg') {
    // PowerShell leaves the words as they are; a quote in one would be another word for reg.exe, and an empty one is left out.
    if (words.some(({ text, isKnown }) => isKnown && (text === '' || text.includes('"') || /\s.*\\$/.test(text)))) {
      lost(at);
      return;
    }
    readRegExe(
      [{ text: program, isQuoted: false, isKnown: true }, ...words],
      { line, source: firstLine(at.statement.text), labels, isCertain: flow.isCertain, host: part.host },
      reading.findings,
    );
    return;
  }
  if (name !== 'reg' && words.every((word) => word.isKnown)) {
    const text = `${/\s/.test(program) ? `"${program}"` : program} ${commandLine(words)}`;
    readInner('batch', part, { text, lineOf: () => line, isCertain: flow.isCertain, host: part.host, labels }, reading);
    return;
  }
  lost(at);
}

/** `Start-Process reg.exe -ArgumentList ...`. */
export function startProcess(elements: readonly Element[], at: Interpreter): void {
  const bound = bind(elements, at);
  const file = textOf(firstGiven(named(bound, ['filepath']), bound.positional[0]) ?? UNKNOWN);
  const isFirst = named(bound, ['filepath']) === undefined;
  const given = firstGiven(named(bound, ['argumentlist', 'args']), bound.positional[isFirst ? 1 : 0]);
  const lists = given === undefined ? [] : listTexts(given);
  if (file === null || lists === null || lists.includes(null) || bound.hasUnknown || at.isUncalled) {
    lost(at);
    return;
  }
  const program = file;
  if (!/^(?:reg|cmd|powershell|pwsh|shutdown)$/.test(programName(program))) {
    lost(at);
    return;
  }
  const text = `${/\s/.test(program) ? `"${program}"` : program} ${lists.join(' ')}`;
  readInner(
    'batch',
    at.part,
    {
      text,
      lineOf: () => lineOf(at),
      isCertain: at.flow.isCertain,
      host: at.part.host,
      labels: at.labelsAt(at.statement.row),
    },
    at.reading,
  );
}
