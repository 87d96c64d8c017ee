import { setting } from '../windows/settings.ts';
import { said, type Origin, type Said, type Sayer } from '../origin/origin.ts';
import { evidenceAt, isAt, isKeptRight, isKnown, mainOrigin } from '../report/main-origin.ts';
import type { Report } from '../report/report.ts';
import type { StartMessages } from '../text/messages.ts';
import { rowOf } from '../row-of.ts';
import { bareValueText, valueView } from './values.ts';

type Words = Pick<StartMessages, 'origin' | 'values' | 'views' | 'joined'>;

/** The origin of one or more values that have the same text: `values` are those, by name and view, inside a line. */
export interface OriginView extends ReturnType<typeof viewOf> {
  readonly values: string;
  readonly origins: readonly Origin[];
}

/** Returns a moment as text: in the time of the user at this PC, or in UTC. */
export type ShowMoment = (moment: string) => string;

function whoIs({ kind, policy }: Sayer, { policies = [] }: Report, { policies: t }: StartMessages['origin']): string {
  const { name = null, link = 'unknown' } = policies[policy] ?? {};
  const number = policies.length > 1 ? policy + 1 : null;
  if (link === 'local') return t.local;
  if (name !== null) return kind === 'mdm' ? t.managed(name) : t.named(name);
  return link === 'domain' ? t.ofDomain(number) : t.unknown(number);
}

/** Returns the present value, as found by the plan or the ladder; undefined if neither has it. */
function valueNow(origin: Origin, { plan, ladder }: Report): ReturnType<typeof valueView> | undefined {
  const planned = plan.find(isAt(origin));
  if (planned !== undefined) return valueView(planned.before, origin.setting);
  const found = ladder.map((one) => evidenceAt(origin, one)).find((one) => one !== undefined)?.found;
  return typeof found === 'object' ? valueView(found, origin.setting) : undefined;
}

const sentences = ({ joined }: Words, ...parts: readonly (string | null | undefined)[]): string =>
  parts.filter((part) => (part ?? '') !== '').join(joined.space);

/** Returns what this program left there and what became of it; null if nothing came back. */
function cameBack(origin: Origin, report: Report, m: Words, moment: ShowMoment): string | null {
  const { ours, since_ours: since, written } = origin;
  const now = valueNow(origin, report);
  if (ours === undefined || since !== 'changed' || now === undefined) return null;
  const left = ours.value === null ? null : bareValueText(valueView(ours.value, origin.setting), m);
  const is = now.kind === 'absent' ? null : bareValueText(now, m);
  return m.origin.cameBack(left, moment(ours.at), is, written === null ? null : moment(written));
}

/** Returns which sentence a state has: one of its own if no value is wanted, or no time is known. */
function sentenceOf({ state, sayer }: Said, written: string | null): keyof Words['origin']['says'] {
  if (state === 'other' && sayer?.does === 'delete') return 'other-none';
  return state === 'not-known' && written === null ? 'not-known-undated' : state;
}

const wants = (sayer: Sayer | null, id: string, m: Words): string | null =>
  sayer === null || sayer.data === null ? null : bareValueText(valueView(sayer.data, id), m);

function viewOf(origin: Origin, report: Report, m: Words, moment: ShowMoment) {
  const decided = said(origin);
  const { state, level, sayer, besides } = decided;
  const { written, during, unread } = origin;
  const nameOf = (one: Sayer | null): string => (one === null ? '' : whoIs(one, report, m.origin));
  const who = nameOf(sayer);
  const isGood = isKeptRight(origin, report);
  const back = isGood ? null : cameBack(origin, report, m, moment);
  const own = isGood
    ? m.origin.keepsRight(who)
    : m.origin.says[sentenceOf(decided, written)]({
        who,
        besides: nameOf(besides),
        wants: wants(sayer, origin.setting, m),
        when: written === null ? null : moment(written),
      });
  // the text of what came back includes the time
  const isTimed = back !== null && sayer === null;
  const clock = during === 'unknown' && written !== null ? m.origin.wrongClock : null;
  const isUnread = sayer === null && unread.some((what) => what !== 'time');
  const where = sayer === null ? null : m.origin.where[sayer.kind];
  const basis = isUnread ? m.origin.unread : rowOf<string>(m.origin.basis, sayer?.kind === 'mdm' ? 'mdm' : state);
  return {
    sentence: sentences(m, back, isTimed ? null : own),
    caption: sentences(m, isTimed && state !== 'not-known' ? own : null, clock, basis, where),
    isCertain: level === 'says-so', // a copy of a policy states it
    isGood, // a policy keeps the value right
    // a policy sets the value again, or might, so that a write might not last: shown before a write
    isLasting: sayer !== null && state !== 'once' && !isGood,
  };
}

function valuesOf(origins: readonly Origin[], m: Words): string {
  const ids = [...new Set(origins.map((origin) => origin.setting))];
  const viewsOf = (id: string): string =>
    origins.flatMap((origin) => (origin.setting === id ? [m.views[origin.view]] : [])).join(m.joined.comma);
  return ids.map((id) => m.joined.bracketed(setting(id).name, viewsOf(id))).join(m.joined.comma);
}

export function originViews(report: Report, m: Words, moment: ShowMoment): readonly OriginView[] {
  const views = new Map<string, OriginView>();
  for (const origin of (report.origins ?? []).filter(isKnown)) {
    const view = viewOf(origin, report, m, moment);
    const text = `${view.sentence}\n${view.caption}`;
    const origins = [...(views.get(text)?.origins ?? []), origin];
    views.set(text, { ...view, origins, values: valuesOf(origins, m) });
  }
  return [...views.values()];
}

/** Returns the one of these to show first: docs/contract.md, “Who set it”. */
export function mainView(views: readonly OriginView[], report: Report): OriginView | null {
  const main = mainOrigin(report);
  return views.find(({ origins }) => origins.some((one) => one === main)) ?? null;
}

export const viewsOfFinding = (
  views: readonly OriginView[],
  found: Pick<Report['ladder'][number], 'evidence'>,
): readonly OriginView[] =>
  views.filter(({ origins }) => origins.some((origin) => evidenceAt(origin, found) !== undefined));

/** Returns what to change elsewhere, as a text to hand on; null if nothing certain is known. */
export function whatToChange(views: readonly OriginView[], m: Pick<StartMessages, 'origin' | 'joined'>): string | null {
  const certain = views.filter(({ isCertain, isGood }) => isCertain && !isGood);
  if (certain.length === 0) return null;
  return certain
    .map(({ values, sentence, caption }) => `${values}\n${m.joined.labelled(m.origin.setBy, sentence)}\n${caption}`)
    .join('\n\n');
}

export function originLines(report: Report, m: Words, moment: ShowMoment): readonly string[] {
  return originViews(report, m, moment).map(({ values, sentence, caption }) =>
    sentences(m, m.joined.labelled(values, sentence), caption),
  );
}

/** Why a write might not last: a policy sets it again, or something changed back what was written before. */
export function lastingLines(report: Report, m: Words, moment: ShowMoment): readonly string[] {
  const isBack = ({ ours, since_ours: since }: Origin): boolean => ours !== undefined && since === 'changed';
  const planned = originViews(report, m, moment).filter(
    ({ isLasting, origins }) =>
      (isLasting || origins.some(isBack)) && origins.some((one) => report.plan.some(isAt(one))),
  );
  return [...new Set(planned.map(({ sentence, caption }) => sentences(m, sentence, caption)))];
}
