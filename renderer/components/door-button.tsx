import { useEffect, type ReactElement } from 'react';
import { failureView } from '../../shared/present/failure.ts';
import type { DoorId } from '../../shared/ipc/names.ts';
import { useTexts } from '../state/texts.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from './button.tsx';

interface DoorButtonProps {
  readonly door: DoorId;
  readonly children: string;
}

/** Opens a part of Windows or a folder, and says where that didn't work. */
export function DoorButton({ door, children }: DoorButtonProps): ReactElement {
  const texts = useTexts();
  const { answer, asking, start, forget } = useAsk('open-door');
  useEffect(() => forget, [door, forget]);
  const failed = answer?.ok === false ? failureView(answer, texts) : null;
  return (
    <span className="row">
      <Button icon="external" isBusy={asking !== null} onClick={() => start({ door })}>
        {children}
      </Button>
      <span role="status" className="caption">
        {failed !== null && `${failed.title} ${failed.detail}`}
      </span>
    </span>
  );
}
