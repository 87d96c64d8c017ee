import { displayPath, foldName } from '../../windows/registry.ts';
import { SETTINGS } from '../../windows/settings.ts';
import { namesTls } from '../found.ts';
import { COMMAND, WRITES } from '../regions/lines.ts';
import { splitKey } from '../command/keys.ts';
import { rowOf } from '../../row-of.ts';
import { withoutEntities } from '../../xml.ts';
import { AMOUNTS, BEHIND_KEY, INSTEAD_OF, NAME_LABELS, STRING_WORDS, signOf, type Sign } from './instruction-words.ts';

/** Known names. A name has no distinctive form, so only those of the catalogue count. */
const CATALOGUE = [...new Set(SETTINGS.map(({ name }) => name).filter((name) => /^\w{5,}$/.test(name)))];
const FOLDED = new Set(CATALOGUE.map(foldName));
FOLDED.delete('ENABLED');

/** True if a word is a name. `enabled` is an ordinary word as well. */
export const isName = (word: string): boolean => word === 'Enabled' || FOLDED.has(foldName(word));

const KNOWN_KEYS = [
  ...new Set(
    SETTINGS.flatMap(({ hive, path, views }) => views.map((view) => foldName(displayPath({ hive, path, view }))))
      // texts refer to the keys in between as well
      .flatMap((key) => [key, key.replace(/\\(?:CLIENT|SERVER)$/, ''), key.replace(/(\\SCHANNEL\\\w+)\\.+$/, '$1')]),
  ),
].sort((a, b) => b.length - a.length);

const STARTS = new Set(
  KNOWN_KEYS.flatMap((key) => key.split('\\').map((_, at, parts) => parts.slice(0, at + 1).join('\\'))),
);

const HIVE = String.raw`(?:HKEY_(?:LOCAL_MACHINE|CURRENT_USER)|HKLM|HKCU)`;
const KEY = String.raw`\b${HIVE}:?\\(?:(?!\b(?:HKEY_|HKLM|HKCU))[^\n"“”„«»'’\x60<>|*?\]\t]){2,300}`;
/** Keys of algorithms, below those of their kinds. */
const ALGORITHMS = String.raw`Triple DES 168(?:\/168)?|(?:AES|DES|RC[24]) \d{2,3}\/\d{2,3}|MD5|SHA(?:256|384|512)?|Diffie-Hellman|PKCS|ECDH`;
/** A number as people write it, perhaps with its other base behind it. */
const NUMBER = String.raw`(?:(?:dword:|0x)[0-9a-f]{1,8}|[0-9][0-9a-f]{0,9}|a[a\d][08])\b(?:[ \t]*\([^()\n]{1,30}\))?`;
const INSTEAD = String.raw`(?<!\p{L})(?:${INSTEAD_OF})(?!\p{L})`;
const TOKEN = new RegExp(
  [
    `(?<key>${KEY})`,
    String.raw`(?<segment>\b(?:TLS|SSL)[ _]?[123]\.[0-3]\b|\b(?:Client|Server|WinHttp)\b|\b(?:${ALGORITHMS})(?![\w/]))`,
    String.raw`(?<type>\b(?:REG_)?(?:DWORD|QWORD)\b(?!:)|\bREG_\w+)`,
    String.raw`(?<text>(?<!\b(?:not an?|geen|keine?n?|pas une?) )(?<!\p{L})(?:${STRING_WORDS})(?!\p{L}))`,
    // a number that belongs to the word next to it
    String.raw`(?<other>\b(?:windows|office|outlook|exchange|version|step|stap|schritt|étape|kb)[ \t]+v?\d[\d.]{0,20}|(?<![\w.])\d{1,4}[ \t]+(?:${AMOUNTS})\p{L}{0,3}(?!\p{L}))`,
    // Dutch for with, where French has puts
    String.raw`(?<with>\bmet(?=[ \t]+(?:(?:de|als|een)[ \t]+)?(?:waarde|hexad|decima|gegevens|naam)))`,
    String.raw`(?<instead>${INSTEAD}[ \t]+(?:\p{L}{1,12}[ \t]+){0,2}${NUMBER})`,
    `(?<against>${INSTEAD})`,
    String.raw`(?<from>(?<!\p{L})(?:from|van|von|de|da|desde|с)[ \t]+${NUMBER},?[ \t]+(?:(?:back|terug|weer|zurück|wieder|de nouveau|nuevamente|novamente|di nuovo)[ \t]+)?(?:to|naar|op|auf|zu|à|sur|a|en|para|pra|su|на)(?=[ \t]+${NUMBER}))`,
    // what it was, before an arrow, or behind a name alone
    String.raw`(?<arrow>(?<![\w.])${NUMBER}[ \t]*(?:→|->|=>)(?=[ \t]*${NUMBER}))`,
    String.raw`(?<was>(?<=^[ \t>*•-]{0,9}(?:HK[^\n]{0,300}[\\!])?\w{5,60}:?[ \t])(?:was|war|stond op)[ \t]+${NUMBER}[,;]?[ \t]+(?:now|nu|jetzt)(?=[ \t]+${NUMBER}[ \t.]*$))`,
    // words that only introduce a number which ends its part of the sentence
    String.raw`(?<before>(?<!\p{L})(?:a|en|em|como|para|su|на|в|(?<=\bit )at)(?=[ \t]+${NUMBER}(?:[ \t]*(?:[.,;)]|$)|[ \t]+[yeи]\s)))`,
    String.raw`(?<number>\b(?:dword:|0x)[0-9a-f]{1,8}\b|(?<![\w.,-])[0-9][0-9a-f]{0,9}\b(?![.,-]?\w)|\ba[a\d][08]\b)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_'’-]{0,80})`,
    String.raw`(?<question>\?(?=["”)\s]|$))`,
    String.raw`(?<end>[.!;](?=["”)\s]|$))`,
    String.raw`(?<cell>[|\t])`,
    String.raw`(?<leads>=|→|->)`,
    String.raw`(?<then>,[ \t]+(?:then|dann?|alors|entonces|então|allora)(?!\p{L}))`,
    String.raw`(?<comma>[,:()])`,
  ].join('|'),
  'giu',
);

const NAME_FIELD = new RegExp(
  String.raw`^[ \t|]*(?:[-•][ \t]+)?(?:${NAME_LABELS})[ \t]*[:=|\t][ \t]*["“„«]?(?!a[a\d][08]\b)([A-Za-z]\w{2,60})["”»]?[ \t|.]*$`,
  'iu',
);

const BEHIND = new RegExp(String.raw`\s(?:${BEHIND_KEY}|${CATALOGUE.join('|')})(?!\S).*$`, 'i');

const folded = (key: string): string =>
  foldName(key.replace(/^(HK\w+):/i, '$1').replace(/^HKEY_([LC])[A-Z]+_([MU])[A-Z]+/i, 'HK$1$2'));

/** Returns a key without the rest of its sentence: up to the end of a known key, or to the next word or sign. */
function keyIn(text: string): string {
  const whole = folded(text);
  const known = KNOWN_KEYS.find((key) => whole.startsWith(key) && !/^[\\\w]/.test(whole.slice(key.length)));
  if (known !== undefined) return text.slice(0, text.length - (whole.length - known.length));
  return text
    .replace(/(?:[.,;:)]\s|\s[(=→-]).*$/u, '')
    .replace(BEHIND, '')
    .replace(/\s\S+$/, (last) => (/[aw]/.test(signOf(last.trim())) ? last : ''))
    .replace(/[\s.,;:)]+$/, '')
    .replace(/\\$/, '');
}

/** Returns a line as it is displayed, without Markdown and HTML markup. Bars separate its cells. */
export function plain(line: string): string {
  return withoutEntities(
    line
      .replace(/<(?:br|\/p|\/li|\/tr|\/h\d|\/div)\b[^<>]{0,200}>/gi, '\n')
      .replace(/<\/t[dh]>/gi, ' | ')
      .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
      .replace(/&nbsp;/g, ' '),
  )
    .replace(/[*`]/g, '')
    .replace(
      /\b(?:(?:I was|we were|I(?:’|')ve been) told to|(?:tiene[ns]?|ten(?:go|emos|s)|tem(?:os)?) (?:que|de))\b/gi,
      '',
    )
    .replace(/\btu as\b/gi, 'avez')
    .replace(/^[ \t]*(?:>[ \t]*|#{1,6}[ \t]+|\[[ x]\][ \t]+)/, '')
    .replace(new RegExp(String.raw`\b${HIVE}(?:[ \t]*(?:>|→|->|»)[ \t]*[^>→»\n]{1,80})+`, 'gi'), (path) =>
      path.replace(/[ \t]*(?:>|→|->|»)[ \t]*/g, '\\'),
    );
}

export const UNFINISHED =
  /\\PROTOCOLS(?:\\(?:TLS|SSL) [\d.]+)?$|\\INTERNET SETTINGS$|\\SCHANNEL\\(?:CIPHERS|HASHES|KEYEXCHANGEALGORITHMS)$/i;

export const PROTOCOL = /^(?:TLS|SSL)/i;
const CONTINUED =
  /\\(?:PROTOCOLS\\(?:TLS|SSL) [\d.]+(?:\\(?:Client|Server))?|INTERNET SETTINGS\\WinHttp|CIPHERS\\\w+ .+|HASHES\\(?:MD5|SHA\d*)|KEYEXCHANGEALGORITHMS\\(?:Diffie-Hellman|PKCS|ECDH))$/i;
/** The key of an algorithm, which has none below it. */
const ALGORITHM = /(\\(?:CIPHERS|HASHES|KEYEXCHANGEALGORITHMS))\\.+$/i;

/** Returns a key with a segment appended, or as its next branch; the key itself if the segment doesn’t belong there. */
export function extended(key: string, segment: string, isBranch: boolean): string {
  const isProtocol = PROTOCOL.test(segment);
  const stem = isProtocol ? /(\\PROTOCOLS)\\.+$/i : /(\\PROTOCOLS\\[^\\]+)\\.+$/i;
  const base = (isBranch ? key.replace(stem, '$1') : key).replace(ALGORITHM, '$1');
  const longer = `${base}\\${segment.replace('_', ' ')}`;
  return CONTINUED.test(longer) ? longer : key;
}

const PATH_FIELD = /^[ \t>*•|-]{0,9}(?:\p{L}[\p{L} -]{1,20}[:=|\t][ \t|]{0,9})?(?=(?:SOFTWARE|SYSTEM)\\)/iu;
const ONLY_IN_HKLM = /\\(?:WinHttp|SCHANNEL|\.NETFramework)\\/i;
const BASE_FIELD = /^[ \t>*•|-]{0,9}(?:base|basis|grondtal)[ \t]*[:=|\t]/i;
const HIVE_FIELD = new RegExp(String.raw`^[^\\\n]{0,40}?\b(${HIVE})[ \t|.]{0,9}$`, 'i');
const partOf = (line = ''): string => line.replace(/^[ \t>*•|+└─-]{0,40}/, '').replace(/\\?[ \t]{0,9}$/, '');

/** Returns a key that begins in a row, and the row in which it ends; its parts are in rows of their own. */
function keyOverRows(lines: readonly string[], row: number): readonly [key: string, last: number] {
  let [key, last] = [partOf(lines[row]), row];
  while (/^HK/i.test(key) && STARTS.has(folded(`${key}\\${partOf(lines[last + 1])}`)))
    key += `\\${partOf(lines[++last])}`;
  return [key, KNOWN_KEYS.includes(folded(key)) ? last : row];
}

/** Returns the lines of a text, each of a form with what belongs to it: the whole key, and the base of a number. */
export function linesOfProse(text: string): readonly string[] {
  const lines = text.split('\n');
  let hive = '';
  for (const [row, line] of lines.entries()) {
    if (line.length > 1000) continue;
    hive = HIVE_FIELD.exec(line)?.[1] ?? hive;
    const above = hive === '' && ONLY_IN_HKLM.test(line) ? 'HKLM' : hive;
    if (above !== '') lines[row] = line.replace(PATH_FIELD, (label) => `${label}${above}\\`);
    if (BASE_FIELD.test(line) && /\d/.test(lines[row - 1] ?? ''))
      lines.splice(row - 1, 2, `${lines[row - 1]} ${line}`, '');
    const [key, last] = keyOverRows(lines, row);
    if (last > row) lines.fill('', row, last).fill(key, last, last + 1);
  }
  return lines;
}

/** True if every line is a key, a name with its number, or a sentence, in which an equals sign assigns nothing. */
export function isForPeople(text: string): boolean {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  const isField = (line: string): boolean => KEY_LINE.test(line) || isName(FIELD.exec(line)?.[1] ?? '');
  const isSentence = (line: string): boolean =>
    ((line.match(WORD)?.length ?? 0) > 3 || ORDER.test(signsOf(tokensOf(line, 0)))) &&
    ![OF_SCRIPT, COMMAND, WRITES].some((one) => one.test(line.trim()));
  const isNamed = (line: string): boolean => tokensOf(line, 0).some(({ sign }) => sign === 'n' || sign === 'k');
  return lines.every((line) => line.length <= 4000 && (isField(line) || isSentence(line))) && lines.some(isNamed);
}

const OF_SCRIPT =
  /[`${}%|&^@]|\b(?:Remove|New|Set|Clear|Copy|Move)-Item\b|<#|\w\(|::|^(?:[#'"]|rem\b|echo\b|[A-Z]\w+-[A-Z]\w+\s)|\s[-/]\w/i;
/** `Set Enabled = 0 in`, as such a variable would serve nobody, and `regedit, go to` with a key: no commands. */
const ORDER = /^[#.]*(?:S[aw]?n[=D,t]{1,3}#|[w,=aS]{2,9}k)/;
const WORD = /(?<=^|\s)\p{L}[\p{L}’'-]*(?=[\s.,:;?!]|$)/gu;
const FIELD =
  /^[ \t>*-]{0,20}["“]?(\w{5,60})["”]?[ \t]*(?:\([^()\n]{0,40}\)[ \t]*)?(?:[:=]|REG_DWORD)[ \t]*(?!dword:)[^\s;]{1,12}[ \t]*(?:\([^()\n]{0,40}\))?[ \t]*$/;
const KEY_LINE = new RegExp(String.raw`^[ \t>#*-]{0,20}${HIVE}:?\\[^\n=]{0,300}$`, 'i');

export interface Token {
  readonly sign: Sign;
  readonly text: string;
  readonly row: number;
}

const SIGNS: Readonly<Record<string, Sign>> = {
  ...{ segment: 's', type: 't', text: 't', other: 'w', with: 'w', instead: 'w', against: '!', from: 'f', number: '#' },
  ...{ arrow: '=', was: '=', before: '=', leads: '=', question: '?', end: '.', cell: '|', comma: ',', then: ';' },
};

/** Returns the tokens of one line. A key that ends with a name becomes two tokens. */
export function tokensOf(line: string, row: number): readonly Token[] {
  const [, name] = NAME_FIELD.exec(line) ?? [];
  if (name !== undefined && signOf(name) === 'w') return [{ sign: 'n', text: name, row }];
  const tokens: Token[] = [];
  const add = (sign: Sign, text: string): void => void tokens.push({ sign, text, row });
  const pattern = new RegExp(TOKEN);
  for (let found = pattern.exec(line); found !== null; found = pattern.exec(line)) {
    const [text, groups] = [found[0], found.groups ?? {}];
    if (groups['key'] === undefined) {
      const [group = ''] = Object.entries<string | undefined>(groups).find(([, one]) => one !== undefined) ?? [];
      add(rowOf(SIGNS, group) ?? (isName(text) ? 'n' : signOf(text)), group === 'text' ? 'REG_SZ' : text);
      continue;
    }
    const whole = keyIn(text);
    const [, above = whole, below] = /^(.*)[\\!](\w+)$/.exec(whole) ?? [];
    const isWithName = below !== undefined && isName(below);
    add(splitKey(isWithName ? above : whole) === null ? 'w' : 'k', isWithName ? above : whole);
    if (isWithName) add('n', below);
    pattern.lastIndex = found.index + Math.max(whole.length, 4);
  }
  return tokens;
}

export const signsOf = (tokens: readonly Token[]): string => tokens.map(({ sign }) => sign).join('');

/** Forbids to set or to delete something, in either order of these words. */
const WARNING = /N[aw]?[SR][^.?]*[nk]|[SR][^.?]{0,3}N[^.?]*[nk]|[SR][^.?]*n[^.?]*N[^.?]*#/;

/** Returns the first key and the first name about TLS, and what warns, for an answer that has nothing better. */
export function namedIn(text: string): Readonly<Record<string, string | number>> {
  const rows = text
    .split('\n', 2000)
    .map((line, row) => (line.length > 4000 ? [] : tokensOf(plain(line).replaceAll('\n', ' '), row)));
  const key = rows.flat().find((one) => one.sign === 'k' && namesTls(one.text));
  const name = rows.flat().find((one) => one.sign === 'n' && namesTls(one.text));
  const warning = rows.findIndex((tokens) => WARNING.test(signsOf(tokens)));
  return {
    ...(key === undefined ? {} : { key: key.text, keyLine: key.row + 1 }),
    ...(name === undefined ? {} : { name: name.text, nameLine: name.row + 1 }),
    ...(warning < 0 ? {} : { warningLine: warning + 1 }),
  };
}
