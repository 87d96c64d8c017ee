import { describe, expect, it } from 'vitest';
import { errorText } from '../present/error-text.ts';
import { fail } from '../failures.ts';
import { RUNG_IDS } from '../diagnosis/rungs/ids.ts';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import { ERROR_CODES, sampleFailure } from '../failure-codes.suite.ts';
import { bestFor, languageAmong, LANGUAGES, languageFor, PACKS } from './languages.ts';
import { nextStep, rungText } from './rungs.ts';
import { messages } from './texts.suite.ts';
import { userOption } from './user-option.ts';

it.each(['en', 'nl'] as const)('messages in %s count one without a plural in a refusal', (language) => {
  const said = (old: number): string => {
    const { details } = sampleFailure('retire-still-used');
    return errorText(messages(language), fail('retire-still-used', { ...details, old, clients: 1 })).title;
  };
  expect(said(1)).toMatch(/: 1 (?:connection|verbinding), 1 client\.$/);
  expect(said(1200)).toMatch(/: 1[,.]200 (?:connections|verbindingen), 1 client\.$/);
});

describe.each(LANGUAGES)('messages in %s', (language) => {
  const texts = messages(language);

  it.each(ERROR_CODES)('error %s says what happened and what to do', (code) => {
    const { title, detail, nextStep } = errorText(texts, sampleFailure(code));
    for (const part of [title, detail, nextStep]) expect(part).toMatch(/\S.*[\p{P}\p{L}\p{N}]$/su);
    for (const part of [title, nextStep]) expect(part).not.toContain('\n');
    expect([title, detail, nextStep].join(' ')).not.toMatch(/undefined|\bNaN\b|\[object/);
  });

  // guards: blocked-helper
  it('says who blocks the helper: a policy, one on signatures, or a virus scanner', () => {
    const said = [1260, 8235, 225].map((code) => errorText(texts, fail('elevation-blocked', { what: 'w', code })));
    expect(said.map(({ title }) => /\d+/.exec(title)?.[0])).toEqual(['1260', '8235', '225']);
    expect(new Set(said.map(({ title }) => title.replace(/\d+/, ''))).size).toBe(3);
    expect(new Set(said.map(({ nextStep: step }) => step)).size).toBe(3);
  });

  it('has a name and a sentence for every code of every rung', () => {
    for (const { rung, code } of KNOWN_CODES) {
      const { name, found } = rungText(texts, rung, code);
      expect(name).not.toBe(rung);
      expect(found).not.toBe(code);
    }
  });
});

describe.each(LANGUAGES)('the ladder in %s', (language) => {
  const texts = messages(language);

  it('has a step for every code that doesn’t hold, and none for those that do', () => {
    for (const { rung, code, state } of KNOWN_CODES) {
      const step = nextStep(texts, rung, code, 'line');
      if (state === 'pass' || state === 'not-applicable') expect(step).toBeNull();
      else expect(step).toMatch(/^\S.*\p{Po}$/u);
    }
  });

  it('explains every rung in four parts', () => {
    for (const id of RUNG_IDS) {
      for (const part of Object.values(texts.explanations[id])) expect(part).toMatch(/^\S.*[\p{Po}\]]$/u);
    }
  });
});

describe('languageFor', () => {
  it.each([
    ['nl-BE', 'nl'],
    ['nl_NL.UTF-8', 'nl'],
    ['en-US', 'en'],
    ['C', 'en'],
    ['nlx', 'en'],
    ['', 'en'],
  ])('%j is %s', (locale, language) => {
    expect(languageFor(locale)).toBe(language);
  });
});

it.each([
  ['pt-BR', 'pt-BR'],
  ['pt_BR.UTF-8', 'pt-BR'],
  ['pt-PT', 'pt'],
  ['zh-Hant-TW', 'zh-Hant'],
  ['zh-CN', 'zh-Hant'], // another script is better than another language
  ['sr-Latn', null],
])('a tag as Windows has it finds its language: %s', (locale, language) => {
  expect(bestFor(['en', 'pt', 'pt-BR', 'zh-Hant'], locale)).toBe(language);
});

it('the language of somebody with several is the first that there is, and none if there is none', () => {
  const locales = [['it-IT', 'nl-BE', 'en-US'], ['EN', 'nl'], ['it', 'nlx'], []];
  expect(locales.map(languageAmong)).toEqual(['nl', 'en', null, null]);
});

it('each language has a name of its own, and a word for a window that can’t start', () => {
  expect(new Set(LANGUAGES.map((language) => PACKS[language].name)).size).toBe(LANGUAGES.length);
  for (const language of LANGUAGES) {
    const { noBridge, broken, noContext, ...controls } = PACKS[language].start;
    for (const text of [noBridge, noContext]) expect(text).toMatch(/TLS Remedy.*\p{Po}$/u);
    expect(broken).toMatch(/TLS Remedy.* tls-remedy check$/);
    for (const name of Object.values(controls)) expect(name).toMatch(/^[\p{Lu}\p{Lo}][\p{L} ,’]+$/u);
  }
});

it('a command names --user only for the user’s own values', () => {
  expect(`undo ${userOption(true)}3 --yes`).toBe('undo --user 3 --yes');
  expect(`undo ${userOption(false)}3 --yes`).toBe('undo 3 --yes');
});
