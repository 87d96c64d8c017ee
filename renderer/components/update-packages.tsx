import { correction, generate } from 'lean-qr/nano';
import { useMemo } from 'react';
import type { NeededPackage } from '../../shared/diagnosis/rungs/rung.ts';
import { updatePage } from '../../shared/links/links.ts';
import { packageRelease } from '../../shared/present/machine.ts';
import { useTexts } from '../state/use-store.ts';
import { DetailsLine } from './fold.tsx';
import { Button, type ButtonProps } from './button.tsx';
import { CopyButton } from './copy-button.tsx';
import { useOpen } from './door-button.tsx';
import { rowOf } from '../../shared/row-of.ts';

/** A QR code as a drawing: its side in modules, and the dark ones as one path. */
export function qrPath(text: string) {
  const code = generate(text, { minCorrectionLevel: correction.M });
  const { size } = code;
  const parts: string[] = [];
  for (let y = 0; y < size; y += 1) {
    for (let x = 0; x < size; x += 1) {
      const from = x;
      while (code.get(x, y)) x += 1;
      if (x > from) parts.push(`M${from} ${y}h${x - from}v1h-${x - from}z`);
    }
  }
  return { size, path: parts.join('') };
}

/** Light modules around it, by which a phone finds it. */
const QUIET = 4;

function QrCode({ address }: { readonly address: string }) {
  const { doors } = useTexts().t;
  const { size, path } = useMemo(() => qrPath(address), [address]);
  const side = size + 2 * QUIET;
  return (
    <figure className="qr grid gap-1 left">
      <svg
        viewBox={`${-QUIET} ${-QUIET} ${side} ${side}`}
        role="img"
        aria-label={doors.qr(address)}
        shapeRendering="crispEdges"
      >
        <path fill="currentColor" d={path} />
      </svg>
      <figcaption className="caption">{doors.scan}</figcaption>
    </figure>
  );
}

interface DownloadProps extends Pick<ButtonProps, 'variant' | 'isLarge'> {
  readonly address: string;
  readonly name?: string;
}

export function DownloadButton({ address, name, ...looks }: DownloadProps) {
  const { doors } = useTexts().t;
  const { open, failed } = useOpen('open-link');
  return (
    <>
      <Button name={name ?? doors.openPage} {...looks} icon="external" onClick={() => open({ address })} />
      <span role="status">{failed !== null && `${failed.title} ${failed.next}`}</span>
    </>
  );
}

export function OtherDevice({ address }: { readonly address: string }) {
  const { doors } = useTexts().t;
  return (
    <div className="other-device wraps gap-4 middle">
      <QrCode address={address} />
      <span className="page-door__address inset words gap-1">
        <code>{address.replace(/^https:\/\/(?:www\.)?/, '')}</code>
        <CopyButton text={address} label={doors.copyAddress} />
      </span>
    </div>
  );
}

interface PackageListProps {
  readonly packages: readonly NeededPackage[];
  readonly label: string;
}

export function PackageList({ packages, label }: PackageListProps) {
  const { t, m } = useTexts();
  return (
    <ol className="packages__list grid gap-4" aria-label={label}>
      {packages.map(({ kb, release, architecture, ...more }) => {
        const address = updatePage(kb);
        const hint = rowOf<string>(t.doors.catalogueRow, architecture);
        return (
          <li key={kb} className="packages__one column gap-2 left">
            <p>{m.ladder.neededPackage(kb, packageRelease({ release }, m), m.architectures[architecture], more)}</p>
            {address !== null && (
              <>
                <div className="row">
                  <DownloadButton address={address} />
                </div>
                {hint !== undefined && <p className="caption">{hint}</p>}
                <DetailsLine summary={t.doors.phone}>
                  <OtherDevice address={address} />
                </DetailsLine>
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** Updates to install, each with the ways to its page; what they need on some PCs is behind a line. */
export function UpdatePackages({ packages }: Pick<PackageListProps, 'packages'>) {
  const { doors } = useTexts().t;
  const needed = packages.filter(({ neededFor }) => neededFor === undefined);
  const before = packages.filter(({ neededFor }) => neededFor !== undefined);
  if (packages.length === 0) return null;
  return (
    <div className="packages column gap-1 left">
      {needed.length > 0 && <PackageList packages={needed} label={doors.onePackage} />}
      {before.length > 0 && (
        <DetailsLine summary={doors.refusedMore}>
          <PackageList packages={before} label={doors.packages} />
        </DetailsLine>
      )}
    </div>
  );
}
