import type { ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';

/** Quiet stand-ins of the size of what comes, so that nothing jumps when it does. `index.html` has the same, wordless. */
export function HomeSkeleton(): ReactElement {
  return (
    <>
      <section className="verdict" aria-busy="true">
        <span className="quiet quiet--glyph" />
        <div className="verdict__body">
          <h1 className="vh" tabIndex={-1}>
            {useTexts().t.rail.reading}
          </h1>
          <span className="quiet quiet--title" />
          <span className="quiet quiet--line" />
          <span className="quiet quiet--button" />
        </div>
      </section>
      <div className="card quiet-card" />
    </>
  );
}

/** The same for the other screens, whose heading is known. */
export function PageSkeleton(): ReactElement {
  return <div className="card quiet-card" aria-busy="true" />;
}
