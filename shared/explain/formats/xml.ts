import { readXml } from '../../xml.ts';
import type { Findings } from '../found.ts';

/** Limits that no real file reaches: the depth and the number of elements. */
const [MAX_DEPTH, MAX_ELEMENTS] = [100, 100_000];

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly line: number;
  readonly outer: Element | null;
  readonly inner: readonly Element[];
  readonly isClosed: boolean;
}

export function elementsOf(text: string, findings: Findings): readonly Element[] {
  type Open = Element & { readonly inner: Element[]; isClosed: boolean };
  const all: Element[] = [];
  const open: Open[] = [];
  const end = readXml(text, (event) => {
    if (!findings.step()) return false;
    const outer = open.at(-1) ?? null;
    if (event.kind === 'close') {
      if (outer !== null) outer.isClosed = true;
      open.pop();
    } else if (event.kind === 'open') {
      const element: Open = { ...event, outer, inner: [], isClosed: false };
      all.push(element);
      open.push(element);
      outer?.inner.push(element);
    }
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

const MOST_LOOKED_AT = 64 * 1024;

/** True if a text begins like XML and has an element with one of these names near its start. */
export function looksLikeXml(text: string, names: readonly string[]): boolean {
  const start = text.slice(0, MOST_LOOKED_AT).replace(/<!--[\s\S]*?(?:-->|$)/g, '');
  return /^\s*</.test(start) && new RegExp(String.raw`<(?:\w+:)?(?:${names.join('|')})[\s/>]`, 'i').test(start);
}
