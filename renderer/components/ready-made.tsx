import type { ReactElement } from 'react';
import type { ReadyMadeId } from '../../shared/remediation/export-formats.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { Button } from './button.tsx';
import { useTexts } from '../state/texts.ts';
import { useAsk } from '../state/use-ask.ts';
import { Saved } from './saved-export.tsx';

/** Saves files that are the same for every PC, and says what that came to. */
export function ReadyMade({ id }: { readonly id: ReadyMadeId }): ReactElement {
  const { deploy } = useTexts().t;
  const { asking, answer, start, forget } = useAsk('export');
  return (
    <>
      <div className="row">
        <Button icon="folder" isBusy={asking !== null} onClick={() => start({ format: id, selection: RECOMMENDED })}>
          {deploy.saveReadyMade[id]}
        </Button>
      </div>
      {answer !== null && <Saved answer={answer} onClose={forget} />}
    </>
  );
}
