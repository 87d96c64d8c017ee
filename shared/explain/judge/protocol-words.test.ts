import { expect, it } from 'vitest';
import { loadLabelWords } from '../../text/load.ts';
import { contradicts, labelPatterns, protocolsInWords } from './protocol-words.ts';

const LABEL_WORDS = await loadLabelWords();

const PATTERNS = labelPatterns(LABEL_WORDS);

it.each([
  ['TLS 1.1 and 1.2', ['TLS 1.1', 'TLS 1.2']],
  ['TLS 1.0, 1.1 & TLS 1.2', ['TLS 1.0', 'TLS 1.1', 'TLS 1.2']],
  ['TLS 1.0 - 1.2', ['TLS 1.0', 'TLS 1.1', 'TLS 1.2']],
  ['zet TLS 1.1 en 1.2 aan', ['TLS 1.1', 'TLS 1.2']],
  ['$Tls12 = ', ['TLS 1.2']],
  ['TLS 1.1. Step 3 follows', ['TLS 1.1']],
  ['TLS', null],
  ['version 1.2 of this script', null],
  ['', null],
  ['TLS 1.2 to 1.0', ['TLS 1.0', 'TLS 1.2']],
  ['TLS 1.0 to 1.1 and 1.3', ['TLS 1.0', 'TLS 1.1', 'TLS 1.3']],
  ['TLS 1.0 to x TLS 1.2', ['TLS 1.0', 'TLS 1.2']],
  ['TLS 1.0 to 2.7 1.2', ['TLS 1.0']],
  ['TLS 2.0, TLS 1.2', ['TLS 1.2']],
  ['TLS 1', ['TLS 1.0']],
  ['1.2 TLS', null],
  ['TLS 1.20', null],
])('finds in %j the protocols %j', (text, protocols) => {
  expect(protocolsInWords(text, PATTERNS)).toEqual(protocols);
});

it('recognises signs of every language without words of one', () => {
  expect(['SChannel TLS 1.2', 'TLS 1.0, 1.1 - 1.3', 'TLS 1.0 and 1.2'].map((text) => protocolsInWords(text))).toEqual([
    ['TLS 1.2'],
    ['TLS 1.0', 'TLS 1.1', 'TLS 1.2', 'TLS 1.3'],
    ['TLS 1.0'],
  ]);
});

it.each([
  ['comment', 'TLS 1.1 and 1.2', 0xa00, false],
  ['comment', 'TLS 1.1 and 1.2', 0xa80, true],
  ['name', 'of no protocol', 0xa00, false],
  ['comment', 'TLS 1.1 and 1.2', 0x800, true],
  ['comment', 'Enables TLS 1.2 for Outlook', 0xa00, false],
  ['comment', 'TLS 1.2 only', 0xa00, true],
  ['name', 'TLS 1.2', 0xa00, true],
  ['name', 'TLS 1.2', 0x800, false],
  ['comment', 'disables TLS 1.0 and 1.1', 0x800, false],
  ['comment', 'TLS 1.1 and 1.2, no TLS 1.0', 0xa80, false],
  ['comment', 'doesn’t use TLS 1.0 and 1.1', 0x800, false],
  ['comment', 'notably TLS 1.0 and 1.1', 0x800, true],
  ['comment', 'commonly TLS 1.2', 0xa00, false],
] as const)('a %s %j over 0x%s contradicts: %s', (kind, text, mask, expected) => {
  expect(contradicts({ kind, text }, mask, PATTERNS)).toBe(expected);
});
