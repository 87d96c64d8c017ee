import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** How many folders two paths have in common. */
function nearness(one: string, other: string): number {
  const parts = other.split('/');
  const apart = one.split('/').findIndex((part, index) => part !== parts[index]);
  return apart < 0 ? parts.length : apart;
}

/**
 * The tests nearest to the changed code first: they know it best, and the first that fails ends the run. The order decides
 * nothing but the time.
 */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const [changed] = this.ctx.config.related ?? [];
    const sorted = await super.sort(files);
    if (changed === undefined) return sorted;
    return sorted.sort((one, other) => nearness(other.moduleId, changed) - nearness(one.moduleId, changed));
  }
}

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
    sequence: { sequencer: NearestFirst },
  },
});
