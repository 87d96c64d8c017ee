import { useState } from 'react';
import { cutOffByWeek, type Week } from '../../../shared/present/weeks.ts';
import type { RetireEvidence } from '../../../shared/remediation/retire/review.ts';
import { PACKS } from '../../../shared/text/languages.ts';
import { daysOf, shortMoment } from '../../../shared/text/window.ts';
import type { UsageRow } from '../../../shared/usage/usage.ts';
import { TextButton } from '../../components/button.tsx';
import { CopyButton } from '../../components/copy-button.tsx';
import { DataTable } from '../../components/data-table.tsx';
import { Glyph } from '../../components/icons.tsx';
import { useTexts, type Texts } from '../../state/use-store.ts';
import { useRetire } from './retire-store.ts';

export function usePeriod(evidence: RetireEvidence | null): string | null {
  const { language } = useTexts();
  const covers = evidence?.covers ?? null;
  return covers && daysOf(language, covers.first, covers.last);
}

/** A moment in a list, if there is one: `24 Nov, 08:15`, of today `Today, 08:15`. */
export function useMoment(): (moment: string | null) => string | null {
  const { language, t } = useTexts();
  return (moment) => moment && shortMoment(language, moment, new Date(), t.today);
}

const ofWeek = (week: Week | undefined): number => week?.counts.reduce((all, count) => all + count, 0) ?? 0;

interface WeekBarsProps {
  readonly weeks: readonly Week[];
  /** What the picture shows, for whoever doesn’t see it: its first and its last week. */
  readonly label: (first: string, last: string) => string;
}

/** The looks of each kind that is counted, the lowest part of a bar first. */
const KINDS = ['old', 'older'] as const;

/** How wide a bar is, of the room of its week. */
const WIDTH = 0.6;

/** A bar for each week. They can’t be pressed, so they are grey; the last one is what there is to do. */
function WeekBars({ weeks, label }: WeekBarsProps) {
  const { language } = useTexts();
  const day = new Intl.DateTimeFormat(PACKS[language].locale, { day: 'numeric', month: 'short', timeZone: 'UTC' });
  const room = 100 / weeks.length;
  const step = (100 - room * WIDTH) / Math.max(1, weeks.length - 1); // the first and the last stand at their labels
  const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);
  const most = Math.max(1, ...weeks.map(({ counts }) => sum(counts)));
  const percent = (part: number): string => `${part.toFixed(2)}%`;
  const ends = [...weeks.slice(0, 1), ...weeks.slice(-1)].map(({ start }) => day.format(new Date(start)));
  return (
    <div className="weeks grid gap-1">
      <svg role="img" aria-label={label(ends[0] ?? '', ends[1] ?? '')} preserveAspectRatio="none">
        {weeks.flatMap(({ start, counts }, week) =>
          counts.map((count, kind) => {
            const below = sum(counts.slice(0, kind));
            return (
              <rect
                key={`${start} ${kind}`}
                className={`weeks__${KINDS[kind] ?? ''}`}
                x={percent(week * step)}
                width={percent(room * WIDTH)}
                y={percent(100 - (100 * (below + count)) / most)}
                height={percent((100 * count) / most)}
              />
            );
          }),
        )}
        <line x1="0" x2="100%" y1="100%" y2="100%" />
      </svg>
      <div className="between caption" aria-hidden="true">
        {ends.map((end) => (
          <span key={end}>{end}</span>
        ))}
      </div>
    </div>
  );
}

/** Who would be cut off by what the logs say, in large; without evidence that there is none. */
export function Forecast() {
  const { evidence, usage, retirement } = useRetire();
  const { evidence: t } = useTexts().t.retire;
  const period = usePeriod(evidence);
  const { old = 0, seen = 0, clients = 0, more = false, unread = 0 } = evidence ?? {};
  const weeks = usage && retirement && cutOffByWeek(usage, retirement);
  const part = usage?.stopped === true ? t.stopped : unread > 0 ? t.partly : null;
  const isClear = old === 0 && part === null;
  const [title, said] =
    evidence === null
      ? [t.noneTitle, t.none]
      : seen === 0
        ? [t.emptyTitle, t.empty]
        : [
            old > 0 ? t.cutOff(clients, more) : (part ?? t.nobody),
            `${t.of(old, seen, period)} ${part === null ? t.notProof : t.stoppedMore}`,
          ];
  return (
    <section className="card forecast beside gap-x-4 pad-card middle" aria-labelledby="forecast">
      {seen === 0 ? (
        <Glyph name="unknown" />
      ) : (
        <span className={isClear ? 'forecast__n num tone-ok' : 'forecast__n num tone-warn'} aria-hidden="true">
          {old > 0 ? clients : 0}
        </span>
      )}
      <div>
        <h2 id="forecast">{title}</h2>
        <p className="muted">
          {said}
          {seen > 0 && unread > 0 && ` ${t.unread(unread)}`}
        </p>
        {seen === 0 && unread > 0 && <p className="muted">{t.unread(unread)}</p>}
      </div>
      {weeks !== null && (
        <div className="forecast__weeks whole-row grid gap-1">
          <WeekBars
            weeks={weeks}
            label={(first, last) => t.weeks(ofWeek(weeks[0]), first, ofWeek(weeks.at(-1)), last)}
          />
          <p className="caption line gap-2">
            {t.byWeek}
            {Object.entries({ old: t.older, older: 'TLS 1.1' }).map(([looks, name]) => (
              <span key={name} className="line gap-1">
                <span className={`weeks__key weeks__key--${looks}`} aria-hidden="true" />
                {name}
              </span>
            ))}
          </p>
        </div>
      )}
    </section>
  );
}

const FEW = 8;

function listText(rows: readonly UsageRow[], { t }: Texts): string {
  const { columns, unnamed } = t.retire.users;
  const lines = rows.map((row) =>
    [row.client ?? unnamed, row.agent, row.protocol, row.site, row.count, row.last].join('\t'),
  );
  return [Object.values(columns).join('\t'), ...lines].join('\n');
}

export function Users() {
  const { evidence } = useRetire();
  const texts = useTexts();
  const { users: t } = texts.t.retire;
  const moment = useMoment();
  const [isWhole, setWhole] = useState(false);
  if (evidence === null || evidence.cutOff.length === 0) return null;
  const { cutOff, more } = evidence;
  const rows = isWhole ? cutOff : cutOff.slice(0, FEW);
  const number = new Intl.NumberFormat(texts.language);
  const unnamed = <span className="muted">{t.unnamed}</span>;
  return (
    <section className="card" aria-labelledby="users">
      <div className="card__head between">
        <h2 id="users">{t.title}</h2>
        <CopyButton looks="disclose" label={t.copy} text={listText(cutOff, texts)} />
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
          { head: t.columns.last, cell: ({ last }) => moment(last), className: 'users__short' },
        ]}
      />
      {(rows.length < cutOff.length || more) && (
        <div className="grid gap-1 pad-row lined">
          {rows.length < cutOff.length && <TextButton name={t.all(cutOff.length)} onClick={() => setWhole(true)} />}
          {more && <p className="caption">{t.more}</p>}
        </div>
      )}
    </section>
  );
}
