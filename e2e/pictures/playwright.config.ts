import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import shared from '../playwright.config.ts';
import { CHECKOUT } from '../shells/chromium-bridge.ts';

/** The pictures of the documents. They are not tests: `npm run docs:pictures` makes them again. */
export default defineConfig({
  ...shared,
  testDir: join(CHECKOUT, 'e2e/pictures'), // another copy of the checkout lies in its cache
  testMatch: 'pictures.ts',
  projects: (shared.projects ?? []).filter(({ name }) => name === 'chromium-bridge'),
});
