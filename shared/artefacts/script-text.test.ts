import { describe, expect, it } from 'vitest';
import { exportWords } from '../text/texts.suite.ts';
import { artefactFiles } from './artefact-files.suite.ts';
import { makeDecision } from './decision.ts';
import { FORMAT_IDS, READY_MADE_IDS } from '../remediation/export-formats.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { readyMadeFiles } from './index.ts';
import { fill, type Places } from './script-text.ts';

describe('a script that is filled in', () => {
  it.each<[string, string, Places, readonly string[]]>([
    ['has its lines, whatever ends them', 'a\r\n\nb\n', {}, ['a', '', 'b']],
    ['has texts and numbers in their places', 'if @@number@@ == @@word@@\n', { number: 7, word: '$&' }, ['if 7 == $&']],
    ['has a line for each of several texts', '  @@keys@@;\n', { keys: ['a', 'b'] }, ['  a;', '  b;']],
    ['has a blank line for an empty text', '  @@lines@@\n', { lines: ['a', '', 'b'] }, ['  a', '', '  b']],
    ['lacks the lines of a place that has none', 'a\n@@some@@b @@word@@\n', { some: [], word: 'w' }, ['a']],
    ['has those of a place that is there', 'a\n@@some@@b @@word@@\n', { some: [''], word: 'w' }, ['a', 'b w']],
    ['reads what it was filled with as nothing more', '@@word@@\n', { word: '@@other@@' }, ['@@other@@']],
  ])('%s', (_what, text, places, lines) => {
    expect(fill(text, places)).toEqual(lines);
  });

  it('may not name what nothing stands for', () => {
    expect(() => fill('@@constructor@@\n', {})).toThrow(RangeError);
  });

  it('has no place left in any export', () => {
    const made = makeDecision(RECOMMENDED, null);
    if (!made.ok) throw new Error(made.problem);
    const files = [
      ...FORMAT_IDS.flatMap((id) => artefactFiles(id, made.decision, 'en')),
      ...READY_MADE_IDS.flatMap((id) => readyMadeFiles(id, exportWords('en'))),
    ];
    expect(files.filter(({ text }) => text.includes('@@'))).toEqual([]);
  });
});
