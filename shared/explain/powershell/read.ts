import { createLabelTrack } from '../command/labels.ts';
import type { Label } from '../found.ts';
import {
  assign,
  forget,
  fork,
  isCertain,
  join,
  lookUp,
  loseTrack,
  startFlow,
  stop,
  type Flow,
} from '../lattice/flow.ts';
import { isTrue, onlyOne, textOf, UNKNOWN, type Value } from '../lattice/value.ts';
import type { Part, Reading } from '../reading.ts';
import { fullName } from './cmdlets.ts';
import { runCommand } from './commands.ts';
import { evaluate, typedVariable } from './expression.ts';
import { defineFunction, paramsOf } from './functions.ts';
import {
  cameBack,
  either,
  ELSEWHERE,
  forgetObjects,
  lost,
  maybe,
  namesSharing,
  noExits,
  variableName,
  writeVariable,
  type Interpreter,
} from './interpreter.ts';
import { isPure } from './objects.ts';
import { STANDARD_DRIVES } from './registry.ts';
import type { SyntaxNode } from './syntax.ts';
import { cast, combine, looksLikeNumber, parseNumber } from './values.ts';

const MAX_TURNS = 64;
const MAX_NESTING = 60;

const child = (node: SyntaxNode | undefined, type: string): SyntaxNode | undefined =>
  node?.children.find((one) => one.type === type);

const NOT_STATEMENTS = new Set(['comment', 'empty_statement', '{', '}', '(', ')', ';', '$(', '@(', 'label']);

/** Names that a block assigns; null where it may assign any. */
function assignedIn(node: SyntaxNode, at: Interpreter, names: Set<string>): boolean {
  if (!at.reading.findings.step()) return false;
  const { type, text, children } = node;
  if (
    type === 'assignment_expression' ||
    type.endsWith('crement_expression') ||
    type === 'expression_with_unary_operator'
  )
    for (const one of variablesIn(children[0] ?? node)) {
      names.add(one);
      for (const other of namesSharing(lookUp(at.flow, one), at.flow)) names.add(other);
    }
  if (type === 'invokation_expression' && !isPure((children[2]?.text ?? '').toLowerCase()))
    for (const one of variablesIn(node))
      for (const other of namesSharing(lookUp(at.flow, one), at.flow)) names.add(other);
  if (type === 'foreach_statement')
    for (const one of children) if (one.type === 'variable') names.add(variableName(one.text));
  if (type === 'command_invokation_operator' && text.trim() === '.') return false;
  if (type === 'command_name' && /-variable$|^invoke-expression$/.test(fullName(text))) return false;
  if (type === 'command_parameter' && /^-(?:o|outv|ov|pv|iv|ev|wv)/i.test(text)) return false;
  // a function may assign variables of the script, or call one that does
  if (type === 'command_name' && at.functions.has(text.toLowerCase()) && assignsOutside(at)) return false;
  return children.every((one) => assignedIn(one, at, names));
}

const assignsOutside = (at: Interpreter): boolean =>
  [...at.functions.values()].some(({ body }) => /\$(?:script|global):|-variable\b/i.test(body?.text ?? ''));

/** Nothing is known any longer of what a block may assign. */
function forgetAssigned(node: SyntaxNode, at: Interpreter, flow: Flow = at.flow): void {
  const names = new Set<string>();
  if (!assignedIn(node, at, names)) forget(flow);
  for (const name of names) assign(flow, name, UNKNOWN);
}

function variablesIn(node: SyntaxNode): readonly string[] {
  if (node.type === 'variable') return [variableName(node.text).replace(/^(?:script|global|local|private):/, '')];
  return node.children.flatMap((one) => variablesIn(one));
}

/** What is assigned to. A member or an element of a variable changes that variable. */
function assignTo(target: SyntaxNode, sign: string, value: Value, at: Interpreter): void {
  if (target.type === 'variable') {
    const type = at.types.get(variableName(target.text));
    writeVariable(target.text, type === undefined ? value : cast(type, value), at);
    return;
  }
  if (target.type === 'cast_expression') {
    const [type, inner] = target.children.filter((one) => one.type !== '(' && one.type !== ')');
    if (inner !== undefined) {
      if (inner.type === 'variable') at.types.set(variableName(inner.text), typedVariable(type));
      assignTo(inner, sign, cast(typedVariable(type), value), at);
      return;
    }
  }
  if (target.type === 'expression_with_unary_operator' && target.children[0]?.type === 'cast_expression') {
    assignTo(target.children[0], sign, value, at);
    return;
  }
  if (
    /^\[(?:System\.)?Net\.ServicePointManager\]::(?:SecurityProtocol|ServerCertificateValidationCallback)$/i.test(
      target.text.trim(),
    )
  )
    return; // of this process alone
  const [object] = target.children;
  for (const name of variablesIn(target)) {
    if (target.type !== 'array_literal_expression') forgetObjects(lookUp(at.flow, name), at);
    assign(at.flow, name, UNKNOWN);
  }
  if (target.type === 'element_access' && object?.type === 'variable') return;
  // a property of an object may write
  if (target.type !== 'array_literal_expression') lost(at);
}

function runAssignment(node: SyntaxNode, at: Interpreter): Value {
  const [target, operator, source] = node.children;
  if (target === undefined || operator === undefined || source === undefined) {
    lost(at, node);
    return UNKNOWN;
  }
  const sign = operator.text.trim();
  const given = evaluate(source, at);
  const value = sign === '=' ? given : combine(sign.slice(0, -1), evaluate(target, at), given);
  assignTo(target, sign, target.type === 'array_literal_expression' ? UNKNOWN : value, at);
  return value;
}

/** A chain of commands, each with what the one before gives. `&&` and `||` run their second one or not. */
function runPipeline(node: SyntaxNode, at: Interpreter): Value {
  let piped: Value | undefined;
  const [first, ...rest] = node.children;
  if (first === undefined) return UNKNOWN;
  piped = evaluatePiece(first, undefined, at);
  for (let index = 0; index + 1 < rest.length; index += 2) {
    const [sign, next] = [rest[index], rest[index + 1]];
    if (sign === undefined || next === undefined) break;
    const before: Value | undefined = piped;
    if (sign.text.trim() === '|') piped = evaluatePiece(next, before, at);
    else maybe(at, (way) => void evaluatePiece(next, undefined, way));
  }
  return piped;
}

function evaluatePiece(node: SyntaxNode, piped: Value | undefined, at: Interpreter): Value {
  if (node.type === 'command') return runCommand(node, piped, at);
  return evaluate(node, at);
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
    const block = child(one, 'statement_block');
    const open = one.children.findIndex((item) => item.type === '(');
    const test = hasTest ? (one.children[open + 1] ?? null) : null;
    if (block !== undefined) arms.push({ test, block });
  };
  add(node, true);
  for (const clause of child(node, 'elseif_clauses')?.children ?? [])
    if (clause.type === 'elseif_clause') add(clause, true);
  const otherwise = child(node, 'else_clause');
  if (otherwise !== undefined) add(otherwise, false);
  runArms(arms, at);
}

/** Runs a block as often as nobody knows, or never. A block of a command is left by `return`, one of a loop by `break` and `continue`. */
function loop(block: SyntaxNode, at: Interpreter, isOwn: boolean): void {
  assign(at.flow, '_', UNKNOWN);
  forgetAssigned(block, at);
  const place = at.place.at;
  maybe(at, (way) => {
    const early: Flow[] = [];
    at.runBlock(block, {
      ...way,
      exits: { ...at.exits, ...(isOwn ? { back: early } : { breaks: early, turns: early }) },
    });
    cameBack(way, early, place);
  });
}

function runForeach(node: SyntaxNode, at: Interpreter): void {
  const variable = child(node, 'variable');
  const block = child(node, 'statement_block');
  const inAt = node.children.findIndex((one) => one.type === 'in');
  const source = node.children[inAt + 1];
  if (variable === undefined || block === undefined || source === undefined) {
    lost(at, node);
    return;
  }
  const value = evaluate(source, at);
  const list = onlyOne(value);
  const items =
    list === null || list.kind === 'table' || list.kind === 'key'
      ? null
      : list.kind === 'list'
        ? list.items
        : list.kind === 'nothing'
          ? []
          : [value];
  if (items === null || items.length > MAX_TURNS) {
    writeVariable(variable.text, UNKNOWN, at);
    loop(block, at, false);
    return;
  }
  const breaks: Flow[] = [];
  const place = at.place.at;
  for (const item of items) {
    if (!at.flow.isReached) break;
    writeVariable(variable.text, item, at);
    const turns: Flow[] = [];
    const turnBegins = at.place.at;
    at.runBlock(block, { ...at, exits: { ...at.exits, breaks, turns } });
    cameBack(at, turns, turnBegins);
  }
  cameBack(at, breaks, place);
}

function runTry(node: SyntaxNode, at: Interpreter): void {
  const block = child(node, 'statement_block');
  const handlers = (child(node, 'catch_clauses')?.children ?? []).flatMap((one) => child(one, 'statement_block') ?? []);
  const last = child(child(node, 'finally_clause'), 'statement_block');
  const before = fork(at.flow);
  const place = at.place.at;
  const thrown: Flow[] = [];
  if (block !== undefined) at.runBlock(block, { ...at, exits: { ...at.exits, thrown } });
  const after = fork(at.flow);
  const places = new Set([at.place.at]);
  if (handlers.length > 0) {
    const caught: Flow = { ...before, weight: 0 };
    join(caught, [{ ...fork(before), weight: 0 }, { ...fork(after), weight: 0, isReached: true }, ...thrown]);
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

const isDefault = (test: string | undefined): boolean => /^default$/i.test(test ?? '');

/** The text that a clause of `switch` is compared as; null where it has to be computed. */
function clauseWord(test: string): string | null {
  const quoted = /^(?:'([^'$]*)'|"([^"$`]*)")$/.exec(test);
  if (quoted !== null) return quoted[1] ?? quoted[2] ?? '';
  const number = parseNumber(test);
  if (number !== null) return String(number);
  return /^\w+$/.test(test) && !looksLikeNumber(test) ? test : null;
}

function runSwitch(node: SyntaxNode, at: Interpreter): void {
  const condition = child(node, 'switch_condition');
  const clauses = (child(child(node, 'switch_body'), 'switch_clauses')?.children ?? []).filter(
    (one) => one.type === 'switch_clause',
  );
  const isPlain = child(node, 'switch_parameters') === undefined;
  const asked =
    condition === undefined ? UNKNOWN : evaluate(condition.children.find((one) => one.type !== '(') ?? condition, at);
  if (!isPlain || clauses.some((one) => child(one, 'statement_block') === undefined)) {
    loseTrack(at.flow);
  }
  const blocks = clauses.flatMap((one) => child(one, 'statement_block') ?? []);
  // Each clause that fits runs, so nothing is certain unless the value is known and every clause is a text.
  const value = onlyOne(asked);
  const tests = clauses.map((one) => one.children[0]?.text.trim() ?? '');
  const words = tests.map((test) => (isDefault(test) ? null : clauseWord(test)));
  const word = value?.kind === 'text' || value?.kind === 'number' ? textOf(value) : null;
  const isLiteral = words.every((one, index) => one !== null || isDefault(tests[index]));
  const breaks: Flow[] = [];
  const place = at.place.at;
  const [outer, inner] = [lookUp(at.flow, '_'), value?.kind === 'list' ? UNKNOWN : asked];
  const run = (block: SyntaxNode, way: Interpreter): void => {
    assign(way.flow, '_', inner);
    at.runBlock(block, { ...way, exits: { ...at.exits, breaks, turns: breaks } });
  };
  if (isPlain && word !== null && isLiteral) {
    const fits = words.map((one) => one?.toLowerCase() === word.toLowerCase());
    blocks.forEach((block, index) => {
      if (fits[index] === true || (isDefault(tests[index]) && !fits.includes(true))) run(block, at);
    });
  } else {
    // a list goes through the clauses again and again
    if (value?.kind === 'list') forgetAssigned(node, at);
    for (const block of blocks) maybe(at, (way) => run(block, way));
  }
  cameBack(at, breaks, place);
  assign(at.flow, '_', outer);
}

function leave(node: SyntaxNode, at: Interpreter): void {
  const word = node.children[0]?.type ?? '';
  // What stands in the next line isn't a part of it, whatever the grammar makes of it.
  for (const one of node.children.slice(1))
    if (one.type !== 'label_expression' && one.row === node.row) evaluate(one, at);
  if (child(node, 'label_expression') !== undefined) {
    // it goes on behind a loop further out
    lost(at, node);
    loseTrack(at.flow);
    return;
  }
  if (word === 'return') at.exits.back.push(fork(at.flow));
  else if (word === 'throw') at.exits.thrown.push(fork(at.flow));
  else if (word === 'break') at.exits.breaks.push(fork(at.flow));
  else if (word === 'continue') at.exits.turns.push(fork(at.flow));
  else if (word !== 'exit') lost(at, node);
  stop(at.flow);
}

/** What has statements in it, of which each can be broken by itself. */
const CONTAINERS = new Set([
  'program',
  'statement_list',
  'script_block',
  'script_block_body',
  'named_block_list',
  'named_block',
]);

/** What one statement does. */
function runStatement(node: SyntaxNode, at: Interpreter): void {
  if (node.isBroken && !CONTAINERS.has(node.type)) {
    lost(at, node);
    loseTrack(at.flow);
    forget(at.flow);
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
      const block = child(node, 'statement_block');
      for (const one of node.children) {
        const inner = /^(?:for_initializer|while_condition)$/.test(one.type) ? one.children[0] : undefined;
        if (inner !== undefined) evaluate(inner, at);
      }
      forgetAssigned(node, at);
      const condition = node.type === 'while_statement' ? child(node, 'while_condition')?.children[0] : undefined;
      if (block !== undefined) loop(block, at, false);
      // Whether an endless loop is ever left isn't known.
      if (condition !== undefined && isTrue(evaluate(condition, at)) === true) loseTrack(at.flow);
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
      if (/^(?:filter|workflow)/i.test(node.text)) lost(at, node);
      return;
    }
    case 'param_block':
      if (at.functions.get(at.calls.at(-1) ?? '')?.body?.children.includes(node) === true) return; // the function has them already
      for (const param of paramsOf(child(node, 'parameter_list')) ?? []) assign(at.flow, param.name, UNKNOWN);
      return;
    case 'statement_list':
    case 'named_block_list':
    case 'named_block':
    case 'statement_block':
    case 'script_block':
    case 'script_block_body':
    case 'script_block_expression':
    case 'program':
      runAll(node, at);
      return;
    case 'assignment_expression':
    case 'pipeline':
    case 'pipeline_chain':
    case 'command':
    default:
      evaluate(node, at);
  }
}

function runAll(node: SyntaxNode, at: Interpreter): void {
  if (at.depth > MAX_NESTING) {
    lost(at, node);
    return;
  }
  for (const one of node.children) {
    if (!at.flow.isReached || !at.reading.findings.step()) return;
    if (NOT_STATEMENTS.has(one.type) || one.type === 'block_name') continue;
    runStatement(one, { ...at, statement: one, depth: at.depth + 1 });
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

/** Comments by the row where they stand, found once. */
function labelsOf(root: SyntaxNode, part: Part): (row: number) => readonly Label[] {
  const comments: { row: number; text: string }[] = [];
  const walk = (node: SyntaxNode): void => {
    if (node.type === 'comment') comments.push({ row: node.row, text: node.text.replace(/^<?#|#>$/g, '') });
    else if (node.type === 'command' && /^(?:write-host|write-output|echo)\s/i.test(node.text))
      comments.push({ row: node.row, text: node.text.replace(/^\S+\s*/, '') });
    else for (const one of node.children) walk(one);
  };
  walk(root);
  comments.sort((a, b) => a.row - b.row);
  const track = createLabelTrack();
  let next = 0;
  let last = -1;
  const beside = new Map<number, string>(comments.map(({ row, text }) => [row, text]));
  return (row) => {
    if (row < last) {
      next = 0;
      track.forget();
    }
    last = row;
    for (let one = comments[next]; one !== undefined && one.row < row; one = comments[++next])
      track.comment(one.row, one.text);
    const own = beside.get(row);
    if (own !== undefined) return [{ kind: 'comment', text: own.trim().slice(0, 300) }];
    const current = track.current();
    return current.length > 0 ? current : part.labels;
  };
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
    reading.findings.cannotFollow(part.lineOf(0), part.text.slice(0, 200), part.text);
    return;
  }
  const at: Interpreter = {
    part,
    reading,
    functions: new Map(),
    called: new Set(),
    labelsAt: labelsOf(root, part),
    flow: startFlow(part.isCertain),
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
    depth: 0,
  };
  runAll(root, at);
  // What nobody calls here may be called from elsewhere.
  for (const [name, one] of at.functions) {
    if (at.called.has(name) || one.body === null || one.body.children.length === 0) continue;
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
