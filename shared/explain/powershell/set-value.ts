import { textOf, UNKNOWN, type Value } from '../flow.ts';
import { addWrite } from '../script.ts';
import { fails, lost, type Interpreter } from './interpreter.ts';
import { isNoType, typed, typeOf } from './registry.ts';

/** Runs `[Microsoft.Win32.Registry]::SetValue`, which makes the key if it isn't there. */
export function setValue([path = null, named = null, data = null, kind]: readonly Value[], at: Interpreter): Value {
  const [key, name, type] = [textOf(path), textOf(named), typeOf(kind)];
  // unlike a command, it takes no hexadecimal digits
  const isNumber = type?.endsWith('WORD') !== true || data?.kind !== 'text' || /^\s*[+-]?\d+\s*$/.test(data.text);
  const isKey = /^HKEY_\w+(?:\\(?!\\)|$)/i.test(key ?? '') && !/\\\\/.test(key ?? '');
  if (key !== null && (!isKey || isNoType(kind) || !isNumber)) fails(at);
  else if (key === null || name === null || type === null || /^(?:list|table)$/.test(data?.kind ?? '')) lost(at);
  else addWrite(at, { key, name, ...typed(type, data) });
  return UNKNOWN;
}
