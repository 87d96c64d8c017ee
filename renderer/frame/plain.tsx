import type { ReactElement } from 'react';

/** Instead of a window: why there is none. */
export function Plain({
  heading = 'TLS Remedy',
  text,
}: {
  readonly heading?: string;
  readonly text: string;
}): ReactElement {
  return (
    <main className="plain">
      <h1>{heading}</h1>
      <p>{text}</p>
    </main>
  );
}
