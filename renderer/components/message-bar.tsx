import type { ReactNode } from 'react';
import type { Failure } from '../../shared/failures.ts';
import { failureView } from '../../shared/present/failure.ts';
import { useTexts } from '../state/use-store.ts';
import { Button } from './button.tsx';
import { Glyph } from './icons.tsx';

type BarTone = 'ok' | 'warn' | 'fail' | 'info';

interface MessageBarProps {
  readonly tone: BarTone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode | null;
  readonly onClose?: () => void;
}

export function MessageBar({ tone, title, children, actions, onClose }: MessageBarProps) {
  const { change } = useTexts().t;
  return (
    <section
      className={tone === 'info' ? 'bar grid pad top' : `bar grid pad top bar--${tone} on-${tone}`}
      aria-label={title}
    >
      <Glyph name={tone} />
      <div className="bar__text column tight">
        <h2 className="h3">{title}</h2>
        {children}
      </div>
      {actions !== undefined && actions !== null && <div className="bar__actions wraps gap-2">{actions}</div>}
      {onClose !== undefined && (
        <div className="bar__close">
          <Button variant="ghost" icon="close" label={change.close} onClick={onClose} />
        </div>
      )}
    </section>
  );
}

interface FailureBarProps extends Pick<MessageBarProps, 'actions' | 'onClose'> {
  readonly failure: Failure;
  readonly tone?: BarTone;
  /** In place of what is to be done by the failure itself. */
  readonly next?: string | undefined;
}

export function FailureBar({ failure, tone, next, ...bar }: FailureBarProps) {
  const view = failureView(failure, useTexts());
  return (
    <MessageBar tone={tone ?? view.tone} title={view.title} {...bar}>
      <p>
        {view.detail} {next ?? view.next}
      </p>
    </MessageBar>
  );
}
