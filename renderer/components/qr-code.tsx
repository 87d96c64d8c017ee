import { useMemo, type ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';
import { qrPath } from './qr-path.ts';

/** Light modules around it, by which a phone finds it. */
const QUIET = 4;

/** An address to scan with a phone. */
export function QrCode({ address }: { readonly address: string }): ReactElement {
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
