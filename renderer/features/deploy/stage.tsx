import { useId, type ReactElement, type ReactNode } from 'react';

interface StageProps {
  readonly number: number;
  readonly title: string;
  readonly children: ReactNode;
}

/** One of the three decisions. */
export function Stage({ number, title, children }: StageProps): ReactElement {
  const id = useId();
  return (
    <section className="stage" aria-labelledby={id}>
      <div className="stage__head">
        <span className="stage__no" aria-hidden="true">
          {number}
        </span>
        <h2 id={id}>{title}</h2>
      </div>
      {children}
    </section>
  );
}
