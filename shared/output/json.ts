import { visible } from './plain-text.ts';

/** Line breaks and tabs are only between values: JSON escapes them within a text. */
const NOT_PLAIN = /[^\t\n\r -~]/g;

/** The same JSON in ASCII: nothing hidden, and Windows PowerShell 5.1 reads a pipe in the code page of the console. */
export const plainJson = (json: string): string => json.replace(NOT_PLAIN, visible);

/** Returns data as our JSON, for a terminal or a file: indented by two, in ASCII, no final line break. */
export const jsonText = (data: unknown): string => plainJson(JSON.stringify(data, null, 2));
