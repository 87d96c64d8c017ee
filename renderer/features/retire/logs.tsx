import type { ReactElement } from 'react';
import { failureView } from '../../../shared/present/failure.ts';
import { Button } from '../../components/button.tsx';
import { MessageBar } from '../../components/message-bar.tsx';
import { useTexts } from '../../state/texts.ts';
import type { RetirePlace, RetireStore } from './retire-store.ts';
import { useUsageTexts } from './use-usage-texts.ts';

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
      <div className="big-progress">
        <h2 id="reading" role="status">
          {t.reading}
        </h2>
        <progress aria-labelledby="reading" />
        <p className="caption reading__far">{running === null ? t.picking : far}</p>
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
  const texts = useTexts();
  const { evidence: t } = texts.t.retire;
  const { reading, isPicking, readFailure } = place;
  if (isPicking || (reading !== null && reading.running !== null)) return <Reading place={place} retire={retire} />;
  const isFirst = (reading?.usage ?? null) === null;
  const failure = readFailure === null ? null : failureView(readFailure, texts);
  return (
    <>
      {failure !== null && readFailure !== null && (
        <MessageBar tone="warn" title={failure.title} onClose={() => retire.choose({ readFailure: null })}>
          <p>
            {failure.detail} {texts.m.errors[readFailure.code](readFailure.details).nextStep}
          </p>
        </MessageBar>
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
