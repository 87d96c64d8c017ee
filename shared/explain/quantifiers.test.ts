import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';

/** An unbounded piece of a pattern, at its start: the text that it repeats. */
const UNBOUNDED = /^(\\[wsdWSD]|\\.|\[(?:[^\]\\]|\\.)+\]|\.|[^\\()[\]{}|*+?])[*+]\??/;

/** Signs by which two repeated pieces can meet in the same characters. */
const SAMPLES = ` \t\naZ0_-.,;:"'\\/=$%(){}<>&|#@!\``.split('');

/** Returns adjacent pieces that are both unbounded and can both match the same character. */
function adjacent(pattern: string): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < pattern.length; at++) {
    if (at > 0 && pattern.charAt(at - 1) === '\\') continue;
    const first = UNBOUNDED.exec(pattern.slice(at));
    const second = first === null ? null : UNBOUNDED.exec(pattern.slice(at + first[0].length));
    if (first === null || second === null) continue;
    const [a, b] = [first[1] ?? '', second[1] ?? ''].map((piece) => new RegExp(`^(?:${piece})$`));
    if (SAMPLES.some((sign) => a?.test(sign) === true && b?.test(sign) === true)) found.push(first[0] + second[0]);
  }
  return found;
}

const FOLDER = import.meta.dirname;
const SOURCES = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter((name) =>
  /(?<!\.(?:test|states|double|suite))\.ts$/.test(name),
);

it('finds two unbounded quantifiers that meet', () => {
  expect(adjacent(String.raw`\s*\s+`)).toEqual([String.raw`\s*\s+`]);
  expect(adjacent(String.raw`[ \t]*[^\n]*`)).toEqual([String.raw`[ \t]*[^\n]*`]);
  expect(adjacent(String.raw`\w*[ \t]+a+b+`)).toEqual([]);
});

it.each(SOURCES)('finds no two unbounded quantifiers that meet in %s', (name) => {
  const source = readFileSync(join(FOLDER, name), 'utf8');
  const patterns =
    source.match(/(?<=[=(:,?[]\s*)\/(?![/*])(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)+\])+\/[gimsuy]*/g) ?? [];
  expect(patterns.flatMap((pattern) => adjacent(pattern).map((pieces) => `${pieces} in ${pattern}`))).toEqual([]);
});
