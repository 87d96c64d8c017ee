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
  /** A quiet line below the ways on: what happens, and what it takes away. */
  readonly takes?: string | undefined;
  /** How it is handed over. */
  readonly share?: ReactNode;
}

/** One sentence with its sign, its reason, and one way on that is the main one. */
export function Verdict({
  sign,
  fill = null,
  title,
  children,
  actions,
  takes = '',
  share,
}: VerdictProps): ReactElement {
  return (
    <section
      className={fill === null ? 'verdict grid top' : `verdict grid top verdict--${fill} on-${fill}`}
      aria-labelledby="verdict"
    >
      <Glyph name={sign} />
      <div className="verdict__body grid gap-2 left">
        <h1 id="verdict" tabIndex={-1}>
          {title}
        </h1>
        {children}
        {actions !== undefined && <div className="row verdict__actions">{actions}</div>}
        {takes !== '' && <p className="verdict__takes">{takes}</p>}
      </div>
      {share}
    </section>
  );
}
