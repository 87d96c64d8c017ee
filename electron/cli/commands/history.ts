import { EXIT } from '../../../shared/failures.ts';
import type { History, HistoryEntry, Journal } from '../../../shared/ipc/contract.ts';
import { localMomentText } from '../../../shared/present/time.ts';
import { standingOf } from '../../../shared/remediation/entry-states.ts';
import { protocolsOf } from '../../../shared/remediation/retire/retirement.ts';
import type { Selection } from '../../../shared/remediation/selection.ts';
import { succeed } from '../../../shared/result.ts';
import type { Messages } from '../../../shared/text/messages.ts';
import { formatHex } from '../../../shared/tls/mask.ts';
import { REGISTRY_VIEWS } from '../../../shared/windows/registry.ts';
import { wholeHistory } from '../../services/change/history.ts';
import { answerOf, define, withPc } from '../command.ts';
import { join, writeLine } from '../render.ts';

function selectionText({ choice, retire }: Selection, texts: Messages): string {
  if (retire !== undefined) return texts.cli.retired(protocolsOf(retire));
  if (choice.kind === 'profile') return texts.profiles[choice.profile];
  if (choice.kind === 'mask') return formatHex(choice.mask);
  return REGISTRY_VIEWS.map((view) => {
    const target = choice[view];
    const held =
      target.kind === 'write' ? formatHex(target.mask) : target.kind === 'remove' ? texts.values.noValue : '=';
    return `${texts.views[view]} ${held}`;
  }).join(texts.joined.comma);
}

function entryText(entry: HistoryEntry, texts: Messages): string {
  const moment = (at: string): string => localMomentText(at, texts.locale);
  const head = `${String(entry.id)}  ${moment(entry.at)}  ${selectionText(entry.selection, texts)}  ${texts.standings[standingOf(entry)]}`;
  const takenBack = entry.undoAt === undefined ? [] : [`  ${texts.cli.undoneAt(moment(entry.undoAt))}`];
  return join([head, ...takenBack, ...entry.writes.map((item) => writeLine(item, texts))]);
}

const journalLines = ({ entries, unreadable }: Journal, ofUser: boolean, texts: Messages): readonly string[] => [
  ...entries.map((entry) => entryText(entry, texts)),
  ...unreadable.map(({ id, why }) => texts.cli[why === 'newer' ? 'newerEntry' : 'unreadableEntry'](id, ofUser)),
];

export function renderHistory(history: History, texts: Messages): string {
  const ofPc = journalLines(history, false, texts);
  const ofUser = history.ofUser === undefined ? [] : journalLines(history.ofUser, true, texts);
  const unread = history.ofUserUnread ? [texts.cli.ofUserUnread] : [];
  if (ofPc.length + ofUser.length === 0) return join([texts.cli.noHistory, ...unread]);
  return join([...ofPc, ...(ofUser.length === 0 ? [] : [texts.cli.ofUser, ...ofUser]), ...unread]);
}

export const command = define({
  options: {},
  usage: { history: { exits: [0, 5], tried: ['history --registry out/pc'] } },
  examples: ['history', 'history --json'],
  read: () => succeed({}),
  run: (run) =>
    withPc(run, async (pc) => {
      const past = await wholeHistory(pc);
      if (!past.ok) return past;
      return answerOf('history', past.value, EXIT.ok, async (shown) => renderHistory(shown, await run.texts()));
    }),
});
