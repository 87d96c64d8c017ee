/** A block with what it holds: the lines around its bodies stay while pieces of a body are taken out. */
interface Block {
  /** What opens each body, such as `if ... (` and `) else (`. */
  readonly bodies: readonly { readonly head: string; readonly pieces: readonly Piece[] }[];
  readonly tail: string;
}

/** A piece of a script that can be taken out as a whole: lines, or a block. */
export type Piece = string | Block;

/** A script before it has its key, and what stays in it whatever is taken out. */
export interface Script {
  readonly head: string;
  readonly pieces: readonly Piece[];
}

/** Stands for the key below which a script writes. */
export const ROOT_MARK = '@ROOT@';

const linesOf = (pieces: readonly Piece[]): readonly string[] =>
  pieces.flatMap((piece) =>
    typeof piece === 'string'
      ? [piece]
      : [...piece.bodies.flatMap(({ head, pieces: body }) => [head, ...linesOf(body)]), piece.tail],
  );

/** The text of a script that writes below `root`. */
export const textOf = ({ head, pieces }: Script, root: string): string =>
  `${[head, ...linesOf(pieces)].filter((line) => line !== '').join('\n')}\n`.replaceAll(ROOT_MARK, root);

/** Every list that has one piece less, or a body for one of its blocks. None is emptied: cmd refuses that. */
function smallerLists(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  return pieces.flatMap((piece, at) => {
    const before = pieces.slice(0, at);
    const after = pieces.slice(at + 1);
    if (typeof piece === 'string') return [[...before, ...after]];
    return [
      [...before, ...after],
      ...piece.bodies.map((body) => [...before, ...body.pieces, ...after]),
      ...piece.bodies.flatMap((body, index) =>
        smallerLists(body.pieces)
          .filter((smaller) => smaller.length > 0)
          .map((smaller) => [
            ...before,
            { ...piece, bodies: piece.bodies.with(index, { ...body, pieces: smaller }) },
            ...after,
          ]),
      ),
    ];
  });
}

/** A script without a half of its pieces, then every one that has one piece less. */
export function smallerScripts({ head, pieces }: Script): readonly Script[] {
  const half = pieces.length >> 1;
  const halves = pieces.length < 4 ? [] : [pieces.slice(0, half), pieces.slice(half)];
  return [...halves, ...smallerLists(pieces)].map((smaller) => ({ head, pieces: smaller }));
}

/** What a maker of scripts asks for at random. */
export interface Dice {
  /** A whole number below `n`. */
  readonly below: (n: number) => number;
  readonly oneOf: <T>(list: readonly T[]) => T;
  readonly chance: (share: number) => boolean;
  /** A function of the table, as often as its number says. */
  readonly weighted: <T>(table: readonly (readonly [weight: number, make: () => T])[]) => T;
}

export function diceFrom(random: () => number): Dice {
  const below = (n: number): number => Math.floor(random() * n);
  return {
    below,
    oneOf: (list) => list[below(list.length)] as (typeof list)[number],
    chance: (share) => random() < share,
    weighted(table) {
      let left = random() * table.reduce((sum, [weight]) => sum + weight, 0);
      const row = table.find(([weight]) => (left -= weight) < 0) ?? table.at(-1);
      if (row === undefined) throw new Error('an empty table');
      return row[1]();
    },
  };
}
