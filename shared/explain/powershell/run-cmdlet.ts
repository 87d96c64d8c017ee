import { assign, isTrue, lookUp, NOTHING, textOf, textValue, UNKNOWN, type Value } from '../flow.ts';
import { bind, IGNORED, named, SWITCHES, take, type Bound, type Element } from './bind.ts';
import type { Cmdlet } from './cmdlets.ts';
import { listTexts } from './expression.ts';
import { ELSEWHERE, lost, PLACE, PREFERENCE, type Interpreter } from './interpreter.ts';
import { addChange, addValue, keysList, resolvePath, typeOf } from './registry.ts';

/** True if a command only reports what it would do; null if that is unknown. */
function isWhatIf(bound: Bound, at: Interpreter): boolean | null {
  const given = ['whatif', 'wi'].find((name) => bound.values.has(name));
  return isTrue(given === undefined ? lookUp(at.flow, PREFERENCE) : (bound.values.get(given) ?? UNKNOWN));
}

/** Runs a command of the table. Returns the keys that it names, for the next command of a pipeline. */
export function runCmdlet(
  cmdlet: Cmdlet,
  elements: readonly Element[],
  piped: Value | undefined,
  at: Interpreter,
): Value {
  const bound = bind(elements, at);
  const { does } = cmdlet;
  const readsOnly = does === 'name-key' || does === 'go';
  const isDry = readsOnly ? false : isWhatIf(bound, at);
  if (isDry === true) return NOTHING;
  const isSure =
    isDry === false &&
    !['confirm', 'cf'].some((name) => bound.values.has(name) && isTrue(bound.values.get(name) ?? UNKNOWN) !== false);
  const known = [...cmdlet.path, ...(cmdlet.name ?? []), ...(cmdlet.value ?? []), ...(cmdlet.type ?? [])];
  const isStrange = [...bound.values.keys()].some(
    (given) =>
      !(cmdlet.takesBareKeys === true && (given === 'name' || (given === 'action' && isWriteAction(bound)))) &&
      !SWITCHES.has(given) &&
      !IGNORED.has(given) &&
      !known.some((name) => name.startsWith(given)),
  );
  const taken: Record<'path' | 'name' | 'value' | 'type', Value | undefined> = {
    path: named(bound, cmdlet.path),
    name: named(bound, cmdlet.name),
    value: named(bound, cmdlet.value),
    type: named(bound, cmdlet.type),
  };
  for (const role of cmdlet.positions) taken[role] = take(bound, cmdlet[role]);
  const pipedKeys = piped === undefined ? undefined : keyPaths(piped, readsOnly || does === 'delete-key');
  const paths = taken.path === undefined ? pipedKeys : listTexts(taken.path);
  if (
    isStrange ||
    bound.hasUnknown ||
    [...bound.bare].some((given) => !SWITCHES.has(given)) ||
    bound.positional.length > 0 ||
    paths === null ||
    paths === undefined
  ) {
    if (does === 'go') assign(at.flow, PLACE, UNKNOWN);
    if (!readsOnly) lost(at);
    return UNKNOWN;
  }
  const keys: string[] = [];
  const type = taken.type === undefined && cmdlet.takesBareKeys === true ? null : typeOf(taken.type);
  const isKey = does === 'delete-key' || does === 'create-key';
  const isOpen = taken.name === undefined || (does !== 'delete' && taken.name?.kind === 'list');
  // a value is written by one name, and deleted by several
  const names =
    readsOnly || (isKey && taken.name === undefined) ? [''] : isOpen ? null : listTexts(taken.name ?? UNKNOWN);
  const isDeleted = does === 'delete' || does === 'delete-key';
  const isCreated = does === 'create-key' && taken.value === undefined;
  for (const path of paths) {
    const isBare = cmdlet.takesBareKeys === true && /^(?:HKLM|HKCU|HKU|HKCR|HKEY_\w+)\\/i.test(path ?? '');
    const key = path === null ? null : isBare ? path : resolvePath(path, at);
    if (does === 'go') assign(at.flow, PLACE, key === null ? UNKNOWN : textValue(key));
    if (key === ELSEWHERE || key === null || (/[*?[\]]/.test(key) && !readsOnly)) {
      // a file isn't reported; a path that looks like a key may be a folder
      const isFile = key === ELSEWHERE && /^(?:[a-z]:|\\\\|env:|[.~]?[\\/])/i.test(path ?? '');
      if (!readsOnly && !isFile) lost(at);
      continue;
    }
    for (const name of names ?? [null]) {
      const place = isKey && name !== '' ? `${key}\\${name ?? ''}` : key;
      if (name !== null) keys.push(place);
      if (name === null || (!isKey && /[*?]/.test(name))) lost(at);
      if (name === null || readsOnly || (!isKey && /[*?]/.test(name))) continue;
      // New-Item puts its value into the key's default value
      const target = { key: place, name: !isKey ? name : isDeleted || isCreated ? null : '', isSure };
      if (isDeleted || isCreated) addChange(at, target, isDeleted ? 'delete' : 'create-key');
      else addValue(at, target, type, taken.value ?? UNKNOWN);
    }
  }
  return keysList(keys);
}

/** True if the action of a Group Policy preference leaves the value in place. */
const isWriteAction = (bound: Bound): boolean =>
  /^(?:create|replace|update)$/i.test(textOf(bound.values.get('action') ?? UNKNOWN) ?? '');

/** Returns the paths of keys that came through a pipeline; null for any other input. */
function keyPaths(piped: Value, takesTexts: boolean): readonly (string | null)[] | null {
  const items = piped?.kind === 'list' ? piped.items : piped === null ? null : [piped];
  return items?.map((one) => (one?.kind === 'key' ? `Registry::${one.key}` : takesTexts ? textOf(one) : null)) ?? null;
}
