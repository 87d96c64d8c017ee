import { assign, flagValue, listValue, numberValue, textValue, UNKNOWN, type Value } from '../flow.ts';
import { bind, take, type Element } from './bind.ts';
import type { Interpreter } from './interpreter.ts';
import { ELSEWHERE, NOWHERE, resolvePath } from './registry.ts';

/** Returns what `Test-Path` gives for a key. */
export function testPath(elements: readonly Element[], at: Interpreter): Value {
  const bound = bind(elements, at);
  const path = take(bound, ['path', 'literalpath', 'pspath', 'lp']);
  const isPlain = bound.values.size <= 1 && bound.positional.length === 0 && !bound.hasUnknown;
  if (!isPlain || path?.kind !== 'text' || /[*?[\]]/.test(path.text)) return UNKNOWN;
  const key = resolvePath(path.text, at);
  return key === null || key === ELSEWHERE || key === NOWHERE ? UNKNOWN : { kind: 'test', key, isThere: true };
}

/** Returns what `Join-Path` gives for two texts. */
export function joinPath(elements: readonly Element[], at: Interpreter): Value {
  const bound = bind(elements, at);
  const [parent, child] = [take(bound, ['path']), take(bound, ['childpath'])];
  const isPlain = bound.values.size <= 2 && bound.positional.length === 0 && !bound.hasUnknown;
  if (!isPlain || parent?.kind !== 'text' || child?.kind !== 'text') return UNKNOWN;
  return textValue(`${parent.text.replace(/[\\/]$/, '')}\\${child.text.replace(/^[\\/]/, '')}`);
}

const MAX_RANGE = 256;

/** Returns the numbers of a range, such as `1..3`; unknown if they are too many. */
export function rangeOf(first: number, last: number): Value {
  const count = Math.abs(last - first) + 1;
  if (!(count <= MAX_RANGE)) return UNKNOWN;
  return listValue(Array.from({ length: count }, (_, at) => numberValue(first < last ? first + at : first - at)));
}

/** Variables of the flow by which keys are known to be absent. No variable of a script has a blank in its name. */
const PREFIX = 'absent ';

/** Enters a branch, in which a condition holds or doesn't. */
export function assume(value: Value, holds: boolean, { flow }: Interpreter): void {
  if (value?.kind === 'test' && value.isThere !== holds)
    assign(flow, `${PREFIX}${value.key.toLowerCase()}`, flagValue(true));
}

/** Returns if a key that is about to be made isn't there. From then on it is. */
export function takeAbsent(key: string, { flow }: Interpreter): boolean {
  const names = [...flow.variables.keys()].filter((name) => name.startsWith(PREFIX));
  const above = names.filter((name) => `${PREFIX}${key.toLowerCase()}\\`.startsWith(`${name}\\`));
  for (const name of above) assign(flow, name, UNKNOWN);
  return above.length > 0;
}
