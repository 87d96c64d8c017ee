import { type ReactElement, useState, useEffect } from 'react';
import type { DoorId } from '../../shared/ipc/names.ts';
import { Button } from './button.tsx';
import { copyText } from './copy-button.tsx';
import { useOpen } from './use-open.ts';
import { useTexts } from '../state/texts.ts';
import { useAsk } from '../state/use-ask.ts';

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

/** Opens the registry editor, with the key to paste there: to move it to the key would be a write to this user's registry. */
export function RegeditButton({ path }: { readonly path: string }): ReactElement {
  const { doors } = useTexts().t;
  const { start } = useAsk('open-door');
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const open = async (): Promise<void> => {
    setIsCopied(await copyText(path));
    start({ door: 'regedit' });
  };
  return (
    <span className="stack">
      <Button icon="external" onClick={() => void open()}>
        {doors.windows.regedit}
      </Button>
      <span role="status" className="caption">
        {isCopied !== null && (isCopied ? doors.regeditMore : doors.regeditNotCopied)}
      </span>
    </span>
  );
}

/** Copies the text of a report for a ticket, for somebody who is stuck: without any names. */
export function AskForHelp(): ReactElement {
  const { language, t } = useTexts();
  const { doors } = t;
  const { answer, asking, start } = useAsk('report');
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (answer === null) return;
    const text = answer.ok ? answer.value.summary : '';
    void copyText(text).then((isCopied) => setIsCopied(isCopied && answer.ok));
  }, [answer]);
  return (
    <span className="row">
      <Button
        icon="copy"
        isBusy={asking !== null}
        onClick={() => {
          setIsCopied(null);
          start({ names: false, language });
        }}
      >
        {doors.help}
      </Button>
      <span role="status" className="caption">
        {isCopied === null ? doors.helpSaid : isCopied ? doors.helpCopied : doors.helpFailed}
      </span>
    </span>
  );
}
