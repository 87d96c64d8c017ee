import type { ReactElement } from 'react';
import { Button } from '../components/button.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Page } from '../components/page.tsx';
import { PACKS } from '../../shared/text/languages.ts';
import { placeName } from '../state/place.ts';
import { useStore } from '../state/use-store.ts';
import { useTexts } from '../state/texts.ts';
import { whatHappened } from './what-happened.ts';

interface BrokenPlaceProps {
  readonly error: Error;
  readonly onTryAgain: () => void;
}

/** In place of a place that failed; the rail and the other places go on. */
export function BrokenPlace({ error, onTryAgain }: BrokenPlaceProps): ReactElement {
  const { t, language } = useTexts();
  const place = useStore((state) => state.place);
  return (
    <Page title={t.brokenPlace.title(placeName(place, t))} lead={t.brokenPlace.lead}>
      <div className="row">
        <Button variant="primary" onClick={onTryAgain}>
          {t.failure.tryAgain}
        </Button>
        <CopyButton text={whatHappened(error)} label={PACKS[language].start.copyError} isWorded />
      </div>
      <p className="caption">
        {t.brokenPlace.command} <code>tls-remedy check</code>
      </p>
    </Page>
  );
}
