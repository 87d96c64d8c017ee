import { defineConfig } from 'playwright/test';
import shared from '../playwright.config.ts';
import { CHECKOUT } from '../shells/chromium-bridge.ts';

/** The pictures of the documents. They are not tests: `npm run docs:pictures` makes them again. */
export default defineConfig({
  ...shared,
  testDir: CHECKOUT,
  testMatch: 'e2e/pictures/pictures.ts',
  projects: (shared.projects ?? []).filter(({ name }) => name === 'chromium-bridge'),
});
