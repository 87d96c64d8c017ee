import { assign, BODY, mayLeave, takeTurns, UNKNOWN, type Value } from '../flow.ts';
import { evaluate } from './expression.ts';
import { forgetOpen, lost, maybe, writeVariable, type Interpreter } from './interpreter.ts';
import { childOf, type SyntaxNode } from './syntax.ts';

const MAX_TURNS = 64;

/** Returns the items of a list that is written out; null if it is unknown or too long. */
export function itemsOf(value: Value): readonly Value[] | null {
  const items = value === null ? null : value.kind === 'list' ? value.items : value.kind === 'nothing' ? [] : [value];
  return items === null || items.length > MAX_TURNS ? null : items;
}

/** Runs blocks, each an unknown number of times or never. */
function runAnyTimes(blocks: readonly SyntaxNode[], at: Interpreter): void {
  forgetOpen(at, at.flow);
  takeTurns(at.flow, [
    () => {
      for (const block of blocks) maybe(at, (way) => at.runBlock(block, { ...way, isInLoop: true }));
    },
  ]);
}

/** Runs a block that `return` leaves, once for each item or an unknown number of times. */
export function runForItems(block: SyntaxNode, items: readonly Value[] | null, at: Interpreter): void {
  const inner = { ...at, isInLoop: false, isInBody: true };
  const before = at.flow.variables.get('_') ?? UNKNOWN;
  if (items === null) forgetOpen(at, at.flow);
  const turns = (items ?? [UNKNOWN]).map((item) => () => {
    assign(at.flow, '_', item);
    if (items === null) maybe(inner, (way) => at.runBlock(block, way));
    else at.runBlock(block, inner);
  });
  takeTurns(at.flow, turns, BODY);
  assign(at.flow, '_', before);
}

export function runForeach(node: SyntaxNode, at: Interpreter): void {
  const variable = childOf(node, 'variable');
  const block = childOf(node, 'statement_block');
  const source = node.children[node.children.findIndex((one) => one.type === 'in') + 1];
  if (variable === undefined || block === undefined || source === undefined) {
    lost(at, node);
    return;
  }
  const items = itemsOf(evaluate(source, at));
  if (items === null) {
    writeVariable(variable.text, UNKNOWN, at);
    runAnyTimes([block], at);
    return;
  }
  takeTurns(
    at.flow,
    items.map((item) => () => {
      writeVariable(variable.text, item, at);
      at.runBlock(block, { ...at, isInLoop: true });
    }),
  );
}

/** Nodes that are evaluated before a loop or the clauses of `switch` begin. */
const ASKED = new Set(['for_initializer', 'for_condition', 'while_condition', 'switch_condition']);

const ALWAYS = /^(?:\$true|[1-9]\d*)$/i;

/** Runs `for`, `while`, `do` and `switch`. The statements in them run an unknown number of times. */
export function runLoop(node: SyntaxNode, at: Interpreter): void {
  const clauses = childOf(childOf(node, 'switch_body'), 'switch_clauses')?.children ?? [];
  const asked = node.children.filter((one) => ASKED.has(one.type)).flatMap((one) => one.children);
  for (const one of asked) if (!/^[()]$/.test(one.type)) evaluate(one, at);
  runAnyTimes(
    [node, ...clauses].flatMap((one) => childOf(one, 'statement_block') ?? []),
    at,
  );
  // It is unknown if an endless loop is ever left.
  if (node.type === 'while_statement' && asked.some((one) => ALWAYS.test(one.text))) mayLeave(at.flow);
  for (const one of childOf(node, 'for_iterator')?.children ?? []) maybe(at, (way) => void evaluate(one, way));
}
