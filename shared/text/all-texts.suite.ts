// Every text of a language with its place, for reviewers and for the test of words. Functions are called with plain
// stand-ins.
import { PACKS, type Language } from './languages.ts';

/** A text and the names that lead to it: `window.home.fix`. */
export interface PlacedText {
  readonly place: string;
  readonly text: string;
}

export function* textsIn(value: unknown, place: string): Generator<PlacedText> {
  if (typeof value === 'string') yield { place, text: value };
  else if (typeof value === 'function') {
    try {
      yield* textsIn((value as (...given: readonly unknown[]) => unknown)(2, 2, 2, 2), `${place}()`);
    } catch {
      // it wants more than numbers; its pieces are read in its file
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, part] of Object.entries(value)) yield* textsIn(part, `${place}.${name}`);
  }
}

export async function allTexts(language: Language): Promise<readonly PlacedText[]> {
  const { parts } = PACKS[language];
  const wanted = Object.entries(parts).filter(([name]) => name !== 'start'); // `page` has it
  const read = await Promise.all(wanted.map(async ([name, load]) => [name, await load()] as const));
  return read.flatMap(([name, part]) => [...textsIn(part, name)]);
}
