import { useEffect, useState, type ReactElement } from 'react';
import { useTexts } from '../state/texts.ts';
import type { QrDrawing } from './qr-path.ts';

/** Light modules around it, by which a phone finds it. */
const QUIET = 4;

/** An address to scan with a phone. What draws it is loaded when it is shown; its place is as large before. */
export function QrCode({ address }: { readonly address: string }): ReactElement {
  const { doors } = useTexts().t;
  const [drawing, setDrawing] = useState<QrDrawing | null>(null);
  useEffect(() => {
    let isShown = true;
    void import('./qr-path.ts').then(({ qrPath }) => {
      if (isShown) setDrawing(qrPath(address));
    });
    return () => {
      isShown = false;
    };
  }, [address]);
  const side = drawing === null ? 1 : drawing.size + 2 * QUIET;
  return (
    <figure className="qr grid gap-1">
      <svg
        viewBox={`${drawing === null ? 0 : -QUIET} ${drawing === null ? 0 : -QUIET} ${side} ${side}`}
        role="img"
        aria-label={doors.qr(address)}
        shapeRendering="crispEdges"
      >
        {drawing !== null && <path fill="currentColor" d={drawing.path} />}
      </svg>
      <figcaption>{doors.scan}</figcaption>
    </figure>
  );
}
