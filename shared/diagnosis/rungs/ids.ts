/**
 * The rungs of the ladder, in the order in which causes are looked at: the one list of them. Each is a folder here and a file
 * in each language. `codes.ts`, `finders.ts` and `shared/text/<language>/rungs/index.ts` are made from this list. docs/contract.md 2.
 */
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
