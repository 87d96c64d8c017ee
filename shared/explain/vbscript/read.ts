import { createLabelTrack } from '../command/labels.ts';
import {
  assign,
  BODY,
  branch,
  forget,
  leave,
  lookUp,
  mayLeave,
  numberValue,
  onlyOnce,
  OUT,
  startFlow,
  takeTurns,
  UNKNOWN,
  type Value,
} from '../flow.ts';
import { dependingOn, readInner, type Part, type Reading } from '../reading.ts';
import { CONSTANTS, evaluate, FUNCTIONS, itemOf, textIn, type Surroundings } from './expression.ts';
import { FILLS, READS, SETTERS, SHELL } from './members.ts';
import { assignmentOf, parse, partsOf, type Block, type Node } from './parse.ts';
import { changedBy, counterOf, fails, forgetAll, goOn, lineOf, lost, type Script, type Sub } from './script.ts';
import { isName, isSign, statementsOf, type Statement, type Token } from './tokens.ts';
import { providerWrite, shellWrite } from './writes.ts';

const MAX_TURNS = 64;
const MAX_CALLS = 20;

/** Returns an object by its class. It does nothing by itself; only calls on it do. */
const objectOf = ([name = UNKNOWN]: readonly Value[]): Value => ({
  kind: 'object',
  name: textIn(name)?.toLowerCase() ?? '',
});

/** A moniker of WMI that names another PC than this one. */
const ANOTHER_PC = /^winmgmts:(?:\{[^}]*\}!)?\\\\(?!\.\\|localhost\\|127\.0\.0\.1\\)/;

const isOf = (object: Value, pattern: RegExp): boolean => object?.kind === 'object' && pattern.test(object.name);

function runCommand(text: string | null, script: Script): void {
  const { part, flow, labels, reading } = script;
  const inner = { lineOf: () => lineOf(script), isCertain: flow.isCertain, host: part.host, labels: labels.current() };
  // Run expands %NAME% as a command line does.
  if (text === null || script.isUncalled) lost(script);
  else readInner('batch', part, { ...inner, text }, reading);
}

/** Follows a method or a property of an object, which is found from the name `head`. */
function callMember(object: Value, name: string, args: readonly Value[], outer: Script, head: string): Value {
  const { flow } = outer;
  // A name that isn't assigned here counts as the right object. One that is, and is unknown, may be of another class.
  const isOpen = object === null && outer.assigned.has(head);
  const script = isOpen ? { ...outer, flow: { ...flow, isCertain: false } } : outer;
  const isSetter = SETTERS.has(name);
  if (isSetter || SHELL.has(name)) {
    if (isOf(object, ANOTHER_PC)) lost(script, 'another-pc');
    else if (object !== null && !isOf(object, isSetter ? /stdregprov$/ : /^wscript\.shell(?:\.1)?$/)) lost(script);
    else if (isSetter) providerWrite(name, args, script);
    else if (name === 'run' || name === 'exec') runCommand(textIn(args[0] ?? UNKNOWN), script);
    else shellWrite(args, name === 'regdelete', script);
  } else if (name === 'createobject') return objectOf(args);
  else if (name === 'quit' && isOf(object, /^wscript$/)) leave(flow);
  else if (!READS.has(name)) {
    // it may change its arguments
    forgetAll(script);
    if (!FILLS.has(name)) lost(script);
    // it may end the script itself
    if (name === 'quit') mayLeave(flow);
  }
  return UNKNOWN;
}

/**
 * A procedure isn't entered with its arguments. Its statements are possible, and the variables that it may change are
 * forgotten.
 */
function callSub(sub: Sub, script: Script): Value {
  const { flow, constants } = script;
  if (!sub.isRead && !script.isUncalled && script.depth < MAX_CALLS) {
    sub.isRead = true;
    const inner = startFlow(
      false,
      [...flow.variables].filter(([name]) => constants.has(name)),
    );
    takeTurns(inner, [() => run(sub.body, { ...script, depth: script.depth + 1, flow: inner })], BODY);
    sub.mayEnd = inner.left === OUT;
  }
  forgetAll(script);
  if (sub.mayEnd || !sub.isRead) mayLeave(flow);
  return UNKNOWN;
}

/** Follows a name without an object, with or without brackets: a variable, a function or a procedure. */
function callName(name: string, args: readonly Value[] | null, script: Script): Value {
  const sub = script.subs.get(name);
  if (sub !== undefined) return callSub(sub, script);
  const value = lookUp(script.flow, name);
  if (args === null) return name === 'wscript' ? { kind: 'object', name } : (value ?? CONSTANTS.get(name) ?? UNKNOWN);
  if (name === 'createobject' || name === 'getobject') return objectOf(args);
  const make = FUNCTIONS.get(name);
  if (make !== undefined) return make(args);
  if (value?.kind !== 'list') lost(script);
  return itemOf(value, args);
}

const around = (script: Script): Surroundings => ({
  call: (object, name, args, head) =>
    object === undefined ? callName(name, args, script) : callMember(object, name, args ?? [], script, head),
  isProcedure: (name) => script.subs.has(name) || name === 'msgbox' || name === 'inputbox',
  step: () => script.reading.findings.step(),
});

/** Returns the value of an expression. If it isn't one, it is reported as not followed. */
function valueOf(tokens: readonly Token[], script: Script): Value {
  const read = evaluate(tokens, around(script));
  if (read === null) lost(script);
  return read?.value ?? UNKNOWN;
}

/** The loop that is left isn't determined: what follows is possible, there and after each of them. */
function exitLoop({ flow, seen }: Script): void {
  seen.exits++;
  mayLeave(flow);
}

/** Statements that consist only of fixed words. */
const WHOLE: ReadonlyMap<string, (script: Script) => void> = new Map<string, (script: Script) => void>([
  ['option explicit', () => undefined],
  ['randomize', () => undefined],
  ['on error resume next', ({ flow }) => goOn(flow, true)],
  ['on error goto 0', ({ flow }) => goOn(flow, false)],
  ...['exit sub', 'exit function'].map((text) => [text, ({ flow }: Script) => leave(flow, BODY)] as const),
  ...['exit for', 'exit do'].map((text) => [text, exitLoop] as const),
]);

/** Follows a statement that isn't a block; returns false if it isn't recognised. */
function runPlain(script: Script): boolean {
  const { flow, statement } = script;
  const { tokens } = statement;
  const [first] = tokens;
  const whole = WHOLE.get(tokens.map(({ text }) => text).join(' '));
  if (whole !== undefined) {
    whole(script);
    return true;
  }
  if (isName(first, 'dim', 'redim')) {
    // an array has an unknown value
    for (const token of tokens) assign(flow, token.text, UNKNOWN);
    return true;
  }
  const assignment = assignmentOf(tokens);
  if (assignment === null) {
    const isCall = isName(first, 'call');
    return evaluate(isCall ? tokens.slice(1) : tokens, around(script), isCall ? 'call' : 'plain') !== null;
  }
  const read = evaluate(assignment.value, around(script));
  assign(flow, assignment.name, read?.value ?? UNKNOWN);
  return read !== null;
}

/** Follows a statement of one line, which is reported if it isn't recognised. */
function runStatement(script: Script): void {
  const { statement, reading } = script;
  if (statement.tokens.length === 0 || runPlain(script)) return;
  lost(script);
  if (statement.tokens[0]?.kind !== 'name' || !isSign(statement.tokens[1], '.'))
    reading.findings.mayBeForeign(lineOf(script));
  fails(script);
  forgetAll(script, true);
}

function broken(statements: readonly Statement[], script: Script): void {
  for (const statement of statements) {
    const here = { ...script, statement };
    if (statement.comment === null) lost(here);
    script.reading.findings.mayBeForeign(lineOf(here));
  }
  mayLeave(script.flow);
  forgetAll(script, true);
}

/** Follows `If` and `Select Case`. Each way is possible. */
function runWays({ kind, tokens, ways }: Block, script: Script): void {
  valueOf(kind === 'if' ? tokens.slice(0, -1) : tokens.slice(1), script);
  const isElse = ({ tokens: words }: Statement): boolean => isName(words[0], 'else') || isName(words[1], 'else');
  branch(
    script.flow,
    ways.map(({ head, body }) => (flow) => {
      const reading = dependingOn(script.reading, lineOf(script));
      const here: Script = { ...script, reading, flow, statement: head };
      const [word, ...rest] = head.tokens;
      const isTest = isName(word, 'elseif');
      if (isName(word, 'else') ? rest.length > 0 : isTest && !isName(rest.at(-1), 'then')) broken([head], here);
      else if (isTest) valueOf(rest.slice(0, -1), here);
      run(body, here);
    }),
    !ways.some(({ head }) => isElse(head)),
  );
}

/** Returns the values that a loop counts through; null if unknown. */
function turnsOf(tokens: readonly Token[], script: Script): readonly Value[] | null {
  const isEach = isName(tokens[0], 'each');
  const parts = isEach ? [tokens.slice(3)] : partsOf(tokens.slice(2), 'to', 'step');
  const [first, last, step] = parts.map((part) => valueOf(part, script));
  if (isEach) return first?.kind === 'list' && first.items.length <= MAX_TURNS ? first.items : null;
  if (step !== undefined || first?.kind !== 'number' || last?.kind !== 'number') return null;
  const count = Math.max(0, last.value - first.value + 1);
  return count > MAX_TURNS ? null : Array.from({ length: count }, (_, turn) => numberValue(first.value + turn));
}

/** Evaluates the condition that a loop tests each time, if it has one. */
function ask(tokens: readonly Token[], script: Script): void {
  if (tokens.length > 0) valueOf(isName(tokens[0], 'while', 'until') ? tokens.slice(1) : tokens, script);
}

function runLoop(block: Block, script: Script): void {
  const { flow, seen, constants } = script;
  const { exits } = seen;
  const before = new Map(flow.variables);
  runTurns(block, script);
  if (seen.exits === exits) return;
  flow.isReached = true;
  forget(flow, (name, value) => constants.has(name) && before.get(name) === value);
}

function runTurns({ kind, tokens, ways, end }: Block, script: Script): void {
  const { flow } = script;
  const body = ways[0]?.body ?? [];
  const counter = kind === 'for' ? counterOf(tokens) : '';
  const turns = kind === 'for' ? turnsOf(tokens, script) : null;
  if (turns !== null) {
    for (const turn of turns) {
      assign(flow, counter, turn);
      run(body, script);
      // a loop that changes its own counter may skip turns
      if (flow.isReached && lookUp(flow, counter) !== turn) mayLeave(flow);
    }
    assign(flow, counter, UNKNOWN);
    return;
  }
  const [before, after] = [kind === 'for' ? [] : tokens, end.tokens.slice(1)];
  ask(before, script);
  assign(flow, counter, UNKNOWN);
  forgetAll(script);
  branch(flow, [
    (way) => {
      run(body, { ...script, flow: way });
      if (way.isReached) ask(after, { ...script, flow: way });
    },
  ]);
  // It is unknown whether it ends by itself.
  if (kind !== 'for' && before.length + after.length === 0) mayLeave(flow);
}

function run(nodes: readonly Node[], script: Script): void {
  const { flow, reading } = script;
  for (const node of nodes) {
    if (!flow.isReached || !reading.findings.step()) return;
    if (node.kind === 'broken') {
      broken(node.statements, script);
      continue;
    }
    const { statement } = node;
    const here: Script = { ...script, statement };
    if (statement.comment !== null) script.labels.comment(lineOf(here), statement.comment);
    else if (node.kind === 'statement') runStatement(here);
    else if (node.kind === 'if' || node.kind === 'select') runWays(node, here);
    else if (node.kind !== 'sub' && node.kind !== 'function') runLoop(node, here);
  }
}

/** Reads a script of VBScript. Nothing is run. */
export function readVbscript(part: Part, reading: Reading): void {
  const statements = statementsOf(part.text);
  const nodes = parse(statements);
  const subs = new Map<string, Sub>();
  for (const node of nodes)
    if (node.kind === 'sub' || node.kind === 'function')
      subs.set(node.tokens[0]?.text ?? '', { body: node.ways[0]?.body ?? [], isRead: false, mayEnd: false });
  const names = new Set(subs.keys());
  const changed = statements
    .flatMap((one) => partsOf(one.tokens, 'then', 'else'))
    .flatMap((tokens) => [...new Set(changedBy(tokens, names))]);
  const script: Script = {
    ...{ part, reading, subs },
    labels: createLabelTrack(),
    assigned: new Set(changed),
    constants: onlyOnce(changed),
    flow: startFlow(part.isCertain),
    statement: { tokens: [], source: '', row: 0, comment: null },
    isUncalled: false,
    depth: 0,
    seen: { exits: 0 },
    named: new Set(),
  };
  run(nodes, script);
  // A procedure that isn't called here may be called from elsewhere.
  for (const sub of subs.values())
    if (!sub.isRead) run(sub.body, { ...script, flow: startFlow(false), isUncalled: true });
}
