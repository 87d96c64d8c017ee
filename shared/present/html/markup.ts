import { escapeHtml } from '../../output/html.ts';

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
