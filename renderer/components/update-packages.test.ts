import decode from 'jsqr';
import { expect, it } from 'vitest';
import { UPDATE_PAGES } from '../../shared/links/links.ts';
import { qrPath } from './update-packages.tsx';

/** A module of CommonJS, which its types take for another kind. */
const read = (decode as unknown as { readonly default: typeof decode }).default;

/** Pixels a side of a module, and light modules around the code. */
const SCALE = 4;
const QUIET = 4;

/** Returns what a camera would see: the rectangles of the path, filled. */
function pixelsOf({ size, path }: ReturnType<typeof qrPath>) {
  const side = (size + 2 * QUIET) * SCALE;
  const data = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x = '', y = '', width = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g)) {
    for (let row = (Number(y) + QUIET) * SCALE; row < (Number(y) + QUIET + 1) * SCALE; row += 1) {
      const from = (Number(x) + QUIET) * SCALE;
      for (let column = from; column < from + Number(width) * SCALE; column += 1) {
        data.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
      }
    }
  }
  return { data, side };
}

it.each(UPDATE_PAGES)('draws a code in which another program reads %s', (address) => {
  const { data, side } = pixelsOf(qrPath(address));
  expect(read(data, side, side)?.data).toBe(address);
});
