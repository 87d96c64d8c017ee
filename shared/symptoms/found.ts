import type { Facts } from '../diagnosis/facts.ts';
import type { RungId } from '../diagnosis/rungs/ids.ts';
import { hinders, meaningOf, type FoundCode } from '../diagnosis/rungs/meanings.ts';
import { causeOfFound, type Cause } from '../readiness/cause.ts';
import { SCOPES } from '../remediation/scopes/index.ts';
import type { Report } from '../report/report.ts';
import { settingById } from '../windows/settings.ts';
import type { Elsewhere, OwnCause, Symptom } from './symptom.ts';

export interface About {
  readonly report: Report;
  readonly facts: Facts;
}

export type Found = Pick<Symptom, 'state' | 'cause' | 'fix' | 'elsewhere'>;

export const OK: Found = { state: 'ok', cause: null, fix: null, elsewhere: null };

export const elsewhere = (key: Elsewhere): Found => ({ ...OK, state: 'elsewhere', elsewhere: key });

export function own(
  state: 'fail' | 'warn' | 'unknown',
  what: OwnCause,
  fix: Symptom['fix'] = null,
  side: Cause['side'] = 'out',
): Found {
  const [rung = '', code = ''] = what.split(/\.(.*)/, 2);
  const kind = state === 'unknown' ? 'unknown' : fix === null ? 'unfit' : 'fix';
  return { state, cause: { kind, rung, code, side }, fix, elsewhere: null };
}

/** Warnings that don't hinder Microsoft 365, but may be why something else doesn't connect. */
const FOR_OTHERS: readonly string[] = ['fewer-than-default', 'sha1-off', 'key-length', 'master-secret'].map(
  (code) => `cipher-suites.${code}`,
);

/** The scopes that the recommended plan writes on this PC, without WinHTTP's if that isn't what the program uses. */
function recommended({ plan }: Report, rungs: readonly RungId[]): Symptom['fix'] {
  const written = plan.map(({ setting }) => settingById(setting)?.scope ?? null);
  const scopes = SCOPES.filter((scope) => written.includes(scope));
  const used = scopes.filter((scope) => scope !== 'winhttp' || rungs.includes('winhttp-value'));
  return used.length === 0 ? null : used;
}

export function fixOf(
  found: Pick<FoundCode, 'rung' | 'code'>,
  report: Report,
  rungs: readonly RungId[],
): Symptom['fix'] {
  const repair = meaningOf(found)?.repair;
  if (repair === undefined || repair === 'user') return repair ?? null;
  return repair === 'recommended' ? recommended(report, rungs) : SCOPES.filter((scope) => scope === repair);
}

export const ofFound = (found: FoundCode, report: Report, rungs: readonly RungId[]): Found => ({
  state: found.state === 'fail' || found.state === 'warn' ? found.state : 'unknown',
  cause: causeOfFound(found),
  fix: fixOf(found, report, rungs),
  elsewhere: null,
});

/** True if a finding may be why something doesn't connect. Internet Options decide for programs that use them. */
const counts = (found: FoundCode): boolean =>
  hinders(found) ||
  FOR_OTHERS.includes(`${found.rung}.${found.code}`) ||
  (found.rung === 'wininet' && found.state === 'unknown');

/** Returns what is wrong in these rungs: what fails, warns, is unknown. Null if nothing is. */
export function wrongIn({ report }: About, rungs: readonly RungId[]): Found | null {
  const found = report.ladder.filter((one) => counts(one) && rungs.some((rung) => rung === one.rung));
  const first = (['fail', 'warn', 'unknown'] as const).flatMap((state) =>
    found.filter((one) => one.state === state),
  )[0];
  return first === undefined ? null : ofFound(first, report, rungs);
}
