import { defineConfig } from 'playwright/test';
import shared from '../playwright.config.ts';

/** The pictures of the documents. They are not tests: `npm run docs:pictures` makes them again. */
export default defineConfig({
  ...shared,
  testDir: import.meta.dirname, // another copy of the checkout lies in its cache
  testMatch: 'pictures.ts',
  projects: (shared.projects ?? []).filter(({ name }) => name === 'chromium-bridge'),
});
