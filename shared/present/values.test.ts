import { describe, expect, it } from 'vitest';
import type { PlainValue } from '../diagnosis/plain-value.ts';
import type { ViewReport } from '../report/report.ts';
import { pageTexts } from '../text/texts.suite.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { bareValueText, heldView, heldWords, valueText, valueView, valueWords } from './values.ts';

const en = { language: 'en', ...pageTexts('en') } as const;
const number = (hex: string): PlainValue => ({ type: 'REG_DWORD', hex });
const other = (type: PlainValue['type'], data: string): PlainValue => ({ type, hex: null, data });

describe('the words for a value', () => {
  it.each<[string, PlainValue | null, string, string]>([
    ['no value', null, DEFAULT_SECURE_PROTOCOLS, 'not set'],
    ['the number of another setting', number('0x00000A00'), 'schannel.tls-1.2.client.enabled', '2560'],
    [
      'the number of a stray value that is meant as protocols',
      number('0x00000A00'),
      'stray.parent-key',
      '0x00000A00 (TLS 1.1, TLS 1.2)',
    ],
    ['bytes', { type: 'REG_BINARY', hex: null, data: '00ff' }, DEFAULT_SECURE_PROTOCOLS, 'REG_BINARY 00ff'],
  ])('say %s', (_what, value, setting, expected) => {
    expect(valueText(valueView(value, setting), en.m)).toBe(expected);
  });
});

describe('the window’s words for a value', () => {
  it.each<[string, PlainValue | null, string, string | null, string | null]>([
    ['no value', null, DEFAULT_SECURE_PROTOCOLS, null, 'not set'],
    ['protocols', number('0x00000A00'), DEFAULT_SECURE_PROTOCOLS, '0x00000A00', 'TLS 1.1 and TLS 1.2'],
    ['a number without protocols', number('0x00000001'), DEFAULT_SECURE_PROTOCOLS, '0x00000001', null],
    ['a text', other('REG_SZ', '61000000'), DEFAULT_SECURE_PROTOCOLS, '\u201ca\u201d', 'REG_SZ'],
    ['many bytes', other('REG_BINARY', '0'.repeat(26)), '', `${'0'.repeat(24)}\u2026`, 'REG_BINARY, 13 bytes'],
  ])('are, of %s', (_what, value, setting, code, words) => {
    expect(valueWords(value, setting, en)).toEqual({ code, words });
  });
});

describe('what a view holds', () => {
  const nothing: ViewReport = { state: 'absent', type: null, hex: null, protocols: [], unknownBits: null };
  it.each<[string, ViewReport, ReturnType<typeof heldView>, string, ReturnType<typeof heldWords>]>([
    ['no value', nothing, { kind: 'absent' }, 'not set', { code: null, words: 'not set' }],
    [
      'what couldn’t be read',
      { ...nothing, state: 'unreadable' },
      { kind: 'unreadable' },
      'couldn’t be read',
      { code: null, words: 'couldn’t be read' },
    ],
    [
      'a text',
      { ...nothing, state: 'invalid', type: 'REG_SZ', data: '61000000' },
      { kind: 'text', type: 'REG_SZ', data: '61000000', text: 'a' },
      'REG_SZ 61000000',
      { code: null, words: 'REG_SZ, 4 bytes' },
    ],
  ])('is %s', (_what, held, view, text, words) => {
    expect(heldView(held)).toEqual(view);
    expect(bareValueText(heldView(held), en.m)).toBe(text);
    expect(heldWords(heldView(held), en)).toEqual(words);
  });
});
