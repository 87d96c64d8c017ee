import {
  BODY,
  fork,
  listValue,
  mayLeave,
  NOTHING,
  OUT,
  takeTurns,
  textOf,
  textValue,
  UNKNOWN,
  type Value,
} from '../flow.ts';
import { callBody, forgetOpen, lineOf, notFollowed, startScript } from '../script.ts';
import { rowOf } from '../../row-of.ts';
import { bind, commandName, elementsOf, OUTPUT_PARAMETER, take, type Element } from './bind.ts';
import { findCmdlet, fullName, HARMLESS } from './cmdlets.ts';
import { readResource } from './dsc.ts';
import { forgetAll, forgetObjects, lastRow, lost, type Interpreter, type ScriptFunction } from './interpreter.ts';
import { itemsOf, runForItems } from './loops.ts';
import { isProgram, runProgram, startProcess, wordsOf } from './programs.ts';
import { runCmdlet } from './run-cmdlet.ts';
import type { SyntaxNode } from './syntax.ts';

/** Returns the script blocks among the words of a command. */
const blocksIn = (elements: readonly Element[]): readonly SyntaxNode[] =>
  elements.flatMap((element) => {
    const node = element.kind === 'argument' ? element.node : element.kind === 'parameter' ? element.value : null;
    return node?.type === 'script_block_expression' ? [node] : [];
  });

function forEachObject(elements: readonly Element[], at: Interpreter, piped: Value | undefined): void {
  const blocks = blocksIn(elements);
  const isPlain = blocks.length === 1 && elements.length === 1;
  if (!isPlain) lost(at);
  for (const block of blocks) runForItems(block, isPlain && piped !== undefined ? itemsOf(piped) : null, at);
}

/** Runs a body, which `return` leaves. */
const runBody = (body: SyntaxNode, at: Interpreter): void =>
  takeTurns(at.flow, [() => at.runBlock(body, { ...at, isInLoop: false, isInBody: true })], BODY);

/** Runs a block that keeps its variables to itself. */
function runInScope(block: SyntaxNode, at: Interpreter): void {
  const { flow } = at;
  const outer = new Map(flow.variables);
  runBody(block, at);
  flow.variables = outer;
  forgetOpen(at);
}

/** Calls a function without its arguments. Its writes, its assignments and its end of the script are possible. */
function callFunction(called: ScriptFunction, at: Interpreter): void {
  const { body } = called;
  if (body === null) lost(at);
  else callBody(called, at, (inner) => at.runBlock(body, { ...inner, isInLoop: false, isInBody: true }));
  if (body === null) mayLeave(at.flow);
  forgetObjects(at);
}

/** Reports a command as not followed, and each write in the blocks that it was given, which may end the script. */
function notRun(elements: readonly Element[], at: Interpreter): void {
  lost(at);
  for (const block of blocksIn(elements)) {
    const flow = fork(at.flow);
    runBody(block, { ...at, isUncalled: true, flow });
    if (flow.left === OUT) mayLeave(at.flow);
    forgetOpen(at);
  }
}

/** Runs one command of a pipeline with its input. Returns its output. */
export function runCommand(command: SyntaxNode, piped: Value | undefined, outer: Interpreter): Value {
  const at: Interpreter = { ...outer, statement: command };
  const elements = elementsOf(command);
  const operator = command.children.find((child) => child.type === 'command_invokation_operator')?.text.trim();
  const nameNode = command.children.find(
    (child) => child.type === 'command_name' || child.type === 'command_name_expr',
  );
  const block = nameNode?.children.find((child) => child.type === 'script_block_expression');
  if (block !== undefined && elements.length === 0 && (operator === '&' || operator === '.')) {
    if (operator === '&') runInScope(block, at);
    else runBody(block, at);
    return UNKNOWN;
  }
  const name = nameNode === undefined ? null : commandName(nameNode, at);
  const called = at.functions.get(name?.toLowerCase() ?? '');
  if (name === null || block !== undefined || (operator === '.' && called === undefined)) {
    notRun(elements, at);
    if (operator === '.') {
      forgetAll(at.flow);
      mayLeave(at.flow);
    }
    return UNKNOWN;
  }
  // `1..3`, which the grammar parses as a command
  if (elements.length === 0 && /^\d+\.\.\d+$/.test(name)) return UNKNOWN;
  const full = fullName(name);
  if (elements.some((one) => one.kind === 'parameter' && OUTPUT_PARAMETER.test(one.name))) forgetAll(at.flow);
  if (called !== undefined) {
    bind(elements, at);
    // aliases precede functions
    if (full === name.toLowerCase() || full === 'new-item') callFunction(called, at);
    else notRun(elements, at);
    return UNKNOWN;
  }
  return runKnown(full, name, elements, piped, at);
}

/** Runs a command whose name isn't one of the script's functions. */
function runKnown(
  full: string,
  name: string,
  elements: readonly Element[],
  piped: Value | undefined,
  at: Interpreter,
): Value {
  const cmdlet = findCmdlet(full);
  if (cmdlet !== undefined) return runCmdlet(cmdlet, elements, piped, at);
  if (readResource(full, elements, at)) return UNKNOWN;
  const run = rowOf(RUN, full);
  if (run !== undefined) {
    run(elements, at, piped);
    return UNKNOWN;
  }
  if (full === 'write-output') {
    const { positional, values } = bind(elements, at);
    if (positional.length === 0 || values.size > 0) return UNKNOWN;
    return positional.length === 1 ? (positional[0] ?? UNKNOWN) : listValue(positional);
  }
  if (HARMLESS.has(full)) {
    for (const one of blocksIn(elements)) runForItems(one, null, at);
    const bound = bind(
      elements.filter((one) => !(one.kind === 'argument' && one.node.type === 'script_block_expression')),
      at,
    );
    if (full === 'join-path') {
      const [parent, child] = [['path'], ['childpath']].map((names) => textOf(take(bound, names) ?? UNKNOWN));
      if (typeof parent !== 'string' || typeof child !== 'string') return UNKNOWN;
      return textValue(`${parent.replace(/[\\/]$/, '')}\\${child.replace(/^[\\/]/, '')}`);
    }
    return full === 'out-null' ? NOTHING : UNKNOWN;
  }
  if (isProgram(name)) {
    runProgram(name, wordsOf(elements, at), at);
    return UNKNOWN;
  }
  notRun(elements, at);
  if (!/^[a-z]+-[a-z]|\.(?:exe|cmd|bat|ps1|msi)$/i.test(name))
    at.reading.findings.mayBeForeign(lineOf(at, at.statement));
  if (/^(?:set|new|remove|clear)-variable$/.test(full)) forgetAll(at.flow);
  // another script may end this one
  if (/\.ps1$/i.test(name)) mayLeave(at.flow);
  return UNKNOWN;
}

const THIS_PC = /\b(?:localhost|127\.0\.0\.1|env:COMPUTERNAME)\b|-c\w*[\s:]+["']?\.["']?\s/i;

/** Reports a command that runs a block separately or on another PC. It isn't followed. */
function invokeCommand(elements: readonly Element[], at: Interpreter): void {
  const isPlain = elements.every((one) =>
    one.kind === 'argument'
      ? one.node.type === 'script_block_expression'
      : one.kind === 'parameter' && /^(?:sc|a)/.test(one.name),
  );
  if (isPlain || THIS_PC.test(at.statement.text)) notRun(elements, at);
  else {
    const last = lineOf(at, { ...at.statement, row: lastRow(at.statement) });
    const more = last > lineOf(at, at.statement) ? { lastLine: last } : {};
    notFollowed(at, { why: 'another-pc', ...more });
  }
}

function invokeExpression(elements: readonly Element[], at: Interpreter): void {
  const bound = bind(elements, at);
  const text = textOf(take(bound, ['command']) ?? UNKNOWN);
  startScript(at, 'powershell', text);
  forgetAll(at.flow);
  if (text === null || /\b(?:exit|return|throw|break|continue)\b|^\s*\./im.test(text)) mayLeave(at.flow);
}

const restart = (_: readonly Element[], at: Interpreter): void => at.reading.findings.problem('restarts');

/** Commands that do something other than change or show a value. */
const RUN: Readonly<Record<string, (elements: readonly Element[], at: Interpreter, piped: Value | undefined) => void>> =
  {
    'foreach-object': forEachObject,
    'start-process': startProcess,
    'invoke-command': invokeCommand,
    'invoke-expression': invokeExpression,
    'restart-computer': restart,
    'stop-computer': restart,
    'set-executionpolicy': (_, at) => {
      // for a process only, it writes nothing
      if (!/-Scope[\s:]+Process\b/i.test(at.statement.text)) lost(at);
    },
  };
