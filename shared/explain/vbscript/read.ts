import { createLabelTrack } from '../command/labels.ts';
import {
  assign,
  branch,
  BODY,
  leave,
  lookUp,
  mayLeave,
  numberValue,
  OUT,
  startFlow,
  takeTurns,
  TURN,
  UNKNOWN,
  type Value,
} from '../flow.ts';
import type { Part, Reading } from '../reading.ts';
import { around, callSub, member, valueOf } from './calls.ts';
import { evaluate, variableOf, type Argument } from './expression.ts';
import { assignmentsOf, atCommas, closes, parse, type Block, type Node } from './parse.ts';
import { isName, isSign, statementsOf, type Statement, type Token } from './tokens.ts';
import { changedBy, counterOf, fails, forgetAll, goOn, lost, type Script, type Sub } from './script.ts';

const MAX_TURNS = 64;

/** Statements without a part that changes. */
const WHOLE: ReadonlyMap<string, (script: Script) => void> = new Map<string, (script: Script) => void>([
  ['option explicit', () => undefined],
  ['randomize', () => undefined],
  ['on error resume next', ({ flow }) => goOn(flow, true)],
  ['on error goto 0', ({ flow }) => goOn(flow, false)],
  ['exit sub', ({ flow }) => leave(flow, BODY)],
  ['exit function', ({ flow }) => leave(flow, BODY)],
  ['exit for', ({ flow, loops }) => leave(flow, loops.at(-1) === 'for' ? TURN : OUT)],
  ['exit do', ({ flow, loops }) => leave(flow, loops.at(-1) === 'do' ? TURN : OUT)],
]);

/** What a statement does that isn't a block; false where it isn't recognised. */
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
  if (first.text === 'dim' || first.text === 'redim') {
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
    if (sub !== undefined) callSub(sub, script);
    return sub !== undefined || name.text === 'msgbox' || name.text === 'inputbox';
  }
  const object = isSign(tokens[last - 1], '.') ? evaluate(tokens.slice(0, last - 1), around(script)) : null;
  if (object === null) return false;
  member(object.value, name.text, args, script, tokens[0]?.text ?? '');
  return true;
}

/** A statement of one line, which is named where it isn't recognised. */
function runStatement(script: Script): void {
  const { statement, reading } = script;
  if (statement.tokens.length === 0 || runPlain(script)) return;
  lost(script);
  if (statement.tokens[0]?.kind !== 'name' || !isSign(statement.tokens[1], '.'))
    reading.findings.mayBeForeign(script.part.lineOf(statement.row));
  fails(script);
  forgetAll(script, true);
}

function broken(statements: readonly Statement[], script: Script): void {
  for (const statement of statements) {
    if (statement.comment === null) lost({ ...script, statement });
    script.reading.findings.mayBeForeign(script.part.lineOf(statement.row));
  }
  mayLeave(script.flow);
  forgetAll(script, true);
}

/** `If` and `Select Case`: each way is possible. */
function runWays({ kind, tokens, ways }: Block, script: Script): void {
  valueOf(kind === 'if' ? tokens.slice(0, -1) : tokens.slice(1), script);
  const isElse = ({ tokens: words }: Statement): boolean => isName(words[0], 'else') || isName(words[1], 'else');
  branch(
    script.flow,
    ways.map(({ head, body }) => (flow) => {
      const here: Script = { ...script, flow, statement: head };
      const [word, ...rest] = head.tokens;
      const isTest = isName(word, 'elseif');
      if (isName(word, 'else') ? rest.length > 0 : isTest && !isName(rest.at(-1), 'then')) broken([head], here);
      else if (isTest) valueOf(rest.slice(0, -1), here);
      run(body, here);
    }),
    !ways.some(({ head }) => isElse(head)),
  );
}

/** What a loop counts through; null where that isn't known. */
function turnsOf(tokens: readonly Token[], script: Script): readonly Value[] | null {
  if (isName(tokens[0], 'each')) {
    const list = valueOf(tokens.slice(3), script);
    return list?.kind === 'list' && list.items.length <= MAX_TURNS ? list.items : null;
  }
  const to = tokens.findIndex((token) => isName(token, 'to'));
  const step = tokens.findIndex((token) => isName(token, 'step'));
  const first = valueOf(tokens.slice(2, to < 0 ? tokens.length : to), script);
  const last = valueOf(tokens.slice(to + 1, step < 0 ? tokens.length : step), script);
  if (to < 0 || step >= 0 || first?.kind !== 'number' || last?.kind !== 'number') return null;
  const count = Math.max(0, last.value - first.value + 1);
  return count > MAX_TURNS ? null : Array.from({ length: count }, (_, turn) => numberValue(first.value + turn));
}

/** What a loop asks each time, if it does. */
function ask(tokens: readonly Token[], script: Script): void {
  if (tokens.length > 0) valueOf(isName(tokens[0], 'while', 'until') ? tokens.slice(1) : tokens, script);
}

function runLoop(block: Block, outer: Script): void {
  const { kind, tokens, ways, end } = block;
  const { flow } = outer;
  const script: Script = { ...outer, loops: [...outer.loops, kind] };
  const body = ways[0]?.body ?? [];
  const counter = counterOf(tokens);
  const turns = kind === 'for' ? turnsOf(tokens, script) : null;
  if (turns !== null) {
    takeTurns(
      flow,
      turns.map((turn) => () => {
        assign(flow, counter, turn);
        run(body, script);
        // what counts itself may leave turns out
        if (flow.isReached && lookUp(flow, counter) !== turn) mayLeave(flow);
      }),
    );
    assign(flow, counter, UNKNOWN);
    return;
  }
  const [before, after] = [kind === 'for' ? [] : tokens, end.tokens.slice(1)];
  ask(before, script);
  if (kind === 'for') assign(flow, counter, UNKNOWN);
  forgetAll(script);
  takeTurns(flow, [
    () =>
      branch(flow, [
        (way) => {
          run(body, { ...script, flow: way });
          if (way.isReached) ask(after, { ...script, flow: way });
        },
      ]),
  ]);
  // Nobody knows whether it ends by itself.
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
    if (statement.comment !== null) script.labels.comment(script.part.lineOf(statement.row), statement.comment);
    else if (node.kind === 'statement') runStatement(here);
    else if (node.kind === 'if' || node.kind === 'select') runWays(node, here);
    else if (node.kind !== 'sub' && node.kind !== 'function') runLoop(node, here);
  }
}

const isSub = (node: Node): node is Block => node.kind === 'sub' || node.kind === 'function';

/** The procedures of a script. */
function subsOf(nodes: readonly Node[]): ReadonlyMap<string, Sub> {
  return new Map(
    nodes.filter(isSub).map(({ tokens: [name, ...params], ways }) => {
      const names = params.filter((token) => token.kind === 'name' && !isName(token, 'byval', 'byref'));
      const body = ways[0]?.body ?? [];
      return [name?.text ?? '', { params: names.map(({ text }) => text), body, isRead: false, mayEnd: false }];
    }),
  );
}

/** Reads a script of VBScript. Nothing is run. */
export function readVbscript(part: Part, reading: Reading): void {
  const statements = statementsOf(part.text);
  const nodes = parse(statements);
  const subs = subsOf(nodes);
  const names = new Set(subs.keys());
  const counts = new Map<string, number>();
  for (const { tokens } of statements)
    for (const name of new Set(changedBy(tokens, names))) counts.set(name, (counts.get(name) ?? 0) + 1);
  const script: Script = {
    ...{ part, reading, subs, run, loops: [] },
    labels: createLabelTrack(),
    assigned: new Set(counts.keys()),
    constants: new Set([...counts].filter(([, count]) => count === 1).map(([name]) => name)),
    flow: startFlow(part.isCertain),
    statement: { tokens: [], source: '', row: 0, comment: null },
    isUncalled: false,
    named: new Set(),
  };
  run(nodes, script);
  // What nobody calls here may be called from elsewhere.
  for (const sub of subs.values())
    if (!sub.isRead) run(sub.body, { ...script, flow: startFlow(false), isUncalled: true });
}
