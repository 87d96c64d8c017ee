import { createLabelTrack } from '../command/labels.ts';
import { assign, branch, fork, loseTrack, startFlow, stop, type Flow } from '../lattice/flow.ts';
import { isTrue, UNKNOWN, type Value } from '../lattice/value.ts';
import type { Part, Reading } from '../reading.ts';
import { around, callSub, isMet, member, valueOf } from './calls.ts';
import { assignmentsOf, atCommas, declaredBy, declaredIn, isSign } from './changes.ts';
import { compare, evaluate, variableOf, type Argument } from './expression.ts';
import { runLoop } from './loops.ts';
import { fails, forgetAll, goOn, lost, type Exits, type Script } from './script.ts';
import { blocksOf, type Arm, type Block, type Sub } from './tree.ts';
import { statementsOf, type Token } from './tokens.ts';

const leave =
  (by: keyof Exits) =>
  ({ flow, exits }: Script): void => {
    exits[by].push(fork(flow));
    stop(flow);
  };
const nothing = (): void => undefined;

/** Statements without a part that changes. */
const WHOLE: ReadonlyMap<string, (script: Script) => void> = new Map([
  ['option explicit', nothing],
  ['randomize', nothing],
  ['on error resume next', ({ flow }) => goOn(flow, true)],
  ['on error goto 0', ({ flow }) => goOn(flow, false)],
  ['exit sub', leave('sub')],
  ['exit function', leave('sub')],
  ['exit for', leave('for')],
  ['exit do', leave('do')],
]);

/** A statement that isn't a block; false where it isn't recognised. */
function runPlain(script: Script): boolean {
  const { flow, statement } = script;
  const { tokens } = statement;
  const [first] = tokens;
  if (first?.kind !== 'name') return false;
  const whole = WHOLE.get(tokens.map(({ text }) => text).join(' '));
  if (whole !== undefined) {
    whole(script);
    return true;
  }
  if (first.text === 'dim') {
    for (const name of declaredBy(tokens)) assign(flow, name, UNKNOWN);
    return true;
  }
  if (first.text === 'redim') {
    // an array has no value that is known
    for (const token of tokens) assign(flow, token.text, UNKNOWN);
    return true;
  }
  const assignments = assignmentsOf(tokens);
  if (assignments === null) {
    // What is assigned to anything but a variable may be a property that writes.
    const isCall = first.text === 'call';
    return runCall(isCall ? tokens.slice(1) : tokens, isCall, script);
  }
  return assignments.every(({ name, value }) => {
    const read = evaluate(value, around(script));
    assign(flow, name, read?.value ?? UNKNOWN);
    return read !== null;
  });
}

/** Where the name of what is called stands: the last behind a point, and the first where there is none. */
function calledAt(tokens: readonly Token[]): number {
  let last = 0;
  for (let at = 0; at < tokens.length; at++) {
    if (isSign(tokens[at], '(')) {
      // Brackets before a point belong to what it is called on.
      const end = at + closes(tokens.slice(at));
      if (!isSign(tokens[end + 1], '.')) break;
      at = end;
    } else if (tokens[at]?.kind === 'name' && (at === 0 || isSign(tokens[at - 1], '.'))) last = at;
    else if (!isSign(tokens[at], '.')) break;
  }
  return last;
}

/** `a.b(c).Method x, y`, `Name x, y`, `Call Name(x)`. */
function runCall(tokens: readonly Token[], isCall: boolean, script: Script): boolean {
  const last = calledAt(tokens);
  const name = tokens[last];
  const rest = tokens.slice(last + 1);
  const closed = isSign(rest[0], '(') ? closes(rest) : -1;
  const isBracketed = closed >= 0 && closed === rest.length - 1;
  if (name?.kind !== 'name' || isSign(rest[closed + 1], '=')) return false;
  if (isCall && rest.length > 0 && !isBracketed) return false;
  const parts = atCommas(isBracketed ? rest.slice(1, -1) : rest);
  // No script host takes several between brackets without `Call`.
  if (isBracketed && !isCall && parts.length > 1) return false;
  const args: Argument[] = [];
  for (const part of parts) {
    const read = part.length === 0 ? { value: UNKNOWN } : evaluate(part, around(script));
    if (read === null) return false;
    args.push({ value: read.value, variable: variableOf(part) });
  }
  if (last === 0) {
    const sub = script.subs.get(name.text);
    if (sub !== undefined) callSub(sub, args, script);
    return sub !== undefined || name.text === 'msgbox' || name.text === 'inputbox';
  }
  const object = isSign(tokens[last - 1], '.') ? evaluate(tokens.slice(0, last - 1), around(script)) : null;
  if (object === null) return false;
  member(object.value, name.text, args, script);
  return true;
}

/** Where the bracket with which these begin is closed; -1 where it isn't. */
function closes(tokens: readonly Token[]): number {
  let depth = 0;
  return tokens.findIndex((token) => {
    if (isSign(token, '(')) depth++;
    return isSign(token, ')') && --depth === 0;
  });
}

/** Whether a way is taken; null where that isn't known. */
type Test = (asked: readonly Token[], script: Script) => boolean | null;

/** Goes the first way whose test is met: those behind it aren't even asked. */
function runArms(flow: Flow, arms: readonly Arm[], test: Test, script: Script): void {
  const [arm, ...rest] = arms;
  if (arm === undefined) return;
  const here = { ...script, flow };
  const isTaken = arm.asked === null ? true : test(arm.asked, here);
  if (isTaken === true) runBlocks(arm.body, here);
  else if (isTaken === false) runArms(flow, rest, test, script);
  else
    branch(flow, [(way) => runBlocks(arm.body, { ...script, flow: way }), (way) => runArms(way, rest, test, script)]);
}

const isCaseOf =
  (value: Value): Test =>
  (cases, script) => {
    const met = atCommas(cases).map((part) => isTrue(compare('=', value, valueOf(part, script))));
    if (met.includes(true)) return true;
    return met.includes(null) ? null : false;
  };

function runBlocks(blocks: readonly Block[], script: Script): void {
  const { flow, reading } = script;
  for (const block of blocks) {
    if (!flow.isReached || !reading.findings.step()) return;
    if (block.kind === 'sub') continue;
    if (block.kind === 'broken') {
      for (const statement of block.statements) if (statement.comment === null) lost({ ...script, statement });
      loseTrack(flow);
      forgetAll(script);
      continue;
    }
    const here: Script = { ...script, statement: block.statement };
    const { comment, row, tokens } = block.statement;
    if (block.kind === 'if') runArms(flow, block.arms, isMet, here);
    else if (block.kind === 'select') runArms(flow, block.arms, isCaseOf(valueOf(tokens.slice(2), here)), here);
    else if (block.kind === 'loop') runLoop(block, here);
    else if (comment !== null) script.labels.comment(script.part.lineOf(row), comment);
    else if (!runPlain(here)) {
      lost(here);
      fails(here);
      forgetAll(here);
    }
  }
}

/** Reads a script of VBScript. Nothing is run. */
export function readVbscript(part: Part, reading: Reading): void {
  const blocks = blocksOf(statementsOf(part.text));
  const subs = new Map(blocks.flatMap((block): [string, Sub][] => (block.kind === 'sub' ? [[block.name, block]] : [])));
  const none = (): Pick<Script, 'own' | 'clobbered' | 'exits'> => ({
    own: new Set(),
    clobbered: new Set(),
    exits: { sub: [], for: [], do: [] },
  });
  const script: Script = {
    ...{ part, reading, subs, ...none() },
    labels: createLabelTrack(),
    known: new Map(),
    shared: new Set(declaredIn(blocks)),
    called: new Set(),
    calls: [],
    flow: startFlow(part.isCertain),
    isUncalled: false,
    statement: { tokens: [], source: '', row: 0, comment: null },
    run: runBlocks,
  };
  runBlocks(blocks, script);
  // What nobody calls here may be called from elsewhere.
  for (const [name, sub] of subs) {
    if (script.called.has(name)) continue;
    runBlocks(sub.body, { ...script, ...none(), flow: startFlow(false), isUncalled: true, calls: [name] });
  }
}
