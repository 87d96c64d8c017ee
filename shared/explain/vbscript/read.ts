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
  type Flow,
  type Value,
} from '../flow.ts';
import type { Part, Reading } from '../reading.ts';
import { around, callSub, member, valueOf } from './calls.ts';
import { changedIn, counterOf } from './changes.ts';
import { evaluate, variableOf, type Argument } from './expression.ts';
import { assignmentsOf, atCommas, closes, isName, isSign, linesOf, type Line, type Opening } from './statements.ts';
import { statementsOf, type Token } from './tokens.ts';
import { fails, forgetAll, goOn, lost, type Script, type Sub } from './script.ts';

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

/** A statement that isn't a block; false where it isn't recognised. */
function runPlain(script: Script): boolean {
  const { flow, line } = script;
  const { tokens } = line;
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
    if (sub !== undefined) callSub(sub, args, script);
    return sub !== undefined || name.text === 'msgbox' || name.text === 'inputbox';
  }
  const object = isSign(tokens[last - 1], '.') ? evaluate(tokens.slice(0, last - 1), around(script)) : null;
  if (object === null) return false;
  member(object.value, name.text, args, script, tokens[0]?.text ?? '');
  return true;
}

/** A statement of one line, which is named where it isn't recognised. */
function runStatement(script: Script): void {
  const { line, reading } = script;
  if (line.tokens.length === 0 || runPlain(script)) return;
  lost(script);
  if (line.tokens[0]?.kind !== 'name' || !isSign(line.tokens[1], '.'))
    reading.findings.mayBeForeign(script.part.lineOf(line.row));
  fails(script);
  forgetAll(script);
}

function broken(lines: readonly Line[], script: Script): void {
  for (const line of lines) {
    if (line.comment === null) lost({ ...script, line });
    script.reading.findings.mayBeForeign(script.part.lineOf(line.row));
  }
  mayLeave(script.flow);
  forgetAll(script);
}

/** `If x Then a : b Else c`, all in one row. */
function runInOneRow(row: readonly Line[], script: Script): void {
  const [first, ...others] = row;
  const then = first?.tokens.findIndex((token) => isName(token, 'then')) ?? -1;
  const rest = [first?.tokens.slice(then + 1) ?? [], ...others.map(({ tokens }) => tokens)];
  const ways: (readonly Token[])[][] = [[]];
  for (const tokens of rest) {
    const cut = tokens.findIndex((token) => isName(token, 'else'));
    ways.at(-1)?.push(cut < 0 ? tokens : tokens.slice(0, cut));
    if (cut >= 0) ways.push([tokens.slice(cut + 1)]);
  }
  const isNested = ways.flat().some(([word]) => isName(word, 'if', 'elseif', 'else', 'for', 'do', 'while', 'select'));
  if (first === undefined || then < 0 || isNested || ways.length > 2) {
    broken(row, script);
    return;
  }
  valueOf(first.tokens.slice(1, then), script);
  branch(
    script.flow,
    ways.map((way) => (flow) => {
      for (const tokens of way)
        if (flow.isReached && !isName(tokens[0], 'end')) runStatement({ ...script, flow, line: { ...first, tokens } });
    }),
    ways.length < 2,
  );
}

/** The ways through `If` and `Select Case`: each with the line that begins it. */
function waysIn(
  from: number,
  script: Script,
): readonly { readonly head: Line; readonly from: number; readonly to: number }[] {
  const { lines } = script;
  const block = lines[from];
  const words = block?.opening?.kind === 'if' ? ['else', 'elseif'] : ['case'];
  const ways: { head: Line; from: number; to: number }[] = [];
  let begin = from;
  for (let at = from + 1; block !== undefined && at <= block.end; at++) {
    const line = lines[at];
    if (line === undefined) break;
    if (at === block.end || isName(line.tokens[0], ...words)) {
      ways.push({ head: lines[begin] ?? block, from: begin + 1, to: at });
      begin = at;
    }
    if (line.opening !== null && at > from) at = Math.max(at, line.end < 0 ? block.end - 1 : line.end);
  }
  return ways;
}

function runWays(from: number, opening: Opening, script: Script): void {
  const ways = waysIn(from, script);
  valueOf(opening.kind === 'if' ? opening.tokens.slice(0, -1) : opening.tokens.slice(1), script);
  const isElse = ({ tokens }: Line): boolean => isName(tokens[0], 'else') || isName(tokens[1], 'else');
  const isOdd = ({ tokens }: Line): boolean =>
    isName(tokens[0], 'else') ? tokens.length > 1 : isName(tokens[0], 'elseif') && !isName(tokens.at(-1), 'then');
  branch(
    script.flow,
    ways.map(({ head, from: begin, to }) => (flow) => {
      const here: Script = { ...script, flow, line: head };
      if (isOdd(head)) broken([head], here);
      else if (isName(head.tokens[0], 'elseif')) valueOf(head.tokens.slice(1, -1), here);
      run(begin, to, here);
    }),
    !ways.some(({ head }) => isElse(head)),
  );
}

/** What a loop counts through; null where that isn't known. */
function turnsOf({ tokens }: Opening, script: Script): readonly Value[] | null {
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
  if (count > MAX_TURNS) return null;
  return Array.from({ length: count }, (_, turn) => numberValue(first.value + turn));
}

/** What a loop asks each time, if it does. */
function ask(tokens: readonly Token[], script: Script): void {
  if (tokens.length > 0) valueOf(isName(tokens[0], 'while', 'until') ? tokens.slice(1) : tokens, script);
}

function runLoop(from: number, { kind, tokens }: Opening, outer: Script): void {
  const { lines, subs, flow } = outer;
  const { end } = outer.line;
  const script: Script = { ...outer, loops: [...outer.loops, kind] };
  const changed = new Set<string>();
  outer.reading.findings.step(end - from);
  const calls = changedIn(lines.slice(from + 1, end), (name) => subs.has(name), changed);
  for (const name of calls) for (const one of subs.get(name)?.changed ?? []) changed.add(one);
  const counter = counterOf(tokens);
  const turns = kind === 'for' ? turnsOf({ kind, tokens }, script) : null;
  if (turns !== null && !changed.has(counter)) {
    takeTurns(
      flow,
      turns.map((turn) => () => {
        assign(flow, counter, turn);
        run(from + 1, end, script);
      }),
    );
    assign(flow, counter, UNKNOWN);
    return;
  }
  const asked = [kind === 'for' ? [] : tokens, lines[end]?.tokens.slice(1) ?? []];
  ask(asked[0] ?? [], script);
  for (const name of [...changed, ...(kind === 'for' ? [counter] : [])]) assign(flow, name, UNKNOWN);
  takeTurns(flow, [
    () =>
      branch(flow, [
        (way) => {
          run(from + 1, end, { ...script, flow: way });
          if (way.isReached) ask(asked[1] ?? [], { ...script, flow: way });
        },
      ]),
  ]);
  // Nobody knows whether it ends by itself.
  if (kind !== 'for' && asked.every((one) => one.length === 0)) mayLeave(flow);
}

function run(from: number, to: number, script: Script): void {
  const { lines, flow, reading } = script;
  let at = from;
  while (at < to) {
    const line = lines[at];
    if (line === undefined || !flow.isReached || !reading.findings.step()) return;
    const here: Script = { ...script, line };
    const { opening, end, row, comment } = line;
    if (comment !== null) script.labels.comment(script.part.lineOf(row), comment);
    else if (opening === null && isName(line.tokens[0], 'if')) {
      let next = at + 1;
      while (next < to && lines[next]?.row === row && lines[next]?.comment === null) next++;
      runInOneRow(lines.slice(at, next), here);
      at = next - 1;
    } else if (opening === null) runStatement(here);
    else {
      const isRead = end > at && end < to && !/^(?:with|class|property)$/.test(opening.kind);
      if (!isRead) broken(lines.slice(at, end > at ? end + 1 : to), here);
      else if (opening.kind === 'if' || opening.kind === 'select') runWays(at, opening, here);
      else if (opening.kind !== 'sub' && opening.kind !== 'function') runLoop(at, opening, here);
      at = isRead || end > at ? end : to;
    }
    at++;
  }
}

/** The procedures of a script. */
function subsOf(lines: readonly Line[]): ReadonlyMap<string, Sub> {
  const subs = new Map<string, Sub & { changed: Set<string>; calls: ReadonlySet<string> }>();
  const found = lines.flatMap(({ opening, end }, at) =>
    opening !== null && end > at && /^(?:sub|function)$/.test(opening.kind)
      ? [{ at, end, tokens: opening.tokens }]
      : [],
  );
  const names = new Set(found.map(({ tokens }) => tokens[0]?.text ?? ''));
  for (const { at, end, tokens } of found) {
    const changed = new Set<string>();
    const calls = changedIn(lines.slice(at + 1, end), (name) => names.has(name), changed);
    const params = tokens.slice(1).filter((token) => token.kind === 'name' && !isName(token, 'byval', 'byref'));
    const sub = { from: at + 1, to: end, params: params.map(({ text }) => text), changed, calls };
    subs.set(tokens[0]?.text ?? '', { ...sub, isRead: false, mayEnd: false });
  }
  // what it calls is added while it is gone through
  for (const sub of subs.values()) {
    const all = new Set(sub.calls);
    for (const name of all) {
      for (const one of subs.get(name)?.changed ?? []) sub.changed.add(one);
      for (const one of subs.get(name)?.calls ?? []) all.add(one);
    }
  }
  return subs;
}

/** What a procedure may know of the script's variables: those that are assigned once. */
function constantsOf({ flow, constants }: Script, { params }: Sub): readonly (readonly [string, Value])[] {
  return [...constants].filter((name) => !params.includes(name)).map((name) => [name, lookUp(flow, name)] as const);
}

function readSub(sub: Sub, script: Script): void {
  const known = constantsOf(script, sub).filter(([, value]) => value !== null);
  const flow: Flow = startFlow(false, known);
  takeTurns(flow, [() => run(sub.from, sub.to, { ...script, flow, loops: [] })], BODY);
  sub.mayEnd = flow.left === OUT;
}

/** Reads a script of VBScript. Nothing is run. */
export function readVbscript(part: Part, reading: Reading): void {
  const lines = linesOf(statementsOf(part.text));
  const subs = subsOf(lines);
  const counts = new Map<string, number>();
  for (const line of lines) {
    const names = new Set<string>();
    changedIn([line], (name) => subs.has(name), names);
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const script: Script = {
    ...{ part, reading, lines, subs, readSub, loops: [] },
    labels: createLabelTrack(),
    assigned: new Set(counts.keys()),
    constants: new Set([...counts].filter(([, count]) => count === 1).map(([name]) => name)),
    flow: startFlow(part.isCertain),
    line: { tokens: [], source: '', row: 0, comment: null, opening: null, end: -1 },
    isUncalled: false,
    named: new Set(),
  };
  run(0, lines.length, script);
  // What nobody calls here may be called from elsewhere.
  for (const sub of subs.values())
    if (!sub.isRead) run(sub.from, sub.to, { ...script, flow: startFlow(false), isUncalled: true });
}
