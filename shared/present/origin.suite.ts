import { plainValue } from '../diagnosis/plain-value.ts';
import { originOf as emptyOrigin, sayerOf } from '../origin/origin.suite.ts';
import type { Origin, PolicyName, Sayer } from '../origin/origin.ts';
import type { Report } from '../report/report.ts';
import { dwordValue } from '../windows/registry.ts';
import { DEFAULT_SECURE_PROTOCOLS, setting, settingPath } from '../windows/settings.ts';

export const ROW = setting(DEFAULT_SECURE_PROTOCOLS);
const BAD = plainValue(dwordValue(0x80));
export const AT = '2026-05-04T02:13:07Z';

export const originOf = (more: Partial<Origin> = {}): Origin => emptyOrigin({ written: AT, ...more });

/** Returns a report in which the plan changes the value, unless it is right. */
export function reportOf(origins: readonly Origin[], policies: readonly PolicyName[], isRight = false): Report {
  const placeOf = (view: 'native' | 'wow64') =>
    ({ setting: ROW.id, view, path: settingPath(ROW, view), name: ROW.name }) as const;
  const plan = (['native', 'wow64'] as const).map((view) => ({ ...placeOf(view), before: BAD, after: null }));
  return {
    plan: isRight ? [] : plan,
    ladder: [],
    cause: null,
    origins,
    policies,
  } as unknown as Report;
}

export const BASELINE: PolicyName = { name: 'Baseline 2016', link: 'domain' };
export const UNNAMED: PolicyName = { name: null, link: 'domain' };
export const LOCAL: PolicyName = { name: null, link: 'local' };
export const MANAGED: PolicyName = { name: 'Cryptography/TLSCipherSuites', link: 'unknown' };
export const KEPT = { at: '2026-05-03T08:06:00Z', value: plainValue(dwordValue(0xa00)) };

export const says = (sayer: Partial<Sayer> = {}, more: Partial<Origin> = {}): Origin =>
  originOf({ level: 'says-so', sayers: [sayerOf(sayer)], ...more });
export const might = (more: Partial<Origin>): Origin => originOf({ level: 'may-be', ...more });
