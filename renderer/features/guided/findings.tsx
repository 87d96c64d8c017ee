import type { ReactElement, ReactNode } from 'react';
import { Glyph } from '../../components/icons.tsx';
import type { FindingView } from './understanding.ts';

interface FindingsProps {
  readonly items: readonly (FindingView & { readonly action?: ReactNode })[];
}

/** Lines of a sign, a plain sentence, and what stands behind it. */
export function Findings({ items }: FindingsProps): ReactElement {
  return (
    <ul className="card findings">
      {items.map(({ id, glyph, what, more, action }) => (
        <li className="finding" key={id}>
          <Glyph name={glyph} />
          <span>
            <span className="finding__what">{what}</span>
            {more !== '' && <span className="finding__more">{more}</span>}
          </span>
          {action}
        </li>
      ))}
    </ul>
  );
}
