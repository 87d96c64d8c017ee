import type { Locator } from 'playwright/test';
import type { SymptomId } from '../renderer/features/guided/symptoms.ts';
import { expect, type Shell } from './fixtures.ts';

/** The heading of the step that is shown. */
export const heading = ({ page }: Pick<Shell, 'page'>): Locator => page.getByRole('heading', { level: 1 });

/** The button at the end of the bar that goes on: each step has one main button. */
export const main = ({ page }: Pick<Shell, 'page'>): Locator => page.locator('.actionbar .btn--primary');

/** Waits for the step that is marked as the current one. */
export async function expectStep(
  { page, t }: Shell,
  step: 'check' | 'understand' | 'choose' | 'apply' | 'prove',
): Promise<void> {
  await expect(page.locator('[aria-current="step"]')).toContainText(t.guided.steps[step]);
}

/** Goes to the wizard, picks the symptom and has the PC checked. */
export async function understand(shell: Shell, symptom: SymptomId = 'outlook'): Promise<void> {
  const { page, t, go } = shell;
  await go('guided');
  await page.getByRole('radio', { name: t.guided.symptoms[symptom].title }).check();
  await main(shell).click();
  await expectStep(shell, 'understand');
}

/** From the answer on to the choice, by the way that the answer offers. */
export async function toChoose(shell: Shell): Promise<void> {
  const { choose, otherRepair, more, prepare } = shell.t.guided.understand;
  const ways = shell.page.locator('.actionbar').getByRole('button');
  const names = [choose, otherRepair, more, prepare].map((name) => ways.filter({ hasText: name }));
  await names.reduce((all, one) => all.or(one)).click();
  await expectStep(shell, 'choose');
}

/** As far as the step that changes something. */
export async function toApply(shell: Shell, symptom: SymptomId = 'outlook'): Promise<void> {
  await understand(shell, symptom);
  await toChoose(shell);
  await main(shell).click();
  await expectStep(shell, 'apply');
}
