import type { ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';

/** Quiet stand-ins of the size of what comes, so that nothing jumps when it does. */
export function HomeSkeleton(): ReactElement {
  return <HomeShape heading={useTexts().t.rail.reading} />;
}

/** The window before its language is loaded: its shape, and no word. */
export function FrameSkeleton(): ReactElement {
  return (
    <div className="app">
      <header className="rail" />
      <main className="main" aria-busy="true">
        <div className="scroll">
          <div className="page">
            <HomeShape heading="TLS Remedy" />
          </div>
        </div>
      </main>
    </div>
  );
}

function HomeShape({ heading }: { readonly heading: string }): ReactElement {
  return (
    <>
      <section className="verdict" aria-busy="true">
        <span className="quiet quiet--glyph" />
        <div className="verdict__body">
          <h1 className="vh" tabIndex={-1}>
            {heading}
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
