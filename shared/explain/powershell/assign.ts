import { assign, lookUp, type Flow } from '../lattice/flow.ts';
import { UNKNOWN, type Value } from '../lattice/value.ts';
import { OUTPUT_PARAMETER } from './bind.ts';
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
import { childOf, type SyntaxNode } from './syntax.ts';
import { cast, combine } from './values.ts';

/** Names that a block assigns; null where it may assign any. */
function assignedIn(node: SyntaxNode, at: Interpreter, names: Set<string>): boolean {
  if (!at.reading.findings.step()) return false;
  const { type, text, children } = node;
  const assigned =
    type === 'assignment_expression'
      ? children[0]
      : type === 'foreach_statement'
        ? childOf(node, 'variable')
        : type.endsWith('crement_expression')
          ? node
          : undefined;
  // a method may change what it is called on and what it is given
  const changed =
    type === 'invokation_expression' && !isPure(childOf(node, 'member_name')?.text.toLowerCase()) ? node : assigned;
  for (const one of variablesIn(assigned)) names.add(one);
  for (const one of variablesIn(changed))
    for (const other of namesSharing(lookUp(at.flow, one), at.flow)) names.add(other);
  if (type === 'command_invokation_operator' && text.trim() === '.') return false;
  if (type === 'command_name' && /-variable$|^invoke-expression$/.test(fullName(text))) return false;
  if (type === 'command_parameter' && OUTPUT_PARAMETER.test(text.slice(1))) return false;
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

function variablesIn(node: SyntaxNode | undefined): readonly string[] {
  if (node === undefined) return [];
  if (node.type === 'variable') return [variableName(node.text).replace(/^(?:script|global|local|private):/, '')];
  return node.children.flatMap((one) => variablesIn(one));
}

/** What is assigned to. A member or an element of a variable changes that variable. */
function assignTo(target: SyntaxNode, value: Value, at: Interpreter): void {
  const [first, second] = target.children;
  if (target.type === 'variable') {
    const type = at.types.get(variableName(target.text));
    writeVariable(target.text, type === undefined ? value : cast(type, value), at);
  } else if (target.type === 'cast_expression' && second !== undefined) {
    if (second.type === 'variable') at.types.set(variableName(second.text), typedVariable(first));
    assignTo(second, cast(typedVariable(first), value), at);
  } else if (target.type === 'array_literal_expression') {
    for (const one of target.children) if (one.type !== ',') assignTo(one, UNKNOWN, at);
  } else if (!OF_THE_PROCESS.test(target.text)) {
    for (const name of variablesIn(target)) {
      forgetObjects(lookUp(at.flow, name), at);
      assign(at.flow, name, UNKNOWN);
    }
    // a property of an object may write
    if (target.type !== 'element_access' || first?.type !== 'variable') lost(at);
  }
}

/** Properties that only this process has. */
const OF_THE_PROCESS =
  /^\[(?:System\.)?Net\.ServicePointManager\]::(?:SecurityProtocol|ServerCertificateValidationCallback)\s*$/i;

export function runAssignment(node: SyntaxNode, at: Interpreter): Value {
  const [target = node, operator = node, source = node] = node.children;
  const given = evaluate(source, at);
  const sign = operator.text.trim();
  const value = sign === '=' ? given : combine(sign.charAt(0), evaluate(target, at), given);
  assignTo(target, value, at);
  return value;
}
