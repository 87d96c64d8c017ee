import type { ReactElement, ReactNode } from 'react';
import { Glyph, type GlyphName } from './icons.tsx';

interface FindingProps {
  readonly glyph: GlyphName;
  readonly what: ReactNode;
  readonly more: string;
  /** The way on from it. */
  readonly children?: ReactNode;
}

/** One line of what was found: its sign, what it is, and more about it. */
export function Finding({ glyph, what, more, children }: FindingProps): ReactElement {
  return (
    <li className="finding grid gap-beside pad middle">
      <Glyph name={glyph} />
      <span>
        <span className="finding__what block">{what}</span>
        {more !== '' && <span className="caption block">{more}</span>}
      </span>
      {children}
    </li>
  );
}
