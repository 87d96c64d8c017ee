import { assign, BODY, leave, lookUp, mayLeave, OUT, startFlow, takeTurns, UNKNOWN, type Value } from '../flow.ts';
import { readInner } from '../reading.ts';
import { CONSTANTS, evaluate, FUNCTIONS, itemOf, textIn, type Argument, type Surroundings } from './expression.ts';
import { FILLS, READS, SETTERS, SHELL } from './members.ts';
import { forgetAll, lineOf, lost, type Script, type Sub } from './script.ts';
import type { Token } from './tokens.ts';
import { providerWrite, shellWrite } from './writes.ts';

/** An object by its class. It does nothing by itself; what is called on it does. */
const objectOf = (args: readonly Argument[]): Value => ({
  kind: 'object',
  name: textIn(args[0]?.value ?? UNKNOWN)?.toLowerCase() ?? '',
});

/** A moniker of WMI that names another PC than this one. */
const ANOTHER_PC = /^winmgmts:(?:\{[^}]*\}!)?\\\\(?!\.\\|localhost\\|127\.0\.0\.1\\)/;

const isOf = (object: Value, pattern: RegExp): boolean => object?.kind === 'object' && pattern.test(object.name);

function runCommand(command: string | null, script: Script): void {
  if (command === null || script.isUncalled) {
    lost(script);
    return;
  }
  const { part, flow, labels, reading } = script;
  const inner = { lineOf: () => lineOf(script), isCertain: flow.isCertain, host: part.host, labels: labels.current() };
  // Run puts %NAME% in as a command line does.
  readInner('batch', part, { ...inner, text: command }, reading);
}

/** A method or a property of an object, which is found from the name `head`. */
export function member(
  object: Value,
  name: string,
  args: readonly Argument[] | null,
  outer: Script,
  head: string,
): Value {
  const { flow } = outer;
  // What isn't assigned here is taken for the right object; what is, and isn't known, may be of another class.
  const isOpen = object === null && outer.assigned.has(head);
  const script = isOpen ? { ...outer, flow: { ...flow, isCertain: false } } : outer;
  const values = (args ?? []).map(({ value }) => value);
  const isSetter = SETTERS.has(name);
  if (isSetter || SHELL.has(name)) {
    if (isOf(object, ANOTHER_PC)) lost(script, 'another-pc');
    else if (object !== null && !isOf(object, isSetter ? /stdregprov$/ : /^wscript\.shell(?:\.1)?$/)) lost(script);
    else if (isSetter) providerWrite(name, values, script);
    else if (name === 'run' || name === 'exec') runCommand(textIn(values[0] ?? UNKNOWN), script);
    else shellWrite(values, name === 'regdelete', script);
    return UNKNOWN;
  }
  if (name === 'createobject') return objectOf(args ?? []);
  if (name === 'quit' && isOf(object, /^wscript$/)) {
    leave(flow, OUT);
    return UNKNOWN;
  }
  if (READS.has(name)) return UNKNOWN;
  for (const { variable } of args ?? []) assign(flow, variable, UNKNOWN);
  if (FILLS.has(name)) return UNKNOWN;
  lost(script);
  // It may be the script's own end.
  if (name === 'quit') mayLeave(flow);
  return UNKNOWN;
}

/** A procedure isn't entered with what it is given: its statements are possible, and what it may change is forgotten. */
export function callSub(sub: Sub, script: Script): Value {
  const { flow, constants } = script;
  if (!sub.isRead && !script.isUncalled) {
    sub.isRead = true;
    const known = [...flow.variables].filter(([name]) => constants.has(name) && !sub.params.includes(name));
    const inner = startFlow(false, known);
    takeTurns(inner, [() => script.run(sub.body, { ...script, flow: inner, loops: [] })], BODY);
    sub.mayEnd = inner.left === OUT;
  }
  forgetAll(script);
  if (sub.mayEnd) mayLeave(flow);
  return UNKNOWN;
}

/** A name that stands alone or before brackets: a variable, a function, a procedure. */
function callName(name: string, args: readonly Argument[] | null, script: Script): Value {
  const sub = script.subs.get(name);
  if (sub !== undefined) return callSub(sub, script);
  const value = lookUp(script.flow, name);
  if (args === null) return name === 'wscript' ? { kind: 'object', name } : (value ?? CONSTANTS.get(name) ?? UNKNOWN);
  if (name === 'createobject' || name === 'getobject') return objectOf(args);
  const make = FUNCTIONS.get(name);
  if (make !== undefined) return make(args.map((one) => one.value));
  if (value?.kind !== 'list') lost(script);
  return itemOf(value, args);
}

export const around = (script: Script): Surroundings => ({
  call: (object, name, args, head) =>
    object === undefined ? callName(name, args, script) : member(object, name, args, script, head),
  step: () => script.reading.findings.step(),
});

/** The value of an expression; what isn't one is named. */
export function valueOf(tokens: readonly Token[], script: Script): Value {
  const read = evaluate(tokens, around(script));
  if (read === null) lost(script);
  return read?.value ?? UNKNOWN;
}
