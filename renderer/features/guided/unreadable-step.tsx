import type { ReactElement } from 'react';
import type { UnreadableEntry } from '../../../shared/remediation/journal-entry.ts';
import { Button } from '../../components/button.tsx';
import { GiveUp } from '../../components/give-up.tsx';
import { failureView } from '../../../shared/present/failure.ts';
import { asksPermission, isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { asksSecondYes, withSecondYes } from '../../state/window-state.ts';
import { useGuide } from './guide-store.ts';
import { Progress, StepHead, StepPage } from './step-page.tsx';

/** An entry of the journal that can't be read comes before everything else: what it is, and what to do. */
export function UnreadableStep({ entry }: { readonly entry: UnreadableEntry }): ReactElement {
  const texts = useTexts();
  const { t, m } = texts;
  const { guided, start } = useGuide();
  const { failed, waitingFor } = guided;
  const asks = useStore(asksPermission);
  const isDisabled = useStore(isBusy);
  const { run } = useActions();
  const { title, detail } = m.errors['entry-unreadable']({ ...entry, state: entry.state ?? '' });
  return (
    <StepPage
      step="apply"
      end={
        <Button variant="primary" isDisabled={isDisabled} onClick={() => run({ kind: 'check' })}>
          {t.failure.checkAgain}
        </Button>
      }
    >
      <StepHead
        title={title.replace(/\.$/, '')}
        lead={detail}
        glyph="warn"
        failed={failed?.task.kind === 'discard' ? failureView(failed.failure, texts) : null}
      />
      <p>{t.unreadable.next(entry.why === 'newer')}</p>
      <GiveUp
        entry={entry}
        run={(task) => start(withSecondYes(task, failed))}
        label={asksSecondYes('discard', failed) ? t.failure.anyway : undefined}
      />
      <Progress words={waitingFor?.kind === 'discard' ? (asks ? t.change.permission : t.change.givingUp) : null} />
    </StepPage>
  );
}
