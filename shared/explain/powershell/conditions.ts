import { assign, flagValue, UNKNOWN, type Value } from '../flow.ts';
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
