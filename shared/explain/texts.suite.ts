import { readFileSync } from 'node:fs';

/** A text for Explain, and the lines that stand behind it in its file: what is said of it, or what may be. */
export interface KnownText {
  readonly title: string;
  /** Lines below the title. */
  readonly given: readonly string[];
  readonly text: string;
  readonly lines: readonly string[];
}

/** The texts of a file: a title (`# ...`), the text between `<<<` and `>>>`, and lines. */
export function readTexts(path: string): readonly KnownText[] {
  const blocks = readFileSync(path, 'utf8').split(/^# (?=[^\n]*\n(?:release [^\n]*\n)?<<<$)/m);
  return blocks.slice(1).map((block) => {
    const [head = '', rest = ''] = block.split(/^<<<\n/m, 2);
    const [title = '', ...given] = head.trim().split('\n');
    const end = rest.lastIndexOf('>>>\n');
    const lines = rest.slice(end + 4).split('\n');
    return { title, given, text: rest.slice(0, end), lines: lines.filter(Boolean) };
  });
}
