// Runs the tests of `shared` for Stryker, without a process or a thread for each mutant: five to twenty times as fast as Stryker's
// own runner, and it knows a test file that can't be loaded for one that has noticed.
import { relative, resolve, sep } from 'node:path';
import { readdirSync } from 'node:fs';
import { INSTRUMENTER_CONSTANTS } from '@stryker-mutator/api/core';
import { PluginKind, declareClassPlugin } from '@stryker-mutator/api/plugin';
import { DryRunStatus, MutantRunStatus, TestStatus } from '@stryker-mutator/api/test-runner';
import {
  ASYMMETRIC_MATCHERS_OBJECT,
  GLOBAL_EXPECT,
  JestAsymmetricMatchers,
  JestChaiExpect,
  JestExtend,
  customMatchers,
  setState,
} from '@vitest/expect';
import * as chai from 'chai';
import fc from 'fast-check';
import { createServer, createServerModuleRunner } from 'vite';

/**
 * @typedef {object} State
 * @property {string} [activeMutant]
 * @property {string} [currentTestId]
 * @property {number} [hitCount]
 * @property {number} [hitLimit]
 * @property {import('@stryker-mutator/api/core').MutantCoverage} [mutantCoverage]
 */
/** @typedef {() => unknown} Body */
/** @typedef {{ readonly id: string, readonly before: readonly Body[], readonly body: Body }} Test */
/** @typedef {{ readonly name: string, readonly before: Body[] }} Suite */

/** @returns {unknown} What `expect` is in vitest, without what needs its runner. */
function createExpect() {
  for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin);
  const matchers = /** @type {Record<symbol, object>} */ (/** @type {unknown} */ (globalThis));
  const expect = Object.assign(
    (/** @type {unknown} */ value, /** @type {string | undefined} */ message) => chai.expect(value, message),
    chai.expect,
    matchers[ASYMMETRIC_MATCHERS_OBJECT],
  );
  const found = /** @type {import('@vitest/expect').ExpectStatic} */ (/** @type {unknown} */ (expect));
  setState({ assertionCalls: 0, isExpectingAssertions: false, expectedAssertionsNumber: null }, found);
  Object.assign(globalThis, { [GLOBAL_EXPECT]: found });
  // Without vitest's runner, `extend` is chai's own method: it takes the `expect` that it adds to as well.
  /** @type {{ extend(expect: unknown, matchers: object): void }} */ (/** @type {unknown} */ (found)).extend(
    found,
    customMatchers,
  );
  return found;
}

/** What stands behind a test's name: its options, its function, its time; in whatever order. @param {readonly unknown[]} words */
function bodyOf(words) {
  const body = words.find((word) => typeof word === 'function');
  return /** @type {(...row: readonly unknown[]) => unknown} */ (body);
}

/** Collects the tests of one file after another, through the few functions of vitest that the tests of `shared` use. */
class Collector {
  /** @type {Test[]} */
  tests = [];
  /** @type {readonly Suite[]} */
  #suites = [];
  #file = '';

  /** @param {string} file */
  begin(file) {
    this.#file = file;
    this.#suites = [{ name: '', before: [] }];
    this.tests = [];
  }

  get words() {
    const describe = this.#withEach((name, body) => {
      const outer = this.#suites;
      this.#suites = [...outer, { name, before: [] }];
      body();
      this.#suites = outer;
    });
    const it = this.#withEach((name, body) => {
      const path = [...this.#suites.map((suite) => suite.name), name].join(' ').trim();
      const same = this.tests.filter(({ id }) => id.startsWith(`${this.#file}#${path} (`)).length;
      const before = this.#suites.flatMap((suite) => suite.before);
      this.tests.push({ id: `${this.#file}#${path} (${same + 1})`, before, body });
    });
    const beforeEach = (/** @type {Body} */ body) => void this.#suites.at(-1)?.before.push(body);
    return { describe, it, test: it, beforeEach };
  }

  /** @param {(name: string, body: Body) => void} add */
  #withEach(add) {
    const each =
      (/** @type {readonly unknown[]} */ rows) =>
      (/** @type {string} */ name, /** @type {readonly unknown[]} */ ...rest) => {
        const body = bodyOf(rest);
        for (const row of rows) add(name, () => body(...(Array.isArray(row) ? /** @type {unknown[]} */ (row) : [row])));
      };
    return Object.assign(
      (/** @type {string} */ name, /** @type {readonly unknown[]} */ ...rest) => {
        add(name, bodyOf(rest));
      },
      { each },
    );
  }
}

/** A module as it is run here: vitest's functions are replaced by ours, and with fewer examples, as thousands would take hours. */
function adapted(/** @type {string} */ code) {
  return code
    .replace(/^import (\{[^}]*\}) from 'vitest';/m, 'const $1 = globalThis.__mutationWords;')
    .replaceAll(
      /\b(numRuns(?:: | = ))([\d_]+)/g,
      (_all, /** @type {string} */ start, /** @type {string} */ count) =>
        `${start}${Math.min(50, Number(count.replaceAll('_', '')))}`,
    );
}

/** Tests that nothing hangs or grows without bound are left out: a run with a limit can't distinguish that from slowness. */
const testFiles = () =>
  readdirSync('shared', { recursive: true, encoding: 'utf8' })
    .map((file) => `shared/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !file.endsWith('.fuzz.test.ts'))
    .sort();

/**
 * Everything is loaded once into the process of a worker; a mutant that is active only while a test runs is switched on and
 * off. One that is active while its module is loaded has that module, and all that load it, loaded again. Nothing that a test leaves behind may
 * decide on the next mutant: a test that fails is run again without the mutant, and where it fails then too, all is loaded
 * again and the mutant gets another run.
 */
export class InProcessRunner {
  static inject = /** @type {[]} */ ([]);

  /** @type {Map<string, readonly Test[]>} */
  #loaded = new Map();
  #collector = new Collector();
  /** @type {import('vite').ViteDevServer | undefined} */
  #server;
  /** @type {import('vite/module-runner').ModuleRunner | undefined} */
  #modules;
  /** The file that was loaded with a mutant in it. @type {string | null} */
  #changed = null;
  #isPrepared = false;

  constructor() {
    // Where the changed code reads which mutant is active, and notes which ones it passed.
    const all = /** @type {Record<string, State>} */ (/** @type {unknown} */ (globalThis));
    this.state = all[INSTRUMENTER_CONSTANTS.NAMESPACE] ??= {};
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async init() {
    Object.assign(globalThis, { __mutationWords: { ...this.#collector.words, expect: createExpect() } });
    // The same examples in every run, so that the score is the same too; a failing one needn't be shrunk.
    fc.configureGlobal({ seed: 12, endOnFailure: true });
    this.#server = await createServer({
      configFile: false,
      root: process.cwd(),
      logLevel: 'error',
      appType: 'custom',
      server: { middlewareMode: true, watch: null, ws: false, hmr: false },
      optimizeDeps: { noDiscovery: true },
      plugins: [
        {
          name: 'adapted',
          enforce: 'pre', // Later a number may be spelt 3e3.
          transform: (code, id) => (/\.(test|suite)\.ts$/.test(id) ? adapted(code) : null),
        },
      ],
    });
    this.#modules = createServerModuleRunner(this.#server.environments.ssr, { hmr: false });
  }

  /** @param {string} file */
  async #testsOf(file) {
    const found = this.#loaded.get(file);
    if (found !== undefined) return found;
    this.#collector.begin(file);
    await this.#modules?.import(resolve(file));
    const { tests } = this.#collector;
    this.#loaded.set(file, tests);
    return tests;
  }

  /** Only then is it known which test loads what. */
  async #loadAll() {
    if (this.#isPrepared) return;
    for (const file of testFiles()) await this.#testsOf(file);
    this.#isPrepared = true;
  }

  /** A file and all that load it, however far. @param {readonly string[]} files @returns {ReadonlySet<string>} */
  #loadersOf(files) {
    const graph = this.#server?.environments.ssr.moduleGraph;
    /** @type {Set<string>} */
    const seen = new Set();
    const left = files.flatMap((file) => [...(graph?.getModulesByFile(resolve(file)) ?? [])]);
    for (let node = left.pop(); node !== undefined; node = left.pop()) {
      if (node.file === null || seen.has(node.file)) continue;
      seen.add(node.file);
      left.push(...node.importers);
    }
    return seen;
  }

  /** Has a file loaded again with all that load it; what it loads itself stays. @param {string} file */
  #forget(file) {
    const modules = this.#modules?.evaluatedModules;
    for (const path of this.#loadersOf([file])) {
      this.#loaded.delete(relative(process.cwd(), path).replaceAll(sep, '/'));
      for (const node of modules?.getModulesByFile(path) ?? []) modules?.invalidateModule(node);
    }
  }

  /** Tests that load a file and stand in the same folder of `shared`. @param {string} file */
  #testsFor(file) {
    const loaders = this.#loadersOf([file]);
    const [, folder = '', isFolder] = relative(process.cwd(), resolve(file)).replaceAll(sep, '/').split('/');
    return testFiles().filter(
      (test) => loaders.has(resolve(test)) && (isFolder === undefined || test.startsWith(`shared/${folder}/`)),
    );
  }

  /** @param {Test} test @returns {Promise<string | null>} Why it failed. */
  async #failureOf(test) {
    try {
      for (const body of test.before) await body();
      await test.body();
      return null;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  /**
   * @param {{ readonly files?: readonly string[] }} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').CompleteDryRunResult>}
   */
  async dryRun({ files = [] }) {
    await this.#loadAll();
    /** @type {import('@stryker-mutator/api/test-runner').TestResult[]} */
    const tests = [];
    for (const file of new Set(files.flatMap((changed) => this.#testsFor(changed)))) {
      for (const test of await this.#testsOf(file)) {
        const start = performance.now();
        this.state.currentTestId = test.id;
        const failureMessage = await this.#failureOf(test);
        delete this.state.currentTestId;
        const about = { id: test.id, name: test.id, fileName: resolve(file), timeSpentMs: performance.now() - start };
        tests.push(
          failureMessage === null
            ? { ...about, status: TestStatus.Success }
            : { ...about, status: TestStatus.Failed, failureMessage },
        );
      }
    }
    const { mutantCoverage = { static: {}, perTest: {} } } = this.state;
    return { status: DryRunStatus.Complete, tests, mutantCoverage };
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async mutantRun(options) {
    await this.#loadAll();
    const result = await this.#runOnce(options);
    if (result.status !== MutantRunStatus.Killed || (await this.#holdsWithout(result.killedBy))) return result;
    for (const file of testFiles()) this.#forget(file);
    const again = await this.#runOnce(options);
    if (again.status !== MutantRunStatus.Killed || (await this.#holdsWithout(again.killedBy))) return again;
    return { status: MutantRunStatus.Error, errorMessage: `fails without the mutant: ${String(again.killedBy)}` };
  }

  /** @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options */
  async #runOnce(options) {
    const { activeMutant, mutantActivation, hitLimit, sandboxFileName } = options;
    const isStatic = mutantActivation === 'static';
    if (this.#changed !== null) this.#forget(this.#changed);
    if (isStatic) this.#forget(sandboxFileName);
    this.#changed = isStatic ? sandboxFileName : null;
    if (isStatic) this.state.activeMutant = activeMutant.id;
    if (hitLimit !== undefined) Object.assign(this.state, { hitCount: 0, hitLimit });
    const result = await this.#runAll(options, isStatic);
    delete this.state.activeMutant;
    delete this.state.hitCount;
    delete this.state.hitLimit;
    return result;
  }

  /** Whether a test that failed passes without the mutant. @param {readonly string[] | string} ids */
  async #holdsWithout(ids) {
    if (this.#changed !== null) return true; // Loaded with the mutant in it, and loaded again for the next.
    const tests = [...this.#loaded.values()].flat().filter(({ id }) => ids.includes(id));
    for (const test of tests) if ((await this.#failureOf(test)) !== null) return false;
    return true;
  }

  /**
   * @param {import('@stryker-mutator/api/test-runner').MutantRunOptions} options
   * @param {boolean} isStatic
   * @returns {Promise<import('@stryker-mutator/api/test-runner').MutantRunResult>}
   */
  async #runAll({ activeMutant, sandboxFileName, testFilter, hitLimit }, isStatic) {
    const wanted = testFilter === undefined ? null : new Set(testFilter);
    let nrOfTests = 0;
    /** @type {(id: string, failureMessage: string) => import('@stryker-mutator/api/test-runner').MutantRunResult} */
    const killed = (id, failureMessage) =>
      hitLimit !== undefined && (this.state.hitCount ?? 0) > hitLimit
        ? { status: MutantRunStatus.Timeout, reason: failureMessage }
        : { status: MutantRunStatus.Killed, killedBy: [id], failureMessage, nrOfTests };
    for (const file of this.#testsFor(sandboxFileName)) {
      if (wanted !== null && ![...wanted].some((id) => id.startsWith(`${file}#`))) continue;
      let tests;
      try {
        tests = await this.#testsOf(file);
      } catch (error) {
        // A file that can't be loaded has noticed the mutant.
        return killed(`${file}#`, error instanceof Error ? error.message : String(error));
      }
      for (const test of tests) {
        if (wanted !== null && !wanted.has(test.id)) continue;
        this.state.activeMutant = activeMutant.id;
        const failureMessage = await this.#failureOf(test);
        if (!isStatic) delete this.state.activeMutant;
        nrOfTests++;
        if (failureMessage !== null || (hitLimit !== undefined && (this.state.hitCount ?? 0) > hitLimit))
          return killed(test.id, failureMessage ?? 'hit limit');
      }
    }
    return { status: MutantRunStatus.Survived, nrOfTests };
  }

  async dispose() {
    await this.#modules?.close();
    await this.#server?.close();
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'in-process', InProcessRunner)];
