import { assign, fork, isCertain, join, lookUp, loseTrack, stop } from '../lattice/flow.ts';
import { isTrue, mapValue, UNKNOWN, type Datum, type Value } from '../lattice/value.ts';
import { readInner } from '../reading.ts';
import { changedIn, declaredIn } from './changes.ts';
import { evaluate, itemOf, type Argument, type Surroundings } from './expression.ts';
import { CONSTANTS, FUNCTIONS, onlyText } from './functions.ts';
import { FILLS, READS, SETTERS, SHELL } from './members.ts';
import { fails, forgetAll, hide, hideErrors, lineOf, lost, type KnownSub, type Script } from './script.ts';
import type { Token } from './tokens.ts';
import type { Sub } from './tree.ts';
import { providerWrite, shellWrite } from './writes.ts';

const MAX_CALLS = 8;

/** An object by its class. It does nothing by itself; what is called on it does. */
const objectOf = (args: readonly Argument[]): Value => [
  { kind: 'object', name: onlyText(args[0]?.value ?? UNKNOWN)?.toLowerCase() ?? '' },
];

/** Whether an object is of a class. */
const is = (object: readonly Datum[], pattern: RegExp): boolean =>
  object.every((one) => one.kind === 'object' && pattern.test(one.name));

function runCommand(command: string | null, script: Script): void {
  if (command === null || script.isUncalled) {
    lost(script);
    return;
  }
  const { part, flow, labels, reading } = script;
  const inner = { lineOf: () => lineOf(script), isCertain: isCertain(flow), host: part.host, labels: labels.current() };
  // Run puts %NAME% in as a command line does.
  readInner('batch', part, { ...inner, text: command }, reading);
}

/** A method or a property of an object. */
export function member(object: Value, name: string, args: readonly Argument[] | null, script: Script): Value {
  const { flow } = script;
  const values = (args ?? []).map(({ value }) => value);
  const isSetter = SETTERS.has(name);
  if (isSetter || SHELL.has(name)) {
    // What isn't assigned here may be of any class.
    if (object !== null && !is(object, isSetter ? /stdregprov$/ : /^wscript\.shell(?:\.1)?$/)) lost(script);
    else if (isSetter) providerWrite(name, values, script);
    else if (name === 'run' || name === 'exec') runCommand(onlyText(values[0] ?? UNKNOWN), script);
    else shellWrite(values, name === 'regdelete', script);
    return UNKNOWN;
  }
  if (name === 'createobject') return objectOf(args ?? []);
  if (name === 'quit' && object !== null && is(object, /^wscript$/)) {
    stop(flow);
    return UNKNOWN;
  }
  if (READS.has(name)) return UNKNOWN;
  for (const { variable } of args ?? []) assign(flow, variable, UNKNOWN);
  if (FILLS.has(name)) return UNKNOWN;
  lost(script);
  // It may be the script's own end.
  if (name === 'quit') loseTrack(flow);
  return UNKNOWN;
}

/** A name that stands alone or before brackets: a variable, a function, a Sub. */
function callName(name: string, args: readonly Argument[] | null, script: Script): Value {
  const sub = script.subs.get(name);
  // Its own name is what a function gives back.
  if (sub !== undefined && !(args === null && script.calls.at(-1) === name)) return callSub(sub, args ?? [], script);
  const value = lookUp(script.flow, name);
  if (args === null) return name === 'wscript' ? [{ kind: 'object', name }] : (value ?? CONSTANTS.get(name) ?? UNKNOWN);
  if (name === 'createobject' || name === 'getobject') return objectOf(args);
  const make = FUNCTIONS.get(name);
  if (make !== undefined) return make(args.map((one) => one.value));
  if (value?.every(({ kind }) => kind === 'list') !== true) lost(script);
  return mapValue(value, (one) => itemOf(one, args));
}

function knownOf(sub: Sub, script: Script): KnownSub {
  const known = script.known.get(sub.name) ?? {
    changed: changedIn(sub.body, script),
    declared: [sub.name, ...sub.params, ...declaredIn(sub.body)],
  };
  script.known.set(sub.name, known);
  return known;
}

export function callSub(sub: Sub, args: readonly Argument[], script: Script): Value {
  const { name, params, body } = sub;
  const { flow, calls } = script;
  const { changed, declared } = knownOf(sub, script);
  const isTooMuch = !script.reading.findings.step(4 + changed.size + declared.length);
  if (calls.includes(name) || calls.length >= MAX_CALLS || isTooMuch) {
    lost(script);
    loseTrack(flow);
    forgetAll(script);
    return UNKNOWN;
  }
  script.called.add(name);
  const given = args.flatMap(({ variable }, index) => (changed.has(params[index] ?? '') ? variable : []));
  const showCallers = hide(flow, script.own);
  // What it is given and changes, it may see by that name too.
  for (const one of given) assign(flow, one, UNKNOWN);
  const isOwn = (one: string): boolean => !script.shared.has(one) && lookUp(flow, one) === UNKNOWN;
  const own = new Set([...declared, ...[...changed].filter(isOwn)]);
  const clobbered = new Set<string>();
  const showOutside = hide(flow, own, clobbered);
  const showErrors = hideErrors(flow);
  params.forEach((param, index) => assign(flow, param, args[index]?.value ?? UNKNOWN));
  const exits: Script['exits'] = { sub: [], for: [], do: [] };
  script.run(body, { ...script, calls: [...calls, name], own, clobbered, exits });
  join(flow, [...exits.sub, fork(flow)]);
  const value = lookUp(flow, name);
  showErrors();
  showOutside();
  showCallers();
  for (const one of changed) script.clobbered.add(one);
  for (const one of given) assign(flow, one, UNKNOWN);
  return value;
}

export const around = (script: Script): Surroundings => ({
  call: (object, name, args) =>
    object === undefined ? callName(name, args, script) : member(object, name, args, script),
  step: () => script.reading.findings.step(),
  fails: () => fails(script),
});

/** The value of an expression; what isn't one is named. */
export function valueOf(tokens: readonly Token[], script: Script): Value {
  const read = evaluate(tokens, around(script));
  if (read === null) lost(script);
  return read?.value ?? UNKNOWN;
}

/** Whether a condition is met; null where that isn't known. A text is converted, "False" too, or is an error. */
export const isMet = (asked: readonly Token[], script: Script): boolean | null =>
  isTrue(mapValue(valueOf(asked, script), (one) => (one.kind === 'flag' || one.kind === 'number' ? [one] : UNKNOWN)));
