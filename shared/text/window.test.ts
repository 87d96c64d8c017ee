import { describe, expect, test } from 'vitest';
import { rowOf } from '../row-of.ts';
import { LANGUAGES, PACKS } from './languages.ts';
import { DRIVER_NAMES, PRODUCT_NAMES } from './product-names.ts';
import { messages, windowTexts } from './texts.suite.ts';
import { dayAndTime, daysOf, shortMoment } from './window.ts';

describe.each(LANGUAGES)('the window in %s', (language) => {
  const t = windowTexts(language);

  test('counts in words that agree', () => {
    const lines = [t.protocols.plan(1, 0), t.protocols.plan(0, 1), t.protocols.plan(2, 1), t.home.takes.writes(2, 1)];
    expect(new Set(lines).size).toBe(lines.length);
    expect(t.protocols.plan(1, 0)).not.toMatch(/1 (settings|instellingen)/);
    expect(t.protocols.plan(2, 0)).not.toMatch(/2 (setting|instelling)\b/);
    const { fleet, deploy } = t;
    const ones = [fleet.said.files(1), fleet.samples(1), fleet.read(1, null), fleet.saved(1), deploy.filesSaid(1)];
    for (const one of [...ones, messages(language).connections.willContact(1)])
      expect(one).not.toMatch(/1 (?:files|bestanden|sample PCs|voorbeeld-pc’s|rows|rijen|connections|verbindingen)\b/);
  });
});

test.each(LANGUAGES.filter((language) => language !== 'en'))(
  'English and %s differ in every plain text but names and numbers',
  (language) => {
    // A word or two can be the same in both.
    const alike = (one: unknown, other: unknown, path = ''): readonly (readonly [string, string])[] => {
      if (typeof one === 'string') return one === other && one.split(' ').length > 2 ? [[path, one]] : [];
      if (typeof one !== 'object' || one === null || one === other) return [];
      return Object.entries(one).flatMap(([key, value]) =>
        alike(value, (other as Readonly<Record<string, unknown>>)[key], `${path}.${key}`),
      );
    };
    const parts = {
      retire: 'retire',
      fleet: 'many',
      deploy: 'many',
      exports: 'exports',
      explain: 'explain',
      why: 'explain',
      usage: 'usage',
    } as const;
    const isEnglish = (path: string): boolean =>
      PACKS[language].english.some((part) => rowOf(parts, path.split('.')[1] ?? '') === part);
    const same = alike(windowTexts('en'), windowTexts(language)).filter(([path]) => !isEnglish(path));
    const products: readonly string[] = [...Object.values(PRODUCT_NAMES), ...Object.values(DRIVER_NAMES)];
    const names =
      /^(TLS|SSL|SQL Server|Arm|Electron|Chromium|Windows$|Intune$|Ansible$|Configuration Manager$|PowerShell DSC$|DSC 3$|Servers$|Client$|Protocol$|Windows [78],|entry)|^[0-9]/;
    const terms = /^\.(?:terms\.glossary\.words\.|usage\.)/; // of the field, and of logs: many are the same
    const translated = same.filter(([path]) => !terms.test(path));
    expect(translated.filter(([, text]) => !names.test(text) && !products.includes(text))).toEqual([]);
  },
);

test('a moment in short has its year only if it is another one, and today no day', () => {
  const now = new Date(2026, 10, 9, 12, 0);
  const short = (...moment: readonly [number, number, number]): string =>
    shortMoment('en', new Date(...moment, 10, 12).toISOString(), now, 'Today');
  expect(short(2026, 10, 9)).toBe('Today, 10:12');
  expect(short(2026, 10, 3)).toBe('3 Nov, 10:12');
  expect(short(2025, 10, 9)).toBe('9 Nov 2025, 10:12');
  expect(shortMoment('nl', new Date(2025, 2, 9, 9, 5).toISOString(), now, 'Vandaag')).toBe('9 mrt 2025, 09:05');
});

test('days are said in the language', () => {
  const now = new Date(2026, 10, 9, 12, 0);
  expect(dayAndTime('en', new Date(2026, 10, 9, 8, 15).toISOString(), now, 'Today')).toBe('Today, 08:15');
  expect(dayAndTime('nl', new Date(2026, 10, 3, 10, 12).toISOString(), now, 'Vandaag')).toBe('3 november 2026, 10:12');
});

test('days from one to another name their month and year once', () => {
  const days = (language: 'en' | 'nl', first: Date, last: Date): string =>
    daysOf(language, first.toISOString(), last.toISOString());
  expect(days('en', new Date(2026, 10, 3), new Date(2026, 10, 24))).toMatch(/^3\s?–\s?24 November 2026$/);
  expect(days('nl', new Date(2026, 10, 3), new Date(2026, 10, 24))).toMatch(/^3\s?[–-]\s?24 november 2026$/);
  expect(days('en', new Date(2026, 10, 3), new Date(2026, 10, 3))).toBe('3 November 2026');
});
