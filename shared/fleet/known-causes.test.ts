import { describe, expect, it } from 'vitest';
import type { Cause } from '../readiness/cause.ts';
import { isKnownCause } from './tally.ts';

const isKnown = (side: Cause['side'], cause: string): boolean => {
  const dot = cause.indexOf('.');
  const [rung, code] = [cause.slice(0, dot), cause.slice(dot + 1)];
  return isKnownCause({ rung, code, side });
};

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
