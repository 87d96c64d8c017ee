import { Fragment } from 'react';

export function PathParts({ path }: { readonly path: string }) {
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
export function RegistryPath({ path }: { readonly path: string }) {
  return (
    <code className="path muted anywhere">
      <PathParts path={path} />
    </code>
  );
}
