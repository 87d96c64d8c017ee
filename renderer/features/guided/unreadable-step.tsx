import type { ReactElement } from 'react';
import type { UnreadableEntry } from '../../../shared/remediation/journal-entry.ts';
import { Button } from '../../components/button.tsx';
import { isBusy } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useActions, useStore } from '../../state/use-store.ts';
import { StepHead, StepPage } from './step-page.tsx';

/** An entry of the journal that can't be read comes before everything else: what it is, and what to do. */
export function UnreadableStep({ entry }: { readonly entry: UnreadableEntry }): ReactElement {
  const { t, m } = useTexts();
  const isDisabled = useStore(isBusy);
  const { run } = useActions();
  const { title, detail, nextStep } = m.errors['entry-unreadable']({ ...entry, state: entry.state ?? '' });
  return (
    <StepPage
      step="apply"
      end={
        <Button variant="primary" isDisabled={isDisabled} onClick={() => run({ kind: 'check' })}>
          {t.failure.checkAgain}
        </Button>
      }
    >
      <StepHead title={title.replace(/\.$/, '')} lead={detail} glyph="warn" />
      <p>{nextStep}</p>
    </StepPage>
  );
}
