import { describe, expect, it } from 'vitest';
import { exportWords } from '../text/texts.suite.ts';
import { artefactFiles, decisionOf } from './artefact-files.suite.ts';
import { FORMAT_IDS, READY_MADE_IDS } from '../remediation/export-formats.ts';
import { RECOMMENDED } from '../remediation/selection.ts';
import { readyMadeFiles } from './index.ts';
import { fill, type Places } from './script-text.ts';

describe('fill', () => {
  it.each<[string, string, Places, readonly string[]]>([
    ['inserts texts and numbers', 'if @@number@@ == @@word@@\n', { number: 7, word: '$&' }, ['if 7 == $&']],
    ['has a blank line for an empty text', '  @@lines@@\n', { lines: ['a', '', 'b'] }, ['  a', '', '  b']],
    ['omits the lines of an empty place', 'a\n@@some@@b @@word@@\n', { some: [], word: 'w' }, ['a']],
    ['inserts placeholders in a value unchanged', '@@word@@\n', { word: '@@other@@' }, ['@@other@@']],
  ])('%s', (_what, text, places, lines) => {
    expect(fill(text, places)).toEqual(lines);
  });

  it('rejects a name without a value', () => {
    expect(() => fill('@@constructor@@\n', {})).toThrow(RangeError);
  });

  it('leaves no placeholder in any export', () => {
    const decision = decisionOf(RECOMMENDED);
    const files = [
      ...FORMAT_IDS.flatMap((id) => artefactFiles(id, decision, 'en')),
      ...READY_MADE_IDS.flatMap((id) => readyMadeFiles(id, exportWords('en'))),
    ];
    expect(files.filter(({ text }) => text.includes('@@'))).toEqual([]);
  });
});
