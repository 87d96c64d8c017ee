import type { ReactElement } from 'react';
import { errorText } from '../../../shared/present/error-text.ts';
import type { UsageReading } from '../../../shared/ipc/retire-channels.ts';
import type { LanguagePack } from '../../../shared/text/pack.ts';
import type { UsageTexts } from '../../../shared/text/usage.ts';
import { Button } from '../../components/button.tsx';
import { Fold } from '../../components/fold.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { ReadyMade } from '../../components/ready-made.tsx';
import { useTexts } from '../../state/texts.ts';
import { useTextPart } from '../../state/use-text-part.ts';
import type { RetirePlace, RetireStore } from './retire-store.ts';

const load = ({ usage }: LanguagePack['parts']): Promise<UsageTexts> => usage();

/** What is said of logs; fetched when there is something to say. Null until it is there. */
const useUsageTexts = (isWanted: boolean): UsageTexts | null => useTextPart(load, isWanted);

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
      <div className="grid gap-2 pad-card">
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
          next={errorText(m, readFailure).nextStep}
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
      <ReadyMade id="iis-logging" />
    </Fold>
  );
}
