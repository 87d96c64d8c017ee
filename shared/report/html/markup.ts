/** HTML that is known to be well-formed: only `html` makes it, and it escapes whatever else is put in. */
export interface Markup {
  readonly markup: string;
}

type Part = string | number | Markup | readonly Part[];

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that HTML forbids or changes; a line break or a tab stays. */
const UNSPEAKABLE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text that means itself in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(UNSPEAKABLE, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The text that `escapeHtml` made this of; null where it can't have made it. */
export function unescapeHtml(escaped: string): string | null {
  if (/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escaped)) return null;
  const signs = new Map(Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign]));
  return escaped.replace(/&[a-z0-9#]+;/g, (entity) => signs.get(entity) ?? entity);
}

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
