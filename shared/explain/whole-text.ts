import { joinBrokenLines } from './broken-lines.ts';
import { MAX_NOT_FOLLOWED, namesTls, type FoundWrite, type NotFollowed } from './found.ts';
import type { WriteProblem } from './judge/codes.ts';

export type WholeText = Readonly<ReturnType<typeof lookOver>>;

const MOST = 50;

const PAGE_MARKS = /\[\/?(?:code|icode|quote|pre)(?:=[^\]\n]{0,40})?\]/gi;

const LOADS = /\breg(?:\.exe)?["']?[ \t]+load[ \t]+["']?(HK(?:LM|U)\\[\w.-]{1,80})/gi;

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
 * Returns what wasn't followed. Calls of what the script defines, with a key or a setting in their arguments, say what it
 * would do, and come before anything else.
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
