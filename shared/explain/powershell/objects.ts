import { rowOf } from '../../row-of.ts';
import { namesIn } from '../command/words.ts';
import { isTrue, joinTexts, textOf, textValue, UNKNOWN, type Value } from '../flow.ts';
import { forgetObjects, lost, type Interpreter } from './interpreter.ts';
import type { RegistryView } from '../../windows/registry.ts';
import { addChange, addValue, keyBelow, typeOf } from './registry.ts';

/** Methods that change no value, whatever they are called on. Reviewed one by one. */
const PURE = namesIn({
  texts: 'tostring trim trimend trimstart replace split substring startswith endswith contains indexof toupper tolower',
  'objects and tables': 'equals gettype containskey isinrole shouldprocess shouldcontinue',
  keys: 'getvalue getvaluenames getsubkeynames getvaluekind close dispose flush',
});

/** True if a method, in lower case, doesn't change the object that it is called on. */
export const isPure = (name: string | undefined): boolean => PURE.has(name ?? '');

/** Static methods that change no value, by type. */
const PURE_STATIC: Readonly<Record<string, string>> = {
  string: 'isnullorempty isnullorwhitespace format join',
  convert: 'toint32',
  'security.principal.windowsidentity': 'getcurrent',
  environment: 'getenvironmentvariable getfolderpath',
  'io.file': 'exists',
  'io.directory': 'exists',
  registry: 'getvalue',
};

const HIVES = new Map([
  ['localmachine', 'HKLM'],
  ['currentuser', 'HKCU'],
  ['users', 'HKU'],
  ['classesroot', 'HKCR'],
]);

const VIEWS = new Map<string, RegistryView | null>([
  ['registry64', 'native'],
  ['registry32', 'wow64'],
  ['default', null],
]);

const WIN32 = /^(?:microsoft\.win32\.)?registry/;

/** Evaluates `[Type]::Name` and `[Type]::Name(...)`; `args` is null without brackets. */
export function callStatic(given: string | null, name: string, args: readonly Value[] | null, at: Interpreter): Value {
  const type = (given ?? '').replace(/^system\./, '');
  const known = WIN32.test(type) ? type.replace(/^microsoft\.win32\./, '') : type;
  if (args === null) {
    const key = HIVES.get(name);
    if (known === 'registry' && key !== undefined) return { kind: 'key', key, view: null };
    return /^registry(?:valuekind|hive|view)$/.test(known) ? textValue(name) : UNKNOWN;
  }
  const [first = '', second] = args.map(textOf);
  if (known === 'registrykey' && name === 'openbasekey') {
    const [key, view] = [HIVES.get((first ?? '').toLowerCase()), VIEWS.get((second ?? '').toLowerCase())];
    return key === undefined || view === undefined ? UNKNOWN : { kind: 'key', key, view };
  }
  if (known === 'registry' && name === 'setvalue') {
    if (first === null || typeof second !== 'string' || !/^HKEY_/i.test(first)) lost(at);
    else addValue(at, { key: first, name: second }, typeOf(args[3]), args[2] ?? UNKNOWN, true);
  } else if (rowOf(PURE_STATIC, known)?.split(' ').includes(name) !== true) {
    lost(at);
    forgetObjects(at);
  }
  return UNKNOWN;
}

/** Calls a method of the value that a variable or a bracket holds. */
export function callMethod(object: Value, method: string, args: readonly Value[], at: Interpreter): Value {
  const [first = UNKNOWN, second] = args;
  if (method === 'opensubkey' || method === 'createsubkey') {
    const opened = keyBelow(object, first);
    // a key that is opened read-only refuses writes
    if (method === 'opensubkey') return second === undefined || isTrue(second) === false ? UNKNOWN : opened;
    if (opened?.kind === 'key') addChange(at, { key: opened.key, name: null, view: opened.view }, 'create-key');
    else lost(at);
    return opened;
  }
  if (object?.kind === 'key' && /^(?:setvalue|deletevalue|deletesubkey|deletesubkeytree)$/.test(method)) {
    const { key, view } = object;
    const name = textOf(first);
    if (name === null) lost(at);
    else if (method === 'setvalue') addValue(at, { key, view, name }, typeOf(args[2]), second ?? UNKNOWN, true);
    else if (method === 'deletevalue') addChange(at, { key, view, name }, 'delete');
    else addChange(at, { key: name === '' ? key : `${key}\\${name}`, view, name: null }, 'delete');
  } else if (!isPure(method)) {
    lost(at);
    forgetObjects(at);
  }
  const isPlain = object?.kind === 'text' || object?.kind === 'number';
  return method === 'tostring' && args.length === 0 && isPlain ? joinTexts([object]) : UNKNOWN;
}
