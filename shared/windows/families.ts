import { releaseByName, type KnownRelease, type ReleaseRules } from './releases.ts';

export const FAMILY_IDS = ['windows-7', 'windows-8', 'windows-8.1-to-10', 'windows-11'] as const;
export type FamilyId = (typeof FAMILY_IDS)[number];

/** Releases of one setting, and how tools recognise them. Facts 6.2 [V3][V2]. OS filters take 11 for 10. */
export interface Family {
  readonly id: FamilyId;
  readonly releases: readonly KnownRelease[];
  /** First and last build; null if it includes every later one. */
  readonly from: number;
  readonly to: number | null;
  readonly osFilters: readonly string[];
  /** True if the version begins with `10.0.` and a digit from 2; null if the OS filter is enough. */
  readonly newerThan10: boolean | null;
  /** True if 32-bit editions exist. Windows 11 and its servers have none. */
  readonly has32Bit: boolean;
}

export const FAMILIES: readonly Family[] = [
  {
    id: 'windows-7',
    releases: ['windows-7', 'server-2008-r2'],
    from: 7600,
    to: 9199,
    osFilters: ['WIN7', '2K8R2'],
    newerThan10: null,
    has32Bit: true,
  },
  {
    id: 'windows-8',
    releases: ['windows-8', 'server-2012'],
    from: 9200,
    to: 9599,
    osFilters: ['WIN8', 'WIN8S'],
    newerThan10: null,
    has32Bit: true,
  },
  {
    id: 'windows-8.1-to-10',
    releases: ['windows-8.1', 'server-2012-r2', 'windows-10', 'server-2016', 'server-2019', 'server-sac'],
    from: 9600,
    to: 20347,
    osFilters: ['WINBLUE', 'WINBLUESRV', 'WINTHRESHOLD', 'WINTHRESHOLDSRV'],
    newerThan10: false,
    has32Bit: true,
  },
  {
    id: 'windows-11',
    releases: ['windows-11', 'server-2022', 'server-2025'],
    from: 20348,
    to: null,
    osFilters: ['WINTHRESHOLD', 'WINTHRESHOLDSRV'],
    newerThan10: true,
    has32Bit: false,
  },
];

/** Returns the rules of a family: those of its newest release. */
export function rulesOf(family: Family): ReleaseRules {
  const release = family.releases.at(-1);
  const rules = release === undefined ? null : releaseByName(release).rules;
  if (rules === null) throw new Error(`no rules for ${family.id}`);
  return rules;
}

export function familyOf(release: string): Family | undefined {
  return FAMILIES.find((family) => family.releases.some((one) => one === release));
}
