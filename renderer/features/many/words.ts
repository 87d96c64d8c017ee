import { groupOf, type FleetGroup } from '../../../shared/fleet/groups.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { causeText } from '../../../shared/present/cause.ts';
import { fleetStep } from '../../../shared/present/fleet-rows.ts';
import { rowOf } from '../../../shared/row-of.ts';
import { PACKS } from '../../../shared/text/languages.ts';
import { daysOf } from '../../../shared/text/window.ts';
import type { GlyphName } from '../../components/icons.tsx';
import type { Texts } from '../../state/use-store.ts';
import { countBy } from './counts.ts';

export const GROUP_SIGNS: Readonly<Record<FleetGroup, GlyphName>> = {
  ok: 'ok',
  doubtful: 'warn',
  'to-fix': 'fail',
  'update-first': 'stop',
  elsewhere: 'blocked',
  unreadable: 'unknown',
};

export const NOTHING = '–';

/** The first part of a sentence, which is short enough for a cell. */
const firstPart = (sentence: string): string => /^.+?(?=[,;:]\s|\.(?:\s|$)|$)/.exec(sentence)?.[0] ?? sentence;

function causeOfPc({ rung, code, kind }: ListedPc, group: FleetGroup, { t, m }: Texts): string {
  // why a file couldn’t be read is the first word of a cell
  if (group === 'unreadable') return m.joined.capitalised(rowOf(t.fleet.reasons, code ?? '') ?? NOTHING);
  return rung === null ? NOTHING : firstPart(causeText({ rung, code: code ?? '', kind }, m).found);
}

/** Returns who sets what is to be looked at first; null where no policy is known to. */
function setterOf({ originKind, originLevel }: ListedPc, { t }: Texts): string | null {
  if (originKind === null) return null;
  const who = t.fleet.setters[originKind];
  return originLevel === 'says-so' ? who : t.fleet.mightSet(who);
}

/** Returns PCs with what is said of them; moments are in the time zone of the PC that shows them. */
export function sayPcs(pcs: readonly ListedPc[], texts: Texts) {
  const { t, m, language } = texts;
  const moments = new Intl.DateTimeFormat(PACKS[language].locale, { dateStyle: 'medium', timeStyle: 'short' });
  return pcs.map((pc) => {
    const group = groupOf(pc);
    const afterReason = group === 'unreadable' ? rowOf(t.fleet.afterReason, pc.code ?? '') : undefined;
    const checkedAt = Date.parse(pc.checkedAt ?? '');
    return {
      ...pc,
      group,
      os: pc.release === null ? NOTHING : m.releases[pc.release],
      what: pc.readiness === 'proven' ? t.fleet.proven(t.fleet.groups[group]) : t.fleet.groups[group],
      cause: causeOfPc(pc, group, texts),
      next: afterReason ?? fleetStep(pc, m, 'window') ?? t.fleet.nothing,
      when: Number.isNaN(checkedAt) ? NOTHING : moments.format(checkedAt),
      setter: setterOf(pc, texts),
    };
  });
}

export type SaidPc = ReturnType<typeof sayPcs>[number];

/** A Windows in a narrow column: of servers the year says more than the first word. */
export const shortOs = (os: string): string => os.replace(/^Windows (?=Server )/, '');

export const textOfPc = ({ pc, os, what, cause, setter, source }: SaidPc): string =>
  [pc, os, what, cause, setter ?? '', source].join(' ').toLowerCase();

export function numberIn({ language }: Pick<Texts, 'language'>): (count: number) => string {
  const numbers = new Intl.NumberFormat(PACKS[language].locale);
  return (count) => numbers.format(count);
}

/** On how many PCs a policy sets the old value, as `41 PCs: a Group Policy sets the old value`. */
export function setterLines(pcs: readonly SaidPc[], texts: Texts): readonly string[] {
  const setBy = ({ originLevel, group, setter }: SaidPc): string | null =>
    originLevel === 'says-so' && group !== 'ok' ? setter : null;
  return countBy(pcs, setBy).map(({ id, count }) => texts.t.fleet.setsOld(count, id));
}

/** From when to when PCs were checked, as `20–24 November 2026`; null if none says it. */
export function daysWords({ language }: Texts, pcs: readonly ListedPc[]): string | null {
  const known = pcs.flatMap(({ checkedAt }) => (checkedAt === null ? [] : [checkedAt])).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  return daysOf(language, first, last);
}
