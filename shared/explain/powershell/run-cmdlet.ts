import { splitKey } from '../command/keys.ts';
import { assign, isTrue, lookUp, NOTHING, textOf, textValue, UNKNOWN, type Value } from '../flow.ts';
import { bind, firstGiven, IGNORED, named, SWITCHES, type Bound, type Element } from './bind.ts';
import type { Cmdlet } from './cmdlets.ts';
import { listTexts } from './expression.ts';
import { ELSEWHERE, getLost, lost, PLACE, PREFERENCE, type Interpreter } from './interpreter.ts';
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
    const drive = textOf(taken.name ?? UNKNOWN)?.toLowerCase() ?? null;
    // a drive of this name may be there, which stays as it is then
    const isNew = drive !== null && !at.drives.has(drive);
    const key = (textOf(taken.path ?? UNKNOWN) ?? '')
      .replace(/^(?:microsoft\.powershell\.core\\)?registry::\\?/i, '')
      .replace(/^(HK\w+):\\?/i, '$1\\');
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
  for (const path of paths) {
    const isBare = cmdlet.takesBareKeys === true && /^(?:HKLM|HKCU|HKU|HKCR|HKEY_\w+)\\/i.test(path ?? '');
    const key = path === null ? null : isBare ? path : resolvePath(path, at);
    if (does === 'go') assign(at.flow, PLACE, key === null ? UNKNOWN : textValue(key));
    if (key === ELSEWHERE) {
      // a file, or what looks like a key and is a folder
      if (!readsOnly && !/^(?:[a-z]:|\\\\|env:|[.~]?[\\/])/i.test(path ?? '')) lost(at);
    } else if (key === null || (/[*?[\]]/.test(key) && !readsOnly)) {
      if (!readsOnly) lost(at);
    } else {
      const isSure = isDry === false && !isAsked;
      if (does === 'delete-key' || does === 'create-key') {
        const child = taken.name === undefined ? '' : textOf(taken.name);
        if (child === null) lost(at);
        else keys.push(child === '' ? key : `${key}\\${child}`);
        const target = { key: keys.at(-1) ?? key, isSure };
        if (child === null) continue;
        if (does === 'delete-key') addWrite(at, { ...target, name: null }, { action: 'delete' });
        // New-Item puts its value into the key's default value
        else if (taken.value === undefined) addWrite(at, { ...target, name: null }, { action: 'create-key' });
        else addWrite(at, { ...target, name: '' }, { action: 'write', type, value: taken.value });
        continue;
      }
      keys.push(key);
      if (does !== 'write' && does !== 'delete') continue;
      // a value is written by one name, and deleted by several
      const isList = does === 'write' && taken.name?.kind === 'list';
      for (const name of (isList || taken.name === undefined ? null : listTexts(taken.name)) ?? [null]) {
        if (name === null || /[*?]/.test(name)) lost(at);
        else
          addWrite(
            at,
            { key, name, isSure },
            does === 'delete' ? { action: 'delete' } : { action: 'write', type, value: taken.value ?? UNKNOWN },
          );
      }
    }
  }
  return keysList(keys);
}

/** Whether the action of a preference of Group Policy leaves the value there. */
const isWriteAction = (bound: Bound): boolean =>
  /^(?:create|replace|update)$/i.test(textOf(bound.values.get('action') ?? UNKNOWN) ?? '');

/** The paths of keys that came through a pipeline; null where something else came. */
function keyPaths(piped: Value, takesTexts: boolean): readonly (string | null)[] | null {
  const items = piped?.kind === 'list' ? piped.items : piped === null ? null : [piped];
  return items?.map((one) => (one?.kind === 'key' ? `Registry::${one.key}` : takesTexts ? textOf(one) : null)) ?? null;
}
