import { onlyOne, type Value } from '../lattice/value.ts';
import { evaluate } from './expression.ts';
import { readVariable, type Interpreter } from './interpreter.ts';
import type { SyntaxNode } from './syntax.ts';

/** A word of a command: a parameter by its name, or an argument. */
export type Element =
  | { readonly kind: 'parameter'; readonly name: string; readonly value: SyntaxNode | null }
  | { readonly kind: 'argument'; readonly node: SyntaxNode }
  | { readonly kind: 'splat'; readonly name: string };

/** Parameters that have no value unless it follows after a colon. */
export const SWITCHES = new Set([
  ...[
    'force',
    'confirm',
    'whatif',
    'passthru',
    'verbose',
    'debug',
    'recurse',
    'asjob',
    'usetransaction',
    'persist',
    'wi',
    'cf',
    'vb',
  ],
  ...['nonewline', 'wait', 'nonewwindow'],
]);

/** Parameters of every command that have a value which doesn't matter here. */
export const IGNORED = new Set([
  ...[
    'erroraction',
    'ea',
    'errorvariable',
    'ev',
    'warningaction',
    'wa',
    'informationaction',
    'outvariable',
    'ov',
    'credential',
  ],
  ...['psprovider', 'scope', 'context', 'order', 'guid', 'domain', 'server'],
]);

/** The words of a command, with what belongs to a parameter. */
export function elementsOf(command: SyntaxNode): readonly Element[] {
  const list = command.children.find((child) => child.type === 'command_elements')?.children ?? [];
  const all: Element[] = [];
  for (let at = 0; at < list.length; at++) {
    const node = list[at];
    if (node === undefined || node.type === 'command_argument_sep' || node.type === 'redirection') continue;
    if (node.type === 'command_parameter') {
      const name = node.text.replace(/^[-\u2013\u2014\u2015]/, '').toLowerCase();
      const separator = list[at + 1];
      const isAttached = separator?.text.includes(':') === true;
      const next = list[at + 2];
      const isValue =
        next !== undefined &&
        separator?.type === 'command_argument_sep' &&
        next.type !== 'command_parameter' &&
        next.type !== 'redirection';
      const takes =
        isValue && (isAttached || !SWITCHES.has(name)) && !(next.type === 'variable' && next.text.startsWith('@'));
      all.push({ kind: 'parameter', name, value: takes ? next : null });
      if (takes) at += 2;
    } else if (node.type === 'variable' && node.text.startsWith('@')) {
      all.push({ kind: 'splat', name: node.text });
    } else {
      all.push({ kind: 'argument', node });
    }
  }
  return all;
}

export interface Bound {
  readonly values: ReadonlyMap<string, Value>;
  readonly positional: readonly Value[];
  /** Whether something was given that isn't known. */
  readonly hasUnknown: boolean;
}

export function bind(elements: readonly Element[], at: Interpreter): Bound {
  const values = new Map<string, Value>();
  const positional: Value[] = [];
  let hasUnknown = false;
  for (const element of elements) {
    if (element.kind === 'splat') {
      const table = onlyOne(readVariable(element.name, at));
      if (table?.kind === 'table') for (const [name, value] of table.entries) values.set(name, value);
      else hasUnknown = true;
    } else if (element.kind === 'parameter') {
      const value: Value = element.value === null ? [{ kind: 'flag', on: true }] : evaluate(element.value, at);
      values.set(element.name, value);
    } else {
      positional.push(evaluate(element.node, at));
    }
  }
  return { values, positional, hasUnknown };
}

/** A parameter by any of its names; a name may be shortened. */
export function named(bound: Bound, names: readonly string[] | undefined): Value | undefined {
  if (names === undefined) return undefined;
  for (const [given, value] of bound.values) {
    if (SWITCHES.has(given) || IGNORED.has(given)) continue;
    if (names.includes(given) || names.some((name) => name.startsWith(given))) return value;
  }
  return undefined;
}

/** The first that was given at all; an unknown one was. */
export const firstGiven = (...values: readonly (Value | undefined)[]): Value | undefined =>
  values.find((value) => value !== undefined);
