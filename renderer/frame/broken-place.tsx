import type { ReactElement } from 'react';
import { Button } from '../components/button.tsx';
import { CopyButton } from '../components/copy-button.tsx';
import { Page } from '../components/page.tsx';
import { PACKS } from '../../shared/text/languages.ts';
import { useTexts } from '../state/texts.ts';
import { whatHappened } from './what-happened.ts';

interface BrokenPlaceProps {
  readonly error: Error;
  readonly onTryAgain: () => void;
}

/** In place of a place that failed; the rail and the other places go on. */
export function BrokenPlace({ error, onTryAgain }: BrokenPlaceProps): ReactElement {
  const { t, language } = useTexts();
  return (
    <Page title={t.brokenPlace.title} lead={t.brokenPlace.lead}>
      <div className="row">
        <Button variant="primary" onClick={onTryAgain}>
          {t.failure.tryAgain}
        </Button>
        <CopyButton text={whatHappened(error)} label={PACKS[language].start.copyError} isWorded />
      </div>
    </Page>
  );
}
