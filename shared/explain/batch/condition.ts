/** A word of cmd, up to a blank or the end. What cmd makes of other characters after it is seldom what was meant. */
const WORD = String.raw`(?![\s(),;=])([^\s"(),;=]*(?:"[^"\n]*"[^\s"(),;=]*)*)(?![^ \t])`;
const LEAD = /^(?:\/i[ \t]+)?(?:not[ \t]+)?/i;
const OPEN = new RegExp(String.raw`^(?:exist|errorlevel|cmdextversion|defined)[ \t]+${WORD}[ \t]*`, 'i');
const COMPARE = new RegExp(
  String.raw`^${WORD.replace('(?![^ \\t])', '')}[ \t]*(==|(?<=[ \t])(?:equ|neq|lss|leq|gtr|geq)(?=[ \t]))[ \t]*${WORD}[ \t]*`,
  'i',
);

/** The length of the condition at the start of a text; null if cmd may read it differently. */
export function conditionLength(text: string): number | null {
  const rest = text.replace(LEAD, '');
  const found = OPEN.exec(rest) ?? COMPARE.exec(rest);
  return found === null ? null : text.length - rest.length + found[0].length;
}
