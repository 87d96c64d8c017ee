import { describe, expect, it } from 'vitest';
import { diagnose } from '../diagnosis/diagnose.ts';
import { factsOf } from '../diagnosis/facts.ts';
import { snapshotOf } from '../diagnosis/test-pc.suite.ts';
import {
  ADDRESSES,
  addressesOf,
  addressOf,
  linkWords,
  OPENABLE,
  titleOf,
  UPDATE_PAGES,
  updatePage,
  type SourceTag,
} from './links.ts';
import { SOURCES } from './sources.ts';
import { TITLES } from './titles.ts';

const TAGS = Object.keys(SOURCES) as SourceTag[];
const LINKED = TAGS.filter((tag) => SOURCES[tag] !== null);

describe('every source', () => {
  it('has a title, and an address that begins with https, or none', () => {
    expect(Object.keys(TITLES)).toEqual(TAGS);
    for (const tag of TAGS) {
      expect([tag, TITLES[tag]]).toEqual([tag, expect.stringMatching(/\S.{5}/)]);
      if (SOURCES[tag] !== null) expect(SOURCES[tag]).toMatch(/^https:\/\/[^/]+\.[a-z]+(?:\/|$)/);
    }
  });

  it('may be opened if it has an address, and is recognised by it', () => {
    expect(LINKED.length).toBeGreaterThan(90);
    expect(ADDRESSES).toEqual(LINKED.map(addressOf));
    for (const tag of LINKED) {
      const address = addressOf(tag) ?? '';
      expect(OPENABLE).toContain(address);
      expect(LINKED.filter((one) => SOURCES[one] === address).map((one) => TITLES[one])).toContain(titleOf(address));
    }
  });

  it('is unknown by a tag or an address that the table lacks', () => {
    expect(['A3', 'H22', 'nothing', ''].map(addressOf)).toEqual([null, null, null, null]);
    expect(['https://example.com/', ''].map(titleOf)).toEqual([null, null]);
  });
});

describe('the addresses of several sources', () => {
  it('are in the given order, but with Microsoft’s own sites before those with its name only in their paths', () => {
    const [ofGitHub, ofTechCommunity, ofOpenSsl, ofLearn] = ['N3', 'Q4', 'H38', 'N1'].map((tag) => addressOf(tag));
    expect(ofGitHub).toContain('github.com/microsoft/');
    expect(addressesOf(['N3', 'Q4', 'H38', 'N1'])).toEqual([ofTechCommunity, ofLearn, ofGitHub, ofOpenSsl]);
  });
});

describe('an update', () => {
  it('has a page in Microsoft’s catalogue that may be opened', () => {
    expect(updatePage('KB3140245')).toBe('https://www.catalog.update.microsoft.com/Search.aspx?q=KB3140245');
    for (const page of UPDATE_PAGES) {
      expect(updatePage(/q=(KB\d{7})$/.exec(page)?.[1] ?? '')).toBe(page);
      expect(OPENABLE).toContain(page);
    }
  });

  it.each(['KB0000000', 'KB3140245 ', 'kb3140245', ''])('has no page if it isn’t in the list: %j', (kb) => {
    expect(updatePage(kb)).toBeNull();
  });

  it('has a page if a finding requires it, on every Windows version that lacks one', () => {
    const dotnet = {
      'dotnet-setup.v3.5': 1,
      'dotnet.v2.system-default-tls-versions native': 1,
      'dotnet.v2.system-default-tls-versions wow64': 1,
    };
    const pcs = [6003, 7601, 9200, 9600].flatMap((build) => [
      { build, server: build === 6003, servicePack: 1, files: '6.0.1.1' },
      { build, values: dotnet, schannel: { 'TLS 1.2': { disabledByDefault: 0 } } },
    ]);
    const asked = pcs.flatMap((pc) =>
      diagnose(factsOf(snapshotOf(pc))).ladder.flatMap(({ packages = [] }) => packages.map(({ kb }) => kb)),
    );
    expect(new Set(asked).size).toBe(UPDATE_PAGES.length);
    expect(asked.filter((kb) => updatePage(kb) === null)).toEqual([]);
  });
});

describe('linkWords', () => {
  it.each([
    ['https://www.electronjs.org/', 'electronjs.org'],
    ['https://support.microsoft.com/kb/3140245', 'support.microsoft.com/kb/3140245'],
    ['https://learn.microsoft.com/windows/win32/winhttp/option-flags', 'learn.microsoft.com/…/option-flags'],
    [`https://a.example/${'b'.repeat(18)}/${'c'.repeat(16)}`, `a.example/…/${'c'.repeat(16)}`],
    [`https://a.example/${'b'.repeat(50)}`, `a.example/${'b'.repeat(50)}`],
    [`https://${'a'.repeat(50)}.example`, `${'a'.repeat(50)}.example`],
    ['https://a.www.example/https://www.b', 'a.www.example/https://www.b'],
  ])('shortens %s to %s', (address, words) => {
    expect(linkWords(address)).toBe(words);
  });
});
