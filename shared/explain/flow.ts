import type { RegistryView } from '../windows/registry.ts';

/** What a variable of a script holds, where that is known. */
export type Datum =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'table'; readonly entries: ReadonlyMap<string, Value> }
  /** A key of the registry that a script holds open. */
  | { readonly kind: 'key'; readonly key: string; readonly view: RegistryView | null }
  /** An object by the name of its class, in lower case. */
  | { readonly kind: 'object'; readonly name: string };

/** A constant, or null where it may be anything. */
export type Value = Datum | null;

export const UNKNOWN: Value = null;
export const NOTHING: Value = { kind: 'nothing' };

const MAX_TEXT = 8 * 1024;
const MAX_ITEMS = 256;
const MAX_VARIABLES = 300;

export const textValue = (text: string): Value => (text.length > MAX_TEXT ? UNKNOWN : { kind: 'text', text });
export const numberValue = (value: number): Value => (Number.isFinite(value) ? { kind: 'number', value } : UNKNOWN);
export const flagValue = (on: boolean): Value => ({ kind: 'flag', on });
export const listValue = (items: readonly Value[]): Value =>
  items.length > MAX_ITEMS ? UNKNOWN : { kind: 'list', items };

/** A value in a text; null where it isn't known, or has no text of its own. */
export function textOf(value: Value): string | null {
  switch (value?.kind) {
    case 'text':
      return value.text;
    case 'number':
      return String(value.value);
    case 'nothing':
      return '';
    case 'flag':
      return value.on ? 'True' : 'False';
    default:
      return null;
  }
}

/** Values one after the other in one text. */
export function joinTexts(parts: readonly Value[]): Value {
  const texts = parts.map(textOf);
  return texts.every((text) => text !== null) ? textValue(texts.join('')) : UNKNOWN;
}

/** Whether a value is true; null where it isn't known. */
export function isTrue(value: Value): boolean | null {
  switch (value?.kind) {
    case 'flag':
      return value.on;
    case 'nothing':
      return false;
    case 'number':
      return value.value !== 0;
    case 'text':
      return value.text !== '';
    default:
      return null;
  }
}

/** How far something leaves: the turn of a loop, the body of what is called, or the script. */
export const TURN = 1;
export const BODY = 2;
export const OUT = 3;

type Variables = ReadonlyMap<string, Value>;

/**
 * Where a script is, and what its variables hold there. What stands in a branch, and what is behind something that may leave,
 * is possible and never certain.
 */
export interface Flow {
  variables: Map<string, Value>;
  isCertain: boolean;
  isReached: boolean;
  /** How far something may have left on the way here; 0 where nothing did. */
  left: number;
  /** What the variables held where a turn or a body was left. */
  ends: Variables[];
}

export const startFlow = (isCertain: boolean, variables: Iterable<readonly [string, Value]> = []): Flow => ({
  variables: new Map(variables),
  isCertain,
  isReached: true,
  left: 0,
  ends: [],
});

export const lookUp = (flow: Flow, name: string): Value => flow.variables.get(name) ?? UNKNOWN;

export function assign({ variables }: Flow, name: string, value: Value): void {
  if (value === null) variables.delete(name);
  else if (variables.has(name) || variables.size < MAX_VARIABLES) variables.set(name, value);
}

/** Nothing is known of any variable from here, but of those that are kept. */
export function forget({ variables }: Flow, isKept: (name: string, value: Value) => boolean = () => false): void {
  for (const [name, value] of [...variables]) if (!isKept(name, value)) variables.delete(name);
}

/** Those of names that are there once: what a script assigns once is a constant of it. */
export function onlyOnce(names: Iterable<string>): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const name of names) (once.has(name) ? more : once).add(name);
  return new Set([...once].filter((name) => !more.has(name)));
}

/** Something may have left here: what follows isn't certain. */
export function mayLeave(flow: Flow, how = OUT): void {
  flow.isCertain = false;
  flow.left = Math.max(flow.left, how);
}

/** It leaves here, so what follows isn't reached. */
export function leave(flow: Flow, how = OUT): void {
  mayLeave(flow, how);
  if (how < OUT) flow.ends.push(flow.variables);
  flow.isReached = false;
}

/** The same place, as something that is only possible. */
export const fork = (flow: Flow): Flow => ({
  ...flow,
  variables: new Map(flow.variables),
  isCertain: false,
  left: 0,
});

/** What all of them hold alike. */
function common([first, ...others]: readonly Variables[]): Map<string, Value> {
  const isPlain = (value: Value): boolean => value?.kind !== 'list' && value?.kind !== 'table';
  const isSame = (a: Value, b: Value): boolean => a === b || (isPlain(a) && JSON.stringify(a) === JSON.stringify(b));
  return new Map(
    [...(first ?? [])].filter(([name, value]) =>
      others.every((other) => other === first || isSame(value, other.get(name) ?? UNKNOWN)),
    ),
  );
}

/** Does one of several things, which one isn't known; `isAny` where it may be none of them. */
export function branch(flow: Flow, ways: readonly ((flow: Flow) => void)[], isAny = true): void {
  const ends = ways.map((way) => {
    const end = fork(flow);
    way(end);
    return end;
  });
  for (const end of ends) if (end.left > 0) mayLeave(flow, end.left);
  const reached = ends.filter((end) => end.isReached).map((end) => end.variables);
  if (isAny) reached.push(flow.variables);
  flow.isReached = reached.length > 0;
  flow.variables = common(reached);
}

/** Takes turns one after the other. Who leaves one, no further than `most`, goes on behind them at the latest. */
export function takeTurns(flow: Flow, turns: readonly ((flow: Flow) => void)[], most = TURN): void {
  const { isCertain, left, ends } = flow;
  flow.left = 0;
  flow.ends = [];
  for (const turn of turns) {
    const before = flow.ends.length;
    turn(flow);
    if (!flow.isReached && flow.ends.length === before) break;
    flow.isReached = true;
  }
  if (flow.ends.length > 0) flow.isReached = true;
  if (flow.left <= most) flow.isCertain = isCertain;
  if (flow.ends.length > 0) flow.variables = common([flow.variables, ...flow.ends]);
  flow.left = Math.max(left, flow.left > most ? flow.left : 0);
  flow.ends = ends;
}
