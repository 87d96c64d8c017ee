/** Short enough for one line of the window. In characters. */
const ONE_LINE = 44;

/** An address as a link says it: where it leads, shortened in the middle where it is long. */
export function linkWords(address: string): string {
  const bare = address.replace(/^https:\/\/(?:www\.)?/, '').replace(/\/$/, '');
  const [host = '', ...path] = bare.split('/');
  const last = path.at(-1);
  return bare.length <= ONE_LINE || last === undefined || path.length < 2 ? bare : `${host}/…/${last}`;
}
