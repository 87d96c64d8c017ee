import { describe, expect, it } from 'vitest';
import { FAMILIES, FAMILY_IDS, familyOf, rulesOf, type Family } from './families.ts';
import { RELEASE_IDS, releaseByName, releaseOfBuild, winhttpDefaultOf } from './releases.ts';

describe('the families', () => {
  it('have every release, each once', () => {
    expect(FAMILIES.map(({ id }) => id)).toEqual(FAMILY_IDS);
    expect(FAMILIES.flatMap(({ releases }) => releases).sort()).toEqual([...RELEASE_IDS].sort());
    for (const family of FAMILIES) for (const release of family.releases) expect(familyOf(release)).toBe(family);
    expect(['older', 'unknown', ''].map(familyOf)).toEqual([undefined, undefined, undefined]);
  });

  it('have every build from Windows 7 on, each once', () => {
    expect(FAMILIES[0]?.from).toBe(7600);
    expect(FAMILIES.slice(1).map(({ from }) => from - 1)).toEqual(FAMILIES.slice(0, -1).map(({ to }) => to));
    expect(FAMILIES.at(-1)?.to).toBeNull();
  });

  // facts 6.2; those between Windows 10 and 11 that are servers belong to both numberings
  it.each([7600, 7601, 9200, 9600, 10240, 14393, 17763, 19045, 20348, 22000, 22631, 26100])(
    'have build %i among the builds of its release',
    (build) => {
      const family = FAMILIES.find(({ from, to }) => from <= build && (to === null || build <= to));
      const releases = [releaseOfBuild(build, false), releaseOfBuild(build, true)].map(({ release }) => release);
      expect(releases.some((release) => familyOf(release) === family)).toBe(true);
    },
  );

  it.each(FAMILIES)('$id has one repair and one default for all its releases', (family) => {
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
  ])('%s is known by the names %j', (id, osFilters, newerThan10, has32Bit) => {
    expect(FAMILIES.find((family) => family.id === id)).toMatchObject({ osFilters, newerThan10, has32Bit });
  });

  it('have no rules without a release', () => {
    expect(() => rulesOf({ ...FAMILIES[0]!, releases: [] })).toThrow('windows-7');
  });
});
