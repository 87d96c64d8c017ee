import type { Part } from './instruction-words.ts';
import type { Token } from './prose-tokens.ts';

/** Whether a token is one of some parts. */
export const is =
  (...parts: readonly Part[]) =>
  ({ part }: Token): boolean =>
    parts.includes(part);
export const has = (tokens: readonly Token[], ...parts: readonly Part[]): boolean => tokens.some(is(...parts));

/** Whether one of some parts stands before, with a few tokens behind it that all pass. */
const follows = (
  before: readonly Token[],
  parts: readonly Part[],
  most: number,
  passes: (token: Token) => boolean,
): boolean =>
  before.some((token, at) => {
    const behind = before.slice(at + 1);
    return parts.includes(token.part) && behind.length <= most && behind.every(passes);
  });

/** What may stand between a word that leads to a number and the number. */
const isFiller = is(
  ...(['word', 'type', 'leads', 'data', 'or', 'comma', 'cell', 'set', 'key word', 'both', 'same', 'have'] as const),
);

/** A name and the number that it is given, by where they stand. */
export interface Pair {
  readonly at: number;
  readonly between: readonly Token[];
  readonly end: number;
}

/** Each name with its number, which stands right behind it, or behind a word that leads to it. */
export function pairsIn(tokens: readonly Token[]): readonly Pair[] {
  return tokens.flatMap((token, at): readonly Pair[] => {
    const length = tokens.slice(at + 1).findIndex(is('name', 'number'));
    const end = at + 1 + length;
    if (token.part !== 'name' || length < 0 || tokens[end]?.part !== 'number') return [];
    const between = tokens.slice(at + 1, end);
    const isDirect = length <= 4 && between.every(is('comma', 'cell', 'type'));
    return isDirect || follows(between, ['leads', 'data'], 4, isFiller) ? [{ at, between, end }] : [];
  });
}

/** Where the number stands that a sentence has for a name of an earlier one; -1 where it has none. */
export function numberAlone(tokens: readonly Token[]): number {
  return tokens.findIndex((token, at) => {
    if (token.part !== 'number') return false;
    const before = tokens.slice(0, at);
    if (follows(before, ['data'], 4, isFiller)) return true;
    if (has(before, 'number')) return false;
    const isFirst = before.slice(0, 3).some(is('leads')) && before.every(is('word', 'cell', 'comma', 'leads', 'type'));
    if (follows(before, ['leads'], 4, isFiller) && (isFirst || has(before, 'set'))) return true;
    const next = tokens.slice(at + 1, at + 5).find((one) => !is('word', 'comma')(one));
    return next?.part === 'data' && follows(before, ['set'], 3, is('word', 'hex', 'decimal'));
  });
}

/** Whether a sentence takes away one of some parts. */
export const takesAway = (tokens: readonly Token[], part: 'name' | 'key'): boolean =>
  tokens.some((token, at) => {
    const before = tokens.slice(0, at);
    if (token.part !== part) return false;
    if (part === 'name')
      return follows(before, ['remove'], 12, (one) => !is('number', 'remove', 'set', 'against')(one));
    return has(before, 'key word') && follows(before, ['remove'], 8, is('word', 'key word', 'comma'));
  });

/** Whether a sentence speaks against it, or says who did it. */
export const isAgainst = (tokens: readonly Token[]): boolean =>
  has(tokens, 'against') ||
  tokens.some((token, at) => token.part === 'set' && follows(tokens.slice(0, at), ['who'], 1, is('word')));

/** Whether what follows a number says that another one would do. */
export function isChoice(behind: readonly Token[]): boolean {
  const next = behind.findIndex(is('name', 'number'));
  return behind[next]?.part === 'number' && has(behind.slice(0, next), 'or');
}

/** Whether a sentence tells or asks something, and doesn’t instruct. */
export const isTalk = (tokens: readonly Token[]): boolean =>
  has(tokens, 'talk') ||
  tokens.at(-1)?.part === 'question' ||
  tokens.some(({ part }, at) => {
    const next = tokens[at + 1]?.part;
    return (part === 'who' && next === 'have') || (part === 'have' && next === 'who');
  });
