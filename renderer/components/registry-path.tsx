import { Fragment, type ReactElement } from 'react';

/** The parts of a path, which may break after each back-slash. */
export function PathParts({ path }: { readonly path: string }): ReactElement {
  return (
    <>
      {path.split('\\').map((part, place) => (
        <Fragment key={place}>
          {place > 0 && (
            <>
              \<wbr />
            </>
          )}
          {part}
        </Fragment>
      ))}
    </>
  );
}

/** A path that may break after each back-slash, and nowhere else unless it must. */
export function RegistryPath({ path }: { readonly path: string }): ReactElement {
  return (
    <code className="path muted anywhere">
      <PathParts path={path} />
    </code>
  );
}
