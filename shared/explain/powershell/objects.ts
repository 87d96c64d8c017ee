import { rowOf } from '../../row-of.ts';
import { namesIn } from '../command/words.ts';
import { joinTexts, textValue, UNKNOWN, type Value } from '../flow.ts';
import { forgetObjects, lost, type Interpreter } from './interpreter.ts';

/** Methods that change no value, whatever they are called on. Reviewed one by one. */
const PURE = namesIn({
  texts: 'tostring trim trimend trimstart replace split substring startswith endswith contains indexof toupper tolower',
  'objects and tables': 'equals gettype containskey isinrole shouldprocess shouldcontinue',
  keys: 'opensubkey getvalue getvaluenames getsubkeynames getvaluekind close dispose flush',
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
  registrykey: 'openbasekey',
};

/** Evaluates `[Type]::Name` and `[Type]::Name(...)`; `args` is null without brackets. */
export function callStatic(given: string | null, name: string, args: readonly Value[] | null, at: Interpreter): Value {
  const type = (given ?? '').replace(/^(?:system|microsoft\.win32)\./, '');
  if (args === null) return type === 'registryvaluekind' ? textValue(name) : UNKNOWN;
  if (rowOf(PURE_STATIC, type)?.split(' ').includes(name) !== true) {
    lost(at);
    forgetObjects(at);
  }
  return UNKNOWN;
}

/** Calls a method of the value that a variable or a bracket holds. */
export function callMethod(object: Value, method: string, args: readonly Value[], at: Interpreter): Value {
  if (!isPure(method)) {
    lost(at);
    forgetObjects(at);
  }
  const isPlain = object?.kind === 'text' || object?.kind === 'number';
  return method === 'tostring' && args.length === 0 && isPlain ? joinTexts([object]) : UNKNOWN;
}
