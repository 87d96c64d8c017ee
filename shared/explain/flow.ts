import type { Condition, Step } from './found.ts';

export type Datum =
  | { readonly kind: 'text'; readonly text: string }
  /** `word` is its spelling, where it is a word of a command. */
  | { readonly kind: 'number'; readonly value: number; readonly word?: string }
  | { readonly kind: 'flag'; readonly on: boolean }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly Value[] }
  | { readonly kind: 'table'; readonly entries: ReadonlyMap<string, Value> }
  /** Whether a key is there, or isn't. */
  | { readonly kind: 'test'; readonly key: string; readonly isThere: boolean }
  /** An object by the name of its class, in lower case. */
  | { readonly kind: 'object'; readonly name: string };

/** A constant, or null if it may be anything. */
export type Value = Datum | null;

export const UNKNOWN: Value = null;
export const NOTHING: Value = { kind: 'nothing' };

const [MAX_TEXT, MAX_ITEMS, MAX_VARIABLES] = [8 * 1024, 256, 300];

export const textValue = (text: string): Value => (text.length > MAX_TEXT ? UNKNOWN : { kind: 'text', text });
export const numberValue = (value: number): Value => (Number.isFinite(value) ? { kind: 'number', value } : UNKNOWN);
export const flagValue = (on: boolean): Value => ({ kind: 'flag', on });
export const listValue = (items: readonly Value[]): Value =>
  items.length > MAX_ITEMS ? UNKNOWN : { kind: 'list', items };

/** Returns a value as text; null if it is unknown, or has no text of its own. */
export function textOf(value: Value): string | null {
  if (value?.kind === 'text') return value.text;
  if (value?.kind === 'number') return value.word ?? String(value.value);
  if (value?.kind === 'flag') return value.on ? 'True' : 'False';
  return value?.kind === 'nothing' ? '' : null;
}

export function joinTexts(parts: readonly Value[]): Value {
  const texts = parts.map(textOf);
  return texts.every((text) => text !== null) ? textValue(texts.join('')) : UNKNOWN;
}

/** The extent of an exit: the turn of a loop, the body of what is called, or the script. */
export const EXIT = { turn: 1, body: 2, script: 3 };

type Variables = ReadonlyMap<string, Value>;

/** The position and its variables. Statements in a branch, or after what may leave, are possible, never certain. */
export interface Flow {
  /** What it depends on that this position is reached; null if it is nothing that a PC decides. */
  given: Condition | null;
  /** The same at the beginning of this way. */
  from: Condition | null;
  /** The last command, if it may fail; null if it is unknown whether it did. */
  last: Step | null;
  /** True if an error doesn't end the script from here on. */
  resumes: boolean;
  variables: Map<string, Value>;
  isCertain: boolean;
  isReached: boolean;
  /** The extent of a possible exit before this position; 0 if there was none. */
  left: number;
  ends: Variables[];
}

export const startFlow = (isCertain: boolean, variables: Iterable<readonly [string, Value]> = []): Flow => ({
  ...{ isCertain, isReached: true, left: 0, ends: [], given: null, from: null, last: null, resumes: false },
  variables: new Map(variables),
});

export const lookUp = (flow: Flow, name: string): Value => flow.variables.get(name) ?? UNKNOWN;

export function assign({ variables }: Flow, name: string, value: Value): void {
  if (value === null) variables.delete(name);
  else if (variables.has(name) || variables.size < MAX_VARIABLES) variables.set(name, value);
}

export function forget({ variables }: Flow, isKept: (name: string, value: Value) => boolean = () => false): void {
  for (const [name, value] of [...variables]) if (!isKept(name, value)) variables.delete(name);
}

/** Returns the names that occur once: a variable that a script assigns once is a constant of it. */
export function onlyOnce(names: Iterable<string>): ReadonlySet<string> {
  const [once, more] = [new Set<string>(), new Set<string>()];
  for (const name of names) (once.has(name) ? more : once).add(name);
  return new Set([...once].filter((name) => !more.has(name)));
}

export function mayLeave(flow: Flow, how = EXIT.script): void {
  flow.isCertain = false;
  flow.left = Math.max(flow.left, how);
}

export function leave(flow: Flow, how = EXIT.script): void {
  mayLeave(flow, how);
  if (how < EXIT.script) flow.ends.push(flow.variables);
  flow.isReached = false;
}

/** Returns the same position, as one that is only possible. */
export const fork = (flow: Flow): Flow => ({
  ...flow,
  variables: new Map(flow.variables),
  isCertain: false,
  left: 0,
  from: flow.given,
});

function common([first, ...others]: readonly Variables[]): Map<string, Value> {
  const isPlain = (value: Value): boolean => value?.kind !== 'list' && value?.kind !== 'table';
  const isSame = (a: Value, b: Value): boolean => a === b || (isPlain(a) && JSON.stringify(a) === JSON.stringify(b));
  return new Map(
    [...(first ?? [])].filter(([name, value]) =>
      others.every((other) => other === first || isSame(value, other.get(name) ?? UNKNOWN)),
    ),
  );
}

/** Follows one of several ways, of which it is unknown which one; `isAny` if it may be none of them. */
export function branch(flow: Flow, ways: readonly ((flow: Flow) => void)[], isAny = true): void {
  const ends = ways.map((way) => {
    const end = fork(flow);
    way(end);
    return end;
  });
  join(flow, ends, isAny);
}

function join(flow: Flow, ends: readonly Flow[], isAny: boolean): void {
  flow.last = null;
  // what fails in one of them may end the script; whether it does isn't followed
  const ending = ends.find(({ given, from }) => given !== from)?.given;
  if (ending) depend(flow, { line: ending.step.line }, true, false);
  for (const end of ends) if (end.left > 0) mayLeave(flow, end.left);
  const reached = ends.filter((end) => end.isReached).map((end) => end.variables);
  if (isAny) reached.push(flow.variables);
  flow.isReached = reached.length > 0;
  flow.variables = common(reached);
}

/** From here on it depends on a command; `isOpen` if that is more than that nothing fails. */
export function depend(
  flow: Flow,
  step: Step,
  succeeds = true,
  isOpen = !succeeds || step.test?.needs[0] !== undefined,
): void {
  flow.given = { step, succeeds, and: flow.given, isOpen: isOpen || flow.given?.isOpen === true };
}

/** Follows ways that a command decides, by whether it succeeded. Behind one that leaves, the rest depends on it too. */
export function decide(flow: Flow, step: Step, ways: readonly (readonly [boolean, (flow: Flow) => void])[]): void {
  const { isCertain } = flow;
  const ends = ways.map(([succeeds, way]) => {
    const end = { ...fork(flow), isCertain };
    depend(end, step, succeeds);
    end.from = end.given;
    way(end);
    return end;
  });
  const [left] = ways.flatMap(([succeeds], at) => (ends[at]?.isReached === false ? [succeeds] : []));
  join(flow, ends, ways.length < 2);
  if (left === undefined || ends.some((end) => end.isReached && end.left > 0)) return;
  flow.isCertain = isCertain;
  depend(flow, step, !left);
}

/** Follows turns in order; an exit from one, no further than `most`, continues after all of them at the latest. */
export function takeTurns(flow: Flow, turns: readonly ((flow: Flow) => void)[], most = EXIT.turn): void {
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
