import { dwordValue, dwordOf } from '../../windows/registry.ts';
import type { RegistryDouble } from '../registry-double.suite.ts';

/** Types by their .NET names; any other is `Unknown`. */
const KINDS: Readonly<Record<string, string>> = {
  REG_SZ: 'String',
  REG_EXPAND_SZ: 'ExpandString',
  REG_BINARY: 'Binary',
  REG_DWORD: 'DWord',
  REG_MULTI_SZ: 'MultiString',
  REG_QWORD: 'QWord',
};
const typeOf = (kind: string): string => {
  const found = Object.keys(KINDS).find((type) => KINDS[type] === kind);
  if (found === undefined) throw new Error(`no kind that can be written: ${kind}`);
  return found;
};

/** .NET's registry key objects, as far as our scripts use them, and the number of open ones. */
export interface Handles {
  readonly base: Readonly<Record<string, unknown>>;
  readonly open: () => number;
}

const refuse = (): never => {
  throw new Error('Access to the registry key is denied.');
};

/** A double of `Microsoft.Win32.RegistryKey` over a registry in memory. */
export function registryHandle(registry: RegistryDouble): Handles {
  let open = 0;
  const full = (path: string): string => `HKLM\\${path}`;

  function key(path: string, isWritable: boolean): Readonly<Record<string, unknown>> {
    open++;
    let isOpen = true;
    const at = full(path);
    return {
      get ValueCount() {
        return registry.names(at).length;
      },
      get SubKeyCount() {
        return registry.subkeys(at).length;
      },
      GetValueNames: () => [...registry.names(at)],
      GetValueKind: (name: string) => KINDS[registry.read(at, name)!.type] ?? 'Unknown',
      GetValue: (name: string, otherwise: unknown, options: string) => {
        if (otherwise !== null || options !== 'DoNotExpandEnvironmentNames')
          throw new Error('a value would be changed');
        const { data } = registry.read(at, name)!;
        return typeof data === 'number' ? data | 0 : data;
      },
      SetValue: (name: string, data: unknown, kind: string) => {
        const isNumber = kind === 'DWord';
        if (isNumber && (!Number.isInteger(data) || data !== (Number(data) | 0))) throw new Error('no Int32');
        const stored = isNumber ? dwordOf(dwordValue(Number(data) >>> 0))! : String(data);
        if (!isWritable || !registry.write(at, name, typeOf(kind), stored)) refuse();
      },
      DeleteValue: (name: string, throwsWhenMissing: boolean) => {
        const isThere = registry.read(at, name) !== null;
        if (!isThere && throwsWhenMissing) throw new Error('No value exists with that name.');
        if (!isWritable || (isThere && !registry.deleteValue(at, name))) refuse();
      },
      Close: () => {
        if (isOpen) open--;
        isOpen = false;
      },
    };
  }

  return {
    open: () => open,
    base: {
      OpenSubKey: (path: string, isWritable = false) => (registry.hasKey(full(path)) ? key(path, isWritable) : null),
      CreateSubKey: (path: string) => {
        registry.makeKey(full(path));
        return key(path, true);
      },
      DeleteSubKey: (path: string) => {
        if (registry.subkeys(full(path)).length > 0) throw new Error('The key has subkeys.');
        registry.deleteKey(full(path));
      },
      DeleteSubKeyTree: (path: string) => void registry.deleteKey(full(path)),
    },
  };
}
