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

const KIND = '(registry_value|registry::value|registry_key)';
const PAIR = String.raw`(ensure|type|data|key|path|value)[ \t]{0,40}=>[ \t]{0,40}(${STRING}|[$\w.:]{1,200})`;
const RESOURCE = new RegExp(
  String.raw`(?<![\w:@])${KIND}\s{0,80}\{\s{0,80}(${STRING}|\[[^\]]{1,2000}\]):((?:[\s,]{1,80}${PAIR}){0,9})[\s,;]{0,80}\}`,
  'g',
);

const TESTS = /(?:^|[{};])[ \t]*(?:if|unless|case|define|class)\b|\b(?:each|map|filter|return)\b/m;

/** A line that runs another program, or has a resource that isn't read; not declarations without a value. */
const OTHER = new RegExp(
  String.raw`(?:^|[{};])[ \t]*(?:(?:exec|include|contain|require|create_resources|ensure_resources?|ensure_packages|dsc_\w+)\b(?![ \t]*=>)|@{0,2}(?!(?:notify|file|user|group|node|else|default)\b)[A-Za-z][\w:]*(?:\[[^\]]*\])?[ \t]*(?:\{|<\|))|\b${KIND}\b`,
);

function literalOf(place: Literal, kind: string, title: string, pairs: ReadonlyMap<string, string>): Literal {
  const of = (property: string, ifMissing: string | null): string | null =>
    pairs.has(property) ? literal(pairs.get(property)) : ifMissing;
  const word = (property: string, ifMissing: string): string => of(property, ifMissing) ?? pairs.get(property) ?? '';
  const parts = pairs.has('key') ? [of('key', null), of('value', literal(title))] : [of('path', literal(title))];
  const isKnown = !parts.includes(null) && /^(?:present|absent)$/.test(word('ensure', 'present'));
  const [, bits, path = ''] = /^(?:(32|64):)?([^]+)$/.exec(isKnown ? parts.join('\\') : '') ?? [];
  const cut = kind === 'registry_key' ? path.length : Math.max(path.lastIndexOf('\\'), 0);
  return {
    ...place,
    key: path.slice(0, cut).replace(/\\$/, ''),
    name: kind === 'registry_key' ? undefined : path.slice(cut + 1),
    type: word('type', 'string'),
    data: of('data', null),
    isAbsent: word('ensure', 'present') === 'absent',
    view: bits === undefined ? null : bits === '32' ? 'wow64' : 'native',
  };
}

/** `registry_value { 'HKLM\...': ... }` and `registry::value` of Puppet. Lines that it can't read are reported. */
export const puppetReader = declares(
  'puppet',
  /^[ \t]*(?:registry_value|registry::value)[ \t]*\{/m,
  function* (text, findings) {
    const code = text.replace(STRING_OR_COMMENT, (whole, string?: string) => string ?? blank(whole));
    const rest = code.replace(RESOURCE, blank).replace(STRING_OR_COMMENT, blank);
    const isCertain = !TESTS.test(rest);
    const rowAt = createRowCounter(code);
    for (const { index, 0: whole, 1: kind = '', 2: title = '', 3: body = '' } of code.matchAll(RESOURCE)) {
      if (!findings.step(1 + whole.length / 64)) return;
      const source = `${kind} { ${title.replace(/\s+/g, ' ')}:`;
      const pairs = new Map(
        [...body.matchAll(new RegExp(PAIR, 'g'))].map(([, name = '', value = '']) => [name, value]),
      );
      const place = { ...unknownPart(rowAt(index) + 1, source), isCertain };
      for (const one of /^\[([^]*?),?\s*\]$/.exec(title)?.[1]?.split(',') ?? [title])
        yield literalOf(place, kind, one, pairs);
    }
    const lines = text.split('\n');
    for (const [row, line] of rest.split('\n').entries())
      if (OTHER.test(line)) yield unknownPart(row + 1, lines[row] ?? '');
  },
);
