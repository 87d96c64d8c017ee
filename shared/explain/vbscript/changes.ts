import { keepsArguments } from './members.ts';
import { assignmentsOf, isSign, type Line } from './statements.ts';
import type { Token } from './tokens.ts';

/** The variable in which a loop counts. */
export const counterOf = ([first, second]: readonly Token[]): string =>
  (first?.text === 'each' ? second?.text : first?.text) ?? '';

/** A procedure or a method may change what it is given; an item of a list, or a new size, changes the list. */
const mayChangeAll = (tokens: readonly Token[], isCall: boolean): boolean =>
  isCall ||
  isSign(tokens[1], '(') ||
  tokens[0]?.text === 'redim' ||
  tokens.some((token, at) => isSign(tokens[at - 1], '.') && !keepsArguments(token.text));

/** Adds the variables that some statements may change. Gives the procedures that they call. */
export function changedIn(lines: readonly Line[], isSub: (name: string) => boolean, names: Set<string>): Set<string> {
  const calls = new Set<string>();
  for (const { tokens, opening } of lines) {
    const called = tokens.filter((token) => token.kind === 'name' && isSub(token.text));
    for (const { text } of called) calls.add(text);
    if (mayChangeAll(tokens, called.length > 0))
      for (const [at, token] of tokens.entries())
        if (token.kind === 'name' && !isSign(tokens[at + 1], '.')) names.add(token.text);
    if (opening?.kind === 'for') names.add(counterOf(opening.tokens));
    // of an `If` in one line, what stands behind `Then` and `Else`
    for (const [at, token] of tokens.entries())
      if (isSign(token, '=') && (at === 1 || /^(?:then|else|set|const|,)$/.test(tokens[at - 2]?.text ?? '')))
        names.add(tokens[at - 1]?.text ?? '');
    for (const { name } of assignmentsOf(tokens) ?? []) names.add(name);
  }
  return calls;
}
