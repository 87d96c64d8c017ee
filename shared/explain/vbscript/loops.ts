import { assign, branch, fork, join, lookUp, stop, type Flow } from '../lattice/flow.ts';
import { onlyOne, UNKNOWN, type Value } from '../lattice/value.ts';
import { around, isMet, valueOf } from './calls.ts';
import { changedIn, counterOf } from './changes.ts';
import { createReader } from './expression.ts';
import { lost, type Script } from './script.ts';
import type { Token } from './tokens.ts';
import type { Block } from './tree.ts';

type Loop = Block & { readonly kind: 'loop' };

const MAX_TURNS = 64;

/** What a loop counts through, and what its variable is behind it; null where that isn't known. */
interface Turns {
  readonly values: readonly Value[];
  readonly last: Value;
}

const number = (value: number): Value => [{ kind: 'number', value }];

/** `For i = 1 To 3`. */
function countedTurns(tokens: readonly Token[], script: Script): Turns | null {
  const from = createReader(tokens.slice(3), around(script));
  const first = onlyOne(from.expression());
  const rest = tokens.slice(3 + from.at());
  const to = createReader(rest.slice(1), around(script));
  const last = onlyOne(to.expression());
  if (from.isBroken() || to.isBroken() || rest[0]?.text !== 'to') {
    lost(script);
    return null;
  }
  if (first?.kind !== 'number' || last?.kind !== 'number' || to.at() < rest.length - 1) return null;
  const count = Math.max(0, last.value - first.value + 1);
  if (count > MAX_TURNS) return null;
  const values = Array.from({ length: count }, (_, turn) => number(first.value + turn));
  return { values, last: number(first.value + count) };
}

/** `For Each x In list`. Behind it the variable is none of them. */
function listedTurns(tokens: readonly Token[], script: Script): Turns | null {
  const list = onlyOne(valueOf(tokens.slice(4), script));
  return list?.kind === 'list' && list.items.length <= MAX_TURNS ? { values: list.items, last: UNKNOWN } : null;
}

/** Whether a loop takes another turn; null where that isn't known. */
function goesOn([word, ...condition]: readonly Token[], script: Script): boolean | null {
  if (word?.text !== 'while' && word?.text !== 'until') {
    lost(script);
    return null;
  }
  const met = isMet(condition, script);
  return word.text === 'until' && met !== null ? !met : met;
}

/** Takes the turns that are known; false where any number of others may follow. */
function runTurns({ statement: { tokens }, body }: Loop, counter: string, script: Script): boolean {
  const { flow } = script;
  const isEach = tokens[1]?.text === 'each';
  const turns = isEach ? listedTurns(tokens, script) : countedTurns(tokens, script);
  if (turns === null) return false;
  for (const turn of turns.values) {
    if (!flow.isReached) return true;
    assign(flow, counter, turn);
    script.run(body, script);
    // Who changes the variable changes how often the loop goes round.
    if (!isEach && lookUp(flow, counter) !== turn) return false;
  }
  assign(flow, counter, turns.last);
  return true;
}

/** Takes any number of turns; false where it never ends by itself. */
function runOpen(block: Loop, script: Script): boolean {
  const { flow } = script;
  const { tokens } = block.statement;
  const isFor = tokens[0]?.text === 'for';
  const asked = tokens[0]?.text === 'do' ? tokens.slice(1) : tokens;
  for (const one of changedIn([block], script)) assign(flow, one, UNKNOWN);
  let ends = isFor || (asked.length > 0 && goesOn(asked, script) !== true);
  branch(flow, [
    (way) => {
      const here = { ...script, flow: way };
      script.run(block.body, here);
      if (way.isReached && block.end.length > 0 && goesOn(block.end, here) !== true) ends = true;
    },
    () => undefined,
  ]);
  return ends;
}

export function runLoop(block: Loop, outer: Script): void {
  const { tokens } = block.statement;
  const { flow } = outer;
  const left: Flow[] = [];
  const exits = {
    ...outer.exits,
    ...(tokens[0]?.text === 'for' ? { for: left } : {}),
    ...(tokens[0]?.text === 'do' ? { do: left } : {}),
  };
  const script = { ...outer, exits };
  const counter = counterOf(tokens);
  const isDone = counter !== null && runTurns(block, counter, script);
  const ends = isDone || runOpen(block, script);
  if (!ends && left.length === 0) stop(flow);
  join(flow, [...left, fork(flow)]);
}
