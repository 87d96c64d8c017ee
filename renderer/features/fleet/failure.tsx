import type { ReactElement } from 'react';
import { failureView } from '../../../shared/present/failure.ts';
import { MessageBar } from '../../components/message-bar.tsx';
import { useTexts } from '../../state/texts.ts';
import type { FleetPlace, FleetStore } from './fleet-store.ts';

interface FailureProps {
  readonly place: FleetPlace;
  readonly store: FleetStore;
}

/** Why a folder couldn't be read; what was open stays open. */
export function FleetFailure({ place: { failure }, store }: FailureProps): ReactElement | null {
  const texts = useTexts();
  if (failure === null) return null;
  const { title, detail, next } = failureView(failure, texts);
  return (
    <MessageBar tone="fail" title={title} onClose={() => store.look({ failure: null })}>
      <p>
        {detail} {failure.code === 'nothing-to-count' ? texts.t.fleet.chooseOther : next}
      </p>
    </MessageBar>
  );
}
