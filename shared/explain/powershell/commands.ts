import { programName } from '../command/words.ts';
import { fork, isCertain, loseTrack, restore, variablesOf } from '../lattice/flow.ts';
import { listValue, NOTHING, onlyOne, textsOf, textValue, UNKNOWN, type Value } from '../lattice/value.ts';
import { readInner } from '../reading.ts';
import { bind, elementsOf, firstGiven, named, OUTPUT_PARAMETER, type Element } from './bind.ts';
import { findCmdlet, fullName, HARMLESS } from './cmdlets.ts';
import { readResource } from './dsc.ts';
import { evaluate, rangeOf } from './expression.ts';
import { callFunction } from './functions.ts';
import {
  forgetAll,
  lineOf,
  lost,
  maybe,
  readVariable,
  runOwn,
  writeVariable,
  type Interpreter,
} from './interpreter.ts';
import { runProgram, startProcess, wordsOf } from './programs.ts';
import { getLost, runCmdlet } from './run-cmdlet.ts';
import type { SyntaxNode } from './syntax.ts';

/** Script blocks among the words of a command. */
const blocksIn = (elements: readonly Element[]): readonly SyntaxNode[] =>
  elements.flatMap((element) => {
    const node = element.kind === 'argument' ? element.node : element.kind === 'parameter' ? element.value : null;
    return node?.type === 'script_block_expression' ? [node] : [];
  });

/** A block that may run any number of times, or never. */
function runMaybe(block: SyntaxNode, at: Interpreter): void {
  writeVariable('$_', UNKNOWN, at);
  maybe(at, (way) => runOwn(block, way));
}

function forEachObject(elements: readonly Element[], piped: Value | undefined, at: Interpreter): Value {
  const blocks = blocksIn(elements);
  const [block] = blocks;
  if (blocks.length !== 1 || block === undefined || elements.length !== 1) {
    lost(at);
    for (const one of blocks) at.runBlock(one, { ...at, isUncalled: true, flow: fork(at.flow, 0) });
    forgetAll(at.flow);
    return UNKNOWN;
  }
  const list = onlyOne(piped ?? UNKNOWN);
  const items = piped === undefined || list === null ? null : list.kind === 'list' ? list.items : [piped];
  const before = readVariable('$_', at);
  if (items === null) at.loop(block, at, true);
  else
    for (const item of items) {
      writeVariable('$_', item, at);
      runOwn(block, at);
    }
  writeVariable('$_', before, at);
  return UNKNOWN;
}

/** What isn't followed: the command, and each write in the blocks that it was given. */
function notFollowed(elements: readonly Element[], at: Interpreter): void {
  lost(at);
  for (const block of blocksIn(elements)) at.runBlock(block, { ...at, isUncalled: true, flow: fork(at.flow, 0) });
}

function assignOutputs(elements: readonly Element[], at: Interpreter): void {
  for (const element of elements) {
    if (element.kind !== 'parameter' || !OUTPUT_PARAMETER.test(element.name)) continue;
    const name = element.value === null ? null : textsOf(evaluate(element.value, at));
    if (name?.length === 1) writeVariable(`$${(name[0] ?? '').replace(/^\+/, '')}`, UNKNOWN, at);
    else forgetAll(at.flow);
  }
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
    if (operator === '.') runOwn(block, at);
    else inScope(at, () => runOwn(block, at));
    return UNKNOWN;
  }
  const name = nameNode === undefined ? null : commandName(nameNode, at);
  if (name === null || block !== undefined) {
    notFollowed(elements, at);
    if (operator === '.') {
      forgetAll(at.flow);
      loseTrack(at.flow);
    }
    return UNKNOWN;
  }
  if (operator === '.') {
    if (at.functions.has(name.toLowerCase()) && !/[\\/.]/.test(name)) {
      callFunction(name.toLowerCase(), elements, piped, { ...at, isDotted: true });
      return UNKNOWN;
    }
    notFollowed(elements, at);
    forgetAll(at.flow);
    loseTrack(at.flow);
    getLost(at);
    return UNKNOWN;
  }
  const range = elements.length === 0 ? rangeOf(name) : null;
  if (range !== null) return range;
  const full = fullName(name);
  assignOutputs(elements, at);
  if (at.functions.has(name.toLowerCase())) {
    // an alias goes before a function
    if (full === name.toLowerCase() || full === 'new-item')
      return callFunction(name.toLowerCase(), elements, piped, at);
    notFollowed(elements, at);
    return UNKNOWN;
  }
  const cmdlet = findCmdlet(full);
  if (cmdlet !== undefined) return runCmdlet(cmdlet, elements, piped, at);
  if (readResource(full, elements, at)) return UNKNOWN;
  switch (full) {
    case 'foreach-object':
      return forEachObject(elements, piped, at);
    case 'start-process':
      startProcess(elements, at);
      return UNKNOWN;
    case 'invoke-command': {
      const [one, ...others] = blocksIn(elements);
      const isHere = elements.every(
        (element) =>
          element.kind === 'argument' ||
          (element.kind === 'parameter' && /^(?:scriptblock|argumentlist|args)$/.test(element.name)),
      );
      if (one === undefined || others.length > 0) notFollowed(elements, at);
      else
        inScope(at, () => {
          if (!isHere) forgetAll(at.flow); // another PC, say, has other variables
          runOwn(one, at);
        });
      return UNKNOWN;
    }
    case 'invoke-expression': {
      const bound = bind(elements, at);
      const texts = textsOf(firstGiven(named(bound, ['command']), bound.positional[0]) ?? UNKNOWN);
      if (texts?.length === 1 && !at.isUncalled)
        readInner(
          'powershell',
          at.part,
          {
            text: texts[0] ?? '',
            lineOf: () => lineOf(at),
            isCertain: isCertain(at.flow),
            host: at.part.host,
            labels: [],
          },
          at.reading,
        );
      else lost(at);
      forgetAll(at.flow);
      loseTrack(at.flow);
      return UNKNOWN;
    }
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
    for (const one of blocksIn(elements)) runMaybe(one, at);
    const bound = bind(
      elements.filter((one) => !(one.kind === 'argument' && one.node.type === 'script_block_expression')),
      at,
    );
    if (full === 'join-path') {
      const [parent, child] = [
        firstGiven(named(bound, ['path']), bound.positional[0]),
        firstGiven(named(bound, ['childpath']), bound.positional[named(bound, ['path']) === undefined ? 1 : 0]),
      ].map((one) => textsOf(one ?? UNKNOWN));
      return parent?.length === 1 && child?.length === 1
        ? textValue(`${(parent[0] ?? '').replace(/[\\/]$/, '')}\\${(child[0] ?? '').replace(/^[\\/]/, '')}`)
        : UNKNOWN;
    }
    if (full === 'pop-location') getLost(at);
    return full === 'out-null' ? NOTHING : UNKNOWN;
  }
  if (/^(?:reg|cmd|powershell|pwsh)$/.test(programName(name))) {
    runProgram(name, wordsOf(elements, at), at);
    return UNKNOWN;
  }
  notFollowed(elements, at);
  // A name of another kind may be a script, which could end this one; what assigns variables is known by its name.
  if (/^(?:set|new|remove|clear)-variable$/.test(full)) {
    const { values, positional } = bind(elements, at);
    const names = textsOf(firstGiven(values.get('name'), positional[0]) ?? UNKNOWN);
    if (names === null) forgetAll(at.flow);
    for (const one of names ?? []) writeVariable(`$script:${one}`, UNKNOWN, at);
  }
  if (/\.ps1$/i.test(name)) loseTrack(at.flow);
  return UNKNOWN;
}

/** Runs what keeps its variables to itself. */
function inScope(at: Interpreter, run: () => void): void {
  const variables = variablesOf(at.flow);
  run();
  restore(at.flow, variables);
}

function commandName(node: SyntaxNode, at: Interpreter): string | null {
  const [only] = node.children;
  if (node.type === 'command_name' && !/[$"']/.test(node.text)) return node.text.trim();
  if (only === undefined) return null;
  if (only.type === 'command_name') return /[$"']/.test(only.text) ? null : only.text.trim();
  if (/^(?:verbatim_string_characters|expandable_string_literal|variable)$/.test(only.type)) {
    const texts = textsOf(evaluate(only, at));
    return texts?.length === 1 ? (texts[0] ?? null) : null;
  }
  return null;
}
