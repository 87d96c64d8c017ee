import { HIDDEN } from './plain-text.ts';

/** Device names, which Windows opens with any extension; the digits may be superscript. */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|clock\$|(?:com|lpt)[0-9¹²³])$/i;

const FORBIDDEN = /[<>:"/\\|?*]/g;
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** Leaves room for an extension and the folder within the 260 characters of old Windows versions. */
const MOST = 100;

/** A file name for any text, valid on every Windows and always inside its folder; `ending` is without its dot. */
export function fileName(text: string, ending: string): string {
  const letters = text.slice(0, MOST).replace(FORBIDDEN, '-').replace(HIDDEN, '-').replace(LONE_SURROGATE, '-');
  // Windows drops trailing blanks and dots; a name that begins with a dash looks like an option.
  const name = letters.replace(/^[\s.-]+|[\s.-]+$/gu, '');
  const [device = ''] = name.split('.');
  const safe = name === '' ? 'unnamed' : DEVICE.test(device.trimEnd()) ? `_${name}` : name;
  return `${safe}.${ending}`;
}
