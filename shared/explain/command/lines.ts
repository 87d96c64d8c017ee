/** Calls `take` with each line and what ended it, until it returns false. Keeps no list of lines. */
export function eachLine(text: string, take: (line: string, end: string) => boolean): void {
  const breaks = /\r\n|\n|\r/g;
  let start = 0;
  for (let found = breaks.exec(text); found !== null; found = breaks.exec(text)) {
    if (!take(text.slice(start, found.index), found[0])) return;
    start = breaks.lastIndex;
  }
  if (start < text.length) take(text.slice(start), '');
}

/** Gives the row, from 0, of each place in a text that it is asked for in their order. */
export function createRowCounter(text: string): (index: number) => number {
  let row = 0;
  let counted = 0;
  return (index) => {
    for (; counted < index; counted++) if (text.charCodeAt(counted) === 10) row++;
    return row;
  };
}
