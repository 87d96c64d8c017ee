import { rowOf } from '../../row-of.ts';
import type { Findings, TextFormat } from '../found.ts';
import { createRowCounter, declares, type FormatReader, type Literal } from './reader.ts';

/** A piece of XML in the order of the text. Names are local: a prefix is dropped. Comments and instructions are none. */
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
  const rowAt = createRowCounter(text);
  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const found = pattern.exec(text);
    if (found !== null) at = pattern.lastIndex;
    return found;
  };
  while (at < text.length) {
    const line = rowAt(at) + 1;
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

/** Limits that no real file reaches: the depth and the number of elements. */
const MAX_DEPTH = 100;
const MAX_ELEMENTS = 100_000;

/** An element with its surroundings and its contents. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly outer: Element | null;
  readonly inner: readonly Element[];
  readonly text: string;
  readonly isClosed: boolean;
}

/** Returns the elements of a text, in order. Reports its problems to `findings`. */
export function elementsOf(text: string, findings: Findings): readonly Element[] {
  type Open = Element & { readonly inner: Element[]; text: string; isClosed: boolean };
  const all: Element[] = [];
  const open: Open[] = [];
  const end = readXml(text, (event) => {
    if (!findings.step()) return false;
    const outer = open.at(-1) ?? null;
    if (event.kind === 'close') {
      if (outer !== null) outer.isClosed = true;
      open.pop();
    } else if (event.kind === 'open') {
      const element: Open = { ...event, outer, inner: [], text: '', isClosed: false };
      all.push(element);
      open.push(element);
      outer?.inner.push(element);
    } else if (outer !== null) outer.text += event.text.trim();
    if (open.length <= MAX_DEPTH && all.length <= MAX_ELEMENTS) return true;
    findings.problem('too-much');
    return false;
  });
  if (end === 'doctype') findings.problem('doctype-refused');
  if (end === 'broken') findings.problem('broken-xml');
  return all;
}

/** Returns an element and those around it, innermost first. */
export function lineage(element: Element): readonly Element[] {
  const line: Element[] = [];
  for (let one: Element | null = element; one !== null; one = one.outer) line.push(one);
  return line;
}

/** Returns the first of these attributes that an element or the innermost element around it has. */
export const nearest = (element: Element, ...names: readonly string[]): string | undefined =>
  lineage(element)
    .flatMap(({ attributes }) => names.map((name) => attributes.get(name)))
    .find((one) => one !== undefined);

/** The length of text that is examined to detect its kind. */
const MOST_LOOKED_AT = 64 * 1024;

/** True if a text begins like XML and has an element with one of these names near its start. */
export function looksLikeXml(text: string, names: readonly string[]): boolean {
  const start = text.slice(0, MOST_LOOKED_AT).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  return /^\s*</.test(start) && new RegExp(String.raw`<(?:\w+:)?(?:${names.join('|')})[\s/>]`, 'i').test(start);
}

/** Creates a reader of a format of XML. Its last function returns what an element declares. */
export const xmlReader = (
  format: TextFormat,
  recognises: FormatReader['recognises'],
  declaredBy: (element: Element) => Literal | null,
): FormatReader =>
  declares(format, recognises, (text, findings) =>
    elementsOf(text, findings).flatMap((element) => declaredBy(element) ?? []),
  );
