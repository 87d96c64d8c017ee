import { createRowCounter, declares, unknownPart, viewOf, type FormatReader, type Literal } from './reader.ts';

const STRING = String.raw`'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"`;
const STRING_OR_COMMENT = new RegExp(
  String.raw`(${STRING})|#[^\n]*|^=begin\b[\s\S]{0,20000}?^=end\b|\/\*[\s\S]{0,20000}?\*\/`,
  'gm',
);
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Returns a number or a text between quotes without interpolation; null for anything else. */
function literal(given: string | undefined): string | null {
  const text = given?.trim() ?? '';
  if (/^(?:0x[0-9a-f_]+|[0-9_]+)$/i.test(text)) return text;
  const [, single, double] = /^(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)")$/.exec(text) ?? [];
  if (double === undefined) return single?.replace(/\\([\\'])/g, '$1') ?? null;
  return /[#$]\{|\\[^\\"'$#]/.test(double.replaceAll('\\\\', '')) ? null : double.replace(/\\(.)/g, '$1');
}

/** A resource: its place, its kind and title, and its body, which is null if it or a string in it has no end. */
interface Block {
  readonly place: { readonly line: number; readonly source: string; readonly isCertain: boolean };
  readonly kind: string;
  readonly title: string;
  readonly body: string | null;
}

const MAX_BODY = 4000;

/** Up to the brace that closes it. It has at most one pair of braces in another. */
const IN_BRACES = /^(?:[^{}]|\{(?:[^{}]|\{[^{}]*\})*\})*(?=\})/;

/** The syntax of a language of resources. */
interface Language {
  readonly format: 'puppet' | 'chef';
  readonly recognises: RegExp;
  /** The beginning of a resource: its kind and its title. */
  readonly begins: RegExp;
  /** Its body, in a text whose strings are blank. */
  readonly body: RegExp;
  /** The keyword of a resource, anywhere. */
  readonly resource: RegExp;
  /** Tests that may skip a resource, and a line that runs another program. */
  readonly tests?: RegExp;
  readonly other?: RegExp;
  readonly literalsOf: (block: Block) => readonly Literal[];
}

/** Creates a reader of resources. It reports lines that run other programs or have resources that it can’t read. */
const resourceReader = (language: Language): FormatReader =>
  declares(language.format, language.recognises, function* (text, findings) {
    // both have blanks for comments, and `bare` also for the contents of strings
    const code = text.replace(STRING_OR_COMMENT, (whole, string?: string) => string ?? blank(whole));
    const bare = code.replace(STRING_OR_COMMENT, (whole) => `"${blank(whole.slice(1, -1))}"`);
    const isCertain = language.tests?.test(bare) !== true;
    const rowAt = createRowCounter(code);
    const readIn = new Map<number, number>();
    for (const found of code.matchAll(language.begins)) {
      const [whole, kind = '', title = ''] = found;
      const from = found.index + whole.length;
      const inner = language.body.exec(bare.slice(from, from + MAX_BODY))?.[0];
      const isWhole = inner !== undefined && !/["']/.test(inner.replace(/" *"/g, ''));
      if (!findings.step(1 + (inner?.length ?? MAX_BODY) / 64)) return;
      const row = rowAt(found.index);
      readIn.set(row, (readIn.get(row) ?? 0) + 1);
      const place = { line: row + 1, source: whole.trim().replace(/\s+/g, ' '), isCertain };
      yield* language.literalsOf({ place, kind, title, body: isWhole ? code.slice(from, from + inner.length) : null });
    }
    const lines = text.split('\n');
    for (const [row, line] of bare.split('\n').entries())
      if (language.other?.test(line) === true || [...line.matchAll(language.resource)].length > (readIn.get(row) ?? 0))
        yield unknownPart(row + 1, lines[row] ?? '');
  });

/** Returns the properties of a body, as they are written. The sign between a name and its value is a pattern. */
function pairsOf(body: string | null, sign: string): ReadonlyMap<string, string> {
  const pair = new RegExp(String.raw`:?(\w{1,60})${sign}[ \t\n]*(${STRING}|[^,;\n}]+)`, 'g');
  return new Map([...(body ?? '').matchAll(pair)].map(([, name = '', value = '']) => [name, value.trim()]));
}

function puppetLiterals({ place, kind, title, body }: Block): readonly Literal[] {
  const given = pairsOf(body, '[ \\t\\n]*=>');
  /** Returns a property; null if it is unknown. */
  const of = (property: string, ifMissing: string | null): string | null =>
    given.has(property) ? literal(given.get(property)) : ifMissing;
  const word = (property: string, ifMissing: string): string => of(property, ifMissing) ?? given.get(property) ?? '';
  const [ensure, noop] = [word('ensure', 'present'), word('noop', 'false')];
  if (noop === 'true') return []; // it only reports what it would do
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
  const one: Literal = {
    ...place,
    key: path?.slice(0, cut).replace(/\\$/, '') ?? null,
    name: kind === 'registry_key' ? undefined : (path?.slice((cut ?? 0) + 1) ?? null),
    type: word('type', 'string'),
    data: of('data', null),
    isAbsent: ensure === 'absent',
    isCertain: place.isCertain && noop === 'false',
    view: viewOf(bits),
  };
  return [one];
}

/** `registry_value { 'HKLM\...': ... }` and `registry::value` of Puppet. */
export const puppetReader = resourceReader({
  format: 'puppet',
  recognises: /^[ \t]*(?:registry_value|registry::value)[ \t]*\{/m,
  begins: /(?<![\w:@])(registry_value|registry::value|registry_key)[ \t]*\{[ \t\n]*([^\n]{1,400}?):(?=\s)/g,
  body: IN_BRACES,
  resource: /\bregistry_value\b|\bregistry::value\b|\bregistry_key\b/g,
  tests: /(?:^|[{};])[ \t]*(?:if|unless|case|define|class)\b|\b(?:each|map|filter|return)\b/m,
  // excludes declarations that write no value, words before a brace that declare nothing, and what is read
  other:
    /(?:^|[{};])[ \t]*(?:(?:exec|include|contain|require|create_resources|ensure_resources?|ensure_packages|dsc_\w+)\b(?![ \t]*=>)|@{0,2}(?!(?:registry_value|registry::value|registry_key|notify|file|user|group|node|else|default)\b)[A-Za-z][\w:]*(?:\[[^\]]*\])?[ \t]*(?:\{|<\|))/,
  literalsOf: puppetLiterals,
});

/** Any other action isn’t followed. */
const CHEF_ACTIONS = ['create', 'create_if_missing', 'delete', 'delete_key', 'nothing'];

function chefLiterals({ place, title, body }: Block): readonly Literal[] {
  const said = (property: string): string | undefined =>
    new RegExp(String.raw`(?:^|;)[ \t]*${property}[ \t(]{1,20}([^;\n]*)`, 'm').exec(body ?? '')?.[1]?.trim();
  const action = /^\[?[ \t]*:(\w{1,20})[ \t]*\]?\)?$/.exec(said('action') ?? ':create')?.[1] ?? '';
  const architecture = said('architecture') ?? ':machine';
  const view = viewOf(architecture.replace(/^:/, ''));
  const isKnown = body !== null && CHEF_ACTIONS.includes(action) && (view !== null || architecture === ':machine');
  const base = {
    ...place,
    key: isKnown ? literal(said('key') ?? title) : null,
    isAbsent: action.startsWith('delete'),
    isCertain: place.isCertain && action !== 'nothing' && action !== 'create_if_missing',
    view,
  };
  const values = [...(body ?? '').matchAll(/\{([^{}]{1,1000})\}/g)];
  if (action === 'delete_key' || values.length === 0)
    return [{ ...base, name: action === 'delete_key' ? undefined : null }];
  return values.map(([, inner = '']) => {
    const one = pairsOf(inner, '(?:[ \\t]*=>|:)');
    return { ...base, name: literal(one.get('name')), type: one.get('type') ?? null, data: literal(one.get('data')) };
  });
}

/** `registry_key 'HKLM\...' do ... end` of Chef. */
export const chefReader = resourceReader({
  format: 'chef',
  recognises: /^[ \t]*registry_key[ \t(]+["'%].*\bdo\b/m,
  begins: /^[ \t]*(registry_key)[ \t(]+([^\n]{1,300}?)\)?[ \t]+do\b/gm,
  body: /^[^]*?[\n;][ \t]*(?=end\b)/,
  resource: /\bregistry_key\b/g,
  tests:
    /\b(?:if|unless|case|while|until|loop|def|return|next|only_if|not_if|each\w*|times|map|lazy)\b|\baction[ \t]+:\w+[ \t]+do\b/,
  // excludes resources that write no value, and words that only look like one
  other:
    /^[ \t]*(?:(?:include_recipe|powershell_out|shell_out|system)\b|(?!(?:registry_key|file|directory|template|cookbook_file|remote_file|log|user|group|service|only_if|not_if|action|block|while|until)\b)[a-z]\w*[ \t(]{1,20}"[^\n]*\bdo\b)/,
  literalsOf: chefLiterals,
});
