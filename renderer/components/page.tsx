import type { ReactElement, ReactNode } from 'react';

interface PageProps {
  /** The heading, which takes the focus when the place is gone to; a place without it brings its own `h1`. */
  readonly title?: string;
  readonly lead?: ReactNode;
  readonly children: ReactNode;
  /** A bar of its own below what scrolls. */
  readonly foot?: ReactNode;
}

/** What a place shows: its heading, the sentence below it, and all else in one scrolling column. */
export function Page({ title, lead, children, foot }: PageProps): ReactElement {
  return (
    <>
      <div className="scroll">
        <div className="page">
          {title !== undefined && (
            <div className="page__head">
              <h1 tabIndex={-1}>{title}</h1>
              {typeof lead === 'string' ? <p>{lead}</p> : lead}
            </div>
          )}
          {children}
        </div>
      </div>
      {foot}
    </>
  );
}
