import type { ReactElement } from 'react';
import type { UsageReading } from '../../../shared/ipc/retire-channels.ts';
import { Fold } from '../../components/fold.tsx';
import { useTexts } from '../../state/texts.ts';
import { useUsageTexts } from './use-usage-texts.ts';

/** What logs can't show: always that silence is no proof, and of those that were read what they lack. */
export function LimitsFold({ usage }: { readonly usage: UsageReading['usage'] }): ReactElement {
  const { limits: t } = useTexts().t.retire;
  const words = useUsageTexts(usage !== null);
  return (
    <Fold icon="help" name={t.title} said={t.said}>
      <p className="muted">{t.silence}</p>
      {usage !== null && words !== null && (
        <ul className="limits">
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
