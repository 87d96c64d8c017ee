import type { ReactElement } from 'react';
import type { DoorId } from '../../shared/ipc/names.ts';
import { Button } from './button.tsx';
import { useOpen } from './use-open.ts';

interface DoorButtonProps {
  readonly door: DoorId;
  readonly children: string;
}

/** Opens a part of Windows or a folder, and says where that didn't work. */
export function DoorButton({ door, children }: DoorButtonProps): ReactElement {
  const { isOpening, open, failed } = useOpen('open-door', door);
  return (
    <span className="row">
      <Button icon="external" isBusy={isOpening} onClick={() => open({ door })}>
        {children}
      </Button>
      <span role="status" className="caption">
        {failed !== null && `${failed.title} ${failed.detail}`}
      </span>
    </span>
  );
}
