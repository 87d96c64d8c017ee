import type { PlainValue } from '../diagnosis/plain-value.ts';
import { standingOf } from '../remediation/entry-states.ts';
import type { Selection } from '../remediation/selection.ts';
import type { PlanItems } from '../report/plan-items.ts';
import { protocolsOf } from '../remediation/retire/retirement.ts';
import { decodeMask, formatHex } from '../tls/mask.ts';
import { dayAndTime, type WindowWords } from '../text/window.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../windows/settings.ts';
import { writeText, writeView } from './writes.ts';

type Entry = Parameters<typeof standingOf>[0] & {
  readonly at: string;
  readonly selection: Selection;
  readonly writes: PlanItems;
};

export interface EntryOf<One = Entry> {
  readonly entry: One;
  readonly ofUser?: true;
}

const hasTls12 = (value: PlainValue | null): boolean =>
  typeof value?.hex === 'string' && decodeMask(Number(value.hex)).protocols.includes('TLS 1.2');

/** What the recommended setting did: TLS 1.2 for which programs, or old values gone; null if it wrote none of these. */
function repairOf({ writes }: Entry, isOneView: boolean, { t }: WindowWords): string | null {
  const values = writes.filter(({ setting }) => setting === DEFAULT_SECURE_PROTOCOLS);
  const given = values.filter(({ before, after }) => hasTls12(after) && !hasTls12(before)).map(({ view }) => view);
  const [first] = given;
  if (first !== undefined) return t.history.turnedOn(isOneView ? null : given.length > 1 ? 'both' : first);
  const removed = values.filter(({ after }) => after === null).length;
  return removed > 0 ? t.history.removed(removed) : null;
}

export function titleOf({ entry, ofUser }: EntryOf, isOneView: boolean, texts: WindowWords): string {
  const { t, m } = texts;
  const { choice, retire } = entry.selection;
  if (ofUser) return t.own.mine;
  if (retire !== undefined) return t.history.retired(protocolsOf(retire));
  if (choice.kind === 'profile') {
    const name = m.profiles[choice.profile];
    return name === m.profiles.recommended ? (repairOf(entry, isOneView, texts) ?? name) : t.history.byHand(name);
  }
  if (choice.kind === 'views') return t.history.separate;
  const { protocols } = decodeMask(choice.mask);
  return t.history.byHand(protocols.length === 0 ? formatHex(choice.mask) : m.values.list(protocols));
}

export function entryText(props: EntryOf, title: string, { t, m, language }: WindowWords): string {
  const { entry } = props;
  const head = [title, dayAndTime(language, entry.at, new Date(), t.today), m.standings[standingOf(entry)]];
  return [head.join(m.joined.comma), ...entry.writes.map((write) => writeText(writeView(write), m))].join('\n');
}

interface Entries<One> {
  readonly entries: readonly One[];
}

/** The changes of the PC and this user's own, newest first. Of the same moment, the PC's stay in their order. */
export function entriesOf<One extends Entry>({ entries, ofUser }: Entries<One> & { readonly ofUser?: Entries<One> }) {
  const all: readonly EntryOf<One>[] = [
    ...entries.map((entry) => ({ entry })),
    ...(ofUser?.entries ?? []).map((entry) => ({ entry, ofUser: true as const })),
  ];
  return [...all].sort((a, b) => b.entry.at.localeCompare(a.entry.at));
}
