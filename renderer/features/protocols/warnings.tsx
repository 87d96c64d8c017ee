import { useEffect, useRef, type ReactElement, type ReactNode } from 'react';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { viewsThatLose, whoIn } from '../../../shared/present/claim.ts';
import { boxesAt, isOn } from '../../../shared/present/core.ts';
import { listInWords } from '../../../shared/text/window.ts';
import { protocolRow, type Protocol } from '../../../shared/tls/protocols.ts';
import { Button } from '../../components/button.tsx';
import { Glyph } from '../../components/icons.tsx';
import { asksPermission } from '../../state/selectors.ts';
import { useTexts } from '../../state/texts.ts';
import { useStore } from '../../state/use-store.ts';

interface AnswersProps {
  readonly onSafe: () => void;
  readonly onHarmful: () => void;
}

interface WarningDialogProps extends AnswersProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly safe: string;
  readonly harmful: string;
  /** The harmful answer writes at once, so Windows will ask for permission. */
  readonly shield?: boolean;
}

/** Stands before a harmful choice, with the safe answer first. Esc is the safe answer too. */
function WarningDialog(props: WarningDialogProps): ReactElement {
  const { title, children, safe, onSafe, harmful, shield = false, onHarmful } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const opened = dialog.current;
    opened?.showModal();
    return () => opened?.close();
  }, []);
  return (
    <dialog
      ref={dialog}
      className="raised"
      aria-labelledby="warning-title"
      aria-describedby="warning-body"
      onCancel={onSafe}
    >
      <div className="dialog__body grid gap-3">
        <h2 className="subtitle" id="warning-title">
          {title}
        </h2>
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

/** Before SSL is switched on. */
export function SslWarning({
  names,
  ...answers
}: AnswersProps & { readonly names: readonly Protocol[] }): ReactElement {
  const { t, language } = useTexts();
  const words = listInWords(language, names);
  const isSeveral = names.length > 1;
  return (
    <WarningDialog
      {...answers}
      title={t.ssl.title(words)}
      safe={t.ssl.keepOff(isSeveral)}
      harmful={t.ssl.switchOn(isSeveral)}
    >
      <p>{t.ssl.body(words, isSeveral)}</p>
    </WarningDialog>
  );
}

interface WithoutTls12Props extends AnswersProps {
  readonly now: Snapshot;
  readonly after: Snapshot;
}

/** Returns what is on in some view of a snapshot, oldest first. */
function onIn(snapshot: Snapshot, views: readonly string[]): readonly Protocol[] {
  const boxes = boxesAt(snapshot).flatMap((one) => (views.includes(one.view) ? one.boxes : []));
  return boxes.flatMap(({ protocol, box }) => (isOn(box) ? [protocol] : []));
}

/** Before a value is written that leaves programs without TLS 1.2: what stops working, and what else goes. */
export function WithoutTls12Warning({ now, after, ...answers }: WithoutTls12Props): ReactElement {
  const { t } = useTexts();
  const { withoutTls12: words } = t.protocols;
  const shield = useStore(asksPermission);
  const all = boxesAt(now).map(({ view }) => view);
  const losing = viewsThatLose(now, after);
  const views = losing.length === 0 ? all : losing;
  const left = onIn(after, views);
  const best = left.reduce<Protocol | null>(
    (most, one) => (most === null || protocolRow(one).bit > protocolRow(most).bit ? one : most),
    null,
  );
  const alsoGoes = onIn(now, views).includes('TLS 1.3') && !left.includes('TLS 1.3');
  const who = whoIn(views, all.length);
  return (
    <WarningDialog
      {...answers}
      title={losing.length === 0 ? words.stillNot : words.title(who)}
      safe={words.keep}
      harmful={words.apply}
      shield={shield}
    >
      <p>{words.body(best)}</p>
      <ul className="grid gap-2">
        <li className="beside gap-x-2 top">
          <Glyph name="stop" />
          <span>
            <strong>{words.stops}</strong> {words.stopsWhat(who)}
          </span>
        </li>
        {alsoGoes && (
          <li className="beside gap-x-2 top">
            <Glyph name="info" />
            <span>
              <strong>{words.alsoGoes}</strong> {words.tls13}
            </span>
          </li>
        )}
      </ul>
      <p className="caption">{words.undo}</p>
    </WarningDialog>
  );
}
