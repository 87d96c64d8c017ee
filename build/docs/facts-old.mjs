// npm run tool -- facts-old: the sources of docs/facts.md that weren't compared with our rules for a year, and the lines that rest on them.
// It only lists; whether a rule still holds is for a person to read. `-- 2027-11-26` asks for another day than today.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { asCommand, ExpectedError } from '../command.mjs';
import { ROOT } from '../setup.mjs';
import { oldSources, sourcesOf } from './sources.mjs';

/**
 * @param {string} facts
 * @param {string} today
 * @returns {string}
 */
export function listOfOld(facts, today) {
  const old = oldSources(facts, today);
  const all = sourcesOf(facts).length;
  const head = `${old.length} of ${all} sources were last checked more than a year before ${today}.`;
  const parts = old.map(({ tag, title, address, checked, lines }) =>
    [
      '',
      `${tag}  ${title}`,
      `    checked ${checked}, ${address ?? 'no address'}`,
      ...lines.map(({ line, text }) => `    docs/facts.md:${line}: ${text.trim()}`),
    ].join('\n'),
  );
  return [head, ...parts].join('\n');
}

await asCommand(import.meta.url, ([today = new Date().toISOString().slice(0, 10)]) => {
  if (!/^\d{4}-\d\d-\d\d$/.test(today)) throw new ExpectedError(`not a day: ${today}`);
  console.log(listOfOld(readFileSync(join(ROOT, 'docs/facts.md'), 'utf8'), today));
});
