import type { Locator } from 'playwright/test';

/** Has the browser drop a file or a folder, as a user does: an event that is trusted, with a file that has a path. */
export async function dropOn(target: Locator, path: string): Promise<void> {
  const { x = 0, y = 0 } = (await target.boundingBox()) ?? {};
  const page = target.page();
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await session.send('Input.dispatchDragEvent', { type, x: x + 10, y: y + 10, data });
  await session.detach();
}
