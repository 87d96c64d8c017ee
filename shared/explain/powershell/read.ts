import { branch, depend, decide, EXIT, forget, fork, leave, mayLeave, startFlow, UNKNOWN } from '../flow.ts';
import type { Datum, Flow, Value } from '../flow.ts';
import { rowOf } from '../../row-of.ts';
import { either, forgetOpen, lastRow, type Part, type Reading } from '../script.ts';
import { constantsOf, runAssignment, runParameters } from './assign.ts';
import { runCommand } from './commands.ts';
import { labelsOf } from './comments.ts';
import { evaluate } from './expression.ts';
import { cannotRead, lost, maybe, stepOf, type Interpreter } from './interpreter.ts';
import { COUNTED, runForeach, runLoop } from './loops.ts';
import { lookAtSyntax } from './syntax-errors.ts';
import { childOf, type SyntaxNode } from './syntax.ts';

const MAX_NESTING = 60;
/** A statement takes several microseconds. */
const STEPS_PER_STATEMENT = 4;

const NOT_STATEMENTS = new Set(['comment', 'empty_statement', '{', '}', ';', 'label']);

/** Runs a command, or a chain, each with the output of the one before. Those after `&&` and `||` may run. */
function runPipeline(node: SyntaxNode, at: Interpreter): Value {
  let piped: Value | undefined;
  let isParted = false;
  for (const one of node.type === 'command' ? [node] : node.children) {
    if (one.type === 'pipeline_chain_tail') isParted = true;
    else if (isParted) maybe(at, (way) => void evaluate(one, way));
    else if (one.type === 'command') piped = runCommand(one, piped, at);
    else if (one.type !== '|') piped = evaluate(one, at);
  }
  return isParted ? UNKNOWN : (piped ?? UNKNOWN);
}

function runIf(node: SyntaxNode, at: Interpreter): void {
  const test = ({ children }: SyntaxNode, way: Interpreter): Value => {
    const asked = children[children.findIndex(({ type }) => type === '(') + 1];
    return asked === undefined ? UNKNOWN : evaluate(asked, way);
  };
  const asked = test(node, at);
  const clauses = childOf(node, 'elseif_clauses')?.children ?? [];
  for (const clause of clauses) maybe(at, (way) => test(clause, way));
  const otherwise = childOf(node, 'else_clause');
  const blocks = [node, ...clauses, otherwise].flatMap((one) => childOf(one, 'statement_block') ?? []);
  const ways = blocks.map((block) => (way: Interpreter) => at.runBlock(block, way));
  if (asked?.kind === 'test' && clauses.length === 0) runTested(asked, blocks, at);
  else either(at, ways, otherwise === undefined);
}

function runTested({ key, isThere }: Datum & { kind: 'test' }, blocks: readonly SyntaxNode[], at: Interpreter): void {
  const needs = key === 'HKLM' ? [] : (['key-present'] as const);
  const ways = blocks.map((block, index) => {
    const holds = isThere === (index === 0);
    const way = (flow: Flow): void => {
      flow.isCertain &&= holds || needs.length > 0;
      at.runBlock(block, { ...at, flow });
    };
    return [holds, way] as const;
  });
  decide(at.flow, stepOf(key, null, needs, at), ways);
}

/** Runs a `try`. Its block happens unless something fails, and its error handlers are possible. */
function runTry(node: SyntaxNode, at: Interpreter): void {
  const { flow } = at;
  const { given } = flow;
  const block = childOf(node, 'statement_block');
  const handlers = childOf(node, 'catch_clauses')?.children.flatMap((one) => childOf(one, 'statement_block') ?? []);
  const last = childOf(childOf(node, 'finally_clause'), 'statement_block');
  if (block !== undefined) at.runBlock(block, { ...at, isInTry: true });
  if (handlers !== undefined) {
    const { isCertain, isReached, left, given: last } = flow;
    flow.given = given;
    let after = given;
    const ways = handlers.map((handler) => (way: Flow) => {
      const inner = { ...at, flow: way };
      way.isReached = true;
      // anything may have failed in the middle
      forgetOpen(inner);
      at.runBlock(handler, inner);
      // then the rest depends on what may fail in the block
      if (!inner.flow.isReached) after = last;
    });
    branch(flow, ways, isReached);
    Object.assign(flow, { isCertain, left, given: after });
  }
  if (last !== undefined) at.runBlock(last, flow.isReached ? at : { ...at, flow: { ...fork(flow), isReached: true } });
}

function leaveBy(node: SyntaxNode, at: Interpreter): void {
  const word = node.children[0]?.type ?? '';
  for (const one of node.children.slice(1)) evaluate(one, at);
  // with a label it continues after an outer loop
  if (childOf(node, 'label_expression') !== undefined) mayLeave(at.flow);
  else if (word === 'return') leave(at.flow, at.isInBody ? EXIT.body : EXIT.script);
  else leave(at.flow, (word === 'break' || word === 'continue') && at.isInLoop ? EXIT.turn : EXIT.script);
}

function defineFunction(node: SyntaxNode, at: Interpreter): void {
  const name = (childOf(node, 'function_name')?.text ?? '').toLowerCase().replace(/^(?:global|script|local):/, '');
  const body = childOf(node, 'script_block');
  const { isCertain } = at.flow;
  // what a body defines is gone behind it
  const before = isCertain && !at.isInBody ? [] : (at.functions.get(name)?.blocks ?? []);
  const blocks = body === undefined ? before : [...before, body];
  at.functions.set(name, { blocks, known: null, written: new Map(), upTo: 0, mayEnd: !isCertain });
  if (node.children[0]?.type !== 'function') lost(at, node);
}

/** Nodes with statements, each of which can be broken separately. */
const CONTAINERS = /^(?:program|statement_list|script_block|script_block_body|named_block_list|named_block)$/;

/** Statements by the type of their node. Any other is evaluated for its effects. */
const STATEMENTS: Readonly<Record<string, (node: SyntaxNode, at: Interpreter) => void>> = {
  statement_block: runAll,
  if_statement: runIf,
  foreach_statement: runForeach,
  for_statement: (node, at) => (COUNTED.test(node.text) ? runForeach : runLoop)(node, at),
  while_statement: runLoop,
  do_statement: runLoop,
  switch_statement: runLoop,
  try_statement: runTry,
  flow_control_statement: leaveBy,
  function_statement: defineFunction,
  param_block: runParameters,
  // on its own it isn't run, but its command may have been broken off
  script_block_expression: (node, at) => maybe(at, (way) => runAll(node, way)),
};

function runStatement(node: SyntaxNode, at: Interpreter): void {
  if (CONTAINERS.test(node.type)) runAll(node, at);
  else if (!node.isBroken) (rowOf(STATEMENTS, node.type) ?? evaluate)(node, at);
  else {
    lost(at, node);
    mayLeave(at.flow);
    forget(at.flow);
  }
}

function runAll(node: SyntaxNode, at: Interpreter): void {
  if (at.depth > MAX_NESTING) {
    lost(at, node);
    mayLeave(at.flow);
    return;
  }
  let place = 0;
  for (const one of node.children) {
    place += 1;
    if (!at.flow.isReached || !at.reading.findings.step(STEPS_PER_STATEMENT)) return;
    if (NOT_STATEMENTS.has(one.type) || one.type === 'block_name') continue;
    const next = node.children[place] ?? at.tail;
    const tail = CONTAINERS.test(one.type) ? next : null;
    // otherwise it continues in the part that the grammar broke off, which is reported with its whole line
    if (CONTAINERS.test(one.type) || next?.type !== 'ERROR' || next.row !== lastRow(one))
      runStatement(one, { ...at, statement: one, depth: at.depth + 1, tail });
  }
}

/** Evaluates what isn't only a value but has one, or a statement in brackets. */
function evaluateStatement(node: SyntaxNode, at: Interpreter): Value {
  if (node.type === 'assignment_expression') return runAssignment(node, at);
  if (/^(?:pipeline|pipeline_chain|command)$/.test(node.type)) return runPipeline(node, at);
  runStatement(node, at);
  return UNKNOWN;
}

/** The brace of a DSC block below the line of its resource. The grammar accepts it only in that line. */
const BRACE_BELOW =
  /^([ \t]*(?:Configuration|Node|x?Registry|RegistryPolicyFile)[ \t]+[^\s{}][^\n{}]{0,120})\n([ \t]{0,80})\{/gim;
/** The parameters of a function with a statement in the same line. The grammar requires a `;` between them. */
const NO_END =
  /(\bfunction[ \t]+[\w:-]{1,80}[ \t]*\{[ \t]*param[ \t]*\((?:[^()\n]|\([^()\n]{0,200}\)){0,400}\))[ \t](?=[^\s;}])/gi;

/** Matches what makes a drive of any name, and what may change the location to a key. */
const DRIVES = /\b(?:new-psdrive|ndr|mount)\b/i;
const LOCATIONS =
  /\b(?:iex|invoke-expression)\b|(?:^|[;{])[ \t]*\.[ \t]|\|\s*(?:(?:set|push)-location|cd|sl)\b|\b(?:(?:set|push)-location|cd|chdir|sl|pushd)\b(?:[^\n;|}]|`\n){0,200}?(?:\bhk|registry|[$(@])/im;

/** What a script asks for that not every Windows has; without it, PowerShell runs nothing of the file. */
const REQUIRES = /^[ \t]*#Requires[ \t]+(?!-RunAsAdministrator[ \t]*$|-Version[ \t]+[1-5](?:\.\d)*[ \t]*$)/i;

/** The longest script that is read, in characters: some texts take the grammar 20 µs for each. */
const MOST_PARSED = 192 * 1024;

/** Returns as much of a script as is read: whole lines, up to one that probably begins a statement. */
function beginningOf(text: string): string {
  if (text.length <= MOST_PARSED) return text;
  const lines = text.slice(0, MOST_PARSED).split('\n').slice(0, -1);
  const last = lines.map((line) => /^[^\s})]/.test(line)).lastIndexOf(true);
  return lines.slice(0, last > 0 ? last : lines.length).join('\n');
}

/** Reads a PowerShell script by its grammar. Nothing is run. Without the grammar nothing is followed. */
export function readPowerShell(whole: Part, reading: Reading): void {
  const part = { ...whole, text: beginningOf(whole.text) };
  if (part.text.length < whole.text.length) reading.findings.stop();
  const rows = part.text.split('\n');
  const { plain, error } = lookAtSyntax(part.text);
  const root = reading.parsePowerShell?.(plain.replace(BRACE_BELOW, '$1 {\n$2').replace(NO_END, '$1;')) ?? null;
  if (root === null || root.type === 'ERROR') {
    cannotRead({ part, rows, reading }, 0, rows.length - 1);
    return;
  }
  const { findings } = reading;
  const flow = startFlow(part.isCertain && (error === null || part.text !== whole.text));
  const required = rows.findIndex((row) => REQUIRES.test(row));
  if (required >= 0) depend(flow, { line: part.lineOf(required) }, true, true);
  const at: Interpreter = {
    ...{ part, rows, reading },
    functions: new Map(),
    constants: constantsOf(root, findings.step),
    labelsAt: labelsOf(root, part),
    makesDrives: DRIVES.test(root.text),
    mayBeAtKey: DRIVES.test(root.text) || LOCATIONS.test(root.text),
    mayBeDry: /WhatIfPreference|[\w*]:WhatIf\b|-Item(?:Property)?:/i.test(root.text),
    flow,
    ...{ isInLoop: false, isInBody: false, isInTry: false, isUncalled: false, depth: 0, tail: null },
    typed: new Set(),
    statement: root,
    evaluate: evaluateStatement,
    runBlock: runAll,
  };
  runAll(root, at);
  // A function that isn't called here may be called from elsewhere.
  const uncalled = [...at.functions.values()].flatMap(({ known, blocks }) => (known === null ? blocks : []));
  for (const one of uncalled) runAll(one, { ...at, flow: startFlow(false), isInBody: true, isUncalled: true });
}
