import { describe, expect, it } from 'vitest';
import { ADDRESSES, addressesOf, addressOf, titleOf } from '../../shared/links/links.ts';
import { read } from './documents.suite.ts';
import { listOfOld, oldSources, sourcesOf, tagsOf } from './sources.mjs';

const FACTS = read('docs/facts.md');
const SOURCES = sourcesOf(FACTS);

describe('the sources of docs/facts.md', () => {
  it('have an address, or none by intention, and the day on which they were checked', () => {
    expect(tagsOf(FACTS)).toEqual(SOURCES.map(({ tag }) => tag));
    expect(SOURCES.length).toBeGreaterThan(80);
    expect(new Set(SOURCES.map(({ tag }) => tag)).size).toBe(SOURCES.length); // each only once
    for (const { tag, checked } of SOURCES) {
      expect([tag, new Date(checked).toISOString().slice(0, 10)]).toEqual([tag, checked]);
    }
  });

  it('have addresses that are exactly as a browser would ask for them, over a secure connection only', () => {
    for (const address of ADDRESSES) {
      expect(new URL(address).href.replace(/\/$/, '')).toBe(address.replace(/\/$/, ''));
      expect(address).toMatch(/^https:\/\/[a-z0-9.-]+(?:\/[^\s?#@\\]*)?$/i);
    }
    expect(ADDRESSES.length).toBeGreaterThan(70);
  });
});

describe('links', () => {
  it('have Microsoft’s own first, and each once', () => {
    expect(addressesOf(['H39', 'K1', 'H39', 'W1'])).toEqual([
      'https://support.microsoft.com/kb/3140245',
      'https://learn.microsoft.com/windows/win32/winhttp/option-flags',
      'https://nodejs.org/api/tls.html',
    ]);
  });

  it('have the title of their source', () => {
    expect(titleOf('https://support.microsoft.com/kb/3140245')).toBe('Microsoft, KB3140245');
    expect(titleOf('https://support.microsoft.com/kb/3140246')).toBeNull();
    expect([addressOf('U1'), addressOf('X9'), addressOf('toString')]).toEqual([null, null, null]);
  });
});

const PAGE = [
  '## 1. Rules',
  'A rule [A1]. Another [A1][K1].',
  '## 11. Sources',
  '| A1 | one | https://a.example/ | 2025-11-25 |',
  '| K1 | two | - | 2025-11-26 |',
  '| W1 | three | https://c.example/ | 2024-01-01 |',
].join('\n');

describe('npm run tool -- facts-old', () => {
  it('counts and lists what was last checked more than a year ago, the oldest first, with the lines that rest on it', () => {
    expect(oldSources(PAGE, '2026-11-27').map(({ tag }) => tag)).toEqual(['W1', 'A1', 'K1']);
    expect(oldSources(PAGE, '2024-12-31')).toEqual([]);
    expect(listOfOld(PAGE, '2026-11-26').split('\n')).toEqual([
      '2 of 3 sources were last checked more than a year before 2026-11-26: W1, A1',
      '',
      'W1  three',
      '    checked 2024-01-01, https://c.example/',
      '',
      'A1  one',
      '    checked 2025-11-25, https://a.example/',
      '    docs/facts.md:2: A rule [A1]. Another [A1][K1].',
    ]);
    expect(listOfOld(FACTS, '2026-11-26')).toMatch(/^0 of \d+ sources/);
  });
});
