import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, languagesWith, PACKS, languageSchema } from './languages.ts';
import {
  loadErrorCodeTexts,
  loadExportWords,
  loadLabelWords,
  loadMessages,
  loadReportTexts,
  loadRetireTexts,
  loadServerTexts,
  loadUsageTexts,
} from './load.ts';
import { clockTime, dayAndTime } from './window.ts';

/** The languages that a policy template comes in. */
const ITS = languagesWith('exports');

describe.each(LANGUAGES)('the texts in %s', (language) => {
  it('are those of its pack', async () => {
    const { parts, name, locale } = PACKS[language];
    expect(await loadMessages(language)).toBe(await parts.messages());
    expect(await loadErrorCodeTexts(language)).toBe(await parts.errorCodes());
    expect(await loadUsageTexts(language)).toBe(await parts.usage());
    expect(await loadServerTexts(language)).toBe(await parts.server());
    expect(await loadRetireTexts(language)).toBe(await parts.retire());
    const report = await loadReportTexts(language);
    expect(report).toMatchObject(await parts.report());
    expect(report.language).toMatchObject({ name, locale });
  });

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

it('the code of a language is one, and nothing else', () => {
  expect(LANGUAGES.every((language) => v.is(languageSchema, language))).toBe(true);
  expect(v.is(languageSchema, 'xx')).toBe(false);
});
