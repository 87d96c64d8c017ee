import {
  isTrue,
  joinTexts,
  mapValue,
  NOTHING,
  onlyOne,
  textsOf,
  textValue,
  UNKNOWN,
  type Value,
} from '../lattice/value.ts';
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

/** Static methods that change no value, by type and name. */
const PURE_STATIC = new Set([
  'string::isnullorempty',
  'string::isnullorwhitespace',
  'string::format',
  'string::join',
  'convert::toint32',
  'security.principal.windowsidentity::getcurrent',
  'environment::getenvironmentvariable',
  'io.path::combine',
  'environment::getfolderpath',
  'microsoft.win32.registry::getvalue',
  'datetime::now',
  'console::writeline',
  'math::pow',
  'io.file::exists',
  'io.directory::exists',
  'enum::parse',
  'int::parse',
  'intptr::size',
  'runtime.interopservices.marshal::sizeof',
]);

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
    if (known === 'microsoft.win32.registry' && key !== undefined) return [{ kind: 'key', key, view: null }];
    return /^(?:microsoft\.win32\.)?registry(?:valuekind|hive|view)$/.test(known) ? textValue(name) : UNKNOWN;
  }
  if (/^(?:microsoft\.win32\.)?registrykey$/.test(known) && name === 'openbasekey') {
    const [hive = '', view = ''] = args.map((one) => {
      const datum = onlyOne(one);
      return datum?.kind === 'text' ? datum.text.toLowerCase() : '';
    });
    const [key, named] = [HIVES.get(hive), VIEWS.get(view)];
    return key === undefined || named === undefined ? UNKNOWN : [{ kind: 'key', key, view: named }];
  }
  if (/^(?:microsoft\.win32\.)?registry$/.test(known) && name === 'setvalue') {
    const [keys, names] = [textsOf(args[0] ?? UNKNOWN), textsOf(args[1] ?? UNKNOWN)];
    if (keys === null || names === null || !keys.every((key) => /^HKEY_/i.test(key))) lost(at);
    else
      for (const key of keys)
        for (const value of names)
          addWrite(
            at,
            { key, name: value, isSure: keys.length * names.length === 1 },
            { action: 'write', type: typeOf(args[3]), value: args[2] ?? UNKNOWN, isNet: true },
          );
    return NOTHING;
  }
  if (!PURE_STATIC.has(`${known}::${name}`)) {
    lost(at);
    for (const one of args) forgetObjects(one, at);
  }
  return UNKNOWN;
}

/** A method of what a variable or a bracket holds. */
export function callMethod(object: Value, name: string, args: readonly Value[], at: Interpreter): Value {
  const key = onlyOne(object);
  if (name === 'opensubkey' || name === 'createsubkey') {
    const opened = keyBelow(object, args[0] ?? UNKNOWN);
    const one = onlyOne(opened);
    // what is opened only to be read refuses to be written
    if (name === 'opensubkey' && (args[1] === undefined || isTrue(args[1]) === false)) return UNKNOWN;
    if (name === 'createsubkey' && one?.kind === 'key')
      addWrite(at, { key: one.key, name: null, view: one.view }, { action: 'create-key' });
    else if (name === 'createsubkey') lost(at);
    return opened;
  }
  if (key?.kind === 'key' && /^(?:setvalue|deletevalue|deletesubkey|deletesubkeytree)$/.test(name)) {
    const names = textsOf(args[0] ?? UNKNOWN);
    const only = names?.length === 1 ? (names[0] ?? '') : null;
    if (only === null) lost(at);
    else if (name === 'setvalue')
      addWrite(
        at,
        { key: key.key, view: key.view, name: only },
        { action: 'write', type: typeOf(args[2]), value: args[1] ?? UNKNOWN, isNet: true },
      );
    else if (name === 'deletevalue') addWrite(at, { key: key.key, view: key.view, name: only }, { action: 'delete' });
    else
      addWrite(
        at,
        { key: only === '' ? key.key : `${key.key}\\${only}`, view: key.view, name: null },
        { action: 'delete' },
      );
    return NOTHING;
  }
  if (!PURE.has(name)) {
    lost(at);
    for (const one of [object, ...args]) forgetObjects(one, at);
  }
  if (name === 'tostring' && args.length === 0)
    return mapValue(object, (one) => (one.kind === 'text' || one.kind === 'number' ? joinTexts([[one]]) : UNKNOWN));
  return UNKNOWN;
}
