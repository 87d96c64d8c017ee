import { splitKey } from '../command/keys.ts';
import { INVALID, NOT_KNOWN, NUMBER_TYPES, typeOfSpelling } from '../command/data.ts';
import type { FoundWrite } from '../found.ts';
import { textOf, UNKNOWN, type Datum, type Value } from '../flow.ts';
import type { RegistryType } from '../../windows/registry.ts';
import { addWrite } from '../script.ts';
import { fails, lost, type Interpreter } from './interpreter.ts';
import { looksLikeNumber, parseNumber } from './values.ts';

/** Paths with parts that go to the key above or stay. They aren't resolved. */
const HAS_DOTS = /(?:^|\\)\.\.?(?:\\|$)/;

export const [ELSEWHERE, NOWHERE] = ['elsewhere', 'nowhere'] as const;

/** Spellings of a key that PowerShell doesn't find. Most are paths in a folder. */
const NOT_FOUND = /^\s|^(?:hkey_\w+|hk[lc][mu]|computer)\\|^hkey_\w+:|^registry:(?::(?:computer\\|hk\w+:)|hk)/i;

/** Returns a key, `ELSEWHERE` if the path isn't in the registry, `NOWHERE` if it is wrong, or null if it is unknown. */
export function resolvePath(path: string, { mayBeAtKey, makesDrives }: Interpreter): string | null {
  const tidy = path.replaceAll('/', '\\');
  if (NOT_FOUND.test(tidy) && !mayBeAtKey) return NOWHERE;
  // a blank at the end is part of a name; behind `Registry::`, not every command takes other slashes
  if (/\s$|registry::[^\\]*(?:\/|\\\\)/i.test(path)) return null;
  const provider = /^(?:microsoft\.powershell\.core\\)?registry::\\?(.*)$/i.exec(tidy)?.[1];
  if (provider !== undefined) return splitKey(provider) === null || HAS_DOTS.test(provider) ? null : provider;
  const [, drive, slash, rest = ''] = /^([a-z]\w{0,20}):(?!:)(\\?)(.*)$/i.exec(tidy) ?? [];
  if (drive === undefined) return /^(?:\\\\|~)/.test(tidy) || !mayBeAtKey ? ELSEWHERE : null;
  if (!/^hk(?:lm|cu)$/i.test(drive))
    return (drive.length === 1 && !makesDrives) || /^(?:env|cert|variable|function|alias|temp)$/i.test(drive)
      ? ELSEWHERE
      : null;
  // without a back-slash it begins at the script's last location on that drive
  if ((slash === '' && mayBeAtKey) || HAS_DOTS.test(rest)) return null;
  return rest === '' ? drive.toUpperCase() : `${drive.toUpperCase()}\\${rest}`;
}

export const isNoType = (value: Value | undefined): boolean =>
  value?.kind === 'text' && /^\s*(?:\w*_\w*|\w+-\w+|int\w*|dword.+|\[.*)\s*$/i.test(value.text);

/** Returns a type by PowerShell's name; undefined if none is given, null if it isn't one or is unknown. */
export function typeOf(value: Value | undefined): RegistryType | null | undefined {
  if (value === undefined) return undefined;
  return value?.kind === 'text' && !/reg_|none|sz/i.test(value.text) ? typeOfSpelling(value.text) : null;
}

type Typed = Pick<FoundWrite, 'type' | 'data' | 'problems'>;

/** Returns the number that a datum becomes; undefined if there is none, null if unknown. */
function toNumber(one: Datum): number | null | undefined {
  if (one.kind === 'number') return one.value;
  if (one.kind === 'flag') return Number(one.on);
  const text = textOf(one)?.trim();
  if (text === undefined) return /^(?:object|test)$/.test(one.kind) ? null : undefined;
  const isOpen = looksLikeNumber(text) || /^[^a-z]*\d[^a-z]*$/i.test(text);
  return text === '' ? 0 : (parseNumber(text) ?? (isOpen ? null : undefined));
}

/** Returns the data that PowerShell stores. Without a type the datum decides: a number is REG_DWORD, a text REG_SZ. */
export function typed(type: RegistryType | undefined, one: Datum | null): Typed {
  const open = (problems: Typed['problems']): Typed => ({ type: type ?? null, data: NOT_KNOWN.data, problems });
  const notKnown = open(NOT_KNOWN.problems);
  if (one === null) return notKnown;
  if (type === 'REG_BINARY')
    return one.kind !== 'list' && toNumber(one) === undefined ? open(INVALID.problems) : notKnown;
  if (type === undefined ? one.kind === 'number' : NUMBER_TYPES.includes(type)) {
    const number = toNumber(one);
    if (number === null) return notKnown;
    if (number === undefined) return open(INVALID.problems);
    const most = type === undefined ? 0x7fffffff : 0xffffffff;
    if (number < (type === 'REG_QWORD' ? 0 : -0x80000000) || number > most)
      return type === 'REG_DWORD' ? open(INVALID.problems) : notKnown;
    const word = type === undefined ? { word: textOf(one) ?? '' } : {};
    return { type: type ?? 'REG_DWORD', data: { kind: 'number', value: number >>> 0, ...word }, problems: [] };
  }
  if (one.kind === 'list') return open(type === undefined ? INVALID.problems : []);
  const text = textOf(one);
  return text === null ? notKnown : { type: type ?? 'REG_SZ', data: { kind: 'text', text }, problems: [] };
}

/** Runs `[Microsoft.Win32.Registry]::SetValue`, which makes the key if it isn't there. */
export function setValue([path = null, named = null, data = null, kind]: readonly Value[], at: Interpreter): Value {
  const [key, name, type] = [textOf(path), textOf(named), typeOf(kind)];
  // unlike a command, it takes no hexadecimal digits
  const isNumber = type?.endsWith('WORD') !== true || data?.kind !== 'text' || /^\s*[+-]?\d+\s*$/.test(data.text);
  const isCalled = key !== null && /^HKEY_\w+(?:\\[^\\]+)*\\?$/i.test(key) && !isNoType(kind);
  // the key is made before the data is refused
  if (isCalled && !isNumber) addWrite(at, { key, action: 'create-key' });
  if (key !== null && !(isCalled && isNumber)) fails(at);
  else if (key === null || name === null || type === null || /^(?:list|table)$/.test(data?.kind ?? '')) lost(at);
  else addWrite(at, { key, name, ...typed(type, data) });
  return UNKNOWN;
}
