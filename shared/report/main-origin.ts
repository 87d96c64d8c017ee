import { said, type Origin } from '../origin/origin.ts';
import { setting, settingPath } from '../windows/settings.ts';
import type { Report } from './report.ts';

type Place = Pick<Origin, 'setting' | 'view'>;
type Found = Report['ladder'][number];

/** Whether two origins, or an origin and a write, are about the same value. */
export const isAt =
  (place: Place) =>
  (other: Place): boolean =>
    other.setting === place.setting && other.view === place.view;

/** What a finding says of a value; undefined where it doesn't name it. */
export function evidenceAt(place: Place, { evidence }: Pick<Found, 'evidence'>): Found['evidence'][number] | undefined {
  const row = setting(place.setting);
  const path = settingPath(row, place.view);
  return evidence.find((one) => one.path === path && one.name === row.name);
}

const NEEDS_CHANGE: readonly string[] = ['fail', 'warn'];

/** Whether the plan changes the value, or a finding names it. */
export const isWrong = (
  place: Place,
  { plan, ladder }: { readonly plan: readonly Place[]; readonly ladder: readonly Pick<Found, 'state' | 'evidence'>[] },
): boolean =>
  plan.some(isAt(place)) ||
  ladder.some((found) => NEEDS_CHANGE.includes(found.state) && evidenceAt(place, found) !== undefined);

/** Something is known of it beyond that nothing is. */
export const isKnown = ({ level, written, since_ours: since }: Origin): boolean =>
  level !== 'not-known' || written !== null || since === 'unchanged';

/** Whether a policy keeps the value right. */
export const isKeptRight = (origin: Origin, report: Report): boolean =>
  said(origin).level === 'says-so' && !isWrong(origin, report);

function rank(origin: Origin, report: Report): number {
  if (isKeptRight(origin, report)) return 4;
  if (origin.level === 'says-so') return 0;
  if (origin.since_ours === 'changed') return 1;
  return origin.level === 'may-be' ? 2 : 3;
}

/**
 * The one to say first: of what the plan or the cause is about, of what was repaired and a policy wants otherwise, or else what a policy keeps
 * right. Null where nothing is known of it.
 */
export function mainOrigin(report: Report): Origin | null {
  const { origins = [], plan, ladder, cause } = report;
  const decisive = ladder.filter(({ rung, code }) => rung === cause?.rung && code === cause.code);
  const isAbout = (origin: Origin): boolean =>
    isKeptRight(origin, report) ||
    plan.some(isAt(origin)) ||
    (origin.ours !== undefined && said(origin).sayer !== null) ||
    decisive.some((found) => evidenceAt(origin, found) !== undefined);
  const [first] = origins
    .filter((origin) => isKnown(origin) && isAbout(origin))
    .sort((a, b) => rank(a, report) - rank(b, report));
  return first ?? null;
}
