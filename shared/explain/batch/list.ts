const ITEM = /(?<![^\s,;=])(?:"[^"]*"|[^\s,;="]+)(?![^\s,;=])/g;

/** What stands in a list of `for`, or behind the label of `call`, with its quotes; null where quotes stand inside an item. */
export function listOf(text: string): readonly string[] | null {
  const items = text.match(ITEM) ?? [];
  const quotes = (all: string): number => all.split('"').length;
  return quotes(items.join('')) === quotes(text) ? items : null;
}

/** A number that is written as every program reads it alike; NaN for octal, hexadecimal and large ones. */
export const plainNumber = (text: string): number => (/^(?:0|-?[1-9]\d{0,8})$/.test(text) ? Number(text) : Number.NaN);
