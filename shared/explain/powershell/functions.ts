import { assign, fork, loseTrack, restore, variablesOf } from '../lattice/flow.ts';
import { onlyOne, UNKNOWN, type Value } from '../lattice/value.ts';
import { bind, firstGiven, SWITCHES, type Element } from './bind.ts';
import { evaluate, typedVariable } from './expression.ts';
import {
  PREFERENCE,
  cameBack,
  lost,
  noExits,
  variableName,
  type Interpreter,
  type Param,
  type ScriptFunction,
} from './interpreter.ts';
import { cast } from './values.ts';
import { childOf, type SyntaxNode } from './syntax.ts';

const MAX_CALLS = 8;

/** Attributes after which arguments go another way than in the order of the parameters. */
const OTHER_ORDER = /\b(?:Position|ParameterSetName|ValueFrom\w+|Alias)\b/i;

function paramOf(node: SyntaxNode): Param {
  const types = (childOf(node, 'attribute_list')?.children ?? []).flatMap((one) => childOf(one, 'type_literal') ?? []);
  return {
    name: variableName(childOf(node, 'variable')?.text ?? ''),
    type: types.length === 0 ? null : typedVariable(types.at(-1)),
    initial: childOf(node, 'script_parameter_default')?.children.at(-1) ?? null,
  };
}

/** The parameters of a function or a script. */
export const paramsOf = (list: SyntaxNode | undefined): readonly Param[] =>
  (list?.children ?? []).flatMap((child) => (child.type === 'script_parameter' ? [paramOf(child)] : []));

/** `function Name(...) { param(...) ... }`. */
export function defineFunction(node: SyntaxNode): Omit<ScriptFunction, 'isSure'> {
  const name = (childOf(node, 'function_name')?.text ?? '').toLowerCase().replace(/^(?:global|script|local):/, '');
  const declared = childOf(childOf(node, 'function_parameter_declaration'), 'parameter_list');
  const block = childOf(node, 'script_block');
  const list = declared ?? childOf(childOf(node, 'param_block') ?? childOf(block, 'param_block'), 'parameter_list');
  return { name, params: paramsOf(list), isOrdered: !OTHER_ORDER.test(list?.text ?? ''), body: block ?? null };
}

/** Runs a function of the script with its arguments; what it gives isn't followed. */
export function callFunction(
  name: string,
  elements: readonly Element[],
  piped: Value | undefined,
  at: Interpreter,
): Value {
  const called = at.functions.get(name);
  if (
    called === undefined ||
    called.body === null ||
    at.calls.includes(name) ||
    at.calls.length >= MAX_CALLS ||
    !at.reading.findings.step(4)
  ) {
    lost(at);
    return UNKNOWN;
  }
  at.called.add(name);
  if (!called.isSure) loseTrack(at.flow);
  const bound = bind(elements, at);
  const place = at.place.at;
  const outer = fork(at.flow);
  const inner = fork(at.flow);
  const at2: Interpreter = {
    ...at,
    flow: inner,
    exits: noExits(),
    calls: [...at.calls, name],
    callers: at.isDotted ? at.callers : [...at.callers, outer],
    isDotted: false,
    types: new Map(called.params.flatMap(({ name: param, type }) => (type === null ? [] : [[param, type]]))),
  };
  assign(inner, '_', UNKNOWN);
  assign(inner, 'args', UNKNOWN);
  const whatIf = firstGiven(bound.values.get('whatif'), bound.values.get('wi'));
  if (whatIf !== undefined) assign(inner, PREFERENCE, whatIf);
  if (!called.isOrdered || piped !== undefined) {
    // who gets which argument isn't known
    for (const param of called.params) assign(inner, param.name, UNKNOWN);
  } else {
    const rest = [...bound.positional];
    let isMixedUp = false;
    for (const param of called.params) {
      const exact = bound.values.get(param.name);
      const near = [...bound.values].filter(([given]) => param.name.startsWith(given));
      const isSwitch = isSwitchParam(param);
      const given = firstGiven(exact, near[0]?.[1]);
      // which word belongs to a switch was decided before its type was known
      if (
        isSwitch
          ? given !== undefined && onlyOne(given)?.kind !== 'flag'
          : exact !== undefined && SWITCHES.has(param.name)
      )
        isMixedUp = true;
      let value = given;
      if (value === undefined && !isSwitch) value = rest.shift();
      if (bound.hasUnknown) value = UNKNOWN;
      else if (value === undefined)
        value =
          param.initial === null ? (isSwitch ? [{ kind: 'flag', on: false }] : UNKNOWN) : evaluate(param.initial, at2);
      if (param.type !== null && !isSwitch) value = cast(param.type, value);
      assign(inner, param.name, value);
    }
    if (isMixedUp) for (const param of called.params) assign(inner, param.name, UNKNOWN);
  }
  at.runBlock(called.body, at2);
  cameBack(at2, at2.exits.back, place);
  // an error, and a jump in a loop, go on where the function was called
  for (const way of ['thrown', 'breaks', 'turns'] as const)
    for (const flow of at2.exits[way]) {
      restore(flow, variablesOf(at.isDotted ? inner : outer));
      at.exits[way].push(flow);
    }
  at.flow.weight = inner.weight;
  at.flow.isReached = inner.isReached;
  restore(at.flow, variablesOf(at.isDotted ? inner : outer));
  return UNKNOWN;
}

const isSwitchParam = (param: Param): boolean => /^switch$/i.test(param.type ?? '');
