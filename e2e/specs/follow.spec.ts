import { expect, test } from '../fixtures.ts';

const READY = 'This PC is ready for Microsoft 365';

test.describe('a change by somebody else', () => {
  test.use({ sample: 'windows-8.1-stale-value', follow: true });

  test('is followed without asking, and what was told before stays', async ({ shell }) => {
    const { page, pc } = shell;
    await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(READY);
    await pc.edit((text) => text.replace(/^"DefaultSecureProtocols"=.*$/gm, '"DefaultSecureProtocols"=dword:00000800'));
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(READY);
  });
});
