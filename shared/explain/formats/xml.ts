import { rowOf } from '../../row-of.ts';
import { createRowCounter } from '../command/lines.ts';
import type { Findings } from '../found.ts';

/** A piece of XML in the order of the text. Names are local: a prefix is dropped. */
export type XmlEvent =
  | {
      readonly kind: 'open';
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly line: number;
    }
  | { readonly kind: 'close'; readonly name: string; readonly line: number }
  | { readonly kind: 'text'; readonly text: string; readonly line: number }
  | { readonly kind: 'comment'; readonly text: string; readonly line: number };

/** How reading ended: at the end, at a document type (never read), or at text that isn't XML. */
export type XmlEnd = 'complete' | 'doctype' | 'broken' | 'stopped';

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities and numbered characters; anything else stays as it is written, as nothing is ever declared. */
function unescape(text: string): string {
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

const ATTRIBUTE = /[ \t\r\n]*([A-Za-z_][\w.:-]*)[ \t\r\n]*=[ \t\r\n]*(?:"([^"<]*)"|'([^'<]*)')/y;
const TAG_NAME = /[A-Za-z_][\w.:-]*/y;

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML from left to right, each character once. It keeps no tree, resolves no entity but the five and refuses a document
 * type, so there is nothing that could grow, recurse or fetch. `take` returns false to stop. A text may have several roots,
 * as people paste a part of a file.
 */
export function readXml(text: string, take: (event: XmlEvent) => boolean): XmlEnd {
  let at = 0;
  const rowAt = createRowCounter(text);
  const lineAt = (position: number): number => rowAt(position) + 1;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const until = open < 0 ? text.length : open;
    const words = text.slice(at, until);
    if (words.trim() !== '' && !take({ kind: 'text', text: unescape(words), line: lineAt(at) })) return 'stopped';
    if (open < 0) return 'complete';
    const special = readSpecial(text, open);
    if (special !== null) {
      if (special.end < 0) return special.kind === 'doctype' ? 'doctype' : 'broken';
      const content = text.slice(special.from, special.end - special.tail);
      const kind = special.kind === 'comment' ? 'comment' : 'text';
      if (special.kind !== 'instruction' && !take({ kind, text: content, line: lineAt(open) })) return 'stopped';
      at = special.end;
      continue;
    }
    const isClosing = text.startsWith('</', open);
    TAG_NAME.lastIndex = open + (isClosing ? 2 : 1);
    const name = TAG_NAME.exec(text)?.[0];
    if (name === undefined) return 'broken';
    at = TAG_NAME.lastIndex;
    const attributes = new Map<string, string>();
    if (!isClosing) {
      ATTRIBUTE.lastIndex = at;
      for (let found = ATTRIBUTE.exec(text); found !== null; found = ATTRIBUTE.exec(text)) {
        attributes.set(localName(found[1] ?? ''), unescape(found[2] ?? found[3] ?? ''));
        at = ATTRIBUTE.lastIndex;
      }
    }
    while (/[ \t\r\n]/.test(text.charAt(at))) at++;
    const isEmpty = !isClosing && text.startsWith('/>', at);
    if (!isEmpty && text.charAt(at) !== '>') return 'broken';
    at += isEmpty ? 2 : 1;
    const here = { name: localName(name), line: lineAt(open) };
    if (!isClosing && !take({ kind: 'open', attributes, ...here })) return 'stopped';
    if ((isClosing || isEmpty) && !take({ kind: 'close', ...here })) return 'stopped';
  }
  return 'complete';
}

/** Nobody nests elements so deep. */
const MAX_DEPTH = 100;

/** What a reader does with the elements of a format; `around` are those that are open, the innermost last. */
interface ElementReader<T> {
  readonly open: (element: XmlEvent & { kind: 'open' }, around: readonly T[]) => T;
  readonly close?: (ended: T, around: readonly T[]) => void;
  readonly text?: (text: string, line: number, around: readonly T[]) => void;
}

/** Reads XML into `findings`, which says what is wrong with it. Gives the elements that have no end. */
export function readElements<T>(text: string, findings: Findings, reader: ElementReader<T>): readonly T[] {
  const around: T[] = [];
  const end = readXml(text, (event) => {
    if (!findings.step()) return false;
    if (event.kind === 'text') reader.text?.(event.text.trim(), event.line, around);
    if (event.kind === 'close') {
      const ended = around.pop();
      if (ended !== undefined) reader.close?.(ended, around);
    }
    if (event.kind === 'open') around.push(reader.open(event, around));
    if (around.length <= MAX_DEPTH) return true;
    findings.problem('too-much');
    return false;
  });
  if (end === 'doctype') findings.problem('doctype-refused');
  if (end === 'broken') findings.problem('broken-xml');
  return around;
}

interface Special {
  readonly kind: 'comment' | 'cdata' | 'instruction' | 'doctype';
  readonly from: number;
  /** After the piece; -1 where it has no end, and for a document type. */
  readonly end: number;
  readonly tail: number;
}

const SPECIALS = [
  { kind: 'comment', start: '<!--', stop: '-->' },
  { kind: 'cdata', start: '<![CDATA[', stop: ']]>' },
  { kind: 'instruction', start: '<?', stop: '?>' },
] as const;

function readSpecial(text: string, open: number): Special | null {
  for (const { kind, start, stop } of SPECIALS) {
    if (!text.startsWith(start, open)) continue;
    const from = open + start.length;
    const stopAt = text.indexOf(stop, from);
    return { kind, from, end: stopAt < 0 ? -1 : stopAt + stop.length, tail: stop.length };
  }
  return text.startsWith('<!', open) ? { kind: 'doctype', from: open, end: -1, tail: 0 } : null;
}

/** Whether a text begins as XML does, with an element of one of these names among its first ones. */
export function looksLikeXml(text: string, names: readonly string[]): boolean {
  const start = text.search(/\S/);
  if (start < 0 || text.charAt(start) !== '<') return false;
  const wanted = new Set(names.map((name) => name.toLowerCase()));
  let left = 200; // a comment or a few elements may stand in front
  const first: string[] = [];
  const end = readXml(text.slice(start, start + 64 * 1024), (event) => {
    if (event.kind === 'open') first.push(event.name.toLowerCase());
    return left-- > 0 && !wanted.has(first.at(-1) ?? '');
  });
  // A document type comes before everything, so what follows is only looked at for its name.
  return (
    first.some((name) => wanted.has(name)) ||
    (end === 'doctype' && names.some((name) => text.slice(0, 64 * 1024).includes(`<${name}`)))
  );
}
