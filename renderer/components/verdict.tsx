import type { ReactElement, ReactNode } from 'react';
import { Glyph, type GlyphName } from './icons.tsx';

interface VerdictProps {
  readonly sign: GlyphName;
  /** Filled is only what was repaired or is proven, and what was done and harms or is contradicted. */
  readonly fill?: 'ok' | 'warn' | null;
  readonly title: ReactNode;
  /** Its reason, and what else is said before the ways on. */
  readonly children?: ReactNode;
  readonly actions?: ReactNode;
  /** Opens below the ways on. */
  readonly more?: ReactNode;
  /** How it is handed over. */
  readonly share?: ReactNode;
}

/** One sentence with its sign, its reason, and one way on that is the main one. */
export function Verdict({ sign, fill = null, title, children, actions, more, share }: VerdictProps): ReactElement {
  return (
    <section className={fill === null ? 'verdict' : `verdict verdict--${fill}`} aria-labelledby="verdict">
      <Glyph name={sign} />
      <div className="verdict__body">
        <h1 id="verdict" tabIndex={-1}>
          {title}
        </h1>
        {children}
        {actions !== undefined && <div className="row verdict__actions">{actions}</div>}
        {more !== undefined && <div className="verdict__more">{more}</div>}
      </div>
      {share}
    </section>
  );
}
