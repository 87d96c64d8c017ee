import type { RegFileItem } from './items.ts';
import { parseRegFile } from './parser.ts';

export const HEAD = 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n';
/** The line after HEAD. */
export const FIRST = 4;

/** Returns the items after HEAD, which is known to be valid. */
export function after(text: string, head: string = HEAD): readonly RegFileItem[] {
  return parseRegFile(head + text).slice(3);
}

/** Returns the only item after HEAD. */
export function only(text: string, head: string = HEAD): RegFileItem {
  const [item, ...others] = after(text, head);
  if (item === undefined || others.length > 0) throw new Error('one item expected');
  return item;
}
