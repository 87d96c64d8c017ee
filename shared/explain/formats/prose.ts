import { splitKey } from '../command/keys.ts';
import { NUMBER_TYPES, typeOfSpelling } from '../command/data.ts';
import { parseNumber, parseWrittenNumber } from '../../tls/parse-number.ts';
import { displayPath, foldName } from '../../windows/registry.ts';
import { SCHANNEL } from '../../windows/catalogue/setting.ts';
import { SETTINGS } from '../../windows/settings.ts';
import { foundWrite, type Findings, type FoundWrite } from '../found.ts';
import { WRITES } from '../regions/languages.ts';
import { isMaskName } from '../judge/placed-write.ts';
import { BEHIND_KEY, DATA_LABELS, NAME_LABELS, partOf } from './instruction-words.ts';

/** A name has no mark by which it could be recognised, so only those of the catalogue count. */
const CATALOGUE = [...new Set(SETTINGS.map(({ name }) => name).filter((name) => /^\w{5,}$/.test(name)))];
/** `enabled` is a word as well. */
export const isName = (word: string): boolean =>
  word === 'Enabled' || (foldName(word) !== 'ENABLED' && CATALOGUE.some((name) => foldName(name) === foldName(word)));

const KNOWN_KEYS = [
  ...new Set(
    SETTINGS.flatMap(({ hive, path, views }) => views.map((view) => foldName(displayPath({ hive, path, view }))))
      // the keys between are named as well
      .flatMap((key) => [key, ...['CLIENT', 'SERVER'].map((side) => key.replace(`\\${side}`, ''))]),
  ),
  foldName(displayPath({ hive: 'HKLM', path: SCHANNEL, view: 'native' })),
].sort((a, b) => b.length - a.length);

const HIVE = String.raw`(?:HKEY_(?:LOCAL_MACHINE|CURRENT_USER)|HKLM|HKCU)`;
const KEY = String.raw`\b${HIVE}:?\\(?:(?!\b(?:HKEY_|HKLM|HKCU))[^\n"“”„«»'’\x60<>|*?\]\t]){2,300}`;
const TOKEN = new RegExp(
  [
    `(?<key>${KEY})`,
    String.raw`(?<segment>\b(?:TLS|SSL)[ _]?[123]\.[0-3]\b|\b(?:Client|Server|WinHttp)\b)`,
    String.raw`(?<type>\b(?:REG_)?(?:DWORD|QWORD)\b(?!:)|\bREG_\w+)`,
    // a number that belongs to a word
    String.raw`(?<other>\b(?:windows|office|outlook|exchange|version|step|stap|schritt|étape|kb)[ \t]+v?\d[\d.]{0,20})`,
    String.raw`(?<number>\b(?:dword:|0x)[0-9a-f]{1,8}\b|(?<![\w.,-])[0-9][0-9a-f]{0,9}\b(?![.,-]?\w)|\ba[a\d][08]\b)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_'’-]{0,80})`,
    String.raw`(?<end>[.!?;](?=["”)\s]|$))`,
    String.raw`(?<sign>=|→|->)`,
    String.raw`(?<cell>[|\t])`,
    String.raw`(?<comma>[,:()])`,
  ].join('|'),
  'giu',
);

const field = (labels: string, value: string): RegExp =>
  new RegExp(
    String.raw`^[ \t|]*(?:[-•][ \t]+)?(?:${labels})[ \t]*(?:[:=|\t])[ \t]*["“„«]?(${value})["”»]?[ \t]*(\(?(?:hex|dec|dez|déc)\p{L}*\)?)?[ \t|.]*$`,
    'iu',
  );
const NAME_FIELD = field(NAME_LABELS, String.raw`[A-Za-z]\w{2,60}`);
const DATA_FIELD = field(DATA_LABELS, '0x[0-9a-f]{1,8}|[0-9a-f]{1,8}');

/** Where a key ends in a sentence: behind one that is known, or before a word or a sign that goes on. */
function keyIn(text: string): string {
  const folded = foldName(
    text
      .replace(/^(HK\w+):/i, '$1')
      .replace(/^HKEY_LOCAL_MACHINE/i, 'HKLM')
      .replace(/^HKEY_CURRENT_USER/i, 'HKCU'),
  );
  const known = KNOWN_KEYS.find((key) => folded.startsWith(key) && !/^[\\\w]/.test(folded.slice(key.length)));
  if (known !== undefined) return text.slice(0, text.length - (folded.length - known.length));
  return text
    .replace(/(?:[.,;:)]\s|\s[(=→-]).*$/u, '')
    .replace(new RegExp(String.raw`\s(?:${BEHIND_KEY}|${CATALOGUE.join('|')})(?!\S).*$`, 'i'), '')
    .replace(/\s\S+$/, (last) => (partOf(last.trim()) === null ? last : ''))
    .replace(/[\s.,;:)]+$/, '')
    .replace(/\\$/, '');
}

/** A line as somebody sees it: without the signs of Markdown and HTML. Its cells have a bar between. */
function plain(line: string): string {
  const shown = /<\/?[a-z][^<>]{0,200}>|&\w{2,5};/i.test(line)
    ? line
        .replace(/<(?:br|\/p|\/li|\/tr|\/h\d|\/div)\b[^<>]{0,200}>/gi, '\n')
        .replace(/<\/t[dh]>/gi, ' | ')
        .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
        .replace(/&quot;|&#34;/g, '"')
        .replace(/&nbsp;/g, ' ')
        .replace(/&gt;/g, '>')
        .replace(/&amp;/g, '&')
    : line;
  return shown
    .replace(/[*`]/g, '')
    .replace(/^[ \t]*(?:>[ \t]*|#{1,6}[ \t]+|\[[ x]\][ \t]+)/, '')
    .replace(new RegExp(String.raw`\b${HIVE}(?:[ \t]*(?:>|→|->|»)[ \t]*[^>→»\n]{1,80})+`, 'gi'), (path) =>
      path.replace(/[ \t]*(?:>|→|->|»)[ \t]*/g, '\\'),
    );
}

/** Lines of a key, or of a name and its number, and nothing else. */
export function isOnlyFields(text: string): boolean {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  const isField = (line: string): boolean => isName(FIELD.exec(line)?.[1] ?? '');
  return lines.some(isField) && lines.every((line) => isField(line) || KEY_LINE.test(line));
}

const FIELD =
  /^[ \t>*-]{0,20}["“]?(\w{5,60})["”]?[ \t]*(?:\([^()\n]{0,40}\)[ \t]*)?(?:[:=]|REG_DWORD)[ \t]*(?!dword:)[^\s;]{1,12}[ \t]*(?:\([^()\n]{0,40}\))?[ \t]*$/;
const KEY_LINE = new RegExp(String.raw`^[ \t>#*-]{0,20}${HIVE}:?\\[^\n=]{0,300}$`, 'i');

interface Token {
  readonly part: string;
  readonly text: string;
  readonly row: number;
}

/** The tokens of one line. A key with a name at its end is both. */
function tokensOf(line: string, row: number): readonly Token[] {
  const [, name] = NAME_FIELD.exec(line) ?? [];
  if (name !== undefined && partOf(name) === null) return [{ part: 'N', text: name, row }];
  const [, digits, base] = DATA_FIELD.exec(line) ?? [];
  if (digits !== undefined)
    return [
      { part: 'd', text: '', row },
      { part: 'D', text: `${digits} ${base ?? ''}`, row },
    ];
  const tokens: Token[] = [];
  const pattern = new RegExp(TOKEN);
  for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
    const { key, segment, type, number, word, end, sign, cell, comma } = found.groups ?? {};
    const add = (part: string, text: string): void => void tokens.push({ part, text, row });
    if (key !== undefined) {
      const whole = keyIn(key);
      const [, above = whole, below] = /^(.*)[\\!](\w+)$/.exec(whole) ?? [];
      const isWithName = below !== undefined && isName(below);
      add(splitKey(isWithName ? above : whole) === null ? 'w' : 'K', isWithName ? above : whole);
      if (isWithName) add('N', below);
      pattern.lastIndex = found.index + Math.max(whole.length, 4);
    } else if (segment !== undefined) add('p', segment);
    else if (type !== undefined) add('T', type);
    else if (number !== undefined) add('D', number);
    else if (word !== undefined) add(isName(word) ? 'N' : (partOf(word) ?? 'w'), word);
    else if (end !== undefined) add(end === '?' ? '?' : '.', end);
    else if (sign !== undefined) add('L', sign);
    else if (cell !== undefined) add('c', cell);
    else add(comma === undefined ? 'w' : ',', comma ?? '');
  }
  return tokens;
}

/** Digits are in the base that the text names. Without one regedit may mean either, and the one is taken whose bits are protocols. */
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

/** What is said of one value. */
interface Saying {
  readonly row: number;
  readonly name: string;
  readonly type: string;
  /** Null where it is taken away. */
  readonly digits: string | null;
  readonly base: string;
}

const FILLER = '[wTLdC,cVkbS]';
/** A name with its number: behind a word that leads to it, or right behind the name. */
const WITH_NUMBER = new RegExp(`N(?:[^ND]{0,25}?[Ld]${FILLER}{0,4}|[,cT]{0,4})D`, 'g');
/** A number for a name of an earlier sentence. */
const NUMBER_ALONE = new RegExp(
  `(?:^|V[^D]{0,20})[wc,]{0,2}[Ld]${FILLER}{0,4}D|d${FILLER}{0,4}D|V[wHE]{0,3}D(?=[w,]{0,3}d)`,
);
const TAKEN_AWAY = /R[^DRVA]{0,12}N/;
const KEY_TAKEN_AWAY = /R[wk,]{0,4}k[w,]{0,3}K/;
/** Speaks against it, or says who did it. */
const AGAINST = /A|P[wA]?V/;
const CHOICE = /^[^ND]{0,20}C[^ND]{0,12}D/;
/** A key of which more is to come. */
const UNFINISHED = /\\PROTOCOLS(?:\\(?:TLS|SSL) [\d.]+)?$|\\INTERNET SETTINGS$/i;
const NOTHING = { kind: 'none' } as const;
/** How many lines a key or a name is remembered. */
const MAX_ROWS = 12;

const PROTOCOL = /^(?:TLS|SSL)/i;

/** What a segment makes of a key; the key itself where it doesn’t belong there. */
function extended(key: string, segment: string): string {
  const above = PROTOCOL.test(segment)
    ? /\\PROTOCOLS$/i
    : /^WinHttp$/i.test(segment)
      ? /\\INTERNET SETTINGS$/i
      : /\\PROTOCOLS\\(?:TLS|SSL) [\d.]+$/i;
  return above.test(key) ? `${key}\\${segment.replace('_', ' ')}` : key;
}

/** A text for people that says to set values: keys, names and numbers, in a sentence or over several lines. Gives how many it found. */
export function readProse(text: string, findings: Findings): number {
  const lines = text.split('\n');
  const unread = new Set<number>();
  let found = 0;
  let keys: readonly Token[] = [];
  let areKeysUsed = true;
  /** Whether the last line had nothing but keys. */
  let isBare = false;
  /** Whether a key was made whose name isn’t known. */
  let isLost = false;
  let names: readonly Token[] = [];
  let type = '';
  let base = '';
  let last: readonly Saying[] = [];
  /** What waits for the key in the lines below. */
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
    // What people say isn’t certain: it may be meant for some.
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

  /** Takes the keys of a sentence, or what it adds to those before. */
  const takeKeys = (tokens: readonly Token[], shape: string): void => {
    const here = tokens.filter(({ part }) => part === 'K');
    const isOnlyKeys = !/[VRLDdT]/.test(shape) && shape.replace(/[^w]/g, '').length <= 2;
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
      if (shape.includes('S') && !shape.includes('N') && last.length > 0) {
        for (const one of last) for (const { text: key, row } of here) add(key, { ...one, row });
        areKeysUsed = true;
      } else last = [];
    } else if (shape !== '') isBare = false;
    const segments = tokens.slice(shape.lastIndexOf('K') + 1).filter(({ part }) => part === 'p');
    if (segments.length > 0 && (/[VkdT]/.test(shape) || tokens.length <= 4)) {
      if (shape.includes('S') && found > 0) lose(tokens[0]?.row ?? 0);
      for (const isProtocol of [true, false]) {
        const fitting = segments.filter((one) => PROTOCOL.test(one.text) === isProtocol);
        if (fitting.length > 0)
          keys = keys.flatMap((key) => {
            const longer = [...new Set(fitting.map((one) => extended(key.text, one.text)))];
            return longer.map((path) => ({ ...key, text: path }));
          });
      }
    } else if (/V[^N]*k|k[^N]*V/.test(shape) && !/[NTdKp]/.test(shape) && keys.length > 0) isLost = true;
  };

  const read = (tokens: readonly Token[]): void => {
    const shape = tokens.map(({ part }) => part).join('');
    const [first] = tokens;
    if (first === undefined) return;
    const { row } = first;
    const isTalk = /B|\?$/.test(shape);
    const isForBelow = /,\.?$/.test(shape) && !shape.includes('K') && tokens.at(-1)?.text === ':';
    takeKeys(tokens, shape);
    const from = Math.max(...[...keys, ...names].map((one) => one.row), -MAX_ROWS);
    if (row - from > MAX_ROWS) [keys, names, areKeysUsed] = [[], [], true];
    if (isTalk) return;
    const typeHere = tokens.find(({ part }) => part === 'T')?.text;
    if (typeHere !== undefined) type = typeHere;
    const hasHex = shape.includes('H');
    if (hasHex !== shape.includes('E')) base = hasHex ? 'hex' : 'dec';
    if (KEY_TAKEN_AWAY.test(shape) && !AGAINST.test(shape)) {
      for (const { text: key } of tokens.filter(({ part }) => part === 'K'))
        findings.add(foundWrite({ line: row + 1, key, action: 'delete', isCertain: false }));
      found++;
      areKeysUsed = true;
      return;
    }
    const paired = new Set<Token>();
    const said: Saying[] = [];
    for (const match of shape.matchAll(WITH_NUMBER)) {
      const end = match.index + match[0].length;
      const [name, number] = [tokens[match.index], tokens[end - 1]];
      if (name === undefined || number === undefined) continue;
      paired.add(name);
      if (AGAINST.test(shape.slice(shape.lastIndexOf(',', match.index) + 1, end))) continue;
      if (CHOICE.test(shape.slice(end))) lose(number.row);
      else said.push({ row: name.row, name: name.text, type: typeHere ?? '', digits: number.text, base });
    }
    const others = tokens.filter((one) => one.part === 'N' && !paired.has(one));
    const [one] = said;
    if (one !== undefined && shape.includes('b')) said.push(...others.map(({ text: name }) => ({ ...one, name })));
    else if (TAKEN_AWAY.test(shape) && !AGAINST.test(shape))
      said.push(...others.map((other) => ({ row, name: other.text, type: '', digits: null, base: '' })));
    else if (others.length > 0 && (/[VTK]/.test(shape) || tokens.length <= 3) && !AGAINST.test(shape)) {
      names =
        shape === 'N' && names.length > 0 && row - (names.at(-1)?.row ?? 0) === 1 ? [...names, ...others] : others;
      type = typeHere ?? '';
    }
    const alone = shape.includes('N') || AGAINST.test(shape) ? null : NUMBER_ALONE.exec(shape);
    const digits = alone === null ? undefined : tokens[alone.index + alone[0].length - 1]?.text;
    if (digits !== undefined && names.length > 0) {
      if (
        CHOICE.test(shape.slice((alone?.index ?? 0) + (alone?.[0].length ?? 0))) ||
        (names.length > 1 && !shape.includes('b'))
      )
        lose(row);
      else said.push(...names.map((name) => ({ row, name: name.text, type, digits, base })));
      names = [];
    }
    if (said.length > 0) base = '';
    const isAssignment = /^N[,LTc]{1,3}D/.test(shape);
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
        if (/[.?]/.test(token.part) && !isTable) {
          read(sentence);
          sentence = [];
        }
      }
      read(sentence);
    }
  }
  leaveUnread();
  // The other keys that it names may be meant too.
  if (found > 0) for (const row of unread) findings.cannotFollow(row + 1, lines[row] ?? '');
  return found;
}
