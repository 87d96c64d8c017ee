import { HIDDEN, visible } from './plain-text.ts';

/** Returns the same JSON with no hidden characters except line breaks between values. */
export function plainJson(json: string): string {
  // line breaks and tabs are only between values: JSON escapes them within a text
  return json.replace(HIDDEN, (found) => (/[\t\n\r]/.test(found) ? found : visible(found)));
}

/** Returns data as our JSON, for a terminal or a file: indented by two, nothing hidden, no final line break. */
export const jsonText = (data: unknown): string => plainJson(JSON.stringify(data, null, 2));
