import { textOf, type Value } from '../flow.ts';
import { addWrite } from '../script.ts';
import { fails, lost, type Interpreter } from './interpreter.ts';
import { isNoType, typed, typeOf } from './registry.ts';

/** Runs `[Microsoft.Win32.Registry]::SetValue`, which makes the key if it isn't there. */
export function setValue([path, named, data, kind]: readonly Value[], at: Interpreter): void {
  const [key, name] = [textOf(path ?? null), textOf(named ?? null)];
  const type = typeOf(kind);
  const isList = data?.kind === 'list' || data?.kind === 'table';
  const isNumber =
    data?.kind !== 'text' || /^\s*[+-]?\d+\s*$/.test(data.text) || (type !== 'REG_DWORD' && type !== 'REG_QWORD');
  if (key !== null && (!/^HKEY_\w+(?:\\|$)/i.test(key) || key.includes('\\\\') || isNoType(kind) || !isNumber))
    fails(at);
  else if (key === null || name === null || data === undefined || type === null || type === 'REG_BINARY' || isList)
    lost(at);
  else addWrite(at, { key, name, ...typed(type, data) });
}
