import { NUMBER_TYPES, typeOfSpelling } from '../command/data.ts';
import { parseWrittenNumber } from '../../tls/parse-number.ts';
import { foundWrite, type Findings, type FoundWrite } from '../found.ts';
import { WRITES } from '../regions/lines.ts';
import { isMaskName } from '../judge/placed-write.ts';
import { shownNumber } from '../number.ts';
import { plain, tokensOf, type Token } from './prose-tokens.ts';
import { has, is, isAgainst, isChoice, isTalk, numberAlone, pairsIn, takesAway } from './sentence.ts';

/** Reads digits in the base that the text names. Without one, the base is used whose bits are protocols. */
function numberOf(name: string | null, digits: string, base: string): Pick<FoundWrite, 'data' | 'problems'> {
  const written = digits.replace(/^dword:/i, '0x').trim();
  const shown = shownNumber(/^0x|[ (]/i.test(written) ? written : `${written} ${base}`.trim());
  const spelled = /^\d*[a-f][\da-f]*$/i.test(shown) ? `0x${shown}` : shown.replace(/^0*(?=[01]$)/, '');
  const read = parseWrittenNumber(spelled);
  if (!read.ok || (read.value.assumed !== null && !isMaskName(name)))
    return { data: { kind: 'unknown' }, problems: ['ambiguous-number'] };
  const { mask, assumed } = read.value;
  return { data: { kind: 'number', value: mask }, problems: assumed === null ? [] : ['ambiguous-number'] };
}

/** An instruction about one value. */
interface Saying {
  readonly row: number;
  /** Null for the key itself. */
  readonly name: string | null;
  readonly type: string;
  /** Null if the value is deleted. */
  readonly digits: string | null;
  readonly base: string;
}
const removal = (row: number, name: string | null): Saying => ({ row, name, type: '', digits: null, base: '' });

/** A key that must be continued. */
const UNFINISHED = /\\PROTOCOLS(?:\\(?:TLS|SSL) [\d.]+)?$|\\INTERNET SETTINGS$/i;
/** The number of lines for which a key or a name is remembered. */
const MAX_ROWS = 12;
/** The number of lines below an instruction in which its keys may follow. */
const MAX_BELOW = 5;

const PROTOCOL = /^(?:TLS|SSL)/i;

/** Returns a key with a segment appended; the key itself if the segment doesn’t belong there. */
function extended(key: string, segment: string): string {
  const above = PROTOCOL.test(segment)
    ? /\\PROTOCOLS$/i
    : /^WinHttp$/i.test(segment)
      ? /\\INTERNET SETTINGS$/i
      : /\\PROTOCOLS\\(?:TLS|SSL) [\d.]+$/i;
  return above.test(key) ? `${key}\\${segment.replace('_', ' ')}` : key;
}

/**
 * Reads instructions for people to set values: keys, names and numbers, in a sentence or over several lines. Returns
 * how many it found.
 */
export function readProse(text: string, findings: Findings): number {
  const lines = text.split('\n');
  /** Rows with keys, and those of them whose keys were used. */
  const [rows, used] = [new Set<number>(), new Set<number>()];
  let found = 0;
  let keys: readonly Token[] = [];
  let names: readonly Token[] = [];
  /** True if the last sentence contained only keys, and if a key was created whose name is unknown. */
  let [isBare, isLost] = [false, false];
  let [type, base] = ['', ''];
  /** Instructions about the current keys, and those whose keys are expected in the lines below. */
  let last: readonly Saying[] = [];
  let waiting: readonly Saying[] = [];

  const lose = (row: number): void => {
    found++;
    findings.cannotFollow(row + 1, lines[row] ?? '');
  };
  const add = (
    { row, name, type: word, digits, base: of }: Saying,
    to: readonly Pick<Token, 'row' | 'text'>[],
  ): void => {
    const kind = typeOfSpelling(word === '' ? 'REG_DWORD' : word);
    if (!NUMBER_TYPES.includes(kind)) return;
    for (const { row: above, text: key } of to) {
      used.add(above);
      if (UNFINISHED.test(key) && /^(?:Enabled|DisabledByDefault|DefaultSecureProtocols)$/i.test(name ?? '')) {
        lose(row);
        continue;
      }
      found++;
      const { data, problems } = numberOf(name, digits ?? '', of);
      const more: Partial<FoundWrite> = digits === null ? { action: 'delete' } : { type: kind, data, problems };
      // Instructions for people aren’t certain: they may apply only to some.
      const write = foundWrite({ line: row + 1, key, name, isCertain: false, ...more });
      findings.add(key === '' ? { ...write, problems: ['outside-key', ...write.problems] } : write);
    }
  };
  const say = (saying: Saying, isForBelow: boolean): void => {
    if (isLost) lose(saying.row);
    else if (keys.length === 0 || isForBelow) waiting = [...waiting, saying];
    else {
      add(saying, keys);
      last = [...last.filter(({ name }) => name !== saying.name), saying];
    }
  };

  /** Uses the keys of a sentence, or adds its segments to the previous keys. */
  const takeKeys = (tokens: readonly Token[]): void => {
    const here = tokens.filter(is('key'));
    const [first] = here;
    const isOnlyKeys =
      !has(tokens, 'set', 'remove', 'leads', 'number', 'data', 'type') && tokens.filter(is('word')).length <= 2;
    if (first !== undefined) {
      keys = isOnlyKeys && isBare ? [...keys, ...here] : here;
      isLost = false;
      for (const { row } of here) rows.add(row);
      waiting = isOnlyKeys ? waiting.filter(({ row }) => first.row - row <= MAX_BELOW) : [];
      for (const one of waiting) add(one, here);
      if (!has(tokens, 'same') || has(tokens, 'name')) last = [];
      for (const one of last) add({ ...one, row: first.row }, here);
    }
    isBare = first !== undefined && isOnlyKeys;
    const segments = tokens.slice(tokens.map(is('key')).lastIndexOf(true) + 1).filter(is('segment'));
    if (segments.length > 0 && (has(tokens, 'set', 'key word', 'data', 'type') || tokens.length <= 4)) {
      if (has(tokens, 'same') && found > 0) lose(tokens[0]?.row ?? 0);
      for (const isProtocol of [true, false]) {
        const fitting = segments.filter((one) => PROTOCOL.test(one.text) === isProtocol);
        if (fitting.length > 0)
          keys = keys.flatMap((key) => {
            const longer = [...new Set(fitting.map((one) => extended(key.text, one.text)))];
            return longer.map((path) => ({ ...key, text: path }));
          });
      }
    } else if (has(tokens, 'set') && has(tokens, 'key word') && keys.length > 0)
      isLost ||= !has(tokens, 'name', 'type', 'data', 'key', 'segment');
  };

  const read = (tokens: readonly Token[]): void => {
    const [first] = tokens;
    if (first === undefined) return;
    const { row } = first;
    takeKeys(tokens);
    if ([...keys, ...names].every((one) => row - one.row > MAX_ROWS)) [keys, names] = [[], []];
    if (isTalk(tokens)) return;
    const typeHere = tokens.find(is('type'))?.text;
    type = typeHere ?? type;
    if (has(tokens, 'hex') !== has(tokens, 'decimal')) base = has(tokens, 'hex') ? 'hex' : 'dec';
    const against = isAgainst(tokens);
    if (takesAway(tokens, 'key') && !against) {
      add(removal(row, null), tokens.filter(is('key')));
      return;
    }
    const pairs = pairsIn(tokens);
    const said: Saying[] = [];
    for (const { at, end } of pairs) {
      const [name, number] = [tokens[at], tokens[end]];
      if (name === undefined || number === undefined) continue;
      const from = tokens.slice(0, at).map(is('comma')).lastIndexOf(true) + 1;
      if (isAgainst(tokens.slice(from, end))) continue;
      if (isChoice(tokens, end)) lose(number.row);
      else said.push({ row: name.row, name: name.text, type: typeHere ?? '', digits: number.text, base });
    }
    const others = tokens.filter((one, at) => one.part === 'name' && !pairs.some((pair) => pair.at === at));
    const [one] = said;
    if (one !== undefined && has(tokens, 'both')) said.push(...others.map(({ text: name }) => ({ ...one, name })));
    else if (takesAway(tokens, 'name') && !against) said.push(...others.map((other) => removal(row, other.text)));
    else if (others.length > 0 && (has(tokens, 'set', 'type', 'key') || tokens.length <= 3) && !against) {
      names = others;
      type = typeHere ?? '';
    }
    const alone = has(tokens, 'name') || against ? -1 : numberAlone(tokens);
    const digits = tokens[alone]?.text;
    if (digits !== undefined && names.length > 0) {
      if (isChoice(tokens, alone) || (names.length > 1 && !has(tokens, 'both'))) lose(row);
      else said.push(...names.map((name) => ({ row, name: name.text, type, digits, base })));
      names = [];
    }
    if (said.length > 0) base = '';
    const between = first.part === 'name' ? tokens.slice(1, pairs[0]?.end) : [];
    const isAssignment =
      keys.length === 0 &&
      between.length <= 3 &&
      between.length > 0 &&
      between.every(is('comma', 'leads', 'type', 'cell'));
    const isForBelow = tokens.at(-1)?.text === ':' && !has(tokens, 'key');
    for (const saying of said) {
      if (isAssignment && !isLost) add(saying, [{ row: -1, text: '' }]);
      else say(saying, isForBelow);
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
        if (isTable || !is('end', 'question')(token)) continue;
        read(sentence);
        sentence = [];
      }
      read(sentence);
    }
  }
  // The other keys in the text may be meant too.
  if (found > 0) for (const row of rows) if (!used.has(row)) findings.cannotFollow(row + 1, lines[row] ?? '');
  return found;
}
