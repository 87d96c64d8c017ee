import { Fragment, type ReactElement } from 'react';

/** A path that may break after each back-slash, and nowhere else unless it must. */
export function RegistryPath({ path }: { readonly path: string }): ReactElement {
  const parts = path.split('\\');
  return (
    <code className="path">
      {parts.map((part, place) => (
        <Fragment key={place}>
          {place > 0 && (
            <>
              \<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </code>
  );
}
