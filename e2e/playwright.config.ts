import { register } from 'node:module';
import { join } from 'node:path';
import { defineConfig } from 'playwright/test';
import { CHROMIUM_ARGUMENTS, findHeadless } from './shells/chromium.ts';
import { PACKED_VARIABLE } from './shells/packed.ts';
import { electronBinary } from '../build/electron-binary.mjs';

register('./raw-texts.mjs', import.meta.url);
// what it imports has languages, which only those hooks can load
const { CHECKOUT, WINDOW_SIZE } = await import('./shells/chromium-bridge.ts');

const chromium = findHeadless();
if (chromium === null) throw new Error('No Chromium, Chrome or Edge was found to run these tests in.');

const electron = process.env[PACKED_VARIABLE] ?? electronBinary(CHECKOUT);
// The workers load this file too, but it is printed only once.
if (electron === null && process.env['TEST_WORKER_INDEX'] === undefined) {
  process.stderr.write('Project electron: not run, because Electron’s binary is missing.\n');
}

export default defineConfig({
  testDir: 'specs',
  outputDir: join(CHECKOUT, 'out/test-results/e2e'),
  fullyParallel: true,
  forbidOnly: true, // one left in a file would have all others not run, and not be missed
  workers: 2,
  retries: 0,
  timeout: 30_000,
  // The first test that asks for a reader has all of it compiled, which takes seconds on a busy machine.
  expect: { timeout: 15_000 },
  projects: [
    {
      name: 'chromium-bridge',
      testIgnore: '**/*.electron.spec.ts',
      use: {
        browserName: 'chromium',
        headless: true,
        viewport: { ...WINDOW_SIZE },
        locale: 'en-GB',
        launchOptions: { executablePath: chromium, args: [...CHROMIUM_ARGUMENTS] },
      },
    },
    ...(electron === null ? [] : [{ name: 'electron', testMatch: '**/*.electron.spec.ts' }]),
  ],
});
