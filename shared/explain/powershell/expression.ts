import {
  flagValue,
  joinTexts,
  listValue,
  NOTHING,
  numberValue,
  textOf,
  textValue,
  UNKNOWN,
  type Value,
} from '../flow.ts';
import { lost, maybe, readVariable, writeVariable, type Interpreter } from './interpreter.ts';
import { callMethod, callStatic } from './objects.ts';
import type { SyntaxNode } from './syntax.ts';
import { cast, combine, parseNumber } from './values.ts';
import { rowOf } from '../../row-of.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  '0': '\0',
  a: '\u0007',
  b: '\b',
  f: '\f',
  v: '\v',
};

const unescape = (text: string): string =>
  text.replace(/`([\s\S])|""/g, (_, character: string | undefined) =>
    character === undefined ? '"' : (rowOf(ESCAPES, character) ?? character),
  );

const verbatim = (text: string): string => text.slice(1, -1).replace(/''/g, "'");

/** A text with variables in it; a here-string has its first and its last line beside it. */
function expandable(node: SyntaxNode, at: Interpreter): Value {
  const isHere = node.type.includes('here');
  const [open, close] = isHere ? [node.text.indexOf('\n') + 1, node.text.lastIndexOf('\n')] : [1, node.text.length - 1];
  const parts: Value[] = [];
  let from = open;
  for (const child of node.children) {
    if (child.type !== 'variable' && child.type !== 'sub_expression') continue;
    const start = child.from - node.from;
    if (start < from) continue;
    parts.push(textValue(unescape(node.text.slice(from, start))));
    parts.push(evaluate(child, at));
    from = start + child.text.length;
  }
  parts.push(textValue(unescape(node.text.slice(from, Math.max(from, close)))));
  return joinTexts(parts);
}

/** A bare word of a command: `HKLM:\SOFTWARE\$name`. */
function bareWord(text: string, at: Interpreter): Value {
  if (!/[$`"']/.test(text)) {
    const number = parseNumber(text);
    return number === null ? textValue(text) : numberValue(number);
  }
  if (/["']|\$\(/.test(text)) return UNKNOWN;
  const parts: Value[] = [];
  let from = 0;
  for (const found of text.matchAll(/`([\s\S])|\$(?:\{[^}]{1,80}\}|(?:[a-z]{1,10}:)?\w{1,80})([.[])?/gi)) {
    parts.push(textValue(text.slice(from, found.index)));
    if (found[1] === undefined && found[2] !== undefined) return UNKNOWN;
    parts.push(found[1] === undefined ? readVariable(found[0], at) : textValue(found[1]));
    from = found.index + found[0].length;
  }
  parts.push(textValue(text.slice(from)));
  return joinTexts(parts);
}

const inside = (node: SyntaxNode): readonly SyntaxNode[] =>
  node.children.filter(
    (child) => /[a-z_]{3}/.test(child.type) && child.type !== 'comment' && child.type !== 'empty_statement',
  );

function hashTable(node: SyntaxNode, at: Interpreter): Value {
  const entries = new Map<string, Value>();
  const body = node.children.find((child) => child.type === 'hash_literal_body');
  for (const entry of body?.children ?? []) {
    if (entry.type !== 'hash_entry') continue;
    const [key, value] = entry.children.filter(
      (child) => child.type !== '=' && child.type !== ';' && child.type !== 'empty_statement',
    );
    if (key === undefined || value === undefined) return UNKNOWN;
    const name = /^["']/.test(key.text) ? key.text.slice(1, -1) : key.text;
    if (name.includes('$')) return UNKNOWN;
    entries.set(name.toLowerCase(), evaluate(value, at));
  }
  return { kind: 'table', entries };
}

/** What a block in brackets gives: the values of its statements; only one is followed to its value. */
function ofStatements(node: SyntaxNode, at: Interpreter): readonly Value[] {
  const list = node.children.find((child) => child.type === 'statement_list');
  const statements = list === undefined ? inside(node) : inside(list);
  return statements.map((one) => {
    const value = evaluate(one, at);
    // an assignment gives its value to round brackets around it, and to nothing else
    return one.type === 'assignment_expression' && node.type !== 'parenthesized_expression' ? UNKNOWN : value;
  });
}

const memberName = (node: SyntaxNode | undefined): string | null =>
  node?.type === 'member_name' && node.children.length === 1 && node.children[0]?.type === 'simple_name'
    ? node.text.toLowerCase()
    : null;

const TYPE = /^\[\s*([\w.[\]]+?)\s*\]$/;
const typeName = (node: SyntaxNode | undefined): string | null =>
  node?.type === 'type_literal' ? (TYPE.exec(node.text.trim())?.[1] ?? node.text).toLowerCase() : null;

/** The type of `[int]$name = ...`. */
export const typedVariable = (node: SyntaxNode | undefined): string => typeName(node) ?? '';

function member(value: Value, name: string): Value {
  if (value?.kind === 'table') return value.entries.get(name) ?? UNKNOWN;
  if (name === 'length' && value?.kind === 'text') return numberValue(value.text.length);
  return (name === 'count' || name === 'length') && value?.kind === 'list' ? numberValue(value.items.length) : UNKNOWN;
}

function element(value: Value, index: Value): Value {
  if (value?.kind === 'list' && index?.kind === 'number') return value.items.at(index.value) ?? NOTHING;
  if (value?.kind !== 'table' || index?.kind !== 'text') return UNKNOWN;
  return value.entries.get(index.text.toLowerCase()) ?? UNKNOWN;
}

/** The value of an expression, with what it does. What has no rule is unknown, and named where it could write. */
export function evaluate(node: SyntaxNode, at: Interpreter): Value {
  if (!at.reading.findings.step()) return UNKNOWN;
  if (node.isBroken) {
    lost(at);
    return UNKNOWN;
  }
  const { children } = node;
  switch (node.type) {
    case 'verbatim_string_characters':
      return textValue(verbatim(node.text));
    case 'verbatim_here_string_characters':
      return textValue(node.text.slice(node.text.indexOf('\n') + 1, node.text.lastIndexOf('\n')));
    case 'expandable_string_literal':
    case 'expandable_here_string_literal':
      return expandable(node, at);
    case 'decimal_integer_literal':
    case 'hexadecimal_integer_literal': {
      const number = parseNumber(node.text);
      return number === null ? UNKNOWN : numberValue(number);
    }
    case 'generic_token':
      return bareWord(node.text, at);
    case 'real_literal':
    case 'type_literal':
      return UNKNOWN;
    case 'variable': {
      const name = node.text.toLowerCase();
      if (name === '$true' || name === '$false') return flagValue(name === '$true');
      return name === '$null' ? NOTHING : readVariable(node.text, at);
    }
    case 'parenthesized_expression':
    case 'sub_expression': {
      const values = ofStatements(node, at);
      return values.length === 1 ? (values[0] ?? UNKNOWN) : UNKNOWN;
    }
    case 'array_expression': {
      const values = ofStatements(node, at);
      const [only = UNKNOWN] = values;
      if (values.length === 1 && only !== null) return only.kind === 'list' ? only : listValue([only]);
      if (!values.every((one) => one !== null)) return UNKNOWN;
      return listValue(values.flatMap((one) => (one.kind === 'list' ? one.items : [one])));
    }
    case 'array_literal_expression':
      return listValue(inside(node).map((one) => evaluate(one, at)));
    case 'hash_literal_expression':
      return hashTable(node, at);
    case 'script_block_expression':
      return UNKNOWN;
    case 'cast_expression': {
      const [type, value] = inside(node);
      if (value === undefined) return UNKNOWN;
      if (typeName(type) === 'ref') return changed(value, at); // who gets it may assign it
      return cast(typeName(type) ?? '', evaluate(value, at));
    }
    case 'expression_with_unary_operator': {
      const [sign, operand] = children;
      if (sign === undefined || operand === undefined) return UNKNOWN;
      const value = evaluate(operand, at);
      return sign.text === '-' && value?.kind === 'number' ? numberValue(-value.value, value.isWide) : UNKNOWN;
    }
    case 'post_increment_expression':
    case 'post_decrement_expression':
    case 'pre_increment_expression':
    case 'pre_decrement_expression': {
      const variable = children.find((child) => child.type === 'variable');
      return variable === undefined ? UNKNOWN : changed(variable, at);
    }
    case 'additive_expression':
    case 'multiplicative_expression':
    case 'bitwise_expression':
    case 'comparison_expression':
    case 'format_expression': {
      const [first, ...rest] = children;
      let value = first === undefined ? UNKNOWN : evaluate(first, at);
      for (let next = 0; next + 1 < rest.length; next += 2) {
        const [sign, right] = [rest[next], rest[next + 1]];
        if (sign === undefined || right === undefined) return UNKNOWN;
        value = combine(sign.text.trim(), value, evaluate(right, at));
      }
      return value;
    }
    case 'logical_expression':
      return logical(children, at);
    case 'range_expression': {
      const [from, to] = inside(node).map((one) => evaluate(one, at));
      return from?.kind === 'number' && to?.kind === 'number' ? numbersBetween(from.value, to.value) : UNKNOWN;
    }
    case 'member_access': {
      const [object, sign, name] = children;
      const known = memberName(name);
      if (object === undefined || known === null) return UNKNOWN;
      if (sign?.text !== '::') return member(evaluate(object, at), known);
      return callStatic(typeName(object), known, null, at);
    }
    case 'element_access': {
      const [object, index] = inside(node);
      return object === undefined || index === undefined ? UNKNOWN : element(evaluate(object, at), evaluate(index, at));
    }
    case 'invokation_expression': {
      const [object, sign, name] = children;
      const list = children.at(-1);
      const known = memberName(name);
      const args = argumentsOf(list, at);
      if (object === undefined || known === null || args === null) {
        lost(at);
        return UNKNOWN;
      }
      if (sign?.text === '::') return callStatic(typeName(object), known, args, at);
      return callMethod(evaluate(object, at), known, args, at);
    }
    case 'assignment_expression':
    case 'pipeline':
    case 'pipeline_chain':
    case 'command':
    case 'if_statement':
      return at.evaluate(node, at);
    default:
      lost(at);
      return UNKNOWN;
  }
}

/** `-and` and `-or` may leave out what stands behind them. */
function logical([first, ...rest]: readonly SyntaxNode[], at: Interpreter): Value {
  if (first !== undefined) evaluate(first, at);
  for (const [index, one] of rest.entries()) if (index % 2 === 1) maybe(at, (way) => void evaluate(one, way));
  return UNKNOWN;
}

const numbersBetween = (from: number, to: number): Value =>
  to >= from && to - from < 64
    ? listValue(Array.from({ length: to - from + 1 }, (_, index) => numberValue(from + index)))
    : UNKNOWN;

/** `1..3`, which the grammar takes for a command. */
export function rangeOf(text: string): Value {
  const [, from, to] = /^(\d{1,6})\.\.(\d{1,6})$/.exec(text.trim()) ?? [];
  return from === undefined ? UNKNOWN : numbersBetween(Number(from), Number(to));
}

function changed(node: SyntaxNode, at: Interpreter): Value {
  if (node.type === 'variable') writeVariable(node.text, UNKNOWN, at);
  return UNKNOWN;
}

function argumentsOf(list: SyntaxNode | undefined, at: Interpreter): readonly Value[] | null {
  if (list?.type !== 'argument_list') return null;
  const inner = list.children.find((child) => child.type === 'argument_expression_list');
  if (inner === undefined) {
    const [only] = inside(list);
    return only === undefined ? [] : [evaluate(only, at)];
  }
  return inside(inner).map((one) => evaluate(one, at));
}

/** Texts of a value, in order, where it may be a list of them; null in the place of one that isn't known. */
export function listTexts(value: Value): readonly (string | null)[] | null {
  if (value?.kind === 'list') return value.items.map(textOf);
  const text = textOf(value);
  return text === null ? null : [text];
}
