import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { BaseSequencer, type Reporter, type TestModule, type TestSpecification } from 'vitest/node';

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

/** A task of vitest as far as it is touched here. */
interface Task {
  readonly id: string;
  readonly name: string;
  readonly type: 'test';
  readonly mode: 'run';
  readonly file: unknown;
  readonly suite: unknown;
  readonly result: unknown;
}

/**
 * Stryker's runner counts failed tests, and a test file that can't even be loaded has none: the change that broke it would
 * pass for one that nobody noticed. Such a file gets one failed test.
 */
class UnloadableFails implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    for (const module of modules) {
      const { task: file } = module as unknown as {
        readonly task: { readonly id: string; readonly tasks: Task[]; readonly result?: { readonly state: string } };
      };
      if (file.result?.state !== 'fail' || file.tasks.length > 0) continue;
      file.tasks.push({
        id: `${file.id}_load`,
        name: 'can be loaded',
        type: 'test',
        mode: 'run',
        file,
        suite: file,
        result: file.result,
      });
    }
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
      transform: (code, id) =>
        id.endsWith('.test.ts') ? code.replaceAll(/\b(numRuns(?:: | = ))[\d_]+/g, (_all, start) => `${start}50`) : null,
    },
  ],
  test: {
    environment: 'node',
    testTimeout: 60_000, // Stryker has its own limit.
    include: ['shared/**/*.test.ts'],
    // They hold that nothing hangs or grows without bound, which a run with a limit of its own can't tell from slowness.
    exclude: ['**/*.fuzz.test.ts'],
    setupFiles: ['build/mutation-set-up.ts'],
    isolate: false, // The files of one run share what they load. Each mutant has a run of its own, in a new thread.
    sequence: { sequencer: NearestFirst },
    reporters: [new UnloadableFails()],
  },
});
