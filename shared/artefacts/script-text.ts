import { rowOf } from '../row-of.ts';

/** What stands for a place; for several texts its line is repeated, for none it is left out. */
type Place = string | number | readonly string[];

export type Places = Readonly<Record<string, Place>>;

const PLACE = /@@(\w+)@@/g;

/**
 * The lines of a script, which lies beside as a file, with its places filled in: `@@name@@`. A line with a place that is there only
 * sometimes begins with one that has one empty text or none. No line ends with blanks.
 */
export function fill(text: string, places: Places = {}): readonly string[] {
  const placeOf = (name: string): Place => {
    const place = rowOf(places, name);
    if (place === undefined) throw new RangeError(`nothing stands for ${name}`);
    return place;
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
