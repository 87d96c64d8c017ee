import { useEffect, useRef } from 'react';
import { errorText } from '../../shared/present/error-text.ts';
import type { Answer } from '../../shared/ipc/contract.ts';
import type { ReadyMadeId } from '../../shared/remediation/export-formats.ts';
import { RECOMMENDED } from '../../shared/remediation/selection.ts';
import { Button } from './button.tsx';
import { CopyButton } from './copy-button.tsx';
import { DoorButton } from './door-button.tsx';
import { FailureBar, MessageBar } from './message-bar.tsx';
import { useTexts, useAsk } from '../state/use-store.ts';

interface SavedProps {
  readonly answer: Answer<'export'>;
  readonly onClose: () => void;
}

/** What saving came to, brought into sight: the button that saves stays there however far the page was scrolled. */
export function Saved(props: SavedProps) {
  const host = useRef<HTMLDivElement>(null);
  useEffect(() => {
    host.current?.scrollIntoView({ block: 'nearest' }); // newer engines return a promise, which is no way to clean up
  }, [props.answer]);
  return (
    <div ref={host}>
      <Result {...props} />
    </div>
  );
}

function Result({ answer, onClose }: SavedProps) {
  const { t, m } = useTexts();
  const { exports: texts } = t;
  if (!answer.ok) {
    const { nextStep } = errorText(m, answer);
    const next = answer.code === 'export-exists' ? texts.chooseEmpty : nextStep;
    return <FailureBar tone="fail" failure={answer} next={next} onClose={onClose} />;
  }
  const { folder, files } = answer.value;
  if (folder === null) return <MessageBar tone="info" title={texts.cancelled} onClose={onClose} />;
  return (
    <MessageBar
      tone="ok"
      title={texts.saved(files.length)}
      onClose={onClose}
      actions={<DoorButton name={t.doors.folder} door="saved-export" />}
    >
      <p className="saved__path anywhere">{texts.savedIn(folder)}</p>
      <ul className="grid">
        {files.map((path) => {
          const name = path.slice(folder.length).replace(/^[\\/]/, '');
          return (
            <li key={path} className="row">
              <code>{name}</code>
              <CopyButton text={path} label={texts.copyPath(name)} />
            </li>
          );
        })}
      </ul>
    </MessageBar>
  );
}

export function ReadyMade({ id }: { readonly id: ReadyMadeId }) {
  const { deploy } = useTexts().t;
  const { asking, answer, start, forget } = useAsk('export');
  return (
    <>
      <div className="row">
        <Button
          name={deploy.saveReadyMade[id]}
          icon="folder"
          isBusy={asking !== null}
          onClick={() => start({ format: id, selection: RECOMMENDED })}
        />
      </div>
      {answer !== null && <Saved answer={answer} onClose={forget} />}
    </>
  );
}
