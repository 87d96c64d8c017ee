import type { Statement, Token } from './tokens.ts';

/** A way through `If` or `Select Case`: the tokens of its condition or its cases, null for `Else`. */
export interface Arm {
  readonly asked: readonly Token[] | null;
  readonly body: readonly Block[];
}

/** A script of VBScript by its blocks. */
export type Block =
  | { readonly kind: 'plain'; readonly statement: Statement }
  | { readonly kind: 'if' | 'select'; readonly statement: Statement; readonly arms: readonly Arm[] }
  /** `end` is what stands behind `Loop`: `Loop Until x` asks at the end. */
  | {
      readonly kind: 'loop';
      readonly statement: Statement;
      readonly end: readonly Token[];
      readonly body: readonly Block[];
    }
  | Sub
  /** What isn't VBScript, or a block without its end: all that stands in it. */
  | { readonly kind: 'broken'; readonly statements: readonly Statement[] };

export interface Sub {
  readonly kind: 'sub';
  readonly statement: Statement;
  readonly name: string;
  readonly params: readonly string[];
  readonly body: readonly Block[];
}

const MAX_NESTING = 40;

const isName = (token: Token | undefined, ...names: readonly string[]): boolean =>
  token?.kind === 'name' && names.includes(token.text);

const words = (statement: Statement | undefined, count: number): string =>
  (statement?.tokens ?? [])
    .slice(0, count)
    .map((token) => (token.kind === 'name' ? token.text : ''))
    .join(' ');

/** A statement in a block of `With`, with the object before each point that has none; null where it has such a block itself. */
function withObject(statement: Statement, object: Token | undefined): Statement | null {
  if (object === undefined || isName(statement.tokens[0], 'with')) return null;
  const tokens = statement.tokens.flatMap((token, index): readonly Token[] => {
    const before = statement.tokens[index - 1];
    const isTied = before !== undefined && (before.kind === 'name' ? !RESERVED.has(before.text) : before.text === ')');
    return token.kind === 'sign' && token.text === '.' && !isTied ? [object, token] : [token];
  });
  return { ...statement, tokens };
}

/** Words behind which a point begins something new. */
const RESERVED = new Set(['if', 'then', 'else', 'and', 'or', 'not', 'call', 'case', 'to', 'in', 'while', 'until']);

/** By which word each loop ends. */
const ENDS: ReadonlyMap<string | undefined, string> = new Map([
  ['for', 'next'],
  ['while', 'wend'],
  ['do', 'loop'],
]);

/** `base` is how deep the statements stand. */
export function blocksOf(statements: readonly Statement[], base = 0): readonly Block[] {
  let at = 0;
  let isBroken = false;

  const until = (depth: number, isEnd: (statement: Statement) => boolean): readonly Block[] => {
    const blocks: Block[] = [];
    for (let statement = statements[at]; statement !== undefined; statement = statements[at]) {
      if (isEnd(statement)) return blocks;
      if (depth > MAX_NESTING) break;
      blocks.push(one(statement, depth));
      if (isBroken) return blocks;
    }
    isBroken = depth > base;
    return blocks;
  };

  /** A block of several statements; all of it is broken where its end is missing. */
  const whole = (from: number, read: () => Block): Block => {
    const block = read();
    if (!isBroken) return block;
    const inside = statements.slice(from);
    at = statements.length;
    return { kind: 'broken', statements: inside };
  };

  const one = (statement: Statement, depth: number): Block => {
    const from = at;
    const { tokens } = statement;
    const lead = isName(tokens[0], 'public', 'private') ? 1 : 0;
    const [first, second] = tokens.slice(lead);
    at++;
    if (isName(first, 'if')) {
      const then = tokens.findIndex((token) => isName(token, 'then'));
      if (then < 0) return { kind: 'broken', statements: [statement] };
      const next = statements[at];
      const isOneLine = tokens.length > then + 1 || (next?.row === statement.row && next.comment === null);
      if (isOneLine) return inOneLine(statement, then, depth);
      return whole(from, () => ifBlock(statement, tokens.slice(1, then), depth));
    }
    if (isName(first, 'select') && isName(second, 'case')) return whole(from, () => selectBlock(statement, depth));
    const last = lead === 0 && first?.kind === 'name' ? ENDS.get(first.text) : undefined;
    if (last !== undefined) {
      return whole(from, () => {
        const body = until(depth + 1, (end) => isName(end.tokens[0], last));
        const end = statements[at++]?.tokens.slice(1) ?? [];
        if (end.length > 0 && last !== 'loop') isBroken = true;
        return { kind: 'loop', statement, end, body };
      });
    }
    if (isName(first, 'sub', 'function')) {
      return whole(from, () => {
        const body = until(depth + 1, (end) => words(end, 2) === `end ${first?.text}`);
        at++;
        const params = tokens
          .slice(lead + 2)
          .filter((token) => token.kind === 'name' && token.text !== 'byval' && token.text !== 'byref')
          .map(({ text }) => text);
        return { kind: 'sub', statement, name: second?.text ?? '', params, body };
      });
    }
    if (isName(first, 'with')) {
      return whole(from, () => {
        const begin = at;
        until(depth + 1, (end) => words(end, 2) === 'end with');
        const inside = statements.slice(begin, at).map((one) => withObject(one, second));
        at++;
        const isPlain = tokens.length === 2 && !inside.includes(null);
        if (isBroken || !isPlain) return { kind: 'broken', statements: statements.slice(from, at) };
        return {
          kind: 'if',
          statement,
          arms: [
            {
              asked: null,
              body: blocksOf(
                inside.filter((one) => one !== null),
                depth + 1,
              ),
            },
          ],
        };
      });
    }
    if (isName(first, 'class', 'property')) {
      return whole(from, () => {
        until(depth + 1, (end) => words(end, 2) === `end ${first?.text}`);
        at++;
        return { kind: 'broken', statements: statements.slice(from, at) };
      });
    }
    return { kind: 'plain', statement };
  };

  /** `If x Then a : b Else c`, all in one line. */
  const inOneLine = (statement: Statement, then: number, depth: number): Block => {
    const rest: Statement[] = [{ ...statement, tokens: statement.tokens.slice(then + 1) }];
    for (let next = statements[at]; next?.row === statement.row && next.comment === null; next = statements[++at])
      rest.push(next);
    const all = [statement, ...rest.slice(1)];
    const arms: Statement[][] = [[]];
    for (const one of rest) {
      const cut = one.tokens.findIndex((token) => isName(token, 'else'));
      if (one.tokens.some((token) => isName(token, 'elseif')) || (cut >= 0 && isName(one.tokens[0], 'if')))
        return { kind: 'broken', statements: all };
      if (cut < 0) arms.at(-1)?.push(one);
      else {
        arms.at(-1)?.push({ ...one, tokens: one.tokens.slice(0, cut) });
        arms.push([{ ...one, tokens: one.tokens.slice(cut + 1) }]);
      }
    }
    if (depth >= MAX_NESTING || arms.length > 2) return { kind: 'broken', statements: all };
    const [yes = [], no] = arms.map((arm) =>
      blocksOf(
        arm.filter((one) => one.tokens.length > 0 && words(one, 2) !== 'end if'),
        depth + 1,
      ),
    );
    return {
      kind: 'if',
      statement,
      arms: [
        { asked: statement.tokens.slice(1, then), body: yes },
        ...(no === undefined ? [] : [{ asked: null, body: no }]),
      ],
    };
  };

  const ifBlock = (statement: Statement, condition: readonly Token[], depth: number): Block => {
    const arms: Arm[] = [];
    let now: readonly Token[] | null = condition;
    for (;;) {
      const body = until(depth + 1, (one) => isName(one.tokens[0], 'else', 'elseif') || words(one, 2) === 'end if');
      arms.push({ asked: now, body });
      const end = statements[at++];
      if (isBroken || end === undefined || words(end, 2) === 'end if') return { kind: 'if', statement, arms };
      const isElse = isName(end.tokens[0], 'else');
      const last = end.tokens.at(-1);
      // `Else If` on one line would open another block
      if (isElse ? end.tokens.length > 1 : !isName(last, 'then')) isBroken = true;
      now = isElse ? null : end.tokens.slice(1, -1);
    }
  };

  const selectBlock = (statement: Statement, depth: number): Block => {
    const arms: Arm[] = [];
    const before = until(depth + 1, (one) => isName(one.tokens[0], 'case') || words(one, 2) === 'end select');
    isBroken ||= before.some((block) => block.kind !== 'plain' || block.statement.comment === null);
    for (;;) {
      const end = statements[at++];
      if (isBroken || end === undefined || words(end, 2) === 'end select') return { kind: 'select', statement, arms };
      const isElse = isName(end.tokens[1], 'else');
      const body = until(depth + 1, (one) => isName(one.tokens[0], 'case') || words(one, 2) === 'end select');
      arms.push({ asked: isElse ? null : end.tokens.slice(1), body });
    }
  };

  return until(base, () => false);
}
