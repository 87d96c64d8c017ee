import type { Findings } from '../found.ts';
import { addLiteral, createRowCounter, type FormatReader } from './reader.ts';
import { rowOf } from '../../row-of.ts';

/** Returns a text between quotes without interpolation; null for any other text. */
function quoted(text: string | undefined): string | null {
  const bare = (text ?? '').trim().replace(/,$/, '');
  const single = /^'((?:[^'\\]|\\.)*)'$/.exec(bare)?.[1];
  if (single !== undefined) return single.replace(/\\([\\'])/g, '$1');
  const double = /^"((?:[^"\\]|\\.)*)"$/.exec(bare)?.[1];
  if (double === undefined || /[#$]\{|\\[^\\"'$#]/.test(double.replaceAll('\\\\', ''))) return null;
  return double.replace(/\\(.)/g, '$1');
}

const literal = (text: string | undefined): string | null => {
  const bare = (text ?? '').trim().replace(/,$/, '');
  return /^(?:0x[0-9a-f_]+|[0-9_]+)$/i.test(bare) ? bare : quoted(bare);
};

const STRING_OR_COMMENT =
  /('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|#[^\n]*|^=begin\b[\s\S]{0,20000}?^=end\b|\/\*[\s\S]{0,20000}?\*\//gm;
const blank = (text: string): string => text.replace(/[^\n]/g, ' ');

/** Returns a text with parts blanked in place: `code` without comments, `bare` also without quoted contents. */
const sourcesOf = (text: string): { readonly code: string; readonly bare: string } => ({
  code: text.replace(STRING_OR_COMMENT, (whole, string: string | undefined) => string ?? blank(whole)),
  bare: text.replace(STRING_OR_COMMENT, (whole, string: string | undefined) =>
    string === undefined ? blank(whole) : `"${blank(string.slice(1, -1))}"`,
  ),
});

interface Block {
  readonly row: number;
  readonly kind: string;
  readonly title: string;
  /** Null if its end isn't found. */
  readonly body: { readonly code: string; readonly bare: string } | null;
}

const MAX_BODY = 4000;

/** Returns the index at which a brace that opens before a text closes; -1 if it doesn't. */
function closingBrace(bare: string): number {
  let depth = 1;
  for (const { index, 0: brace } of bare.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return index;
  }
  return -1;
}

/** The syntax of a language of resources. */
interface Language {
  readonly format: 'puppet' | 'chef';
  readonly recognises: RegExp;
  /** The beginning of a resource: its kind and its title. */
  readonly begins: RegExp;
  /** Returns the index at which its body ends; -1 if that isn't found. */
  readonly endOf: (bare: string) => number;
  /** The keyword of a resource, anywhere. */
  readonly resource: RegExp;
  /** Tests that may skip a resource. */
  readonly tests: RegExp;
  /** A line that runs another program. */
  readonly other: RegExp;
  readonly add: (block: Block, isSure: boolean, findings: Findings) => void;
}

/** Creates a reader of resources. It reports lines that run other programs or have resources that it can’t read. */
const resourceReader = (language: Language): FormatReader => ({
  format: language.format,
  recognises: (text) => language.recognises.test(text),
  read(text, findings) {
    const { code, bare } = sourcesOf(text);
    const isSure = !language.tests.test(bare);
    const rowAt = createRowCounter(code);
    const readIn = new Map<number, number>();
    for (const found of code.matchAll(language.begins)) {
      const from = found.index + found[0].length;
      const after = bare.slice(from, from + MAX_BODY);
      const end = language.endOf(after);
      if (!findings.step(1 + (end < 0 ? MAX_BODY : end) / 64)) return;
      const row = rowAt(found.index);
      readIn.set(row, (readIn.get(row) ?? 0) + 1);
      const [, kind = '', title = ''] = found;
      const body = end < 0 ? null : { code: code.slice(from, from + end), bare: after.slice(0, end) };
      language.add({ row, kind, title, body }, isSure, findings);
    }
    const lines = text.split('\n');
    for (const [row, line] of bare.split('\n').entries()) {
      const here = [...line.matchAll(language.resource)].length;
      if (language.other.test(line) || here > (readIn.get(row) ?? 0)) findings.cannotFollow(row + 1, lines[row] ?? '');
    }
  },
});

const VALUE = String.raw`[ \t\n]*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[^,;\n}]+)`;
const PUPPET_PAIR = new RegExp(String.raw`(\w{1,40})[ \t\n]*=>${VALUE}`, 'g');
const CHEF_PAIR = new RegExp(String.raw`:?(\w{1,20})(?:[ \t]*=>|:)${VALUE}`, 'g');

const pairsOf = (code: string, pattern: RegExp): ReadonlyMap<string, string> =>
  new Map([...code.matchAll(pattern)].map(([, name = '', value = '']) => [name, value.trim()]));

function addPuppet({ row, kind, title, body }: Block, isSure: boolean, findings: Findings): void {
  const given = pairsOf(body?.code ?? '', PUPPET_PAIR);
  /** Returns a property; null if it is unknown. */
  const of = (property: string, ifMissing: string | null): string | null =>
    given.has(property) ? quoted(given.get(property)) : ifMissing;
  const word = (property: string, ifMissing: string): string => of(property, ifMissing) ?? given.get(property) ?? '';
  const [ensure, noop] = [word('ensure', 'present'), word('noop', 'false')];
  if (noop === 'true') return; // it only reports what it would do
  // several resources in one declaration, or attributes from a variable
  const isOdd =
    body === null ||
    !/^(?:present|absent)$/.test(ensure) ||
    given.has('purge_values') ||
    /;[ \t\n]*\S|\*[ \t]*=>/.test(body.bare);
  const titled = quoted(title);
  const key = of('key', '');
  const name = of('value', titled);
  const full = !given.has('key') ? of('path', titled) : key === null || name === null ? null : `${key}\\${name}`;
  const path = isOdd || full === null ? null : full.replace(/^(?:32|64):/, '');
  const cut = kind === 'registry_key' ? (path ?? '').length : Math.max(path?.lastIndexOf('\\') ?? 0, 0);
  addLiteral(findings, {
    line: row + 1,
    source: `${kind} { ${title}:`,
    key: path?.slice(0, cut).replace(/\\$/, '') ?? null,
    name: kind === 'registry_key' ? undefined : (path?.slice(cut + 1) ?? null),
    type: word('type', 'string'),
    data: literal(given.get('data')),
    isAbsent: ensure === 'absent',
    isCertain: isSure && noop === 'false',
    more: full?.startsWith('32:') === true ? { view: 'wow64' } : {},
  });
}

/** `registry_value { 'HKLM\...': ... }` and `registry::value` of Puppet. */
export const puppetReader = resourceReader({
  format: 'puppet',
  recognises: /^[ \t]*(?:registry_value|registry::value)[ \t]*\{/m,
  begins: /(?<![\w:@])(registry_value|registry::value|registry_key)[ \t]*\{[ \t\n]*([^\n]{1,400}?):(?=\s)/g,
  endOf: closingBrace,
  resource: /\bregistry_value\b|\bregistry::value\b|\bregistry_key\b/g,
  tests: /(?:^|[{};])[ \t]*(?:if|unless|case|define|class)\b|\b(?:each|map|filter|return)\b/m,
  // excludes declarations that write no value, words before a brace that declare nothing, and what is read
  other:
    /(?:^|[{};])[ \t]*(?:(?:exec|include|contain|require|create_resources|ensure_resources?|ensure_packages|dsc_\w+)\b(?![ \t]*=>)|@{0,2}(?!(?:registry_value|registry::value|registry_key|notify|file|user|group|node|else|default)\b)[A-Za-z][\w:]*(?:\[[^\]]*\])?[ \t]*(?:\{|<\|))/,
  add: addPuppet,
});

/** Any other action isn’t followed. */
const CHEF_ACTIONS = ['create', 'create_if_missing', 'delete', 'delete_key', 'nothing'];
const CHEF_VIEWS: Readonly<Record<string, 'native' | 'wow64' | null>> = {
  ':i386': 'wow64',
  ':x86_64': 'native',
  ':machine': null,
};

function addChef({ row, title, body }: Block, isSure: boolean, findings: Findings): void {
  const said = (property: string): string | undefined =>
    new RegExp(String.raw`(?:^|;)[ \t]*${property}[ \t(]{1,20}([^;\n]*)`, 'm').exec(body?.code ?? '')?.[1]?.trim();
  const given = said('action') ?? ':create';
  const action = /^\[?[ \t]*:(\w{1,20})[ \t]*\]?\)?$/.exec(given)?.[1] ?? '';
  const place = said('architecture') ?? ':machine';
  const view = rowOf(CHEF_VIEWS, place);
  const isKnown = body !== null && CHEF_ACTIONS.includes(action) && view !== undefined;
  const base = {
    line: row + 1,
    source: `registry_key ${title} do`,
    key: isKnown ? quoted(said('key') ?? title) : null,
    isAbsent: action.startsWith('delete'),
    isCertain: isSure && action !== 'nothing' && action !== 'create_if_missing',
    more: { view: view ?? null },
  };
  const values = [...(body?.code ?? '').matchAll(/\{([^{}]{1,1000})\}/g)];
  if (action === 'delete_key') addLiteral(findings, { ...base, name: undefined });
  else if (values.length === 0) addLiteral(findings, { ...base, name: null });
  else
    for (const [, inner = ''] of values) {
      const one = pairsOf(inner, CHEF_PAIR);
      const type = one.get('type')?.replace(/^:/, '') ?? null;
      addLiteral(findings, { ...base, name: quoted(one.get('name')), type, data: literal(one.get('data')) });
    }
}

/** `registry_key 'HKLM\...' do ... end` of Chef. */
export const chefReader = resourceReader({
  format: 'chef',
  recognises: /^[ \t]*registry_key[ \t(]+["'%].*\bdo\b/m,
  begins: /^[ \t]*(registry_key)[ \t(]+([^\n]{1,300}?)\)?[ \t]+do\b/gm,
  endOf: (bare) => bare.search(/(?:^|;)[ \t]*end\b/m),
  resource: /\bregistry_key\b/g,
  tests:
    /\b(?:if|unless|case|while|until|loop|def|return|next|only_if|not_if|each\w*|times|map|lazy)\b|\baction[ \t]+:\w+[ \t]+do\b/,
  // excludes resources that write no value, and words that only look like one
  other:
    /^[ \t]*(?:(?:include_recipe|powershell_out|shell_out|system)\b|(?!(?:registry_key|file|directory|template|cookbook_file|remote_file|log|user|group|service|only_if|not_if|action|block|while|until)\b)[a-z]\w*[ \t(]{1,20}"[^\n]*\bdo\b)/,
  add: addChef,
});
