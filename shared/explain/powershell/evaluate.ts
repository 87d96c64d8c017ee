import type { Findings } from '../found.ts';
import { splitAt, splitStatements, type Group, type Node } from './tree.ts';
import { ESCAPED_DOLLAR } from './tokens.ts';
import { cast, combine, MAX_ITEMS, parseNumber, text, valueAsText, UNKNOWN_VALUE, type Value } from './values.ts';

const MAX_OPERANDS = 500;

export interface Scope {
  readonly variables: ReadonlyMap<string, Value>;
  readonly findings: Findings;
}

const CONSTANTS = new Map<string, Value>([
  ['true', { kind: 'flag', on: true }],
  ['false', { kind: 'flag', on: false }],
  ['null', { kind: 'nothing' }],
]);

function variable(name: string, { variables }: Scope): Value {
  return CONSTANTS.get(name) ?? variables.get(name) ?? UNKNOWN_VALUE;
}

function member(value: Value, name: string): Value {
  return value.kind === 'table' ? (value.entries.get(name.toLowerCase()) ?? UNKNOWN_VALUE) : UNKNOWN_VALUE;
}

const IN_TEXT = /\$(?:\(\$(\w{1,100})((?:\.\w{1,100}){0,5})\)|\{([^}\n]{1,100})\}|((?:env:)?[A-Za-z_]\w{0,100})|\()/g;

/** A text between double quotes, or a bare word, with its variables put in. */
export function expandText(raw: string, scope: Scope): Value {
  const lost: string[] = [];
  const expanded = !raw.includes('$')
    ? raw
    : raw.replace(
        IN_TEXT,
        (
          _,
          inner: string | undefined,
          path: string | undefined,
          braced: string | undefined,
          plain: string | undefined,
        ) => {
          const name = (inner ?? braced ?? plain ?? '').toLowerCase();
          let value = name === '' ? UNKNOWN_VALUE : variable(name, scope);
          for (const part of (path ?? '').split('.').filter(Boolean)) value = member(value, part);
          const words = valueAsText(value);
          if (words === null) lost.push(name);
          return words ?? '';
        },
      );
  return lost.length === 0 ? text(expanded.replaceAll(ESCAPED_DOLLAR, '$')) : UNKNOWN_VALUE;
}

function word(raw: string, scope: Scope): Value {
  const number = parseNumber(raw);
  if (number !== null) return { kind: 'number', value: number };
  if (/^[0-9a-fx]{1,10}(?:\+[0-9a-fx]{1,10}){1,8}$/i.test(raw)) {
    const parts = raw.split('+').map(parseNumber);
    if (parts.every((part) => part !== null))
      return { kind: 'number', value: parts.reduce((sum, part) => sum + part, 0) };
  }
  return expandText(raw, scope);
}

function table(group: Group, scope: Scope): Value {
  const entries = new Map<string, Value>();
  for (const statement of splitStatements(group.nodes)) {
    const at = statement.findIndex((node) => node.kind === 'equals');
    const [key] = statement;
    if (at !== 1 || key === undefined || key.kind === 'group') continue;
    entries.set(key.text.toLowerCase(), evaluate(statement.slice(2), scope));
    if (entries.size > MAX_ITEMS) return UNKNOWN_VALUE;
  }
  return { kind: 'table', entries };
}

function array(group: Group, scope: Scope): Value {
  const items: Value[] = [];
  for (const statement of splitStatements(group.nodes)) {
    const value = evaluate(statement, scope);
    if (value.kind === 'list') items.push(...value.items.slice(0, MAX_ITEMS));
    else items.push(value);
    if (items.length > MAX_ITEMS) return UNKNOWN_VALUE;
  }
  return { kind: 'list', items };
}

const isCommand = (node: Node | undefined): boolean =>
  node?.kind === 'word' && /^[a-z]+-[a-z]+$/i.test(node.text) && parseNumber(node.text) === null;

function joinPath(nodes: readonly Node[], scope: Scope): Value {
  const parts = nodes.filter((node) => node.kind !== 'parameter').map((node) => valueAsText(evaluate([node], scope)));
  const [parent, child] = parts;
  return parts.length === 2 && typeof parent === 'string' && typeof child === 'string'
    ? text(`${parent.replace(/[\\/]+$/, '')}\\${child.replace(/^[\\/]+/, '')}`)
    : UNKNOWN_VALUE;
}

function command(nodes: readonly Node[], scope: Scope): Value {
  const [first] = nodes;
  return first?.kind === 'word' && /^join-path$/i.test(first.text) ? joinPath(nodes.slice(1), scope) : UNKNOWN_VALUE;
}

function bracketed(nodes: readonly Node[], scope: Scope): Value {
  return splitStatements(nodes).length === 1
    ? evaluate(
        nodes.filter((node) => node.kind !== 'separator'),
        scope,
      )
    : UNKNOWN_VALUE;
}

/** One operand with its casts in front and its members behind; gives how many nodes it took. */
function operand(nodes: readonly Node[], scope: Scope): { readonly value: Value; readonly taken: number } {
  const casts: string[] = [];
  let at = 0;
  for (let node = nodes[at]; node?.kind === 'group' && node.open === '['; node = nodes[++at]) {
    const [inner] = node.nodes;
    const after = nodes[at + 1];
    const isMember = after?.kind === 'word' && after.text.startsWith('::');
    // [Microsoft.Win32.RegistryValueKind]::DWord
    if (isMember) {
      const isCall = nodes[at + 2]?.kind === 'group';
      return { value: isCall ? UNKNOWN_VALUE : text(after.text.slice(2)), taken: nodes.length };
    }
    casts.push(inner?.kind === 'word' ? inner.text : '');
  }
  const base = nodes[at];
  if (base === undefined) return { value: UNKNOWN_VALUE, taken: Math.max(1, at) };
  let value: Value;
  if (base.kind === 'group') {
    value =
      base.open === '@{'
        ? table(base, scope)
        : base.open === '@('
          ? array(base, scope)
          : base.open === '('
            ? bracketed(base.nodes, scope)
            : UNKNOWN_VALUE;
  } else if (base.kind === 'variable') value = variable(base.text, scope);
  else if (base.kind === 'string')
    value = base.isExpandable ? expandText(base.text, scope) : text(base.text.replaceAll(ESCAPED_DOLLAR, '$'));
  else if (base.kind === 'word') value = word(base.text, scope);
  else value = UNKNOWN_VALUE;
  at++;
  for (let next = nodes[at]; next !== undefined && !next.hasBlank && base.kind !== 'word'; next = nodes[++at]) {
    if (next.kind === 'word' && next.text.startsWith('.') && nodes[at + 1]?.kind !== 'group') {
      for (const part of next.text.split('.').filter(Boolean)) value = member(value, part);
    } else if (next.kind === 'word' && base.kind === 'variable' && /^[\\:]/.test(next.text)) {
      // $root\SOFTWARE as an argument is one text
      const [a, b] = [valueAsText(value), valueAsText(expandText(next.text, scope))];
      value = a === null || b === null ? UNKNOWN_VALUE : text(a + b);
    } else {
      value = UNKNOWN_VALUE;
    }
  }
  for (const type of casts.reverse()) value = cast(type, value);
  return { value, taken: at };
}

/** The value of nodes as an expression. Anything that has to run, such as a call, is unknown. */
export function evaluate(nodes: readonly Node[], scope: Scope): Value {
  if (!scope.findings.step(nodes.length + 1)) return UNKNOWN_VALUE;
  if (nodes.length > MAX_OPERANDS && !nodes.some((node) => node.kind === 'comma')) return UNKNOWN_VALUE;
  if (nodes.some((node) => node.kind === 'comma')) {
    const parts = splitAt(nodes, 'comma').filter((part) => part.length > 0);
    if (parts.length > MAX_ITEMS) return UNKNOWN_VALUE;
    return { kind: 'list', items: parts.map((part) => evaluate(part, scope)) };
  }
  if (nodes.some((node) => node.kind === 'pipe')) return UNKNOWN_VALUE;
  if (isCommand(nodes[0])) return command(nodes, scope);
  let { value, taken } = operand(nodes, scope);
  while (taken < nodes.length) {
    const sign = nodes[taken];
    const name = sign?.kind === 'word' || sign?.kind === 'parameter' ? sign.text.toLowerCase() : '';
    if (name === '' || taken + 1 >= nodes.length) return UNKNOWN_VALUE;
    const next = operand(nodes.slice(taken + 1), scope);
    value = combine(name, value, next.value);
    taken += 1 + next.taken;
  }
  return value;
}
