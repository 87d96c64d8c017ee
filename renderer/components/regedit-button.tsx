import { useState, type ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';
import { useAsk } from '../state/use-ask.ts';
import { Button } from './button.tsx';

/** Opens the registry editor, with the key to paste there: to move it to the key would be a write to this user's registry. */
export function RegeditButton({ path }: { readonly path: string }): ReactElement {
  const { doors } = useTexts().t;
  const { start } = useAsk('open-door');
  const [isCopied, setIsCopied] = useState<boolean | null>(null);
  const open = async (): Promise<void> => {
    setIsCopied(
      await navigator.clipboard.writeText(path).then(
        () => true,
        () => false,
      ),
    );
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
