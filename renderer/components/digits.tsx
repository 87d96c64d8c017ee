import type { ReactElement } from 'react';
import { formatHex, type Mask } from '../../shared/tls/mask.ts';

/** Eight digits, the lit ones in bold. */
export function Digits({ mask }: { readonly mask: Mask }): ReactElement {
  const hex = formatHex(mask);
  return (
    <>
      <span aria-hidden="true">
        0x
        {Array.from(hex.slice(2), (digit, place) => (digit === '0' ? digit : <b key={place}>{digit}</b>))}
      </span>
      <span className="vh">{hex}</span>
    </>
  );
}
