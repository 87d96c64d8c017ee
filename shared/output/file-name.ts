import { HIDDEN } from './plain-text.ts';

/** Names of devices, which Windows opens whatever the ending; the digits may be raised ones. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])$/i;

const FORBIDDEN = /[<>:"/\\|?*]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Leaves room for an ending and for the folder within the 260 characters of an old Windows. */
const MOST = 100;

/**
 * A file's name from any text, such as the name of a PC: one that every Windows takes, in the folder that it is put into and
 * nowhere else. The ending, without its dot, is ours.
 */
export function fileName(text: string, ending: string): string {
  const letters = text.slice(0, MOST).replace(FORBIDDEN, '-').replace(HIDDEN, '-').replace(LONE_SURROGATE, '-');
  // Windows drops blanks and dots at the end; a name that begins with a dash reads like an option.
  const name = letters.replace(/^[\s.-]+|[\s.-]+$/gu, '');
  const [device = ''] = name.split('.');
  const safe = name === '' ? 'unnamed' : DEVICE.test(device.trimEnd()) ? `_${name}` : name;
  return `${safe}.${ending}`;
}
