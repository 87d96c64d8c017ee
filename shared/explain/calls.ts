import { MAX_NOT_FOLLOWED, namesTls, type NotFollowed } from './found.ts';

const DEFINED =
  /^[ \t]*(?:(?:(?:private|public)[ \t]+)?(?:function|filter|sub)[ \t]+([\w-]{1,80})|:(\w{1,80})[ \t]*$)/gim;
const CALL = /^[ \t]*(?:call[ \t]+:?)?([\w-]{1,80})(?:[ \t(]+(.{1,2000}))$/i;

/** Calls of what a script defines, with a key or a setting in their arguments: they say what its body does. */
export function tellingCalls(text: string): readonly NotFollowed[] {
  const names = new Set([...text.matchAll(DEFINED)].map(([, one, label]) => (one ?? label ?? '').toLowerCase()));
  if (names.size === 0) return [];
  return text
    .split('\n')
    .flatMap((line, row) => {
      const [, name = '', given = ''] = line.length > 4000 ? [] : (CALL.exec(line) ?? []);
      const isCall = names.has(name.toLowerCase()) && (namesTls(given) || /\bHK(?:LM|CU|EY_)/i.test(given));
      return isCall ? [{ line: row + 1, text: line.trim().slice(0, 200) }] : [];
    })
    .slice(0, MAX_NOT_FOLLOWED);
}
