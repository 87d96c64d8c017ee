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
