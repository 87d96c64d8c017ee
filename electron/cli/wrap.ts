/** A command to type isn't broken: its name, a number, and its options with their values. */
const PIECE = /(\s*)(tls-remedy [a-z]+(?: \d+)?(?: --[\w-]+(?: [^\s-]\S*)?)*|\S+)/g;

function hangOf(line: string, width: number): number {
  const [column = ''] = /^.*\S {2,}(?=\S)/.exec(line.slice(0, Math.floor(width * 0.6))) ?? [];
  const [start = ''] = /^ *(?:[-+!?x] )?/.exec(line) ?? [];
  return Math.max(column.length, start.length);
}

function wrappedLine(line: string, width: number): string {
  if (line.length <= width) return line;
  const hang = ' '.repeat(hangOf(line, width));
  const lines: string[] = [];
  let current = '';
  for (const [, gap = '', piece = ''] of line.matchAll(PIECE)) {
    const isFull = current.trim() !== '' && current.length + gap.length + piece.length > width;
    if (isFull) lines.push(current);
    current = isFull ? `${hang}${piece}` : `${current}${gap}${piece}`;
  }
  return [...lines, current].join('\n');
}

/** Breaks the lines of a text at spaces, so that they fit into a window of so many columns. */
export const wrapped = (text: string, width: number): string =>
  text
    .split('\n')
    .map((line) => wrappedLine(line, width))
    .join('\n');
