import { Fragment, type ReactElement } from 'react';

/** The parts of a path, which may break after each backslash, and not at the space of a key’s name. */
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
          {part.includes(' ') ? <span className="nowrap">{part}</span> : part}
        </Fragment>
      ))}
    </>
  );
}

/** A path that breaks after a backslash, and elsewhere only if it must. */
export function RegistryPath({ path }: { readonly path: string }): ReactElement {
  return (
    <code className="path muted anywhere">
      <PathParts path={path} />
    </code>
  );
}
