import type { HistoryEntry } from '../../../shared/ipc/contract.ts';
import { entriesOf, entryText, titleOf, type EntryOf } from '../../../shared/present/history.ts';
import { dayAndTime } from '../../../shared/text/window.ts';
import { CopyButton } from '../../components/copy-button.tsx';
import { Glyph, type GlyphName } from '../../components/icons.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { Page, PageSkeleton } from '../../components/page.tsx';
import { TaskButton } from '../../components/task-button.tsx';
import { WritesTable } from '../../components/writes-table.tsx';
import { hasOneView, heldUpBy } from '../../state/selectors.ts';
import { useStore, useTexts } from '../../state/use-store.ts';
import { standingOf, type Standing } from '../../../shared/remediation/entry-states.ts';

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

function Entry(props: EntryOf<HistoryEntry>) {
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
            name={isInPart ? t.history.undoRest : t.change.undo}
            icon="undo"
            isBusy={isUndoing}
            label={undoIt(entry.id)}
            task={{ kind: 'undo', id: entry.id, ofUser }}
          />
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
