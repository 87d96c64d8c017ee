import { rowOf } from '../row-of.ts';

/** The value of a placeholder; its line is repeated for several texts, and omitted for none, or for `false`. */
type Place = string | number | boolean | readonly string[];

export type Places = Readonly<Record<string, Place>>;

const PLACE = /@@(\w+)@@/g;

/** Fills `@@name@@` in a script. A conditional line begins with a placeholder for `true` or `false`. */
export function fill(text: string, places: Places = {}): readonly string[] {
  const placeOf = (name: string): Exclude<Place, boolean> => {
    const place = rowOf(places, name);
    if (place === undefined) throw new RangeError(`nothing stands for ${name}`);
    return typeof place === 'boolean' ? (place ? [''] : []) : place;
  };
  return text
    .trimEnd()
    .split(/\r?\n/)
    .flatMap((line): readonly string[] => {
      const texts = [...line.matchAll(PLACE)]
        .map(([, name = '']) => placeOf(name))
        .find((place) => typeof place === 'object');
      return (texts ?? ['']).map((one) =>
        line
          .replace(PLACE, (_place, name: string) => {
            const place = placeOf(name);
            return typeof place === 'object' ? one : String(place);
          })
          .trimEnd(),
      );
    });
}
