import type { ReactElement } from 'react';
import { FailureBar } from '../../components/message-bar.tsx';
import { useTexts } from '../../state/texts.ts';
import type { FleetPlace, FleetStore } from './fleet-store.ts';

interface FailureProps {
  readonly place: FleetPlace;
  readonly store: FleetStore;
}

/** Why a folder couldn't be read; what was open stays open. */
export function FleetFailure({ place: { failure }, store }: FailureProps): ReactElement | null {
  const { fleet } = useTexts().t;
  if (failure === null) return null;
  const next = failure.code === 'nothing-to-count' ? fleet.chooseOther : undefined;
  return <FailureBar tone="fail" failure={failure} next={next} onClose={() => store.look({ failure: null })} />;
}
