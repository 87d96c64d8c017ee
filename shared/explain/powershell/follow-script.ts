import type { Findings } from '../found.ts';
import { bind } from './bind.ts';
import { findCmdlet } from './cmdlets.ts';
import { isMethodCall, followCmdlet, followProgram, followStaticCall } from './commands.ts';
import { startLine, shown, type Definition, type ReaderState } from './context.ts';
import { readResource } from './dsc-resources.ts';
import { STANDARD_DRIVES } from './registry-writes.ts';
import { isBlock, readScript, splitAt, splitStatements, type Group, type Node } from './tree.ts';
import { evaluate } from './evaluate.ts';
import { valueAsList, UNKNOWN_VALUE, type Value } from './values.ts';

const MAX_CALLS = 8;
const MAX_ROUNDS = 1000;

const CONTROL = /^(?:if|elseif|else|switch|while|do|until|for|try|catch|finally|trap)$/i;
const LOOPS = /^(?:while|do|until|for)$/i;

function call(definition: Definition, nodes: readonly Node[], reader: ReaderState): void {
  definition.isCalled = true;
  if (reader.depth >= MAX_CALLS) {
    reader.findings.cannotFollow(startLine(nodes), shown(nodes));
    return;
  }
  const bound = bind(nodes.slice(1), reader);
  const inner = new Map(reader.variables);
  let position = 0;
  for (const { name, preset } of definition.parameters) {
    const given =
      [...bound.values].find(([key]) => name === key)?.[1] ??
      [...bound.values].find(([key]) => name.startsWith(key))?.[1];
    inner.set(name, given ?? bound.positional[position++] ?? (bound.hasUnknownSplat ? UNKNOWN_VALUE : preset));
  }
  followBlock(definition.block.nodes, { ...reader, variables: inner, depth: reader.depth + 1 });
}

function parametersOf(nodes: readonly Node[], reader: ReaderState): Definition['parameters'] {
  return splitAt(nodes, 'comma').flatMap((part) => {
    const at = part.findIndex((node) => node.kind === 'variable');
    const name = part[at];
    if (name?.kind !== 'variable') return [];
    const hasPreset = part[at + 1]?.kind === 'equals';
    return [
      {
        name: name.text,
        preset: hasPreset
          ? evaluate(
              part.slice(at + 2).filter((node) => node.kind !== 'separator'),
              reader,
            )
          : UNKNOWN_VALUE,
      },
    ];
  });
}

function define(nodes: readonly Node[], reader: ReaderState): void {
  const name = nodes[1];
  const block = nodes.find((node) => isBlock(node));
  if (name?.kind !== 'word' || !isBlock(block)) return;
  const inline = nodes[2]?.kind === 'group' && nodes[2].open === '(' ? nodes[2].nodes : null;
  const at = block.nodes.findIndex((node) => node.kind === 'word' && /^param$/i.test(node.text));
  const declared = block.nodes[at + 1];
  const list = inline ?? (at >= 0 && declared?.kind === 'group' ? declared.nodes : []);
  reader.definitions.set(name.text.toLowerCase(), { block, parameters: parametersOf(list, reader), isCalled: false });
}

/** Reads a block for each item of a list that is known, and once with an unknown item where it isn't. */
function forEach(list: Value, name: string, block: Group, reader: ReaderState): void {
  const items = valueAsList(list);
  const rounds = items !== null && items.length <= MAX_ROUNDS ? items : [UNKNOWN_VALUE];
  for (const item of rounds) {
    if (!reader.findings.step()) break;
    reader.variables.set(name, item);
    followBlock(block.nodes, reader);
  }
  reader.variables.set(name, UNKNOWN_VALUE);
}

function followForeach(nodes: readonly Node[], reader: ReaderState): void {
  const head = nodes[1];
  const block = nodes.find((node) => isBlock(node));
  if (head?.kind !== 'group' || !isBlock(block)) return;
  const at = head.nodes.findIndex((node) => node.kind === 'word' && /^in$/i.test(node.text));
  const name = head.nodes[0];
  if (at < 1 || name?.kind !== 'variable') return;
  forEach(
    evaluate(
      head.nodes.slice(at + 1).filter((node) => node.kind !== 'separator'),
      reader,
    ),
    name.text,
    block,
    reader,
  );
}

function assign(nodes: readonly Node[], at: number, reader: ReaderState): void {
  const name = nodes[at - 1];
  const right = nodes.slice(at + 1);
  if (name?.kind !== 'variable') return;
  followPipeline(right, reader); // `$x = New-Item ...` writes as well
  const isPlain = nodes
    .slice(0, at)
    .every((node, index) => index === at - 1 || (node.kind === 'group' && node.open === '['));
  reader.variables.set(name.text, isPlain ? evaluate(right, reader) : UNKNOWN_VALUE);
}

function followPipeline(nodes: readonly Node[], reader: ReaderState): void {
  let piped: readonly string[] | null = null;
  let list: Value | null = null;
  for (const part of splitAt(nodes, 'pipe')) {
    const [first] = part;
    if (first === undefined) continue;
    const name = first.kind === 'word' ? first.text : '';
    const block = part.find((node) => isBlock(node));
    const cmdlet = findCmdlet(name);
    const definition = reader.definitions.get(name.toLowerCase());
    if (cmdlet !== undefined) piped = followCmdlet(cmdlet, part, piped, reader);
    else if (definition !== undefined) call(definition, part, reader);
    else if (/^(?:foreach-object|foreach|%)$/i.test(name) && isBlock(block))
      forEach(list ?? UNKNOWN_VALUE, '_', block, reader);
    else if (isBlock(block)) {
      if (readResource(part, reader)) continue;
      // Invoke-Command and the like: the block runs somewhere.
      for (const node of part) if (isBlock(node)) followBlock(node.nodes, reader);
    } else if (followStaticCall(part, reader)) continue;
    else if (isMethodCall(part)) reader.findings.cannotFollow(startLine(part), shown(part));
    else if (first.kind === 'word' || first.kind === 'string') followProgram(part, reader);
    list = cmdlet === undefined && name === '' ? evaluate(part, reader) : null;
  }
}

function followStatement(nodes: readonly Node[], reader: ReaderState): void {
  const [first] = nodes;
  if (first === undefined || !reader.findings.step(nodes.length)) return;
  const name = first.kind === 'word' ? first.text : '';
  if (/^(?:function|filter)$/i.test(name)) {
    define(nodes, reader);
    return;
  }
  if (/^foreach$/i.test(name) && nodes[1]?.kind === 'group' && nodes[1].open === '(') {
    followForeach(nodes, reader);
    return;
  }
  if (/^param$/i.test(name) && nodes[1]?.kind === 'group') {
    for (const { name: parameter, preset } of parametersOf(nodes[1].nodes, reader))
      if (!reader.variables.has(parameter)) reader.variables.set(parameter, preset);
    followStatement(nodes.slice(2), reader);
    return;
  }
  if (CONTROL.test(name)) {
    const inner = { ...reader, isConditional: reader.isConditional || !/^(?:try|finally)$/i.test(name) };
    if (LOOPS.test(name)) forgetAssigned(nodes, reader);
    for (const node of nodes) if (isBlock(node)) followBlock(node.nodes, inner);
    return;
  }
  const at = nodes.findIndex((node) => node.kind === 'equals');
  if (
    at > 0 &&
    nodes[at - 1]?.kind === 'variable' &&
    nodes.slice(0, at).every((node) => node.kind === 'variable' || node.kind === 'group')
  ) {
    assign(nodes, at, reader);
    return;
  }
  // $x += ..., $x.Path = ...: what the variable holds is no longer known
  if (at > 0 && first.kind === 'variable') return void reader.variables.set(first.text, UNKNOWN_VALUE);
  followPipeline(nodes, reader);
}

/** A loop that counts changes its variables in ways that only running it would show. */
function forgetAssigned(nodes: readonly Node[], reader: ReaderState): void {
  for (const node of nodes) {
    if (node.kind === 'variable') reader.variables.set(node.text, UNKNOWN_VALUE);
    if (node.kind === 'group') forgetAssigned(node.nodes, reader);
  }
}

function followBlock(nodes: readonly Node[], reader: ReaderState): void {
  for (const statement of splitStatements(nodes)) {
    if (!reader.findings.step()) return;
    followStatement(statement, reader);
  }
}

/** Follows a script as far as that goes without running anything, and puts what it would write into the findings. */
export function followScript(
  text: string,
  firstLine: number,
  findings: Findings,
  commandLine: ReaderState['commandLine'],
): void {
  const script = readScript(text, firstLine, findings);
  const reader: ReaderState = {
    findings,
    variables: new Map(),
    drives: new Map(STANDARD_DRIVES),
    definitions: new Map(),
    script,
    location: null,
    isConditional: false,
    depth: 0,
    commandLine,
  };
  followBlock(script.nodes, reader);
  // A function that nobody calls is read with unknown parameters.
  for (const { block, isCalled, parameters } of reader.definitions.values()) {
    if (isCalled) continue;
    for (const { name } of parameters) reader.variables.set(name, UNKNOWN_VALUE);
    followBlock(block.nodes, { ...reader, depth: MAX_CALLS });
  }
}
