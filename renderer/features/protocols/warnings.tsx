import { useEffect, useRef, type ReactNode } from 'react';
import type { Snapshot } from '../../../shared/diagnosis/snapshot.ts';
import { whoIn } from '../../../shared/present/verdict.ts';
import { viewsThatLose } from '../../../shared/report/last-change.ts';
import { boxesAt, isOn } from '../../../shared/present/protocol-boxes.ts';
import { PROTOCOLS, type Protocol } from '../../../shared/tls/protocols.ts';
import { Button } from '../../components/button.tsx';
import { Finding } from '../../components/finding.tsx';
import { asksPermission } from '../../state/selectors.ts';
import { usePc, useStore, useTexts } from '../../state/use-store.ts';

interface AnswersProps {
  readonly onSafe: () => void;
  readonly onHarmful: () => void;
}

interface WarningDialogProps extends AnswersProps {
  readonly title: string;
  readonly children: ReactNode;
  readonly safe: string;
  readonly harmful: string;
}

/** Is before a harmful choice, with the safe answer first. Esc is the safe answer too. */
function WarningDialog(props: WarningDialogProps) {
  const { title, children, safe, onSafe, harmful, onHarmful } = props;
  const shield = useStore(asksPermission);
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
        <Button name={safe} variant="primary" onClick={onSafe} />
        <Button name={harmful} shield={shield} onClick={onHarmful} />
      </div>
    </dialog>
  );
}

export function SslWarning({ names, ...answers }: AnswersProps & { readonly names: readonly Protocol[] }) {
  const { t } = useTexts();
  return (
    <WarningDialog {...answers} title={t.ssl.title(names)} safe={t.ssl.keepOff(names)} harmful={t.ssl.switchOn(names)}>
      <p>{t.ssl.body(names)}</p>
    </WarningDialog>
  );
}

function onIn(snapshot: Snapshot, views: readonly string[]): readonly Protocol[] {
  const boxes = boxesAt(snapshot).flatMap((one) => (views.includes(one.view) ? one.boxes : []));
  return boxes.flatMap(({ protocol, box }) => (isOn(box) ? [protocol] : []));
}

/** Before a value is written that leaves programs without TLS 1.2: what stops working, and what else goes. */
export function WithoutTls12Warning({ after, ...answers }: AnswersProps & { readonly after: Snapshot }) {
  const { snapshot: now } = usePc();
  const { withoutTls12: words } = useTexts().t.protocols;
  const all = boxesAt(now).map(({ view }) => view);
  const losing = viewsThatLose(now, after);
  const views = losing.length === 0 ? all : losing;
  const left = onIn(after, views);
  const best = PROTOCOLS.filter(({ protocol }) => left.includes(protocol)).at(-1)?.protocol ?? null;
  const alsoGoes = onIn(now, views).includes('TLS 1.3') && !left.includes('TLS 1.3');
  const who = whoIn(views, all.length);
  return (
    <WarningDialog
      {...answers}
      title={losing.length === 0 ? words.stillNot : words.title(who)}
      safe={words.keep}
      harmful={words.apply}
    >
      <p>{best === null ? words.nothingLeft : words.body(best)}</p>
      <ul>
        <Finding glyph="stop" what={words.stops} more={words.stopsWhat[who]} />
        {alsoGoes && <Finding glyph="info" what={words.alsoGoes} more={words.tls13} />}
      </ul>
      <p className="caption">{words.undo}</p>
    </WarningDialog>
  );
}
