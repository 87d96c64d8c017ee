import { splitKey } from '../command/keys.ts';
import { lookUp } from '../lattice/flow.ts';
import { isTrue, NOTHING, onlyOne, textsOf, UNKNOWN, type Value } from '../lattice/value.ts';
import { bind, firstGiven, IGNORED, named, SWITCHES, type Bound, type Element } from './bind.ts';
import type { Cmdlet } from './cmdlets.ts';
import { listTexts } from './expression.ts';
import { ELSEWHERE, lost, PREFERENCE, type Interpreter } from './interpreter.ts';
import { addWrite, keysList, resolvePath, typeOf } from './registry.ts';

/** Whether a command only says what it would do; null where that isn't known. */
function isWhatIf(bound: Bound, at: Interpreter): boolean | null {
  const given = firstGiven(bound.values.get('whatif'), bound.values.get('wi'));
  if (given !== undefined) return isTrue(given);
  return isTrue(lookUp(at.flow, PREFERENCE));
}

/** What a command of the table does. Gives the keys that it names, for the next command of a pipeline. */
export function runCmdlet(
  cmdlet: Cmdlet,
  elements: readonly Element[],
  piped: Value | undefined,
  at: Interpreter,
): Value {
  const bound = bind(elements, at);
  const { does } = cmdlet;
  const isDry = does === 'go' || does === 'name-key' || does === 'drive' ? false : isWhatIf(bound, at);
  if (isDry === true) return NOTHING;
  const asks = firstGiven(bound.values.get('confirm'), bound.values.get('cf'));
  const isAsked = asks !== undefined && isTrue(asks) !== false;
  const known = [...cmdlet.path, ...(cmdlet.name ?? []), ...(cmdlet.value ?? []), ...(cmdlet.type ?? [])];
  const isStrange = [...bound.values.keys()].some(
    (given) =>
      !(cmdlet.takesBareKeys === true && (given === 'name' || (given === 'action' && isWriteAction(bound)))) &&
      !SWITCHES.has(given) &&
      !IGNORED.has(given) &&
      !known.some((name) => name.startsWith(given)),
  );
  const rest = [...bound.positional];
  const taken: Record<'path' | 'name' | 'value' | 'type', Value | undefined> = {
    path: named(bound, cmdlet.path),
    name: named(bound, cmdlet.name),
    value: named(bound, cmdlet.value),
    type: named(bound, cmdlet.type),
  };
  for (const role of cmdlet.positions) if (taken[role] === undefined) taken[role] = rest.shift();
  const pipedKeys = piped === undefined ? undefined : keyPaths(piped, cmdlet.takesPipedTexts === true);
  const paths = taken.path === undefined ? pipedKeys : listTexts(taken.path);
  if (does === 'drive') {
    const [name, root] = [textsOf(taken.name ?? UNKNOWN), textsOf(taken.path ?? UNKNOWN)];
    const drive = name?.length === 1 ? (name[0] ?? '').toLowerCase() : null;
    // a drive of this name may be there, which stays as it is then
    const isNew = drive !== null && !at.drives.has(drive);
    const key =
      root?.length === 1
        ? (root[0] ?? '')
            .replace(/^(?:microsoft\.powershell\.core\\)?registry::\\?/i, '')
            .replace(/^(HK\w+):\\?/i, '$1\\')
        : '';
    if (!isNew || splitKey(key) === null) lost(at);
    if (drive !== null) at.drives.set(drive, isNew && splitKey(key) !== null ? key : null);
    return UNKNOWN;
  }
  const readsOnly = does === 'go' || does === 'name-key';
  if (
    isStrange ||
    bound.hasUnknown ||
    [...bound.bare].some((given) => !SWITCHES.has(given)) ||
    rest.length > 0 ||
    paths === null ||
    paths === undefined ||
    does === 'lose-track'
  ) {
    if (does === 'go') getLost(at);
    if (!readsOnly) lost(at);
    return UNKNOWN;
  }
  const keys: string[] = [];
  const type = taken.type === undefined && cmdlet.takesBareKeys === true ? null : typeOf(taken.type);
  for (const choices of paths) {
    if (choices === null) {
      if (does === 'go') getLost(at);
      if (!readsOnly) lost(at);
      continue;
    }
    for (const path of choices) {
      const bare = /^(?:HKLM|HKCU|HKU|HKCR|HKEY_\w+)\\/i.test(path) && cmdlet.takesBareKeys === true;
      const key = bare ? path : resolvePath(path, at);
      if (does === 'go') {
        at.place.at = key !== null && choices.length === 1 ? key : null;
        if (at.place.at !== ELSEWHERE) at.place.hasMoved = true;
      }
      if (key === ELSEWHERE) {
        // a file, or what looks like a key and is a folder
        if (!readsOnly && !/^(?:[a-z]:|\\\\|env:|[.~]?[\\/])/i.test(path)) lost(at);
        continue;
      }
      if (key === null || (/[*?[\]]/.test(key) && !readsOnly)) {
        if (!readsOnly) lost(at);
        continue;
      }
      keys.push(key);
      const isOne = choices.length === 1 && isDry === false && !isAsked;
      if (does === 'delete-key' || does === 'create-key') {
        const child = taken.name === undefined ? [''] : textsOf(taken.name);
        if (child === null) lost(at);
        for (const name of child ?? []) {
          const whole = name === '' ? key : `${key}\\${name}`;
          keys[keys.length - 1] = whole;
          const target = { key: whole, isSure: isOne && child?.length === 1 };
          if (does === 'delete-key') addWrite(at, { ...target, name: null }, { action: 'delete' });
          // New-Item puts its value into the key's default value
          else if (taken.value === undefined) addWrite(at, { ...target, name: null }, { action: 'create-key' });
          else addWrite(at, { ...target, name: '' }, { action: 'write', type, value: taken.value });
        }
      } else if (does === 'write' || does === 'delete') {
        const given = taken.name === undefined ? null : listTexts(taken.name);
        // a value is written by one name, and deleted by several
        const names = does === 'write' && onlyOne(taken.name ?? UNKNOWN)?.kind === 'list' ? null : given;
        if (names === null) lost(at);
        for (const some of names ?? []) {
          if (some === null || some.some((name) => /[*?]/.test(name))) lost(at);
          else
            for (const name of some)
              addWrite(
                at,
                { key, name, isSure: isOne && some.length === 1 },
                does === 'delete' ? { action: 'delete' } : { action: 'write', type, value: taken.value ?? UNKNOWN },
              );
        }
      }
    }
  }
  return keysList(keys);
}

/** Nobody knows where the script is. */
export function getLost(at: Interpreter): void {
  at.place.at = null;
  at.place.hasMoved = true;
}

/** Whether the action of a preference of Group Policy leaves the value there. */
const isWriteAction = (bound: Bound): boolean =>
  textsOf(bound.values.get('action') ?? UNKNOWN)?.every((action) => /^(?:create|replace|update)$/i.test(action)) ===
  true;

/** The paths of keys that came through a pipeline; null where something else came. */
function keyPaths(piped: Value, takesTexts: boolean): readonly (readonly string[] | null)[] | null {
  const list = onlyOne(piped);
  const items = list?.kind === 'list' ? list.items : list === null ? null : [piped];
  return (
    items?.map((item) => {
      const key = onlyOne(item);
      if (key?.kind === 'key') return [`Registry::${key.key}`];
      return takesTexts ? textsOf(item) : null;
    }) ?? null
  );
}
