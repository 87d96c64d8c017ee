import { said, type Origin } from '../origin/origin.ts';
import { setting, settingPath } from '../windows/settings.ts';
import type { Report } from './report.ts';

type Place = Pick<Origin, 'setting' | 'view'>;
type Found = Report['ladder'][number];

export const isAt =
  (place: Place) =>
  (other: Place): boolean =>
    other.setting === place.setting && other.view === place.view;

export function evidenceAt(place: Place, { evidence }: Pick<Found, 'evidence'>): Found['evidence'][number] | undefined {
  const row = setting(place.setting);
  const path = settingPath(row, place.view);
  return evidence.find((one) => one.path === path && one.name === row.name);
}

const NEEDS_CHANGE: readonly string[] = ['fail', 'warn'];

export const isWrong = (
  place: Place,
  { plan, ladder }: { readonly plan: readonly Place[]; readonly ladder: readonly Pick<Found, 'state' | 'evidence'>[] },
): boolean =>
  plan.some(isAt(place)) ||
  ladder.some((found) => NEEDS_CHANGE.includes(found.state) && evidenceAt(place, found) !== undefined);

export const isKnown = ({ level, written, since_ours: since }: Origin): boolean =>
  level !== 'not-known' || written !== null || since === 'unchanged';

export const isKeptRight = (origin: Origin, report: Report): boolean =>
  said(origin).level === 'says-so' && !isWrong(origin, report);

function rank(origin: Origin, report: Report): number {
  if (isKeptRight(origin, report)) return 4;
  if (origin.level === 'says-so') return 0;
  if (origin.since_ours === 'changed') return 1;
  return origin.level === 'may-be' ? 2 : 3;
}

/** One that the plan or the cause is about, or a policy wants otherwise; else one kept right. Null if none is known. */
export function mainOrigin(report: Report): Origin | null {
  const { origins = [], plan, ladder, cause } = report;
  const decisive = ladder.filter(({ rung, code }) => rung === cause?.rung && code === cause.code);
  const isAbout = (origin: Origin): boolean =>
    isKeptRight(origin, report) ||
    plan.some(isAt(origin)) ||
    said(origin).state === 'other' ||
    (origin.ours !== undefined && said(origin).sayer !== null) ||
    decisive.some((found) => evidenceAt(origin, found) !== undefined);
  const about = origins.filter((origin) => isKnown(origin) && isAbout(origin));
  return about.sort((a, b) => rank(a, report) - rank(b, report))[0] ?? null;
}
