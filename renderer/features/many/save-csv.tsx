import type { ReactElement } from 'react';
import { Button } from '../../components/button.tsx';
import { FailureBar, MessageBar } from '../../components/message-bar.tsx';
import { useAsk } from '../../state/use-ask.ts';
import { useFleet } from './many-store.ts';

/** Saves the rows of a collection, or of two that are compared, for a spreadsheet: a button, and what saving came to. */
export function useSaveCsv(id: number, compared: boolean) {
  const { fleet, number } = useFleet();
  const { asking, answer, start, forget } = useAsk('save-fleet');
  const said = (): ReactElement | null => {
    if (answer === null) return null;
    if (!answer.ok) return <FailureBar tone="fail" failure={answer} onClose={forget} />;
    const { where, rows } = answer.value;
    if (where === null) return <MessageBar tone="info" title={fleet.notSaved} onClose={forget} />;
    return (
      <MessageBar tone="ok" title={fleet.saved(rows, number(rows))} onClose={forget}>
        <p className="anywhere">{where}</p>
      </MessageBar>
    );
  };
  const button = (
    <Button variant="ghost" icon="file" isBusy={asking !== null} onClick={() => start({ id, compared, form: 'csv' })}>
      {fleet.save}
    </Button>
  );
  return { button, said: said() };
}
