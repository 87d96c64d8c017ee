import type { ReactElement, ReactNode } from 'react';
import { Glyph } from './icons.tsx';

export type BarTone = 'ok' | 'warn' | 'fail' | 'info';

interface MessageBarProps {
  readonly tone: BarTone;
  readonly title: string;
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
}

/** What happened, what was not changed, what to do. */
export function MessageBar({ tone, title, children, actions }: MessageBarProps): ReactElement {
  return (
    <section className={tone === 'info' ? 'bar' : `bar bar--${tone}`} aria-label={title}>
      <Glyph name={tone} />
      <div className="bar__text">
        <h2 className="h3">{title}</h2>
        {children}
      </div>
      {actions !== undefined && <div className="bar__actions">{actions}</div>}
    </section>
  );
}
