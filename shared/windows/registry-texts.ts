import type { RegistryValue } from './registry.ts';

/** Returns the texts of a REG_MULTI_SZ up to the empty one, or the one text of a REG_SZ or REG_EXPAND_SZ; otherwise null. */
export function textsOf({ type, data }: RegistryValue): readonly string[] | null {
  const isMulti = type === 'REG_MULTI_SZ';
  if (!isMulti && type !== 'REG_SZ' && type !== 'REG_EXPAND_SZ') return null;
  const texts: string[] = [];
  let text = '';
  for (let at = 0; at + 4 <= data.length; at += 4) {
    const unit = Number.parseInt(data.slice(at + 2, at + 4) + data.slice(at, at + 2), 16);
    if (unit !== 0) {
      text += String.fromCharCode(unit);
      continue;
    }
    if (!isMulti || text === '') return text === '' ? texts : [...texts, text];
    texts.push(text);
    text = '';
  }
  return text === '' ? texts : [...texts, text];
}

/** Returns the names of a list stored as one text with commas or as one text each; trimmed, without empty ones. */
export function namesOf(value: RegistryValue): readonly string[] | null {
  return (
    textsOf(value)
      ?.flatMap((text) => text.split(','))
      .map((name) => name.trim())
      .filter((name) => name !== '') ?? null
  );
}
