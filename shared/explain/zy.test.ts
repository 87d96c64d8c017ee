import { it } from 'vitest';
import { readFileSync, writeFileSync } from 'node:fs';
import { shortForm } from './corpus.suite.ts';
it('dump', () => {
  const blocks = readFileSync('/tmp/explain/adv.txt', 'utf8').split(/^===+.*\n/m).slice(1);
  writeFileSync('/tmp/explain/adv.out', blocks.map((b) => { let r: readonly string[]; try { r = shortForm(b, { release: 'windows-7' }); } catch (e) { r = [String((e as Error).stack).slice(0, 600)]; } return `${b.trimEnd()}\n  => ${r.join('\n     ')}\n`; }).join('\n'));
});
