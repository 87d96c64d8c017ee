import { textValue, UNKNOWN, type Value } from '../flow.ts';
import { bind, take, type Element } from './bind.ts';
import type { Interpreter } from './interpreter.ts';
import { resolvePath } from './registry.ts';
import { listTexts } from './values.ts';

/** Returns the values of a command's only parameters, as texts; unknown ones are null. */
function onlyTexts(elements: readonly Element[], at: Interpreter, ...names: readonly string[]): (string | null)[] {
  const bound = bind(elements, at);
  const texts = names.map((name) => listTexts(take(bound, [name, 'literalpath']) ?? UNKNOWN));
  const isPlain = bound.values.size <= names.length && bound.positional.length === 0 && !bound.hasUnknown;
  return texts.map((one) => (isPlain && one?.length === 1 ? (one[0] ?? null) : null));
}

/** Returns what `Test-Path` gives for a key. */
export function testPath(elements: readonly Element[], at: Interpreter): Value {
  const [path = null] = onlyTexts(elements, at, 'path');
  const key = path === null ? null : resolvePath(path, at);
  return key === null || !/^(?:registry::)?hk[^*?[\]]*$/i.test(key) ? UNKNOWN : { kind: 'test', key, isThere: true };
}

/** Returns what `Join-Path` gives for two texts. */
export function joinPath(elements: readonly Element[], at: Interpreter): Value {
  const [parent = null, child = null] = onlyTexts(elements, at, 'path', 'childpath');
  return parent === null || child === null
    ? UNKNOWN
    : textValue(`${parent.replace(/[\\/]$/, '')}\\${child.replace(/^[\\/]/, '')}`);
}
