import { rowOf } from '../../row-of.ts';
import { isTrue, joinTexts, NOTHING, textOf, textValue, UNKNOWN, type Value } from '../flow.ts';
import { forgetObjects, lost, type Interpreter } from './interpreter.ts';
import type { RegistryView } from '../../windows/registry.ts';
import { addWrite, keyBelow, typeOf } from './registry.ts';

/** Methods that change no value, whatever they are called on. Reviewed one by one. */
const PURE = new Set([
  'tostring',
  'trim',
  'trimend',
  'trimstart',
  'replace',
  'split',
  'substring',
  'startswith',
  'endswith',
  'contains',
  'toupper',
  'tolower',
  'equals',
  'gettype',
  'isinrole',
  'getvalue',
  'getvaluenames',
  'getsubkeynames',
  'getvaluekind',
  'close',
  'dispose',
  'flush',
  'shouldprocess',
  'shouldcontinue',
  'containskey',
  'indexof',
  'padleft',
  'padright',
]);

/** Whether a method, in lower case, leaves what it is called on as it is. */
export const isPure = (name: string | undefined): boolean => PURE.has(name ?? '');

/** Static methods that change no value, by type. */
const PURE_STATIC: Readonly<Record<string, string>> = {
  string: 'isnullorempty isnullorwhitespace format join',
  convert: 'toint32',
  'security.principal.windowsidentity': 'getcurrent',
  environment: 'getenvironmentvariable getfolderpath',
  'io.path': 'combine',
  'io.file': 'exists',
  'io.directory': 'exists',
  'microsoft.win32.registry': 'getvalue',
  datetime: 'now',
  console: 'writeline',
  math: 'pow',
  enum: 'parse',
  int: 'parse',
  intptr: 'size',
  'runtime.interopservices.marshal': 'sizeof',
};

const HIVES = new Map([
  ['localmachine', 'HKLM'],
  ['currentuser', 'HKCU'],
  ['users', 'HKU'],
  ['classesroot', 'HKCR'],
  ['currentconfig', 'HKCC'],
]);

const VIEWS = new Map<string, RegistryView | null>([
  ['registry64', 'native'],
  ['registry32', 'wow64'],
  ['default', null],
]);

const plain = (type: string): string => type.replace(/^system\./, '');

/** `[Type]::Name` and `[Type]::Name(...)`; `args` is null without brackets. */
export function callStatic(type: string | null, name: string, args: readonly Value[] | null, at: Interpreter): Value {
  const known = plain(type ?? '');
  if (args === null) {
    const key = HIVES.get(name);
    if (known === 'microsoft.win32.registry' && key !== undefined) return { kind: 'key', key, view: null };
    return /^(?:microsoft\.win32\.)?registry(?:valuekind|hive|view)$/.test(known) ? textValue(name) : UNKNOWN;
  }
  if (/^(?:microsoft\.win32\.)?registrykey$/.test(known) && name === 'openbasekey') {
    const [hive = '', view = ''] = args.map((one) => textOf(one)?.toLowerCase() ?? '');
    const [key, named] = [HIVES.get(hive), VIEWS.get(view)];
    return key === undefined || named === undefined ? UNKNOWN : { kind: 'key', key, view: named };
  }
  if (/^(?:microsoft\.win32\.)?registry$/.test(known) && name === 'setvalue') {
    const [key, value] = [textOf(args[0] ?? UNKNOWN), textOf(args[1] ?? UNKNOWN)];
    if (key === null || value === null || !/^HKEY_/i.test(key)) lost(at);
    else
      addWrite(
        at,
        { key, name: value },
        { action: 'write', type: typeOf(args[3]), value: args[2] ?? UNKNOWN, isNet: true },
      );
    return NOTHING;
  }
  if (rowOf(PURE_STATIC, known)?.split(' ').includes(name) !== true) {
    lost(at);
    forgetObjects(at);
  }
  return UNKNOWN;
}

/** A method of what a variable or a bracket holds. */
export function callMethod(object: Value, name: string, args: readonly Value[], at: Interpreter): Value {
  const [first = UNKNOWN, second] = args;
  if (name === 'opensubkey' || name === 'createsubkey') {
    const opened = keyBelow(object, first);
    // what is opened only to be read refuses to be written
    if (name === 'opensubkey') return second === undefined || isTrue(second) === false ? UNKNOWN : opened;
    if (opened?.kind === 'key')
      addWrite(at, { key: opened.key, name: null, view: opened.view }, { action: 'create-key' });
    else lost(at);
    return opened;
  }
  if (object?.kind === 'key' && /^(?:setvalue|deletevalue|deletesubkey|deletesubkeytree)$/.test(name)) {
    const { key, view } = object;
    const value = textOf(first);
    if (value === null) lost(at);
    else if (name === 'setvalue')
      addWrite(
        at,
        { key, view, name: value },
        { action: 'write', type: typeOf(args[2]), value: second ?? UNKNOWN, isNet: true },
      );
    else if (name === 'deletevalue') addWrite(at, { key, view, name: value }, { action: 'delete' });
    else addWrite(at, { key: value === '' ? key : `${key}\\${value}`, view, name: null }, { action: 'delete' });
    return NOTHING;
  }
  if (!isPure(name)) {
    lost(at);
    forgetObjects(at);
  }
  const isPlain = object?.kind === 'text' || object?.kind === 'number';
  return name === 'tostring' && args.length === 0 && isPlain ? joinTexts([object]) : UNKNOWN;
}
