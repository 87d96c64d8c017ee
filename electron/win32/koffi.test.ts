import koffi from 'koffi';
import { expect, it } from 'vitest';
import { loadKoffi } from './koffi.ts';

it('gives calls that don’t block as large a stack as a thread of Windows has', async () => {
  await loadKoffi();
  expect(koffi.config()).toMatchObject({ async_stack_size: 1024 * 1024 });
});
