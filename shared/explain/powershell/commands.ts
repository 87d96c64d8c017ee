import { depend, EXIT, forget, fork, leave, mayLeave, takeTurns, textOf, textValue, UNKNOWN } from '../flow.ts';
import type { Value } from '../flow.ts';
import { readRegExe } from '../command/reg-exe.ts';
import { programName, type Word } from '../command/words.ts';
import { callBody, forgetOpen, lineOf, notFollowed, startScript } from '../script.ts';
import { rowOf } from '../../row-of.ts';
import { bind, commandName, named, elementsOf, OUTPUT_PARAMETER, take, wordsOf, type Element } from './bind.ts';
import { CMDLETS, fullName, HARMLESS } from './cmdlets.ts';
import { readResource } from './dsc.ts';
import { forgetObjects, lost, stepOf, stops, type Interpreter, type ScriptFunction } from './interpreter.ts';
import { itemsOf, runForItems } from './loops.ts';
import { resolvePath } from './registry.ts';
import { runCmdlet } from './run-cmdlet.ts';
import { childOf, type SyntaxNode } from './syntax.ts';
import { ADMIN, rangeOf } from './values.ts';

const blocksIn = (elements: readonly Element[]): readonly SyntaxNode[] =>
  elements.flatMap(({ node }) => (node?.type === 'script_block_expression' ? [node] : []));

const runBody = (body: SyntaxNode, at: Interpreter): void =>
  takeTurns(at.flow, [() => at.runBlock(body, { ...at, isInLoop: false, isInBody: true })], EXIT.body);

function runPerhaps(body: SyntaxNode, at: Interpreter): void {
  const flow = fork(at.flow);
  runBody(body, { ...at, flow });
  // by an error, too
  if (flow.left === EXIT.script || flow.given !== at.flow.given) mayLeave(at.flow);
  forgetOpen(at);
}

/** Calls a function without its arguments. Its writes, its assignments and its end of the script are possible. */
function callFunction(called: ScriptFunction, at: Interpreter): void {
  callBody(called, at, (inner) => {
    for (const block of called.blocks) runPerhaps(block, inner);
  });
  forgetObjects(at);
}

/** Reports a command as not followed, and each write in the blocks that it was given. */
function notRun(elements: readonly Element[], at: Interpreter): void {
  lost(at);
  for (const block of blocksIn(elements)) runPerhaps(block, { ...at, isUncalled: true });
}

/** Runs one command of a pipeline with its input. Of most, what they put out is unknown. */
export function runCommand(command: SyntaxNode, piped: Value | undefined, outer: Interpreter): Value {
  const at: Interpreter = { ...outer, statement: command };
  const { flow } = at;
  const elements = elementsOf(command);
  const operator = childOf(command, 'command_invokation_operator')?.text.trim();
  const nameNode = childOf(command, 'command_name') ?? childOf(command, 'command_name_expr');
  const block = childOf(nameNode, 'script_block_expression');
  if (block !== undefined && elements.length === 0 && operator !== undefined) {
    const before = new Map(flow.variables);
    // behind a pipe, `process` runs once for each item
    if (piped === undefined) runBody(block, at);
    else runPerhaps(block, at);
    // `&` keeps the variables of the block to itself
    if (operator === '&') {
      flow.variables = before;
      forgetOpen(at);
    }
    return UNKNOWN;
  }
  const name = nameNode === undefined ? null : commandName(nameNode, at);
  const called = at.functions.get(name?.toLowerCase() ?? '');
  if (name === null || block !== undefined || (operator === '.' && called === undefined)) {
    notRun(elements, at);
    if (operator === '.') {
      forget(flow);
      mayLeave(flow);
    }
    return UNKNOWN;
  }
  const full = fullName(name);
  const cmdlet = rowOf(CMDLETS, full);
  const [, first, last] = /^(\d{1,3})\.\.(\d{1,3})$/.exec(name) ?? [];
  const run = rowOf(RUN, full) ?? (HARMLESS.has(full) ? look : undefined);
  if (elements.some((one) => OUTPUT_PARAMETER.test(one.name))) forget(flow);
  if (called !== undefined) {
    bind(elements, at);
    // aliases precede functions
    if (full === name.toLowerCase() || full === 'new-item') callFunction(called, at);
    else notRun(elements, at);
    if (/admin|elevat/i.test(name)) return ADMIN;
  } else if (cmdlet !== undefined) runCmdlet(cmdlet, elements, at, piped);
  else if (run !== undefined) return run(elements, at, piped) ?? UNKNOWN;
  else if (/^(?:reg|cmd|powershell|pwsh|shutdown)$/.test(programName(name))) runProgram(name, elements, at);
  // the grammar parses `1..3` as a command
  else if (last !== undefined) return rangeOf(Number(first), Number(last));
  else if (!readResource(full, elements, at)) {
    notRun(elements, at);
    if (!/^[a-z]+-[a-z]|\.(?:exe|cmd|bat|ps1|msi)$/i.test(name))
      at.reading.findings.mayBeForeign(lineOf(at, at.statement));
    if (/^(?:set|new|remove|clear)-variable$|^invoke-expression$/.test(full)) forget(flow);
    // one that is read-only keeps its value
    if (full.endsWith('-variable') && /\s-op/i.test(command.text))
      for (const [word] of command.text.toLowerCase().matchAll(/\w+/g)) at.typed.add(word);
    // another script may end this one
    if (/^invoke-expression$|\.ps1$/i.test(full)) mayLeave(flow);
  }
  return UNKNOWN;
}

const commandLine = (words: readonly Word[]): string =>
  words
    .map(({ text, isQuoted }) =>
      isQuoted && (/\s/.test(text) || text === '') && !text.includes('"') ? `"${text}"` : text,
    )
    .join(' ');

/** Runs a program. A line that starts another one than reg.exe is read as in a batch file. */
function runProgram(program: string, elements: readonly Element[], at: Interpreter): void {
  const words = wordsOf(elements, at);
  const isReg = programName(program) === 'reg';
  const first: Word = { text: program, isQuoted: true, isKnown: true };
  // PowerShell passes words verbatim. reg.exe would read a word with a quote differently, and an empty one is left out.
  const isOdd = ({ text, isKnown }: Word): boolean =>
    isKnown && (text === '' || text.includes('"') || /\s.*\\$/.test(text));
  if (at.isUncalled || (isReg ? words.some(isOdd) : words.some((word) => !word.isKnown))) lost(at);
  else if (isReg) readRegExe([first, ...words], at);
  else startScript(at, 'batch', commandLine([first, ...words]));
}

type Run = (elements: readonly Element[], at: Interpreter, piped?: Value) => Value | undefined;

/** A block may be in a variable, and a file that is kept may be run. */
const DOES_MORE = /^(?:where|\?|sort)\S*\s+\$|\s-OutF|^set-executionpolicy(?!.*\s-Scope[\s:]+Process\b)/is;

/** Runs a command that changes nothing: only the blocks that it is given may. */
const look: Run = (elements, at) => {
  for (const one of blocksIn(elements)) runForItems(one, null, at);
  bind(elements, at);
  if (DOES_MORE.test(at.statement.text)) lost(at);
};

/** Returns some parameters of a command that reads, as texts; unknown ones are null. */
function parametersOf(elements: readonly Element[], at: Interpreter, ...names: readonly string[]) {
  const bound = bind(elements, at);
  const texts = names.map((name) => textOf(take(bound, [name, 'literalpath']) ?? UNKNOWN));
  const key = texts[0] === null ? null : resolvePath(texts[0] ?? '', at);
  return {
    texts,
    key: key !== null && /^(?:registry::)?hk[^*?[\]]*$/i.test(key) ? key : null,
    isOnly: bound.values.size <= names.length && bound.positional.length === 0 && !bound.hasUnknown,
    isEnd: stops(at, named(bound, ['erroraction', 'ea'])),
  };
}

/** Runs a command that reads a key, or a value: under `Stop`, the rest depends on it. */
const readKey: Run = (elements, at) => {
  const { texts, key, isEnd } = parametersOf(elements, at, 'path', 'name');
  const [, name = null] = texts;
  const step = key === null ? null : stepOf(key, name, [name === null ? 'key-present' : 'value-present'], at);
  if (isEnd && step !== null) depend(at.flow, step, true, false);
};

const testPath: Run = (elements, at) => {
  const { key, isOnly } = parametersOf(elements, at, 'path');
  return isOnly && key !== null ? { kind: 'test', key, isThere: true } : UNKNOWN;
};

const joinPath: Run = (elements, at) => {
  const { texts, isOnly } = parametersOf(elements, at, 'path', 'childpath');
  const [parent, child] = texts.map((text) => text?.replace(/^[\\/]|[\\/]$/g, ''));
  return isOnly && parent !== undefined && child !== undefined ? textValue(`${parent}\\${child}`) : UNKNOWN;
};

const forEachObject: Run = (elements, at, piped) => {
  const blocks = blocksIn(elements);
  // `-Parallel` runs it separately
  const isPlain = blocks.length === 1 && elements.every(({ name }) => 'process'.startsWith(name));
  if (!isPlain) lost(at);
  // unlike `foreach`, it runs for `$null` too
  const items = piped?.kind === 'nothing' ? [piped] : itemsOf(piped ?? UNKNOWN);
  for (const block of blocks) runForItems(block, isPlain ? items : null, at);
};

const THIS_PC = /\b(?:localhost|127\.0\.0\.1|env:COMPUTERNAME)\b|-c\w*[\s:]+["']?\.["']?\s/i;

/** Reports a command that runs a block separately or on another PC. It isn't followed. */
const invokeCommand: Run = (elements, at) => {
  const isPlain = elements.every(({ kind, node, name }) =>
    kind === 'argument' ? node?.type === 'script_block_expression' : /^(?:sc|a)/.test(name),
  );
  if (isPlain || THIS_PC.test(at.statement.text)) notRun(elements, at);
  else notFollowed(at, 'another-pc');
};

const restart: Run = (_, { reading }) => {
  reading.findings.problem('restarts');
};

/** Commands that do something other than change a value. */
const RUN: Readonly<Record<string, Run>> = {
  'foreach-object': forEachObject,
  'write-error'(elements, at) {
    if (stops(at, named(bind(elements, at), ['erroraction', 'ea']))) leave(at.flow);
  },
  'get-item': readKey,
  'get-itemproperty': readKey,
  'test-path': testPath,
  'join-path': joinPath,
  'invoke-command': invokeCommand,
  'restart-computer': restart,
  'stop-computer': restart,
  // the configuration that the text itself describes
  'start-dscconfiguration': (_, at) => {
    if (!/^\s*configuration\s+\w+\s*\{/im.test(at.part.text) || /-(?:Comp|Cim)/i.test(at.statement.text)) lost(at);
  },
};
