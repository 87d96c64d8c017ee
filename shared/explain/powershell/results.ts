import { textValue, UNKNOWN, type Value } from '../flow.ts';
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
