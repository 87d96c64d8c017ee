import type { RegFileItem } from './items.ts';
import { parseRegFile } from './parser.ts';

export const HEAD = 'Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\A]\r\n';
/** The line after HEAD. */
export const FIRST = 4;

/** What comes after HEAD, which is known to be fine. */
export function after(text: string, head: string = HEAD): readonly RegFileItem[] {
  return parseRegFile(head + text).slice(3);
}

/** The only thing that comes after HEAD. */
export function only(text: string, head: string = HEAD): RegFileItem {
  const [item, ...others] = after(text, head);
  if (item === undefined || others.length > 0) throw new Error('one item expected');
  return item;
}
