import type { HistoryEntry, Journal } from '../../../shared/ipc/contract.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { Page, PageSkeleton } from '../../components/page.tsx';
import { TaskButton } from '../../components/task-button.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { writeText, writeView } from '../../../shared/present/writes.ts';
import { hasOneView, heldUpBy } from '../../state/selectors.ts';
import { useStore, useTexts, type Texts } from '../../state/use-store.ts';
import { standingOf, type Standing } from '../../../shared/remediation/entry-states.ts';
import { protocolsOf } from '../../../shared/remediation/retire/retirement.ts';
import type { PlainValue } from '../../../shared/diagnosis/plain-value.ts';
import { DEFAULT_SECURE_PROTOCOLS } from '../../../shared/windows/settings.ts';
import { decodeMask, formatHex } from '../../../shared/tls/mask.ts';

interface EntryProps {
  readonly entry: HistoryEntry;
  readonly ofUser?: true;
}

const hasTls12 = (value: PlainValue | null): boolean =>
  typeof value?.hex === 'string' && decodeMask(Number(value.hex)).protocols.includes('TLS 1.2');

/** What the recommended setting did: TLS 1.2 for which programs, or old values gone; null if it wrote none of these. */
function repairOf({ writes }: HistoryEntry, isOneView: boolean, { t }: Texts): string | null {
  const values = writes.filter(({ setting }) => setting === DEFAULT_SECURE_PROTOCOLS);
  const given = values.filter(({ before, after }) => hasTls12(after) && !hasTls12(before)).map(({ view }) => view);
  const [first] = given;
  if (first !== undefined) return t.history.turnedOn(isOneView ? null : given.length > 1 ? 'both' : first);
  const removed = values.filter(({ after }) => after === null).length;
  return removed > 0 ? t.history.removed(removed) : null;
}

function titleOf({ entry, ofUser }: EntryProps, isOneView: boolean, texts: Texts): string {
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

/** How an entry stands, as a sign, and what is said of its values that aren't as this program left them. */
const STANDS: Readonly<Record<Standing, readonly [GlyphName, left?: 'someLeft' | 'noneLeft' | 'notAsBefore']>> = {
  all: ['ok'],
  some: ['half', 'someLeft'],
  none: ['blocked', 'noneLeft'],
  pending: ['half'],
  'undone-in-part': ['half'],
  undone: ['off'],
  'changed-after-undo': ['half', 'notAsBefore'],
  failed: ['off'],
};

function entryText(props: EntryProps, title: string, { t, m, language }: Texts): string {
  const { entry } = props;
  const head = [title, dayAndTime(language, entry.at, new Date(), t.today), m.standings[standingOf(entry)]];
  return [head.join(m.joined.comma), ...entry.writes.map((write) => writeText(writeView(write), m))].join('\n');
}

function Entry(props: EntryProps) {
  const { entry, ofUser } = props;
  const texts = useTexts();
  const { t, m, language } = texts;
  const stand = standingOf(entry);
  const [sign, left] = STANDS[stand];
  const isInPart = stand === 'undone-in-part';
  const rest = entry.inForce === 'some' ? 'restMore' : 'restLater';
  const aboutLeft = isInPart && entry.changedSince.length > 0 ? rest : left;
  const title = titleOf(props, useStore(hasOneView), texts);
  const called = ofUser ? t.own.entry(entry.id) : t.history.entry(entry.id);
  const undoIt = ofUser ? t.own.undoEntry : isInPart ? t.history.undoRestOf : t.history.undoEntry;
  const isUndoing = useStore(
    ({ running }) => running?.kind === 'undo' && running.id === entry.id && running.ofUser === ofUser,
  );
  return (
    <li className="card entry grid top">
      <div className="wraps gap-x-3 baseline">
        <h2>{title}</h2>
        <span className="caption">
          {[called, dayAndTime(language, entry.at, new Date(), t.todayInLine)].join(m.joined.comma)}
        </span>
      </div>
      <div className="line gap-2">
        <span className="entry__state caption line gap-1 icons-16">
          <Glyph name={sign} />
          {m.standings[stand]}
        </span>
        {(entry.inForce === 'all' || entry.inForce === 'some') && (
          <TaskButton
            icon="undo"
            isBusy={isUndoing}
            label={undoIt(entry.id)}
            task={{ kind: 'undo', id: entry.id, ofUser }}
          >
            {isInPart ? t.history.undoRest : t.change.undo}
          </TaskButton>
        )}
        <CopyButton label={t.history.copyEntry(entry.id)} text={entryText(props, title, texts)} />
      </div>
      <div className="stack whole-row">
        <WritesTable items={entry.writes} made={{ label: called, changedSince: entry.changedSince }} />
        {aboutLeft !== undefined && <p className="caption">{t.history[aboutLeft]}</p>}
      </div>
    </li>
  );
}

/** The changes of the PC and this user's own, newest first. Of the same moment, the PC's stay in their order. */
function entriesOf({ entries, ofUser }: Journal & { readonly ofUser?: Journal }): readonly EntryProps[] {
  const all: readonly EntryProps[] = [
    ...entries.map((entry) => ({ entry })),
    ...(ofUser?.entries ?? []).map((entry) => ({ entry, ofUser: true as const })),
  ];
  return [...all].sort((a, b) => b.entry.at.localeCompare(a.entry.at));
}

function Entries() {
  const { t } = useTexts();
  const history = useStore((state) => state.history);
  const historyFailure = useStore((state) => state.historyFailure);
  const isHeldUp = useStore(heldUpBy) === 'pending';
  if (historyFailure !== null) return <FailureBar tone="fail" failure={historyFailure} />;
  if (history === null) return <PageSkeleton />;
  const { unreadable, ofUser } = history;
  const entries = entriesOf(history);
  return (
    <>
      {entries.length === 0 && unreadable.length === 0 && (ofUser?.unreadable.length ?? 0) === 0 ? (
        <div className="card pad-card">
          <h2 className="h3">{t.history.emptyTitle}</h2>
          <p className="muted">{t.history.empty}</p>
        </div>
      ) : (
        <ol className="grid gap-2">
          {entries.map((props) => (
            <Entry key={`${props.ofUser ? 'own' : 'pc'} ${String(props.entry.id)}`} {...props} />
          ))}
        </ol>
      )}
      {history.ofUserUnread && <p className="caption">{t.history.ofUserUnread}</p>}
      {isHeldUp && history.entries.length > 1 && <p className="caption">{t.history.afterPending}</p>}
    </>
  );
}

export function History() {
  const { history } = useTexts().t;
  return (
    <Page title={history.title} lead={history.lead} isOfPc>
      <Entries />
    </Page>
  );
}
