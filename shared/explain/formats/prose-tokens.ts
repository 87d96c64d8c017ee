import { displayPath, foldName } from '../../windows/registry.ts';
import { SCHANNEL } from '../../windows/catalogue/setting.ts';
import { SETTINGS } from '../../windows/settings.ts';
import { namesTls } from '../found.ts';
import { splitKey } from '../command/keys.ts';
import { withoutEntities } from '../../xml.ts';
import { BEHIND_KEY, NAME_LABELS, signOf, type Sign } from './instruction-words.ts';

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
    // a number that belongs to the preceding word
    String.raw`(?<other>\b(?:windows|office|outlook|exchange|version|step|stap|schritt|étape|kb)[ \t]+v?\d[\d.]{0,20})`,
    String.raw`(?<number>\b(?:dword:|0x)[0-9a-f]{1,8}\b|(?<![\w.,-])[0-9][0-9a-f]{0,9}\b(?![.,-]?\w)|\ba[a\d][08]\b)`,
    String.raw`(?<word>[\p{L}_][\p{L}\p{N}_'’-]{0,80})`,
    String.raw`(?<question>\?(?=["”)\s]|$))`,
    String.raw`(?<end>[.!;](?=["”)\s]|$))`,
    String.raw`(?<leads>=|→|->)`,
    String.raw`(?<cell>[|\t])`,
    String.raw`(?<comma>[,:()])`,
  ].join('|'),
  'giu',
);

const NAME_FIELD = new RegExp(
  String.raw`^[ \t|]*(?:[-•][ \t]+)?(?:${NAME_LABELS})[ \t]*[:=|\t][ \t]*["“„«]?([A-Za-z]\w{2,60})["”»]?[ \t|.]*$`,
  'iu',
);

const BEHIND = new RegExp(String.raw`\s(?:${BEHIND_KEY}|${CATALOGUE.join('|')})(?!\S).*$`, 'i');

/** Returns a key without the rest of its sentence: up to the end of a known key, or to the next word or sign. */
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
    .replace(BEHIND, '')
    .replace(/\s\S+$/, (last) => (signOf(last.trim()) === 'w' ? last : ''))
    .replace(/[\s.,;:)]+$/, '')
    .replace(/\\$/, '');
}

/** Returns a line as it is displayed, without Markdown and HTML markup. Bars separate its cells. */
export function plain(line: string): string {
  const shown = /<\/?[a-z][^<>]{0,200}>|&\w{2,5};/i.test(line)
    ? withoutEntities(
        line
          .replace(/<(?:br|\/p|\/li|\/tr|\/h\d|\/div)\b[^<>]{0,200}>/gi, '\n')
          .replace(/<\/t[dh]>/gi, ' | ')
          .replace(/<\/?[a-z][^<>]{0,200}>/gi, '')
          .replace(/&nbsp;/g, ' '),
      )
    : line;
  return shown
    .replace(/[*`]/g, '')
    .replace(/^[ \t]*(?:>[ \t]*|#{1,6}[ \t]+|\[[ x]\][ \t]+)/, '')
    .replace(new RegExp(String.raw`\b${HIVE}(?:[ \t]*(?:>|→|->|»)[ \t]*[^>→»\n]{1,80})+`, 'gi'), (path) =>
      path.replace(/[ \t]*(?:>|→|->|»)[ \t]*/g, '\\'),
    );
}

/** True if a text consists only of lines with a key, or with a name and its number. */
export function isOnlyFields(text: string): boolean {
  const lines = text.split('\n', 200).filter((line) => line.trim() !== '');
  const isField = (line: string): boolean => isName(FIELD.exec(line)?.[1] ?? '');
  return lines.some(isField) && lines.every((line) => isField(line) || KEY_LINE.test(line));
}

const FIELD =
  /^[ \t>*-]{0,20}["“]?(\w{5,60})["”]?[ \t]*(?:\([^()\n]{0,40}\)[ \t]*)?(?:[:=]|REG_DWORD)[ \t]*(?!dword:)[^\s;]{1,12}[ \t]*(?:\([^()\n]{0,40}\))?[ \t]*$/;
const KEY_LINE = new RegExp(String.raw`^[ \t>#*-]{0,20}${HIVE}:?\\[^\n=]{0,300}$`, 'i');

export interface Token {
  readonly sign: Sign;
  readonly text: string;
  readonly row: number;
}

const SIGNS = [
  ['segment', 's'],
  ['type', 't'],
  ['number', '#'],
  ['leads', '='],
  ['cell', '|'],
  ['comma', ','],
  ['question', '?'],
  ['end', '.'],
] as const satisfies readonly (readonly [string, Sign])[];

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
      const sign = SIGNS.find(([group]) => groups[group] !== undefined)?.[1];
      add(sign ?? (groups['word'] === undefined ? 'w' : isName(text) ? 'n' : signOf(text)), text);
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

/** Returns the first key and the first name about TLS, each with its line, for an answer that has nothing better. */
export function namedIn(text: string): Readonly<Record<string, string | number>> {
  const tokens = text
    .split('\n', 2000)
    .flatMap((line, row) => (line.length > 4000 ? [] : tokensOf(plain(line).replaceAll('\n', ' '), row)));
  const key = tokens.find((one) => one.sign === 'k' && namesTls(one.text));
  const name = tokens.find(({ sign, text: word }) => sign === 'n' && namesTls(word));
  return {
    ...(key === undefined ? {} : { key: key.text, keyLine: key.row + 1 }),
    ...(name === undefined ? {} : { name: name.text, nameLine: name.row + 1 }),
  };
}
