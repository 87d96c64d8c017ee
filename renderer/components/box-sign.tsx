import type { ReactElement } from 'react';
import type { Box } from '../../shared/present/core.ts';
import type { Protocol } from '../../shared/tls/protocols.ts';

/** What each box is drawn as, and in which colour. */
const LOOKS: Readonly<Record<Box, { readonly symbol: string; readonly tone: string }>> = {
  set: { symbol: 'b-set', tone: 'on' },
  'set-unsafe': { symbol: 'b-set-unsafe', tone: 'unsafe' },
  self: { symbol: 'b-self', tone: 'on' },
  'self-unsafe': { symbol: 'b-self-unsafe', tone: 'unsafe' },
  off: { symbol: 'b-off', tone: 'off' },
  lost: { symbol: 'b-lost', tone: 'lost' },
  na: { symbol: 's-na', tone: 'na' },
  unknown: { symbol: 's-unknown', tone: 'na' },
};

/** A protocol as a box: its shape says how it stands, also without colours. */
export function BoxSign({ box, protocol }: { readonly box: Box; readonly protocol?: Protocol }): ReactElement {
  const isGood = protocol === 'TLS 1.2' && (box === 'set' || box === 'self');
  const { symbol, tone } = LOOKS[box];
  return (
    <svg key={box} className={`box muted box--${isGood ? 'good' : tone}`} aria-hidden="true">
      <use href={`#${symbol}`} />
    </svg>
  );
}
