/** A line and its ending: CR LF, LF, CR, or nothing at the end of the text. */
export interface TextLine {
  readonly text: string;
  readonly end: string;
}

/** Splits a text into lines. A final line break adds no empty line; joining restores the text. */
export function splitLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  let start = 0;
  for (const match of text.matchAll(/\r\n|\n|\r/g)) {
    lines.push({ text: text.slice(start, match.index), end: match[0] });
    start = match.index + match[0].length;
  }
  if (start < text.length) lines.push({ text: text.slice(start), end: '' });
  return lines;
}
