import { HIDDEN, visible } from './plain-text.ts';

/** JSON as a text of the same meaning in which no character is hidden but line breaks between values. */
export function plainJson(json: string): string {
  // line breaks and tabs stand between values only: within a text JSON escapes them itself
  return json.replace(HIDDEN, (found) => (/[\t\n\r]/.test(found) ? found : visible(found)));
}

/** Data as we write JSON, for a terminal or a file: two blanks a level, nothing hidden in it, no line break at its end. */
export const jsonText = (data: unknown): string => plainJson(JSON.stringify(data, null, 2));
