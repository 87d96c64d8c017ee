import { HIDDEN, visible } from './plain-text.ts';
import { rowOf } from '../row-of.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/**
 * A text that means itself in an element and in a quoted attribute. What HTML forbids or changes, and what would turn the
 * direction of the text behind it, is shown as its number; a line break or a tab stays.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(HIDDEN, (found) => (/[\t\n]/.test(found) ? found : visible(found)))
    .replace(/[&<>"']/g, (sign) => rowOf(ENTITIES, sign) ?? sign);
}

/** The text that `escapeHtml` made this of; null where it can't have made it. */
export function unescapeHtml(escaped: string): string | null {
  if (/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escaped)) return null;
  const signs = new Map(Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign]));
  return escaped.replace(/&[a-z0-9#]+;/g, (entity) => signs.get(entity) ?? entity);
}

/** HTML that is known to be well-formed: only `html` makes it, and it escapes whatever else is put in. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

function textOf(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(textOf).join('');
}

/** Markup from a template: texts are escaped, markup is taken as it is, a list is put one after another. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, i) => (i === 0 ? text : textOf(parts[i - 1] ?? '') + text)).join('') };
}

export const NOTHING: Markup = { markup: '' };
