import { useState, type ReactElement, useMemo } from 'react';
import { useTexts } from '../state/texts.ts';
import { Button } from './button.tsx';
import { CopyButton } from './copy-button.tsx';
import { DetailsLine } from './fold.tsx';
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
export function PageDoor({ address, isPrimary = false, hint = null }: PageDoorProps): ReactElement {
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
