import { NUMBER_TYPES, readData, typeOfSpelling } from '../command/data.ts';
import { parseWrittenNumber } from '../../tls/parse-number.ts';
import { foundWrite, type Findings, type FoundWrite } from '../found.ts';
import { WRITES } from '../regions/lines.ts';
import { isMaskName } from '../judge/write-place.ts';
import { shownNumber } from '../number.ts';
import { readTicks } from './ticks.ts';
import { extended, linesOfProse, plain, PROTOCOL, signsOf, tokensOf, UNFINISHED, type Token } from './prose-tokens.ts';

/** Reads digits in the base that the text names. Without one, the base is used whose bits are protocols. */
function numberOf(name: string | null, digits: string, base: string): Pick<FoundWrite, 'data' | 'problems'> {
  const written = digits.replace(/^dword:/i, '0x');
  const shown = shownNumber(/^0x/i.test(written) ? written : `${written} ${base}`.trim());
  const spelled = /^\d*[a-f][\da-f]*$/i.test(shown) ? `0x${shown}` : shown.replace(/^0*(?=[01]$)/, '');
  const read = parseWrittenNumber(spelled);
  if (!read.ok || (read.value.assumed !== null && !isMaskName(name)))
    return { data: { kind: 'unknown' }, problems: ['ambiguous-number'] };
  const { mask, assumed } = read.value;
  return { data: { kind: 'number', value: mask }, problems: assumed === null ? [] : ['ambiguous-number'] };
}

interface Saying {
  readonly row: number;
  readonly name: string | null;
  readonly type: string;
  readonly digits: string | null;
  readonly base: string;
}
type Place = Pick<Token, 'row' | 'text'>;
const removal = (row: number, name: string | null): Saying => ({ row, name, type: '', digits: null, base: '' });

/** Signs that may appear between a number and the word that introduces it. */
const FILLER = '[waitdx=Do,|SKbrH]{0,4}';
const GRAMMAR = {
  /** A name and its number, which follows directly or behind a word that introduces it. */
  pair: new RegExp(`n(?:[,|t]{0,4}|[^n#]{0,30}?(?:[=Df]${FILLER}|[xd]|S(?=#(?:[xd,.?]|$))))#`, 'g'),
  /** A number for the name of an earlier sentence. */
  alone: new RegExp(`[=DSf]${FILLER}#`),
  /** A part of a key alone, which may begin the next branch of a tree. */
  branch: /^s[,.|]?$/,
  /** A number in a line of its own, below its type. */
  bare: /^#(?:,#?[^#]?,)?$/,
  /** Another number, as an alternative to the one before it, in the next cell, or as its next byte. */
  choice: /^[^n#]*o[^n#]*#|^\|+#|^,#,#/,
  assignment: /^n[,=t|]{1,3}#/,
  removesName: /R[^#S!N]{0,12}n/,
  removesKey: /^[^n#]*Ra{0,4}K[a,]{0,2}k[^n#]*$/,
  /** Of a policy: what it does with the value that is named below. */
  removesBelow: /^w[,|]{1,2}R$/,
  /** Contradicts the instruction, or names who did it. */
  against: /[!N]|[WH]w?[SR]/,
  /** A condition at the beginning, of what the rest tells: also that a value isn’t there, before it is created. */
  condition: /^w{0,2}!(?:[^,kn#]*|[^,k#]*n[^,k#]*[N!][^,k#]*),(?=[aw]?[RS])/,
  /** What comes of it: `, then ...` without an instruction. */
  outcome: /;[^nk#SRN!?]*$/,
  /** Says that what goes for another key goes for this one too. */
  repeats: /^[^nNHTi?]*r[^nNHTi?]*$/,
  /** Says what is so, unless that has to be checked, or is to become so, as in German. */
  isSo: /^[^SM]*(?:i(?:[wa]?S|[^S#]*?=)|H[aw]?n=)[^#S]{0,4}#(?!=S)/,
  /** Tells the reader to change a number, not who changed it. */
  changes: /^(?!.*=w?Df)[^W]*(?:(?<!a|(?:^|,)[ao]w)S[^f]*f|f#(?:,x,)?[kw]{0,4}S)/,
  /** A statement or a question, not an instruction. */
  talk: /T|\?$|WH|HW/,
  /** A label such as `Old:`, or a head such as `Current settings:` of what is below. */
  label: /^[aw]?!w?,/,
  head: /^[aw]?!w{0,2},$/,
  onlyKeys: /^[^SR=#Dtw]*(?:w[^SR=#Dtw]*){0,2}$/,
  newKey: /^(?=.*S)(?=.*K)[^ntDks]*$/,
} as const;

/** Where a key becomes the one that 32-bit programs read. */
const TWIN_FROM = /(?<!Node)\\(?=Microsoft\\)/i;
const [MAX_ROWS, MAX_BELOW] = [12, 5];

/** Reads instructions for people, in a sentence or over several lines; returns how many it found. */
export function readProse(text: string, findings: Findings): number {
  const lines = linesOfProse(text);
  /** Rows with keys, and those of them whose keys were used. */
  const [rows, used] = [new Set<number>(), new Set<number>()];
  let found = readTicks(lines, findings);
  let keys: readonly Token[] = [];
  let names: readonly Token[] = [];
  /** True if the last sentence had only keys, if a key was created of an unknown name, if a policy removes a value. */
  let [isBare, isLost, isRemoval] = [false, false, false];
  let isReport = false;
  let [type, base, above] = ['', '', ''];
  /** Instructions about the current keys, and those whose keys are expected in the lines below. */
  let last: readonly Saying[] = [];
  let waiting: readonly Saying[] = [];
  /** Names with their numbers, of which no key is known yet. */
  const loose = new Set<Saying>();

  const lose = (row: number): void => {
    found++;
    findings.cannotFollow(row + 1, lines[row] ?? '');
  };
  const add = ({ row, name, type: word, digits, base: of }: Saying, to: readonly Place[]): void => {
    const kind = typeOfSpelling(word === '' ? 'REG_DWORD' : word);
    if (!NUMBER_TYPES.includes(kind) && kind !== 'REG_SZ') return;
    for (const { row: above, text: key } of to) {
      used.add(above);
      if (UNFINISHED.test(key) && /^(?:Enabled|DisabledByDefault|DefaultSecureProtocols)$/i.test(name ?? '')) {
        lose(row);
        continue;
      }
      found++;
      const read = kind === 'REG_SZ' ? readData(kind, digits ?? '') : numberOf(name, digits ?? '', of);
      const more: Partial<FoundWrite> = digits === null ? { action: 'delete' } : { type: kind, ...read };
      // Instructions for people aren’t certain: they may apply only to some.
      const write = foundWrite({ line: row + 1, key, name, isCertain: false, ...more });
      findings.add(key === '' ? { ...write, problems: ['outside-key', ...write.problems] } : write);
    }
  };
  const say = (saying: Saying, isForBelow: boolean): void => {
    if (isLost) lose(saying.row);
    else if (keys.length === 0 || isForBelow)
      waiting = [...waiting.filter(({ row }) => saying.row - row <= MAX_ROWS), saying];
    else {
      add(saying, keys);
      last = [...last.filter(({ name }) => name !== saying.name), saying];
    }
  };

  /** Uses the keys of a sentence, or adds its segments to the previous keys. */
  const takeKeys = (tokens: readonly Token[], signs: string, row: number): void => {
    const isTwin = GRAMMAR.repeats.test(signs) && tokens.some(({ text }) => /^Wow6432Node$/i.test(text));
    const twinOf = (key: Token): Token => ({ ...key, row, text: key.text.replace(TWIN_FROM, '\\Wow6432Node\\') });
    const here = [...tokens, ...(isTwin ? keys.map(twinOf) : [])].filter(({ sign }) => sign === 'k');
    const [first] = here;
    const isOnlyKeys = GRAMMAR.onlyKeys.test(signs);
    if (first !== undefined) {
      keys = isOnlyKeys && isBare ? [...keys, ...here] : here;
      isLost = false;
      for (const one of here) rows.add(one.row);
      waiting = isOnlyKeys ? waiting.filter((one) => isBare || first.row - one.row <= MAX_BELOW) : [];
      for (const one of waiting) add(one, here);
      for (const one of waiting) loose.delete(one);
      if (!GRAMMAR.repeats.test(signs)) last = [];
      for (const one of last) add({ ...one, row: first.row }, here);
    }
    isBare = first === undefined ? isBare && /^[wa,]{1,3}$/.test(signs) : isOnlyKeys;
    const segments = tokens.slice(signs.lastIndexOf('k') + 1).filter(({ sign }) => sign === 's');
    const isBranch = GRAMMAR.branch.test(signs);
    if (segments.length > 0 && (/[SKDt]/.test(signs) || tokens.length <= 4)) {
      if (signs.includes('r') && found > 0) lose(row);
      for (const isProtocol of [true, false]) {
        const fitting = segments.filter((one) => PROTOCOL.test(one.text) === isProtocol);
        const longer = keys.flatMap((key) =>
          fitting.map((one) => ({ ...key, text: extended(key.text, one.text, isBranch) })),
        );
        if (fitting.length > 0) keys = [...new Map(longer.map((one) => [one.text, one])).values()];
      }
    } else if (keys.length > 0) isLost ||= GRAMMAR.newKey.test(signs);
  };

  const read = (tokens: readonly Token[]): void => {
    const signs = signsOf(tokens).replace(GRAMMAR.outcome, '').replaceAll(';', ',');
    const row = tokens[0]?.row ?? 0;
    if (signs === '') return;
    takeKeys(tokens, signs, row);
    if ([...keys, ...names].every((one) => row - one.row > MAX_ROWS)) [keys, names] = [[], []];
    const isBelow = /^(?:w[,|])?t$/.test(above) && GRAMMAR.bare.test(signs);
    above = signs;
    isReport = GRAMMAR.head.test(signs) || (isReport && !/S|,$/.test(signs));
    const isOld = GRAMMAR.label.test(signs) && tokens.find(({ sign }) => sign === ',')?.text === ':';
    if (isOld || isReport || GRAMMAR.talk.test(signs) || (signs.includes('f') && !GRAMMAR.changes.test(signs))) return;
    const typeHere = tokens[signs.indexOf('t')]?.text;
    if (signs.includes('S') || tokens.length <= 4) type = typeHere ?? type;
    isRemoval ||= GRAMMAR.removesBelow.test(signs);
    if (signs.includes('x') !== signs.includes('d')) base = signs.includes('x') ? 'hex' : 'dec';
    const isAgainst = GRAMMAR.against.test(signs.replace(GRAMMAR.condition, ''));
    if (isAgainst) waiting = [];
    const said: Saying[] = [];
    const paired = new Set<Token>();
    for (const { index, 0: pair } of signs.matchAll(GRAMMAR.pair)) {
      const end = index + pair.length - 1;
      const [name, number] = [tokens[index], tokens[end]];
      if (name === undefined || number === undefined) continue;
      paired.add(name);
      // only its own part of the sentence
      const from = signs.lastIndexOf(',', index) + 1;
      if (GRAMMAR.against.test(signs.slice(from, end)) || GRAMMAR.isSo.test(signs.slice(from))) continue;
      if (GRAMMAR.choice.test(signs.slice(end + 1))) lose(number.row);
      else said.push({ row: name.row, name: name.text, type: typeHere ?? type, digits: number.text, base });
    }
    const others = tokens.filter((one) => one.sign === 'n' && !paired.has(one));
    const [one] = said;
    const isForBoth = signs.includes('b');
    if (one !== undefined && isForBoth) said.push(...others.map(({ text: name }) => ({ ...one, name })));
    else if (!isAgainst && others.length > 0) {
      const isRemoved = isRemoval || GRAMMAR.removesName.test(signs);
      if (isRemoved) said.push(...others.map(({ text: name }) => removal(row, name)));
      else if (/[Stk]/.test(signs) || tokens.length <= 3) names = others;
      isRemoval = false;
    }
    const isOpen = signs.includes('n') || isAgainst || GRAMMAR.isSo.test(signs);
    const alone = isOpen ? null : (isBelow ? GRAMMAR.bare : GRAMMAR.alone).exec(signs);
    if (alone !== null && names.length > 0) {
      const at = isBelow ? 1 : alone.index + alone[0].length;
      const digits = tokens[at - 1]?.text ?? '';
      if (GRAMMAR.choice.test(signs.slice(at)) || (names.length > 1 && !isForBoth)) lose(row);
      else said.push(...names.map((name) => ({ row, name: name.text, type, digits, base })));
      names = [];
    }
    if (said.length > 0) [type, base] = ['', ''];
    if (!isAgainst && GRAMMAR.removesKey.test(signs)) add(removal(row, null), keys);
    const isAssignment = keys.length === 0 && !isLost && GRAMMAR.assignment.test(signs);
    const isForBelow = tokens.at(-1)?.text === ':' && !signs.includes('k');
    for (const saying of said) {
      if (isAssignment) loose.add(saying);
      say(saying, isForBelow);
    }
  };

  for (const [row, line] of lines.entries()) {
    if (!findings.step(1 + line.length / 64)) return found;
    if (line.length > 4000 || WRITES.test(line)) continue;
    for (const shown of plain(line).split('\n')) {
      let sentence: Token[] = [];
      const isTable = /[|\t]/.test(shown);
      for (const token of tokensOf(shown, row)) {
        sentence.push(token);
        if (isTable || !/[.?]/.test(token.sign)) continue;
        read(sentence);
        sentence = [];
      }
      read(sentence);
    }
  }
  for (const saying of loose) add(saying, [{ row: -1, text: '' }]);
  // The other keys in the text may be meant too.
  if (found > 0) for (const row of rows) if (!used.has(row)) findings.cannotFollow(row + 1, lines[row] ?? '');
  return found;
}
