import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import { Button } from '../../components/button.tsx';

interface WarningDialogProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly safe: string;
  readonly onSafe: () => void;
  readonly harmful: string;
  /** The harmful answer writes at once, so Windows will ask for permission. */
  readonly shield?: boolean;
  readonly onHarmful: () => void;
}

/** Stands before a harmful choice, with the safe answer first. Esc is the safe answer too. */
export function WarningDialog(props: WarningDialogProps): ReactElement {
  const { title, children, safe, onSafe, harmful, shield = false, onHarmful } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="warning-title" aria-describedby="warning-body" onCancel={onSafe}>
      <div className="dialog__body grid gap-3">
        <h2 id="warning-title">{title}</h2>
        <div className="grid gap-3" id="warning-body">
          {children}
        </div>
      </div>
      <div className="dialog__foot grid gap-2 lined">
        <Button variant="primary" onClick={onSafe}>
          {safe}
        </Button>
        <Button shield={shield} onClick={onHarmful}>
          {harmful}
        </Button>
      </div>
    </dialog>
  );
}
