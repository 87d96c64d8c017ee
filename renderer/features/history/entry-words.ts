import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { writeText, writeView } from '../../../shared/present/writes.ts';
import { protocolsOf } from '../../../shared/remediation/retire/retirement.ts';
import { dayAndTime, listInWords } from '../../../shared/text/window.ts';
import { decodeMask, formatHex } from '../../../shared/tls/mask.ts';
import type { GlyphName } from '../../components/icons.tsx';
import type { Texts } from '../../state/texts.ts';

export interface EntryProps {
  readonly entry: HistoryEntry;
  /** It is of this user's own journal. */
  readonly ofUser?: true;
}

export function titleOf({ entry: { selection }, ofUser }: EntryProps, { t, m, language }: Texts): string {
  if (ofUser) return t.own.mine;
  const { choice, retire } = selection;
  if (retire !== undefined) return t.history.retired(listInWords(language, protocolsOf(retire)));
  if (choice.kind === 'profile') return m.profiles[choice.profile];
  if (choice.kind === 'views') return t.history.separate;
  const { protocols } = decodeMask(choice.mask);
  return protocols.length === 0 ? formatHex(choice.mask) : listInWords(language, protocols);
}

type Stand = 'all' | 'some' | 'none' | 'pending' | 'undone-in-part' | 'undone' | 'changed-after-undo' | 'failed';

export function standOf(entry: HistoryEntry): Stand {
  if (entry.state === 'undone') return entry.changedSince.length === 0 ? 'undone' : 'changed-after-undo';
  return entry.state === 'committed' ? (entry.inForce ?? 'none') : entry.state;
}

export const STAND_GLYPHS: Readonly<Record<Stand, GlyphName>> = {
  all: 'ok',
  some: 'half',
  none: 'blocked',
  pending: 'half',
  'undone-in-part': 'half',
  undone: 'off',
  'changed-after-undo': 'half',
  failed: 'off',
};

/** What is said above the values of an entry that aren't as this program left them; null where it says nothing of them. */
export function leftWords({ state, inForce, changedSince }: HistoryEntry, { history }: Texts['t']): string | null {
  if (changedSince.length === 0) return null;
  if (state === 'undone') return history.notAsBefore;
  if (state !== 'undone-in-part') return null;
  return inForce === 'some' ? history.restMore : history.restLater;
}

export function undoLabel({ entry: { id, state }, ofUser }: EntryProps, t: Texts['t']): string {
  if (ofUser) return t.own.undoEntry(id);
  return state === 'undone-in-part' ? t.history.undoRestOf(id) : t.history.undoEntry(id);
}

/** An entry as a text: when it was, what it came to, and each write with its whole path. */
export function entryText(props: EntryProps, texts: Texts): string {
  const { entry } = props;
  const { t, m, language } = texts;
  const head = [
    titleOf(props, texts),
    dayAndTime(language, entry.at, new Date(), t.today),
    t.history.states[standOf(entry)],
  ];
  return [head.join(', '), ...entry.writes.map((write) => writeText(writeView(write), m))].join('\n');
}
