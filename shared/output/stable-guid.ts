const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/** Returns 32-bit FNV-1a over the text's UTF-16 units. Not for secrets: it only distinguishes items. */
function hash(text: string): number {
  let value = OFFSET;
  for (let at = 0; at < text.length; at++) value = Math.imul(value ^ text.charCodeAt(at), PRIME);
  return value >>> 0;
}

/** Returns a GUID that depends only on the text, in the form of version 8 (vendor-specific). */
export function stableGuid(text: string): string {
  const digits = [1, 2, 3, 4].map((part) => hash(`${part} ${text}`).toString(16).padStart(8, '0')).join('');
  const parts = [digits.slice(0, 8), digits.slice(8, 12), `8${digits.slice(13, 16)}`, `8${digits.slice(17, 20)}`];
  return `{${[...parts, digits.slice(20)].join('-').toUpperCase()}}`;
}

/** The id of an item of Preferences that this program exports, by which it knows it again. */
export const exportedUid = (
  purpose: 'apply' | 'undo',
  family: string,
  { setting, view }: { readonly setting: string; readonly view: string },
  value: number | null,
): string => stableGuid(`${purpose} ${family} ${setting} ${view} ${String(value)}`);
