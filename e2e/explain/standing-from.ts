// The state from which a script ran, as Explain gets that of a PC.
import { keyId, parentOf, type Standing, type StandingKey } from '../../shared/explain/judge/picture.ts';
import { typeName } from '../../shared/windows/registry.ts';
import type { RanScript } from './interpreters.ts';

export function standingFrom({
  before,
  keys,
}: Pick<RanScript, 'before' | 'keys'>): (asked: ReadonlySet<string>) => Standing {
  const below = (key: string): readonly string[] =>
    [...keys].filter((one) => parentOf(one) === key).map((one) => one.slice(key.length + 1));
  const valuesOf = (key: string): StandingKey['values'] =>
    [...before].flatMap(([slot, { type }]) => {
      const [at, name] = [slot.lastIndexOf('\\'), slot.slice(slot.lastIndexOf('\\') + 1)];
      return keyId(slot.slice(0, at)) === key ? [{ name, type: typeName(type) }] : [];
    });
  return (asked) =>
    new Map([...asked].map((key) => [key, { isThere: keys.has(key), values: valuesOf(key), subkeys: below(key) }]));
}
