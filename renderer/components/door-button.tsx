import { useState } from 'react';
import type { DoorId } from '../../shared/ipc/names.ts';
import { failureView } from '../../shared/present/failure.ts';
import { Button } from './button.tsx';
import { copyText } from './copy-button.tsx';
import { useTexts, useAsk } from '../state/use-store.ts';

/** Opens something outside the window. `failed` is why it didn't open; null if it did, or wasn't asked to. */
export function useOpen<C extends 'open-door' | 'open-link'>(channel: C) {
  const texts = useTexts();
  const { answer, asking, start } = useAsk(channel);
  return { isOpening: asking !== null, open: start, failed: answer?.ok === false ? failureView(answer, texts) : null };
}

export function DoorButton({ door, name }: { readonly door: DoorId; readonly name: string }) {
  const { isOpening, open, failed } = useOpen('open-door');
  return (
    <span className="row">
      <Button name={name} icon="external" isBusy={isOpening} onClick={() => open({ door })} />
      <span role="status" className="caption">
        {failed !== null && `${failed.title} ${failed.detail}`}
      </span>
    </span>
  );
}

/** Opens the registry editor, with the key to paste: to move it there would be a write to the user's registry. */
export function RegeditButton({ path }: { readonly path: string }) {
  const { doors } = useTexts().t;
  const { start } = useAsk('open-door');
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const open = async (): Promise<void> => {
    setIsCopied(await copyText(path));
    start({ door: 'regedit' });
  };
  return (
    <span className="stack left">
      <Button name={doors.windows.regedit} icon="external" onClick={() => void open()} />
      <span role="status" className="caption">
        {isCopied !== null && (isCopied ? doors.regeditMore : doors.regeditNotCopied)}
      </span>
    </span>
  );
}
