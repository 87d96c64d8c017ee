import type { ReactElement } from 'react';
import type { RetireEvidence } from '../../../shared/remediation/retire/review.ts';
import { Glyph } from '../../components/icons.tsx';
import { useTexts } from '../../state/texts.ts';
import { usePeriod } from './moments.ts';

/** Who would be cut off by what the logs say, in large; without evidence that there is none. */
export function Forecast({ evidence, stopped }: ForecastProps): ReactElement {
  const { evidence: t } = useTexts().t.retire;
  const period = usePeriod(evidence?.covers ?? null);
  if (evidence === null || evidence.seen === 0) {
    return (
      <section className="card forecast" aria-labelledby="forecast">
        <Glyph name="unknown" />
        <div>
          <h2 id="forecast">{evidence === null ? t.noneTitle : t.emptyTitle}</h2>
          <p className="muted">{evidence === null ? t.none : t.empty}</p>
          {evidence !== null && evidence.unread > 0 && <p className="muted">{t.unread(evidence.unread)}</p>}
        </div>
      </section>
    );
  }
  const { old, seen, clients, more, unread } = evidence;
  const part = stopped ? t.stopped : unread > 0 ? t.partly : null;
  const title = old > 0 ? t.cutOff(clients, more) : (part ?? t.nobody);
  const isClear = old === 0 && part === null;
  return (
    <section className="card forecast" aria-labelledby="forecast">
      <span className={isClear ? 'forecast__n forecast__n--none' : 'forecast__n'} aria-hidden="true">
        {old > 0 ? clients : 0}
      </span>
      <div>
        <h2 id="forecast">{title}</h2>
        <p className="muted">
          {t.of(old, seen, period)} {part === null ? t.notProof : t.stoppedMore}
          {unread > 0 && ` ${t.unread(unread)}`}
        </p>
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
