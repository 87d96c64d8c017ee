/** Where mails break lines: at the space of a key, behind its back-slash, and around a switch of a command. */
const BROKEN: readonly (readonly [end: RegExp, start: RegExp, between: string])[] = [
  [/\\Internet$/i, /^Settings\b/i, ' '],
  [/\\(?:TLS|SSL)$/i, /^[123]\.[0-3]\b/, ' '],
  [/\bHK[A-Z_]{2,20}:?\\[^"\n]{0,300}\\$/i, /^(?:[a-z][\w. ]{2,40}\\|v[24]\.0\.\d+\b)/i, ''],
  [/^@?reg(?:\.exe)?[ \t]+(?:add|delete)$/i, /^["“]?HK/i, ' '],
  [/^(?:New|Set|Remove)-ItemProperty\b.*[ \t]-(?:Path|Name|Value|(?:Property)?Type)$/i, /^["'\w]/, ' '],
  [/^(?:New|Set|Remove)-ItemProperty\b.*[^`|]$/i, /^-(?:Path|Name|Value|(?:Property)?Type|Force)\b/i, ' '],
  [/^@?reg(?:\.exe)?[ \t].*[^\\^]$/i, /^\/(?:v|t|d|f|ve|reg:\d\d)(?=\s|$)/i, ' '],
];

/** Quoted-printable: a line of a mail ends with `=` where a word continues. */
const SOFT_BREAK = /^.{60,77}\w=$/;

const withoutLead = (line: string): string => line.replace(/^[ \t>]+/, '').trimEnd();

/** The rest of a line that the one above began; null if it stands for itself. Long lines weren't broken by a mail. */
function restOf(above: string, line: string): string | null {
  if (above.length < 8 || above.length > 2000 || line.length > 2000) return null;
  const [first, rest] = [withoutLead(above), withoutLead(line)];
  const found = BROKEN.find(([end, start]) => start.test(rest) && end.test(first));
  return found === undefined ? null : `${found[2]}${rest}`;
}

/** Puts lines together that a mail or a page broke, in the row where each began. `joined` has them, counted from 1. */
export function joinBrokenLines(text: string): { readonly text: string; readonly joined: ReadonlyMap<number, string> } {
  const lines = text.split('\n');
  const joined = new Map<number, string>();
  let [from, isSoft] = [0, false];
  for (let row = 0; row < lines.length; row++) {
    const line = lines[row] ?? '';
    const above = row === 0 ? '' : (lines[from] ?? '');
    const rest = isSoft && /^[\w\\]/.test(line) ? line : restOf(above, line);
    isSoft = SOFT_BREAK.test(line);
    if (rest === null) {
      from = row;
      continue;
    }
    const whole = `${rest === line ? above.slice(0, -1) : above.trimEnd()}${rest}`;
    [lines[from], lines[row]] = [whole, ''];
    joined.set(from + 1, whole);
  }
  return joined.size === 0 ? { text, joined } : { text: lines.join('\n'), joined };
}
