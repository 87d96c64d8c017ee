import { describe, expect, it } from 'vitest';
import { SERVER_CODES } from '../diagnosis/server/codes.ts';
import { KNOWN_CODES } from '../diagnosis/rungs/meanings.ts';
import type { Cause } from '../readiness/cause.ts';
import { isKnownCause } from './tally.ts';

const isKnown = (side: Cause['side'], cause: string): boolean => {
  const dot = cause.indexOf('.');
  const [rung, code] = [cause.slice(0, dot), cause.slice(dot + 1)];
  return isKnownCause({ rung, code, side });
};

describe('a cause of this program', () => {
  it('is known for every code of every rung, on its own side of the connections', () => {
    const own = KNOWN_CODES.map(({ rung, code }) => `${rung}.${code}`);
    const ofServers = Object.entries(SERVER_CODES).flatMap(([rung, codes]) =>
      Object.keys(codes).map((code) => `${rung}.${code}`),
    );
    expect(own.filter((cause) => !isKnown('out', cause))).toEqual([]);
    expect(ofServers.filter((cause) => !isKnown('in', cause))).toEqual([]);
  });
});

describe('a cause of a newer program', () => {
  it.each<readonly [Cause['side'], string]>([
    ['out', 'luck.bad'],
    ['out', 'winhttp-value.luck'],
    ['out', 'winhttp-value.front-door-without-dhe'],
    ['out', 'tls12.off'],
    ['in', 'winhttp-value.missing'],
    ['in', 'products.luck'],
  ])('is unknown: %s %s', (side, cause) => {
    expect(isKnown(side, cause)).toBe(false);
  });
});
