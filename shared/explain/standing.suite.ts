import { parseRegFile } from '../reg-file/parser.ts';
import { foldName } from '../windows/registry.ts';
import { splitKey } from './command/keys.ts';
import { keyId, parentOf, type Standing, type StandingKey } from './judge/picture.ts';

/** The keys of a PC as a `.reg` file has them; any other isn't there. */
export function standingOf(file: string): (keys: ReadonlySet<string>) => Standing {
  const found = new Map<string, StandingKey>();
  const add = (key: string, below: string | null, values: StandingKey['values'] = []): void => {
    const old = found.get(key) ?? { isThere: true, values: [], subkeys: [] };
    const subkeys = below === null || old.subkeys.includes(below) ? old.subkeys : [...old.subkeys, below];
    const names = new Set(values.map(({ name }) => foldName(name)));
    const kept = old.values.filter(({ name }) => !names.has(foldName(name)));
    found.set(key, { isThere: true, values: [...kept, ...values], subkeys });
    if (parentOf(key) !== '') add(parentOf(key), key.slice(key.lastIndexOf('\\') + 1));
  };
  let key = '';
  for (const item of parseRegFile(file)) {
    if (item.kind === 'key') {
      const { hive = '', path = '' } = splitKey(item.path) ?? {};
      key = keyId([hive, path].filter(Boolean).join('\\'));
      add(key, null);
    } else if (item.kind === 'value') add(key, null, [{ name: item.name, type: item.value.type }]);
  }
  const none: StandingKey = { isThere: false, values: [], subkeys: [] };
  return (keys) => new Map([...keys].map((one) => [one, found.get(one) ?? none]));
}
