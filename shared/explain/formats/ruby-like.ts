import type { Findings } from '../found.ts';
import { addLiteral, createRowCounter, type FormatReader } from './reader.ts';
import { rowOf } from '../../row-of.ts';

/** A text between quotes, with nothing put into it; null for anything else. */
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

/** A text, letter by letter in its place: `code` without comments, `bare` without what is between quotes as well. */
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
  /** Null where its end isn't found. */
  readonly body: { readonly code: string; readonly bare: string } | null;
}

const MAX_BODY = 4000;

/** Where the brace closes that stands open before a text; -1 where it doesn't. */
function closingBrace(bare: string): number {
  let depth = 1;
  for (const { index, 0: brace } of bare.matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth === 0) return index;
  }
  return -1;
}

/** What makes up a language of resources. */
interface Language {
  /** How a resource begins: its kind and its title. */
  readonly begins: RegExp;
  /** Where its body ends; -1 where that isn't found. */
  readonly endOf: (bare: string) => number;
  /** The word of a resource, wherever it stands. */
  readonly resource: RegExp;
  /** Tests by which a resource may be left out. */
  readonly tests: RegExp;
  /** A line that runs something else. */
  readonly other: RegExp;
  readonly add: (block: Block, isSure: boolean, findings: Findings) => void;
}

/** Reads each resource, and names every line that runs something else, or has more resources than were read there. */
function readResources(
  text: string,
  { begins, endOf, resource, tests, other, add }: Language,
  findings: Findings,
): void {
  const { code, bare } = sourcesOf(text);
  const isSure = !tests.test(bare);
  const rowAt = createRowCounter(code);
  const readIn = new Map<number, number>();
  for (const found of code.matchAll(begins)) {
    const from = found.index + found[0].length;
    const after = bare.slice(from, from + MAX_BODY);
    const end = endOf(after);
    if (!findings.step(1 + (end < 0 ? MAX_BODY : end) / 64)) return;
    const row = rowAt(found.index);
    readIn.set(row, (readIn.get(row) ?? 0) + 1);
    const [, kind = '', title = ''] = found;
    const body = end < 0 ? null : { code: code.slice(from, from + end), bare: after.slice(0, end) };
    add({ row, kind, title, body }, isSure, findings);
  }
  const lines = text.split('\n');
  for (const [row, line] of bare.split('\n').entries()) {
    const here = [...line.matchAll(resource)].length;
    if (other.test(line) || here > (readIn.get(row) ?? 0)) findings.cannotFollow(row + 1, lines[row] ?? '');
  }
}

const VALUE = String.raw`[ \t\n]*('(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|[^,;\n}]+)`;
const PUPPET_PAIR = new RegExp(String.raw`(\w{1,40})[ \t\n]*=>${VALUE}`, 'g');
const CHEF_PAIR = new RegExp(String.raw`:?(\w{1,20})(?:[ \t]*=>|:)${VALUE}`, 'g');

const pairsOf = (code: string, pattern: RegExp): ReadonlyMap<string, string> =>
  new Map([...code.matchAll(pattern)].map(([, name = '', value = '']) => [name, value.trim()]));

const PUPPET_TESTS = /(?:^|[{};])[ \t]*(?:if|unless|case|define|class)\b|\b(?:each|map|filter|return)\b/m;
/** Declarations that write no value, words before a brace that declare nothing, and what is read. */
const PUPPET_OTHER =
  /(?:^|[{};])[ \t]*(?:(?:exec|include|contain|require|create_resources|ensure_resources?|ensure_packages|dsc_\w+)\b(?![ \t]*=>)|@{0,2}(?!(?:registry_value|registry::value|registry_key|notify|file|user|group|node|else|default)\b)[A-Za-z][\w:]*(?:\[[^\]]*\])?[ \t]*(?:\{|<\|))/;

/** What the resource is to be; null where that isn't known. */
function isAbsent(ensure: string | undefined): boolean | null {
  const word = ensure === undefined ? 'present' : (quoted(ensure) ?? ensure);
  return word === 'absent' ? true : word === 'present' ? false : null;
}

function addPuppet({ row, kind, title, body }: Block, isCertain: boolean, findings: Findings): void {
  const source = `${kind} { ${title}:`;
  const given = pairsOf(body?.code ?? '', PUPPET_PAIR);
  const noop = given.get('noop') ?? 'false';
  if (noop === 'true') return; // it only says what it would do
  const absent = isAbsent(given.get('ensure'));
  // more resources with one name of the kind, or what a variable holds
  const isOdd =
    body === null || absent === null || given.has('purge_values') || /;[ \t\n]*\S|\*[ \t]*=>/.test(body.bare);
  const whole = given.has('path') ? quoted(given.get('path')) : quoted(title);
  const key = quoted(given.get('key'));
  const full = given.has('key')
    ? `${key ?? ''}\\${(given.has('value') ? quoted(given.get('value')) : quoted(title)) ?? '\n'}`
    : whole;
  const path = isOdd || full === null ? null : full.replace(/^(?:32|64):/, '');
  const type = given.get('type');
  const more = full?.startsWith('32:') === true ? ({ view: 'wow64' } as const) : {};
  const base = { line: row + 1, source, isAbsent: absent === true, isCertain: isCertain && noop === 'false', more };
  const cut = path?.lastIndexOf('\\') ?? -1;
  if (kind === 'registry_key') addLiteral(findings, { ...base, key: path, name: undefined, type: null, data: null });
  else
    addLiteral(findings, {
      ...base,
      key: path?.slice(0, Math.max(cut, 0)).replace(/\\$/, '') ?? null,
      name: path?.slice(cut + 1) ?? null,
      type: type === undefined ? 'string' : (quoted(type) ?? type),
      data: literal(given.get('data')),
    });
}

/** `registry_value { 'HKLM\...': ... }` and `registry::value` of Puppet. */
export const puppetReader: FormatReader = {
  format: 'puppet',
  recognises: (text) => /^[ \t]*(?:registry_value|registry::value)[ \t]*\{/m.test(text),
  read: (text, findings) =>
    readResources(
      text,
      {
        begins: /(?<![\w:@])(registry_value|registry::value|registry_key)[ \t]*\{[ \t\n]*([^\n]{1,400}?):(?=\s)/g,
        endOf: closingBrace,
        resource: /\bregistry_value\b|\bregistry::value\b|\bregistry_key\b/g,
        tests: PUPPET_TESTS,
        other: PUPPET_OTHER,
        add: addPuppet,
      },
      findings,
    ),
};

const CHEF_TESTS =
  /\b(?:if|unless|case|while|until|loop|def|return|next|only_if|not_if|each\w*|times|map|lazy)\b|\baction[ \t]+:\w+[ \t]+do\b/;
/** Resources, but for those that write no value and for words that only look like one. */
const CHEF_OTHER =
  /^[ \t]*(?:(?:include_recipe|powershell_out|shell_out|system)\b|(?!(?:registry_key|file|directory|template|cookbook_file|remote_file|log|user|group|service|only_if|not_if|action|block|while|until)\b)[a-z]\w*[ \t(]{1,20}"[^\n]*\bdo\b)/;

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
    type: null,
    data: null,
    isCertain: isSure && action !== 'nothing' && action !== 'create_if_missing',
    more: { view: view ?? null },
  };
  if (action === 'delete_key') {
    addLiteral(findings, { ...base, name: undefined, isAbsent: true });
    return;
  }
  const values = [...(body?.code ?? '').matchAll(/\{([^{}]{1,1000})\}/g)].map(([, inner = '']) =>
    pairsOf(inner, CHEF_PAIR),
  );
  if (values.length === 0) addLiteral(findings, { ...base, name: null });
  for (const one of values)
    addLiteral(findings, {
      ...base,
      name: quoted(one.get('name')),
      type: one.get('type')?.replace(/^:/, '') ?? null,
      data: literal(one.get('data')),
      isAbsent: action === 'delete',
    });
}

/** `registry_key 'HKLM\...' do ... end` of Chef. */
export const chefReader: FormatReader = {
  format: 'chef',
  recognises: (text) => /^[ \t]*registry_key[ \t(]+["'%].*\bdo\b/m.test(text),
  read: (text, findings) =>
    readResources(
      text,
      {
        begins: /^[ \t]*(registry_key)[ \t(]+([^\n]{1,300}?)\)?[ \t]+do\b/gm,
        endOf: (bare) => bare.search(/(?:^|;)[ \t]*end\b/m),
        resource: /\bregistry_key\b/g,
        tests: CHEF_TESTS,
        other: CHEF_OTHER,
        add: addChef,
      },
      findings,
    ),
};
