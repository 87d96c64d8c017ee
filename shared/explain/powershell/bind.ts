import { namesIn, type Word } from '../command/words.ts';
import { flagValue, textOf, textValue, type Value } from '../flow.ts';
import { evaluate } from './expression.ts';
import { readVariable, type Interpreter } from './interpreter.ts';
import { childOf, type SyntaxNode } from './syntax.ts';

/** A parameter by its name, a word by itself, or a table of parameters by the variable that holds it. */
export interface Element {
  readonly kind: 'parameter' | 'argument' | 'splat';
  readonly name: string;
  readonly node: SyntaxNode | null;
  readonly hasColon: boolean;
}

/** Parameters that have no value unless it follows after a colon. */
const SWITCHES = namesIn({
  'whether and how it runs': 'force confirm cf whatif wi recurse',
  'what it shows': 'passthru verbose vb debug nonewline',
});

/** Parameters of every command that is followed. They don't matter here, or are looked at by themselves. */
export const SHARED = namesIn({
  'whether and how it runs': 'force confirm cf whatif wi verbose vb debug credential',
  'what else it gives': 'erroraction ea errorvariable ev warningaction wa informationaction outvariable ov',
});

/** Parameters of every command that name a variable for its output. */
export const OUTPUT_PARAMETER = /^(?:(?:out|error|warning|information|pipeline)variable|[oewip]v|outv\w*)$/i;

/** True for a parameter. The grammar knows only the keyboard's dash; PowerShell also accepts a word processor's. */
const isParameter = (node: SyntaxNode): boolean =>
  node.type === 'command_parameter' ||
  (node.type === 'generic_token' && /^[\u2013\u2014\u2015][a-z?]/i.test(node.text));

/** True for words whose values aren't followed one by one: a splat, a list without quotes, `[byte[]](1, 2)`. */
const isSplat = ({ type, text }: SyntaxNode): boolean =>
  /^,|^\[[^(]*\(/.test(text) ||
  (type === 'variable' ? text.startsWith('@') : type === 'generic_token' && text.endsWith(','));

const isRedirection = ({ type, text }: SyntaxNode): boolean =>
  type === 'redirection' || (type === 'generic_token' && /^[1-6*]?>/.test(text));

const HAS_NO_VALUE = [isRedirection, isParameter, isSplat];

export function elementsOf(command: SyntaxNode): readonly Element[] {
  const list = [...(childOf(command, 'command_elements')?.children ?? [])];
  const all: Element[] = [];
  for (let node = list.shift(); node !== undefined; node = list.shift()) {
    if (node.type === 'command_argument_sep' || isRedirection(node)) continue;
    if (isParameter(node)) {
      const name = node.text.replace(/^[-\u2013\u2014\u2015]/, '').toLowerCase();
      let hasColon = false;
      for (; list[0]?.type === 'command_argument_sep'; list.shift()) hasColon ||= list[0].text.includes(':');
      const [value] = list;
      const takes = value !== undefined && (hasColon || !SWITCHES.has(name)) && !HAS_NO_VALUE.some((is) => is(value));
      all.push({ kind: 'parameter', name, node: takes ? value : null, hasColon });
      if (takes) list.shift();
    } else if (isSplat(node)) all.push({ kind: 'splat', name: node.text, node: null, hasColon: false });
    else all.push({ kind: 'argument', name: '', node, hasColon: false });
  }
  return all;
}

/** Returns the value of a word: a number keeps its spelling, and with a sign or behind a type it is a text. */
function wordOf(node: SyntaxNode, at: Interpreter): Value {
  const { type, text } = node;
  if (/^[+-]\d/.test(text)) return textValue(text);
  if (text.startsWith('[')) return evaluate({ ...node, type: 'generic_token', text: text.replace(/["']/g, '') }, at);
  const value = evaluate(node, at);
  return value?.kind === 'number' && type.endsWith('_integer_literal') ? { ...value, word: text } : value;
}

export interface Bound {
  readonly values: ReadonlyMap<string, Value>;
  readonly positional: Value[];
  /** True if something unknown was given, or a parameter without the value that it needs. */
  readonly hasUnknown: boolean;
  /** True if what works out a value may itself be an error. */
  readonly mayFail: boolean;
}

export function bind(elements: readonly Element[], at: Interpreter): Bound {
  const values = new Map<string, Value>();
  const positional: Value[] = [];
  let [hasUnknown, mayFail] = [false, false];
  const valueOf = (node: SyntaxNode): Value => {
    const value = wordOf(node, at);
    mayFail ||= value === null && /^(?:parenthesized_|element_)/.test(node.type);
    return value;
  };
  // what is given by itself precedes a splat
  const isLast = ({ kind }: Element): number => Number(kind === 'splat');
  for (const { kind, name, node } of [...elements].sort((a, b) => isLast(a) - isLast(b))) {
    if (kind === 'splat') {
      const table = readVariable(name, at);
      hasUnknown ||= table?.kind !== 'table';
      for (const [one, value] of table?.kind === 'table' ? table.entries : [])
        if (!values.has(one.toLowerCase())) values.set(one.toLowerCase(), value);
    } else {
      const value = node === null ? flagValue(true) : valueOf(node);
      // a name that is given twice is refused
      hasUnknown ||= values.has(name) || (node === null && !SWITCHES.has(name));
      if (kind === 'argument') positional.push(value);
      else values.set(name, value);
    }
  }
  return { values, positional, hasUnknown, mayFail };
}

/** Returns a parameter by any of its names. A name may be abbreviated. */
export const named = (bound: Bound, names: readonly string[] = []): Value | undefined =>
  [...bound.values].find(([given]) => names.some((name) => name.startsWith(given)))?.[1];

/** Returns the value of a parameter: by one of its names, or the next word without a name. */
export function take(bound: Bound, names: readonly string[] | undefined): Value | undefined {
  const value = named(bound, names);
  return value === undefined ? bound.positional.shift() : value;
}

const NOT_KNOWN: Word = { text: '', isQuoted: false, isKnown: false };

export function wordsOf(elements: readonly Element[], at: Interpreter): readonly Word[] {
  return elements.flatMap(({ kind, name, node, hasColon }): readonly Word[] => {
    if (kind === 'splat') return [NOT_KNOWN];
    // with a colon it is one word, which reg.exe doesn't know
    const word: Word = { text: `-${name}`, isQuoted: false, isKnown: !hasColon };
    if (node === null || hasColon) return [word];
    if (kind === 'parameter') return [word, ...wordsOf([{ kind: 'argument', name: '', node, hasColon }], at)];
    if (/^(?:generic_token$|decimal_int|hexadecimal_int|cast_)/.test(node.type) && !/[$`"'(]/.test(node.text))
      return [{ text: node.text, isQuoted: false, isKnown: true }];
    // as it is spelt, or several words
    if (node.type === 'array_literal_expression') return [NOT_KNOWN, NOT_KNOWN];
    const value = evaluate(node, at);
    return (value?.kind === 'list' ? value.items : [value]).map((item) => {
      const text = textOf(item);
      return { text: text ?? '', isQuoted: true, isKnown: text !== null };
    });
  });
}

export function commandName(node: SyntaxNode, at: Interpreter): string | null {
  const only = node.type === 'command_name' ? node : node.children[0];
  if (only?.type === 'command_name') return /[$"']/.test(only.text) ? null : only.text.trim();
  const isText = /^(?:verbatim_string_characters|expandable_string_literal|variable)$/.test(only?.type ?? '');
  return isText && only !== undefined ? textOf(evaluate(only, at)) : null;
}
