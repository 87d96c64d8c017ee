import { groupOf, type FleetGroup } from '../../../shared/fleet/groups.ts';
import type { ListedPc } from '../../../shared/fleet/listed.ts';
import { causeText } from '../../../shared/present/cause.ts';
import { fleetStep } from '../../../shared/present/fleet-rows.ts';
import { PACKS, type Language } from '../../../shared/text/languages.ts';
import type { GlyphName } from '../../components/icons.tsx';
import type { Texts } from '../../state/texts.ts';
import { countBy } from './counts.ts';
import { nameKey, type RowKeys } from './order.ts';
import { rowOf } from '../../../shared/row-of.ts';

/** The most urgent first, unless the user sorts in another way. */
const URGENCY: readonly FleetGroup[] = ['to-fix', 'update-first', 'elsewhere', 'doubtful', 'unreadable', 'ok'];

export const GROUP_SIGNS: Readonly<Record<FleetGroup, GlyphName>> = {
  ok: 'ok',
  doubtful: 'warn',
  'to-fix': 'fail',
  'update-first': 'stop',
  elsewhere: 'blocked',
  unreadable: 'unknown',
};

/** Stands if there is nothing to say. */
export const NOTHING = '–';

/** What a cell of a listed PC says. */
export interface PcWords {
  readonly os: string;
  readonly group: FleetGroup;
  readonly what: string;
  readonly cause: string;
  readonly next: string;
  readonly when: string;
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const formats = new Map<Language, Intl.DateTimeFormat>();

/** `24 Nov 2026, 09:14`, in the time zone of the PC that shows it. */
export function shortMoment(language: Language, moment: string | null): string {
  if (moment === null) return NOTHING;
  let format = formats.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(PACKS[language].locale, { dateStyle: 'medium', timeStyle: 'short' });
    formats.set(language, format);
  }
  const date = new Date(moment);
  return Number.isNaN(date.getTime()) ? NOTHING : format.format(date);
}

/** The first part of a sentence, which is short enough for a cell. */
const firstPart = (sentence: string): string => /^.+?(?=[,;:]\s|\.(?:\s|$)|$)/.exec(sentence)?.[0] ?? sentence;

/** Why a file couldn't be read, as the first word of a cell. */
const reasonWords = (code: string | null, { t }: Texts): string =>
  capital(rowOf(t.fleet.reasons, code ?? '') ?? NOTHING);

function wordsOf(pc: ListedPc, texts: Texts): PcWords {
  const { t, m, language } = texts;
  const group = groupOf(pc);
  const isUnreadable = group === 'unreadable';
  const reason = isUnreadable ? (rowOf(t.fleet.afterReason, pc.code ?? '') ?? null) : null;
  return {
    os: pc.release === null ? NOTHING : m.releases[pc.release],
    group,
    what: pc.readiness === 'proven' ? t.fleet.proven(t.fleet.groups[group]) : t.fleet.groups[group],
    cause: isUnreadable
      ? reasonWords(pc.code, texts)
      : pc.rung === null
        ? NOTHING
        : firstPart(causeText({ rung: pc.rung, code: pc.code ?? '', kind: pc.kind }, m).found),
    next: reason ?? fleetStep(pc, m) ?? t.fleet.nothing,
    when: shortMoment(language, pc.checkedAt),
  };
}

/** A Windows in a narrow column: of servers the year says more than the first word. */
export const shortOs = (os: string): string => os.replace(/^Windows (?=Server )/, '');

const known = new WeakMap<Texts, WeakMap<ListedPc, PcWords>>();

/** Returns what the cells of a PC say; made once for a language, since a table asks for each cell. */
export function pcWords(pc: ListedPc, texts: Texts): PcWords {
  const inLanguage = known.get(texts) ?? new WeakMap<ListedPc, PcWords>();
  known.set(texts, inLanguage);
  const words = inLanguage.get(pc) ?? wordsOf(pc, texts);
  inLanguage.set(pc, words);
  return words;
}

/** Returns what a table of PCs is searched and sorted by. */
export function pcKeys(pc: ListedPc, texts: Texts): RowKeys {
  const { os, group, what, cause, next } = pcWords(pc, texts);
  return {
    text: `${pc.pc} ${os} ${what} ${cause} ${setterWords(pc, texts) ?? ''} ${pc.source}`.toLowerCase(),
    columns: { pc: nameKey(pc.pc), os, what: URGENCY.indexOf(group), cause, next, when: pc.checkedAt ?? '' },
  };
}

/** A row as one line of text, to be pasted elsewhere. */
export function pcLine(pc: ListedPc, texts: Texts): string {
  const { os, what, cause, next, when } = pcWords(pc, texts);
  return [pc.pc, os, what, cause, next, when, pc.source].join('\t');
}

/** Who sets what is to be looked at first on a PC; null where no policy is known to. */
export function setterWords({ originKind, originLevel }: ListedPc, { t }: Pick<Texts, 't'>): string | null {
  if (originKind === null) return null;
  const who = t.fleet.setters[originKind];
  return originLevel === 'says-so' ? who : t.fleet.mightSet(who);
}

/** On how many PCs a policy sets the old value, as `41 PCs: a Group Policy sets the old value`. */
export function setterLines(pcs: readonly ListedPc[], texts: Pick<Texts, 't' | 'language'>): readonly string[] {
  const setterOf = (pc: ListedPc): string | null =>
    pc.originLevel === 'says-so' && groupOf(pc) !== 'ok' ? setterWords(pc, texts) : null;
  const { pcs: ofPcs, setsOld } = texts.t.fleet;
  return countBy(pcs, setterOf).map(({ id, count }) => setsOld(ofPcs(count, numberWords(texts.language, count)), id));
}

/** A number as the language writes it. */
export const numberWords = (language: Language, count: number): string =>
  new Intl.NumberFormat(PACKS[language].locale).format(count);

/** From when to when PCs were checked, as `20–24 November 2026`; null if none says it. */
export function daysWords(language: Language, pcs: readonly ListedPc[]): string | null {
  const known = pcs.flatMap(({ checkedAt }) => (checkedAt === null ? [] : [checkedAt])).sort();
  const [first, last] = [known[0], known.at(-1)];
  if (first === undefined || last === undefined) return null;
  const format = new Intl.DateTimeFormat(PACKS[language].locale, { dateStyle: 'long' });
  return format.formatRange(new Date(first), new Date(last));
}
