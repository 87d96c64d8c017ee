// A registry in memory, read and written as a whole: the driver is compared with it.
import { parseRegFile } from '../../../shared/reg-file/parser.ts';
import { writeRegFile, type RegFileEntry } from '../../../shared/reg-file/writer.ts';
import { foldName, type RegistryValue } from '../../../shared/windows/registry.ts';

interface ModelKey {
  /** As spelled in the file. */
  readonly path: string;
  /** By folded name. */
  readonly values: Map<string, { readonly name: string; readonly value: RegistryValue }>;
}

/** The simplest registry: its keys by folded full path. */
export type Model = Map<string, ModelKey>;

/** Parses a text into a registry; throws if it is broken. */
export function parseModel(text: string): Model {
  const model: Model = new Map();
  let values: ModelKey['values'] = new Map();
  for (const item of parseRegFile(text)) {
    if (item.kind === 'error') throw new Error(`line ${item.line}: ${item.detail}`);
    if (item.kind === 'key') {
      const names = item.path.split('\\');
      for (let i = 1; i <= names.length; i++) {
        const path = names.slice(0, i).join('\\');
        if (!model.has(foldName(path))) model.set(foldName(path), { path, values: new Map() });
      }
      values = model.get(foldName(item.path))?.values ?? values;
    }
    if (item.kind === 'key-deletion') {
      const path = foldName(item.path);
      for (const key of [...model.keys()]) if (key === path || key.startsWith(`${path}\\`)) model.delete(key);
    }
    if (item.kind === 'value') values.set(foldName(item.name), { name: item.name, value: item.value });
    if (item.kind === 'value-deletion') values.delete(foldName(item.name));
  }
  return model;
}

export function formatModel(model: Model): string {
  const entries = [...model.values()].map(({ path, values }): RegFileEntry => ({
    kind: 'key',
    path,
    values: [...values.values()],
  }));
  return writeRegFile(entries);
}

/** Returns a form for comparison, independent of the order of keys and values. */
export const comparable = (model: Model): unknown =>
  Object.fromEntries(
    [...model].map(([path, { values }]) => [
      path,
      Object.fromEntries([...values].map(([name, { value }]) => [name, { ...value }])),
    ]),
  );
