import {
  assign,
  BODY,
  fork,
  listValue,
  lookUp,
  mayLeave,
  NOTHING,
  OUT,
  startFlow,
  takeTurns,
  textOf,
  textValue,
  UNKNOWN,
  type Value,
} from '../flow.ts';
import { readInner } from '../reading.ts';
import { bind, commandName, elementsOf, firstGiven, named, OUTPUT_PARAMETER, type Element } from './bind.ts';
import { findCmdlet, fullName, HARMLESS } from './cmdlets.ts';
import { readResource } from './dsc.ts';
import { rangeOf } from './expression.ts';
import {
  firstLine,
  forgetAll,
  forgetObjects,
  forgetOpen,
  getLost,
  lastRow,
  lineOf,
  lost,
  maybe,
  PLACE,
  PREFERENCE,
  type Interpreter,
  type ScriptFunction,
} from './interpreter.ts';
import { itemsOf, runForItems } from './loops.ts';
import { isProgram, runProgram, startProcess, wordsOf } from './programs.ts';
import { runCmdlet } from './run-cmdlet.ts';
import type { SyntaxNode } from './syntax.ts';

/** Script blocks among the words of a command. */
const blocksIn = (elements: readonly Element[]): readonly SyntaxNode[] =>
  elements.flatMap((element) => {
    const node = element.kind === 'argument' ? element.node : element.kind === 'parameter' ? element.value : null;
    return node?.type === 'script_block_expression' ? [node] : [];
  });

function forEachObject(elements: readonly Element[], piped: Value | undefined, at: Interpreter): void {
  const [block, ...others] = blocksIn(elements);
  if (block !== undefined && others.length === 0 && elements.length === 1) {
    runForItems(block, piped === undefined ? null : itemsOf(piped), at);
    return;
  }
  notFollowed(elements, at);
  forgetAll(at.flow);
}

/** What keeps its variables to itself, and is left by `return`. */
function runInScope(block: SyntaxNode, at: Interpreter): void {
  const { flow } = at;
  const outer = new Map(flow.variables);
  takeTurns(flow, [() => at.runBlock(block, { ...at, isInLoop: false, isInBody: true })], BODY);
  const place = lookUp(flow, PLACE);
  flow.variables = outer;
  assign(flow, PLACE, place);
  if (/\$(?:script|global):/i.test(block.text)) forgetOpen(at, flow);
}

/** A function isn't entered with what it is given: what stands in it is possible, and what it may assign or end is feared. */
function callFunction(called: ScriptFunction, at: Interpreter, isDotted: boolean): void {
  const { flow } = at;
  if (called.body === null) {
    lost(at);
    mayLeave(flow);
    return;
  }
  if (!called.isRead && !at.isUncalled) {
    called.isRead = true;
    const known = [...flow.variables].filter(([name]) => at.constants.has(name) || name === PREFERENCE);
    const inner = startFlow(false, known);
    const { body } = called;
    takeTurns(inner, [() => at.runBlock(body, { ...at, flow: inner, isInLoop: false, isInBody: true })], BODY);
    called.mayEnd = inner.left === OUT;
  }
  if (called.mayEnd) mayLeave(flow);
  const all = [...at.functions.values()];
  if (all.some(({ changes }) => changes)) forgetObjects(at);
  if (isDotted || all.some(({ assigns }) => assigns)) forgetAll(flow);
  if (all.some(({ moves }) => moves)) getLost(at);
}

/** What isn't followed: the command, and each write in the blocks that it was given. */
function notFollowed(elements: readonly Element[], at: Interpreter): void {
  lost(at);
  for (const block of blocksIn(elements)) at.runBlock(block, { ...at, isUncalled: true, flow: fork(at.flow) });
}

/** One command of a pipeline, with what came to it; gives what comes out of it. */
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
    else takeTurns(at.flow, [() => at.runBlock(block, { ...at, isInLoop: false, isInBody: true })], BODY);
    return UNKNOWN;
  }
  const name = nameNode === undefined ? null : commandName(nameNode, at);
  const called = at.functions.get(name?.toLowerCase() ?? '');
  if (name === null || block !== undefined || (operator === '.' && called === undefined)) {
    notFollowed(elements, at);
    if (operator === '.') {
      forgetAll(at.flow);
      mayLeave(at.flow);
      getLost(at);
    }
    return UNKNOWN;
  }
  const range = elements.length === 0 ? rangeOf(name) : null;
  if (range !== null) return range;
  const full = fullName(name);
  if (elements.some((one) => one.kind === 'parameter' && OUTPUT_PARAMETER.test(one.name))) forgetAll(at.flow);
  if (called !== undefined) {
    bind(elements, at);
    // an alias goes before a function
    if (full === name.toLowerCase() || full === 'new-item') callFunction(called, at, operator === '.');
    else notFollowed(elements, at);
    // where it isn't there, the name may be that of a command
    if (called.mayLack) maybe(at, (way) => void runKnown(full, name, elements, piped, { ...way, statement: command }));
    return UNKNOWN;
  }
  return runKnown(full, name, elements, piped, at);
}

/** A command by a name that isn't one of the script's functions. */
function runKnown(
  full: string,
  name: string,
  elements: readonly Element[],
  piped: Value | undefined,
  at: Interpreter,
): Value {
  const command = at.statement;
  const cmdlet = findCmdlet(full);
  if (cmdlet !== undefined) return runCmdlet(cmdlet, elements, piped, at);
  if (readResource(full, elements, at)) return UNKNOWN;
  switch (full) {
    case 'foreach-object':
      forEachObject(elements, piped, at);
      return UNKNOWN;
    case 'start-process':
      startProcess(elements, at);
      return UNKNOWN;
    case 'invoke-command':
      invokeCommand(elements, at);
      return UNKNOWN;
    case 'invoke-expression':
      invokeExpression(elements, at);
      return UNKNOWN;
    case 'restart-computer':
    case 'stop-computer':
      at.reading.findings.problem('restarts');
      return UNKNOWN;
    case 'set-executionpolicy':
      // for a process it writes nothing
      if (!/-Scope[\s:]+Process\b/i.test(command.text)) lost(at);
      return UNKNOWN;
    case 'write-output': {
      const { positional, values } = bind(elements, at);
      if (positional.length === 0 || values.size > 0) return UNKNOWN;
      return positional.length === 1 ? (positional[0] ?? UNKNOWN) : listValue(positional);
    }
  }
  if (HARMLESS.has(full)) {
    for (const one of blocksIn(elements)) runForItems(one, null, at);
    const bound = bind(
      elements.filter((one) => !(one.kind === 'argument' && one.node.type === 'script_block_expression')),
      at,
    );
    if (full === 'join-path') {
      const [parent, child] = [
        firstGiven(named(bound, ['path']), bound.positional[0]),
        firstGiven(named(bound, ['childpath']), bound.positional[named(bound, ['path']) === undefined ? 1 : 0]),
      ].map((one) => textOf(one ?? UNKNOWN));
      if (typeof parent !== 'string' || typeof child !== 'string') return UNKNOWN;
      return textValue(`${parent.replace(/[\\/]$/, '')}\\${child.replace(/^[\\/]/, '')}`);
    }
    if (full === 'pop-location') getLost(at);
    return full === 'out-null' ? NOTHING : UNKNOWN;
  }
  if (isProgram(name)) {
    runProgram(name, wordsOf(elements, at), at);
    return UNKNOWN;
  }
  notFollowed(elements, at);
  if (!/^[a-z]+-[a-z]|\.(?:exe|cmd|bat|ps1|msi)$/i.test(name)) at.reading.findings.mayBeForeign(lineOf(at));
  if (/^(?:set|new|remove|clear)-variable$/.test(full)) forgetAll(at.flow);
  // it may end this one
  if (/\.ps1$/i.test(name)) mayLeave(at.flow);
  return UNKNOWN;
}

/** Parameters by which a block is run on another PC, also shortened. */
const ELSEWHERE =
  /^(?:co(?:m(?:p(?:u(?:t(?:e(?:r(?:name?)?)?)?)?)?)?)?|cn|session|vmname|vmid|hostname|connectionuri|containerid|sshconnection)$/;

function invokeCommand(elements: readonly Element[], at: Interpreter): void {
  const [block, ...others] = blocksIn(elements);
  const isThisPc = (node: SyntaxNode | null): boolean =>
    /^(?:["']?(?:localhost|\.|127\.0\.0\.1)["']?|\$env:COMPUTERNAME)$/i.test(node?.text ?? '');
  const isElsewhere = elements.some((element, index) => {
    if (element.kind === 'parameter') return ELSEWHERE.test(element.name) && !isThisPc(element.value);
    return index === 0 && element.kind === 'argument' && element.node !== block && !isThisPc(element.node);
  });
  const { statement, reading } = at;
  if (isElsewhere) {
    const last = at.part.lineOf(lastRow(statement));
    const lines = last > lineOf(at) ? { lastLine: last } : {};
    reading.findings.cannotFollow(lineOf(at), firstLine(statement.text), statement.text, {
      why: 'another-pc',
      ...lines,
    });
  } else if (block === undefined || others.length > 0) notFollowed(elements, at);
  else runInScope(block, at);
}

function invokeExpression(elements: readonly Element[], at: Interpreter): void {
  const { part, reading, flow } = at;
  const bound = bind(elements, at);
  const text = textOf(firstGiven(named(bound, ['command']), bound.positional[0]) ?? UNKNOWN);
  if (text === null || at.isUncalled) lost(at);
  else {
    const inner = { lineOf: () => lineOf(at), isCertain: flow.isCertain, host: part.host, labels: [] };
    readInner('powershell', part, { ...inner, text }, reading);
  }
  forgetAll(flow);
  if (text === null || /\b(?:exit|return|throw|break|continue)\b|^\s*\./im.test(text)) mayLeave(flow);
}
