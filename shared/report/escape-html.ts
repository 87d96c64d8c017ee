const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Control characters that HTML forbids or changes; a line break or a tab stays. */
const FORBIDDEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g;

/** A text that means itself in an element and in a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd').replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);
}

/** The text that `escapeHtml` made this of; null where it can't have made it. */
export function unescapeHtml(escaped: string): string | null {
  if (/[<>"']|&(?!(?:amp|lt|gt|quot|#39);)/.test(escaped)) return null;
  const signs = new Map(Object.entries(ENTITIES).map(([sign, entity]) => [entity, sign]));
  return escaped.replace(/&[a-z0-9#]+;/g, (entity) => signs.get(entity) ?? entity);
}
