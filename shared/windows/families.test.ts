import { describe, expect, it } from 'vitest';
import { FAMILIES, FAMILY_IDS, familyOf, rulesOf, type Family } from './families.ts';
import { RELEASE_IDS, releaseByName, winhttpDefaultOf } from './releases.ts';

describe('the families', () => {
  it('include every release exactly once', () => {
    expect(FAMILIES.map(({ id }) => id)).toEqual(FAMILY_IDS);
    expect(FAMILIES.flatMap(({ releases }) => releases).sort()).toEqual([...RELEASE_IDS].sort());
    for (const family of FAMILIES) for (const release of family.releases) expect(familyOf(release)).toBe(family);
    expect(['older', 'unknown', ''].map(familyOf)).toEqual([undefined, undefined, undefined]);
  });

  it('include every build since Windows 7 exactly once', () => {
    expect(FAMILIES[0]?.from).toBe(7600);
    expect(FAMILIES.slice(1).map(({ from }) => from - 1)).toEqual(FAMILIES.slice(0, -1).map(({ to }) => to));
    expect(FAMILIES.at(-1)?.to).toBeNull();
  });

  it.each(FAMILIES)('have one fix and one default for all releases of $id', (family) => {
    const { repair } = rulesOf(family);
    for (const release of family.releases) {
      const { rules } = releaseByName(release);
      expect(rules?.repair).toBe(repair);
      expect(rules === null ? null : winhttpDefaultOf(rules) & 0x2800).toBe(winhttpDefaultOf(rulesOf(family)) & 0x2800);
    }
  });

  // MS-GPPREF 2.2.2
  it.each<[Family['id'], readonly string[], boolean | null, boolean]>([
    ['windows-7', ['WIN7', '2K8R2'], null, true],
    ['windows-8', ['WIN8', 'WIN8S'], null, true],
    ['windows-8.1-to-10', ['WINBLUE', 'WINBLUESRV', 'WINTHRESHOLD', 'WINTHRESHOLDSRV'], false, true],
    ['windows-11', ['WINTHRESHOLD', 'WINTHRESHOLDSRV'], true, false],
  ])('give %s the OS filter names %j', (id, osFilters, newerThan10, has32Bit) => {
    expect(FAMILIES.find((family) => family.id === id)).toMatchObject({ osFilters, newerThan10, has32Bit });
  });

  it('contain no release without rules', () => {
    expect(() => rulesOf({ ...FAMILIES[0]!, releases: [] })).toThrow('windows-7');
  });
});
