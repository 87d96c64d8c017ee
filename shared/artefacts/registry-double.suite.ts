/** A value as stored by the doubles of Windows' tools: the number of a REG_DWORD, or otherwise the text that is shown. */
export interface DoubleValue {
  readonly name: string;
  readonly type: string;
  readonly data: number | string;
}

const parentOf = (path: string): string => path.slice(0, path.lastIndexOf('\\'));

/** Paths begin with `HKLM` or `HKEY_LOCAL_MACHINE` and are case-insensitive, as in Windows. */
const normal = (path: string): string => path.replace(/^HKEY_LOCAL_MACHINE(?=\\|$)/i, 'HKLM').toLowerCase();

/** Ends a script from outside, anywhere: nothing in it catches this. */
export class Killed extends Error {}

/** A registry in memory, for doubles of the tools that read and write it. */
export class RegistryDouble {
  readonly #keys = new Map<string, { readonly path: string; readonly values: Map<string, DoubleValue> }>();
  /** Keys under which nothing can be written. */
  readonly locked = new Set<string>();

  /** `like` is copied; without it the registry is empty. */
  constructor(like?: RegistryDouble) {
    for (const [key, { path, values }] of like === undefined ? [] : like.#keys)
      this.#keys.set(key, { path, values: new Map(values) });
  }

  #isLocked(path: string): boolean {
    return [...this.locked].some((one) => normal(path).startsWith(normal(one)));
  }

  hasKey(path: string): boolean {
    return this.#keys.has(normal(path));
  }

  makeKey(path: string): void {
    if (this.hasKey(path)) return;
    if (path.includes('\\')) this.makeKey(parentOf(path));
    this.#keys.set(normal(path), { path, values: new Map() });
  }

  read(path: string, name: string): DoubleValue | null {
    return this.#keys.get(normal(path))?.values.get(name.toLowerCase()) ?? null;
  }

  names(path: string): readonly string[] {
    return [...(this.#keys.get(normal(path))?.values.values() ?? [])].map(({ name }) => name);
  }

  subkeys(path: string): readonly string[] {
    return [...this.#keys.values()].map((key) => key.path).filter((one) => normal(parentOf(one)) === normal(path));
  }

  /** Returns false if it isn't allowed. */
  write(path: string, name: string, type: string, data: DoubleValue['data']): boolean {
    if (this.#isLocked(path)) return false;
    this.makeKey(path);
    this.#keys.get(normal(path))!.values.set(name.toLowerCase(), { name, type, data });
    return true;
  }

  /** Returns false if there is none, or if it isn't allowed. */
  deleteValue(path: string, name: string): boolean {
    if (this.#isLocked(path)) return false;
    return this.#keys.get(normal(path))?.values.delete(name.toLowerCase()) ?? false;
  }

  deleteKey(path: string): boolean {
    if (!this.hasKey(path)) return false;
    const start = normal(path);
    for (const key of [...this.#keys.keys()]) if (key === start || key.startsWith(`${start}\\`)) this.#keys.delete(key);
    return true;
  }

  /** Returns everything under a path: keys with their values as `type data`. */
  state(below: string): Readonly<Record<string, Readonly<Record<string, string>>>> {
    const start = normal(below);
    return Object.fromEntries(
      [...this.#keys.entries()]
        .filter(([key]) => key === start || key.startsWith(`${start}\\`))
        .sort(([one], [other]) => (one < other ? -1 : 1))
        .map(([key, { values }]) => [
          key,
          Object.fromEntries(
            [...values.values()]
              .map(({ name, type, data }) => [name, `${type} ${String(data)}`] as const)
              .sort(([one], [other]) => (one < other ? -1 : 1)),
          ),
        ]),
    );
  }
}
