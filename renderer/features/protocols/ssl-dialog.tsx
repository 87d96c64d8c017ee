import { useEffect, useRef, type ReactElement } from 'react';
import { listInWords } from '../../../shared/text/window.ts';
import type { Protocol } from '../../../shared/tls/protocols.ts';
import { useTexts } from '../../state/texts.ts';
import { Button } from '../../components/button.tsx';

interface SslDialogProps {
  readonly names: readonly Protocol[];
  readonly onKeepOff: () => void;
  readonly onSwitchOn: () => void;
}

/** The one warning of the window: only before a harmful choice, with the safe answer first. Esc is the safe answer too. */
export function SslDialog({ names, onKeepOff, onSwitchOn }: SslDialogProps): ReactElement {
  const { t, language } = useTexts();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  const words = listInWords(language, names);
  const isSeveral = names.length > 1;
  return (
    <dialog ref={dialog} aria-labelledby="ssl-title" aria-describedby="ssl-body" onCancel={onKeepOff}>
      <div className="dialog__body">
        <h2 id="ssl-title">{t.ssl.title(words)}</h2>
        <p id="ssl-body">{t.ssl.body(words, isSeveral)}</p>
      </div>
      <div className="dialog__foot">
        <Button variant="primary" onClick={onKeepOff}>
          {t.ssl.keepOff(isSeveral)}
        </Button>
        <Button onClick={onSwitchOn}>{t.ssl.switchOn(isSeveral)}</Button>
      </div>
    </dialog>
  );
}
