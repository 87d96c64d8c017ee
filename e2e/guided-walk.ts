import type { Locator } from 'playwright/test';
import { expect, type Shell } from './fixtures.ts';

export const heading = ({ page }: Pick<Shell, 'page'>): Locator => page.getByRole('heading', { level: 1 });

/** The button at the end of the bar that continues: each step has one main button. */
export const main = ({ page }: Pick<Shell, 'page'>): Locator => page.locator('.actionbar .btn--primary');

/** Waits for the current step. */
export async function expectStep({ page, t }: Shell, step: 'understand' | 'fix' | 'done'): Promise<void> {
  await expect(page.locator('[aria-current="step"]')).toContainText(t.guided.steps[step]);
}

/** Opens the guide from Home: what the check means. */
export async function understand(shell: Shell): Promise<void> {
  const { page, t } = shell;
  await page.getByRole('button', { name: t.home.guide }).click();
  await expectStep(shell, 'understand');
}

/** Goes to the step that changes something. */
export async function toFix(shell: Shell): Promise<void> {
  await understand(shell);
  await main(shell).click();
  await expectStep(shell, 'fix');
}
