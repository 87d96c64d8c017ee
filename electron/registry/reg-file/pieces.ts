/** A part of a buffer. It is cheaper than a buffer of its own; a large file would need millions of those. */
export interface Piece {
  readonly buffer: Buffer;
  readonly from: number;
  readonly to: number;
}

export function wholePiece(buffer: Buffer): Piece {
  return { buffer, from: 0, to: buffer.length };
}

/** Adds a piece to a list; as one with the last piece where they are neighbours in the same buffer. */
export function addPiece(pieces: Piece[], { buffer, from, to }: Piece): void {
  const last = pieces.at(-1);
  if (last?.buffer === buffer && last.to === from) pieces[pieces.length - 1] = { buffer, from: last.from, to };
  else pieces.push({ buffer, from, to });
}

export function pieceBytes({ buffer, from, to }: Piece): Buffer {
  return buffer.subarray(from, to);
}
