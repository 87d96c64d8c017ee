import { it } from 'vitest';
import { writeFileSync } from 'node:fs';
import { LABEL_WORDS } from '../text/languages.ts';
import { ALL_SNIPPETS, shortForm } from './corpus.suite.ts';
it('dump', () => {
  const out: string[] = [];
  let bad = 0;
  for (const s of ALL_SNIPPETS) {
    let got: readonly string[];
    try { got = shortForm(s.text, { release: s.release, labelWords: LABEL_WORDS }); } catch (e) { got = [String((e as Error).stack).slice(0, 500)]; }
    if (JSON.stringify(got) === JSON.stringify(s.expected)) continue;
    bad++;
    out.push(`# ${s.title}`, ...s.text.split('\n').slice(0, 6), ...s.expected.filter((l) => !got.includes(l)).map((l) => `  - ${l}`), ...got.filter((l) => !s.expected.includes(l)).map((l) => `  + ${l}`));
  }
  writeFileSync('/tmp/explain/out.txt', `${bad} of ${ALL_SNIPPETS.length}\n${out.join('\n')}\n`);
});
