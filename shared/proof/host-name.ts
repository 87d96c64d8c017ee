export const MOST_LETTERS = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * SECURITY: true for a lowercase name of letters, digits and hyphens, with at least one dot unless it is `localhost`.
 * No address, port, path or user name: nothing that could hide in a URL. Source: RFC 1123, 2.1.
 */
export function isHostName(text: string): boolean {
  if (text.length > MOST_LETTERS) return false;
  const labels = text.split('.');
  if (!labels.every((label) => LABEL.test(label))) return false;
  // the last label isn't a number, so no spelling of an IPv4 address passes as a name
  return /^[a-z]/.test(labels.at(-1) ?? '') && (labels.length > 1 || text === 'localhost');
}

/** Parses what the user typed, in any case and with or without a final dot. Null if it isn't a host name. */
export function readHostName(text: string): string | null {
  const name = text.trim().toLowerCase().replace(/\.$/, '');
  return isHostName(name) ? name : null;
}
