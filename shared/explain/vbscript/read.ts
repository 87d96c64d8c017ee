import { createLabelTrack, type LabelTrack } from '../command/labels.ts';
import { assign, leave, lookUp, mayLeave, onlyOnce, startFlow, textOf, UNKNOWN, type Value } from '../flow.ts';
import type { Findings } from '../found.ts';
import { forgetOpen, lineOf, notFollowed, startScript, type Part, type Reading, type Script } from '../script.ts';
import { CONSTANTS, evaluate, FUNCTIONS, type Surroundings } from './expression.ts';
import { ANOTHER_PC, ANY_OBJECT, FILLS, isOf, objectOf, OF_SHELL, providerWrite } from './members.ts';
import { READS, SETTERS, SHELL, shellCall } from './members.ts';
import { assignmentOf, between, isProcedure, parse, partsOf, type Opening, type Placed } from './parse.ts';
import { isName, isSign, statementsOf, type Statement, type Token } from './tokens.ts';

interface VBScript extends Script {
  readonly statement: Statement;
  readonly words: LabelTrack;
  readonly procedures: ReadonlySet<string>;
  /** Variables that are assigned in the script, and those that it assigns in a block: these are never known. */
  readonly assigned: ReadonlySet<string>;
  readonly inBlocks: ReadonlySet<string>;
}

/** What fetches a page changes no setting. */
const WEB_REQUEST = /^(?:winhttp\.winhttprequest|(?:msxml2|microsoft)\.(?:server)?xmlhttp)(?:\.|$)/;

/** Follows a method or a property of an object. One that is unknown may be of another class. */
function callMember(object: Value, name: string, args: readonly Value[], outer: VBScript): Value {
  const { flow } = outer;
  const script = object === null ? { ...outer, flow: { ...flow, isCertain: false } } : outer;
  const isSetter = SETTERS.has(name);
  if (isSetter || SHELL.has(name)) {
    if (isOf(object, ANOTHER_PC)) notFollowed(script, 'another-pc');
    else if (object !== null && !isOf(object, isSetter ? /^$|stdregprov$/ : OF_SHELL)) notFollowed(script);
    else if (isSetter) providerWrite(name, args, script);
    // Run expands %NAME% as a command line does.
    else if (name === 'run' || name === 'exec') startScript(script, 'batch', textOf(args[0] ?? UNKNOWN));
    else shellCall(name, args, script);
  } else if (name === 'regread' && isOf(object, OF_SHELL)) shellCall(name, args, script);
  else if (name === 'createobject') return objectOf(args);
  else if (name === 'quit' && isOf(object, /^wscript$/)) leave(flow);
  else if (!READS.has(name) && !isOf(object, WEB_REQUEST)) {
    // it may change its arguments
    forgetOpen(script);
    if (!FILLS.has(name)) notFollowed(script);
    // it may end the script itself
    if (name === 'quit') mayLeave(flow);
  }
  flow.given = script.flow.given;
  return UNKNOWN;
}

/** Follows a name without an object, with or without brackets: a variable, a function or a procedure. */
function callName(name: string, args: readonly Value[] | null, script: VBScript): Value {
  if (script.procedures.has(name)) {
    // it may end the script, and change what it is given
    forgetOpen(script);
    mayLeave(script.flow);
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
  isProcedure: (name) => script.procedures.has(name) || name === 'msgbox' || name === 'inputbox',
  step: () => script.reading.findings.step(),
});

const HARMLESS = /^(?:option explicit|randomize|on error resume next|on error goto 0)$/;

const wordsOf = ({ tokens }: Statement): string => tokens.map(({ text }) => text).join(' ');

function runPlain(script: VBScript): boolean {
  const { flow, statement, inBlocks } = script;
  const { tokens } = statement;
  const [first] = tokens;
  const assignment = assignmentOf(tokens);
  const words = wordsOf(statement);
  if (words.startsWith('on error')) flow.resumes = words.endsWith('next');
  if (HARMLESS.test(words)) return true;
  if (isName(first, 'dim', 'redim')) {
    // an array has an unknown value
    for (const token of tokens) assign(flow, token.text, UNKNOWN);
    return true;
  }
  const isCall = isName(first, 'call');
  const how = isCall ? 'call' : 'plain';
  if (assignment === null) return evaluate(isCall ? tokens.slice(1) : tokens, around(script), how) !== null;
  const read = evaluate(assignment.value, around(script));
  const isKnown = read !== null && read.value !== ANY_OBJECT && !inBlocks.has(assignment.name);
  assign(flow, assignment.name, isKnown ? read.value : UNKNOWN);
  return read !== null;
}

/** Reports a statement that can't be read. It may do anything, and end the script. */
function broken(script: VBScript): void {
  const { statement } = script;
  if (statement.comment === null) notFollowed(script);
  const isMember = statement.tokens[0]?.kind === 'name' && isSign(statement.tokens[1], '.');
  if (!isMember) script.reading.findings.mayBeForeign(lineOf(script, statement));
  mayLeave(script.flow);
  forgetOpen(script);
}

/** Evaluates what decides on a block or a way of it: a condition, a value, or how far a loop counts. */
function ask(tokens: readonly Token[], script: VBScript): void {
  const [asked = []] = partsOf(tokens, 'then');
  for (const part of partsOf(asked, 'each', 'in', 'to', 'step', 'while', 'until', 'case'))
    if (part.length > 0 && evaluate(part, around(script)) === null) notFollowed(script);
}

function nextWay(script: VBScript): void {
  const [word, ...rest] = script.statement.tokens;
  const isTest = isName(word, 'elseif');
  if (isName(word, 'else') ? rest.length > 0 : isTest && !isName(rest.at(-1), 'then')) broken(script);
  else if (isTest) ask(rest, script);
}

/** Follows a statement where it is. In a block it is possible, and may end the script. */
function run({ statement, part, blocks }: Placed, outer: VBScript): void {
  const { flow, reading } = outer;
  const own = part === 'head' ? blocks.at(-1) : undefined;
  const within = blocks.filter((one) => one !== own && !isProcedure(one));
  const last = within.at(-1);
  const line = last === undefined ? null : lineOf(outer, last.statement);
  const add: Findings['add'] = (write) => reading.findings.add(line === null ? write : { dependsOn: line, ...write });
  const script: VBScript = {
    ...{ ...outer, statement, reading: { ...reading, findings: { ...reading.findings, add } } },
    flow: last === undefined ? flow : { ...flow, isCertain: false, left: 0 },
  };
  const { tokens } = statement;
  if (part === 'broken') broken(script);
  else if (statement.comment !== null) script.words.comment(lineOf(script, statement), statement.comment);
  else if (own !== undefined) ask(isProcedure(own) ? [] : own.tokens, script);
  else if (part === 'way') nextWay(script);
  else if (part === 'plain' && blocks.length > 0 && /^exit (?:sub|function|for|do)$/.test(wordsOf(statement))) return;
  else if (part === 'plain' && tokens.length > 0 && !runPlain(script)) broken(script);
  else if (part === 'end' && isName(tokens[0], 'loop')) ask(tokens.slice(1), script);
  flow.given = script.flow.given;
  // whether such a loop ends isn't known
  if (script.flow.left > 0 || (part === 'end' && isName(tokens[0], 'loop', 'wend'))) mayLeave(flow);
}

/** The variables that a statement may change: it assigns them, or passes them to code that may. */
function changedBy(tokens: readonly Token[], procedures: ReadonlySet<string>): readonly string[] {
  const members = tokens.filter((token, at) => token.kind === 'name' && isSign(tokens[at - 1], '.'));
  const isOpen =
    isSign(tokens[1], '(') ||
    isName(tokens[0], 'redim', 'sub', 'function', 'public', 'private') ||
    members.some(({ text }) => ![READS, SHELL, SETTERS].some((names) => names.has(text))) ||
    tokens.some((token) => token.kind === 'name' && procedures.has(token.text));
  const given = tokens.filter((token, at) => isOpen && token.kind === 'name' && !isSign(tokens[at + 1], '.'));
  // what is read from the registry goes into the last ones
  const last = given.slice(members.some(({ text }) => text === 'enumvalues') ? -2 : -1);
  const isFilled =
    members.length === 1 &&
    members.every(({ text }) => FILLS.has(text)) &&
    last.every((token) => isSign(tokens[tokens.indexOf(token) - 1], ','));
  const counted = isName(tokens[0], 'for') ? [tokens[isName(tokens[1], 'each') ? 2 : 1]?.text ?? ''] : [];
  const names = (isFilled ? last : given).map(({ text }) => text);
  return [...new Set([...counted, ...names, assignmentOf(tokens)?.name ?? ''])];
}

export function readVbscript(part: Part, reading: Reading): void {
  const placed = parse(statementsOf(part.text));
  const bodies = new Map<Opening | null, Placed[]>([[null, []]]);
  for (const one of placed) {
    const around = one.blocks.find(isProcedure) ?? null;
    const body = bodies.get(around) ?? [];
    bodies.set(around, body);
    body.push(one);
  }
  const nameOf = (opening: Opening | null): string => opening?.tokens[0]?.text ?? '';
  const procedures = new Set([...bodies.keys()].map(nameOf));
  const names = ({ statement }: Placed): readonly string[] =>
    statement.tokens.filter(({ kind, text }) => kind === 'name' && procedures.has(text)).map(({ text }) => text);
  const changedIn = (some: readonly Placed[]): readonly string[] =>
    some.flatMap(({ statement }) => between(statement).flatMap((tokens) => changedBy(tokens, procedures)));
  const changed = changedIn(placed);
  const words = createLabelTrack(part.labels);
  // code in a text may assign any
  const constants = /\bexecute(?:global)?\b/i.test(part.text) ? new Set<string>() : onlyOnce(changed);
  const script: VBScript = {
    ...{ part, reading, procedures, words, constants },
    labelsAt: words.current,
    assigned: new Set(changed),
    inBlocks: new Set(changedIn(placed.filter(({ blocks }) => blocks.length > 0))),
    flow: startFlow(part.isCertain),
    statement: { tokens: [], text: '', row: 0, comment: null },
    isUncalled: false,
  };
  /** The constants at the first call of a procedure, and the procedures that are called. */
  let known: readonly (readonly [string, Value])[] | undefined;
  const called = new Set(
    [...bodies].flatMap(([opening, body]) => body.flatMap(names).filter((name) => name !== nameOf(opening))),
  );
  const runAll = (opening: Opening | null, at: VBScript): void => {
    for (const one of bodies.get(opening) ?? []) {
      const { flow } = at;
      if (!flow.isReached || !reading.findings.step()) return;
      if (opening === null && names(one).length > 0)
        known ??= [...flow.variables].filter(([name]) => constants.has(name));
      run(one, at);
      // nothing of a procedure is reached behind its way out
      if (one.blocks.length === 1 && /^exit (?:sub|function)$/.test(wordsOf(one.statement))) return;
    }
  };
  runAll(null, script);
  for (const opening of [...bodies.keys()].slice(1)) {
    // one that isn't called here may be called from elsewhere
    const isUncalled = !called.has(nameOf(opening));
    runAll(opening, { ...script, flow: startFlow(false, known), isUncalled });
  }
}
