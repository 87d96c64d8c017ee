import { type ReactElement, useState, useMemo } from 'react';
import type { NeededPackage } from '../../shared/diagnosis/rungs/rung.ts';
import { updatePage } from '../../shared/links/links.ts';
import { useTexts } from '../state/texts.ts';
import { DetailsLine } from './fold.tsx';
import { Button } from './button.tsx';
import { CopyButton } from './copy-button.tsx';
import { MessageBar } from './message-bar.tsx';
import { useOpen } from './use-open.ts';
import { qrPath } from './qr-path.ts';

/** Light modules around it, by which a phone finds it. */
const QUIET = 4;

/** An address to scan with a phone. */
function QrCode({ address }: { readonly address: string }): ReactElement {
  const { doors } = useTexts().t;
  const { size, path } = useMemo(() => qrPath(address), [address]);
  const side = size + 2 * QUIET;
  return (
    <figure className="qr grid gap-1">
      <svg
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        role="img"
        aria-label={doors.qr(address)}
        shapeRendering="crispEdges"
      >
        <path fill="currentColor" d={path} />
      </svg>
      <figcaption>{doors.scan}</figcaption>
    </figure>
  );
}

interface PageDoorProps {
  /** One of the addresses that may be opened. */
  readonly address: string;
  readonly isPrimary?: boolean;
  /** Where the page has a choice: which to take. */
  readonly hint?: string | null;
}

/** A page that this PC may not reach: a button for it, its address to read and copy, and a QR code for a phone. */
function PageDoor({ address, isPrimary = false, hint = null }: PageDoorProps): ReactElement {
  const { doors } = useTexts().t;
  const { open, failed } = useOpen('open-link', address);
  const [isScanning, setIsScanning] = useState(false);
  return (
    <div className="page-door column gap-2">
      <div className="row">
        <Button variant={isPrimary ? 'primary' : 'plain'} icon="external" onClick={() => open({ address })}>
          {doors.openPage}
        </Button>
        <span className="page-door__address words gap-1">
          <code>{address.replace(/^https:\/\/(?:www\.)?/, '')}</code>
          <CopyButton text={address} label={doors.copyAddress} />
        </span>
      </div>
      {hint !== null && <p className="caption">{hint}</p>}
      <div role="status">
        {failed !== null && (
          <MessageBar tone="warn" title={failed.title}>
            <p>{failed.next}</p>
          </MessageBar>
        )}
      </div>
      <DetailsLine summary={doors.phone} onToggle={setIsScanning}>
        {isScanning && <QrCode address={address} />}
      </DetailsLine>
    </div>
  );
}

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
