import type { Part } from './instruction-words.ts';
import type { Token } from './prose-tokens.ts';

/** Creates a test that is true if a token is one of some parts. */
export const is =
  (...parts: readonly Part[]) =>
  ({ part }: Token): boolean =>
    parts.includes(part);
export const has = (tokens: readonly Token[], ...parts: readonly Part[]): boolean => tokens.some(is(...parts));

/** True if one of some parts precedes a token, with at most a few tokens in between that all pass. */
const follows = (
  tokens: readonly Token[],
  end: number,
  parts: readonly Part[],
  most: number,
  passes: (token: Token) => boolean,
): boolean => {
  for (let at = end - 1; at >= Math.max(0, end - 1 - most); at--) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (parts.includes(token.part)) return true;
    if (!passes(token)) return false;
  }
  return false;
};

/** True if a token may appear between a number and the word that introduces it. */
const isFiller = is(
  ...(['word', 'type', 'leads', 'data', 'or', 'comma', 'cell', 'set', 'key word', 'both', 'same', 'have'] as const),
);

/** The positions of a name and of the number that is assigned to it. */
export interface Pair {
  readonly at: number;
  readonly end: number;
}

/** Returns each name with its number, which follows the name directly or follows a word that introduces it. */
export function pairsIn(tokens: readonly Token[]): readonly Pair[] {
  const pairs: Pair[] = [];
  let at = -1;
  for (const [end, { part }] of tokens.entries()) {
    if (part === 'number' && at >= 0) {
      const isDirect = follows(tokens, end, ['name'], 4, is('comma', 'cell', 'type'));
      if (isDirect || (end - at <= 30 && leads(tokens, end, at))) pairs.push({ at, end });
    }
    if (part === 'name') at = end;
    if (part === 'number') at = -1;
  }
  return pairs;
}

/** True if a word that introduces a number appears before it, after a given position. */
const leads = (tokens: readonly Token[], end: number, from: number): boolean =>
  follows(tokens, end, ['leads', 'data'], Math.min(4, end - from - 2), isFiller);

/** Returns the position of the number that a sentence has for the name of an earlier one; -1 if it has none. */
export function numberAlone(tokens: readonly Token[]): number {
  const first = tokens.findIndex(is('number'));
  return tokens.findIndex((token, at) => {
    if (token.part !== 'number') return false;
    if (follows(tokens, at, ['data'], 4, isFiller)) return true;
    if (at !== first) return false;
    const before = tokens.slice(0, at);
    const isFirst = before.slice(0, 3).some(is('leads')) && before.every(is('word', 'cell', 'comma', 'leads', 'type'));
    if (leads(tokens, at, -1) && (isFirst || has(before, 'set'))) return true;
    const next = tokens.slice(at + 1, at + 5).find((one) => !is('word', 'comma')(one));
    return next?.part === 'data' && follows(tokens, at, ['set'], 3, is('word', 'hex', 'decimal'));
  });
}

const isOfRemoval = (one: Token): boolean => !is('number', 'set', 'against')(one);

/** True if a sentence removes a name or a key. */
export const takesAway = (tokens: readonly Token[], part: 'name' | 'key'): boolean =>
  tokens.some((token, at) => {
    if (token.part !== part) return false;
    if (part === 'name') return follows(tokens, at, ['remove'], 12, isOfRemoval);
    return (
      has(tokens.slice(Math.max(0, at - 8), at), 'key word') &&
      follows(tokens, at, ['remove'], 8, is('word', 'key word', 'comma'))
    );
  });

/** True if some tokens contradict the instruction, or name who did it. */
export const isAgainst = (tokens: readonly Token[]): boolean =>
  has(tokens, 'against') ||
  tokens.some((token, at) => token.part === 'set' && follows(tokens, at, ['who'], 1, is('word')));

/** True if another number is offered as an alternative after a number. */
export function isChoice(tokens: readonly Token[], number: number): boolean {
  for (let at = number + 1, hasOr = false; at < tokens.length; at++) {
    const part = tokens[at]?.part;
    if (part === 'name' || part === 'number') return part === 'number' && hasOr;
    hasOr ||= part === 'or';
  }
  return false;
}

/** True if a sentence is a statement or a question, not an instruction. */
export const isTalk = (tokens: readonly Token[]): boolean =>
  has(tokens, 'talk') ||
  tokens.at(-1)?.part === 'question' ||
  tokens.some(({ part }, at) => {
    const next = tokens[at + 1]?.part;
    return (part === 'who' && next === 'have') || (part === 'have' && next === 'who');
  });
