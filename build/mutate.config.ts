// The tests that judge mutants: those of the folder that is changed, with few examples of each property, the same in
// every run.
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: [`${process.env['TLS_REMEDY_MUTATED'] ?? 'shared'}/**/*.test.ts`],
    exclude: ['**/*.fuzz.test.ts'], // that nothing hangs or grows, which a run with a limit can't tell from slowness
    setupFiles: ['build/mutate.suite.ts'],
    testTimeout: 30_000, // as for `unit`
    pool: 'threads',
    isolate: false,
  },
});
