import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// Only the tests beside `shared`: they are quick, and what `shared` promises should be held there.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [
    {
      name: 'fewer-runs',
      enforce: 'pre', // Later a number may be spelt 3e3.
      // Thousands of mutants times thousands of runs would take hours: the first of them find what is broken.
      transform: (code, id) => (id.endsWith('.test.ts') ? code.replaceAll(/numRuns: [\d_]+/g, 'numRuns: 50') : null),
    },
  ],
  test: {
    environment: 'node',
    testTimeout: 60_000, // Stryker has its own limit.
    include: ['shared/**/*.test.ts'],
    setupFiles: ['build/mutation-set-up.ts'],
  },
});
