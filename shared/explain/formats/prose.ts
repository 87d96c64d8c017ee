import { NUMBER_TYPES, typeOfSpelling } from '../command/data.ts';
import { parseNumber, parseWrittenNumber } from '../../tls/parse-number.ts';
import { foundWrite, type Findings, type FoundWrite } from '../found.ts';
import { WRITES } from '../regions/lines.ts';
import { isMaskName } from '../judge/placed-write.ts';
import { plain, tokensOf, type Token } from './prose-tokens.ts';
import { has, is, isAgainst, isChoice, isTalk, numberAlone, pairsIn, takesAway } from './sentence.ts';

/**
 * Reads digits in the base that the text names. Without a base, regedit may mean either. Then the base whose bits are
 * protocols is used.
 */
function numberOf(name: string, digits: string, base: string): Pick<FoundWrite, 'data' | 'problems'> {
  const written = digits.replace(/^dword:/i, '0x').replace(/[ (].*$/, '');
  const bases = `${digits.slice(written.length)} ${base}`;
  const isDecimal = /\bd[eé][cz]/i.test(bases) && !/^0x/i.test(written);
  const spelled =
    /\bhex/i.test(bases) || /^[0-9]*[a-f]/i.test(written)
      ? `0x${written.replace(/^0x/i, '')}`
      : written.replace(/^0*(?=[01]$)/, '');
  const read = isDecimal ? parseNumber(written.replace(/^0+(?=\d)/, '')) : parseWrittenNumber(spelled);
  if (!read.ok) return { data: { kind: 'unknown' }, problems: ['ambiguous-number'] };
  if (typeof read.value === 'number') return { data: { kind: 'number', value: read.value }, problems: [] };
  const { mask, assumed } = read.value;
  if (assumed !== null && !isMaskName(name)) return { data: { kind: 'unknown' }, problems: ['ambiguous-number'] };
  return { data: { kind: 'number', value: mask }, problems: assumed === null ? [] : ['ambiguous-number'] };
}

/** An instruction about one value. */
interface Saying {
  readonly row: number;
  readonly name: string;
  readonly type: string;
  /** Null if the value is deleted. */
  readonly digits: string | null;
  readonly base: string;
}

/** A key that must be continued. */
const UNFINISHED = /\\PROTOCOLS(?:\\(?:TLS|SSL) [\d.]+)?$|\\INTERNET SETTINGS$/i;
const NOTHING = { kind: 'none' } as const;
/** The number of lines for which a key or a name is remembered. */
const MAX_ROWS = 12;

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
  const unread = new Set<number>();
  let found = 0;
  let keys: readonly Token[] = [];
  let areKeysUsed = true;
  /** True if the last line contained only keys. */
  let isBare = false;
  /** True if a key was created whose name is unknown. */
  let isLost = false;
  let names: readonly Token[] = [];
  let type = '';
  let base = '';
  let last: readonly Saying[] = [];
  /** Instructions whose key is expected in the lines below. */
  let waiting: readonly Saying[] = [];

  const leaveUnread = (): void => {
    if (!areKeysUsed) for (const { row } of keys) unread.add(row);
  };
  const lose = (row: number): void => {
    found++;
    findings.cannotFollow(row + 1, lines[row] ?? '');
  };
  const add = (key: string, { row, name, type: word, digits, base: of }: Saying): void => {
    const kind = typeOfSpelling(word === '' ? 'REG_DWORD' : word);
    if (!NUMBER_TYPES.includes(kind)) return;
    if (UNFINISHED.test(key) && /^(?:Enabled|DisabledByDefault|DefaultSecureProtocols)$/i.test(name)) {
      lose(row);
      return;
    }
    found++;
    const { problems, data } = digits === null ? { problems: [], data: NOTHING } : numberOf(name, digits, of);
    const more: Partial<FoundWrite> = digits === null ? { action: 'delete' } : { type: kind, data };
    // Instructions for people aren’t certain: they may apply only to some.
    const outside = key === '' ? (['outside-key'] as const) : [];
    findings.add(
      foundWrite({ line: row + 1, key, name, isCertain: false, ...more, problems: [...outside, ...problems] }),
    );
  };
  const say = (saying: Saying, isForBelow: boolean): void => {
    if (isLost) lose(saying.row);
    else if (keys.length === 0 || isForBelow) waiting = [...waiting, saying];
    else {
      for (const { text: key } of keys) add(key, saying);
      areKeysUsed = true;
      last = [...last.filter(({ name }) => name !== saying.name), saying];
    }
  };

  /** Uses the keys of a sentence, or adds its segments to the previous keys. */
  const takeKeys = (tokens: readonly Token[]): void => {
    const here = tokens.filter(is('key'));
    const isOnlyKeys =
      !has(tokens, 'set', 'remove', 'leads', 'number', 'data', 'type') && tokens.filter(is('word')).length <= 2;
    if (here.length > 0) {
      const isMore = isOnlyKeys && isBare && !areKeysUsed;
      if (!isMore) leaveUnread();
      keys = isMore ? [...keys, ...here] : here;
      [areKeysUsed, isLost, isBare] = [false, false, isOnlyKeys];
      const isNear = waiting.every(({ row }) => (here[0]?.row ?? 0) - row <= MAX_ROWS / 4);
      if (waiting.length > 0 && isOnlyKeys && isNear) {
        for (const one of waiting) for (const { text: key } of here) add(key, one);
        areKeysUsed = true;
        waiting = waiting.map((one) => ({ ...one, row: here[0]?.row ?? one.row }));
      } else waiting = [];
      if (has(tokens, 'same') && !has(tokens, 'name') && last.length > 0) {
        for (const one of last) for (const { text: key, row } of here) add(key, { ...one, row });
        areKeysUsed = true;
      } else last = [];
    } else if (tokens.length > 0) isBare = false;
    const lastKey = here.at(-1);
    const segments = tokens.slice(lastKey === undefined ? 0 : tokens.indexOf(lastKey)).filter(is('segment'));
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
    } else if (has(tokens, 'set') && has(tokens, 'key word') && keys.length > 0) {
      if (!has(tokens, 'name', 'type', 'data', 'key', 'segment')) isLost = true;
    }
  };

  const read = (tokens: readonly Token[]): void => {
    const [first] = tokens;
    if (first === undefined) return;
    const { row } = first;
    const isForBelow = tokens.at(-1)?.text === ':' && !has(tokens, 'key');
    takeKeys(tokens);
    const from = Math.max(...[...keys, ...names].map((one) => one.row), -MAX_ROWS);
    if (row - from > MAX_ROWS) [keys, names, areKeysUsed] = [[], [], true];
    if (isTalk(tokens)) return;
    const typeHere = tokens.find(is('type'))?.text;
    if (typeHere !== undefined) type = typeHere;
    if (has(tokens, 'hex') !== has(tokens, 'decimal')) base = has(tokens, 'hex') ? 'hex' : 'dec';
    const against = isAgainst(tokens);
    if (takesAway(tokens, 'key') && !against) {
      for (const { text: key } of tokens.filter(is('key')))
        findings.add(foundWrite({ line: row + 1, key, action: 'delete', isCertain: false }));
      found++;
      areKeysUsed = true;
      return;
    }
    const pairs = pairsIn(tokens);
    const said: Saying[] = [];
    for (const { at, end } of pairs) {
      const [name, number] = [tokens[at], tokens[end]];
      if (name === undefined || number === undefined) continue;
      let from = at;
      while (from > 0 && tokens[from - 1]?.part !== 'comma' && at - from < 40) from--;
      if (isAgainst(tokens.slice(from, end))) continue;
      if (isChoice(tokens, end)) lose(number.row);
      else said.push({ row: name.row, name: name.text, type: typeHere ?? '', digits: number.text, base });
    }
    const paired = new Set(pairs.map(({ at }) => at));
    const others = tokens.filter((one, at) => one.part === 'name' && !paired.has(at));
    const [one] = said;
    if (one !== undefined && has(tokens, 'both')) said.push(...others.map(({ text: name }) => ({ ...one, name })));
    else if (takesAway(tokens, 'name') && !against)
      said.push(...others.map((other) => ({ row, name: other.text, type: '', digits: null, base: '' })));
    else if (others.length > 0 && (has(tokens, 'set', 'type', 'key') || tokens.length <= 3) && !against) {
      const isMore = tokens.length === 1 && names.length > 0 && row - (names.at(-1)?.row ?? 0) === 1;
      names = isMore ? [...names, ...others] : others;
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
    const between = first.part === 'name' ? tokens.slice(1, pairs[0]?.end ?? 1) : [];
    const isAssignment =
      between.length > 0 && between.length <= 3 && between.every(is('comma', 'leads', 'type', 'cell'));
    for (const saying of said) {
      if (keys.length === 0 && !isLost && isAssignment) add('', saying);
      else say(saying, isForBelow);
    }
  };

  for (const [row, line] of lines.entries()) {
    if (!findings.step(1 + line.length / 64)) return found;
    if (line.length > 4000 || WRITES.test(line)) continue;
    for (const shown of plain(line).split('\n')) {
      let sentence: Token[] = [];
      const isTable = shown.includes('|') || shown.includes('\t');
      for (const token of tokensOf(shown, row)) {
        sentence.push(token);
        if (is('end', 'question')(token) && !isTable) {
          read(sentence);
          sentence = [];
        }
      }
      read(sentence);
    }
  }
  leaveUnread();
  // The other keys in the text may be meant too.
  if (found > 0) for (const row of unread) findings.cannotFollow(row + 1, lines[row] ?? '');
  return found;
}
