import type { Locator } from 'playwright/test';
import type { SymptomId } from '../shared/symptoms/symptom.ts';
import { expect, type Shell } from './fixtures.ts';

export const heading = ({ page }: Pick<Shell, 'page'>): Locator => page.getByRole('heading', { level: 1 });

/** What was found, or what is written: the sentence of a step. */
export const sentence = ({ page }: Pick<Shell, 'page'>): Locator => page.locator('main h2.subtitle');

/** The button at the end of the bar that continues: each step has one main button. */
export const main = ({ page }: Pick<Shell, 'page'>): Locator => page.locator('.actionbar .btn--primary');

/** Waits for the current step. */
export async function expectStep({ page, t }: Shell, step: 'what' | 'why' | 'fix' | 'works'): Promise<void> {
  await expect(page.locator('[aria-current="step"]')).toContainText(t.guided.steps[step]);
}

/** Opens the guide from Home at what was found for Office. */
export async function understand(shell: Shell): Promise<void> {
  const { page, t } = shell;
  await page.getByRole('button', { name: t.home.guide }).click();
  await expectStep(shell, 'why');
}

/** Opens the list of what may not connect. */
export async function toDoors(shell: Shell): Promise<void> {
  const { page, t, go } = shell;
  await go('home');
  await page.getByRole('button', { name: t.guided.another }).click();
  await expectStep(shell, 'what');
}

/** Opens what was found for something that doesn’t connect. */
export async function choose(shell: Shell, id: SymptomId): Promise<void> {
  await toDoors(shell);
  await shell.page.locator('.symptom').filter({ hasText: shell.m.symptoms.names[id] }).click();
  await expectStep(shell, 'why');
}

/** Goes to the step that changes something. */
export async function toFix(shell: Shell): Promise<void> {
  await understand(shell);
  await main(shell).click();
  await expectStep(shell, 'fix');
}
