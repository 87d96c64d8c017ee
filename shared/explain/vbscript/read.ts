import { createLabelTrack, type LabelTrack } from '../command/labels.ts';
import {
  assign,
  BODY,
  leave,
  lookUp,
  mayLeave,
  numberValue,
  onlyOnce,
  startFlow,
  textOf,
  TURN,
  UNKNOWN,
  type Value,
} from '../flow.ts';
import type { Part, Reading } from '../reading.ts';
import {
  callBody,
  eachTurn,
  either,
  forgetOpen,
  lineOf,
  notFollowed,
  startScript,
  type Body,
  type Script,
} from '../script.ts';
import { CONSTANTS, evaluate, FUNCTIONS, type Surroundings } from './expression.ts';
import { FILLS, keepsArguments, READS, SETTERS, SHELL } from './members.ts';
import { assignmentOf, parse, partsOf, type Block, type Node } from './parse.ts';
import { isName, isSign, statementsOf, type Statement, type Token } from './tokens.ts';
import { providerWrite, shellWrite } from './writes.ts';

const MAX_CALLS = 20;

/** A procedure of the script. */
interface Sub extends Body {
  readonly nodes: readonly Node[];
}

interface VBScript extends Script {
  readonly statement: Statement;
  readonly words: LabelTrack;
  readonly subs: ReadonlyMap<string, Sub>;
  /** Variables that are assigned in the script. */
  readonly assigned: ReadonlySet<string>;
  /** The kind of the innermost loop. */
  readonly loop: string | null;
  /** The number of procedures that call one another up to here. */
  readonly depth: number;
}

/** An object by its class, in lower case. It does nothing by itself; only calls on it do. */
const objectOf = ([name = UNKNOWN]: readonly Value[]): Value => ({
  kind: 'object',
  name: textOf(name)?.toLowerCase() ?? 'unknown',
});
/** The value of a name that is never assigned: an excerpt may lack that line, so it is taken for the right object. */
const ANY_OBJECT: Value = { kind: 'object', name: '' };

/** A moniker of WMI that names another PC than this one. */
const ANOTHER_PC = /^winmgmts:(?:\{[^}]*\}!)?\\\\(?!\.\\|localhost\\|127\.0\.0\.1\\)/;

const isOf = (object: Value, pattern: RegExp): boolean => object?.kind === 'object' && pattern.test(object.name);

/** Follows a method or a property of an object. One that is unknown may be of another class. */
function callMember(object: Value, name: string, args: readonly Value[], outer: VBScript): Value {
  const { flow } = outer;
  const script = object === null ? { ...outer, flow: { ...flow, isCertain: false } } : outer;
  const isSetter = SETTERS.has(name);
  if (isSetter || SHELL.has(name)) {
    if (isOf(object, ANOTHER_PC)) notFollowed(script, 'another-pc');
    else if (object !== null && !isOf(object, isSetter ? /^$|stdregprov$/ : /^(?:wscript\.shell(?:\.1)?)?$/))
      notFollowed(script);
    else if (isSetter) providerWrite(name, args, script);
    // Run expands %NAME% as a command line does.
    else if (name === 'run' || name === 'exec') startScript(script, 'batch', textOf(args[0] ?? UNKNOWN));
    else shellWrite(args, name === 'regdelete', script);
  } else if (name === 'createobject') return objectOf(args);
  else if (name === 'quit' && isOf(object, /^wscript$/)) leave(flow);
  else if (!READS.has(name)) {
    // it may change its arguments
    forgetOpen(script);
    if (!FILLS.has(name)) notFollowed(script);
    // it may end the script itself
    if (name === 'quit') mayLeave(flow);
  }
  return UNKNOWN;
}

function callSub(sub: Sub, script: VBScript): void {
  if (script.depth > MAX_CALLS) mayLeave(script.flow);
  else callBody(sub, script, (inner) => run(sub.nodes, { ...inner, loop: null, depth: script.depth + 1 }));
}

/** Follows a name without an object, with or without brackets: a variable, a function or a procedure. */
function callName(name: string, args: readonly Value[] | null, script: VBScript): Value {
  const sub = script.subs.get(name);
  if (sub !== undefined) {
    callSub(sub, script);
    return UNKNOWN;
  }
  const value = lookUp(script.flow, name);
  if (args === null) {
    if (name === 'wscript') return { kind: 'object', name };
    return value ?? CONSTANTS.get(name) ?? (script.assigned.has(name) ? UNKNOWN : ANY_OBJECT);
  }
  if (name === 'createobject' || name === 'getobject') return objectOf(args);
  const make = FUNCTIONS.get(name);
  if (make !== undefined) return make(args);
  if (value?.kind !== 'list') notFollowed(script);
  return UNKNOWN;
}

const around = (script: VBScript): Surroundings => ({
  call: (object, name, args) =>
    object === undefined ? callName(name, args, script) : callMember(object, name, args ?? [], script),
  isProcedure: (name) => script.subs.has(name) || name === 'msgbox' || name === 'inputbox',
  step: () => script.reading.findings.step(),
});

/** Returns the value of an expression. If it isn't one, it is reported as not followed. */
function valueOf(tokens: readonly Token[], script: VBScript): Value {
  const read = evaluate(tokens, around(script));
  if (read === null) notFollowed(script);
  return read?.value ?? UNKNOWN;
}

/** Statements that change nothing. */
const HARMLESS = new Set(['option explicit', 'randomize', 'on error resume next', 'on error goto 0']);

/** Follows a statement that isn't a block; returns false if it isn't recognised. */
function runPlain(script: VBScript): boolean {
  const { flow, loop, statement } = script;
  const { tokens } = statement;
  const [first] = tokens;
  const words = tokens.map(({ text }) => text).join(' ');
  const assignment = assignmentOf(tokens);
  if (HARMLESS.has(words)) return true;
  if (/^exit (?:sub|function)$/.test(words)) leave(flow, BODY);
  else if (words === `exit ${loop ?? ''}`) leave(flow, TURN);
  // an outer loop isn't searched for
  else if (/^exit (?:for|do)$/.test(words)) mayLeave(flow);
  // an array has an unknown value
  else if (isName(first, 'dim', 'redim')) for (const token of tokens) assign(flow, token.text, UNKNOWN);
  else if (assignment === null) {
    const isCall = isName(first, 'call');
    return evaluate(isCall ? tokens.slice(1) : tokens, around(script), isCall ? 'call' : 'plain') !== null;
  } else {
    const read = evaluate(assignment.value, around(script));
    assign(flow, assignment.name, read?.value === ANY_OBJECT ? UNKNOWN : (read?.value ?? UNKNOWN));
    return read !== null;
  }
  return true;
}

/** Reports statements that can't be read. They may do anything, and end the script. */
function broken(statements: readonly Statement[], script: VBScript): void {
  for (const statement of statements) {
    if (statement.comment === null) notFollowed(script, undefined, statement);
    const isMember = statement.tokens[0]?.kind === 'name' && isSign(statement.tokens[1], '.');
    if (!isMember) script.reading.findings.mayBeForeign(lineOf(script, statement));
  }
  mayLeave(script.flow);
  forgetOpen(script);
}

/** Follows `If` and `Select Case`. Each way is possible. */
function runWays({ kind, tokens, ways }: Block, script: VBScript): void {
  valueOf(kind === 'if' ? tokens.slice(0, -1) : tokens.slice(1), script);
  either(
    script,
    ways.map(({ head, body }) => (way) => {
      const here: VBScript = { ...way, statement: head };
      const [word, ...rest] = head.tokens;
      const isTest = isName(word, 'elseif');
      if (isName(word, 'else') ? rest.length > 0 : isTest && !isName(rest.at(-1), 'then')) broken([head], here);
      else if (isTest) valueOf(rest.slice(0, -1), here);
      run(body, here);
    }),
    !ways.some(({ head }) => isName(head.tokens[0], 'else')),
  );
}

/** Returns the values that a `For` counts through; null if unknown. */
function turnsOf(tokens: readonly Token[], script: VBScript): readonly Value[] | null {
  const isEach = isName(tokens[0], 'each');
  const parts = isEach ? [tokens.slice(3)] : partsOf(tokens.slice(2), 'to', 'step');
  const [first, last, step] = parts.map((part) => valueOf(part, script));
  if (isEach) return first?.kind === 'list' ? first.items : null;
  if (step !== undefined || first?.kind !== 'number' || last?.kind !== 'number') return null;
  const count = Math.min(100, Math.max(0, last.value - first.value + 1));
  return Array.from({ length: count }, (_, turn) => numberValue(first.value + turn));
}

/** Returns the variable in which a loop counts, from the tokens after `For`. */
const counterOf = ([first, second]: readonly Token[]): string =>
  (isName(first, 'each') ? second?.text : first?.text) ?? '';

/** The words of a condition that doesn't end its loop, so that it is unknown whether anything does; also of none. */
const ENDLESS = /^(?:(?:while )?(?:true|(?:- )?[1-9]\d*)|until (?:false|0))?$/;

function runLoop({ kind, tokens, ways, end }: Block, script: VBScript): void {
  const { flow } = script;
  const isFor = kind === 'for';
  const counter = isFor ? counterOf(tokens) : '';
  /** Evaluates the condition that a loop tests each time, if it has one. */
  const ask = (words: readonly Token[], at: VBScript): void => {
    if (!isFor && words.length > 0) valueOf(isName(words[0], 'while', 'until') ? words.slice(1) : words, at);
  };
  const after = end.tokens.slice(1);
  const items = isFor ? turnsOf(tokens, script) : null;
  ask(tokens, script);
  eachTurn(script, items, (turn, item) => {
    assign(turn.flow, counter, item);
    run(ways[0]?.body ?? [], { ...turn, loop: kind });
    // a loop that changes its own counter may skip turns
    if (turn.flow.isReached && lookUp(turn.flow, counter) !== item) mayLeave(turn.flow);
    if (turn.flow.isReached) ask(after, turn);
  });
  assign(flow, counter, UNKNOWN);
  if (!isFor && ENDLESS.test([...tokens, ...after].map(({ text }) => text).join(' '))) mayLeave(flow);
}

function run(nodes: readonly Node[], script: VBScript): void {
  const { flow, reading } = script;
  for (const node of nodes) {
    if (!flow.isReached || !reading.findings.step()) return;
    if (node.kind === 'broken') {
      broken(node.statements, script);
      continue;
    }
    const { statement } = node;
    const here: VBScript = { ...script, statement };
    if (statement.comment !== null) script.words.comment(lineOf(here, statement), statement.comment);
    else if (node.kind === 'if' || node.kind === 'select') runWays(node, here);
    else if (node.kind !== 'statement') {
      if (node.kind !== 'sub' && node.kind !== 'function') runLoop(node, here);
    } else if (statement.tokens.length > 0 && !runPlain(here)) broken([statement], here);
  }
}

/**
 * Returns the variables that a statement may change: those that it assigns, and those that it passes to code that may
 * change them.
 */
function changedBy(tokens: readonly Token[], subs: ReadonlyMap<string, Sub>): readonly string[] {
  const members = tokens.filter((token, at) => token.kind === 'name' && isSign(tokens[at - 1], '.'));
  const isOpen =
    isSign(tokens[1], '(') ||
    isName(tokens[0], 'redim', 'sub', 'function', 'public', 'private') ||
    members.some(({ text }) => !keepsArguments(text)) ||
    tokens.some((token) => token.kind === 'name' && subs.has(token.text));
  const given = tokens.filter((token, at) => isOpen && token.kind === 'name' && !isSign(tokens[at + 1], '.'));
  // what is read from the registry goes into the last ones
  const last = given.slice(members.some(({ text }) => text === 'enumvalues') ? -2 : -1);
  const isFilled =
    members.length === 1 &&
    members.every(({ text }) => FILLS.has(text)) &&
    last.every((token) => isSign(tokens[tokens.indexOf(token) - 1], ','));
  const counted = isName(tokens[0], 'for') ? [counterOf(tokens.slice(1))] : [];
  const names = (isFilled ? last : given).map(({ text }) => text);
  return [...new Set([...counted, ...names, assignmentOf(tokens)?.name ?? ''])];
}

/** Reads a script of VBScript. Nothing is run. */
export function readVbscript(part: Part, reading: Reading): void {
  const statements = statementsOf(part.text);
  const nodes = parse(statements);
  const subs = new Map<string, Sub>();
  for (const node of nodes)
    if (node.kind === 'sub' || node.kind === 'function')
      subs.set(node.tokens[0]?.text ?? '', {
        nodes: node.ways[0]?.body ?? [],
        known: null,
        written: new Set(),
        mayEnd: false,
      });
  const changed = statements
    .flatMap(({ tokens }) => partsOf(tokens, 'then', 'else'))
    .flatMap((tokens) => changedBy(tokens, subs));
  const words = createLabelTrack(part.labels);
  const script: VBScript = {
    ...{ part, reading, subs, words },
    labelsAt: words.current,
    assigned: new Set(changed),
    // code in a text may assign any
    constants: /\bexecute(?:global)?\b/i.test(part.text) ? new Set() : onlyOnce(changed),
    flow: startFlow(part.isCertain),
    statement: { tokens: [], text: '', row: 0, comment: null },
    isUncalled: false,
    loop: null,
    depth: 0,
  };
  run(nodes, script);
  // A procedure that isn't called here may be called from elsewhere.
  for (const sub of subs.values())
    if (sub.known === null) run(sub.nodes, { ...script, flow: startFlow(false), isUncalled: true });
}
