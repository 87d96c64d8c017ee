import { createRowCounter, declares, unknownPart, type Literal } from './reader.ts';

const STRING = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
const STRING_OR_COMMENT = new RegExp(String.raw`(${STRING})|#[^\n]*|\/\*[\s\S]{0,20000}?\*\/`, 'gm');
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Returns a number or a text between quotes without interpolation; null for anything else. */
function literal(given: string | undefined): string | null {
  const text = given?.trim() ?? '';
  if (/^(?:0x[0-9a-f_]+|[0-9_]+)$/i.test(text)) return text;
  const [, single, double] = /^(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")$/.exec(text) ?? [];
  if (double === undefined) return single?.replace(/\\([\\'])/g, '$1') ?? null;
  return /[#$]\{|\\[^\\"'$#]/.test(double.replaceAll('\\\\', '')) ? null : double.replace(/\\(.)/g, '$1');
}

type Place = Pick<Literal, 'line' | 'source' | 'isCertain'>;

const MAX_BODY = 4000;

/** Up to the brace that closes it. It has at most one pair of braces in another. */
const BODY = /^(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*(?=\})/;

const BEGINS =
  /(?<![\w:@])(registry_value|registry::value|registry_key)[ \t]*\{\s{0,80}(\[[^\]]{1,2000}\]|[^\n]{1,400}?):(?=\s)/g;
const KEYWORD = /\bregistry_value\b|\bregistry::value\b|\bregistry_key\b/g;

/** Tests that may skip a resource. */
const TESTS = /(?:^|[{};])[ \t]*(?:if|unless|case|define|class)\b|\b(?:each|map|filter|return)\b/m;

/** A line that runs another program; not declarations without a value, words before a brace, and what is read. */
const OTHER =
  /(?:^|[{};])[ \t]*(?:(?:exec|include|contain|require|create_resources|ensure_resources?|ensure_packages|dsc_\w+)\b(?![ \t]*=>)|@{0,2}(?!(?:registry_value|registry::value|registry_key|notify|file|user|group|node|else|default)\b)[A-Za-z][\w:]*(?:\[[^\]]*\])?[ \t]*(?:\{|<\|))/;

function pairsOf(body: string | null): ReadonlyMap<string, string> {
  const pair = new RegExp(String.raw`(\w{1,60})[ \t\n]*=>[ \t\n]*(${STRING}|[^,;\n}]+)`, 'g');
  return new Map([...(body ?? '').matchAll(pair)].map(([, name = '', value = '']) => [name, value.trim()]));
}

/** The body of a resource is null if it or a string in it has no end. */
function literalOf(place: Place, kind: string, title: string, body: string | null): Literal | null {
  const given = pairsOf(body);
  /** Returns a property; null if it is unknown. */
  const of = (property: string, ifMissing: string | null): string | null =>
    given.has(property) ? literal(given.get(property)) : ifMissing;
  const word = (property: string, ifMissing: string): string => of(property, ifMissing) ?? given.get(property) ?? '';
  const [ensure, noop] = [word('ensure', 'present'), word('noop', 'false')];
  if (noop === 'true') return null; // it only reports what it would do
  // several resources in one declaration, or attributes from a variable
  const isOdd =
    body === null ||
    !/^(?:present|absent)$/.test(ensure) ||
    given.has('purge_values') ||
    /;[ \t\n]*\S|\*[ \t]*=>/.test(body.replace(STRING_OR_COMMENT, ''));
  const parts = given.has('key') ? [of('key', null), of('value', literal(title))] : [of('path', literal(title))];
  const full = isOdd || parts.includes(null) ? '' : parts.join('\\');
  const [, bits, path] = /^(?:(32|64):)?([^]+)$/.exec(full) ?? [];
  const cut = kind === 'registry_key' ? path?.length : Math.max(path?.lastIndexOf('\\') ?? 0, 0);
  return {
    ...place,
    key: path?.slice(0, cut).replace(/\\$/, '') ?? null,
    name: kind === 'registry_key' ? undefined : (path?.slice((cut ?? 0) + 1) ?? null),
    type: word('type', 'string'),
    data: of('data', null),
    isAbsent: ensure === 'absent',
    isCertain: place.isCertain === true && noop === 'false',
    view: bits === undefined ? null : bits === '32' ? 'wow64' : 'native',
  };
}

/** `registry_value { 'HKLM\...': ... }` and `registry::value` of Puppet. Lines that it can't read are reported. */
export const puppetReader = declares(
  'puppet',
  /^[ \t]*(?:registry_value|registry::value)[ \t]*\{/m,
  function* (text, findings) {
    // both have blanks for comments, and `bare` also for the contents of strings
    const code = text.replace(STRING_OR_COMMENT, (whole, string?: string) => string ?? blank(whole));
    const bare = code.replace(STRING_OR_COMMENT, (whole) => `"${blank(whole.slice(1, -1))}"`);
    const isCertain = !TESTS.test(bare);
    const rowAt = createRowCounter(code);
    const readIn = new Map<number, number>();
    for (const found of code.matchAll(BEGINS)) {
      const [whole, kind = '', title = ''] = found;
      const from = found.index + whole.length;
      const inner = BODY.exec(bare.slice(from, from + MAX_BODY))?.[0];
      const isWhole = inner !== undefined && !/["']/.test(inner.replace(/" *"/g, ''));
      if (!findings.step(1 + (inner?.length ?? MAX_BODY) / 64)) return;
      const row = rowAt(found.index);
      readIn.set(row, (readIn.get(row) ?? 0) + 1);
      const place = { line: row + 1, source: whole.trim().replace(/\s+/g, ' '), isCertain };
      const body = isWhole ? code.slice(from, from + inner.length) : null;
      const titles = /^\[([^]*?),?\s*\]$/.exec(title)?.[1]?.split(',') ?? [title];
      for (const one of titles) {
        const read = literalOf(place, kind, one, body);
        if (read !== null) yield read;
      }
    }
    const lines = text.split('\n');
    for (const [row, line] of bare.split('\n').entries())
      if (OTHER.test(line) || [...line.matchAll(KEYWORD)].length > (readIn.get(row) ?? 0))
        yield unknownPart(row + 1, lines[row] ?? '');
  },
);
