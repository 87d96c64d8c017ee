import type { ReactElement, ReactNode } from 'react';
import { Icon } from './icons.tsx';

/** One line that opens to what is behind it. */
export function DetailsLine({
  summary,
  children,
}: {
  readonly summary: string;
  readonly children: ReactNode;
}): ReactElement {
  return (
    <details className="more">
      <summary>
        <Icon name="next" />
        {summary}
      </summary>
      {children}
    </details>
  );
}
