import { errorText } from '../../../shared/present/error-text.ts';
import { Button } from '../../components/button.tsx';
import { Fold } from '../../components/fold.tsx';
import { FailureBar } from '../../components/message-bar.tsx';
import { ReadyMade } from '../../components/saved-export.tsx';
import { useDrop } from '../../components/use-drop.ts';
import { useTexts } from '../../state/use-store.ts';
import { useRetire } from './retire-store.ts';

function Reading() {
  const { place, retire } = useRetire();
  const { retire: words, usage } = useTexts().t;
  const { evidence: t } = words;
  const running = place.reading?.running ?? null;
  return (
    <section className="card" aria-labelledby="reading">
      <div className="grid gap-2 pad-card">
        <h2 id="reading" role="status">
          {t.reading}
        </h2>
        <progress aria-labelledby="reading" />
        <p className="caption reading__far anywhere">
          {running === null ? t.picking : usage.progress(running.bytes, running.files, running.name)}
        </p>
        {running !== null && (
          <div className="row">
            <Button name={t.cancel} onClick={retire.cancel} />
            <span className="caption">{t.staysIfCancelled}</span>
          </div>
        )}
      </div>
    </section>
  );
}

export function Logs({ isPrimary = false }: { readonly isPrimary?: boolean }) {
  const { place, retire, usage, isReading } = useRetire();
  const { t: all, m } = useTexts();
  const { evidence: t } = all.retire;
  const { readFailure } = place;
  const { box } = useDrop('row drop--box pad-card', () => retire.read('dropped'));
  if (isReading) return <Reading />;
  const isFirst = usage === null;
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
      <div {...box}>
        <Button
          name={isFirst ? t.folder : t.moreFolder}
          variant={isPrimary ? 'primary' : 'plain'}
          icon="add"
          onClick={() => retire.read('folder')}
        />
        <Button name={isFirst ? t.files : t.moreFiles} icon="file" onClick={() => retire.read('files')} />
        {!isFirst && <Button name={t.forget} variant="ghost" icon="close" onClick={retire.forget} />}
        <span className="caption">{t.drop}</span>
      </div>
    </>
  );
}

/** What logs can't show: always that silence isn't a proof, and of those that were read what they lack. */
export function LimitsFold() {
  const { usage } = useRetire();
  const { retire, usage: words } = useTexts().t;
  const { limits: t } = retire;
  return (
    <Fold icon="help" name={t.title} said={t.said}>
      <p className="muted">{t.silence}</p>
      {usage !== null && (
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
