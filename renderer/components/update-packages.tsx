import type { ReactElement } from 'react';
import type { NeededPackage } from '../../shared/diagnosis/rungs/rung.ts';
import { updatePage } from '../../shared/links/links.ts';
import { useTexts } from '../state/texts.ts';
import { DetailsLine } from './fold.tsx';
import { PageDoor } from './page-door.tsx';

interface UpdatePackagesProps {
  readonly packages: readonly NeededPackage[];
  /** The first of them is what brings the user on. */
  readonly isPrimary?: boolean;
}

interface ListProps extends UpdatePackagesProps {
  readonly label: string;
}

function List({ packages, isPrimary = false, label }: ListProps): ReactElement {
  const { t, m } = useTexts();
  return (
    <ol className="packages__list grid gap-4" aria-label={label}>
      {packages.map(({ kb, release, architecture, ...more }, place) => {
        const address = updatePage(kb);
        return (
          <li key={kb} className="packages__one column gap-2">
            <p>{m.ladder.neededPackage(kb, m.releases[release], m.inSentence.architectures[architecture], more)}</p>
            {address !== null && (
              <PageDoor
                address={address}
                isPrimary={isPrimary && place === 0}
                hint={t.doors.catalogueRow[architecture]}
              />
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Updates that are to be installed, each with the ways to its page; what they need themselves on some PCs is behind a line. */
export function UpdatePackages({ packages, isPrimary = false }: UpdatePackagesProps): ReactElement | null {
  const { doors } = useTexts().t;
  const needed = packages.filter(({ neededFor }) => neededFor === undefined);
  const before = packages.filter(({ neededFor }) => neededFor !== undefined);
  if (packages.length === 0) return null;
  return (
    <div className="packages column gap-1">
      {needed.length > 0 && <List packages={needed} isPrimary={isPrimary} label={doors.onePackage} />}
      {before.length > 0 && (
        <DetailsLine summary={doors.refused}>
          <List packages={before} label={doors.packages} />
        </DetailsLine>
      )}
    </div>
  );
}
