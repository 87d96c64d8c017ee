import { rowOf } from '../../row-of.ts';

const [SINGLE, DOUBLE, NO_SINGLE] = ["['\u2018-\u201b]", '["\u201c-\u201e]', "[^'\u2018-\u201b]"];
const PASSED = '`[\\s\\S]?|\\$\\{[^}]*\\}';
/** A name in front of a colon is that of a drive, and needs another behind it. */
const BAD_NAME = String.raw`\$[\p{L}\p{N}_][\p{L}\p{N}_?]*:(?![\p{L}\p{N}_?:])|\$\{`;
const START_OF_TOKEN = String.raw`(?<=^|[\s(){};,|&="'\]])`;
const tokens = (...all: readonly string[]): RegExp => new RegExp(all.join('|'), 'gu');
const inText = (close: string, ...others: readonly string[]): RegExp =>
  tokens(PASSED, ...others, `(?<open>\\$\\()|(?<bad>${BAD_NAME})|(?<close>${close})`);
/** What has a meaning in a text, by what opens it, and in code. */
const TEXTS: Readonly<Record<string, RegExp>> = {
  '"': inText(DOUBLE, `${DOUBLE}{2}`),
  '@"': inText(`\\n${DOUBLE}@`),
  "@'": new RegExp(`(?<close>\\n${SINGLE}@)`, 'gu'),
};
const CODE = tokens(
  `(?<none>${START_OF_TOKEN}(?:<#[\\s\\S]*?#>|#[^\\n]*)|(?<=\\s)--%[^\\n|]*|\`\\n)`,
  PASSED,
  `(?<text>${SINGLE}${NO_SINGLE}*(?:${SINGLE}{2}${NO_SINGLE}*)*${SINGLE})`,
  `(?<open>(?<!\\w)@(?:${DOUBLE}|${SINGLE})(?=[ \\t]*\\n)|${DOUBLE}|[$@]?[({])|(?<close>[)}])`,
  `(?<bad>${BAD_NAME}|(?<!\\w)@(?:${DOUBLE}|${SINGLE})|${SINGLE}|${START_OF_TOKEN}<#)`,
);

const TYPE = String.raw`\[(?:[^[\]\n]|\[[^[\]\n]*\])*\]`;
const [PAREN, BLOCK, END, START] = [String.raw`\([_ ]*\)`, String.raw`\{[_ ]*\}`, '(?![^])', String.raw`(?:^|;)[ \t]*`];
const VALUE = `(?:${TYPE}[ \\t]*)*(?:[$@]?${PAREN}|@${BLOCK}|\\$[\\w:]+|"_*"|\\d+(?![\\w.])|\\[[\\w.]+\\]::\\w+)(?:(?:\\.|::)\\w+|${TYPE}|${PAREN})*`;
const WORD = String.raw`-(?:[ci]?(?:not)?(?:eq|ne|g[te]|l[te]|like|match|in|contains|replace|split)|join|is|isnot|as|b?(?:and|x?or)|sh[lr]|f)\b`;
const OPERATOR = String.raw`[ \t]*(?:[+*/%,]|-(?![a-z])|\.\.|${WORD})`;
const ASSIGNED = String.raw`\$[\w:.]+[ \t]*[-+*/%]?=`;
const VALUES = `${START}(?:${ASSIGNED}[ \\t]*|return[ \\t]+)?${VALUE}(?:${OPERATOR}[ \\t]*${VALUE})*`;
const ENTRY = String.raw`(?:\w+|"_*")`;
const shapes = (...all: readonly string[]): readonly RegExp[] => all.map((one) => new RegExp(one, 'im'));
/** What is no statement, entry or parameter, in code whose texts, comments and inner code are blanked out. */
const STATEMENTS = shapes(
  `\\}(?<=${START}try\\s*\\{[_ ]*\\})(?!\\s*(?:catch|finally)\\b)|${START}try\\s*(?![\\s{\\w-])`,
  `${START}(?:if|while|for|foreach)\\b[ \\t]*(?![\\s(\\w.:-])`,
  `${START}(?:if|foreach|for)[ \\t]*${PAREN}\\s*(?![\\s{])`,
  `\\bif\\s*${PAREN}\\s*${BLOCK}\\s*else\\b(?:[ \\t]+if\\b|[ \\t]*[^\\s{\\w-])`,
  `${START}(?:function|filter)\\b(?:[ \\t]*[{(]|[ \\t]+[\\w:-]+\\s*(?:${PAREN}\\s*)?(?![\\s{(\\w:.-]))`,
  `(?<!\\|)(?:\\|(?!\\|)|\\|\\||&&)\\s*(?:;|\\||&&|${END})|["({$](?<=[^|\\s][ \\t]*\\|[ \\t]*.)|(?:;|(?<![^]))\\s*\\|`,
  `${START}${ASSIGNED}\\s*(?:;|${END})|,\\s*(?:;|${END})|[\\w")\\]}][ \\t]+<`,
  `${VALUES}(?:[ \\t]+(?:["$\\w@({[]|-(?!${WORD.slice(1)})[a-z]{2})|["$]|${OPERATOR}\\s*(?:;|${END}|(?<!,\\s*)(?:[a-z]|${ASSIGNED})))`,
  `${START}(?:${ASSIGNED}[ \\t]*)?\\[[\\w.]+(?:["$@{}]|::|\\s*${END})|\\$\\w+\\[\\s*\\]`,
  String.raw`(?:[=(,;{|]|\b(?:if|while|in)|\b(?<!function[ \t]+)[a-z]+-\w+)[ \t]*\( *\)`,
);
const ENTRIES = shapes(
  `${START}${ENTRY}(?:[ \\t]+["$\\d(@]|[ \\t]*(?:;|${END})|[ \\t]*=\\s*(?:;|${END})|[ \\t]*=[ \\t]*${VALUE}(?:[ \\t]+\\w|,\\s*${END}))`,
  String.raw`${START}(\w+)(?<=(?:^|;)[ \t]*\1[ \t]*=[^]{0,2000}(?:^|;)[ \t]*\1)[ \t]*=`,
);
const PARAMETERS = shapes(
  `(?:^|,)\\s*(?:${TYPE}\\s*)*(\\$\\w+)(?:\\s+[\\[$"]|(?!\\w)(?<=(?:^|,)\\s*(?:${TYPE}\\s*)*\\1(?!\\w)[^]{0,2000},\\s*(?:${TYPE}\\s*)*\\1))`,
);
const LOOP = shapes(`\\bin\\s*${END}|,\\s*${END}`);

/** Deeper code isn't looked at: it would be, once for each of its brackets. */
const MOST_DEPTH = 40;

/** Code in brackets, or a text, that isn't closed yet. */
interface Frame {
  readonly open: string;
  readonly from: number;
  readonly code: string[];
}

/** Returns where the code of a frame isn't PowerShell; null if that isn't known. `outer` is the code in front of it. */
function oddIn({ open, from, code }: Frame, outer: readonly string[] = []): number | null {
  const before = outer.slice(-30).join('').slice(-400);
  // clauses and members are no statements
  if (/\b(?:switch\b[^{}]*|(?:class|enum)\s+\w[^{}]*|foreach[ \t]+-\w.*)$/i.test(before)) return null;
  const hasParameters = /^[ \t]*(?:function|filter)[ \t]+[\w:-]+\s*$|^(?<![^])(?:\s|using .*\n|\[.*\]\s)*param\s*$/im;
  const isLoop = /\bforeach\s*$/i.test(before);
  const inBrackets = hasParameters.test(before) ? PARAMETERS : isLoop ? LOOP : STATEMENTS;
  const all = open === '@{' ? ENTRIES : open === '(' ? inBrackets : STATEMENTS;
  const joined = code.join('').replaceAll(/([|,][ \t]*)\n/g, '$1 ');
  const found = all.map((one) => one.exec(joined)).filter((one) => one !== null);
  const places = found.map(({ index, 0: words }) => from + open.length + index + words.search(/[^\s;]|$/));
  return places.length === 0 ? null : Math.min(...places);
}

const blank = (length: number): string => '_'.repeat(length);
const quoted = (length: number): string => `"${blank(length - 2)}"`;
const plainQuotes = (text: string): string => text.replace(/[\u201c-\u201e]/g, '"').replace(/[\u2018-\u201b]/g, "'");

/** Returns a script with plain quotes, and the place of a certain error: as a file, nothing of it runs then. */
export function lookAtSyntax(script: string): { readonly plain: string; readonly error: number | null } {
  const outer: Frame[] = [];
  const odd: (number | null)[] = [];
  let [frame, plain, at]: [Frame, string, number] = [{ open: '', from: 0, code: [] }, '', 0];
  for (let found: RegExpExecArray | null; outer.length < MOST_DEPTH;) {
    const texts = rowOf(TEXTS, frame.open);
    const pattern = texts ?? CODE;
    pattern.lastIndex = at;
    found = pattern.exec(script);
    const skipped = script.slice(at, found?.index);
    frame.code.push(texts === undefined ? skipped : blank(skipped.length));
    plain += skipped;
    at += skipped.length;
    if (found === null) {
      odd.push(frame.open === '' ? oddIn(frame) : frame.from);
      break;
    }
    const [token] = found;
    const { open, close, text, none, bad } = found.groups ?? {};
    const parent = outer.at(-1);
    const isEnd = close !== undefined && (texts !== undefined || (close === ')') === frame.open.endsWith('('));
    if (bad !== undefined || (close !== undefined && !(isEnd && parent !== undefined))) {
      odd.push(close === '}' && parent !== undefined ? frame.from : at);
      break;
    }
    at += token.length;
    plain += text === undefined ? plainQuotes(open ?? close ?? '') || token : `'${text.slice(1, -1)}'`;
    if (open !== undefined) {
      outer.push(frame);
      frame = { open: plainQuotes(open), from: at - token.length, code: [] };
    } else if (close !== undefined && parent !== undefined) {
      if (texts === undefined) odd.push(oddIn(frame, parent.code));
      const inner = frame.code.join('').replaceAll(/\s/g, ' ').replaceAll(/\S/g, '_');
      const whole = texts === undefined ? `${frame.open}${inner}${close}` : quoted(at - frame.from);
      parent.code.push(rowOf(TEXTS, parent.open) === undefined ? whole : blank(at - frame.from));
      frame = parent;
      outer.pop();
    } else if (text !== undefined) frame.code.push(quoted(token.length));
    else frame.code.push(none === undefined ? blank(token.length) : ' '.repeat(token.length));
  }
  const places = odd.filter((one) => one !== null);
  return { plain: plain + plainQuotes(script.slice(at)), error: places.length === 0 ? null : Math.min(...places) };
}
