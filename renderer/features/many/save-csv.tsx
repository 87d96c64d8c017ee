import type { ReactElement } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureBar, MessageBar } from '../../components/message-bar.tsx';
import { useTexts } from '../../state/texts.ts';
import { useAsk, type Asking } from '../../state/use-ask.ts';
import { numberWords } from './words.ts';
import { createFleetStore } from './many-store.ts';
import { usePart, useStateOf } from '../../state/use-store.ts';

type Saving = Asking<'save-fleet'>;

/** What saving came to; nothing before. */
export function Saved({ saving }: { readonly saving: Saving }): ReactElement | null {
  const texts = useTexts();
  const { fleet } = texts.t;
  const { answer, forget } = saving;
  if (answer === null) return null;
  if (!answer.ok) return <FailureBar tone="fail" failure={answer} onClose={forget} />;
  const { where, rows } = answer.value;
  if (where === null) return <MessageBar tone="info" title={fleet.notSaved} onClose={forget} />;
  return (
    <MessageBar tone="ok" title={fleet.saved(rows, numberWords(texts.language, rows))} onClose={forget}>
      <p className="anywhere">{where}</p>
    </MessageBar>
  );
}

export const useSaving = (): Saving => useAsk('save-fleet');

interface SaveProps {
  readonly saving: Saving;
  readonly id: number;
  readonly compared: boolean;
}

export function SaveButton({ saving, id, compared }: SaveProps): ReactElement {
  const { fleet } = useTexts().t;
  return (
    <Button
      variant="ghost"
      icon="file"
      isBusy={saving.asking !== null}
      onClick={() => saving.start({ id, compared, form: 'csv' })}
    >
      {fleet.save}
    </Button>
  );
}

/** Why a folder couldn't be read; what was open stays open. */
export function FleetFailure(): ReactElement | null {
  const store = usePart(createFleetStore);
  const { failure } = useStateOf(store);
  const { fleet } = useTexts().t;
  if (failure === null) return null;
  const next = failure.code === 'nothing-to-count' ? fleet.chooseOther : undefined;
  return <FailureBar tone="fail" failure={failure} next={next} onClose={() => store.look({ failure: null })} />;
}
