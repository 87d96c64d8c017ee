export const MOST_LETTERS = 253;
const LABEL = /^[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?$/;

/**
 * SECURITY: a name in lower case, of letters, digits and hyphens, with at least one dot unless it is `localhost`. No
 * address, no port, no path, no user name: nothing that a URL could hide in. Source: RFC 1123, 2.1.
 */
export function isHostName(text: string): boolean {
  if (text.length > MOST_LETTERS) return false;
  const labels = text.split('.');
  if (!labels.every((label) => LABEL.test(label))) return false;
  // the last label of a name isn't a number, so that no IPv4 address in any spelling passes for a name
  return /^[a-z]/.test(labels.at(-1) ?? '') && (labels.length > 1 || text === 'localhost');
}

/** Reads what a person typed, in upper or lower case and with or without a final dot. Null where it isn't a host name. */
export function readHostName(text: string): string | null {
  const name = text.trim().toLowerCase().replace(/\.$/, '');
  return isHostName(name) ? name : null;
}
