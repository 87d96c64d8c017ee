import { keepsArguments } from './members.ts';
import type { Script } from './script.ts';
import type { Token } from './tokens.ts';
import type { Block } from './tree.ts';

export const isSign = (token: Token | undefined, text: string): boolean =>
  token?.kind === 'sign' && token.text === text;

/** Splits at commas outside brackets. */
export function atCommas(tokens: readonly Token[]): readonly (readonly Token[])[] {
  if (tokens.length === 0) return [];
  const parts: Token[][] = [[]];
  let depth = 0;
  for (const token of tokens) {
    if (isSign(token, '(')) depth++;
    if (isSign(token, ')')) depth--;
    if (isSign(token, ',') && depth === 0) parts.push([]);
    else parts.at(-1)?.push(token);
  }
  return parts;
}

interface Assignment {
  readonly name: string;
  readonly value: readonly Token[];
}

/** `x = 1`, `Set x = ...`, `Const A = 1, B = 2`: what is assigned; null for any other statement. */
export function assignmentsOf(tokens: readonly Token[]): readonly Assignment[] | null {
  const [first, second] = tokens.map(({ text }) => text);
  const isShared = (first === 'public' || first === 'private') && second === 'const';
  const lead = isShared ? 2 : first === 'const' || first === 'set' ? 1 : 0;
  const rest = tokens.slice(lead);
  const parts = isShared || first === 'const' ? atCommas(rest) : [rest];
  const all = parts.map(([name, sign, ...value]) =>
    name?.kind === 'name' && isSign(sign, '=') ? { name: name.text, value } : null,
  );
  return all.every((one) => one !== null) ? all : null;
}

/** `Dim a, b(2)`, `Const a = 1`: what a statement declares. */
export const declaredBy = ([first, ...rest]: readonly Token[]): readonly string[] =>
  first?.text === 'dim' || first?.text === 'const' ? atCommas(rest).map(([name]) => name?.text ?? '') : [];

/** All that is declared in these blocks and in the blocks inside them: it holds from the beginning, wherever it stands. */
export function declaredIn(blocks: readonly Block[]): readonly string[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'plain') return declaredBy(block.statement.tokens);
    if (block.kind === 'loop') return declaredIn(block.body);
    return block.kind === 'if' || block.kind === 'select' ? block.arms.flatMap(({ body }) => declaredIn(body)) : [];
  });
}

/** The variable in which a loop counts. */
export const counterOf = ([first, second, third]: readonly Token[]): string | null =>
  first?.text === 'for' ? ((second?.text === 'each' ? third : second)?.text ?? null) : null;

/** Variables that some statements, and the Subs that they call, may change. */
export function changedIn(blocks: readonly Block[], script: Script): ReadonlySet<string> {
  const names = new Set<string>();
  const seen = new Set<string>();
  const calls = (tokens: readonly Token[]): void => {
    const subs = tokens.filter((token) => token.kind === 'name' && script.subs.has(token.text));
    // A Sub or a method may change what it is given; an item of a list, or a new size, changes the list.
    const isMember = tokens.some((_, at) => isSign(tokens[at - 1], '.') && !keepsArguments(tokens[at]?.text ?? ''));
    const isAny = subs.length > 0 || isMember || isSign(tokens[1], '(');
    if (isAny || tokens[0]?.text === 'redim')
      for (const token of tokens) if (token.kind === 'name') names.add(token.text);
    for (const { text } of subs) {
      if (seen.has(text)) continue;
      seen.add(text);
      walk(script.subs.get(text)?.body ?? []);
    }
  };
  const walk = (inside: readonly Block[]): void => {
    for (const block of inside) {
      if (block.kind === 'broken' || block.kind === 'sub' || !script.reading.findings.step()) continue;
      const { tokens } = block.statement;
      calls(tokens);
      if (block.kind === 'plain') for (const { name } of assignmentsOf(tokens) ?? []) names.add(name);
      if (block.kind === 'loop') {
        const counter = counterOf(tokens);
        if (counter !== null) names.add(counter);
        calls(block.end);
        walk(block.body);
      }
      if (block.kind === 'if' || block.kind === 'select')
        for (const { asked, body } of block.arms) {
          calls(asked ?? []);
          walk(body);
        }
    }
  };
  walk(blocks);
  return names;
}
