import { useState, type ReactElement } from 'react';
import type { UsageReading } from '../../../shared/ipc/retire-channels.ts';
import type { RetireEvidence } from '../../../shared/remediation/retire/review.ts';
import type { LanguagePack } from '../../../shared/text/pack.ts';
import type { UsageTexts } from '../../../shared/text/usage.ts';
import { daysOf, shortMoment } from '../../../shared/text/window.ts';
import type { Period, UsageRow } from '../../../shared/usage/usage.ts';
import { Button } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Fold } from '../../components/fold.tsx';
import { Glyph } from '../../components/icons.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { useTexts, type Texts } from '../../state/texts.ts';
import { useTextPart } from '../../state/use-text-part.ts';
import type { RetirePlace, RetireStore } from './retire-store.ts';

/** The days that logs cover, in words; null where they don't say. */
export function usePeriod(covers: Period | null): string | null {
  const { language } = useTexts();
  return covers === null ? null : daysOf(language, covers.first, covers.last);
}

/** A moment in a list: `24 Nov, 08:15`, of today `Today, 08:15`. */
export function useMoment(): (moment: string) => string {
  const { language, t } = useTexts();
  return (moment) => shortMoment(language, moment, new Date(), t.today);
}

const load = ({ usage }: LanguagePack['parts']): Promise<UsageTexts> => usage();

/** What is said of logs; fetched when there is something to say. Null until it is there. */
const useUsageTexts = (isWanted: boolean): UsageTexts | null => useTextPart(load, isWanted);

/** Who would be cut off by what the logs say, in large; without evidence that there is none. */
export function Forecast({ evidence, stopped }: ForecastProps): ReactElement {
  const { evidence: t } = useTexts().t.retire;
  const period = usePeriod(evidence?.covers ?? null);
  const { old = 0, seen = 0, clients = 0, more = false, unread = 0 } = evidence ?? {};
  const part = stopped ? t.stopped : unread > 0 ? t.partly : null;
  const isClear = old === 0 && part === null;
  const title = old > 0 ? t.cutOff(clients, more) : (part ?? t.nobody);
  return (
    <section className="card forecast beside pad-card middle" aria-labelledby="forecast">
      {seen === 0 ? (
        <Glyph name="unknown" />
      ) : (
        <span className={isClear ? 'forecast__n num forecast__n--none' : 'forecast__n num'} aria-hidden="true">
          {old > 0 ? clients : 0}
        </span>
      )}
      <div>
        <h2 id="forecast">{evidence === null ? t.noneTitle : seen === 0 ? t.emptyTitle : title}</h2>
        <p className="muted">
          {evidence === null
            ? t.none
            : seen === 0
              ? t.empty
              : `${t.of(old, seen, period)} ${part === null ? t.notProof : t.stoppedMore}`}
          {seen > 0 && unread > 0 && ` ${t.unread(unread)}`}
        </p>
        {seen === 0 && unread > 0 && <p className="muted">{t.unread(unread)}</p>}
      </div>
    </section>
  );
}

interface ForecastProps {
  /** Null: no logs were given. */
  readonly evidence: RetireEvidence | null;
  /** Reading them was ended early. */
  readonly stopped: boolean;
}

/** Rows that are shown at first. */
const FEW = 8;

/** The list as a text, a line a row, its fields between tabs as a spreadsheet takes them. */
function listText(rows: readonly UsageRow[], { t }: Texts): string {
  const { columns, unnamed } = t.retire.users;
  const lines = rows.map((row) =>
    [row.client ?? unnamed, row.agent ?? '', row.protocol, row.site ?? '', String(row.count), row.last ?? ''].join(
      '\t',
    ),
  );
  return [Object.values(columns).join('\t'), ...lines].join('\n');
}

/** Who still uses what is to be switched off, most often first. */
export function Users({ evidence }: { readonly evidence: RetireEvidence }): ReactElement | null {
  const texts = useTexts();
  const { users: t } = texts.t.retire;
  const moment = useMoment();
  const [isWhole, setWhole] = useState(false);
  const { cutOff, more } = evidence;
  if (cutOff.length === 0) return null;
  const rows = isWhole ? cutOff : cutOff.slice(0, FEW);
  const number = new Intl.NumberFormat(texts.language);
  const unnamed = <span className="muted">{t.unnamed}</span>;
  return (
    <section className="card users" aria-labelledby="users">
      <div className="card__head">
        <h2 id="users">{t.title}</h2>
        <CopyButton isDisclose label={t.copy} text={listText(cutOff, texts)} />
      </div>
      <DataTable
        className="data--bare users__table"
        label={t.title}
        rows={rows}
        keyOf={({ client, agent, protocol, site, side }) => [client, agent, protocol, site, side].join('\n')}
        columns={[
          { head: t.columns.client, cell: ({ client }) => (client === null ? unnamed : <code>{client}</code>) },
          { head: t.columns.agent, cell: ({ agent }) => agent?.replaceAll('+', ' ') ?? unnamed },
          { head: t.columns.protocol, cell: ({ protocol }) => protocol, className: 'users__short' },
          { head: t.columns.site, cell: ({ site }) => site ?? '', className: 'users__short' },
          { head: t.columns.count, cell: ({ count }) => number.format(count), className: 'num num--end' },
          { head: t.columns.last, cell: ({ last }) => last !== null && moment(last), className: 'users__short' },
        ]}
      />
      {(rows.length < cutOff.length || more) && (
        <div className="grid gap-1 pad-row lined">
          {rows.length < cutOff.length && (
            <button type="button" className="disclose" onClick={() => setWhole(true)}>
              {t.all(cutOff.length)}
            </button>
          )}
          {more && <p className="caption">{t.more}</p>}
        </div>
      )}
    </section>
  );
}

interface LogsProps {
  readonly place: RetirePlace;
  readonly retire: RetireStore;
  /** Opening logs is what brings the user on. */
  readonly isPrimary?: boolean;
}

/** How far the reading of logs is. */
function Reading({ place, retire }: LogsProps): ReactElement {
  const { evidence: t } = useTexts().t.retire;
  const words = useUsageTexts(true);
  const running = place.reading?.running ?? null;
  const far = running === null || words === null ? '' : words.progress(running.bytes, running.files, running.name);
  return (
    <section className="card reading" aria-labelledby="reading">
      <div className="big-progress grid gap-2 pad-card">
        <h2 id="reading" role="status">
          {t.reading}
        </h2>
        <progress aria-labelledby="reading" />
        <p className="caption reading__far anywhere">{running === null ? t.picking : far}</p>
        {running !== null && (
          <div className="row">
            <Button onClick={retire.cancel}>{t.cancel}</Button>
            <span className="caption">{t.staysIfCancelled}</span>
          </div>
        )}
      </div>
    </section>
  );
}

/** Opens logs, and follows their reading. */
export function Logs({ place, retire, isPrimary = false }: LogsProps): ReactElement {
  const { t: all, m } = useTexts();
  const { evidence: t } = all.retire;
  const { reading, isPicking, readFailure } = place;
  if (isPicking || (reading !== null && reading.running !== null)) return <Reading place={place} retire={retire} />;
  const isFirst = (reading?.usage ?? null) === null;
  return (
    <>
      {readFailure !== null && (
        <FailureBar
          tone="warn"
          failure={readFailure}
          next={m.errors[readFailure.code](readFailure.details).nextStep}
          onClose={() => retire.choose({ readFailure: null })}
        />
      )}
      <div className="row">
        <Button variant={isPrimary ? 'primary' : 'plain'} icon="add" onClick={() => retire.read('folder')}>
          {isFirst ? t.folder : t.moreFolder}
        </Button>
        <Button icon="file" onClick={() => retire.read('files')}>
          {isFirst ? t.files : t.moreFiles}
        </Button>
        {!isFirst && (
          <Button variant="ghost" icon="close" onClick={retire.forget}>
            {t.forget}
          </Button>
        )}
      </div>
    </>
  );
}

/** What logs can't show: always that silence is no proof, and of those that were read what they lack. */
export function LimitsFold({ usage }: { readonly usage: UsageReading['usage'] }): ReactElement {
  const { limits: t } = useTexts().t.retire;
  const words = useUsageTexts(usage !== null);
  return (
    <Fold icon="help" name={t.title} said={t.said}>
      <p className="muted">{t.silence}</p>
      {usage !== null && words !== null && (
        <ul className="limits grid gap-2">
          {usage.limits.map(({ id, count, sources }) => (
            <li key={id}>
              {id === 'without-fields' ? t.withoutFields(count ?? 0) : words.limits[id](count ?? 0)}
              {sources.length > 0 && (
                <span className="caption"> {words.in(sources.slice(0, 3), sources.length > 3)}</span>
              )}
            </li>
          ))}
          {usage.unread.map(({ source, line, why }) => (
            <li key={`${source} ${String(line)} ${why}`}>
              {words.place(source, line)}: {words.reasons[why]}
            </li>
          ))}
          {usage.unreadMore > 0 && <li>{words.unreadMore(usage.unreadMore)}</li>}
        </ul>
      )}
    </Fold>
  );
}
