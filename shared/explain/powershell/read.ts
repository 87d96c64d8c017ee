import { assign, fork, isCertain, join, lookUp, loseTrack, startFlow, stop, type Flow } from '../lattice/flow.ts';
import { flagValue, isTrue, UNKNOWN, type Value } from '../lattice/value.ts';
import type { Part, Reading } from '../reading.ts';
import { forgetAssigned, runAssignment } from './assign.ts';
import { runCommand } from './commands.ts';
import { labelsOf } from './comments.ts';
import { evaluate } from './expression.ts';
import { defineFunction, paramsOf } from './functions.ts';
import {
  PREFERENCE,
  forgetAll,
  either,
  ELSEWHERE,
  lost,
  maybe,
  noExits,
  type Exits,
  type Interpreter,
} from './interpreter.ts';
import { loop, runForeach, runSwitch } from './loops.ts';
import { STANDARD_DRIVES } from './registry.ts';
import { childOf, type SyntaxNode } from './syntax.ts';

const MAX_NESTING = 60;

const NOT_STATEMENTS = new Set(['comment', 'empty_statement', '{', '}', '(', ')', ';', '$(', '@(', 'label']);

/** A chain of commands, each with what the one before gives. What `&&` and `||` part from it runs or not. */
function runPipeline(node: SyntaxNode, at: Interpreter): Value {
  let piped: Value | undefined;
  let isParted = false;
  for (const one of node.children) {
    if (one.type === 'pipeline_chain_tail') isParted = true;
    else if (isParted) maybe(at, (way) => void evaluate(one, way));
    else if (one.type !== '|') piped = one.type === 'command' ? runCommand(one, piped, at) : evaluate(one, at);
  }
  return isParted ? UNKNOWN : (piped ?? UNKNOWN);
}

function runArms(
  arms: readonly { readonly test: SyntaxNode | null; readonly block: SyntaxNode }[],
  at: Interpreter,
): void {
  const [arm, ...rest] = arms;
  if (arm === undefined) return;
  const isMet = arm.test === null ? true : isTrue(evaluate(arm.test, at));
  if (isMet === true) {
    at.runBlock(arm.block, at);
    return;
  }
  if (isMet === false) {
    runArms(rest, at);
    return;
  }
  either(at, [(way) => at.runBlock(arm.block, way), (way) => runArms(rest, way)]);
}

function runIf(node: SyntaxNode, at: Interpreter): void {
  const arms: { test: SyntaxNode | null; block: SyntaxNode }[] = [];
  const add = (one: SyntaxNode, hasTest: boolean): void => {
    const block = childOf(one, 'statement_block');
    const open = one.children.findIndex((item) => item.type === '(');
    const test = hasTest ? (one.children[open + 1] ?? null) : null;
    if (block !== undefined) arms.push({ test, block });
  };
  add(node, true);
  for (const clause of childOf(node, 'elseif_clauses')?.children ?? []) add(clause, true);
  const otherwise = childOf(node, 'else_clause');
  if (otherwise !== undefined) add(otherwise, false);
  runArms(arms, at);
}

function runTry(node: SyntaxNode, at: Interpreter): void {
  const block = childOf(node, 'statement_block');
  const handlers = (childOf(node, 'catch_clauses')?.children ?? []).flatMap(
    (one) => childOf(one, 'statement_block') ?? [],
  );
  const last = childOf(childOf(node, 'finally_clause'), 'statement_block');
  const before = fork(at.flow);
  const place = at.place.at;
  const thrown: Flow[] = [];
  if (block !== undefined) at.runBlock(block, { ...at, exits: { ...at.exits, thrown } });
  const after = fork(at.flow);
  const places = new Set([at.place.at]);
  if (handlers.length > 0) {
    const caught = fork(before);
    join(caught, [{ ...fork(before), weight: 0 }, ...thrown]);
    // anything may have failed in the middle
    if (block !== undefined) forgetAssigned(block, at, caught);
    assign(caught, '_', UNKNOWN); // here it is the error
    const flows = handlers.map((one) => {
      const way = fork(caught, handlers.length === 1 ? 1 : 0);
      at.place.at = places.has(place) ? place : null;
      at.runBlock(one, { ...at, flow: way });
      places.add(at.place.at);
      assign(way, '_', lookUp(after, '_'));
      return way;
    });
    if (places.size !== 1) at.place.at = null;
    join(at.flow, [after, ...flows]);
  } else {
    at.exits.thrown.push(...thrown);
    join(at.flow, [after]);
  }
  if (last !== undefined) {
    if (at.flow.isReached) at.runBlock(last, at);
    else at.runBlock(last, { ...at, flow: { ...before, weight: 0, isReached: true } });
  }
}

function leave(node: SyntaxNode, at: Interpreter): void {
  const word = node.children[0]?.type ?? '';
  if (childOf(node, 'label_expression') !== undefined) {
    // it goes on behind a loop further out
    lost(at, node);
    loseTrack(at.flow);
    return;
  }
  for (const one of node.children.slice(1)) evaluate(one, at);
  const way = EXITS.get(word);
  if (way !== undefined) at.exits[way].push(fork(at.flow));
  stop(at.flow);
}

/** Where a word goes on; the others end the script. */
const EXITS = new Map<string, keyof Exits>([
  ['return', 'back'],
  ['throw', 'thrown'],
  ['break', 'breaks'],
  ['continue', 'turns'],
]);

/** What has statements in it, of which each can be broken by itself. */
const CONTAINERS = new Set([
  'program',
  'statement_list',
  'script_block',
  'script_block_body',
  'named_block_list',
  'named_block',
]);

/** What is evaluated before a loop begins. */
const LOOP_PARTS = new Set(['for_initializer', 'for_condition', 'while_condition']);

const ALWAYS = /^(?:\$true|[1-9]\d*)$/i;

/** What one statement does. */
function runStatement(node: SyntaxNode, at: Interpreter): void {
  if (node.isBroken && !CONTAINERS.has(node.type)) {
    lost(at, node);
    loseTrack(at.flow);
    forgetAll(at.flow);
    return;
  }
  switch (node.type) {
    case 'if_statement':
      runIf(node, at);
      return;
    case 'foreach_statement':
      runForeach(node, at);
      return;
    case 'for_statement':
    case 'while_statement':
    case 'do_statement': {
      const block = childOf(node, 'statement_block');
      const parts = node.children.filter((one) => LOOP_PARTS.has(one.type)).flatMap((one) => one.children);
      for (const one of parts) evaluate(one, at);
      forgetAssigned(node, at);
      if (block !== undefined) loop(block, at, false);
      // Whether an endless loop is ever left isn't known.
      if (node.type === 'while_statement' && parts.some((one) => ALWAYS.test(one.text))) loseTrack(at.flow);
      for (const one of childOf(node, 'for_iterator')?.children ?? []) maybe(at, (way) => void evaluate(one, way));
      return;
    }
    case 'try_statement':
      runTry(node, at);
      return;
    case 'switch_statement':
      runSwitch(node, at);
      return;
    case 'flow_control_statement':
      leave(node, at);
      return;
    case 'function_statement': {
      const isSure = isCertain(at.flow) && at.calls.length === 0;
      const defined = { ...defineFunction(node), isSure };
      // Of two functions of one name, in branches, either may be called.
      if (at.functions.has(defined.name)) at.functions.set(defined.name, { ...defined, body: null });
      else at.functions.set(defined.name, defined);
      if (node.children[0]?.type !== 'function') lost(at, node);
      return;
    }
    case 'param_block':
      if (at.functions.get(at.calls.at(-1) ?? '')?.body?.children.includes(node) === true) return; // the function has them already
      for (const param of paramsOf(childOf(node, 'parameter_list'))) assign(at.flow, param.name, UNKNOWN);
      return;
    case 'statement_list':
    case 'named_block_list':
    case 'named_block':
    case 'statement_block':
    case 'script_block':
    case 'script_block_body':
      runAll(node, at);
      return;
    case 'script_block_expression':
      // by itself it isn't run, but its command may have been broken off
      maybe(at, (way) => runAll(node, way));
      return;
    default:
      evaluate(node, at);
  }
}

const lastRow = ({ row, text }: SyntaxNode): number => row + text.split('\n').length - 1;

function runAll(node: SyntaxNode, at: Interpreter): void {
  if (at.depth > MAX_NESTING) {
    lost(at, node);
    return;
  }
  for (const [index, one] of node.children.entries()) {
    if (!at.flow.isReached || !at.reading.findings.step()) return;
    if (NOT_STATEMENTS.has(one.type) || one.type === 'block_name') continue;
    const next = node.children[index + 1] ?? at.tail;
    const inner = { ...at, statement: one, depth: at.depth + 1, tail: null };
    if (CONTAINERS.has(one.type)) runStatement(one, { ...inner, tail: next });
    else if (next?.type !== 'ERROR' || next.row !== lastRow(one)) runStatement(one, inner);
    // else it goes on in what the grammar broke off, which is named with its whole line
  }
}

/** What an expression can be besides a value: a command, an assignment, a statement in brackets. */
function evaluateStatement(node: SyntaxNode, at: Interpreter): Value {
  switch (node.type) {
    case 'assignment_expression':
      return runAssignment(node, at);
    case 'pipeline':
    case 'pipeline_chain':
      return runPipeline(node, at);
    case 'command':
      return runCommand(node, undefined, at);
    default:
      runStatement(node, at);
      return UNKNOWN;
  }
}

/** The grammar takes a block of DSC for part of its resource only where its brace stands in the same line. */
const withBraces = (text: string): string =>
  text.replace(
    /^([ \t]*(?:Configuration|Node|x?Registry|SChannelSettings)[ \t]+[^\s{}][^\n{}]{0,120})\n([ \t]{0,80})\{/gim,
    '$1 {\n$2',
  );

/** Reads a script of PowerShell by its grammar. Nothing is run. Without the grammar nothing is followed. */
export function readPowerShell(part: Part, reading: Reading): void {
  const root = reading.parsePowerShell?.(withBraces(part.text)) ?? null;
  if (root?.type === 'ERROR') {
    for (const [row, line] of part.text.split('\n').entries())
      if (line.trim() !== '' && !/^\s*#/.test(line)) reading.findings.cannotFollow(part.lineOf(row), line);
    return;
  }
  if (root === null) {
    reading.findings.cannotFollow(part.lineOf(0), part.text);
    return;
  }
  const at: Interpreter = {
    part,
    reading,
    functions: new Map(),
    called: new Set(),
    labelsAt: labelsOf(root, part),
    flow: startFlow(part.isCertain, [[PREFERENCE, flagValue(false)]]),
    exits: noExits(),
    calls: [],
    callers: [],
    isUncalled: false,
    drives: new Map(STANDARD_DRIVES),
    place: { at: ELSEWHERE, hasMoved: false },
    types: new Map(),
    statement: root,
    evaluate: evaluateStatement,
    runBlock: runAll,
    loop,
    isDotted: false,
    tail: null,
    depth: 0,
  };
  runAll(root, at);
  // What nobody calls here may be called from elsewhere.
  for (const [name, one] of at.functions) {
    if (at.called.has(name) || one.body === null) continue;
    runAll(one.body, {
      ...at,
      flow: startFlow(false),
      exits: noExits(),
      calls: [name],
      isUncalled: true,
      callers: [startFlow(false)],
    });
  }
}
