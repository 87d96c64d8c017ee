import { rowOf } from './row-of.ts';

/** A piece of XML in the text's order. Names are local: a prefix is dropped. Comments and instructions are none. */
export type XmlEvent = { readonly line: number } & (
  | { readonly kind: 'open'; readonly name: string; readonly attributes: ReadonlyMap<string, string> }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'text'; readonly text: string }
);

/** The reason why reading ended: the end, a document type (never read), text that isn't XML, or a request. */
export type XmlEnd = 'complete' | 'doctype' | 'broken' | 'stopped';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Replaces the five entities and numbered characters. Keeps any other reference, because nothing is ever declared. */
export function withoutEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(x?)([0-9a-f]{1,6})|([a-z]{2,4}));/gi,
    (whole, hex: string, digits: string | undefined, name: string) => {
      if (digits === undefined) return rowOf(ENTITIES, name) ?? whole;
      const code = Number.parseInt(digits, hex === '' ? 10 : 16);
      return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
    },
  );
}

const [TEXT, COMMENT_OR_DATA, TAG, ATTRIBUTE, TAG_END] = [
  /[^<]+/y,
  /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[([\s\S]*?)\]\]>/y,
  /<(\/?)([A-Za-z_][\w.:-]*)/y,
  /[ \t\r\n]*([A-Za-z_][\w.:-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y,
  /[ \t\r\n]*(\/?)>/y,
] as const;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from left to right, each character once. Keeps no tree, resolves only the five entities and rejects a
 * document type, so nothing can grow, recurse or fetch. `take` returns false to stop. A text may have several roots,
 * because people paste parts of files.
 */
export function readXml(text: string, take: (event: XmlEvent) => boolean): XmlEnd {
  let at = 0;
  let [line, counted] = [1, 0];
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    for (; counted < at; counted++) if (text.charCodeAt(counted) === 10) line++;
    const words = next(TEXT)?.[0];
    const piece = words === undefined ? next(COMMENT_OR_DATA) : null;
    const data = words?.trim() === '' ? undefined : words === undefined ? piece?.[1] : withoutEntities(words);
    if (data !== undefined && !take({ kind: 'text', text: data, line })) return 'stopped';
    if (words !== undefined || piece !== null) continue;
    const [tag, slash, whole = ''] = next(TAG) ?? [];
    if (tag === undefined) return /^<!(?!--|\[)/.test(text.slice(at, at + 4)) ? 'doctype' : 'broken';
    const attributes = new Map<string, string>();
    const isClosing = slash === '/';
    for (let found = isClosing ? null : next(ATTRIBUTE); found !== null; found = next(ATTRIBUTE))
      attributes.set(localName(found[1] ?? ''), withoutEntities(found[2] ?? found[3] ?? ''));
    const end = next(TAG_END);
    if (end === null || (isClosing && end[1] === '/')) return 'broken';
    const name = localName(whole);
    if (!isClosing && !take({ kind: 'open', name, attributes, line })) return 'stopped';
    if ((isClosing || end[1] === '/') && !take({ kind: 'close', name, line })) return 'stopped';
  }
  return 'complete';
}
