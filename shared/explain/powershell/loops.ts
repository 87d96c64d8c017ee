import { assign, EXIT, listValue, mayLeave, UNKNOWN, type Value } from '../flow.ts';
import { eachTurn } from '../script.ts';
import { evaluate } from './expression.ts';
import { lost, maybe, writeVariable, type Interpreter } from './interpreter.ts';
import { rangeOf } from './values.ts';
import { childOf, type SyntaxNode } from './syntax.ts';

/** Returns the items of a list that is written out; null if it is unknown. */
export function itemsOf(value: Value): readonly Value[] | null {
  if (value === null || value.kind === 'list') return value?.items ?? null;
  return value.kind === 'nothing' ? [] : [value];
}

export function runForItems(block: SyntaxNode, items: readonly Value[] | null, at: Interpreter): void {
  const turn = (way: Interpreter, item: Value): void => {
    assign(way.flow, '_', item);
    at.runBlock(block, way);
  };
  eachTurn({ ...at, isInLoop: false, isInBody: true }, items, turn, EXIT.body);
  assign(at.flow, '_', UNKNOWN);
}

/** A loop that counts to a number that is written out, and doesn't set its variable otherwise. */
export const COUNTED =
  /^for\s*\(\s*(\$\w+)\s*=\s*(\d{1,3})\s*;\s*\1\s+-l([te])\s+(\d{1,3})\s*;\s*\1\+\+\s*\)(?![^]*\1\s*(?:[-+*/]?=|\+\+|--))/i;

export function runForeach(node: SyntaxNode, at: Interpreter): void {
  const [, counter, first, sign, end] = COUNTED.exec(node.text) ?? [];
  const variable = counter ?? childOf(node, 'variable')?.text;
  const block = childOf(node, 'statement_block');
  const source = node.children[node.children.findIndex((one) => one.type === 'in') + 1];
  if (variable === undefined || block === undefined || source === undefined) {
    lost(at, node);
    return;
  }
  const last = Number(end) - (sign === 'e' ? 0 : 1);
  const counts = last < Number(first) ? listValue([]) : rangeOf(Number(first), last);
  const items = itemsOf(counter === undefined ? evaluate(source, at) : counts);
  // its enumerator may skip items
  eachTurn({ ...at, isInLoop: true }, /\$foreach\b/i.test(block.text) ? null : items, (turn, item) => {
    writeVariable(variable, item, turn);
    at.runBlock(block, turn);
  });
  if (counter !== undefined) writeVariable(counter, UNKNOWN, at);
}

/** Nodes that are evaluated before a loop or the clauses of `switch` begin. */
const ASKED = new Set(['for_initializer', 'for_condition', 'while_condition', 'switch_condition']);

const ALWAYS = /^(?:\$true|[1-9]\d*)$/i;

/** Runs `for`, `while`, `do` and `switch`. The statements in them run an unknown number of times. */
export function runLoop(node: SyntaxNode, at: Interpreter): void {
  const clauses = childOf(childOf(node, 'switch_body'), 'switch_clauses')?.children ?? [];
  const asked = node.children.filter((one) => ASKED.has(one.type)).flatMap((one) => one.children);
  for (const one of asked) if (!/^[()]$/.test(one.type)) evaluate(one, at);
  const blocks = [node, ...clauses].flatMap((one) => childOf(one, 'statement_block') ?? []);
  eachTurn({ ...at, isInLoop: true }, null, (turn) => {
    for (const block of blocks) maybe(turn, (way) => at.runBlock(block, way));
  });
  // It is unknown if an endless loop is ever left.
  const isOpen = node.type === 'for_statement' && childOf(node, 'for_condition') === undefined;
  if (isOpen || (node.type !== 'switch_statement' && asked.some((one) => ALWAYS.test(one.text)))) mayLeave(at.flow);
  for (const one of childOf(node, 'for_iterator')?.children ?? []) maybe(at, (way) => void evaluate(one, way));
}
