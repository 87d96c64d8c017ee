import { describe, expect, it } from 'vitest';
import { LANGUAGES, languagesWith, PACKS } from './languages.ts';
import { loadExportWords, loadLabelWords } from './load.ts';
import { clockTime, dayAndTime } from './window.ts';

/** The languages that a policy template comes in. */
const ITS = languagesWith('exports');

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('of an export are in the language, with every language by its culture for a policy template', async () => {
    const words = await loadExportWords(language);
    expect(words.texts).toBe(await PACKS[language].parts.export());
    expect(Object.keys(words.byCulture).sort()).toEqual(ITS.map((one) => PACKS[one].admxCulture).sort());
    for (const one of ITS) {
      expect(words.byCulture[PACKS[one].admxCulture]).toBe(await PACKS[one].parts.export());
    }
  });

  it('have a time of hours and minutes, and a day with its year', () => {
    const moment = new Date(2026, 10, 3, 9, 5);
    expect(clockTime(language, moment.toISOString())).toMatch(/^0?9:05( AM)?$/);
    expect(dayAndTime(language, moment.toISOString(), moment, 'Today')).toMatch(/^Today, 0?9:05/);
    const later = dayAndTime(language, moment.toISOString(), new Date(2026, 10, 4), 'Today');
    expect(later).toMatch(/^3\D+ 2026, 0?9:05/);
  });
});

it('has words for comments in every language, in the order of the alphabet', async () => {
  expect(LANGUAGES).toEqual([...LANGUAGES].sort());
  expect(await loadLabelWords()).toEqual(
    await Promise.all(languagesWith('explain').map((language) => PACKS[language].parts.labelWords())),
  );
});
