import type { ReactElement } from 'react';
import type { NeededPackage } from '../../shared/diagnosis/rungs/rung.ts';
import { useTexts } from '../state/texts.ts';
import { CopyButton } from './copy-button.tsx';

/** Updates that are to be installed, in their order, each with its number to take along. */
export function UpdatePackages({ packages }: { readonly packages: readonly NeededPackage[] }): ReactElement | null {
  const { t, m } = useTexts();
  if (packages.length === 0) return null;
  const head = packages.length === 1 ? t.why.onePackage : t.why.packages;
  return (
    <div className="packages">
      <p className="packages__head">{head}</p>
      <ol className="packages__list" aria-label={head}>
        {packages.map(({ kb, release, architecture, ...more }) => (
          <li key={kb} className="packages__one">
            <span>
              {m.ladder.neededPackage(kb, m.releases[release], t.machine.updateArchitectures[architecture], more)}
            </span>
            <CopyButton label={t.why.copyPackage(kb)} text={kb} />
          </li>
        ))}
      </ol>
    </div>
  );
}
