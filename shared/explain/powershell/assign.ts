import { assign, lookUp, type Flow } from '../lattice/flow.ts';
import { UNKNOWN, type Value } from '../lattice/value.ts';
import { fullName } from './cmdlets.ts';
import { evaluate, typedVariable } from './expression.ts';
import {
  forgetAll,
  forgetObjects,
  lost,
  namesSharing,
  variableName,
  writeVariable,
  type Interpreter,
} from './interpreter.ts';
import { isPure } from './objects.ts';
import type { SyntaxNode } from './syntax.ts';
import { cast, combine } from './values.ts';

/** Names that a block assigns; null where it may assign any. */
function assignedIn(node: SyntaxNode, at: Interpreter, names: Set<string>): boolean {
  if (!at.reading.findings.step()) return false;
  const { type, text, children } = node;
  if (
    type === 'assignment_expression' ||
    type.endsWith('crement_expression') ||
    type === 'expression_with_unary_operator'
  )
    for (const one of variablesIn(children[0] ?? node)) {
      names.add(one);
      for (const other of namesSharing(lookUp(at.flow, one), at.flow)) names.add(other);
    }
  if (type === 'invokation_expression' && !isPure((children[2]?.text ?? '').toLowerCase()))
    for (const one of variablesIn(node))
      for (const other of namesSharing(lookUp(at.flow, one), at.flow)) names.add(other);
  if (type === 'foreach_statement')
    for (const one of children) if (one.type === 'variable') names.add(variableName(one.text));
  if (type === 'command_invokation_operator' && text.trim() === '.') return false;
  if (type === 'command_name' && /-variable$|^invoke-expression$/.test(fullName(text))) return false;
  if (type === 'command_parameter' && /^-(?:o|outv|ov|pv|iv|ev|wv)/i.test(text)) return false;
  // a function may assign variables of the script, or call one that does
  if (type === 'command_name' && at.functions.has(text.toLowerCase()) && assignsOutside(at)) return false;
  return children.every((one) => assignedIn(one, at, names));
}

const assignsOutside = (at: Interpreter): boolean =>
  [...at.functions.values()].some(({ body }) => /\$(?:script|global):|-variable\b/i.test(body?.text ?? ''));

/** Nothing is known any longer of what a block may assign. */
export function forgetAssigned(node: SyntaxNode, at: Interpreter, flow: Flow = at.flow): void {
  const names = new Set<string>();
  if (!assignedIn(node, at, names)) forgetAll(flow);
  for (const name of names) assign(flow, name, UNKNOWN);
}

function variablesIn(node: SyntaxNode): readonly string[] {
  if (node.type === 'variable') return [variableName(node.text).replace(/^(?:script|global|local|private):/, '')];
  return node.children.flatMap((one) => variablesIn(one));
}

/** What is assigned to. A member or an element of a variable changes that variable. */
function assignTo(target: SyntaxNode, sign: string, value: Value, at: Interpreter): void {
  if (target.type === 'variable') {
    const type = at.types.get(variableName(target.text));
    writeVariable(target.text, type === undefined ? value : cast(type, value), at);
    return;
  }
  if (target.type === 'cast_expression') {
    const [type, inner] = target.children.filter((one) => one.type !== '(' && one.type !== ')');
    if (inner !== undefined) {
      if (inner.type === 'variable') at.types.set(variableName(inner.text), typedVariable(type));
      assignTo(inner, sign, cast(typedVariable(type), value), at);
      return;
    }
  }
  if (target.type === 'expression_with_unary_operator' && target.children[0]?.type === 'cast_expression') {
    assignTo(target.children[0], sign, value, at);
    return;
  }
  if (
    /^\[(?:System\.)?Net\.ServicePointManager\]::(?:SecurityProtocol|ServerCertificateValidationCallback)$/i.test(
      target.text.trim(),
    )
  )
    return; // of this process alone
  const [object] = target.children;
  for (const name of variablesIn(target)) {
    if (target.type !== 'array_literal_expression') forgetObjects(lookUp(at.flow, name), at);
    assign(at.flow, name, UNKNOWN);
  }
  if (target.type === 'element_access' && object?.type === 'variable') return;
  // a property of an object may write
  if (target.type !== 'array_literal_expression') lost(at);
}

export function runAssignment(node: SyntaxNode, at: Interpreter): Value {
  const [target, operator, source] = node.children;
  if (target === undefined || operator === undefined || source === undefined) {
    lost(at, node);
    return UNKNOWN;
  }
  const sign = operator.text.trim();
  const given = evaluate(source, at);
  const value = sign === '=' ? given : combine(sign.slice(0, -1), evaluate(target, at), given);
  assignTo(target, sign, target.type === 'array_literal_expression' ? UNKNOWN : value, at);
  return value;
}
