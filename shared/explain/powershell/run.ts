import type { Findings, Label } from '../found.ts';
import { foundWrite } from '../found.ts';
import type { WriteProblem } from '../judge/problems.ts';
import { commentLabel } from '../script/labels.ts';
import { isRegExe, readRegExe } from '../script/reg-exe.ts';
import type { Word } from '../script/command-line.ts';
import { argumentsOf, bind, cmdletOf, isWhatIf, type Cmdlet } from './cmdlets.ts';
import { readResource } from './dsc-resources.ts';
import { registryKey, STANDARD_DRIVES, typeOf, valueWrite } from './registry-writes.ts';
import { isBlock, readScript, splitAt, statementsOf, type Group, type Node, type Script } from './tree.ts';
import { evaluate, listOf, textOf, UNKNOWN_VALUE, type Value } from './values.ts';

/** A function of the script, to be read with the arguments of each call. */
interface Definition {
  readonly block: Group;
  readonly parameters: readonly { readonly name: string; readonly preset: Value }[];
  isCalled: boolean;
}

/** Where the reader of a script stands. */
export interface Run {
  readonly findings: Findings;
  readonly variables: Map<string, Value>;
  readonly drives: Map<string, string>;
  readonly definitions: Map<string, Definition>;
  readonly script: Script;
  /** The key that `Set-Location` went to. */
  location: string | null;
  readonly isConditional: boolean;
  readonly depth: number;
  /** Reads a line for cmd.exe. */
  readonly commandLine: (line: string, number: number) => void;
}

const MAX_CALLS = 8;
const MAX_ROUNDS = 1000;

const CONTROL = /^(?:if|elseif|else|switch|while|do|until|for|try|catch|finally|trap)$/i;
const LOOPS = /^(?:while|do|until|for)$/i;

function shown(nodes: readonly Node[], most = 12): string {
  return nodes
    .slice(0, most)
    .map((node) =>
      node.kind === 'group'
        ? `${node.open}…`
        : node.kind === 'parameter'
          ? `-${node.text}`
          : node.kind === 'variable'
            ? `$${node.text}`
            : node.kind === 'splat'
              ? `@${node.text}`
              : node.text,
    )
    .join(' ');
}

/** The words beside a line: a comment behind it, else the block of comments before it. */
export function labelsAt({ comments }: Script, line: number): readonly Label[] {
  let [low, high] = [0, comments.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((comments[middle]?.line ?? 0) <= line) low = middle + 1;
    else high = middle;
  }
  const last = comments[low - 1];
  if (last === undefined) return [];
  if (last.line === line) return commentLabel(last.text);
  const labels: Label[] = [];
  for (let at = low - 1; at >= 0 && labels.length < 4; at--) {
    const one = comments[at];
    if (one === undefined || last.line - one.line > low - 1 - at) break;
    labels.unshift(...commentLabel(one.text));
  }
  return labels;
}

const lineOf = (nodes: readonly Node[]): number => nodes[0]?.line ?? 0;

const problemsOf = (run: Run): readonly WriteProblem[] => (run.isConditional ? ['conditional'] : []);

/** What a command of the table does. Gives the keys that it names, for the next command of a pipeline. */
function runCmdlet(
  cmdlet: Cmdlet,
  nodes: readonly Node[],
  piped: readonly string[] | null,
  run: Run,
): readonly string[] | null {
  const { findings } = run;
  const bound = bind(nodes.slice(1), run);
  if (isWhatIf(bound)) return null;
  const line = lineOf(nodes);
  const given = argumentsOf(cmdlet, bound);
  const paths = given.paths ?? piped;
  const lost = (): null => {
    findings.cannotFollow(line, shown(nodes));
    return null;
  };
  if (cmdlet.does === 'drive') {
    const [name, root] = [given.names?.[0], given.paths?.[0]];
    const key = typeof root === 'string' ? registryKey(root, run.drives, null) : null;
    if (typeof name === 'string' && key !== null) run.drives.set(name.toLowerCase(), key);
    return null;
  }
  if (paths === null) {
    const isOther =
      cmdlet.does === 'go' ||
      cmdlet.does === 'name-key' ||
      (cmdlet.does !== 'write' &&
        cmdlet.does !== 'delete' &&
        given.paths === null &&
        !bound.hasUnknownSplat &&
        bound.positional.every((one) => one.kind !== 'unknown') &&
        bound.values.size === 0);
    return isOther ? null : lost();
  }
  const keys: string[] = [];
  for (const path of paths) {
    if (path === null) {
      if (cmdlet.does === 'write' || cmdlet.does === 'delete') lost();
      continue;
    }
    const key = registryKey(path, run.drives, run.location);
    if (cmdlet.does === 'go') run.location = key;
    if (key === null) {
      // A file is none of our business; a value of a key that isn't known is.
      if (cmdlet.does === 'write' && given.names !== null && !/^[a-z]:\\|^\\\\|^[.~]?[\\/]/i.test(path)) lost();
      continue;
    }
    keys.push(key);
    const base = { line, key, labels: labelsAt(run.script, line), problems: problemsOf(run) };
    if (cmdlet.does === 'write') {
      if (given.names === null) lost();
      for (const name of given.names ?? []) {
        if (name === null) lost();
        else findings.add(valueWrite({ ...base, name: nameOf(name) }, typeOf(given.type), given.value, base.problems));
      }
    } else if (cmdlet.does === 'delete') {
      if (given.names === null) lost();
      for (const name of given.names ?? []) {
        if (name === null) lost();
        else findings.add(foundWrite({ ...base, name: nameOf(name), action: 'delete' }));
      }
    } else if (cmdlet.does === 'delete-key') {
      findings.add(foundWrite({ ...base, action: 'delete' }));
    } else if (cmdlet.does === 'create-key') {
      const child = given.names?.[0];
      const whole = typeof child === 'string' ? `${key}\\${child}` : key;
      keys[keys.length - 1] = whole;
      if (given.value === undefined || typeof child !== 'string')
        findings.add(foundWrite({ ...base, key: whole, action: 'create-key' }));
      else findings.add(valueWrite({ ...base, key: whole, name: '' }, null, given.value, base.problems));
    } else if (cmdlet.does === 'lose-track') {
      lost();
    }
  }
  return keys;
}

const nameOf = (name: string): string => (/^\(default\)$/i.test(name) ? '' : name);

/** `[Microsoft.Win32.Registry]::SetValue(key, name, value, type)`. */
function runStaticCall(nodes: readonly Node[], run: Run): boolean {
  const at = nodes.findIndex(
    (node, index) =>
      node.kind === 'word' && /^::(?:SetValue|DeleteValue)$/i.test(node.text) && nodes[index + 1]?.kind === 'group',
  );
  const call = nodes[at + 1];
  const type = nodes[at - 1];
  if (
    at < 1 ||
    call?.kind !== 'group' ||
    type?.kind !== 'group' ||
    type.nodes[0]?.kind !== 'word' ||
    !/registry$/i.test(type.nodes[0].text)
  )
    return false;
  const line = lineOf(nodes);
  const values = splitAt(call.nodes, 'comma').map((part) => evaluate(part, run));
  const [key, name] = [textOf(values[0]), textOf(values[1])];
  if (key === null || name === null) run.findings.cannotFollow(line, shown(nodes));
  else
    run.findings.add(
      valueWrite(
        { line, key, name, labels: labelsAt(run.script, line) },
        typeOf(values[3]),
        values[2],
        problemsOf(run),
      ),
    );
  return true;
}

/** `$key.SetValue(...)` and the like: the key was opened by something that would have to run. */
function isMethodCall(nodes: readonly Node[]): boolean {
  return nodes.some(
    (node, index) =>
      node.kind === 'word' &&
      /\.(?:SetValue|DeleteValue|CreateSubKey|SetDWORDValue|RegWrite)$/i.test(node.text) &&
      nodes[index + 1]?.kind === 'group',
  );
}

function words(nodes: readonly Node[], run: Run): readonly Word[] {
  const list: Word[] = [];
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node === undefined) break;
    if (node.kind === 'comma' || node.kind === 'equals') continue;
    if (node.kind === 'parameter') {
      list.push({ text: `-${node.text}`, isQuoted: false, isKnown: true });
      continue;
    }
    let end = at + 1;
    while (end < nodes.length && nodes[end]?.hasBlank === false && nodes[end]?.kind !== 'comma') end++;
    const parts = nodes.slice(at, end).map((part) => listOf(evaluate([part], run)) ?? [UNKNOWN_VALUE]);
    const texts = parts.flat().map((part) => textOf(part));
    const isList = parts.length === 1 && texts.length > 1;
    const isKnown = texts.every((part) => part !== null);
    // $() of a variable is one word for a program, whatever blanks are in it
    const isQuoted = node.kind === 'string' || node.kind === 'variable' || node.kind === 'group';
    if (isList) list.push(...texts.map((part) => ({ text: part ?? '', isQuoted: true, isKnown: part !== null })));
    else list.push({ text: texts.join(''), isQuoted, isKnown });
    at = end - 1;
  }
  return list;
}

/** reg.exe, cmd /c and Start-Process among the commands of a script. */
function runProgram(nodes: readonly Node[], run: Run): void {
  const line = lineOf(nodes);
  const list = words(nodes, run).filter((word) => !(word.text === '&' && !word.isQuoted));
  const [program, ...rest] = list;
  if (program === undefined) return;
  if (isRegExe(program.text)) {
    const source = shown(nodes);
    return readRegExe(
      list,
      { line, source, labels: labelsAt(run.script, line), isConditional: run.isConditional },
      run.findings,
    );
  }
  if (/^(?:start-process|saps|start)$/i.test(program.text)) {
    const values = rest.filter((word) => !word.text.startsWith('-') || word.isQuoted);
    const [file, ...args] = values;
    if (file === undefined || !/(?:^|\\)(?:reg|cmd|powershell|regedit)(?:\.exe)?$/i.test(file.text)) return;
    if (args.some((word) => !word.isKnown)) return run.findings.cannotFollow(line, shown(nodes));
    return run.commandLine(
      [file, ...args]
        .map((word) =>
          args.length > 1 && /\s/.test(word.text) && !word.text.includes('"') ? `"${word.text}"` : word.text,
        )
        .join(' '),
      line,
    );
  }
  if (/(?:^|\\)(?:cmd|powershell|pwsh)(?:\.exe)?$/i.test(program.text)) {
    if (rest.some((word) => !word.isKnown)) return run.findings.cannotFollow(line, shown(nodes));
    run.commandLine(
      [program.text, ...rest.map((word) => (word.isQuoted ? `"${word.text}"` : word.text))].join(' '),
      line,
    );
  }
}

function call(definition: Definition, nodes: readonly Node[], run: Run): void {
  definition.isCalled = true;
  if (run.depth >= MAX_CALLS) return run.findings.cannotFollow(lineOf(nodes), shown(nodes));
  const bound = bind(nodes.slice(1), run);
  const inner = new Map(run.variables);
  let position = 0;
  for (const { name, preset } of definition.parameters) {
    const given =
      [...bound.values].find(([key]) => name === key)?.[1] ??
      [...bound.values].find(([key]) => name.startsWith(key))?.[1];
    inner.set(name, given ?? bound.positional[position++] ?? (bound.hasUnknownSplat ? UNKNOWN_VALUE : preset));
  }
  runBlock(definition.block.nodes, { ...run, variables: inner, depth: run.depth + 1 });
}

function parametersOf(nodes: readonly Node[], run: Run): Definition['parameters'] {
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
              run,
            )
          : UNKNOWN_VALUE,
      },
    ];
  });
}

function define(nodes: readonly Node[], run: Run): void {
  const name = nodes[1];
  const block = nodes.find((node) => isBlock(node));
  if (name?.kind !== 'word' || !isBlock(block)) return;
  const inline = nodes[2]?.kind === 'group' && nodes[2].open === '(' ? nodes[2].nodes : null;
  const at = block.nodes.findIndex((node) => node.kind === 'word' && /^param$/i.test(node.text));
  const declared = block.nodes[at + 1];
  const list = inline ?? (at >= 0 && declared?.kind === 'group' ? declared.nodes : []);
  run.definitions.set(name.text.toLowerCase(), { block, parameters: parametersOf(list, run), isCalled: false });
}

/** Reads a block for each item of a list that is known, and once with an unknown item where it isn't. */
function forEach(list: Value, name: string, block: Group, run: Run): void {
  const items = listOf(list);
  const rounds = items !== null && items.length <= MAX_ROUNDS ? items : [UNKNOWN_VALUE];
  for (const item of rounds) {
    run.variables.set(name, item);
    runBlock(block.nodes, run);
  }
  run.variables.set(name, UNKNOWN_VALUE);
}

function runForeach(nodes: readonly Node[], run: Run): void {
  const head = nodes[1];
  const block = nodes.find((node) => isBlock(node));
  if (head?.kind !== 'group' || !isBlock(block)) return;
  const at = head.nodes.findIndex((node) => node.kind === 'word' && /^in$/i.test(node.text));
  const name = head.nodes[0];
  if (at < 1 || name?.kind !== 'variable') return;
  forEach(
    evaluate(
      head.nodes.slice(at + 1).filter((node) => node.kind !== 'separator'),
      run,
    ),
    name.text,
    block,
    run,
  );
}

function assign(nodes: readonly Node[], at: number, run: Run): void {
  const name = nodes[at - 1];
  const right = nodes.slice(at + 1);
  if (name?.kind !== 'variable') return;
  runPipeline(right, run); // `$x = New-Item ...` writes as well
  const isPlain = nodes
    .slice(0, at)
    .every((node, index) => index === at - 1 || (node.kind === 'group' && node.open === '['));
  run.variables.set(name.text, isPlain ? evaluate(right, run) : UNKNOWN_VALUE);
}

function runPipeline(nodes: readonly Node[], run: Run): void {
  let piped: readonly string[] | null = null;
  let list: Value | null = null;
  for (const part of splitAt(nodes, 'pipe')) {
    const [first] = part;
    if (first === undefined) continue;
    const name = first.kind === 'word' ? first.text : '';
    const block = part.find((node) => isBlock(node));
    const cmdlet = cmdletOf(name);
    const definition = run.definitions.get(name.toLowerCase());
    if (cmdlet !== undefined) piped = runCmdlet(cmdlet, part, piped, run);
    else if (definition !== undefined) call(definition, part, run);
    else if (/^(?:foreach-object|foreach|%)$/i.test(name) && isBlock(block))
      forEach(list ?? UNKNOWN_VALUE, '_', block, run);
    else if (isBlock(block)) {
      if (readResource(part, run)) continue;
      // Invoke-Command and the like: the block runs somewhere.
      for (const node of part) if (isBlock(node)) runBlock(node.nodes, run);
    } else if (runStaticCall(part, run)) continue;
    else if (isMethodCall(part)) run.findings.cannotFollow(lineOf(part), shown(part));
    else if (first.kind === 'word' || first.kind === 'string') runProgram(part, run);
    list = cmdlet === undefined && name === '' ? evaluate(part, run) : null;
  }
}

function runStatement(nodes: readonly Node[], run: Run): void {
  const [first] = nodes;
  if (first === undefined || !run.findings.step(nodes.length)) return;
  const name = first.kind === 'word' ? first.text : '';
  if (/^(?:function|filter)$/i.test(name)) return define(nodes, run);
  if (/^foreach$/i.test(name) && nodes[1]?.kind === 'group' && nodes[1].open === '(') return runForeach(nodes, run);
  if (/^param$/i.test(name) && nodes[1]?.kind === 'group') {
    for (const { name: parameter, preset } of parametersOf(nodes[1].nodes, run))
      if (!run.variables.has(parameter)) run.variables.set(parameter, preset);
    return;
  }
  if (CONTROL.test(name)) {
    const inner = { ...run, isConditional: run.isConditional || !/^(?:try|finally)$/i.test(name) };
    if (LOOPS.test(name)) forgetAssigned(nodes, run);
    for (const node of nodes) if (isBlock(node)) runBlock(node.nodes, inner);
    return;
  }
  const at = nodes.findIndex((node) => node.kind === 'equals');
  if (
    at > 0 &&
    nodes[at - 1]?.kind === 'variable' &&
    nodes.slice(0, at).every((node) => node.kind === 'variable' || node.kind === 'group')
  )
    return assign(nodes, at, run);
  // $x += ..., $x.Path = ...: what the variable holds is no longer known
  if (at > 0 && first.kind === 'variable') return void run.variables.set(first.text, UNKNOWN_VALUE);
  runPipeline(nodes, run);
}

/** A loop that counts changes its variables in ways that only running it would tell. */
function forgetAssigned(nodes: readonly Node[], run: Run): void {
  for (const node of nodes) {
    if (node.kind === 'variable') run.variables.set(node.text, UNKNOWN_VALUE);
    if (node.kind === 'group') forgetAssigned(node.nodes, run);
  }
}

export function runBlock(nodes: readonly Node[], run: Run): void {
  for (const statement of statementsOf(nodes)) runStatement(statement, run);
}

/** Follows a script as far as that goes without running anything, and puts what it would write into the findings. */
export function followScript(
  text: string,
  firstLine: number,
  findings: Findings,
  commandLine: Run['commandLine'],
): void {
  const script = readScript(text, firstLine, findings);
  const run: Run = {
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
  runBlock(script.nodes, run);
  // What nobody calls is read with nothing known of its parameters.
  for (const { block, isCalled, parameters } of run.definitions.values()) {
    if (isCalled) continue;
    for (const { name } of parameters) run.variables.set(name, UNKNOWN_VALUE);
    runBlock(block.nodes, { ...run, depth: MAX_CALLS });
  }
}
