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
 * Escapes a text for an element or a quoted attribute. What HTML forbids or changes, and what would change the
 * direction of the text after it, is shown as its number; line breaks and tabs stay.
 */
export function escapeHtml(text: string): string {
  return text
    .replace(HIDDEN, (found) => (/[\t\n]/.test(found) ? found : visible(found)))
    .replace(/[&<>"']/g, (sign) => rowOf(ENTITIES, sign) ?? sign);
}

/** Returns the text that `escapeHtml` turned into this; null if there is none. */
export function unescapeHtml(escaped: string): string | null {
  if (/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escaped)) return null;
  const signs = new Map(Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign]));
  return escaped.replace(/&[a-z0-9#]+;/g, (entity) => signs.get(entity) ?? entity);
}

/** HTML that is known to be well-formed: only `html` creates it, and it escapes everything else. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

function textOf(part: Part): string {
  if (typeof part === 'string') return escapeHtml(part);
  if (typeof part === 'number') return String(part);
  return 'markup' in part ? part.markup : part.map(textOf).join('');
}

/** Creates markup from a template: escapes texts, inserts markup unchanged, and joins lists. */
export function html(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  return { markup: strings.map((text, i) => (i === 0 ? text : textOf(parts[i - 1] ?? '') + text)).join('') };
}

export const NOTHING: Markup = { markup: '' };
