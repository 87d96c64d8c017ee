import { dwordValue, type Reading, type RegistryValue } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting } from '../windows/settings.ts';
import { foldKey, type CopyItem } from './copy.ts';
import { judgeOrigins, type Evidence, type OwnWrite, type Place, type PolicyCopy } from './judge.ts';
import type { Origin, PolicyName } from './origin.ts';

export const NOW = Date.UTC(2026, 4, 10, 12);
export const at = (day: number, hour = 2, minute = 13, second = 7): number =>
  Date.UTC(2026, 4, day, hour, minute, second);

export const BAD = dwordValue(0x80);
export const GOOD = dwordValue(0xa00);
export const NOTHING: Reading = { state: 'absent', keyExists: true };
export const holding = (value: RegistryValue): Reading => ({ state: 'value', ...value });

export const WINHTTP = setting(DEFAULT_SECURE_PROTOCOLS);
const KEY = foldKey(WINHTTP.path);

export const placeOf = (reading: Reading, id = DEFAULT_SECURE_PROTOCOLS): Place => ({
  row: setting(id),
  view: 'native',
  reading,
  isNamed: true,
});

const POLICIES: readonly PolicyName[] = [
  { name: 'A', link: 'domain' },
  { name: 'B', link: 'domain' },
  { name: null, link: 'local' },
];

export const NONE: Evidence = {
  copies: [],
  onceDone: new Set(),
  runs: [],
  started: null,
  installed: null,
  now: NOW,
  unread: [],
  ours: [],
  times: new Map(),
};

export const itemOf = (data: RegistryValue | null, more: Partial<CopyItem> = {}): CopyItem => ({
  key: KEY,
  name: WINHTTP.name.toUpperCase(),
  does: data === null ? 'delete' : 'write',
  data,
  condition: 'none',
  onceId: null,
  uid: null,
  ...more,
});

export function copyOf(kind: PolicyCopy['kind'], index: number, ...items: readonly CopyItem[]): PolicyCopy {
  const policy = POLICIES[index];
  if (policy === undefined) throw new Error('no policy');
  return { kind, policy, isTrusted: true, items };
}
export const gpp = (...items: readonly CopyItem[]): PolicyCopy => copyOf('preferences', 0, ...items);
export const pol = (...items: readonly CopyItem[]): PolicyCopy => copyOf('template', 0, ...items);
export const local = (...items: readonly CopyItem[]): PolicyCopy => copyOf('local-policy', 2, ...items);
export const second = (...items: readonly CopyItem[]): PolicyCopy => copyOf('preferences', 1, ...items);
export const loose = (copy: PolicyCopy): PolicyCopy => ({ ...copy, isTrusted: false });
export const filtered = { condition: 'filtered' } as const;
export const once = { onceId: '{a}' };

export const time = (moment: number, more: Partial<Evidence> = {}): Partial<Evidence> => ({
  times: new Map([[KEY, moment]]),
  ...more,
});
export const run = (from: number, to = from): Partial<Evidence> => ({ runs: [{ from, to }] });
export const ours = (value: RegistryValue | null, keyTime: number | null = at(3)): Partial<Evidence> => ({
  ours: [{ setting: DEFAULT_SECURE_PROTOCOLS, view: 'native', value, at: at(3), keyTime } satisfies OwnWrite],
});
export const copies = (...all: readonly PolicyCopy[]): Partial<Evidence> => ({ copies: all });
export const DONE: Partial<Evidence> = { onceDone: new Set(['{A}']) };
export const MINUTES = 60_000;

export function judged(reading: Reading, evidence: Partial<Evidence>): Origin {
  const [origin] = judgeOrigins([placeOf(reading)], { ...NONE, ...evidence }).origins;
  if (origin === undefined) throw new Error('no origin');
  return origin;
}

export const bad = holding(BAD);
export const good = holding(GOOD);
