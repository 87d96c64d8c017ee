import { viewOfHost } from '../command/reg-exe.ts';
import { depend, textOf, textValue, UNKNOWN, type Value } from '../flow.ts';
import type { Need, Step } from '../found.ts';
import { lineOf } from '../script.ts';
import { bind, named, take, type Element } from './bind.ts';
import { stops, type Interpreter } from './interpreter.ts';
import { resolvePath } from './registry.ts';
import { listTexts } from './values.ts';

/** Returns the values of a command's only parameters, as texts; unknown ones are null. */
function onlyTexts(elements: readonly Element[], at: Interpreter, ...names: readonly string[]): (string | null)[] {
  const bound = bind(elements, at);
  const texts = names.map((name) => listTexts(take(bound, [name, 'literalpath']) ?? UNKNOWN));
  const isPlain = bound.values.size <= names.length && bound.positional.length === 0 && !bound.hasUnknown;
  return texts.map((one) => (isPlain && one?.length === 1 ? (one[0] ?? null) : null));
}

const IN_REGISTRY = /^(?:registry::)?hk[^*?[\]]*$/i;

/** A command that looks for a key, or for a value in it. */
export const stepOf = (key: string, name: string | null, needs: readonly Need[], at: Interpreter): Step => ({
  line: lineOf(at, at.statement),
  test: { key, name, view: viewOfHost(at.part.host), needs },
});

/** Runs a command that reads a key, or a value: under `Stop`, the rest depends on it. */
export function readKey(elements: readonly Element[], at: Interpreter): void {
  const bound = bind(elements, at);
  const isEnd = stops(at, named(bound, ['erroraction', 'ea']));
  const [path, name = null] = [['path', 'literalpath'], ['name']].map((names) => textOf(take(bound, names) ?? UNKNOWN));
  const key = path == null ? null : resolvePath(path, at);
  if (!isEnd || key === null || !IN_REGISTRY.test(key)) return;
  depend(at.flow, stepOf(key, name, [name === null ? 'key-present' : 'value-present'], at), true, false);
}

/** Returns what `Test-Path` gives for a key. */
export function testPath(elements: readonly Element[], at: Interpreter): Value {
  const [path = null] = onlyTexts(elements, at, 'path');
  const key = path === null ? null : resolvePath(path, at);
  return key === null || !IN_REGISTRY.test(key) ? UNKNOWN : { kind: 'test', key, isThere: true };
}

/** Returns what `Join-Path` gives for two texts. */
export function joinPath(elements: readonly Element[], at: Interpreter): Value {
  const [parent = null, child = null] = onlyTexts(elements, at, 'path', 'childpath');
  return parent === null || child === null
    ? UNKNOWN
    : textValue(`${parent.replace(/[\\/]$/, '')}\\${child.replace(/^[\\/]/, '')}`);
}
