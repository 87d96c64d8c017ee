import { MAX_NOT_FOLLOWED, namesTls, type FoundWrite, type NotFollowed } from './found.ts';
import type { WriteProblem } from './judge/codes.ts';

export type WholeText = Readonly<ReturnType<typeof lookOver>>;

const MOST = 50;

const PAGE_MARKS = /\[\/?(?:code|icode|quote|pre)(?:=[^\]\n]{0,40})?\]/gi;

const LOADS = /\breg(?:\.exe)?["']?[ \t]+load[ \t]+["']?(HK(?:LM|U)\\[\w.-]{1,80})/gi;

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

/** What a console says if it isn't allowed to write, as Windows words it. */
const DENIED =
  /Requested registry access is not allowed|Gevraagde registertoegang is niet toegestaan|^\s*(?:ERROR: Access is denied|FOUT: Toegang geweigerd|FEHLER: Zugriff verweigert|ERREUR ?: Accès refusé)/i;

/** What only the whole of a text shows, whatever its format is. */
export function lookOver(given: string) {
  const { text, joined } = joinBrokenLines(given.replaceAll(PAGE_MARKS, ''));
  const loads = [...text.matchAll(LOADS)].slice(0, MOST);
  return {
    /** Without the marks of a page, and with its broken lines put together. */
    text,
    /** Lines that were put together, and the first of them as they are now. */
    joined: new Set(joined.keys()),
    keys: [...joined.values()].slice(0, MOST),
    /** The keys below which it loads the registry of a Windows that isn't running, in lower case. */
    loaded: loads.map(([, key = '']) => `${key}\\`.toLowerCase()),
    /** Lines in which a console says that Windows refused it. */
    denied: text
      .split('\n')
      .flatMap((line, row) => (line.length > 16 && line.length < 1000 && DENIED.test(line) ? [row + 1] : [])),
    /** True if it says, at its beginning, that this program created it. Anybody can write that. */
    saysOwn: /^(?:[^\n]{0,300}\n){0,2}(?:#|rem)[ \t][^\n]{0,300}\bTLS Remedy\b/i.test(text),
  };
}

/** Returns a write as it is known only from the whole text: from a broken line, or into a registry that it loads. */
export function withText(found: FoundWrite, { joined, keys, loaded }: WholeText): FoundWrite {
  const isJoined = joined.has(found.line) || keys.some((line) => line.includes(found.key));
  const isLoaded = loaded.some((key) => found.key.toLowerCase().startsWith(key));
  const more: readonly WriteProblem[] = [
    ...(isJoined && found.key !== '' ? (['joined-line'] as const) : []),
    ...(isLoaded ? (['offline-hive'] as const) : []),
  ];
  return more.length === 0
    ? found
    : { ...found, isCertain: found.isCertain && !isJoined, problems: [...found.problems, ...more] };
}

const DEFINED =
  /^[ \t]*(?:(?:(?:private|public)[ \t]+)?(?:function|filter|sub)[ \t]+([\w-]{1,80})|:(\w{1,80})[ \t]*$)/gim;
const CALL = /^[ \t]*(?:call[ \t]+:?)?([\w-]{1,80})(?:[ \t(]+(.{1,2000}))$/i;

/**
 * Returns what wasn't followed. Calls of what the script defines, with a key or a setting in their arguments, say what
 * it would do, and come before anything else.
 */
export function firstCalls(text: string, gaps: readonly NotFollowed[]): readonly NotFollowed[] {
  const names = new Set([...text.matchAll(DEFINED)].map(([, one, label]) => (one ?? label ?? '').toLowerCase()));
  const calls = (names.size === 0 ? [] : text.split('\n')).flatMap((line, row) => {
    const [, name = '', given = ''] = line.length > 4000 ? [] : (CALL.exec(line) ?? []);
    const isTelling = namesTls(given) || /\bHK(?:LM|CU|EY_)/i.test(given);
    return isTelling && names.has(name.toLowerCase()) ? [{ line: row + 1, text: line.trim().slice(0, 200) }] : [];
  });
  const lines = new Set(calls.map(({ line }) => line));
  return [...calls, ...gaps.filter(({ line }) => !lines.has(line))].slice(0, MAX_NOT_FOLLOWED);
}
