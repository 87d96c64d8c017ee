import type { Cmdlet } from './cmdlets.ts';
import { evaluate, type Scope } from './evaluate.ts';
import type { Node } from './tree.ts';
import { valueAsList, valueAsText, UNKNOWN_VALUE, type Value } from './values.ts';

/** Parameters that have no value unless it follows after a colon. */
const SWITCHES = [
  'force',
  'confirm',
  'whatif',
  'passthru',
  'verbose',
  'debug',
  'recurse',
  'asjob',
  'usetransaction',
  'persist',
  'wi',
  'cf',
  'vb',
];
/** Parameters of every command that have a value which doesn't matter here. */
const IGNORED = [
  'erroraction',
  'ea',
  'errorvariable',
  'ev',
  'warningaction',
  'wa',
  'informationaction',
  'outvariable',
  'ov',
  'credential',
  'filter',
  'include',
  'exclude',
  'itemtype',
  'psprovider',
  'scope',
  'context',
  'action',
  'order',
  'guid',
  'domain',
  'server',
];

export interface Bound {
  readonly values: ReadonlyMap<string, Value>;
  readonly positional: readonly Value[];
  /** Whether something was given that isn't known. */
  readonly hasUnknownSplat: boolean;
}

/** The value of a parameter: a run of nodes that belong together, such as `$a.Path` or `0x80,0x200`. */
function argument(nodes: readonly Node[], from: number): number {
  let end = from + 1;
  for (; end < nodes.length; end++) {
    const [node, before] = [nodes[end], nodes[end - 1]];
    const isJoined = node?.hasBlank === false || node?.kind === 'comma' || before?.kind === 'comma';
    if (!isJoined) break;
  }
  return end;
}

/** Reads the parameters of a command, with those that are splatted. */
export function bind(nodes: readonly Node[], scope: Scope): Bound {
  const values = new Map<string, Value>();
  const positional: Value[] = [];
  let hasUnknownSplat = false;
  let at = 0;
  while (at < nodes.length) {
    const node = nodes[at];
    if (node === undefined || !scope.findings.step()) break;
    if (node.kind === 'splat') {
      const table = scope.variables.get(node.text);
      if (table?.kind === 'table') for (const [name, value] of table.entries) values.set(name, value);
      else hasUnknownSplat = true;
      at++;
    } else if (node.kind === 'parameter') {
      const next = nodes[at + 1];
      const isAttached = next?.hasBlank === false;
      const isAlone =
        next === undefined ||
        next.kind === 'parameter' ||
        next.kind === 'splat' ||
        (SWITCHES.includes(node.text) && !isAttached);
      const end = isAlone ? at + 1 : argument(nodes, at + 1);
      values.set(node.text, isAlone ? { kind: 'flag', on: true } : evaluate(nodes.slice(at + 1, end), scope));
      at = end;
    } else {
      const end = argument(nodes, at);
      positional.push(evaluate(nodes.slice(at, end), scope));
      at = end;
    }
  }
  return { values, positional, hasUnknownSplat };
}

/** A parameter by any of its names; a name may be shortened as long as it is unambiguous. */
function named(bound: Bound, names: readonly string[] | undefined): Value | undefined {
  if (names === undefined) return undefined;
  for (const [given, value] of bound.values) {
    if (SWITCHES.includes(given) || IGNORED.includes(given)) continue;
    if (names.includes(given) || (given.length >= 1 && names.some((name) => name.startsWith(given)))) return value;
  }
  return undefined;
}

/** The arguments of a command that is followed; a list where several keys or names were given, null where not known. */
export interface Arguments {
  readonly paths: readonly (string | null)[] | null;
  readonly names: readonly (string | null)[] | null;
  readonly value: Value | undefined;
  readonly type: Value | undefined;
}

const textsOf = (value: Value | undefined): readonly (string | null)[] | null => {
  const items = value === undefined ? null : valueAsList(value);
  return items?.map((item) => valueAsText(item)) ?? null;
};

export function toArguments(cmdlet: Cmdlet, bound: Bound): Arguments {
  const taken = {
    path: named(bound, cmdlet.path),
    name: named(bound, cmdlet.name),
    value: named(bound, cmdlet.value),
    type: named(bound, cmdlet.type),
  };
  const rest = [...bound.positional];
  for (const role of cmdlet.positions) taken[role] ??= rest.shift();
  const unknown = bound.hasUnknownSplat ? UNKNOWN_VALUE : undefined;
  return {
    paths: textsOf(taken.path ?? unknown),
    names: textsOf(taken.name ?? unknown),
    value: taken.value ?? unknown,
    type: taken.type,
  };
}

export function isWhatIf(bound: Bound): boolean {
  const flag = bound.values.get('whatif') ?? bound.values.get('wi');
  return flag?.kind === 'flag' && flag.on;
}
