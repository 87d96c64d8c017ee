import { join } from 'node:path';
import { expect, it } from 'vitest';
import { openCliLab, SAMPLES } from './cli-lab.suite.ts';

it('finds the locale only if words are needed: it takes a fifth of a start', async () => {
  let asked = 0;
  const lab = openCliLab(null, '', undefined, { locale: () => `nl-NL-x-${String(asked++)}` });
  const askedBy = async (...argv: readonly string[]): Promise<number> => {
    asked = 0;
    await lab.run(...argv, '--registry', join(SAMPLES, 'windows-11-clean'));
    return asked;
  };
  expect(await askedBy('check', '--json')).toBe(0);
  expect(await askedBy('check')).toBeGreaterThan(0);
  expect(await askedBy('check', '--lang', 'en')).toBe(0);
  lab.close();
});
