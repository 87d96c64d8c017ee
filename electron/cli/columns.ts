type Cells = readonly string[];

export const widthsOf = (rows: readonly Cells[]): readonly number[] =>
  (rows[0] ?? []).map((_, at) => Math.max(...rows.map((cells) => cells[at]?.length ?? 0)));

export const lineOf = (cells: Cells, widths: readonly number[]): string =>
  cells
    .map((cell, at) => cell.padEnd(widths[at] ?? 0))
    .join('  ')
    .trimEnd();

/** Rows as indented lines of a table; those of `numbers` have one in their first column, aligned to the right. */
export function inColumns(rows: readonly Cells[], kind: 'texts' | 'numbers' = 'texts'): readonly string[] {
  const widths = widthsOf(rows);
  return rows.map(([first = '', ...more]) => {
    const cell = kind === 'numbers' ? first.padStart(widths[0] ?? 0) : first;
    return `  ${lineOf([cell, ...more], widths)}`;
  });
}
