import { expect, it } from 'vitest';
import { loadLabelWords } from '../../text/load.ts';
import { contradicts, labelPatterns, protocolsInWords } from './protocol-words.ts';

const LABEL_WORDS = await loadLabelWords();

const PATTERNS = labelPatterns(LABEL_WORDS);

it.each([
  ['TLS 1.1 and 1.2', ['TLS 1.1', 'TLS 1.2']],
  ['TLS 1.0, 1.1 & TLS 1.2', ['TLS 1.0', 'TLS 1.1', 'TLS 1.2']],
  ['TLS 1.0 - 1.2', ['TLS 1.0', 'TLS 1.1', 'TLS 1.2']],
  ['TLS 1.0 t/m 1.2', ['TLS 1.0', 'TLS 1.1', 'TLS 1.2']],
  ['zet TLS 1.1 en 1.2 aan', ['TLS 1.1', 'TLS 1.2']],
  ['SSL3 + TLS1.0/1.1', ['SSL 3.0', 'TLS 1.0', 'TLS 1.1']],
  ['$Tls12 = ', ['TLS 1.2']],
  ['TLS_1_2', ['TLS 1.2']],
  ['TLS1,1', ['TLS 1.1']],
  ['TLS 1.1. Step 3 follows', ['TLS 1.1']],
  ['TLS', null],
  ['version 1.2 of this script', null],
  ['TLS 4.7', null],
  ['', null],
])('%j names %j', (text, protocols) => {
  expect(protocolsInWords(text, PATTERNS)).toEqual(protocols);
});

it.each([
  ['comment', 'TLS 1.1 and 1.2', 0xa00, false],
  ['comment', 'TLS 1.1 and 1.2', 0xa80, true],
  ['comment', 'TLS 1.1 and 1.2', 0x800, true],
  ['comment', 'Enables TLS 1.2 for Outlook', 0xa00, false],
  ['comment', 'TLS 1.2 only', 0xa00, true],
  ['comment', 'alleen TLS 1.2', 0xa00, true],
  ['name', 'TLS 1.2', 0xa00, true],
  ['name', 'TLS 1.2', 0x800, false],
  ['comment', 'disables TLS 1.0 and 1.1', 0x800, false],
  ['comment', 'TLS 1.1 and 1.2, no TLS 1.0', 0xa80, false],
  ['comment', 'doesn’t use TLS 1.0 and 1.1', 0x800, false],
  ['comment', 'zonder TLS 1.0 en 1.1', 0x800, false],
  ['comment', 'notably TLS 1.0 and 1.1', 0x800, true],
] as const)('a %s %j over 0x%s contradicts: %s', (kind, text, mask, expected) => {
  expect(contradicts({ kind, text }, mask, PATTERNS)).toBe(expected);
});
