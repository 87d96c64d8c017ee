import type { ReactNode } from 'react';
import { Glyph, type GlyphName } from './icons.tsx';

export interface FindingProps {
  readonly glyph: GlyphName;
  readonly what: ReactNode;
  readonly more?: string;
  readonly lang?: string | undefined;
  readonly children?: ReactNode;
}

export function Finding({ glyph, what, more = '', lang, children }: FindingProps) {
  return (
    <li className="finding grid gap-x-3 pad middle">
      <Glyph name={glyph} />
      <span lang={lang}>
        <span className="finding__what block">{what}</span>
        {more !== '' && <span className="caption block">{more}</span>}
      </span>
      {children}
    </li>
  );
}

interface DoubtsProps {
  readonly title: string;
  readonly doubts: readonly (FindingProps & { readonly id: string })[];
  readonly children?: ReactNode;
}

export function Doubts({ title, doubts, children }: DoubtsProps) {
  return (
    <section className="card" aria-label={title}>
      <div className="card__head between">
        <h2>{title}</h2>
      </div>
      <ul className="grid divided">
        {doubts.map(({ id, ...doubt }) => (
          <Finding key={id} {...doubt} />
        ))}
      </ul>
      {children}
    </section>
  );
}
