import { onlyOnce, UNKNOWN, type Value } from '../flow.ts';
import { OUTPUT_PARAMETER } from './bind.ts';
import { fullName, PURE } from './cmdlets.ts';
import { evaluate, typeName } from './expression.ts';
import { fails, forgetObjects, lost, maybe, variableName, writeVariable, type Interpreter } from './interpreter.ts';
import { childOf, type SyntaxNode } from './syntax.ts';
import { cast, combine } from './values.ts';

/** Returns the target that a node assigns or changes by a method; undefined if it does neither. */
function targetOf(node: SyntaxNode): SyntaxNode | undefined {
  const { type, children } = node;
  if (type === 'assignment_expression') return children[0];
  if (type === 'foreach_statement' || type === 'script_parameter') return childOf(node, 'variable');
  if (type.endsWith('crement_expression')) return node;
  const isChange =
    type === 'invokation_expression' && !PURE.has(childOf(node, 'member_name')?.text.toLowerCase() ?? '');
  return isChange ? node : undefined;
}

/** Adds the names that a block assigns, once per assignment. Returns false if it may assign any name. */
function assignedIn(node: SyntaxNode, names: string[], step: () => boolean): boolean {
  if (!step()) return false;
  const { type, text, children } = node;
  names.push(...variablesIn(targetOf(node)));
  if (type === 'command_invokation_operator' && text.trim() === '.') return false;
  if (type === 'command_name' && /-variable$|^invoke-expression$/.test(fullName(text))) return false;
  if (type === 'command_parameter' && OUTPUT_PARAMETER.test(text.slice(1))) return false;
  let isKnown = true;
  for (const one of children) isKnown = assignedIn(one, names, step) && isKnown;
  return isKnown;
}

export function constantsOf(root: SyntaxNode, step: () => boolean): ReadonlySet<string> {
  const names: string[] = [];
  return assignedIn(root, names, step) ? onlyOnce(names) : new Set();
}

function variablesIn(node: SyntaxNode | undefined): readonly string[] {
  if (node === undefined) return [];
  return node.type === 'variable' ? [variableName(node.text)] : node.children.flatMap(variablesIn);
}

function assignTo(target: SyntaxNode, value: Value, at: Interpreter): void {
  const [first, second] = target.children;
  if (target.type === 'variable') {
    const name = variableName(target.text);
    const isText = name.startsWith('env:');
    if (/^(?:home|host|pid)$/.test(name)) fails(at);
    else writeVariable(name, isText ? cast('string', value) : at.typed.has(name) ? UNKNOWN : value, at);
  } else if (target.type === 'cast_expression' && second?.type === 'variable') {
    at.typed.add(variableName(second.text));
    writeVariable(second.text, cast(typeName(first), value), at);
  } else if (target.type === 'array_literal_expression') {
    for (const one of target.children) if (one.type !== ',') assignTo(one, UNKNOWN, at);
  } else if (!OF_THE_PROCESS.test(target.text)) {
    if (!target.text.startsWith('$')) at.reading.findings.mayBeForeign(at.part.lineOf(target.row));
    for (const name of variablesIn(target)) {
      forgetObjects(at);
      writeVariable(name, UNKNOWN, at);
    }
    // a property of an object may write
    if (target.type !== 'element_access' || first?.type !== 'variable') lost(at);
  }
}

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

/** Runs the parameters of a script or a function, of which it is unknown what they are given. */
export function runParameters(node: SyntaxNode, at: Interpreter): void {
  for (const one of childOf(node, 'parameter_list')?.children ?? []) {
    const name = variableName(childOf(one, 'variable')?.text ?? '');
    const [, given] = childOf(one, 'script_parameter_default')?.children ?? [];
    if (given !== undefined) maybe(at, (way) => void evaluate(given, way));
    at.typed.add(name);
    writeVariable(name, UNKNOWN, at);
  }
}
