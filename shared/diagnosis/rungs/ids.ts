/** In the order in which causes are examined. Each is a folder here, its texts in `checks.ts`. docs/contract.md 2. */
export const RUNG_IDS = [
  'release',
  'update',
  'winhttp-value',
  'schannel',
  'cipher-suites',
  'certificates',
  'stray-values',
  'dotnet',
  'wininet',
  'proxy',
  'network',
  'office',
] as const;

export type RungId = (typeof RUNG_IDS)[number];
