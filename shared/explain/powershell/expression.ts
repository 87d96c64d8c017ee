import { flagValue, joinTexts, listValue, NOTHING, numberValue, textValue, UNKNOWN, type Value } from '../flow.ts';
import { forgetObjects, lost, maybe, readVariable, writeVariable, type Interpreter } from './interpreter.ts';
import { PURE } from './cmdlets.ts';
import { setValue } from './registry.ts';
import { childOf, type SyntaxNode } from './syntax.ts';
import { ADMIN, cast, combine, looksLikeNumber, parseNumber } from './values.ts';

/** Returns a text as it is meant. What is escaped by a letter or a digit, such as the end of a line, is unknown. */
function unescaped(text: string): Value {
  const isPlain = /^(?:[^`]|`[^a-z\d])*$/i.test(text);
  return isPlain ? textValue(text.replace(/`([\s\S])|""/g, (_, sign?: string) => sign ?? '"')) : UNKNOWN;
}

/** Evaluates a text with variables. The first and last lines of a here-string aren't part of its text. */
function expandable(node: SyntaxNode, at: Interpreter): Value {
  const isHere = node.type.includes('here');
  const [open, close] = isHere ? [node.text.indexOf('\n') + 1, node.text.lastIndexOf('\n')] : [1, node.text.length - 1];
  const parts: Value[] = [];
  let from = open;
  for (const child of node.children) {
    if (child.type !== 'variable' && child.type !== 'sub_expression') continue;
    const start = child.from - node.from;
    if (start < from) continue;
    parts.push(unescaped(node.text.slice(from, start)), evaluate(child, at));
    from = start + child.text.length;
  }
  parts.push(unescaped(node.text.slice(from, Math.max(from, close))));
  return joinTexts(parts);
}

/** Returns the value of a number, or of a bare word of a command: `HKLM:\SOFTWARE\$name`. */
function bareWord(text: string, at: Interpreter): Value {
  const number = parseNumber(text);
  if (number !== null || looksLikeNumber(text)) return number === null ? UNKNOWN : numberValue(number);
  const parts = text.split(/(\$\w{1,80})(?![\w.:[])/);
  if (parts.some((part, index) => index % 2 === 0 && /[$`"']/.test(part))) return UNKNOWN;
  return joinTexts(parts.map((part, index) => (index % 2 === 0 ? textValue(part) : readVariable(part, at))));
}

const inside = ({ children }: SyntaxNode): readonly SyntaxNode[] =>
  children.filter(({ type }) => /[a-z_]{3}/.test(type) && type !== 'comment' && type !== 'empty_statement');

function hashTable(node: SyntaxNode, at: Interpreter): Value {
  const entries = new Map<string, Value>();
  for (const entry of childOf(node, 'hash_literal_body')?.children ?? []) {
    if (entry.type !== 'hash_entry') continue;
    const [key, value] = entry.children.filter(({ type }) => !/^(?:=|;|empty_statement)$/.test(type));
    if (key === undefined || value === undefined) return UNKNOWN;
    const name = /^["']/.test(key.text) ? key.text.slice(1, -1) : key.text;
    if (name.includes('$')) return UNKNOWN;
    // what is shown may be worked out by a block
    if (value.type === 'script_block_expression') maybe(at, (way) => at.runBlock(value, way));
    entries.set(name, evaluate(value, at));
  }
  return { kind: 'table', entries };
}

/** Returns the values of the statements in brackets. Only a single statement is followed to its value. */
function ofStatements(node: SyntaxNode, at: Interpreter): readonly Value[] {
  return inside(childOf(node, 'statement_list') ?? node).map((one) => {
    const value = evaluate(one, at);
    // an assignment has a value only in round brackets
    return one.type === 'assignment_expression' && node.type !== 'parenthesized_expression' ? UNKNOWN : value;
  });
}

const memberName = (node: SyntaxNode | undefined): string | undefined =>
  /^\w+$/.exec(node?.text ?? '')?.[0].toLowerCase();

const TYPE = /^\[\s*(?:system\.|microsoft\.win32\.)?([\w.[\]]+?)\s*\]$/i;

/** Returns the type of `[int]`, in lower case; empty if a node is something else. */
export const typeName = (node: SyntaxNode | undefined): string =>
  node?.type === 'type_literal' ? (TYPE.exec(node.text.trim())?.[1] ?? node.text).toLowerCase() : '';

function element(value: Value, index: Value): Value {
  if (value?.kind === 'list' && index?.kind === 'number') return value.items.at(index.value) ?? NOTHING;
  if (value?.kind !== 'table' || index?.kind !== 'text') return UNKNOWN;
  const name = index.text.toLowerCase();
  const found = [...value.entries].find(([one]) => one.toLowerCase() === name);
  if (found === undefined && name === 'keys') return listValue([...value.entries.keys()].map(textValue));
  return found?.[1] ?? UNKNOWN;
}

const pairOf = ([name, value]: readonly [string, Value]): Value => ({
  kind: 'table',
  entries: new Map([...['key', 'name'].map((one) => [one, textValue(name)] as const), ['value', value]]),
});

/** Evaluates an expression with its effects. One without a rule is unknown, and is reported if it could write. */
export function evaluate(node: SyntaxNode, at: Interpreter): Value {
  if (!at.reading.findings.step()) return UNKNOWN;
  if (node.isBroken) return lost(at);
  const { children } = node;
  if (node.type.endsWith('crement_expression')) return changed(children, at);
  switch (node.type) {
    case 'verbatim_string_characters':
      return textValue(node.text.slice(1, -1).replace(/''/g, "'"));
    case 'verbatim_here_string_characters':
      return textValue(node.text.slice(node.text.indexOf('\n') + 1, node.text.lastIndexOf('\n')));
    case 'expandable_string_literal':
    case 'expandable_here_string_literal':
      return expandable(node, at);
    case 'decimal_integer_literal':
    case 'hexadecimal_integer_literal':
    case 'generic_token':
      return bareWord(node.text, at);
    case 'variable': {
      const name = node.text.toLowerCase();
      if (name === '$true' || name === '$false') return flagValue(name === '$true');
      return name === '$null' ? NOTHING : readVariable(node.text, at);
    }
    case 'parenthesized_expression':
    case 'sub_expression': {
      const [only = UNKNOWN, ...others] = ofStatements(node, at);
      return others.length === 0 ? only : UNKNOWN;
    }
    case 'array_expression': {
      const values = ofStatements(node, at);
      if (values.includes(UNKNOWN)) return UNKNOWN;
      return listValue(values.flatMap((one) => (one?.kind === 'list' ? one.items : [one])));
    }
    case 'array_literal_expression':
      return listValue(inside(node).map((one) => evaluate(one, at)));
    case 'hash_literal_expression':
      return hashTable(node, at);
    case 'real_literal':
    case 'type_literal':
    case 'script_block_expression':
      return UNKNOWN;
    case 'cast_expression': {
      const [type, value] = inside(node);
      // code that receives a `[ref]` may assign it
      if (value === undefined || typeName(type) === 'ref') return changed(children, at);
      return cast(typeName(type), evaluate(value, at));
    }
    case 'expression_with_unary_operator': {
      const [sign, ...operands] = children;
      const [value] = operands.map((one) => evaluate(one, at));
      if (value?.kind === 'test') return { ...value, isThere: !value.isThere };
      return sign?.text === '-' && value?.kind === 'number' ? numberValue(-value.value) : UNKNOWN;
    }
    case 'additive_expression':
    case 'multiplicative_expression':
    case 'bitwise_expression':
    case 'comparison_expression':
    case 'format_expression': {
      const signs = children.filter((_, index) => index % 2 === 1).map((one) => one.text.trim());
      const values = children.filter((_, index) => index % 2 === 0).map((one) => evaluate(one, at));
      return values.reduce((left, right, index) => combine(signs[index - 1] ?? '', left, right));
    }
    case 'logical_expression': {
      // `-and` and `-or` may skip the operands after them
      const [first, , ...rest] = children;
      if (first !== undefined) evaluate(first, at);
      for (const one of rest) if (one.children.length > 0) maybe(at, (way) => void evaluate(one, way));
      return UNKNOWN;
    }
    case 'member_access': {
      const [object, sign, name] = children;
      const member = memberName(name);
      const known = member === undefined ? UNKNOWN : textValue(member);
      if (object === undefined) return UNKNOWN;
      if (sign?.text !== '::') return element(evaluate(object, at), known);
      return typeName(object) === 'registryvaluekind' ? known : UNKNOWN;
    }
    case 'element_access': {
      const [object = UNKNOWN, index = UNKNOWN] = inside(node).map((one) => evaluate(one, at));
      return element(object, index);
    }
    case 'invokation_expression': {
      const [object, sign, name] = children;
      const list = children.at(-1);
      const isStatic = sign?.text === '::';
      const given = inside(childOf(list, 'argument_expression_list') ?? list ?? node).map((one) => evaluate(one, at));
      const value = isStatic || object === undefined ? UNKNOWN : evaluate(object, at);
      const method = `${isStatic ? `${typeName(object)}::` : ''}${memberName(name) ?? ''}`;
      if (method === 'getenumerator' && value?.kind === 'table') return listValue([...value.entries].map(pairOf));
      if (method === 'registry::setvalue') return setValue(given, at);
      if (list?.type !== 'argument_list' || !PURE.has(method)) {
        lost(at);
        forgetObjects(at);
      }
      if (method === 'isinrole') return ADMIN;
      return UNKNOWN;
    }
    case 'assignment_expression':
    case 'pipeline':
    case 'pipeline_chain':
    case 'command':
    case 'if_statement':
      return at.evaluate(node, at);
    default:
      return lost(at);
  }
}

function changed(nodes: readonly SyntaxNode[], at: Interpreter): Value {
  for (const node of nodes) if (node.type === 'variable') writeVariable(node.text, UNKNOWN, at);
  return UNKNOWN;
}
