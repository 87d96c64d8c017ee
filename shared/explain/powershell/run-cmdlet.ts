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

const ROLES = ['path', 'name', 'value', 'type'] as const;

/** Runs a command of the table. Returns the keys that it names, for the next command of a pipeline. */
export function runCmdlet(
  cmdlet: Cmdlet,
  elements: readonly Element[],
  piped: Value | undefined,
  at: Interpreter,
): Value {
  const bound = bind(elements, at);
  const { does, takesBareKeys = false } = cmdlet;
  const readsOnly = does === 'name-key' || does === 'go';
  const isDry = readsOnly ? false : isWhatIf(bound, at);
  if (isDry === true) return NOTHING;
  const isSure =
    isDry === false &&
    !['confirm', 'cf'].some((name) => bound.values.has(name) && isTrue(bound.values.get(name) ?? UNKNOWN) !== false);
  const isKnown = (given: string): boolean =>
    SWITCHES.has(given) ||
    IGNORED.has(given) ||
    ROLES.some((role) => cmdlet[role]?.some((name) => name.startsWith(given))) ||
    (takesBareKeys && (given === 'name' || (given === 'action' && isWriteAction(bound))));
  const taken: Partial<Record<(typeof ROLES)[number], Value | undefined>> = {};
  for (const role of ROLES) taken[role] = named(bound, cmdlet[role]);
  for (const role of cmdlet.positions) taken[role] = take(bound, cmdlet[role]);
  const pipedKeys = piped === undefined ? null : keyPaths(piped, readsOnly || does === 'delete-key');
  const paths = taken.path === undefined ? pipedKeys : listTexts(taken.path);
  const isStrange = bound.hasUnknown || bound.positional.length > 0 || ![...bound.values.keys()].every(isKnown);
  if (isStrange || paths === null) {
    if (does === 'go') assign(at.flow, PLACE, UNKNOWN);
    if (!readsOnly) lost(at);
    return UNKNOWN;
  }
  const keys: string[] = [];
  const type = taken.type === undefined && takesBareKeys ? null : typeOf(taken.type);
  const isKey = does === 'delete-key' || does === 'create-key';
  const isOpen = taken.name === undefined || (does !== 'delete' && taken.name?.kind === 'list');
  // a value is written by one name, and deleted by several
  const names =
    readsOnly || (isKey && taken.name === undefined) ? [''] : isOpen ? null : listTexts(taken.name ?? UNKNOWN);
  const isDeleted = does === 'delete' || does === 'delete-key';
  const isCreated = does === 'create-key' && taken.value === undefined;
  for (const path of paths) {
    const isBare = takesBareKeys && /^(?:HKLM|HKCU|HKU|HKCR|HKEY_\w+)\\/i.test(path ?? '');
    const key = path === null ? null : isBare ? path : resolvePath(path, at);
    if (does === 'go') assign(at.flow, PLACE, key === null ? UNKNOWN : textValue(key));
    if (key === ELSEWHERE || key === null || (/[*?[\]]/.test(key) && !readsOnly)) {
      // a file isn't reported; a path that looks like a key may be a folder
      const isFile = key === ELSEWHERE && /^(?:[a-z]:|\\\\|env:|[.~]?[\\/])/i.test(path ?? '');
      if (!readsOnly && !isFile) lost(at);
      continue;
    }
    for (const name of names ?? [null]) {
      if (name === null || (!isKey && /[*?]/.test(name))) {
        lost(at);
        continue;
      }
      const place = isKey && name !== '' ? `${key}\\${name}` : key;
      keys.push(place);
      // New-Item puts its value into the key's default value
      const target = { key: place, name: !isKey ? name : isDeleted || isCreated ? null : '', isSure };
      if (isDeleted || isCreated) addChange(at, target, isDeleted ? 'delete' : 'create-key');
      else if (!readsOnly) addValue(at, target, type, taken.value ?? UNKNOWN);
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
